import type { Bound, QuantityKind } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import type { NumberSpan } from "../numbers/number-span.ts";
import type { Forms } from "./forms.ts";
import type { MeasureName } from "./units.ts";

/** A number that may be an amount. */
export interface NumberRun extends NumberSpan {
  /** Measure that the number itself bears (百分之三十, "a third of"). */
  readonly measure: MeasureName | null;
}

/** A number with the measure it bears. Every run has the same fields in the same order, since a text may have half a million of them. */
export function toRun(number: NumberSpan, measure: MeasureName | null = null): NumberRun {
  const { start, end, value, high, kind, scale, written, bound, letter } = number;
  return { start, end, value, high, kind, scale, written, bound, letter, measure };
}

/** What a unit word of a language stands for. */
export type UnitEntry =
  | { readonly measure: MeasureName }
  | { readonly currency: string; readonly factor?: number; readonly part?: string | null };

/** Things counted: how far the noun phrase reaches, and what it counts. */
export interface Counted {
  readonly end: number;
  readonly unit: "people" | "count";
  readonly of: string | null;
}

/** What an amount is spread over: time, people or land; for money also a good. */
export type Rate = "/yr" | "/q" | "/mo" | "/wk" | "/d" | "/h" | "/person" | "/ha" | GoodRate;
export type GoodRate = "/bbl" | "/t" | "/kg" | "/bu" | "/m3" | "/l" | "/km" | "/kWh" | "/MWh";

/** An anchored expression and the bound that it tells. */
export type BoundWord = readonly [RegExp, Bound];

/** What is particular to one language about amounts; `readAmounts` does the rest. */
export interface AmountGrammar {
  /** Stretches in which no number is an amount: dates, clock times, addresses, names. Global expressions, linear. */
  readonly masks: readonly RegExp[];
  readNumbers(text: string): readonly NumberRun[];
  /** Unit words right after the number. */
  readonly units: Forms<UnitEntry>;
  /** What may stand between number and unit; sticky, may match nothing. */
  readonly unitGap: RegExp;
  /** Words before the amount, each expression ending in `$`. */
  readonly boundsBefore: readonly BoundWord[];
  /** Words after the amount; sticky. */
  readonly boundsAfter: readonly BoundWord[];
  /** Words before the amount that belong to it and bound nothing ("a total of"); ends in `$`. */
  readonly widening: RegExp;
  /** The whole of what stands between the ends of a range. */
  readonly rangeGap: RegExp;
  /** As `rangeGap`, where the words before the first end show that a range is meant ("between … and"). */
  readonly openRangeGap: RegExp;
  readonly rangeOpener: RegExp;
  /** The whole of what stands between the old and the new value of a change, where `changeOpener` precedes the old one. */
  readonly changeGap: RegExp;
  readonly changeOpener: RegExp;
  /** A half counted after its unit ("an hour and a half"); sticky. */
  readonly halfAfterUnit: RegExp;
  /** The whole of what may stand between hours and minutes. */
  readonly joint: RegExp;
  /** A rate after the amount; sticky. */
  readonly rates: Forms<Rate>;
  /** Rates before the amount; each ends in `$`. */
  readonly ratesBefore: readonly (readonly [RegExp, Rate])[];
  /** Words right before or after the amount by which it comes on top of something; the former end in `$`. */
  readonly furtherBefore: RegExp;
  readonly furtherAfter: RegExp;
  /** What percentage points are called, within the unit's words. */
  readonly points: RegExp;
  /** Things counted after a number that no unit follows. */
  readCounted(text: string, number: NumberRun, at: number): Counted | null;
  /** Things measured, named beside an amount. */
  readMeasured(text: string, amount: Span): string | null;
  readKind(left: string, right: string, unit: string): QuantityKind;
  /** True where the number only looks like one: a label, an ordinal, a name. */
  isName(text: string, number: NumberRun): boolean;
}
