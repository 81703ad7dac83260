import { addMonths, type CivilDate, daysInMonth, fromDays, isDay, toDays } from "../calendar.ts";

/** Seconds since 1970-01-01T00:00, without a time zone. */
export type Stamp = number;

export const secondsOfDay = 86_400;

/** A stretch of time; `end` is not included. */
export interface Interval {
  readonly start: Stamp;
  readonly end: Stamp;
}

export function stampOf(date: CivilDate): Stamp {
  return toDays(date) * secondsOfDay;
}

export function dateOf(stamp: Stamp): CivilDate {
  return fromDays(Math.floor(stamp / secondsOfDay));
}

/** Midnight before. */
export function dayStart(stamp: Stamp): Stamp {
  return Math.floor(stamp / secondsOfDay) * secondsOfDay;
}

/** Monday is 0. */
export function weekdayAt(stamp: Stamp): number {
  return (((Math.floor(stamp / secondsOfDay) + 3) % 7) + 7) % 7;
}

/** Midnight of the Monday of that week. */
export function weekStart(stamp: Stamp): Stamp {
  return dayStart(stamp) - weekdayAt(stamp) * secondsOfDay;
}

export function yearStart(year: number): Stamp {
  return stampOf({ year, month: 1, day: 1 });
}

/** Months beyond the year roll over. */
export function monthStart(year: number, month: number): Stamp {
  return stampOf({ ...addMonths(year, 1, month - 1), day: 1 });
}

/** The same day so many months on; the last of the month where that day is missing. Fractions are of a month of thirty days. */
export function shiftMonths(stamp: Stamp, months: number): Stamp {
  const whole = Math.trunc(months);
  const date = dateOf(stamp);
  const target = addMonths(date.year, date.month, whole);
  const day = Math.min(date.day, daysInMonth(target.year, target.month));
  return stampOf({ ...target, day }) + (stamp - dayStart(stamp)) + Math.round((months - whole) * 30) * secondsOfDay;
}

export function dayInterval(date: CivilDate): Interval | null {
  if (!isDay(date.year, date.month, date.day)) return null;
  const start = stampOf(date);
  return { start, end: start + secondsOfDay };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** `2026-02-04` */
export function formatDate(stamp: Stamp): string {
  const { year, month, day } = dateOf(stamp);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** `16:30:00`, of seconds since midnight. */
export function formatClock(seconds: number): string {
  const rest = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
  return `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(Math.floor(rest % 60))}`;
}

/** `2026-02-04T16:30:00` */
export function formatMoment(stamp: Stamp): string {
  return `${formatDate(stamp)}T${formatClock(stamp - dayStart(stamp))}`;
}

/** Reads `2026-02-04` or `2026-02-04T16:30:00`, whatever follows; null where it is no such thing. */
export function parseStamp(iso: string): Stamp | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(iso);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  if (!isDay(date.year, date.month, date.day)) return null;
  return stampOf(date) + Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0);
}
