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
  /** Base unit: t, USD, EUR, CNY, %, people, count, km, ha, bbl, m3, kWh, W, s, t/yr, USD/bbl, … A name (franc) where no code is sure. */
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: QuantityKind;
  /** What is counted or measured, in the text's own words; null where the text does not say nearby. */
  readonly of: string | null;
  /** On the new value of a change ("from 12 to 20 million"): what it differs by from the old one, signed, in `unit`. */
  readonly change?: number | undefined;
  /** On what comes on top of something: "a further", "in addition to", 再, ещё, 추가로. */
  readonly further?: true | undefined;
  /** On percentage points, where `unit` is %. */
  readonly points?: true | undefined;
  /** How a unit that is not the base unit was turned into it. */
  readonly conversion?: Conversion | undefined;
  /** The text leaves open by how much its figure is to be multiplied ("300m": metres or millions); `value` is the plainer reading. */
  readonly doubt?: "scale" | undefined;
}

/** `value` = the text's figure × `factor`. */
export interface Conversion {
  readonly from: string;
  readonly factor: number;
  readonly source: string;
}

/** A quantity before it has an id. */
export type FoundQuantity = Omit<Quantity, "id">;
