import { addDays, addMonths, type CivilDate, daysInMonth, isDay, weekdayOf } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/** Units that people count time in. */
export type TimeUnit = "day" | "week" | "month" | "year";

const stated = (value: string): ResolvedTime => ({ edtf: value, basis: "stated" });
const inferred = (value: string): ResolvedTime => ({ edtf: value, basis: "inferred" });

/** Years that an account of diplomacy may name; other numbers of four digits are figures. */
export function isYear(value: number): boolean {
  return value >= 1800 && value <= 2099;
}

/** A day whose year the words give. */
export function statedDay(year: number, month: number, day: number): ResolvedTime | null {
  return isDay(year, month, day) ? stated(edtf.day({ year, month, day })) : null;
}

/** "2 to 5 May 2026": several days of one month with its year. */
export function statedDays(year: number, month: number, from: number, to: number): ResolvedTime | null {
  if (!isDay(year, month, from) || !isDay(year, month, to) || from >= to) return null;
  return stated(edtf.between(edtf.day({ year, month, day: from }), edtf.day({ year, month, day: to })));
}

export function statedMonth(year: number, month: number): ResolvedTime | null {
  return month >= 1 && month <= 12 ? stated(edtf.month(year, month)) : null;
}

export function statedYear(year: number): ResolvedTime | null {
  return isYear(year) ? stated(edtf.year(year)) : null;
}

/** "2018–2022", also with the second year short: "2025–26". */
export function statedYears(from: number, to: number): ResolvedTime | null {
  const end = to < 100 ? Math.floor(from / 100) * 100 + to : to;
  return isYear(from) && isYear(end) && from < end ? stated(edtf.between(edtf.year(from), edtf.year(end))) : null;
}

/** "the 1990s": `199X`. */
export function decade(firstYear: number): ResolvedTime | null {
  return isYear(firstYear) && firstYear % 10 === 0 ? stated(`${edtf.year(firstYear).slice(0, 3)}X`) : null;
}

/**
 * The year of a month that stands without one: the nearest to the anchor (at most half a year away), unless the words before say which way.
 */
export function yearFor(month: number, context: TimeContext, at: number): number | null {
  const { anchor } = context;
  if (!anchor) return null;
  const sameYear = month - anchor.month;
  const year = anchor.year + (sameYear > 6 ? -1 : sameYear < -6 ? 1 : 0);
  const away = sameYear + 12 * (year - anchor.year);
  // What lies a month or so away is nearly always what is meant; a word of tense nearby may belong to something else.
  if (Math.abs(away) < 2) return year;
  const tense = context.tenseAt(at);
  if (tense === "past" && away > 0) return year - 1;
  return tense === "future" && away < 0 ? year + 1 : year;
}

/** A month and day without a year. Where nothing tells the year it stays open: `XXXX-05-09`. */
export function dayOfYear(month: number, day: number, context: TimeContext, at: number): ResolvedTime | null {
  if (!isDay(2024, month, day)) return null;
  const year = yearFor(month, context, at);
  if (year === null) return { ...stated(edtf.yearless(month, day)), lacksYear: true };
  return isDay(year, month, day) ? { ...inferred(edtf.day({ year, month, day })), lacksYear: true } : null;
}

/** Several days of one month without a year. */
export function daysOfYear(month: number, from: number, to: number, context: TimeContext, at: number): ResolvedTime | null {
  if (from >= to) return null;
  const [first, last] = [dayOfYear(month, from, context, at), dayOfYear(month, to, context, at)];
  return first && last
    ? { ...first, edtf: edtf.between(edtf.firstPart(first.edtf).slice(0, 4) + last.edtf.slice(4, 8) + first.edtf.slice(8), last.edtf) }
    : null;
}

/** A month without a year. */
export function monthOfYear(month: number, context: TimeContext, at: number): ResolvedTime | null {
  if (month < 1 || month > 12) return null;
  const year = yearFor(month, context, at);
  return year === null ? null : { ...inferred(edtf.month(year, month)), lacksYear: true };
}

/** "today" and its neighbours. Without the day of the anchor only today stays readable, as its month. */
export function relativeDay(context: TimeContext, offset: number): ResolvedTime | null {
  if (context.today) return { ...inferred(edtf.day(addDays(context.today, offset))), closed: true };
  return context.anchor && offset === 0 ? { ...inferred(edtf.month(context.anchor.year, context.anchor.month)), closed: true } : null;
}

/** A weekday (Monday 0): alone it is the last one up to and including today, since accounts tell what was. */
export function weekday(context: TimeContext, day: number, which: "plain" | "last" | "next" | "ahead"): ResolvedTime | null {
  const { today } = context;
  if (!today) return null;
  const back = (weekdayOf(today) - day + 7) % 7;
  const offset = { plain: -back, last: back === 0 ? -7 : -back, ahead: back === 0 ? 0 : 7 - back, next: 7 - back }[which];
  return inferred(edtf.day(addDays(today, offset)));
}

function monday(date: CivilDate): CivilDate {
  return addDays(date, -weekdayOf(date));
}

/** A week from Monday to Sunday; offset 0 is the anchor's own. */
export function week(context: TimeContext, offset: number): ResolvedTime | null {
  if (!context.today) return null;
  return weekOf(addDays(monday(context.today), 7 * offset));
}

/** The week a day stands in. */
export function weekOf(date: CivilDate): ResolvedTime {
  const first = monday(date);
  return inferred(edtf.between(edtf.day(first), edtf.day(addDays(first, 6))));
}

/** A weekday of this, the last or the next week: 下周三. */
export function weekdayOfWeek(context: TimeContext, offset: number, day: number): ResolvedTime | null {
  return context.today ? inferred(edtf.day(addDays(monday(context.today), 7 * offset + day))) : null;
}

/** Saturday and Sunday; "past" is the last weekend begun, "next" the one of the coming week. */
export function weekend(context: TimeContext, which: "past" | "this" | "next"): ResolvedTime | null {
  const { today } = context;
  if (!today) return null;
  const saturday = addDays(monday(today), 5);
  const begun = weekdayOf(today) >= 5;
  const first = addDays(saturday, which === "past" && !begun ? -7 : which === "next" ? 7 : 0);
  return inferred(edtf.between(edtf.day(first), edtf.day(addDays(first, 1))));
}

export function relativeMonth(context: TimeContext, offset: number): ResolvedTime | null {
  return context.anchor && inferred(edtf.month(context.anchor.year, context.anchor.month + offset));
}

/** A named month of last, this or next year; `day` where the words have one. */
export function monthOfRelativeYear(context: TimeContext, offset: number, month: number, day: number | null): ResolvedTime | null {
  if (!context.anchor || month < 1 || month > 12) return null;
  const year = context.anchor.year + offset;
  if (day === null) return inferred(edtf.month(year, month));
  return isDay(year, month, day) ? inferred(edtf.day({ year, month, day })) : null;
}

/** "last August", "this March", "next May": strictly behind or ahead for last and next. */
export function monthBeside(context: TimeContext, month: number, which: "last" | "this" | "next"): ResolvedTime | null {
  const { anchor } = context;
  if (!anchor) return null;
  const year =
    which === "this"
      ? anchor.year
      : which === "last"
        ? month < anchor.month
          ? anchor.year
          : anchor.year - 1
        : month > anchor.month
          ? anchor.year
          : anchor.year + 1;
  return inferred(edtf.month(year, month));
}

export function relativeYear(context: TimeContext, offset: number): ResolvedTime | null {
  return context.anchor && inferred(edtf.year(context.anchor.year + offset));
}

/** A year that words give by its number, or beside the anchor ("last year"). */
export interface GivenYear {
  readonly value: number;
  readonly basis: "stated" | "inferred";
}

/** The year of "third quarter of 2026" (`stated`) or "of last year" (`offset`); null where the words give neither. */
export function givenYear(context: TimeContext, stated: number | null, offset: number | null): GivenYear | null {
  if (stated !== null) return { value: stated, basis: "stated" };
  return offset !== null && context.anchor ? { value: context.anchor.year + offset, basis: "inferred" } : null;
}

/** A quarter of the calendar year; `year` null is the anchor's. */
export function quarter(context: TimeContext, value: number, year: GivenYear | null): ResolvedTime | null {
  const given = year ?? givenYear(context, null, 0);
  if (given === null || value < 1 || value > 4) return null;
  return { edtf: edtf.between(edtf.month(given.value, 3 * value - 2), edtf.month(given.value, 3 * value)), basis: given.basis };
}

export function relativeQuarter(context: TimeContext, offset: number): ResolvedTime | null {
  if (!context.anchor) return null;
  const first = 3 * (Math.floor((context.anchor.month - 1) / 3) + offset) + 1;
  return inferred(edtf.between(edtf.month(context.anchor.year, first), edtf.month(context.anchor.year, first + 2)));
}

/** The first or second half of a year. */
export function halfYear(context: TimeContext, half: number, year: GivenYear | null): ResolvedTime | null {
  const given = year ?? givenYear(context, null, 0);
  if (given === null) return null;
  const first = half === 1 ? 1 : 7;
  return { edtf: edtf.between(edtf.month(given.value, first), edtf.month(given.value, first + 5)), basis: given.basis };
}

function shifted(context: TimeContext, count: number, unit: TimeUnit, years: "month" | "year"): string | null {
  const { anchor, today } = context;
  if (!anchor || Math.abs(count) > 3000) return null;
  // Before the year 1 and beyond 9999 dates are written otherwise.
  if (unit === "year" && (anchor.year + count < 1 || anchor.year + count > 9999)) return null;
  if (unit === "day" || unit === "week") return today && edtf.day(addDays(today, unit === "week" ? 7 * count : count));
  if (unit === "month") return edtf.month(anchor.year, anchor.month + count);
  return years === "month" ? edtf.month(anchor.year + count, anchor.month) : edtf.year(anchor.year + count);
}

/**
 * "the past 50 years", "the next five years", "within the next 90 days": from or to the anchor, as fine as the unit. `years` says whether years are
 * counted from the month ("the next five years") or as whole years (10年来).
 */
export function spanFromAnchor(
  context: TimeContext,
  count: number,
  unit: TimeUnit,
  way: "past" | "next",
  years: "month" | "year",
): ResolvedTime | null {
  const far = shifted(context, way === "past" ? -count : count, unit, years);
  const here = shifted(context, 0, unit, years);
  if (far === null || here === null || count < 1) return null;
  return inferred(way === "past" ? edtf.between(far, here) : edtf.between(here, far));
}

/** "three weeks ago", "in ten days": a point, about where the unit is a week, as fine as the unit else. One year back is told by its month. */
export function pointFromAnchor(context: TimeContext, count: number, unit: TimeUnit, way: "past" | "next"): ResolvedTime | null {
  const point = shifted(context, way === "past" ? -count : count, unit, count === 1 ? "month" : "year");
  if (point === null) return null;
  return { ...inferred(unit === "week" ? `${point}~` : point), closed: true };
}

/** "within 90 days" counts from a day that the words do not name: a duration. */
export function duration(count: number, unit: TimeUnit): ResolvedTime | null {
  if (count < 1 || count > 100_000) return null;
  return { ...stated(`P${count}${{ day: "D", week: "W", month: "M", year: "Y" }[unit]}`), closed: true };
}

/** A length that begins on a known day; that day is the first of it. */
export function runFrom(first: ResolvedTime, length: ResolvedTime): ResolvedTime | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(first.edtf);
  const run = /^P(\d{1,4})([DWMY])$/.exec(length.edtf);
  if (!day || !run) return null;
  const [from, count] = [{ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, Number(run[1])];
  const days = run[2] === "D" ? count : run[2] === "W" ? 7 * count : null;
  const months = run[2] === "Y" ? 12 * count : count;
  const ahead = addMonths(from.year, from.month, months);
  const next = days !== null ? addDays(from, days) : { ...ahead, day: Math.min(from.day, daysInMonth(ahead.year, ahead.month)) };
  return { edtf: edtf.between(edtf.day(from), edtf.day(addDays(next, -1))), basis: first.basis, closed: true };
}

/** "the coming days", "in the near future": from the anchor on. */
export function fromNowOn(context: TimeContext): ResolvedTime | null {
  const { anchor, today } = context;
  if (!anchor) return null;
  return { ...inferred(edtf.since(today ? edtf.day(today) : edtf.month(anchor.year, anchor.month))), closed: true };
}

/** 近年来, "in recent years": up to now, from no certain time. */
export function upToNow(context: TimeContext): ResolvedTime | null {
  return context.anchor && { ...inferred(edtf.until(edtf.year(context.anchor.year))), closed: true };
}

/** "recent weeks", "recent months": last month and this one; "recent days" the last week. */
export function recently(context: TimeContext, unit: TimeUnit): ResolvedTime | null {
  if (unit === "year") return upToNow(context);
  return unit === "day"
    ? spanFromAnchor(context, 7, "day", "past", "month")
    : spanFromAnchor(context, unit === "week" ? 1 : 3, "month", "past", "month");
}

/** EDTF seasons: 21 spring to 24 winter. January and February stand in the winter of the year before. */
export function seasonOfYear(context: TimeContext, season: number, year: number | null, offset = 0): ResolvedTime | null {
  if (year !== null) return stated(`${edtf.year(year)}-${season}`);
  const { anchor } = context;
  if (!anchor) return null;
  const own = season === 24 && anchor.month <= 2 ? anchor.year - 1 : anchor.year;
  return inferred(`${edtf.year(own + offset)}-${season}`);
}

/** Early, middle and late third of a month (上旬 中旬 下旬), or the first, middle and last months of a year or years of a decade. */
export function partOf(time: ResolvedTime, part: "early" | "mid" | "late"): ResolvedTime | null {
  if (time.closed) return null;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(time.edtf);
  if (month) {
    const [year, value] = [Number(month[1]), Number(month[2])];
    const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, daysInMonth(year, value)] }[part] as [number, number];
    return partBetween(edtf.day({ year, month: value, day: from }), edtf.day({ year, month: value, day: to }));
  }
  const decade = /^(\d{3})X$/.exec(time.edtf);
  if (decade) {
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part] as [number, number];
    return partBetween(`${decade[1]}${from}`, `${decade[1]}${to}`);
  }
  if (!/^\d{4}$/.test(time.edtf)) return null;
  const year = Number(time.edtf);
  const [from, to] = { early: [1, 3], mid: [5, 8], late: [10, 12] }[part] as [number, number];
  return partBetween(edtf.month(year, from), edtf.month(year, to));
}

function partBetween(from: string, to: string): ResolvedTime {
  return { edtf: edtf.between(from, to), basis: "inferred", closed: true, part: true };
}

/** The first half of a month, to its fifteenth day, or the second. */
export function halfOfMonth(time: ResolvedTime, half: 1 | 2): ResolvedTime | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(time.edtf);
  if (!month) return null;
  const [year, value] = [Number(month[1]), Number(month[2])];
  const [from, to] = half === 1 ? [1, 15] : [16, daysInMonth(year, value)];
  return {
    edtf: edtf.between(edtf.day({ year, month: value, day: from }), edtf.day({ year, month: value, day: to })),
    basis: "inferred",
    closed: true,
  };
}

/** "Since the end of": from where the last part of a time begins. */
export function sincePart(part: ResolvedTime | null): ResolvedTime | null {
  if (!part) return null;
  const [from] = part.edtf.split("/");
  return from && from !== ".." ? sinceThen({ edtf: from, basis: part.basis }) : null;
}

/** "the end of": the last month of a year, the last third of a month, the last day of a week. */
export function endOf(time: ResolvedTime): ResolvedTime | null {
  if (/^\d{4}$/.test(time.edtf)) return { ...time, edtf: `${time.edtf}-12` };
  // Its other readings end elsewhere.
  return time.edtf.includes("/") && !time.edtf.includes("..")
    ? { ...time, edtf: edtf.lastPart(time.edtf), readings: [] }
    : partOf(time, "late");
}

/** "the beginning of": the first month of a year, the first third of a month. */
export function startOf(time: ResolvedTime): ResolvedTime | null {
  return /^\d{4}$/.test(time.edtf) ? { ...time, edtf: `${time.edtf}-01` } : partOf(time, "early");
}

/** "by …": open at the start. Words like "before" and 前 are read the same, as deadlines are met by them. */
export function deadline(time: ResolvedTime): ResolvedTime | null {
  if (/^(P|\.\.)|\.\.$/.test(time.edtf)) return null;
  return { edtf: edtf.until(time.edtf), basis: time.basis, closed: true };
}

/** "since …": open at the end. */
export function sinceThen(time: ResolvedTime): ResolvedTime | null {
  if (/^(P|\.\.)|\.\.$/.test(time.edtf)) return null;
  return { edtf: edtf.since(time.edtf), basis: time.basis, closed: true };
}

/** The whole term of office, or what is left of it by month. */
export function term(
  context: TimeContext,
  found: { readonly from: string; readonly to: string } | null,
  rest: boolean,
): ResolvedTime | null {
  if (!found || !context.anchor) return null;
  if (!rest) return { ...inferred(edtf.between(found.from, found.to)), closed: true };
  return { ...inferred(edtf.between(edtf.month(context.anchor.year, context.anchor.month), found.to.slice(0, 7))), closed: true };
}
