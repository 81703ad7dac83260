import type { Clock } from "../../../domain/time-value.ts";
import { clockRange, isFixedDay, moment, rule } from "../../times/core/build.ts";
import { inPart, weekdayWithDay, withHours } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const to = "( 到 | 至 | - | \\~ | 直到 )";
const between = "( 和 | 与 )";
const hour = (value: number): Clock => ({ sort: "clock", hour: value });

/** Ranges of times of day. */
export const clockRanges: TimeStratum = [
  rule("hours", `( 从 | 自 )? {clk} ${to} {clk:clk2} ( 间 | 之间 | 期间 )?`, (c) => clockRange(c.clk, c.clk2)),
  rule("hours", `( 从 | 自 )? ( {da:hr} ) ${to} {clk:clk2}`, (c) => (c.hr <= 24 ? clockRange(sameHalf(c.hr, c.clk2), c.clk2) : null)),
  rule("hours", `( 从 | 自 )? {daypart} {hr} ${to} {clk:clk2}`, (c) => clockRange(inPart(hour(c.hr), c.daypart), c.clk2)),
  rule("hours", `( 在 )? {clk} ${between} {clk:clk2} ( 之间 | 间 )`, (c) => clockRange(c.clk, c.clk2)),
];
const sameHalf = (value: number, end: Clock): Clock => ({ ...hour(value), ...(end.half && value <= 12 ? { half: end.half } : {}) });

// 12号 is a day beside an hour.
const day = "( {date:p} | {day-number:p} )";

/** Times of day on days. */
export const moments: TimeStratum = [
  rule(["p", "date"], "{nth-week:p} 的? {weekday:from}", (c) =>
    c.from.sort === "weekday" && !c.from.week ? { ...c.from, week: c.p } : null,
  ),
  rule(["p", "date", "md"], "{md:p} ,? \\(? {weekday:from} \\)?", (c) => c.p),
  rule(["p", "date"], "{date:p} ,? \\(? {weekday:from} \\)?", (c) => (isFixedDay(c.p) ? c.p : null)),
  rule(["p", "date"], "( {day-alone:p} | {day-number:p} ) ,? \\(? {weekday:from} \\)?", (c) => weekdayWithDay(c.from, c.p)),
  // One day told twice, the second time by its number.
  rule(["p", "date"], "( {day-name:from} | {weekday:from} ) ,? \\(? {md:p} \\)?", (c) => c.p),
  rule(["p", "date"], "( {day-name:from} | {weekday:from} ) ,? \\(? {date:p} \\)?", (c) => (isFixedDay(c.p) ? c.p : null)),
  rule("moment", `${day} ( , | 的 | 在 )? {clk}`, (c) => moment(c.p, c.clk)),
  rule("moment", `${day} ( , | 的 | 在 )? {daypart}`, (c) => moment(c.p, c.daypart)),
  rule("moment", `( 从 | 自 )? ${day} ( , | 的 | 在 )? {hours}`, (c) => moment(c.p, c.hours)),
  rule("moment", "{moment} ( 的 | , )? {clk}", (c) =>
    c.moment.at.sort === "daypart" ? moment(c.moment.day, inPart(c.clk, c.moment.at)) : null,
  ),
  rule("moment", "{moment} ( 的 | , )? {hours}", (c) => withHours(c.moment, c.hours)),
  rule("moment", "{clk} , {date:p}", (c) => moment(c.p, c.clk)),
];
