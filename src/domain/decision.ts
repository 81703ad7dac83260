import type { EncounterFields, RecordedAccount, RecordedAccountFields, RecordedVersion } from "./record.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** A stretch of a frozen text, with its words, so that a decision can be found again in another version: by the same words only. */
export interface Anchor extends Span {
  readonly quote: string;
}

/** The statement that a decision is about, as it stood when the decision was made. */
export interface StatementTarget {
  readonly account: string;
  /** SHA-256 of the text that the offsets point into. */
  readonly text: string;
  readonly content: readonly Anchor[];
}

/** A statement as a person decided it. What follows from its place (quantities, times, topics) is read anew each time. */
export interface DecidedStatement extends Pick<Statement, "type" | "speaker" | "chain" | "act" | "modality" | "force" | "negated"> {
  readonly source: readonly Anchor[];
  readonly cue: readonly Anchor[];
  readonly content: readonly Anchor[];
  readonly condition: Anchor | null;
}

/** What a person does with statements. */
export const statementActions = ["confirmed", "fixed", "rejected", "split", "joined", "added"] as const;
export type StatementAction = (typeof statementActions)[number];

/** A person's word on statements of one account: the targets are replaced by the statements given. */
export interface StatementsDecided {
  readonly kind: "statements-decided";
  readonly encounter: string;
  readonly action: StatementAction;
  /** One; several where statements are joined. Where one is added, a target without content names the account and its text. */
  readonly targets: readonly StatementTarget[];
  /** One; none where a statement is rejected; several where one is split. */
  readonly statements: readonly DecidedStatement[];
}

/** A person's word on what belongs to one matter: the statement stands together with some and apart from others. */
export interface PointDecided {
  readonly kind: "point-decided";
  readonly encounter: string;
  readonly statement: StatementTarget;
  readonly together: readonly StatementTarget[];
  readonly apart: readonly StatementTarget[];
}

/** A person's word on a finding. */
export interface FindingDecided {
  readonly kind: "finding-decided";
  readonly encounter: string;
  readonly action: "confirmed" | "overruled";
  /** Key of the finding: the same for the same finding of another run. */
  readonly finding: string;
  /** The sentence as it was decided on, in English. */
  readonly sentence: string;
  readonly reason: string | null;
}

/** Anything that a person did. The journal holds nothing else, and everything but captures and texts follows from it. */
export type Decision =
  | { readonly kind: "encounter-made"; readonly encounter: string; readonly fields: EncounterFields }
  | { readonly kind: "encounter-changed"; readonly encounter: string; readonly changes: Partial<EncounterFields> }
  | { readonly kind: "encounter-removed"; readonly encounter: string }
  | { readonly kind: "account-attached"; readonly encounter: string; readonly account: RecordedAccount }
  /** A field that a person has set is no proposal any more. */
  | {
      readonly kind: "account-changed";
      readonly encounter: string;
      readonly account: string;
      readonly changes: Partial<RecordedAccountFields>;
    }
  | { readonly kind: "version-added"; readonly encounter: string; readonly account: string; readonly version: RecordedVersion }
  | { readonly kind: "account-detached"; readonly encounter: string; readonly account: string }
  | StatementsDecided
  | PointDecided
  | FindingDecided
  /** What a person saw of an encounter: readable keys of its accounts, cells and findings, to tell later what has changed. */
  | { readonly kind: "encounter-looked"; readonly encounter: string; readonly seen: readonly string[] }
  /** Files handed in together, captured before any is read; without an end the import can be resumed. */
  | { readonly kind: "import-begun"; readonly import: string; readonly files: readonly ImportedFile[] }
  | { readonly kind: "import-ended"; readonly import: string; readonly outcome: "done" | "discarded" }
  /** Takes back an earlier entry; taking back an undoing does it again. */
  | { readonly kind: "undone"; readonly entry: number };

/** A file of an import: where it came from in the folder that was handed in, and its captured bytes. */
export interface ImportedFile {
  /** Path with `/`, relative to what was handed in. */
  readonly path: string;
  /** SHA-256 of the bytes. */
  readonly capture: string;
}

/** One line of the journal. */
export interface JournalEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO time in UTC. */
  readonly at: string;
  /** Who decided. */
  readonly by: string;
  readonly decision: Decision;
  /** Hash of the entry before; of the workspace's id for the first. */
  readonly before: string;
  /** SHA-256 over this entry without `hash`, as canonical JSON. */
  readonly hash: string;
}
