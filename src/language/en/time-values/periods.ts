import type { Period, TimePart, TimeUnit, Which } from "../../../domain/time-value.ts";
import {
  calendar,
  duration,
  halfYearOf,
  hasCategory,
  isClockUnit,
  isDayOfMonth,
  isFixedDay,
  joinDurations,
  monthDay,
  nowValue,
  nthOf,
  nthWeekday,
  quarterOf,
  relative,
  rule,
  shift,
  shiftCategories,
  signOf,
  span,
  spanOr,
  stepOf,
  today,
  within,
  wordsOf,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

type Calendar = Extract<Period, { sort: "calendar" }>;
const date = ["p", "date"];
const openDate = ["p", "date", "md"];
const weekday = "( {weekday:from} | {short-weekday:from} )";
const day = "( {dom} | {ord-dom:dom} | {ord:dom} )";

/** "The last week of July" is no week beside this one. */
const notOf: TimeRuleOf["when"] = (_, after) => after?.text !== "of";
const withWhich = (period: Period, which: Which): Period => ({ ...(period as Calendar), which: stepOf(which) });
/** "Next 5 May" is the nearest one ahead, "this 5 May" that of the year. */
const beside = (period: Period, which: Which): Period => {
  const step = stepOf(which);
  return { ...(period as Calendar), which: step < 0 ? "past" : step > 0 ? "ahead" : 0 };
};

function relativeUnit(which: Which, unit: TimeUnit, found: readonly Element[]) {
  if (unit === "day") return wordsOf(found)[0] === "this" || which === "past" || which === -1 ? null : relative("day", stepOf(which));
  // The weekend that is coming is that of this week.
  if (unit === "weekend" && which === "ahead") return relative(unit, 0);
  if (!isClockUnit(unit)) return relative(unit, stepOf(which));
  const sign = signOf(which);
  return sign && unit !== "second" ? span(which, duration(1, unit)) : null;
}

const relativePeriods: TimeStratum = [
  rule(["p", "rel", "y"], "{which} ( calendar )? year", (c) => relative("year", stepOf(c.which)), notOf),
  rule(spanOr("rel"), "{which} {one-unit:unit}", (c, found) => relativeUnit(c.which, c.unit, found), notOf),
  rule(["p", "y"], "{which} ( fiscal | financial ) year", (c) => ({ sort: "account-year", kind: "fiscal", offset: stepOf(c.which) })),
  rule(["p", "y"], "{which} ( school | academic ) year", (c) => ({ sort: "account-year", kind: "school", offset: stepOf(c.which) })),
  rule(["p", "rel"], "{which} ( working | work | business ) week", (c) => relative("business-day", stepOf(c.which))),
  rule(
    ["p", "rel", "y"],
    "the year",
    () => relative("year", 0),
    (_, after) => after?.text !== "of" && after?.text !== "to",
  ),
  rule(
    ["p", "rel"],
    "the ( week | month | weekend | fortnight | quarter | decade | century )",
    (_, found) => relative((wordsOf(found)[1] ?? "week") as TimeUnit, 0),
    notOf,
  ),
  rule(
    ["p", "rel"],
    "weekend",
    () => relative("weekend", 0),
    (before, after) => after?.text !== "of" && !hasCategory(before, "feast") && before?.text !== "first" && before?.text !== "last",
  ),
  rule(["p", "rel"], "same ( week | month | year | weekend | day )", (_, found) => {
    const unit = (wordsOf(found).at(-1) ?? "week") as TimeUnit;
    return unit === "day" ? null : { sort: "relative", unit, offset: 0, unknown: true };
  }),
  rule(["p", "rel"], "( the )? {unit} after next", (c) => (isClockUnit(c.unit) ? null : relative(c.unit, 2))),
  rule(["p", "rel"], "( the )? {unit} before last", (c) => (isClockUnit(c.unit) ? null : relative(c.unit, -2))),
  rule(["p"], "{unit} ( to | - to - ) date", (c) => (isClockUnit(c.unit) ? null : { sort: "to-date", of: relative(c.unit, 0) })),
  rule(
    ["p", "bound"],
    "to date",
    () => ({ sort: "bound", bound: "before", of: nowValue }),
    (before) => before?.text !== "-" && !hasCategory(before, "unit", "rel", "which"),
  ),
  rule(["p"], "{rel:p} to date", (c) => ({ sort: "to-date", of: c.p })),
];

/** "Three hours and twenty minutes" is one length. */
export const joinedLengths: TimeStratum = [
  rule("dur", "{dur} ( and | , )? {dur:value}", (c) => (c.value.sort === "duration" ? joinDurations(c.dur, c.value) : null)),
];

const descending = (first: number, second: number): boolean => first > second && first !== 12;

/** Days of named months beside this one, and weekdays told with their dates or weeks. */
const weekdays: TimeStratum = [
  rule(date, "{which} {md:p}", (c) => beside(c.p, c.which)),
  rule(date, "( the )? {dom} of {which} month", (c) => nthOf(c.dom, "day", relative("month", stepOf(c.which)))),
  rule(date, "{which} month ( , | on )? ( the )? {ord-dom:dom}", (c) => nthOf(c.dom, "day", relative("month", stepOf(c.which)))),
  rule(date, "{md:p} ( of | in )? {which} year", (c) => withWhich(c.p, c.which)),
  rule(openDate, `${weekday} ( , | - | the )? {md:p}`, (c) => (c.from.sort === "weekday" && c.from.which === 0 ? withWhich(c.p, 0) : c.p)),
  // "Wednesday (Feb 4)" is one day told twice.
  rule(openDate, `${weekday} \\( {md:p} \\)`, (c) => c.p),
  rule(date, `${weekday} ( , | - | the )? {date:p}`, (c) => (isFixedDay(c.p) ? c.p : null)),
  rule(
    openDate,
    `${weekday} {da:dom} ~ ( - | . ) ~ {dz:d}`,
    (c) => (descending(c.dom, c.d) ? (monthDay(c.dom, c.d) ?? monthDay(c.d, c.dom)) : null),
    notHours,
  ),
  rule(date, `${weekday} ,? ${day}`, (c) => weekdayWithDay(c.from, c.dom), notHours),
  rule(date, `${weekday} ,? the ${day}`, (c) => weekdayWithDay(c.from, c.dom, 0)),
  rule(date, `${weekday} ( of | in )? {which} week`, (c) => weekdayOfWeek(c.from, relative("week", stepOf(c.which)))),
  rule(date, `{which} week ( , | ' s )? ( on )? ${weekday}`, (c) => weekdayOfWeek(c.from, relative("week", stepOf(c.which)))),
  rule(date, `${weekday} ( of | in )? the week after next`, (c) => weekdayOfWeek(c.from, relative("week", 2))),
  rule(date, `a week from ${weekday}`, (c) => weekdayOfWeek(c.from, relative("week", 1))),
];

function notHours(_: Element | undefined, after: Element | undefined): boolean {
  if (!after) return true;
  return !(after.text === "-" || after.text === "to" || after.text === ":" || hasCategory(after, "half", "unit"));
}

function weekdayWithDay(from: Period, dom: number, which?: number): Period | null {
  if (from.sort !== "weekday" || from.which !== undefined || !isDayOfMonth(dom)) return null;
  return calendar({ weekday: from.weekday, day: dom, ...(which === undefined ? {} : { which }) });
}

export function weekdayOfWeek(from: Period, week: Period): Period | null {
  return from.sort === "weekday" && from.which === undefined ? { sort: "weekday", weekday: from.weekday, week } : null;
}

const spans: TimeStratum = [
  rule(spanOr("span"), "{which} {dur}", (c) => span(c.which, c.dur), notOf),
  rule(spanOr("span"), "{int:num} {which} {many-units:unit}", (c) => span(c.which, duration(c.num, c.unit))),
  rule(spanOr("span"), "{int:num} {which} ( business | working ) days", (c) => span(c.which, duration(c.num, "business-day"))),
];

const seasons: TimeStratum = [
  rule(["p"], "{season} ( of | in )? {bare-year:p}", (c) => ({ sort: "season", season: c.season, year: c.p })),
  rule(["p"], "{which} {season}", (c) => ({ sort: "season", season: c.season, year: relative("year", stepOf(c.which)) })),
  rule(["p"], "{season} ( of )? {which} year", (c) => ({ sort: "season", season: c.season, year: relative("year", stepOf(c.which)) })),
  rule(["p"], "{season}", (c, [found]) => (found?.text === "fall" ? null : { sort: "season", season: c.season })),
];

/** Parts of days that are named by the day: tonight, this morning. */
const namedNights: TimeStratum = [
  rule("moment", "( tonight | this night )", () => ({ sort: "moment", day: today, at: { sort: "daypart", name: "night" } })),
  rule("moment", "last night", () => ({ sort: "moment", day: relative("day", -1), at: { sort: "daypart", name: "night" } })),
  rule("moment", "( later | earlier | early | late )? this {daypart}", (c, found) => {
    const first = wordsOf(found)[0];
    if (first === "this") return { sort: "moment", day: today, at: c.daypart };
    const part = first === "early" || first === "earlier" ? "early" : "late";
    return { sort: "moment", day: today, at: { ...c.daypart, part } };
  }),
];

/** Periods by where they stand from now. */
export const relatives: TimeStratum = [...relativePeriods, ...weekdays, ...spans, ...seasons, ...namedNights];

const isDay = (period: Period): boolean =>
  (period.sort === "calendar" && period.day !== undefined) ||
  period.sort === "weekday" ||
  (period.sort === "relative" && period.unit === "day");

function partOf(part: TimePart, of: Period): Period | null {
  return of.sort === "part" || of.sort === "span" || of.sort === "shift" || of.sort === "holiday" || isDay(of)
    ? null
    : { sort: "part", part, of };
}

const nth = "( {ord:nth} | {ord-dom:nth} | {nth} )";
const isMonthBeside = (period: Period): boolean => period.sort === "relative" && period.unit === "month";

/** The nth of something in a period. */
const nths: TimeStratum = [
  rule(["p", "nth"], `( the )? ${nth} ( week | weekend | fortnight ) ( of | in | for ) {p}`, (c, found) =>
    nthOf(c.nth, (wordsOf(found).find((word) => word === "week" || word === "weekend" || word === "fortnight") ?? "week") as TimeUnit, c.p),
  ),
  rule(["p", "nth"], `( the )? ${nth} {dur} ( of | in ) {p}`, (c) => {
    const part = c.dur.parts[0];
    return part && !isClockUnit(part.unit) ? nthOf(c.nth, part.unit, c.p, part.count) : null;
  }),
  rule(["p", "date", "nth"], `${nth} ${weekday} ( of | in ) {p}`, (c) => nthWeekday(c.nth, c.from, c.p)),
  rule(date, `( the )? ${nth} day ( of | in ) {p}`, (c) => nthOf(c.nth, "day", c.p)),
  rule(date, "( the )? ( {ord-dom:nth} | {ord:nth} ) ( of | in )? {rel:p}", (c) => (isMonthBeside(c.p) ? nthOf(c.nth, "day", c.p) : null)),
  rule(["p"], `( the )? ${nth} month ( of | in ) {y:p}`, (c) => nthOf(c.nth, "month", c.p)),
  rule(["p"], `( the )? ( {ord:nth} | {ord-dom:nth} ) quarter ( ( of | in | , )? {y:p} )?`, (c) =>
    c.p?.sort === "relative" && c.p.offset === 0 ? quarterOf(c.nth) : quarterOf(c.nth, c.p),
  ),
  rule(["p"], "( the )? last quarter ( of | in ) {y:p}", (c) => quarterOf(4, c.p)),
  rule(["p"], "( the )? ( first | second | latter ) half ( of | in ) {y:p}", (c, found) =>
    halfYearOf(wordsOf(found).includes("first") ? 1 : 2, c.p),
  ),
  rule(["p"], "( the )? ( {ord-dom:nth} | {ord:nth} ) half ( ( of | in )? {y:p} )", (c) => halfYearOf(c.nth, c.p)),
  rule(["p"], "( the )? last half ( of | in ) {y:p}", (c) => halfYearOf(2, c.p)),
  rule(["p"], "( the )? ( first | second | latter ) half ( of | in ) {month-year:p}", (c, found) => ({
    sort: "part",
    part: wordsOf(found).includes("first") ? "early" : "late",
    of: c.p,
  })),
  rule(["p"], "( the )? ( first | second | latter ) half ( of | in ) {month-only:p}", (c, found) => ({
    sort: "part",
    part: wordsOf(found).includes("first") ? "early" : "late",
    of: c.p,
  })),
  rule(["p"], "( {week-number:p} | {quarter-number:p} ) ( of | in )? {y:from}", (c) =>
    c.p.sort === "nth" && !c.p.of ? { ...c.p, of: c.from } : null,
  ),
];

const around: TimeStratum = [
  rule(["p"], "( the )? week ( of | starting | beginning | commencing ) ( on | the | on the )? {date:p}", (c) => ({
    sort: "around",
    unit: "week",
    of: c.p,
  })),
  rule(["p"], "( the )? week ( of | starting | beginning | commencing ) ( on | the | on the )? {feast:p}", (c) => ({
    sort: "around",
    unit: "week",
    of: c.p,
  })),
  rule(["p"], "( the )? weekend of ( the )? {date:p}", (c) => ({ sort: "around", unit: "weekend", of: c.p })),
  rule(["p"], "( the )? weekend ( of | before )? {feast:p}", (c) => ({ sort: "around", unit: "weekend", of: c.p })),
  rule(["p"], "{feast:p} weekend", (c) => ({ sort: "around", unit: "weekend", of: c.p })),
  rule(["p"], "{feast:p} weekend ( of | in | , )? {bare-year:from}", (c) =>
    c.p.sort === "holiday" ? { sort: "around", unit: "weekend", of: { ...c.p, year: c.from } } : null,
  ),
];

/** Early, mid and late parts of periods and of the day. */
export const parts: TimeStratum = [
  rule(["p", "part"], "( early | the early part of ) ( in )? ( the )? {p}", (c) => partOf("early", c.p)),
  rule(["p", "part"], "( beginning of | start of ) ( the )? {p}", (c) => partOf("start", c.p)),
  rule(["p", "part"], "( mid - ? | middle of | the middle of ) ( the )? {p}", (c) => partOf("mid", c.p)),
  rule(["p", "part"], "( late | the latter part of ) ( in )? ( the )? {p}", (c) => partOf("late", c.p)),
  rule(["p", "part"], "( end of | end - of ) ( the )? {p}", (c) => partOf("end", c.p)),
  rule(["p", "part"], "earlier ( in )? {rel:p}", (c) => ({ sort: "part", part: "first", of: c.p })),
  rule(["p", "part"], "later ( in )? {rel:p}", (c) => ({ sort: "part", part: "second", of: c.p })),
  rule("moment", "end of ( the )? {date:p}", (c) => ({ sort: "moment", day: c.p, at: { sort: "day-end" } })),
  rule("moment", "end of {date:p} {day-name:from}", (c) =>
    c.p.sort === "relative" && c.p.offset === 0 ? { sort: "moment", day: c.from, at: { sort: "day-end" } } : null,
  ),
  rule("moment", "end of ( the )? day {day-name:p}", (c) => ({ sort: "moment", day: c.p, at: { sort: "day-end" } })),
  rule(["p", "part"], "( end of ( month | year | week | quarter ) | eoy | eom | eow )", (_, found) =>
    partOf("end", relative(endUnits[wordsOf(found).at(-1) ?? ""] ?? "year", 0)),
  ),
  rule(
    ["p", "rest"],
    "rest of ( the | this | my | our | current | the current | this current )? ( week | month | year | quarter )",
    (_, found) => ({
      sort: "rest",
      unit: (wordsOf(found).at(-1) ?? "week") as TimeUnit,
    }),
  ),
  rule(["p", "rest"], "rest of {rel:p}", (c) => (c.p.sort === "relative" && c.p.offset === 0 ? { sort: "rest", unit: c.p.unit } : null)),
  rule("moment", "eod", () => ({ sort: "moment", day: today, at: { sort: "day-end" } })),
  rule("day-part", "( early | mid | late | later ) in the day {date:p}", (c, found) => dayPartOf(wordsOf(found)[0], c.p)),
  rule("day-part", "( early | mid | late ) {day-name:p}", (c, found) => dayPartOf(wordsOf(found)[0], c.p)),
  rule("daypart", "( early | late ) {daypart}", (c, found) => ({ ...c.daypart, part: wordsOf(found)[0] === "early" ? "early" : "late" })),
  rule("in-daypart", "( early | earlier | late | later )? ( in | during ) the {daypart}", (c, found) => {
    const first = wordsOf(found)[0] ?? "";
    return first === "in" || first === "during"
      ? c.daypart
      : { ...c.daypart, part: first.startsWith("early") || first === "earlier" ? "early" : "late" };
  }),
  rule("in-daypart", "in the {dayparts:daypart}", (c) => c.daypart),
  rule("in-daypart", "at night", () => ({ sort: "daypart", name: "night" })),
  rule("meal-hours", "( at {meal-name:daypart} | {meal:daypart} )", (c) => c.daypart),
];
const endUnits: Readonly<Record<string, TimeUnit>> = {
  month: "month",
  eom: "month",
  week: "week",
  eow: "week",
  quarter: "quarter",
  year: "year",
  eoy: "year",
};
const dayPartOf = (word: string | undefined, of: Period): Period => ({
  sort: "part",
  part: word === "early" ? "early" : word === "mid" ? "mid" : "late",
  of,
});

const notBesideRelative: TimeRuleOf["when"] = (_, after) => !hasCategory(after, "rel") && after?.text !== "in";

const shifts: TimeStratum = [
  rule(shiftCategories, "{dur} ( ago | back )", (c) => shift(c.dur, -1, nowValue)),
  rule(shiftCategories, "{dur} earlier", (c) => shift(c.dur, -1, nowValue), notBesideRelative),
  rule(shiftCategories, "{dur} ( later | hence | from {now:value} )", (c) => shift(c.dur, 1, nowValue), notBesideRelative),
  rule(
    shiftCategories,
    "in {dur} ( time | ' time )?",
    (c) => shift(c.dur, 1, nowValue),
    (_, after) => after?.text !== "from",
  ),
  rule(shiftCategories, "in {dur} since ( the )? {p}", (c) => shift(c.dur, 1, c.p)),
  rule(shiftCategories, "{dur} ( from | after | since ) ( the )? {p}", (c) => shift(c.dur, 1, c.p)),
  rule(shiftCategories, "( the )? day ( before | after ) ( the )? ( {p} | {feast:p} )", (c, found) =>
    shift(duration(1, "day"), wordsOf(found).includes("after") ? 1 : -1, c.p),
  ),
  rule(shiftCategories, "{dur} ( before | prior to ) ( the )? {p}", (c) => shift(c.dur, -1, c.p)),
  rule(spanOr("span"), "within ( the )? ( next | coming )? {dur}", (c) => within(c.dur)),
  rule("moment-span", "within ( the )? {moment-span:value}", (c) => c.value),
  rule(["p", "span"], "within ( the )? {span:p}", (c) => (c.p.sort === "span" ? { ...c.p, within: true } : c.p)),
];

/** Periods made of other periods. */
export const nested: TimeStratum = [...nths, ...around, ...shifts];
