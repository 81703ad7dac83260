import type { Period, Which } from "../../../domain/time-value.ts";
import {
  calendar,
  compactDate,
  halfYearOf,
  hasCategory,
  isDayOfMonth,
  isMonth,
  monthDay,
  nthOf,
  quarterOf,
  relative,
  rule,
  stepOf,
  today,
  wordsOf,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const date = ["p", "date"];
const openDate = ["p", "date", "md"];
/** "Last June" is the nearest one behind, "this June" that of the year. */
const beside = (which: Which): Which => (stepOf(which) < 0 ? "past" : stepOf(which) > 0 ? "ahead" : 0);
const monthYear = ["p", "month-year"];

/** Month first, as in the United States, unless only the other way gives a day. */
function slashDate(first: number, second: number, year?: number, shortYear = false): Period | null {
  return isMonth(first) && isDayOfMonth(second) ? monthDay(first, second, year, shortYear) : monthDay(second, first, year, shortYear);
}

const day = "( {dom} | {ord-dom:dom} | {ord:dom} )";
const year = "( {year} | {word-year:year} )";
const ofYear = `( ( ,? | of | in | ~ / ~ | ~ - ~ ) ${year} | of ' ? {yy} | ' {yy} )`;
interface WithYear {
  readonly year: number;
  readonly yy: number;
}
const dayOf = (month: number, dom: number, { year: full, yy }: WithYear): Period | null =>
  full !== undefined ? monthDay(month, dom, full) : monthDay(month, dom, yy, yy !== undefined);

/** Days with their month: 4 July, the fourth of July 1995, July 4th, 7/4, 2019-aug-1. */
const days: TimeStratum = [
  rule(openDate, `{month} the? ( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} )`, (c) => monthDay(c.month, c.dom), notCounting),
  rule(openDate, "{month} ~ ( {glued-dom:dom} | / ~ {dz:dom} | - ~ {dz:dom} )", (c) => monthDay(c.month, c.dom)),
  rule(openDate, `the? ${day} of? ,? {month}`, (c) => monthDay(c.month, c.dom)),
  rule(openDate, "( {ord-dom:dom} | {ord:dom} ) day of {month}", (c) => monthDay(c.month, c.dom)),
  rule(date, `{month} the? ( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} ) ${ofYear}`, (c) => dayOf(c.month, c.dom, c)),
  rule(date, `the? ${day} of? ,? {month} ${ofYear}`, (c) => dayOf(c.month, c.dom, c)),
  rule(date, `( {ord-dom:dom} | {ord:dom} ) day of {month} ${ofYear}`, (c) => dayOf(c.month, c.dom, c)),
  rule(date, "{month} ~ ( - | / | . ) ~ {d:dom} ~ ( - | / | . ) ~ ( {d4z:year} | {d2z:yy} )", (c) => dayOf(c.month, c.dom, c)),
  rule(date, "{da:dom} ~ ( - | / | . ) ~ {month} ~ ( - | / | . ) ~ ( {d4z:year} | {d2z:yy} )", (c) => dayOf(c.month, c.dom, c)),
  rule(openDate, "{da:dom} ~ ( - | / ) ~ {month}", (c) => monthDay(c.month, c.dom)),
  rule(date, "{da:dom} ~ - ~ {d4:year} ~ - ~ {month}", (c) => monthDay(c.month, c.dom, c.year)),
  rule(date, "{d4a:year} ~ ( - | / ) ~ {month} ~ ( - | / ) ~ {dz:dom}", (c) => monthDay(c.month, c.dom, c.year)),
  rule(date, "{d4a:year} {month} {dom}", (c) => monthDay(c.month, c.dom, c.year)),
  ...["/", "-", "."].flatMap((sign) => [
    rule(date, `{d4a:year} ~ ${sign} ~ {d} ~ ${sign} ~ {dz:dom}`, (c) => monthDay(c.d, c.dom, c.year)),
    rule(date, `{da:d} ~ ${sign} ~ {d:d2} ~ ${sign} ~ {d4z:year}`, (c) => slashDate(c.d, c.d2, c.year)),
    rule(date, `{da:d} ~ ${sign} ~ {d:d2} ~ ${sign} ~ {d2z:yy}`, (c) => slashDate(c.d, c.d2, c.yy, true)),
  ]),
  rule(date, "{da:d} ~ / ~ {dz:d2} ( , | of | in )? {year}", (c) => slashDate(c.d, c.d2, c.year)),
  rule(openDate, "{da:d} ~ / ~ {dz:d2}", (c) => slashDate(c.d, c.d2)),
  rule(date, "{ymd:digits}", (c) => compactDate(c.digits)),
];

/** "May 5 percent" and "March 20 people": a number of units is no day. */
function notCounting(_: Element | undefined, after: Element | undefined): boolean {
  return !hasCategory(after, "hundred", "thousand");
}

const isWeak = (month: number): boolean => month === 3 || month === 5;

/** "May" and "march" are verbs: they are months beside a word of time, and in small letters only after few of them. */
function monthAlone(month: number, [found]: readonly Element[]): Period | null {
  return hasCategory(found, "sure-month") ? calendar({ month }) : null;
}
const afterAnyCase = new Set([
  "in",
  "of",
  "after",
  "before",
  "from",
  "between",
  "since",
  "until",
  "till",
  "during",
  "early",
  "late",
  "mid",
  "next",
  "last",
  "-",
]);
const afterCapital = new Set([...afterAnyCase, "by", "through", "for", "from", "beginning", "end"]);
function besideTime(before: Element | undefined, after: Element | undefined): boolean {
  return (before !== undefined && afterAnyCase.has(before.text)) || (after !== undefined && after.text === "through");
}

const months: TimeStratum = [
  rule(monthYear, `{month} ( ,? | of | in | - | ~ / ~ | of the year | in the year ) ${year}`, (c) =>
    calendar({ month: c.month, year: c.year }),
  ),
  rule(monthYear, `${year} ( ~ / ~ | ~ - ~ | , )? {month}`, (c) => calendar({ month: c.month, year: c.year })),
  rule(monthYear, "{month} ' {yy}", (c) => calendar({ month: c.month, year: c.yy, shortYear: true })),
  rule(monthYear, "{which} {month}", (c, [, found]) =>
    isWeak(c.month) && !found?.capital && c.which === 0 ? null : calendar({ month: c.month, which: beside(c.which) }),
  ),
  rule(monthYear, "{which} year ( in | , | ' s )? {month}", (c) => calendar({ month: c.month, which: stepOf(c.which) })),
  rule(monthYear, "{month} ( of | in )? {which} year", (c) => calendar({ month: c.month, which: stepOf(c.which) })),
  rule(["p", "month-only"], "{month}", (c, found) => monthAlone(c.month, found)),
  rule(["p", "month-only"], "{month}", (c, [found]) => (found?.text === "mar" ? null : calendar({ month: c.month })), besideTime),
  rule(
    ["p", "month-only"],
    "{month}",
    (c, [found]) => (found?.capital && found.text !== "mar" ? calendar({ month: c.month }) : null),
    (before) => before !== undefined && afterCapital.has(before.text),
  ),
];

const accountYear = (kind: string, value: number): Period => ({ sort: "account-year", kind, year: value < 100 ? 2000 + value : value });
const notAccount: TimeRuleOf["when"] = (before) => before?.text !== "fiscal" && before?.text !== "school" && before?.text !== "financial";

const years: TimeStratum = [
  rule(["p", "y"], "( the )? ( calendar )? year {year}", (c) => calendar({ year: c.year }), notAccount),
  rule(["p", "y"], "cy ~? ( {year} | {d2z:yy} )", (c) => calendar({ year: c.year ?? 2000 + c.yy })),
  rule(["p", "y"], "( fy | fiscal year | financial year | fiscal ) ~? ( {year} | {d2z:yy} )", (c) => accountYear("fiscal", c.year ?? c.yy)),
  rule(["p", "y"], "( sy | school year | academic year ) ~? ( {year} | {d2z:yy} )", (c) => accountYear("school", c.year ?? c.yy)),
  rule(["p", "y", "bare-year"], "{year}", (c) => calendar({ year: c.year })),
  rule(["p", "y", "bare-year"], "{word-year:year}", (c) => (c.year >= 1500 && c.year < 2200 ? calendar({ year: c.year }) : null)),
  rule("p", "{year} ' ? s", (c) => (c.year % 10 === 0 ? { sort: "decade", year: c.year } : null)),
  rule("p", "' ? {yy} ' ? s", (c) => (c.yy % 10 === 0 && c.yy > 0 ? { sort: "decade", year: c.yy, shortYear: true } : null)),
  rule("p", "{decade-word:yy}", (c) => ({ sort: "decade", year: c.yy, shortYear: true })),
  rule("p", "{teen:num} {decade-word:yy}", (c) => ({ sort: "decade", year: c.num * 100 + c.yy })),
  rule("p", "( {ord} | {ord-dom:ord} ) century", (c) => ({ sort: "century", century: c.ord })),
  rule(["p", "week-number"], "{year} ,? ( week | w ) ~? {d}", (c) => (c.d >= 1 && c.d <= 53 ? nthOf(c.d, "week", yearOf(c.year)) : null)),
  rule(["p", "quarter-number"], "( {year} -? | {d2a:yy} -? )? q ~ {dz:d}", (c) =>
    quarterOf(c.d, yearOf(c.year ?? (c.yy === undefined ? undefined : 2000 + c.yy))),
  ),
  rule(["p"], "q ~ {d} ( , | of | in | - )? ( {year} | ' {yy} )", (c) => quarterOf(c.d, yearOf(c.year ?? 2000 + c.yy))),
  rule(["p"], "q ~ {d} ~ - ~ {d4z:year}", (c) => quarterOf(c.d, yearOf(c.year))),
  rule(["p"], "h ~ {d} ~ - ~ {d4z:year}", (c) => halfYearOf(c.d, yearOf(c.year))),
  rule(["p"], "{year} -? h ~ {dz:d}", (c) => halfYearOf(c.d, yearOf(c.year))),
  rule(["p"], "h ~ {d} ( , | of | in | - )? {year}", (c) => halfYearOf(c.d, yearOf(c.year))),
  rule(
    ["p", "week-number"],
    "( week | w ) ~? ( {d} )",
    (c) => (c.d >= 1 && c.d <= 53 ? nthOf(c.d, "week") : null),
    (before, after) => !hasCategory(before, "which") && !hasCategory(after, "half") && after?.text !== ":",
  ),
];
const yearOf = (value: number | undefined): Period | undefined => (value === undefined ? undefined : calendar({ year: value }));

const named = ["p", "date", "day-name"];
const dayNames: TimeStratum = [
  rule(date, "( the )? day before yesterday", () => relative("day", -2)),
  rule(date, "( the )? day after ( tomorrow | tmr | tmrw )", () => relative("day", 2)),
  rule(named, "( today | otd | on this day )", () => today),
  rule(named, "( tomorrow | tmr | tmrw )", () => relative("day", 1)),
  rule(named, "yesterday", () => relative("day", -1)),
  rule(
    date,
    "the day",
    () => today,
    (before, after) => before?.text !== "in" && !(after && dayGoesOn.has(after.text)) && !hasCategory(before, "nth"),
  ),
  rule(
    date,
    "the day before",
    () => relative("day", -1),
    (_, after) => after === undefined,
  ),
  rule(
    date,
    "the day after",
    () => relative("day", 1),
    (_, after) => after === undefined,
  ),
  rule(date, "( the )? ( next | following | previous ) day", (_, found) => relative("day", wordsOf(found).includes("previous") ? -1 : 1)),
  rule(["p", "date", "weekday"], "{sure-wd:wd}", (c) => ({ sort: "weekday", weekday: c.wd })),
  rule(["short-weekday", "silent"], "{wd}", (c) => ({ sort: "weekday", weekday: c.wd })),
  // "This past Wednesday" is the nearest one, "last Wednesday" that of the last week.
  rule(
    ["p", "date", "weekday"],
    "( this )? {which} {wd}",
    (c) => ({ sort: "weekday", weekday: c.wd, which: c.which }),
    (_, after) => after?.text !== "of",
  ),
];
const dayGoesOn = new Set(["before", "after", "of", "to"]);

/** Dates, months, years and days by their names. */
export const fields: TimeStratum = [...days, ...months, ...years, ...dayNames];
