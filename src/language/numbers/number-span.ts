import type { Bound } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";

/**
 * How a number is written: `power` holds 1e6 and 2^10, `dozen` two dozen and 两打, `range` words that name one by themselves (几十, "several
 * hundred"), `vague` words that only set a floor ("thousands"), `article` an "an" or "half an" that counts one unit after it, `percent` words
 * that give a rate by themselves, in per cent (百分之三十, 三成), `multiple` words that say how
 * many fold (翻一番, "double"), and `halving` words by which something falls to half (减半, "halved"), as 0.5.
 */
export type NumberKind =
  | "integer"
  | "decimal"
  | "fraction"
  | "power"
  | "dozen"
  | "range"
  | "vague"
  | "article"
  | "percent"
  | "multiple"
  | "halving";

/** A number as written, in digits, words or both, before anyone knows what it measures. Ordinals are no numbers here. */
export interface NumberSpan extends Span {
  /** Signed where a sign is written. A range's lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly high?: number | undefined;
  readonly kind: NumberKind;
  /** What the closing word multiplied by (million); 1 where there is none. A range shares it: "12 to 15 million". */
  readonly scale: number;
  /** Digits where any stand in it. */
  readonly written: "digits" | "words";
  /** Bound that the number itself bears ("thousands", 60多). */
  readonly bound: Bound | null;
  /** The letter that scaled it (10M, 5k): only what stands around it tells whether it is one. */
  readonly letter?: string | undefined;
}

/** A place in an order: "twenty-first", 第三, 두 번째. */
export interface OrdinalSpan extends Span {
  readonly value: number;
}
