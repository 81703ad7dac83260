import type { Span } from "./span.ts";

export const bounds = ["exact", "at-least", "at-most", "about", "more-than", "less-than", "range"] as const;
export type Bound = (typeof bounds)[number];

export const quantityKinds = ["total", "increase", "decrease", "rate", "share", "cap"] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** An amount that a text gives: value in base units, with the words it was read from. */
export interface Quantity extends Span {
  readonly id: string;
  /** In `unit`; a range is `[low, high]`. */
  readonly value: number | readonly [number, number];
  /** Base unit: t, USD, EUR, CNY, %, people, count, km, ha, bbl, m3, kWh, W, s, t/yr, … */
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: QuantityKind;
  /** What is counted or measured, in the text's own words; null where the text does not say nearby. */
  readonly of: string | null;
}

/** A quantity before it has an id. */
export type FoundQuantity = Omit<Quantity, "id">;
