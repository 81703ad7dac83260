import type { Account, AccountKind } from "../domain/account.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { SearchResult } from "../domain/search.ts";
import type { Edges } from "../language/language-pack.ts";

/** An account that could not be taken in, and why; the others still are. */
export interface InputProblem {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** What was opened: the accounts that could be read, and what became of the others. */
export interface OpenedInput {
  readonly encounter: Encounter;
  readonly problems: readonly InputProblem[];
  /** Doubts about what was read: a side proposed from the file's name, a language that contradicts the declared one. */
  readonly notices: readonly InputProblem[];
}

/** What a person says of documents that do not say it themselves. */
export interface DocumentDefaults {
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly side: string | null;
  readonly kind: AccountKind | null;
}

/** Reads all of standard input; called only where `-` is among the files. */
export type ReadStdin = () => Promise<Uint8Array>;

/** Compares, extracts and searches texts that lie in files, beside any workspace. The real one is loaded when a command first needs it. */
export interface Comparer {
  /** Opens an encounter's folder, or files as accounts of one encounter; `accounts` are the `--account` specifications. */
  openInput(paths: readonly string[], options: { readonly accounts: readonly string[]; readonly stdin: ReadStdin }): Promise<OpenedInput>;
  compareEncounter(encounter: Encounter, options: { readonly language: "en" | "zh" }): Comparison;
  /** The documents of one file, in order; several where it is JSON lines. Throws a `UserError` where it cannot be read. */
  readDocuments(path: string, defaults: DocumentDefaults, stdin: ReadStdin): AsyncIterable<Account>;
  extractAccount(account: Account, edges: Edges): Extraction;
  searchAccounts(encounter: Encounter, query: string): SearchResult;
}
