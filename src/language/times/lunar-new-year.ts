import { type CivilDate, toDays } from "./calendar.ts";
import type { Tense, TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";
import { type LunarCalendar, lunarDay } from "./lunar-calendar.ts";

/** How near, in days, a day is meant even where the words tell of what was or will be. */
const near = 31;

/** The day of the lunar calendar nearest to the anchor; `tense`, where the words show one, decides between two that are far. */
export function nearestLunarDay(
  context: TimeContext,
  month: number,
  day: number,
  calendar: LunarCalendar = "chinese",
  tense: Tense | null = null,
): ResolvedTime | null {
  const { anchor } = context;
  if (!anchor) return null;
  const here = toDays({ year: anchor.year, month: anchor.month, day: anchor.day ?? 15 });
  let best: CivilDate | null = null;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const date = lunarDay(year, month, day, calendar);
    if (date === null) continue;
    const away = toDays(date) - here;
    if (tense && Math.abs(away) > near && (tense === "past") !== away < 0) continue;
    if (best === null || Math.abs(toDays(date) - here) < Math.abs(toDays(best) - here)) best = date;
  }
  return best && { edtf: edtf.day(best), basis: "inferred", closed: true };
}

/** The Lunar New Year nearest to the anchor; greetings for it go out before it. */
export const lunarNewYear = (context: TimeContext): ResolvedTime | null => nearestLunarDay(context, 1, 1);
