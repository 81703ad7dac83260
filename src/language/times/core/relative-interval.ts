import type { TimeUnit } from "../../../domain/time-value.ts";
import { dateOf, dayStart, type Interval, type Stamp, secondsOfDay, weekStart } from "./stamp.ts";
import { day, months, week, years } from "./stretches.ts";

/** The calendar unit so many from the one that holds now. */
export function relativeInterval(unit: TimeUnit, offset: number, now: Stamp): Interval {
  const today = dateOf(now);
  const monday = weekStart(now);
  switch (unit) {
    case "week":
      return { start: monday + offset * week, end: monday + (offset + 1) * week };
    case "weekend":
      return { start: monday + offset * week + 5 * secondsOfDay, end: monday + (offset + 1) * week };
    case "business-day":
      return { start: monday + offset * week, end: monday + offset * week + 5 * secondsOfDay };
    case "fortnight":
      return { start: monday + 2 * offset * week, end: monday + 2 * (offset + 1) * week };
    case "month":
      return months(today.year, today.month + offset, 1);
    case "quarter":
      return months(today.year, 3 * (Math.floor((today.month - 1) / 3) + offset) + 1, 3);
    case "half":
      return months(today.year, 6 * (Math.floor((today.month - 1) / 6) + offset) + 1, 6);
    case "year":
      return years(today.year + offset, 1);
    case "decade":
      return years(10 * (Math.floor(today.year / 10) + offset), 10);
    case "century":
      return years(100 * (Math.floor(today.year / 100) + offset), 100);
    default:
      return day(dayStart(now) + offset * secondsOfDay);
  }
}
