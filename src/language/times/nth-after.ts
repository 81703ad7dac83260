import { addDays, weekdayOf } from "./calendar.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/** "The second Monday after 5 March": a weekday (Monday 0) counted from a day on, that day left out. Null where the time is no single day. */
export function nthWeekdayAfter(from: ResolvedTime | null, nth: number, weekday: number): ResolvedTime | null {
  const found = from && /^(\d{4})-(\d\d)-(\d\d)$/.exec(from.edtf);
  if (!found || nth < 1 || nth > 60 || weekday < 0) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return { edtf: edtf.day(addDays(day, ahead + 7 * (nth - 1))), basis: from.basis, closed: true };
}
