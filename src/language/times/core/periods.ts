import type { Period, Season, TimePart, TimeUnit, Which } from "../../../domain/time-value.ts";
import { isOfDays, shiftBy } from "./duration.ts";
import { holidayOf } from "./holidays.ts";
import {
  dateOf,
  dayInterval,
  dayStart,
  type Interval,
  monthStart,
  type Stamp,
  secondsOfDay,
  shiftMonths,
  weekdayAt,
  weekStart,
  yearStart,
} from "./stamp.ts";

type PlainPart = Exclude<TimePart, "start" | "end">;

/** A start is counted as the early part, an end as the late one. */
function plainPart(part: TimePart): PlainPart {
  return part === "start" ? "early" : part === "end" ? "late" : part;
}

/** How fine a period is told. */
export function grainOf(period: Period): "day" | "longer" {
  switch (period.sort) {
    case "calendar":
      return period.day !== undefined ? "day" : "longer";
    case "relative":
      return period.unit === "day" ? "day" : "longer";
    case "weekday":
    case "holiday":
    case "lunar":
      return "day";
    case "nth":
      return (period.weekday !== undefined || period.unit === "day") && period.count === undefined ? "day" : "longer";
    case "shift":
      return "day";
    default:
      return "longer";
  }
}

const week = 7 * secondsOfDay;

const day = (start: Stamp): Interval => ({ start, end: start + secondsOfDay });
const months = (year: number, first: number, count: number): Interval => ({
  start: monthStart(year, first),
  end: monthStart(year, first + count),
});

/**
 * Every stretch of time that a period may be, seen from now: one where the words say which, the last and the next one where they do not. Empty where
 * there is no such time.
 */
export function intervalsOf(period: Period, now: Stamp): readonly Interval[] {
  switch (period.sort) {
    case "calendar":
      return calendarIntervals(period, now);
    case "relative":
      return [relativeInterval(period.unit, period.offset, now)];
    case "weekday":
      return weekdayIntervals(period, now);
    case "nth":
      return nthIntervals(period, now);
    case "part":
      return intervalsOf(period.of, now).map((whole) => partInterval(whole, plainPart(period.part), now));
    case "season":
      return period.year ? intervalsOf(period.year, now).map(({ start }) => seasonInterval(dateOf(start).year, period.season)) : [];
    case "holiday":
      return holidayIntervals(period, now);
    case "shift":
      return shiftIntervals(period, now);
    case "span":
      return [spanInterval(period, now)];
    case "around":
      return intervalsOf(period.of, now).map(({ start }) => {
        const monday = weekStart(start);
        return period.unit === "week" ? { start: monday, end: monday + week } : weekendAround(start);
      });
    case "decade":
      return period.shortYear ? [1900, 2000].map((century) => years(century + period.year, 10)) : [years(period.year, 10)];
    case "century":
      return [years((period.century - 1) * 100, 100)];
    case "account-year":
    case "lunar":
      return [];
    case "to-date":
      return intervalsOf(period.of, now).map(({ start }) => ({ start, end: dayStart(now) }));
    case "rest":
      return [{ start: dayStart(now), end: relativeInterval(period.unit, 0, now).end }];
    case "range":
      return rangeIntervals(period, now);
    case "run":
      return intervalsOf(period.from, now).map(({ start }) => ({ start, end: shiftBy(start, period.by, 1) }));
  }
}

/** The weekend that a day makes: a Thursday or Friday begins it, a Monday or Tuesday is the last of it. */
function weekendAround(start: Stamp): Interval {
  const monday = weekStart(start);
  const ofWeek = weekdayAt(start);
  if (ofWeek < 2) return { start: monday - 2 * secondsOfDay, end: start + secondsOfDay };
  return { start: ofWeek < 3 ? monday + 5 * secondsOfDay : Math.min(start, monday + 5 * secondsOfDay), end: monday + week };
}

const years = (first: number, count: number): Interval => ({ start: yearStart(first), end: yearStart(first + count) });

/** Years that two digits may stand for: those of this century up to 39, those of the last from 30. */
function fullYears(short: number): readonly number[] {
  return [...(short >= 30 ? [1900 + short] : []), ...(short < 40 ? [2000 + short] : [])];
}

type Calendar = Extract<Period, { sort: "calendar" }>;

function calendarIntervals(period: Calendar, now: Stamp): readonly Interval[] {
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
function nearest(now: Stamp, way: 1 | -1, inYear: (year: number) => Interval | null): Interval | null {
  const { year } = dateOf(now);
  for (let step = 0; step <= searchedYears; step++) {
    const found = inYear(year + way * step);
    if (found && (way < 0 ? found.start < now : found.start >= now)) return found;
  }
  return null;
}

function ofFields(year: number, month: number | undefined, dayOfMonth: number | undefined): Interval | null {
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

function weekdayIntervals({ weekday, which, week: ofWeek }: Extract<Period, { sort: "weekday" }>, now: Stamp): readonly Interval[] {
  if (ofWeek) return intervalsOf(ofWeek, now).map(({ start }) => day(weekStart(start) + weekday * secondsOfDay));
  const own = weekStart(now) + weekday * secondsOfDay;
  const today = dayStart(now);
  if (typeof which === "number") return [day(own + which * week)];
  const past = own < today ? own : own - week;
  if (which === "past") return [day(past)];
  if (which === "ahead") return [day(own > today ? own : own + week)];
  return [day(past), day(past + week)];
}

type Nth = Extract<Period, { sort: "nth" }>;

function nthIntervals(period: Nth, now: Stamp): readonly Interval[] {
  const longer: TimeUnit = period.unit === "day" || period.weekday !== undefined ? "month" : "year";
  const wholes = period.of ? intervalsOf(period.of, now) : [relativeInterval(longer, 0, now)];
  const openYear = !period.of && (period.unit === "quarter" || period.unit === "half");
  const all = openYear ? [relativeInterval("year", 0, now), relativeInterval("year", 1, now)] : wholes;
  return all.map((whole) => nthInterval(whole, period)).filter((interval) => interval !== null);
}

function nthInterval(whole: Interval, { nth, unit, weekday, count = 1 }: Nth): Interval | null {
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

/** Thirds of a year, halves and tenths of a month, halves of a week and of a day. */
function partInterval(whole: Interval, part: PlainPart, now: Stamp): Interval {
  const { start, end } = whole;
  const days = Math.round((end - start) / secondsOfDay);
  const first = dateOf(start);
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

/** Months of the northern seasons. */
function seasonInterval(year: number, season: Season): Interval {
  return months(year, { spring: 3, summer: 6, autumn: 9, winter: 12 }[season], 3);
}

function holidayIntervals({ holiday, year, which }: Extract<Period, { sort: "holiday" }>, now: Stamp): readonly Interval[] {
  const inYear = (value: number): Interval | null => {
    const found = holidayOf(holiday, value);
    return found && dayInterval(found);
  };
  if (year) {
    return intervalsOf(year, now)
      .map(({ start }) => inYear(dateOf(start).year))
      .filter((interval) => interval !== null);
  }
  const past = nearest(now, -1, inYear);
  const ahead = nearest(now, 1, inYear);
  if (which === "past" || which === -1) return past ? [past] : [];
  if (which === "ahead" || which === 1) return ahead ? [ahead] : [];
  if (which === 0) {
    const found = inYear(dateOf(now).year);
    return found ? [found] : [];
  }
  return [past, ahead].filter((interval) => interval !== null);
}

function shiftIntervals({ by, sign, from, weekday }: Extract<Period, { sort: "shift" }>, now: Stamp): readonly Interval[] {
  const origin = from.sort === "now" ? day(dayStart(now)) : intervalsOf(from, now).at(-1);
  if (!origin) return [];
  const start = dayStart(shiftBy(origin.start, by, sign));
  if (weekday === undefined) return [day(start)];
  const inWeek = weekStart(start) + weekday * secondsOfDay;
  const ofWeeks = by.parts.every(({ unit }) => unit === "day" || unit === "week");
  return [day(ofWeeks || inWeek >= start ? inWeek : inWeek + week)];
}

function spanInterval({ by, sign, within }: Extract<Period, { sort: "span" }>, now: Stamp): Interval {
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

type Range = Extract<Period, { sort: "range" }>;

/** Whether the words leave the year of a time open. */
function isOpen(period: Period | { readonly sort: "now" }): boolean {
  switch (period.sort) {
    case "calendar":
      return period.year === undefined && typeof period.which !== "number";
    case "weekday":
      return period.which === undefined && !period.week;
    case "holiday":
      return !period.year && period.which === undefined;
    case "part":
      return isOpen(period.of);
    case "nth":
      return period.of ? isOpen(period.of) : period.unit === "quarter" || period.unit === "half";
    default:
      return false;
  }
}

/** Where a range begins or ends that names a part of a period at its edge. */
function edge(period: Period | { readonly sort: "now" }, side: "from" | "to", now: Stamp): readonly { at: Stamp; whole: Stamp }[] {
  if (period.sort === "now") return [{ at: dayStart(now), whole: dayStart(now) }];
  const part = period.sort === "part" ? plainPart(period.part) : null;
  if (period.sort === "part" && (part === "late" || part === "mid" || part === "early")) {
    return intervalsOf(period.of, now).map(({ start, end }) => {
      const middle = dayStart((start + end) / 2);
      const at = part === "late" ? end : part === "early" ? start : middle;
      return { at, whole: at };
    });
  }
  return intervalsOf(period, now).map(({ start, end }) => ({ at: start, whole: side === "from" ? start : end }));
}

/** From the beginning of one period to the beginning of another: so "from 2014 to 2018" is counted here. */
function rangeIntervals({ from, to }: Range, now: Stamp): readonly Interval[] {
  const starts = edge(from, "from", now);
  const ends = edge(to, "to", now);
  if (!isOpen(to)) {
    const end = ends.at(-1);
    if (!end) return [];
    if (!isOpen(from)) return starts.slice(-1).map(({ at }) => ({ start: at, end: end.at }));
    // The last such day before the end.
    const start = lastBefore(from, end.at, starts);
    return start === null ? [] : [{ start, end: end.at }];
  }
  const found: Interval[] = [];
  for (const { at: start } of isOpen(from) ? starts : starts.slice(-1)) {
    const end = firstAfter(to, start, ends);
    if (!end) continue;
    const interval = { start, end: end.at };
    if (start <= now && now < end.whole && starts.length > 1 && starts[0]?.at === start) return [interval];
    found.push(interval);
  }
  return found;
}

function lastBefore(from: Period | { readonly sort: "now" }, end: Stamp, starts: readonly { at: Stamp }[]): Stamp | null {
  if (from.sort === "now") return starts[0]?.at ?? null;
  if (from.sort === "calendar" && from.month !== undefined && from.day !== undefined) {
    // Of the year of the end, or the one before.
    const { year } = dateOf(end);
    const own = ofFields(year, from.month, from.day);
    if (!own && from.month <= dateOf(end).month) return null;
    return own && own.start < end ? own.start : (ofFields(year - 1, from.month, from.day)?.start ?? null);
  }
  const seen = edge(from, "from", end).filter(({ at }) => at < end);
  return seen.at(-1)?.at ?? null;
}

function firstAfter(
  to: Period | { readonly sort: "now" },
  start: Stamp,
  ends: readonly { at: Stamp; whole: Stamp }[],
): { at: Stamp; whole: Stamp } | null {
  const direct = ends.find(({ at }) => at > start);
  if (to.sort === "now" || !isOpen(to)) return direct ?? null;
  return edge(to, "to", start).find(({ at }) => at > start) ?? direct ?? null;
}
