import type { Account } from "./account.ts";
import type { EncounterKind, Participant } from "./encounter.ts";

/** What is known of an encounter beside its accounts. */
export interface EncounterFields {
  readonly title: string | null;
  readonly kind: EncounterKind | null;
  /** ISO date; null where nobody gave one. */
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
}

/** What is known of an account from outside its text. */
export interface RecordedAccountFields
  extends Pick<Account, "side" | "kind" | "publisher" | "url" | "publishedAt" | "language" | "complete" | "textStatus" | "note"> {}

/** A frozen text: the one that spans point into. Never changed once recorded. */
export interface RecordedVersion {
  /** From 1, within the account. */
  readonly number: number;
  /** SHA-256 of the text's UTF-8 bytes, in hex: the name of its file. */
  readonly text: string;
  /** SHA-256 of the captured bytes that the text was read from, in hex. */
  readonly capture: string;
  /** The rule that read the text from the bytes, with its version: `plain-text/1`, `html/1`. */
  readonly rule: string;
  /** ISO time with zone at which the bytes were captured. */
  readonly capturedAt: string;
  /** Name of the file or of the paste, as it came. */
  readonly name: string;
}

/** An account as the record holds it. */
export interface RecordedAccount extends RecordedAccountFields {
  /** Unique within its encounter. */
  readonly id: string;
  /** Names of the fields that are still proposals of the engine: no person gave or confirmed them. */
  readonly proposed: readonly (keyof RecordedAccountFields)[];
  /** Oldest first; the last is the one in use. Never empty. */
  readonly versions: readonly RecordedVersion[];
}

/** An encounter as the record holds it: what decisions have made of it. */
export interface RecordedEncounter extends EncounterFields {
  readonly id: string;
  readonly accounts: readonly RecordedAccount[];
  /** ISO time of the entry that made it, and of the last one that changed it. */
  readonly madeAt: string;
  readonly changedAt: string;
}
