import type { TextStatus } from "./account.ts";
import type { Engine } from "./extraction.ts";
import type { EvidenceSpan } from "./span.ts";

/** One place where an account says what was looked for. */
export interface SearchHit {
  readonly account: string;
  readonly publisher: string | null;
  readonly side: string | null;
  readonly language: string;
  readonly span: EvidenceSpan;
  /** Id of the statement in whose content the words stand; null where they stand in none. */
  readonly statement: string | null;
  /** Name of whose words these are; null where unresolved or outside any statement. */
  readonly speaker: string | null;
}

/** An account that was searched, in the version that was searched. */
export interface SearchedAccount {
  readonly account: string;
  readonly publisher: string | null;
  readonly side: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly sha256: string;
  /** Whether the whole text was searched. Not finding a thing in a partial text proves nothing. */
  readonly complete: boolean;
  readonly textStatus: TextStatus;
}

/** Where something is said, and in what it was looked for: an absence is worth as much as the accounts it was sought in. */
export interface SearchResult {
  readonly schema: "parley.search/1";
  readonly engine: Engine;
  /** As it was asked. */
  readonly query: string;
  /** What the query was taken for. */
  readonly readAs: "words" | "figure";
  readonly answer: "found" | "not-in-these-accounts";
  readonly hits: readonly SearchHit[];
  readonly scope: readonly SearchedAccount[];
  /** Ids of the accounts of `scope` whose silence proves nothing: partial texts and digests. */
  readonly partial: readonly string[];
}
