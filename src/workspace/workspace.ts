import type { FindingDecided, StatementAction } from "../domain/decision.ts";
import type { EncounterPerson } from "../domain/person.ts";
import type { EncounterFields, RecordedAccountFields } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import type { Act, Modality, Speaker, Statement } from "../domain/statement.ts";
import type {
  DecisionView,
  EncounterProposal,
  EncounterSummary,
  InterfaceLanguage,
  JobView,
  ReviewView,
  SpeakerSummary,
  StatementHit,
  StatementQuery,
  StatementSearch,
  StatusView,
} from "../domain/view.ts";

/** A text as it is handed in: pasted, dropped, or read from a file. */
export interface HandedText {
  /** File name with its path as it came, or what the paste is called. */
  readonly name: string;
  /** What its account is to be called, where not by its name. */
  readonly account?: string;
  /** The bytes as they came; a pasted text as UTF-8. */
  readonly bytes: Uint8Array;
  /** What a person said of it; left-out fields are proposed from the text and marked so. */
  readonly fields: Partial<RecordedAccountFields>;
}

/** A statement as a person wants it; left-out fields stay as they are in the first target. */
export interface WantedStatement {
  readonly source?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly content?: readonly Span[];
  readonly type?: Statement["type"];
  /** A person, party or body of the table of names by id, or any name with its party. */
  readonly speaker?: Speaker | null;
  readonly act?: Act;
  readonly modality?: Modality | null;
  readonly force?: Statement["force"];
  readonly negated?: boolean;
  readonly condition?: Span | null;
}

export interface StatementsWanted {
  readonly account: string;
  readonly action: StatementAction;
  /** Ids of statements of the account as it is shown now. */
  readonly targets: readonly string[];
  readonly statements: readonly WantedStatement[];
}

/** What rebuilding or verifying found. */
export interface RecordReport {
  readonly entries: number;
  readonly captures: number;
  readonly texts: number;
  readonly encounters: number;
  readonly accounts: number;
  readonly statements: number;
  /** SHA-256 over everything derived, in a fixed order: two equal digests are two equal databases. */
  readonly digest: string;
  /** One line for each thing that is not as it should be; empty where all holds. */
  readonly problems: readonly string[];
}

/** Work that tells how far it is and can be told to stop. */
export interface Progress {
  /** Called with what is being done, empty at the end, and how far it is. */
  report(what: string, done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** Everything an analyst can ask of one workspace folder. The one façade behind the commands, the server and the library. */
export interface Workspace {
  readonly folder: string;
  status(): Promise<StatusView>;
  listEncounters(language: InterfaceLanguage): Promise<readonly EncounterSummary[]>;
  /** An `EncounterView` as JSON, ready to be sent. Throws `no-such-encounter`. */
  viewEncounter(encounter: string, language: InterfaceLanguage): Promise<string>;
  /** A `TextsView` as JSON, ready to be sent. */
  viewTexts(encounter: string, language: InterfaceLanguage): Promise<string>;
  /** Whom the accounts of an encounter name, with every place: those in most accounts first. Throws `no-such-encounter`. */
  listPeople(encounter: string): Promise<readonly EncounterPerson[]>;
  review(encounter: string | null, language: InterfaceLanguage): Promise<ReviewView>;
  search(query: StatementQuery): Promise<StatementSearch>;
  listSpeakers(): Promise<readonly SpeakerSummary[]>;
  viewSpeaker(speaker: string): Promise<{ readonly speaker: SpeakerSummary; readonly statements: readonly StatementHit[] }>;
  propose(texts: readonly { readonly name: string; readonly text: string }[], language: InterfaceLanguage): Promise<EncounterProposal>;
  listDecisions(encounter: string | null, language: InterfaceLanguage): Promise<readonly DecisionView[]>;
  /** The captured bytes, with the name and media type to show them under. */
  readCapture(capture: string): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly page: boolean }>;

  /** Each of these answers only when its entry is on the disk; the number is the entry's. */
  makeEncounter(
    fields: Partial<EncounterFields>,
    texts: readonly HandedText[],
  ): Promise<{ readonly encounter: string; readonly entry: number }>;
  /** Opens the example's encounter, adding it where it is not there yet. */
  openExample(): Promise<{ readonly encounter: string }>;
  changeEncounter(encounter: string, changes: Partial<EncounterFields>): Promise<{ readonly entry: number }>;
  removeEncounter(encounter: string): Promise<{ readonly entry: number }>;
  addAccount(encounter: string, text: HandedText): Promise<{ readonly account: string; readonly entry: number }>;
  changeAccount(encounter: string, account: string, changes: Partial<RecordedAccountFields>): Promise<{ readonly entry: number }>;
  detachAccount(encounter: string, account: string): Promise<{ readonly entry: number }>;
  addVersion(encounter: string, account: string, text: HandedText): Promise<{ readonly entry: number }>;
  decideStatements(encounter: string, wanted: StatementsWanted): Promise<{ readonly entry: number }>;
  /** Puts a statement into a point, or (null) makes it a point of its own. */
  decidePoint(encounter: string, account: string, statement: string, point: string | null): Promise<{ readonly entry: number }>;
  decideFinding(
    encounter: string,
    finding: string,
    action: FindingDecided["action"],
    reason: string | null,
  ): Promise<{ readonly entry: number }>;
  markLooked(encounter: string): Promise<void>;
  /** Takes back an entry; the last one of a person that can be taken back where none is named. */
  undo(entry: number | null): Promise<{ readonly entry: number; readonly undone: DecisionView }>;

  /** Captures all files, then reads them one by one in the background. A folder inside becomes an encounter of its own. */
  importFiles(files: readonly HandedText[]): Promise<JobView>;
  listJobs(): readonly JobView[];
  cancelJob(job: string): JobView;
  resumeJob(job: string): Promise<JobView>;
  /** Gives an import up: what was read of it stays, the rest is left out. */
  discardJob(job: string): Promise<JobView>;

  rebuild(progress: Progress): Promise<RecordReport>;
  verify(progress: Progress): Promise<RecordReport>;
  /** The whole record as one archive. */
  exportAll(file: string, progress: Progress): Promise<RecordReport>;
  close(): Promise<void>;
}
