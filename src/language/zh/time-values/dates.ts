import type { Period, Season } from "../../../domain/time-value.ts";
import {
  calendar,
  compactDate,
  duration,
  hasCategory,
  isClockUnit,
  isMonth,
  monthDay,
  nthOf,
  relative,
  rule,
  span,
  spanOr,
  stepOf,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import { inYear } from "../../times/core/combine.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const date = ["p", "date"];
const openDate = ["p", "date", "md"];
const month = ["p", "m"];
const dayMark = "( 日 | 号 )";
const to = "( 到 | 至 | - | \\~ )";

/** A day of the Chinese calendar. */
function lunar(year: Period | undefined, monthNumber: number, day: number): Period | null {
  if (!isMonth(monthNumber) || day > 30) return null;
  if (!year) return { sort: "lunar", month: monthNumber, day };
  return year.sort === "calendar" && year.year !== undefined ? { sort: "lunar", year: year.year, month: monthNumber, day } : null;
}

/** The day first where the year comes last, unless only the other way gives a day. */
const dayFirst = (first: number, second: number, year: number, shortYear = false): Period | null =>
  isMonth(second) ? monthDay(second, first, year, shortYear) : monthDay(first, second, year, shortYear);

/** Days by their numbers. */
const byNumbers: TimeStratum = [
  ...["/", "-", "."].flatMap((sign) => [
    rule(date, `{d4a:year} ~ ${sign} ~ {d} ~ ${sign} ~ {dz:dom}`, (c) => monthDay(c.d, c.dom, c.year)),
    rule(date, `{da:d} ~ ${sign} ~ {d:d2} ~ ${sign} ~ {d4z:year}`, (c) => dayFirst(c.d, c.d2, c.year)),
    rule(date, `{da:d} ~ ${sign} ~ {d:d2} ~ ${sign} ~ {d2z:yy}`, (c) => dayFirst(c.d, c.d2, c.yy, true)),
  ]),
  rule(openDate, "{da:d} ~ / ~ {dz:d2}", (c) => monthDay(c.d, c.d2)),
  rule(date, "{ymd:digits}", (c) => compactDate(c.digits)),
];

const notThird: TimeRuleOf["when"] = (before) => before?.text !== "第";

/** Months and days. */
const byName: TimeStratum = [
  rule(month, "{y:p} 的? {int:month} 月 ( 份 )?", (c) => inYear(c.p, { month: c.month })),
  rule(month, "{int:month} 月 ( 份 )?", (c) => inYear(undefined, { month: c.month }), notThird),
  rule(date, `{y:p} 的? {int:month} 月 {dom} ${dayMark}`, (c) => inYear(c.p, { month: c.month, day: c.dom })),
  rule(openDate, `{int:month} 月 {dom} ${dayMark}`, (c) => inYear(undefined, { month: c.month, day: c.dom })),
  // 10月5-7日, 2026年三月五日至九日
  rule(["p", "range"], `( 从 | 自 )? {y:p}? 的? {int:month} 月 {dom} ${dayMark}? ${to} {dom:dom2} ${dayMark} 期间?`, (c) => {
    const [from, end] = [inYear(c.p, { month: c.month, day: c.dom }), inYear(c.p, { month: c.month, day: c.dom2 })];
    return from && end && c.dom < c.dom2 ? { sort: "range", from, to: end } : null;
  }),
  rule(
    ["p", "date", "lunar"],
    "( {y:p}? 的? ( 农历 | 阴历 | 旧历 ) | ( 农历 | 阴历 | 旧历 )? {y:p}? 的? ) {lunar-month:month} ( {lunar-day:dom} | {dom} )",
    (c) => lunar(c.p, c.month, c.dom),
  ),
  rule(
    ["p", "date", "lunar"],
    "( {y:p}? 的? ( 农历 | 阴历 | 旧历 ) | ( 农历 | 阴历 | 旧历 )? {y:p}? 的? ) {int:month} 月 {lunar-day:dom}",
    (c) => lunar(c.p, c.month, c.dom),
  ),
  rule(["p", "date", "lunar"], "{y:p}? ( 农历 | 阴历 | 旧历 ) {int:month} 月 {dom}", (c) => lunar(c.p, c.month, c.dom)),
  rule(date, `{which} 月 的? {dom} ${dayMark}`, (c) => nthOf(c.dom, "day", relative("month", stepOf(c.which)))),
  rule(["p", "date", "day-alone"], "{dom} 日", (c) => calendar({ day: c.dom }), beginsDay),
  rule(["days", "silent"], "{int} 日", (c) => duration(c.int, "day")),
  // 12号 may be a house; beside other words of time it is a day.
  rule(["day-number", "silent"], "{dom} 号", (c) => calendar({ day: c.dom }), notThird),
];

/** 8日 names a day; 8日内 counts days. */
const countsDays = new Set(["内", "之内", "以内", "间", "以来", "来", "后", "之后", "以后", "前", "之前", "以前"]);
function beginsDay(before: Element | undefined, after: Element | undefined): boolean {
  return !countsDays.has(after?.text ?? "") && before?.text !== "第" && !hasCategory(before, "which", "int") && before?.text !== "每";
}

const beside = ["p", "rel"];
const each = new Set(["每", "每个", "每一", "每逢", "逢"]);
const notEach: TimeRuleOf["when"] = (before) => !each.has(before?.text ?? "") && !hasCategory(before, "int", "halved");
/** 周一次 is once a week. */
const notCounting: TimeRuleOf["when"] = (before, after) =>
  !each.has(before?.text ?? "") && after?.text !== "次" && !hasCategory(before, "int");
const weekUnit = "( 周 | 星期 | 礼拜 )";

/** Weeks, months and weekdays beside this one. */
const besideNow: TimeStratum = [
  rule(["p", "date", "weekday"], "{wd}", (c) => ({ sort: "weekday", weekday: c.wd }), notCounting),
  rule(["p", "date", "weekday"], "{which} {wd}", (c) => ({
    sort: "weekday",
    weekday: c.wd,
    week: relative("week", stepOf(c.which)),
  })),
  rule(
    spanOr("rel"),
    "{which} {bare-unit:unit}",
    (c) => {
      const step = stepOf(c.which);
      if (!isClockUnit(c.unit)) return c.unit === "day" ? null : relative(c.unit, step);
      return step === 0 ? null : span(step, duration(1, c.unit));
    },
    notEach,
  ),
  rule(beside, "周末", () => relative("weekend", 0), notEach),
  rule(beside, `{which} ${weekUnit} 周末`, (c) => relative("weekend", stepOf(c.which))),
  rule(beside, `{which} ${weekUnit} 末`, (c) => relative("weekend", stepOf(c.which))),
  rule("p", "{season-of:value}", (c) => {
    const { season, offset } = c.value as unknown as { readonly season: Season; readonly offset: number };
    return { sort: "season", season, year: relative("year", offset) };
  }),
];

/** Dates, months, weeks and days by their names. */
export const dates: TimeStratum = [...byNumbers, ...byName, ...besideNow];
