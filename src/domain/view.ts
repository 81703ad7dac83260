import type { Account } from "./account.ts";
import type { ComparedAccount, Comparison, Finding, FindingKind, MatrixCell, Point } from "./comparison.ts";
import type { StatementAction } from "./decision.ts";
import type { EncounterKind, Participant } from "./encounter.ts";
import type { Engine, Extraction } from "./extraction.ts";
import type { RecordedAccount, RecordedEncounter } from "./record.ts";
import type { EvidenceSpan } from "./span.ts";
import type { Statement } from "./statement.ts";

/** Languages of the interface: of labels and explanations, never of the words of a text. */
export const interfaceLanguages = ["en", "zh"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** What the application asks first. */
export interface StatusView {
  readonly version: string;
  readonly engine: Engine;
  readonly workspace: { readonly id: string; readonly name: string };
  /** Who decides: the name that goes into the journal. */
  readonly person: string;
  readonly encounters: number;
  readonly accounts: number;
  /** Statements that no person has looked at yet and whose doubt asks for it. */
  readonly toReview: number;
  /** Id of the example's encounter where it is in the workspace. */
  readonly example: string | null;
}

export interface AccountSummary
  extends Pick<RecordedAccount, "id" | "side" | "kind" | "publisher" | "language" | "publishedAt" | "complete" | "textStatus"> {}

/** One line of the list of encounters. */
export interface EncounterSummary {
  readonly id: string;
  readonly title: string | null;
  readonly kind: EncounterKind | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly accounts: readonly AccountSummary[];
  /** Codes of the topics that most accounts speak of, most first. */
  readonly topics: readonly string[];
  readonly findings: Readonly<Record<FindingKind, number>>;
  readonly statements: number;
  readonly toReview: number;
  /** Number of things changed since a person last looked; null where nobody has looked yet. */
  readonly changes: number | null;
  /** Whether any of its texts is a demonstration text. */
  readonly demonstration: boolean;
  readonly madeAt: string;
  readonly changedAt: string;
}

/** An account beside the matrix: all but its text. */
export interface AccountView extends Omit<RecordedAccount, "versions"> {
  /** Latin words or Han characters: what readers count the length of a text in. */
  readonly length: { readonly count: number; readonly of: "words" | "characters" };
  readonly statements: number;
  readonly version: RecordedAccount["versions"][number];
  readonly versions: number;
  readonly derivedFrom: readonly string[];
}

export interface CellView extends MatrixCell {
  /** Statements that speak of the topic, and those among them told for the other side. */
  readonly statements: number;
  readonly toldForOther: number;
}

/** What stands between the sides on one topic. */
export interface BetweenView {
  readonly kind: FindingKind;
  /** Id of the finding that says so. */
  readonly finding: string;
  /** Side that alone speaks, or that the words are told for. */
  readonly party: string | null;
}

export interface RowView {
  readonly topic: string;
  readonly label: string;
  /** In the order of `accounts`. */
  readonly cells: readonly CellView[];
  readonly between: readonly BetweenView[];
}

export interface FindingView extends Finding {
  /** The same for the same finding of another run. */
  readonly key: string;
  /** `stale` where a person's word was on other words than these. */
  readonly status: "unconfirmed" | "confirmed" | "overruled" | "stale";
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

/** One thing that is otherwise than when a person last looked. */
export interface ChangeView {
  readonly kind:
    | "account-added"
    | "account-removed"
    | "account-changed"
    | "version-added"
    | "silence-ended"
    | "silence-new"
    | "level-changed"
    | "finding-new"
    | "finding-gone"
    | "decision-stale"
    | "engine-differs";
  readonly account: string | null;
  readonly topic: string | null;
  readonly finding: string | null;
  /** One sentence in the language of the interface. */
  readonly sentence: string;
}

export interface ChangesView {
  /** ISO time; null where nobody has looked yet. */
  readonly since: string | null;
  readonly changes: readonly ChangeView[];
}

/** From which other texts a text has its words, and for whom it counts. */
export interface IndependenceView extends Pick<ComparedAccount, "derivations" | "witness" | "outlier"> {
  readonly account: string;
}

/** The page of one encounter. */
export interface EncounterView {
  readonly encounter: Omit<RecordedEncounter, "accounts">;
  readonly engine: Engine;
  readonly demonstration: boolean;
  /** By side, the most official first; third parties last. */
  readonly accounts: readonly AccountView[];
  readonly matrix: readonly RowView[];
  readonly points: readonly Point[];
  readonly findings: readonly FindingView[];
  readonly quotations: Comparison["quotations"];
  /** In the order of `accounts`. */
  readonly independence: readonly IndependenceView[];
  readonly commitments: Comparison["commitments"];
  readonly encounterFacts: Comparison["encounterFacts"];
  readonly diagnostics: Comparison["diagnostics"];
  readonly toReview: number;
  readonly reviewed: number;
  readonly changes: ChangesView;
}

/** What a person said of a statement, and what the engine says now. */
export interface StatementReview {
  readonly action: StatementAction;
  readonly by: string;
  readonly at: string;
  /** Number of the journal entry; `undo` takes it. */
  readonly entry: number;
  /** What the engine reads at this place; null where it finds no such statement any more. */
  readonly engine: Statement | null;
  /** Whether the engine that runs now reads the place otherwise than when the person decided. */
  readonly engineDiffers: boolean;
}

export interface StatementView extends Statement {
  readonly review: StatementReview | null;
  /** Ids of the points that it stands in. */
  readonly points: readonly string[];
  /** Ids of the findings that show it. */
  readonly findings: readonly string[];
  /** 0 to 1: how much a look of a person is worth. */
  readonly doubt: number;
  /** Why, as codes: see `Doubt`. */
  readonly doubts: readonly Doubt[];
}

/** Reasons to look at a statement. */
export const doubts = [
  "speaker-unresolved",
  "speaker-inferred",
  "boundary",
  "firmness",
  "act",
  "nested",
  "continuation",
  "in-conflict",
  "told-for-other",
  "language",
] as const;
export type Doubt = (typeof doubts)[number];

/** An account with its text, for reading and review. */
export interface TextView extends Omit<AccountView, "statements"> {
  readonly text: string;
  readonly statements: readonly StatementView[];
  readonly quantities: Extraction["quantities"];
  readonly times: Extraction["times"];
  readonly mentions: Extraction["mentions"];
  readonly topics: Extraction["topics"];
  readonly diagnostics: Extraction["diagnostics"];
  /** Decisions on statements whose words are no longer in the text, with the entry's number. */
  readonly stale: readonly { readonly entry: number; readonly action: StatementAction; readonly quote: string }[];
}

export interface TextsView {
  readonly encounter: Omit<RecordedEncounter, "accounts">;
  readonly demonstration: boolean;
  readonly accounts: readonly TextView[];
  readonly points: readonly Point[];
  readonly findings: readonly FindingView[];
}

/** One place in the queue of review, most doubtful first. */
export interface ReviewItem {
  readonly encounter: string;
  readonly encounterTitle: string | null;
  readonly account: string;
  readonly side: string | null;
  readonly language: string;
  readonly statement: string;
  readonly quote: string;
  readonly doubt: number;
  readonly doubts: readonly Doubt[];
  readonly demonstration: boolean;
}

export interface ReviewView {
  readonly items: readonly ReviewItem[];
  readonly toReview: number;
  readonly reviewed: number;
}

/** What is looked for. Every field narrows. */
export interface StatementQuery {
  readonly words: string;
  readonly speaker: string | null;
  /** Side of the account that tells. */
  readonly teller: string | null;
  /** Party of the speaker. */
  readonly party: string | null;
  readonly topic: string | null;
  readonly act: string | null;
  readonly modality: string | null;
  readonly encounter: string | null;
  /** ISO days, both included: of publication. */
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** One statement, or one sentence outside any, that holds what was looked for. */
export interface StatementHit {
  readonly encounter: string;
  readonly encounterTitle: string | null;
  readonly date: string | null;
  readonly account: string;
  readonly publisher: string | null;
  readonly side: string | null;
  readonly kind: Account["kind"];
  readonly language: string;
  readonly publishedAt: string | null;
  readonly textStatus: Account["textStatus"];
  /** Null where the words stand in no statement. */
  readonly statement: Statement | null;
  /** The statement's words, or the stretch around the words found. */
  readonly span: EvidenceSpan;
  /** Places of what was found, within the account's text. */
  readonly marks: readonly EvidenceSpan[];
}

export interface StatementSearch {
  readonly query: StatementQuery;
  readonly readAs: "words" | "figure" | "everything";
  readonly total: number;
  readonly hits: readonly StatementHit[];
  /** What was searched: an absence is worth as much as this. */
  readonly scope: { readonly accounts: number; readonly partial: number; readonly encounters: number };
}

/** A person, a body or a party who speaks, or is made to speak, in the workspace. */
export interface SpeakerSummary {
  /** `person:…`, `party:…`, `body:…`, or `name:…` where the table of names does not hold it. */
  readonly id: string;
  readonly name: string;
  /** The name in the languages of the interface, where the table of names has it; else the same in both. */
  readonly names: Readonly<Record<InterfaceLanguage, string>>;
  readonly party: string | null;
  /** Offices with their dates, where the table of names knows them. */
  readonly offices: readonly {
    readonly titles: Readonly<Record<InterfaceLanguage, string>>;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly statements: number;
  /** Statements that an account of the speaker's own side tells, and those that others tell for the speaker. */
  readonly own: number;
  readonly toldByOthers: number;
  readonly encounters: number;
  readonly lastSeen: string | null;
}

/** Work that takes longer than a moment. */
export interface JobView {
  readonly id: string;
  readonly kind: "import" | "derive";
  readonly state: "running" | "waiting" | "cancelled" | "stopped" | "done" | "failed";
  /** What is being done, of what. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly startedAt: string;
  readonly remarks: readonly string[];
  readonly error: string | null;
  /** Encounters made or changed so far. */
  readonly encounters: readonly string[];
  readonly canCancel: boolean;
  readonly canResume: boolean;
}

/** What a pasted text or a dropped file lets one suppose. */
export interface TextProposal {
  readonly side: string | null;
  readonly kind: Account["kind"];
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly length: AccountView["length"];
  /** One line for each thing proposed, in the language of the interface. */
  readonly reasons: readonly string[];
}

export interface EncounterProposal {
  readonly texts: readonly TextProposal[];
  readonly kind: EncounterKind | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly participants: readonly Participant[];
}

/** An entry of the journal as people read it. */
export interface DecisionView {
  readonly entry: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly encounter: string | null;
  readonly sentence: string;
  readonly undone: boolean;
  readonly canUndo: boolean;
}
