import type { Period, TimePart } from "../../../domain/time-value.ts";
import {
  halfYearOf,
  nowValue,
  nthOf,
  nthWeekday,
  ofClock,
  quarterOf,
  relative,
  rule,
  shift,
  shiftCategories,
  span,
  spanOr,
  within,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import { fewCategories, fewOf } from "../../times/core/combine.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const p = ["p"];
const thisYear = relative("year", 0);
const thisMonth = relative("month", 0);
const thisWeek = relative("week", 0);

const partOf = (part: TimePart, of: Period): Period => ({ sort: "part", part, of });

/** Early and late in a period, and its parts by their names. */
const edges: TimeStratum = [
  rule(p, "( {m:p} | {rel:p} ) 的? {dekad:part}", (c) => (c.p.sort === "relative" && c.p.unit !== "month" ? null : partOf(c.part, c.p))),
  rule(p, "{dekad:part}", (c) => partOf(c.part, thisMonth)),
  rule(["p", "y-part"], "{y:p} 的? ( 年 )? {edge:part}", (c) => partOf(c.part, c.p)),
  rule(p, "( {m:p} | {rel:p} ) 的? {edge:part}", (c) => partOf(c.part, c.p)),
  rule(p, "年 {edge:part}", (c) => partOf(c.part, thisYear)),
  rule(p, "月 {edge:part}", (c) => partOf(c.part, thisMonth)),
  rule(p, "周 {edge:part}", (c) => (c.part === "early" ? partOf("early", thisWeek) : relative("weekend", 0))),
  rule(p, "季度 {edge:part}", (c) => partOf(c.part, relative("quarter", 0))),
];

/** Halves, quarters, seasons, and the nth of something in a period. */
export const nths: TimeStratum = [
  rule(p, "( {y:p} 的? )? {half-year:nth}", (c) => halfYearOf(c.nth, c.p ?? thisYear)),
  rule(p, "( ( {m:p} | {rel:p} ) 的? )? {half-month:part}", (c) => partOf(c.part, c.p ?? thisMonth)),
  rule(p, "( {rel:p} 的? )? {half-week:part}", (c) => partOf(c.part, c.p ?? thisWeek)),
  rule(["p", "quarter"], "( {y:p} 的? )? ( 第 {int:nth} | {int:nth} ) ( 季度 | 个季度 )", (c) => quarterOf(c.nth, c.p)),
  rule(["p", "quarter"], "{y:p} 的? ( 第 {int:nth} | {int:nth} ) 季", (c) => quarterOf(c.nth, c.p)),
  rule(["p", "quarter"], "{y:p} 的? q ~ {d:nth}", (c) => quarterOf(c.nth, c.p)),
  rule(["p", "quarter"], "q ~ {d:nth} {y:p}?", (c) => quarterOf(c.nth, c.p)),
  rule(["p"], "{y:p} 的? {season}", (c) => ({ sort: "season", season: c.season, year: c.p })),
  rule(["p"], "{season}", (c) => ({ sort: "season", season: c.season })),
  rule(["p", "nth-week"], "( {m:p} | {y:p} | {rel:p} ) 的? 第 {int:nth} ( 个 )? ( 周 | 星期 | 个星期 | 礼拜 | 个礼拜 )", (c) =>
    nthOf(c.nth, "week", c.p),
  ),
  rule(p, "( {m:p} | {y:p} | {rel:p} ) 的? 第 {int:nth} ( 个周末 | 周末 )", (c) => nthOf(c.nth, "weekend", c.p)),
  rule(p, "第 {int:nth} 周", (c) => (c.nth <= 53 ? nthOf(c.nth, "week") : null)),
  rule(p, "( {y:p} | {rel:p} ) 的? 第 {int:nth} 个月", (c) => nthOf(c.nth, "month", c.p)),
  rule(["p", "date"], "( {y:p} | {m:p} | {rel:p} ) 的? 第 {int:nth} 天", (c) => nthOf(c.nth, "day", c.p)),
  rule(["p", "date"], "( {m:p} | {rel:p} ) 的? 最后 ( 一 )? 天", (c) => nthOf(-1, "day", c.p)),
  rule(["p", "nth-week"], "( {m:p} | {y:p} | {rel:p} ) 的? ( 最后 | 末 ) ( 一 )? ( 周 | 个星期 | 星期 | 礼拜 | 个礼拜 )", (c) =>
    nthOf(-1, "week", c.p),
  ),
  rule(p, "( {y:p} | {rel:p} ) 的? 最后 ( 一 )? 个月", (c) => nthOf(-1, "month", c.p)),
  rule(fewCategories, "( {m:p} | {y:p} | {rel:p} ) 的? ( 最后 | 后 ) {dur}", (c) => fewOf(-1, c.dur, c.p)),
  rule(fewCategories, "( {m:p} | {y:p} | {rel:p} ) 的? ( 前 | 头 | 最初 | 开头 ) 的? {dur}", (c) => fewOf(1, c.dur, c.p)),
  rule(["p", "date"], "( {m:p} | {rel:p} ) 的? 第 {int:nth} ( {weekday:from} | {measured-wd:wd} )", (c) =>
    nthDay(c.nth, c.from, c.wd, c.p),
  ),
  rule(["p", "date"], "( {m:p} | {rel:p} ) 的? 最后 ( 一 )? ( {weekday:from} | {measured-wd:wd} )", (c) => nthDay(-1, c.from, c.wd, c.p)),
];

/** Parts of years, months and weeks. */
export const parts: TimeStratum = [...edges, ...nths];

const nthDay = (nth: number, from: Period | undefined, weekday: number, of: Period): Period | null =>
  nthWeekday(nth, from ?? { sort: "weekday", weekday }, of);

const notUnit: TimeRuleOf["when"] = (before: Element | undefined) => before?.text !== "第";
const length = "( {dur} | {days:dur} )";

/** Times so long before or after now, and the stretch between. */
export const spans: TimeStratum = [
  rule(["p", "date"], "{recent:d}", () => relative("day", 0)),
  rule(p, "( {y:p} | {m:p} | {rel:p} ) 的? ( 内 | 之内 | 以内 | 期间 )", (c) => c.p),
  rule(p, "年内", () => thisYear),
  rule(shiftCategories, `${length} ( 前 | 之前 | 以前 )`, (c) => shift(c.dur, -1, nowValue), notUnit),
  rule(shiftCategories, `( 再过 | 过 )? ${length} ( 后 | 之后 | 以后 | 过后 )`, (c) => shift(c.dur, 1, nowValue), notUnit),
  rule(shiftCategories, `{date:p} ( 的 )? ${length} ( 后 | 之后 | 以后 )`, (c) => shift(c.dur, 1, c.p)),
  rule(shiftCategories, `{date:p} ( 的 )? ${length} ( 前 | 之前 | 以前 )`, (c) => shift(c.dur, -1, c.p)),
  rule(shiftCategories, `{date:p} ( 后 | 之后 | 以后 ) 的? 第? ${length}`, (c) => shift(c.dur, 1, c.p)),
  rule(
    spanOr("span"),
    `( 过去 | 最近 | 近 | 前 | 之前 | 此前 | 以往 | 上 | 在过去 ) ( 的 | 这 )? ( ${length} ) ( 里 | 内 | 间 | 以来 | 来 )?`,
    (c) => span(-1, c.dur),
    notUnit,
  ),
  rule(
    spanOr("span"),
    `( 未来 | 今后 | 接下来 | 后 | 之后 | 此后 | 以后 | 下 | 往后 ) 的? ( ${length} ) ( 里 | 内 | 之内 | 以内 | 间 )?`,
    (c) => span(1, c.dur),
    notUnit,
  ),
  rule(spanOr("span"), `( 在 )? ${length} ( 内 | 之内 | 以内 )`, (c) => within(c.dur), notUnit),
  rule("moment-span", "( 还剩 | 还剩下 | 剩下 ) {dur}", (c) => (ofClock(c.dur) && c.dur.parts.length === 1 ? span(1, c.dur) : null)),
  rule(["p"], "( {dur} | {days:dur} ) ( 以来 | 来 )", (c) => span(-1, c.dur)),
];
