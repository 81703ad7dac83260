import type { Period } from "../../../domain/time-value.ts";
import { calendar, momentRange, range, rule } from "../../times/core/build.ts";
import { daysFrom, inYear, periodsFrom } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const from = "( 从 | 自 | 自从 )?";
const to = "( 到 | 至 | - | \\~ | 直到 | 起 ( 至 | ,? 至 ) | 直至 | 一直到 )";
const between = "( 和 | 与 | 跟 | 到 | 至 | - )";
const close = "( 间 | 之间 | 期间 | 为止 | 止 )?";
const span = ["p", "range"];

/** From one time to another. */
export const ranges: TimeStratum = [
  rule(span, `${from} ( {p:from} | {now:from} ) ${to} ( {p:to} | {now:to} ) ${close}`, (c) => periodsFrom(c.from, c.to)),
  rule(span, `在? ( {p:from} | {now:from} ) ${between} ( {p:to} | {now:to} ) ( 间 | 之间 | 期间 )`, (c) => range(c.from, c.to)),
  rule(span, `${from} {md:p} ${to} {day-number:to} ${close}`, (c) => daysFrom(c.p, c.to)),
  rule(span, `${from} {date:p} ${to} ( {day-alone:to} | {day-number:to} ) ${close}`, (c) => daysFrom(c.p, c.to)),
  rule(span, `( 介于 | 在 )? {year} ${to} {y:to} ${close}`, (c) => range(calendar({ year: c.year }), c.to)),
  // 3月到5月, the first of them without its 月: 3至5月.
  rule(span, `( {y:p} )? {int:month} ( 至 | 到 | - | \\~ ) {m:to} ${close}`, (c) => monthsFrom(c.p, c.month, c.to)),
  rule(
    "moment-range",
    `${from} ( {moment} | {clk:moment} | {now:moment} ) ${to} ( {moment:moment2} | {clk:moment2} | {now:moment2} ) ${close}`,
    (c) => momentRange(c.moment, c.moment2),
  ),
  rule("moment-range", `在? ( {moment} | {clk:moment} ) ( 和 | 与 | 跟 ) ( {moment:moment2} | {clk:moment2} ) ( 间 | 之间 | 期间 )`, (c) =>
    momentRange(c.moment, c.moment2),
  ),
];

function monthsFrom(year: Period | undefined, month: number, last: Period): Period | null {
  if (last.sort !== "calendar" || last.month === undefined || last.day !== undefined || last.year !== undefined) return null;
  const from = inYear(year, { month });
  const end = inYear(month < last.month ? year : undefined, { month: last.month });
  return from && end && range(from, end);
}
