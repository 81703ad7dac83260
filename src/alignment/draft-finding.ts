import type { Finding } from "../domain/comparison.ts";

/** A finding before it is ranked, numbered and told in a language. */
export interface DraftFinding extends Omit<Finding, "id" | "explanation"> {
  /** What an analyst would report first has more; findings of all kinds are ordered by it. */
  readonly worth: number;
  /** Whether what a side alone has is told as the other side's words. */
  readonly inOthersMouth?: boolean;
  /** Values that the explanation names beside the words: amounts, steps of the ladder. */
  readonly values: readonly [string, string] | null;
}
