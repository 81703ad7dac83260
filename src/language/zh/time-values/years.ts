import type { Period } from "../../../domain/time-value.ts";
import { calendar, hasCategory, rule } from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const year = ["p", "y"];

/** Two digits and 年 are a year where something of a year follows; by themselves they mostly count years. */
function ofYear(_: Element | undefined, after: Element | undefined): boolean {
  return hasCategory(after, "int", "half-year", "edge", "season", "lunar-month") || after?.text === "第";
}
/** No era is as long as the Republic's; 行政令和2025年 is none. */
const longestEra = 200;
const firstYear = (era: number, nth: number): Period | null => (nth >= 1 && nth <= longestEra ? calendar({ year: era + nth - 1 }) : null);

/** Years by their number, by their era, and beside this one; decades and centuries. */
export const years: TimeStratum = [
  rule(year, "{year} ( 年 | 年度 | 年份 )", (c) => calendar({ year: c.year })),
  rule(year, "{yy} 年", (c) => calendar({ year: c.yy, shortYear: true }), ofYear),
  rule(year, "{yy} 年", (c) => (c.yy < 10 || c.yy >= 80 ? calendar({ year: c.yy, shortYear: true }) : null)),
  rule(year, "{era:year} ( 元年 | {int} 年 )", (c) => firstYear(c.year, c.int ?? 1)),
  rule(["p"], "{year} 年代", (c) => (c.year % 10 === 0 ? { sort: "decade", year: c.year } : null)),
  rule(["p"], "( {int} | {yy:int} ) 年代", (c) =>
    c.int % 10 === 0 && c.int > 0 && c.int < 100 ? { sort: "decade", year: c.int, shortYear: true } : null,
  ),
  rule(["p"], "( ( 上 | 上个 ) 世纪 | {int:ord} 世纪 ) ( {int} | {yy:int} ) 年代", (c) =>
    c.int % 10 === 0 && c.int < 100 ? { sort: "decade", year: ((c.ord ?? 20) - 1) * 100 + c.int } : null,
  ),
  rule(["p"], "{int:ord} 世纪", (c) => (c.ord >= 1 && c.ord <= 30 ? { sort: "century", century: c.ord } : null), notCounted),
];

function notCounted(before: Element | undefined): boolean {
  return before?.text !== "第";
}
