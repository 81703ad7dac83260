import type { FindingDecided, ImportedFile, PointDecided, StatementsDecided } from "../../domain/decision.ts";
import type { RecordedEncounter } from "../../domain/record.ts";

/** A person's word on statements, points or findings that stands: it has not been taken back. */
export interface StandingDecision {
  /** Number of its entry. */
  readonly entry: number;
  readonly at: string;
  readonly by: string;
  readonly decision: StatementsDecided | PointDecided | FindingDecided;
}

/** What was seen of an encounter when somebody last looked. */
export interface Looked {
  readonly at: string;
  readonly seen: readonly string[];
}

/** An import that has begun and not ended. */
export interface OpenImport {
  readonly import: string;
  readonly files: readonly ImportedFile[];
  readonly entry: number;
  readonly at: string;
  readonly by: string;
}

/** What the journal comes to. A snapshot: it never changes; each decision makes another. */
export interface RecordState {
  /** In the order in which they were made. */
  readonly encounters: ReadonlyMap<string, RecordedEncounter>;
  /** Imports still open, oldest first. */
  readonly imports: ReadonlyMap<string, OpenImport>;
  /** Numbers of the entries that are taken back now, undoings that were themselves undone included. */
  readonly undone: ReadonlySet<number>;
  /** Number of entries it was folded from. */
  readonly entries: number;
  /** Decisions on statements, points and findings of one encounter that stand, oldest first. */
  decisionsOf(encounter: string): readonly StandingDecision[];
  lookedAt(encounter: string): Looked | null;
  /** The encounter that an entry is about, an undoing's that of what it took back; null where it is about none. */
  encounterOf(entry: number): string | null;
  /** Why an entry cannot be taken back, as a sentence; null where it can. */
  canUndo(entry: number): string | null;
  /** The newest entry that can be taken back and is no undoing itself; of an encounter made with its accounts, the making. */
  lastUndoable(): number | null;
  /** Whether an id was ever used, even by what is removed or undone: an id names the same thing for ever. */
  hasUsed(encounter: string, account?: string): boolean;
  hasUsedImport(id: string): boolean;
  /** The number that the next version of an account must bear: numbers of versions taken back are not used again. */
  nextVersion(encounter: string, account: string): number;
}
