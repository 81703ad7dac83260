import type { Period, TimePart, TimeValue, Which } from "../../domain/time-value.ts";
import { addDays, daysInMonth, weekdayOf } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import { holidayOf } from "./core/holidays.ts";
import { intervalsOf } from "./core/periods.ts";
import { dateOf, type Interval, type Stamp, secondsOfDay, stampOf } from "./core/stamp.ts";
import * as edtf from "./edtf.ts";
import { fiscalYear, fiscalYearBeside } from "./fiscal-years.ts";
import type { ResolvedTime } from "./grammar.ts";
import { lunarDay } from "./lunar-calendar.ts";
import { lunarNewYear, nearestLunarDay } from "./lunar-new-year.ts";
import { everyYear } from "./recurring.ts";
import * as time from "./resolve.ts";

/**
 * What an account means by a time: one EDTF value, where the core lists all that it may be. Null for what has no place in an account: times of day,
 * bare lengths, what comes again, and what would need a day that is not known.
 */
export function resolveValue(value: TimeValue, context: TimeContext, at: number): ResolvedTime | null {
  switch (value.sort) {
    case "moment":
      return value.at.sort === "daypart" ? closed(resolvePeriod(value.day, context, at)) : null;
    case "bound":
      return resolveBound(value, context, at);
    case "now":
    case "clock":
    case "daypart":
    case "clock-range":
    case "clock-run":
    case "moment-range":
    case "moment-run":
    case "moment-span":
    case "moment-shift":
    case "duration":
      return null;
    case "recurring":
      return value.on?.sort === "calendar" && value.on.month !== undefined && value.on.year === undefined && !value.at
        ? everyYear(value.on.month, value.on.day ?? null)
        : null;
    default:
      return resolvePeriod(value, context, at);
  }
}

const closed = (found: ResolvedTime | null): ResolvedTime | null => found && { ...found, closed: true };
const inferred = (value: string): ResolvedTime => ({ edtf: value, basis: "inferred" });

function resolveBound(value: Extract<TimeValue, { sort: "bound" }>, context: TimeContext, at: number): ResolvedTime | null {
  const found = resolveValue(value.of as TimeValue, context, at);
  if (!found) return null;
  if (value.bound === "before" || value.bound === "until") return found.closed && !isPartOf(value.of) ? null : time.deadline(found);
  if (value.bound === "since") return time.sinceThen(found);
  return found;
}
const isPartOf = (value: { readonly sort: string }): boolean => value.sort === "part" || value.sort === "nth" || value.sort === "relative";

function resolvePeriod(period: Period, context: TimeContext, at: number): ResolvedTime | null {
  switch (period.sort) {
    case "calendar":
      return resolveCalendar(period, context, at);
    case "relative":
      return resolveRelative(period, context);
    case "weekday":
      return resolveWeekday(period, context, at);
    case "nth":
      return resolveNth(period, context, at);
    case "part":
      return resolvePart(period.of, period.part, context, at);
    case "season": {
      const code = { spring: 21, summer: 22, autumn: 23, winter: 24 }[period.season];
      if (!period.year) return null;
      const { year } = period;
      if (year.sort === "calendar" && year.year !== undefined) return time.seasonOfYear(context, code, year.year);
      return year.sort === "relative" ? time.seasonOfYear(context, code, null, year.offset) : null;
    }
    case "holiday":
      return resolveHoliday(period, context, at);
    case "shift":
      return resolveShift(period, context, at);
    case "span": {
      const part = period.by.parts[0];
      if (period.by.parts.length !== 1 || !part) return byInterval(period, context);
      const { count, unit } = part.unit === "decade" ? { count: 10 * part.count, unit: "year" as const } : part;
      if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return byInterval(period, context);
      return time.spanFromAnchor(context, count, unit, period.sign > 0 ? "next" : "past", count < 10 ? "month" : "year");
    }
    case "decade":
      return decade(period.year, period.shortYear ?? false, context);
    case "account-year": {
      if (period.kind !== "fiscal") return null;
      const country = context.countryAt(at, at) ?? "US";
      return period.year === undefined ? fiscalYearBeside(context, period.offset ?? 0, country) : fiscalYear(period.year, country);
    }
    case "range":
      return resolveRange(period, context, at);
    case "run": {
      const from = resolvePeriod(period.from, context, at);
      const part = period.by.parts[0];
      const length = part && { day: "D", week: "W", month: "M", year: "Y" }[part.unit as string];
      return from && part && length ? time.runFrom(from, { edtf: `P${part.count}${length}`, basis: "stated" }) : null;
    }
    case "rest":
      return closed(byInterval(period, context));
    case "around": {
      const day = fixedDay(resolvePeriod(period.of, context, at));
      return day && byInterval({ ...period, of: day }, context);
    }
    case "lunar": {
      const { year, month, day, calendar } = period;
      if (year === undefined) return nearestLunarDay(context, month, day, calendar, context.tenseAt(at));
      const found = lunarDay(year, month, day, calendar);
      return found && { edtf: edtf.day(found), basis: "stated", closed: true };
    }
    case "century":
    case "to-date":
      return null;
  }
}

type Calendar = Extract<Period, { sort: "calendar" }>;

function resolveCalendar(period: Calendar, context: TimeContext, at: number): ResolvedTime | null {
  const { month, day, which } = period;
  if (period.year !== undefined) {
    const year = period.shortYear ? nearestCentury(period.year, context) : period.year;
    if (month === undefined) return time.statedYear(year);
    return day === undefined ? time.statedMonth(year, month) : time.statedDay(year, month, day);
  }
  if (month === undefined) return day === undefined ? null : nearestInterval(period, context, at);
  if (day === undefined) {
    if (which === undefined) return time.monthOfYear(month, context, at);
    if (typeof which === "number") return time.monthOfRelativeYear(context, which, month, null);
    return time.monthBeside(context, month, which === "past" ? "last" : "next");
  }
  return typeof which === "number" && which !== 0
    ? time.monthOfRelativeYear(context, which, month, day)
    : time.dayOfYear(month, day, context, at);
}

/** Two digits of a year, by the century that brings it nearest. */
function nearestCentury(short: number, context: TimeContext): number {
  const here = context.anchor?.year ?? 2000;
  const century = Math.floor(here / 100) * 100;
  return [century - 100 + short, century + short, century + 100 + short].reduce((best, year) =>
    Math.abs(year - here) < Math.abs(best - here) ? year : best,
  );
}

function decade(year: number, short: boolean, context: TimeContext): ResolvedTime | null {
  if (!short) return time.decade(year);
  const here = context.anchor?.year ?? 2000;
  // A decade that has begun: "the nineties" are never those to come.
  const full = Math.floor(here / 100) * 100 + year;
  const found = time.decade(full <= here ? full : full - 100);
  return found && { ...found, basis: "inferred" };
}

function resolveRelative({ unit, offset, unknown }: Extract<Period, { sort: "relative" }>, context: TimeContext): ResolvedTime | null {
  if (unknown) return null;
  switch (unit) {
    case "day":
      return time.relativeDay(context, offset);
    case "week":
      return time.week(context, offset);
    case "weekend":
      return time.weekend(context, offset < 0 ? "past" : offset > 0 ? "next" : "this");
    case "month":
      return time.relativeMonth(context, offset);
    case "quarter":
      return time.relativeQuarter(context, offset);
    case "year":
      return time.relativeYear(context, offset);
    case "decade":
      return null;
    default:
      return byInterval({ sort: "relative", unit, offset }, context);
  }
}

function resolveWeekday(period: Extract<Period, { sort: "weekday" }>, context: TimeContext, at: number): ResolvedTime | null {
  const { weekday, which, week } = period;
  if (week?.sort === "relative") return time.weekdayOfWeek(context, week.offset, weekday);
  if (week) {
    const whole = resolvePeriod(week, context, at);
    const monday = whole && fixedDay({ ...whole, edtf: edtf.firstPart(whole.edtf) });
    if (!whole || monday?.sort !== "calendar" || monday.year === undefined || !monday.month || !monday.day) return null;
    return { ...whole, edtf: edtf.day(addDays({ year: monday.year, month: monday.month, day: monday.day }, weekday)) };
  }
  const side = sideOf(which);
  if (side === "last") return closed(time.weekday(context, weekday, "last"));
  if (side === "next" || side === "ahead") return time.weekday(context, weekday, side);
  return time.weekday(context, weekday, context.tenseAt(at) === "future" ? "ahead" : "plain");
}

function sideOf(which: Which | undefined): "last" | "next" | "ahead" | "plain" {
  if (which === "past" || which === -1) return "last";
  if (which === "ahead") return "ahead";
  return which === 1 ? "next" : "plain";
}

function yearGiven(of: Period | undefined, context: TimeContext): time.GivenYear | null {
  if (of?.sort === "calendar" && of.year !== undefined) return time.givenYear(context, of.year, null);
  if (of?.sort === "relative" && of.unit === "year") return time.givenYear(context, null, of.offset);
  return null;
}

function resolveNth(period: Extract<Period, { sort: "nth" }>, context: TimeContext, at: number): ResolvedTime | null {
  const { nth, unit, of, count } = period;
  if (count === undefined && unit === "quarter") return time.quarter(context, nth, yearGiven(of, context));
  if (count === undefined && unit === "half") return time.halfYear(context, nth, yearGiven(of, context));
  if (!of) return null;
  const whole = resolvePeriod(of, context, at);
  const fixed = whole && toPeriod(whole);
  const found = fixed && byInterval({ ...period, of: fixed }, context);
  return found && whole.basis === "stated" ? { ...found, basis: "stated" } : found;
}

/** The day that was resolved, as a period of its own. */
function fixedDay(found: ResolvedTime | null): Period | null {
  const day = found && /^(\d{4})-(\d\d)-(\d\d)$/.exec(found.edtf);
  return day ? { sort: "calendar", year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) } : null;
}

/** The year or month that was resolved, as a period of its own. */
function toPeriod({ edtf: value }: ResolvedTime): Period | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value);
  if (!found) return null;
  return { sort: "calendar", year: Number(found[1]), ...(found[2] ? { month: Number(found[2]) } : {}) };
}

/** As accounts tell them, early, mid and late in a month are its tens of days. */
const dekads = { "dekad-1": "early", "dekad-2": "mid", "dekad-3": "late" } as const;

function resolvePart(of: Period, part: TimePart, context: TimeContext, at: number): ResolvedTime | null {
  if (part === "first" || part === "second") return of.sort === "relative" ? earlierOrLater(context, part, of.unit) : null;
  const whole = resolvePeriod(of, context, at);
  if (!whole) return null;
  if (part === "start") return time.startOf(whole);
  if (part === "end") return time.endOf(whole);
  if (part === "mid" && /^\d{4}-\d\d$/.test(whole.edtf)) return { ...whole, edtf: `${whole.edtf}-15~`, basis: "inferred" };
  return time.partOf(whole, dekads[part as "dekad-1"] ?? (part as "early"));
}

/** "Earlier this year", "later this month": up to now or from now on, as fine as can be told. */
function earlierOrLater(context: TimeContext, part: "first" | "second", unit: string): ResolvedTime | null {
  const { anchor, today } = context;
  if (!anchor) return null;
  const whole = unit === "year" ? time.relativeYear(context, 0) : unit === "month" ? time.relativeMonth(context, 0) : time.week(context, 0);
  if (!whole || unit === "month") return whole;
  const here = unit === "year" ? time.relativeMonth(context, 0) : today && time.relativeDay(context, 0);
  if (!here) return whole;
  const [first, last] =
    unit === "year" ? [`${whole.edtf}-01`, `${whole.edtf}-12`] : [edtf.firstPart(whole.edtf), edtf.lastPart(whole.edtf)];
  return { edtf: part === "first" ? `${first}/${here.edtf}` : `${here.edtf}/${last}`, basis: "inferred", closed: true };
}

function resolveHoliday(period: Extract<Period, { sort: "holiday" }>, context: TimeContext, at: number): ResolvedTime | null {
  const { holiday, year, which } = period;
  if (holiday === "lunar-new-year" && !year && which === undefined) return lunarNewYear(context);
  const given = year && yearGiven(year, context);
  if (given) {
    const day = holidayOf(holiday, given.value);
    return day && { edtf: edtf.day(day), basis: given.basis, closed: true };
  }
  return closed(nearestInterval(period, context, at));
}

function resolveShift(period: Extract<Period, { sort: "shift" }>, context: TimeContext, at: number): ResolvedTime | null {
  const part = period.by.parts[0];
  if (period.by.parts.length === 1 && part && period.from.sort === "now" && period.weekday === undefined) {
    const { count, unit } = part.unit === "decade" ? { count: 10 * part.count, unit: "year" as const } : part;
    if (unit === "day" || unit === "week" || unit === "month" || unit === "year")
      return Number.isInteger(count) ? time.pointFromAnchor(context, count, unit, period.sign > 0 ? "next" : "past") : null;
  }
  if (period.from.sort === "now") return byInterval(period, context);
  const from = resolvePeriod(period.from, context, at);
  const day = from && /^(\d{4})-(\d\d)-(\d\d)$/.exec(from.edtf);
  if (!day) return null;
  const found = byInterval(
    { ...period, from: { sort: "calendar", year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) } },
    context,
  );
  return found && { ...found, basis: from.basis };
}

function resolveRange(period: Extract<Period, { sort: "range" }>, context: TimeContext, at: number): ResolvedTime | null {
  if (period.from.sort === "now" && period.to.sort === "now") return null;
  const from = period.from.sort === "now" ? time.relativeDay(context, 0) : resolvePeriod(period.from, context, at);
  const to =
    period.to.sort === "now" ? time.relativeDay(context, 0) : (weekdayAfter(period.to, from) ?? resolvePeriod(period.to, context, at));
  return from && to && joinTimes(from, to);
}

/** "From Monday to Friday": the Friday after that Monday. */
function weekdayAfter(period: Period, from: ResolvedTime | null): ResolvedTime | null {
  const first = period.sort === "weekday" && period.which === undefined && !period.week ? fixedDay(from) : null;
  if (period.sort !== "weekday" || first?.sort !== "calendar") return null;
  const { year = 0, month = 1, day = 1 } = first;
  const start = { year, month, day };
  const ahead = (period.weekday - weekdayOf(start) + 7) % 7 || 7;
  return inferred(edtf.day(addDays(start, ahead)));
}

/** Makes one interval of two times. A year given only at one end holds for the other too. */
export function joinTimes(first: ResolvedTime, second: ResolvedTime): ResolvedTime | null {
  const points = [first.edtf, second.edtf];
  if (points.some((point) => point.includes("/") || point.startsWith("P"))) return null;
  let from = first.edtf;
  if (first.lacksYear && !second.lacksYear && /^\d{4}-/.test(second.edtf)) {
    const year = Number(second.edtf.slice(0, 4));
    const same = edtf.year(year) + from.slice(4);
    from = same < second.edtf ? same : edtf.year(year - 1) + from.slice(4);
  }
  let to = second.edtf;
  if (!first.lacksYear && second.lacksYear && /^\d{4}-/.test(from)) to = from.slice(0, 4) + to.slice(4);
  if (from >= to) return null;
  const sharesYear = first.lacksYear !== second.lacksYear;
  return {
    edtf: edtf.between(from, to),
    basis: sharesYear ? (first.lacksYear ? second : first).basis : second.basis === first.basis ? first.basis : "inferred",
    closed: true,
  };
}

function nowOf(context: TimeContext): Stamp | null {
  return context.today && stampOf(context.today);
}

/** The interval of a period that can be only one, as EDTF. */
function byInterval(period: Period, context: TimeContext): ResolvedTime | null {
  const now = nowOf(context);
  if (now === null) return null;
  const found = intervalsOf(period, now);
  const [only] = found;
  return found.length === 1 && only && isWritable(only) ? inferred(formatInterval(only)) : null;
}

/** The nearest of what a period may be, unless the words before say which way. */
function nearestInterval(period: Period, context: TimeContext, at: number): ResolvedTime | null {
  const now = nowOf(context);
  if (now === null) return null;
  const found = intervalsOf(period, now);
  const tense = context.tenseAt(at);
  const [past, ahead] = [found[0], found.at(-1)];
  if (!past || !ahead) return null;
  const nearest = Math.abs(past.start - now) < Math.abs(ahead.start - now) ? past : ahead;
  const far = Math.min(Math.abs(past.start - now), Math.abs(ahead.start - now)) > 31 * secondsOfDay;
  return inferred(formatInterval(far && tense ? (tense === "past" ? past : ahead) : nearest));
}

/** Whether both ends are days of years with four digits; others are written otherwise. */
function isWritable({ start, end }: Interval): boolean {
  return dateOf(start).year >= 1 && dateOf(end - secondsOfDay).year <= 9999;
}

/** `2026`, `2026-04`, a day, or an interval as fine as its ends. */
export function formatInterval({ start, end }: Interval): string {
  const [first, last] = [dateOf(start), dateOf(end - secondsOfDay)];
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (wholeMonths && first.month === 1 && last.month === 12) {
    return first.year === last.year ? edtf.year(first.year) : edtf.between(edtf.year(first.year), edtf.year(last.year));
  }
  if (wholeMonths) {
    const [from, to] = [edtf.month(first.year, first.month), edtf.month(last.year, last.month)];
    return from === to ? from : edtf.between(from, to);
  }
  const [from, to] = [edtf.day(first), edtf.day(last)];
  return from === to ? from : edtf.between(from, to);
}
