import type { TimePart } from "../../../domain/time-value.ts";
import { dateOf, dayStart, type Interval, type Stamp, secondsOfDay, shiftMonths, yearStart } from "./stamp.ts";
import { months } from "./stretches.ts";

type PlainPart = Exclude<TimePart, "start" | "end">;

/** A start is counted as the early part, an end as the late one. */
export function plainPart(part: TimePart): PlainPart {
  return part === "start" ? "early" : part === "end" ? "late" : part;
}

/** Thirds of a year, halves and tenths of a month, halves of a week and of a day. */
export function partInterval(whole: Interval, part: PlainPart, now: Stamp): Interval {
  const { start, end } = whole;
  const days = Math.round((end - start) / secondsOfDay);
  const first = dateOf(start);
  if (part === "dekad-1") return { start, end: start + 10 * secondsOfDay };
  if (part === "dekad-2") return { start: start + 10 * secondsOfDay, end: start + 20 * secondsOfDay };
  if (part === "dekad-3") return { start: start + 20 * secondsOfDay, end };
  if (part === "first" || part === "second") {
    const middle =
      days > 300
        ? shiftMonths(start, 6)
        : days > 80
          ? shiftMonths(start, 2)
          : days > 27
            ? start + 15 * secondsOfDay
            : days > 5
              ? start + 3 * secondsOfDay
              : start + Math.round((end - start) / 2);
    const today = dayStart(now);
    if (today >= end || today < start) return part === "first" ? { start, end: middle } : { start: middle, end };
    return part === "first" ? { start, end: Math.min(middle, Math.max(today, start)) } : { start: Math.max(middle, today), end };
  }
  if (days > 3000) {
    const years = Math.round(days / 365.2425);
    const [from, to] = { early: [0, 0.3], mid: [0.3, 0.7], late: [0.7, 1] }[part] as [number, number];
    return { start: yearStart(first.year + Math.round(from * years)), end: yearStart(first.year + Math.round(to * years)) };
  }
  if (days > 300) {
    const [from, to] = { early: [0, 4], mid: [4, 8], late: [8, 12] }[part] as [number, number];
    return { start: shiftMonths(start, from), end: to === 12 ? end : shiftMonths(start, to) };
  }
  if (days > 80) {
    const [from, to] = { early: [0, 1], mid: [1, 2], late: [2, 3] }[part] as [number, number];
    return months(first.year, first.month + from, to - from);
  }
  if (days > 27) {
    if (part === "mid") return { start: start + 9 * secondsOfDay, end: start + 20 * secondsOfDay };
    return part === "early" ? { start, end: start + 15 * secondsOfDay } : { start: start + 15 * secondsOfDay, end };
  }
  if (days > 5) {
    if (part === "mid") return { start: start + 2 * secondsOfDay, end: start + 5 * secondsOfDay };
    return part === "early" ? { start, end: start + 3 * secondsOfDay } : { start: start + 3 * secondsOfDay, end };
  }
  if (part === "mid") return { start: start + 10 * 3600, end: start + 14 * 3600 };
  return part === "early" ? { start, end: start + 12 * 3600 } : { start: start + 12 * 3600, end };
}
