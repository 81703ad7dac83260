import type { Clock, Duration } from "../../../domain/time-value.ts";
import { clock, duration, hasCategory, joinDurations, rule, wordsOf } from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import { inPart } from "../../times/core/combine.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const point = "( 点 | 时 | 点钟 )";
const minutes = "( {mm} | 零 {int:mm} )";

/** Times of day as written. */
const clocks: TimeStratum = [
  rule("clk", `{hr} ${point} 整?`, (c) => clock(c.hr), notCounted),
  rule("clk", `{hr} ${point} 过? ${minutes} ( 分 | 分钟 )?`, (c) => clock(c.hr, c.mm), notCounted),
  rule("clk", `{hr} ${point} 过? {int:mm} ( 分 | 分钟 )`, (c) => (c.mm < 60 ? clock(c.hr, c.mm) : null), notCounted),
  rule("clk", `{hr} ${point} ( ${minutes} | {int:mm} ) 分 {int:ss} 秒`, (c) => (c.ss < 60 ? clock(c.hr, c.mm, c.ss) : null), notCounted),
  rule("clk", `{hr} ${point} {halved:num}`, (c) => clock(c.hr, 30), notCounted),
  rule("clk", `{hr} ${point} 过? {quarter-hour:mm}`, (c) => clock(c.hr, c.mm), notCounted),
  rule("clk", `差 ( {int:mm} 分 钟? | {int:mm} 分钟 | {quarter-hour:mm} ) {hr} ${point}`, (c) => beforeHour(c.hr, c.mm)),
  rule("clk", `{hr} ${point} 差 ( {int:mm} 分 | {int:mm} 分钟 | {quarter-hour:mm} )`, (c) => beforeHour(c.hr, c.mm)),
  rule("clk", "{da:hr} ~ : ~ {d2z:mm} ( {half} )?", (c) => clock(c.hr, c.mm, undefined, c.half)),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ : ~ {d2z:ss} ( {half} )?", (c) => clock(c.hr, c.mm, c.ss, c.half)),
  rule("clk", "{hr} {half}", (c) => (c.hr >= 1 && c.hr <= 12 ? clock(c.hr, undefined, undefined, c.half) : null)),
  rule("clk", "午夜", () => clock(0)),
];

function notCounted(before: Element | undefined): boolean {
  return before?.text !== "第" && before?.text !== "." && !hasCategory(before, "hundred");
}
const beforeHour = (hour: number, minute: number): Clock | null =>
  minute > 0 && minute < 60 ? clock(hour === 1 ? 12 : hour === 0 ? 23 : hour - 1, 60 - minute) : null;

const joint = "( 又 | 零 | 和 | 余 | 多 )?";
const count = "( {int:num} | {num} | {two:num} )";
/** The tail of 第五天 and 两三天 counts nothing. */
const wholeCount: TimeRuleOf["when"] = (before) =>
  before?.text !== "第" && before?.text !== "年" && (before?.text === "零" || !hasCategory(before, "hd", "two", "hundred", "ten"));

/** Lengths of time. */
const lengths: TimeStratum = [
  rule("dur", `${count} ( 多 | 余 | 来 )? {unit} ( 多 | 余 )?`, (c) => duration(c.num, c.unit), wholeCount),
  rule("dur", `${count} 个 多 ( 月 | 小时 | 钟头 | 星期 | 世纪 )`, (c, found) => duration(c.num, nounUnit(found)), wholeCount),
  rule("dur", `${count} {unit} {halved:d}`, (c) => duration(c.num + 0.5, c.unit), wholeCount),
  rule(
    "dur",
    `${count} ( 个半 | 个 半 ) ( 月 | 小时 | 钟头 | 星期 | 世纪 )`,
    (c, found) => duration(c.num + 0.5, nounUnit(found)),
    wholeCount,
  ),
  rule("dur", "{halved:num} ( 多 )? {unit}", (c) => duration(0.5, c.unit)),
  rule("dur", `{int:num} {unit} ${joint} {int:hr} 时`, (c) => joinDurations(duration(c.num, c.unit), duration(c.hr, "hour"))),
  rule("dur-tail", "{int:num} 分", (c) => duration(c.num, "minute")),
  // 三到五天 is a length between two.
  rule(["dur-range", "silent"], `${count} ( 到 | 至 | - | \\~ ) ( {int:ord} | {num:ord} ) {unit}`, (c) => duration(c.num, c.unit)),
];

const nouns: Readonly<Record<string, "month" | "hour" | "week" | "century">> = {
  月: "month",
  小时: "hour",
  钟头: "hour",
  星期: "week",
  世纪: "century",
};
function nounUnit(found: readonly Element[]): "month" | "hour" | "week" | "century" {
  return nouns[wordsOf(found).at(-1) ?? ""] ?? "month";
}

/** Times of day and lengths of time. */
export const clocksAndLengths: TimeStratum = [...clocks, ...lengths];

/** Lengths told in several units, and hours with their part of the day. */
export const compounds: TimeStratum = [
  rule("dur", `{dur} ${joint} ( {dur:value} | {dur-tail:value} )`, (c) => joinDurations(c.dur, c.value as Duration)),
  rule("dur", `{dur} ${joint} {dur:value} ${joint} ( {dur:hours} | {dur-tail:hours} )`, (c) => {
    const first = joinDurations(c.dur, c.value as Duration);
    return first && joinDurations(first, c.hours as unknown as Duration);
  }),
  rule("dur", `{dur-tail:dur} {dur:value}`, (c) => joinDurations(c.dur, c.value as Duration)),
  rule("clk", "{daypart} 的? {clk}", (c) => inPart(c.clk, c.daypart)),
];
