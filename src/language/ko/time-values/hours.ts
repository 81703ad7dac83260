import { calendar, clockRange, isDayOfMonth, isFixedDay, moment, momentRange, rule } from "../../times/core/build.ts";
import { daysFrom, inPart, periodsFrom, weekdayWithDay, withHours } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const from = "( 부터 | 에서 | - | \\~ | 에서부터 )";
const close = "( 까지 | 사이 에? )?";

/** Ranges of times of day. */
export const clockRanges: TimeStratum = [
  rule("hours", `{clk} ${from} {clk:clk2} ${close}`, (c) => clockRange(c.clk, c.clk2)),
  rule("hours", `{clk} ( 와 | 과 ) {clk:clk2} 사이 에?`, (c) => clockRange(c.clk, c.clk2)),
];

/** Times of day on days. */
export const moments: TimeStratum = [
  rule(["p", "date"], "{nth-week:p} 의? {weekday:from}", (c) =>
    c.from.sort === "weekday" && !c.from.week ? { ...c.from, week: c.p } : null,
  ),
  rule(["p", "date", "md"], "{md:p} ,? \\(? {weekday:from} \\)?", (c) => c.p),
  rule(["p", "date"], "{date:p} ,? \\(? {weekday:from} \\)?", (c) => (isFixedDay(c.p) ? c.p : null)),
  rule(["p", "date"], "{days:dom} \\(? {weekday:from} \\)?", (c) =>
    isDayOfMonth(c.dom) ? weekdayWithDay(c.from, calendar({ day: c.dom })) : null,
  ),
  rule(["p", "date"], "( {day-name:from} | {weekday:from} ) ,? \\(? ( {md:p} ) \\)?", (c) => c.p),
  rule("moment", "{date:p} ,? 의? {clk}", (c) => moment(c.p, c.clk)),
  rule("moment", "{days:dom} {daypart}", (c) => (isDayOfMonth(c.dom) ? moment(calendar({ day: c.dom }), c.daypart) : null)),
  rule("moment", "{days:dom} {clk}", (c) => (isDayOfMonth(c.dom) ? moment(calendar({ day: c.dom }), c.clk) : null)),
  rule("moment", "{date:p} ,? 의? {daypart}", (c) => moment(c.p, c.daypart)),
  rule("moment", "{date:p} ( 이른 | 늦은 ) {daypart} 에?", (c, [, word]) =>
    moment(c.p, { ...c.daypart, part: word?.text === "이른" ? "early" : "late" }),
  ),
  rule("moment", "{date:p} ,? 의? {hours}", (c) => moment(c.p, c.hours)),
  rule("moment", "{moment} {clk}", (c) => (c.moment.at.sort === "daypart" ? moment(c.moment.day, inPart(c.clk, c.moment.at)) : null)),
  rule("moment", "{moment} {hours}", (c) => withHours(c.moment, c.hours)),
  rule("daypart", "점심 ( 때 | 시간 | 무렵 ) 에?", () => ({ sort: "daypart", name: "lunch" })),
  rule("daypart", "( 이른 | 늦은 ) {daypart}", (c, [word]) => ({ ...c.daypart, part: word?.text === "이른" ? "early" : "late" })),
];

/** From one time to another. */
export const ranges: TimeStratum = [
  rule(["p", "range"], `( {p:from} | {now:from} ) ${from} ( {p:to} | {now:to} ) ${close}`, (c) => periodsFrom(c.from, c.to)),
  rule(["p", "range"], `{p:from} ( 와 | 과 ) {p:to} 사이 에?`, (c) => periodsFrom(c.from, c.to)),
  rule(["p", "range"], `{date:p} ${from} {days:dom} ${close}`, (c) =>
    isDayOfMonth(c.dom) ? daysFrom(c.p, calendar({ day: c.dom })) : null,
  ),
  rule(["p", "range"], `{year} ( - | \\~ ) {y:to}`, (c) => periodsFrom(calendar({ year: c.year }), c.to)),
  rule(
    "moment-range",
    `( {moment} | {clk:moment} | {now:moment} ) ${from} ( {moment:moment2} | {clk:moment2} | {now:moment2} ) ${close}`,
    (c) => momentRange(c.moment, c.moment2),
  ),
];
