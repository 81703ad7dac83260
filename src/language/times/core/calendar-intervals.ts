import type { Period, Which } from "../../../domain/time-value.ts";
import { dateOf, dayInterval, dayStart, type Interval, monthStart, type Stamp, weekdayAt } from "./stamp.ts";
import { months, years } from "./stretches.ts";

/** Years that two digits may stand for: those of this century up to 39, those of the last from 30. */
function fullYears(short: number): readonly number[] {
  return [...(short >= 30 ? [1900 + short] : []), ...(short < 40 ? [2000 + short] : [])];
}

type Calendar = Extract<Period, { sort: "calendar" }>;

/** Every stretch that fields of a date may be. */
export function calendarIntervals(period: Calendar, now: Stamp): readonly Interval[] {
  const { year, month, day: dayOfMonth, weekday, which } = period;
  if (year !== undefined) {
    const all = period.shortYear ? fullYears(year) : [year];
    return all.map((value) => ofFields(value, month, dayOfMonth)).filter((interval) => interval !== null);
  }
  const today = dateOf(now);
  if (month === undefined) return dayOfMonth === undefined ? [] : dayOfMonthIntervals(dayOfMonth, weekday, which, now);
  if (typeof which === "number") {
    const found = ofFields(today.year + which, month, dayOfMonth);
    return found ? [found] : [];
  }
  if (dayOfMonth === undefined) {
    const past = month >= today.month ? today.year - 1 : today.year;
    const both = [months(past, month, 1), months(past + 1, month, 1)];
    return which === "past" ? both.slice(0, 1) : which === "ahead" ? both.slice(1) : both;
  }
  const past = nearest(now, -1, (value) => ofFields(value, month, dayOfMonth));
  const ahead = nearest(now, 1, (value) => ofFields(value, month, dayOfMonth));
  if (which) return [which === "past" ? past : ahead].filter((interval) => interval !== null);
  return [past, ahead].filter((interval) => interval !== null);
}

/** 29 February comes every eight years at the longest. */
const searchedYears = 8;

/** The last such day before now, or the first that is not before it. */
export function nearest(now: Stamp, way: 1 | -1, inYear: (year: number) => Interval | null): Interval | null {
  const { year } = dateOf(now);
  for (let step = 0; step <= searchedYears; step++) {
    const found = inYear(year + way * step);
    if (found && (way < 0 ? found.start < now : found.start >= now)) return found;
  }
  return null;
}

/** A year, month or day; null where there is none such. */
export function ofFields(year: number, month: number | undefined, dayOfMonth: number | undefined): Interval | null {
  if (month === undefined) return years(year, 1);
  if (month < 1 || month > 12) return null;
  return dayOfMonth === undefined ? months(year, month, 1) : dayInterval({ year, month, day: dayOfMonth });
}

/** A day of some month: "the 29th", "Monday 21". */
function dayOfMonthIntervals(dayOfMonth: number, weekday: number | undefined, which: Which | undefined, now: Stamp): readonly Interval[] {
  const today = dateOf(now);
  const fits = (interval: Interval): boolean => weekday === undefined || weekdayAt(interval.start) === weekday;
  const inMonth = (offset: number): Interval | null => {
    const start = dateOf(monthStart(today.year, today.month + offset));
    const found = dayInterval({ ...start, day: dayOfMonth });
    return found && fits(found) ? found : null;
  };
  const named = typeof which === "number" ? inMonth(which) : null;
  if (named) return [named];
  if (typeof which === "number" && weekday === undefined) return [];
  const search = (way: 1 | -1): Interval | null => {
    for (let step = 0; step <= 48; step++) {
      const found = inMonth(way * step);
      if (found && (way < 0 ? found.start < dayStart(now) : found.start >= dayStart(now))) return found;
    }
    return null;
  };
  const [past, ahead] = [search(-1), search(1)];
  if (weekday !== undefined && ahead?.start === dayStart(now)) return [ahead];
  return [past, ahead].filter((interval) => interval !== null);
}
