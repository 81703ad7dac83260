import { toDays } from "./calendar.ts";
import { dayRange } from "./edtf.ts";

/** How two times stand to each other; both as EDTF. */
export type TimeRelation = "same" | "compatible" | "different";

/** A day and its neighbour are one moment told on two sides of the date line. */
const dateLineDays = 1;

/**
 * Says whether two times can be the same time. `compatible`: one contains the other ("April" and "12 April"), or two single days lie a day apart,
 * as Washington and Beijing date one call. Values that cover no days (durations, years left open) are the same only where they are equal.
 */
export function sameTime(a: string, b: string): TimeRelation {
  if (a === b) return "same";
  const first = dayRange(a);
  const second = dayRange(b);
  if (!first || !second) return yearlessFits(a, b) || yearlessFits(b, a) ? "compatible" : "different";
  const [aFrom, aTo] = [first.from ? toDays(first.from) : -Infinity, first.to ? toDays(first.to) : Infinity];
  const [bFrom, bTo] = [second.from ? toDays(second.from) : -Infinity, second.to ? toDays(second.to) : Infinity];
  if (aFrom === bFrom && aTo === bTo) return "same";
  if ((aFrom <= bFrom && bTo <= aTo) || (bFrom <= aFrom && aTo <= bTo)) return "compatible";
  const singleDays = aFrom === aTo && bFrom === bTo;
  return singleDays && Math.abs(aFrom - bFrom) <= dateLineDays ? "compatible" : "different";
}

/** `XXXX-05-09` fits every 9 May. */
function yearlessFits(open: string, other: string): boolean {
  return open.startsWith("XXXX-") && /^\d{4}-/.test(other) && other.slice(5).startsWith(open.slice(5));
}
