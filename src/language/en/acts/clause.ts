import type { ClauseWord } from "./clause-words.ts";

/** The main clause of a stretch of words: whose it is, and its verb with all that stands around it. */
export interface Clause {
  readonly subject: readonly ClauseWord[];
  /** "will", "should", …; "going to" and "'ll" are "will", "have to" is "must", "is to" is "due". */
  readonly modal: Modal | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  /** "have yet to". */
  readonly yet: boolean;
  readonly lemma: string;
  /** What stands between commas amid the verb group. */
  readonly hedge?: readonly ClauseWord[];
  /** What stands behind the verb. */
  readonly rest: readonly ClauseWord[];
  /** Where the verb group begins. */
  readonly at: number;
}

export type Modal = "will" | "would" | "shall" | "should" | "must" | "may" | "might" | "could" | "can" | "due";
