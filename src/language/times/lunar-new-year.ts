import { type CivilDate, toDays } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/** First day of the Chinese year, by the calendar of the Purple Mountain Observatory: month and day for each year. */
const firstDays: Readonly<Record<number, readonly [number, number]>> = {
  2015: [2, 19],
  2016: [2, 8],
  2017: [1, 28],
  2018: [2, 16],
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
  2028: [1, 26],
  2029: [2, 13],
  2030: [2, 3],
  2031: [1, 23],
  2032: [2, 11],
};

/** Month and day on which the Chinese year begins that begins in this year; null beyond the table. */
export function lunarNewYearOf(year: number): readonly [number, number] | null {
  return firstDays[year] ?? null;
}

/** The Lunar New Year nearest to the anchor; greetings for it go out before it. */
export function lunarNewYear(context: TimeContext): ResolvedTime | null {
  const { anchor } = context;
  if (!anchor) return null;
  const here = toDays({ year: anchor.year, month: anchor.month, day: anchor.day ?? 15 });
  let best: CivilDate | null = null;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const first = firstDays[year];
    if (!first) continue;
    const date = { year, month: first[0], day: first[1] };
    if (best === null || Math.abs(toDays(date) - here) < Math.abs(toDays(best) - here)) best = date;
  }
  return best && { edtf: edtf.day(best), basis: "inferred", closed: true };
}
