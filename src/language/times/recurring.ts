import { isDay } from "./calendar.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/** What comes again in every year, as a month or day of no particular year: `XXXX-03-05`. Null where there is no such day. */
export function everyYear(month: number, day: number | null): ResolvedTime | null {
  // 2024 has a 29 February.
  if (month < 1 || month > 12 || (day !== null && !isDay(2024, month, day))) return null;
  return { edtf: edtf.yearless(month, day), basis: "stated", closed: true };
}
