import type { Period } from "../../../domain/time-value.ts";
import { isOfDays, shiftBy } from "./duration.ts";
import { relativeInterval } from "./relative-interval.ts";
import { dayStart, type Interval, type Stamp, secondsOfDay } from "./stamp.ts";

/** The next three days, the past quarter: from tomorrow, up to today, or by whole quarters and fortnights. */
export function spanInterval({ by, sign, within }: Extract<Period, { sort: "span" }>, now: Stamp): Interval {
  const today = dayStart(now);
  const unit = by.parts[0]?.unit;
  const aligned = unit === "quarter" || unit === "fortnight";
  if (aligned && by.parts.length === 1) {
    const count = by.parts[0]?.count ?? 1;
    const own = relativeInterval(unit, 0, now);
    return sign > 0
      ? { start: own.end, end: relativeInterval(unit, Math.round(count), now).end }
      : { start: relativeInterval(unit, -Math.round(count), now).start, end: own.start };
  }
  if (within) return sign > 0 ? { start: today, end: shiftBy(today, by, 1) } : { start: shiftBy(today, by, -1), end: today };
  if (!isOfDays(by)) return sign > 0 ? { start: now, end: shiftBy(now, by, 1) } : { start: shiftBy(now, by, -1), end: now };
  if (unit === "business-day") {
    const end = shiftBy(today, by, sign);
    return sign > 0
      ? { start: shiftBy(today, { ...by, parts: [{ count: 1, unit }] }, 1), end: end + secondsOfDay }
      : { start: end, end: today };
  }
  if (unit === "weekend") {
    const count = Math.round(by.parts[0]?.count ?? 1);
    return sign > 0
      ? { start: relativeInterval("weekend", 1, now).start, end: relativeInterval("weekend", count, now).end }
      : { start: relativeInterval("weekend", -count, now).start, end: relativeInterval("weekend", -1, now).end };
  }
  const tomorrow = today + secondsOfDay;
  return sign > 0 ? { start: tomorrow, end: shiftBy(tomorrow, by, 1) } : { start: shiftBy(today, by, -1), end: today };
}
