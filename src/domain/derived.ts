import type { Account } from "./account.ts";
import type { Engine, Extraction } from "./extraction.ts";
import type { EncounterPerson } from "./person.ts";
import type { RecordedAccount, RecordedEncounter } from "./record.ts";
import type { EvidenceSpan, Span } from "./span.ts";
import type { EncounterSummary, EncounterView, InterfaceLanguage, StatementView, TextsView } from "./view.ts";

/** A statement as the database keeps it, with where it comes from. */
export interface DerivedStatement {
  readonly statement: StatementView;
  /** From the first to the last character of its content, with the words. */
  readonly span: EvidenceSpan;
  /** ISO times at which the captures of the first and the last version that hold these words were made. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Whose statements it is found among: `person:…`, `party:…`, `body:…`, or `name:…`; null where the speaker is unresolved. */
  readonly speaker: string | null;
  /** What it is found by: see `searchTerms` in `extraction/`. */
  readonly terms: readonly string[];
}

/** A sentence of an account that stands in no statement, so that search finds its words all the same. */
export interface DerivedSentence extends Span {
  readonly terms: readonly string[];
}

export interface DerivedAccount {
  readonly account: Account;
  readonly recorded: RecordedAccount;
  readonly extraction: Extraction;
  readonly statements: readonly DerivedStatement[];
  readonly sentences: readonly DerivedSentence[];
}

/** Everything that the engine and a person's decisions make of one encounter. Rebuilt at will, the same bytes each time. */
export interface DerivedEncounter {
  readonly encounter: RecordedEncounter;
  /** SHA-256 over the engine, its settings, and the record that this was derived from: another key, another result. */
  readonly key: string;
  readonly engine: Engine;
  readonly accounts: readonly DerivedAccount[];
  /** Whom its accounts name: those in most accounts first. */
  readonly people: readonly EncounterPerson[];
  readonly summary: Omit<EncounterSummary, "changes">;
  /** Ready to be sent; `changes` is added when it is asked for, since it depends on who looked when. */
  readonly views: Readonly<Record<InterfaceLanguage, Omit<EncounterView, "changes">>>;
  readonly texts: Readonly<Record<InterfaceLanguage, TextsView>>;
  /** Readable keys of its accounts, cells and findings: what `encounter-looked` keeps. */
  readonly seen: readonly string[];
}
