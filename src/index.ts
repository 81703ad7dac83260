import type { Comparison } from "./domain/comparison.ts";
import type { EncounterKind, Participant } from "./domain/encounter.ts";
import type { Extraction } from "./domain/extraction.ts";
import { type AccountInput, toAccount, toAccounts } from "./workspace/account-input.ts";
import { compareEncounter, extractAccount } from "./workspace/compare-encounter.ts";

export type { Comparison, Finding, MatrixRow, Point } from "./domain/comparison.ts";
export type { Extraction } from "./domain/extraction.ts";
export type { EvidenceSpan, Span } from "./domain/span.ts";
export type { Statement } from "./domain/statement.ts";
export { UserError } from "./domain/user-error.ts";
export { readEncounter } from "./ingest/read-encounter.ts";
export type { AccountInput } from "./workspace/account-input.ts";
export { compareEncounter } from "./workspace/compare-encounter.ts";
export { searchAccounts } from "./workspace/search-accounts.ts";

/** What is known of the encounter beside its accounts; all of it may be left out. */
export interface CompareInput {
  readonly id?: string;
  readonly title?: string;
  readonly kind?: EncounterKind;
  /** ISO date. */
  readonly date?: string;
  readonly participants?: readonly Participant[];
  /** Language of labels and explanations. */
  readonly language?: "en" | "zh";
}

/**
 * Reads who is said to have said what in one text.
 * @throws UserError where a field of the input is wrong.
 * @example
 * extractStatements({ id: "readout", side: "US", text: "The President stressed that talks will go on." }).statements[0]?.type; // "indirect"
 */
export function extractStatements(account: AccountInput): Extraction {
  return extractAccount(toAccount(account));
}

/**
 * Compares the accounts that several parties published of one encounter. The order of accounts changes nothing.
 * @throws UserError where a field is wrong or two accounts have one id.
 */
export function compareAccounts(accounts: readonly AccountInput[], about: CompareInput = {}): Comparison {
  return compareEncounter(toEncounter(accounts, about), { language: about.language ?? "en" });
}

function toEncounter(accounts: readonly AccountInput[], about: CompareInput) {
  return {
    id: about.id ?? "encounter",
    title: about.title ?? null,
    kind: about.kind ?? null,
    date: about.date ?? null,
    place: null,
    participants: about.participants ?? [],
    accounts: toAccounts(accounts),
  };
}
