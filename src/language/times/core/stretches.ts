import { type Interval, monthStart, type Stamp, secondsOfDay, yearStart } from "./stamp.ts";

/** Seconds of a week. */
export const week = 7 * secondsOfDay;

export const day = (start: Stamp): Interval => ({ start, end: start + secondsOfDay });
/** So many months from one; beyond the year they roll over. */
export const months = (year: number, first: number, count: number): Interval => ({
  start: monthStart(year, first),
  end: monthStart(year, first + count),
});

export const years = (first: number, count: number): Interval => ({ start: yearStart(first), end: yearStart(first + count) });
