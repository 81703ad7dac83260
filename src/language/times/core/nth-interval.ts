import type { Period } from "../../../domain/time-value.ts";
import { dateOf, type Interval, secondsOfDay, weekdayAt, weekStart } from "./stamp.ts";
import { day, months, week } from "./stretches.ts";

export type Nth = Extract<Period, { sort: "nth" }>;

/** The nth of its kind in a stretch; null where it has none. */
export function nthInterval(whole: Interval, { nth, unit, weekday, count = 1 }: Nth): Interval | null {
  if (nth === 0) return null;
  const first = dateOf(whole.start);
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayAt(whole.start) + 7) % 7;
    const back = (weekdayAt(whole.end - 1) - weekday + 7) % 7;
    const start =
      nth > 0 ? whole.start + (ahead + 7 * (nth - 1)) * secondsOfDay : whole.end - secondsOfDay + (7 * (nth + 1) - back) * secondsOfDay;
    return start >= whole.start && start < whole.end ? day(start) : null;
  }
  if (unit === "week" || unit === "weekend" || unit === "fortnight") {
    const length = unit === "fortnight" ? 2 * week : week;
    // A week belongs where its Thursday lies (ISO 8601).
    const startOfFirst = weekStart(whole.start + 3 * secondsOfDay);
    const firstWeek = startOfFirst + 3 * secondsOfDay < whole.start ? startOfFirst + week : startOfFirst;
    const lastThursday = whole.end - secondsOfDay - ((weekdayAt(whole.end - 1) - 3 + 7) % 7) * secondsOfDay;
    const lastWeek = weekStart(lastThursday);
    const start = nth > 0 ? firstWeek + (nth - 1) * length : lastWeek + week + nth * count * length;
    if (start + 3 * secondsOfDay >= whole.end) return null;
    const end = start + count * length;
    return unit === "weekend" ? { start: start + 5 * secondsOfDay, end } : { start, end };
  }
  if (unit === "day") {
    const start = nth > 0 ? whole.start + (nth - 1) * secondsOfDay : whole.end + nth * count * secondsOfDay;
    return start >= whole.start && start < whole.end ? { start, end: start + count * secondsOfDay } : null;
  }
  const size = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[unit as string];
  if (size === undefined) return null;
  const last = dateOf(whole.end);
  return nth > 0
    ? months(first.year, first.month + (nth - 1) * size, size * count)
    : months(last.year, last.month + nth * size * count, size * count);
}
