import type { Span } from "./span.ts";

/** One way to read the words of a time, such as calendar year or marketing year. */
export interface TimeReading {
  readonly name: string;
  readonly edtf: string;
}

/** The day or month that an inferred time was counted from, and what happened then. */
export interface AnchorDate {
  readonly of: "publication" | "encounter" | "text";
  /** `2026-02-04`, or `2026-02` where only the month is known. */
  readonly date: string;
}

/** A date, period or deadline that a text gives, resolved to EDTF. */
export interface TimeExpression extends Span {
  readonly id: string;
  /** Extended Date/Time Format (ISO 8601-2) level 1: `2026-02-04`, `2026-04`, `2025-09/2026-08`, `../2027-12-31`. */
  readonly edtf: string;
  /** `inferred` where anything had to be taken from outside the words: the year, "today", "this season". */
  readonly basis: "stated" | "inferred";
  /** What an inferred time was counted from; absent where the words alone say it or nothing was known to count from. */
  readonly anchor?: AnchorDate;
  /**
   * The zone that words beside it name ("Beijing time", 当地时间), as in the IANA database; `local` where they name no place. A day told so may be another
   * one elsewhere.
   */
  readonly zone?: string;
  /** Every reading the words allow, where there is more than one; the first is the one in `edtf`. */
  readonly readings: readonly TimeReading[];
}

/** A time before it has an id. */
export type FoundTime = Omit<TimeExpression, "id">;

/** What relative times count from. */
export interface TimeAnchor {
  /** ISO date in its first ten characters, as the account's own side counts days, or null where unknown. A month `2021-11` may stand here. */
  readonly publishedAt: string | null;
  /** ISO date of the encounter, where known. */
  readonly encounterDate: string | null;
}
