import type { TimeUnit, TimeValue } from "../../../domain/time-value.ts";
import { bound, duration, hasCategory, rule } from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import { inPart, recurring, setAt } from "../../times/core/combine.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const any = "( {p:value} | {clk:value} | {moment:value} | {hours:value} | {daypart:value} | {now:value} )";
const or = "( 或 | 及 | 和 | 或者 | 以及 )";
const earlier = "( 之前 | 以前 | 更早 | 此前 | 其前 )";
const later = "( 之后 | 以后 | 其后 | 更晚 | 此后 )";

export const approximations: TimeStratum = [
  rule("approx", "( 大约 | 约 | 大概 | 差不多 | 将近 | 大致 ) ( 在 )? ( {date:value} | {clk:value} | {moment:value} | {p:value} )", (c) =>
    bound("approx", c.value),
  ),
  rule("approx", "( {date:value} | {clk:value} | {moment:value} | {p:value} ) ( 左右 | 前后 | 上下 )", (c) => bound("approx", c.value)),
];

/** Words that open a time at one end. */
export const bounds: TimeStratum = [
  rule("bound", `${any} ( 之前 | 以前 | 前 )`, (c) => (openable(c.value) ? bound("before", c.value) : null)),
  rule(
    "bound",
    `( 截至 | 截止 | 截止到 | 截至到 | 截止至 | 不迟于 | 不晚于 | 早于 | 最迟 | 最晚 ) ( 在 | 于 )? ${any} ( 之前 | 以前 | 前 | 止 | 为止 )?`,
    (c) => bound("before", c.value),
  ),
  rule("bound", `( 到 | 至 | 直到 | 直至 ) ${any} ( 为止 | 止 )`, (c) => bound("before", c.value)),
  rule("bound", `( 直到 | 直至 ) ${any}`, (c) => bound("before", c.value)),
  rule("bound", `${any} ( 为止 | 止 )`, (c) => bound("before", c.value)),
  rule("bound", `${any} ( 之后 | 以后 | 后 )`, (c) => (openable(c.value) ? bound("after", c.value) : null)),
  rule("bound", `( 晚于 | 迟于 ) ${any}`, (c) => bound("after", c.value)),
  rule("bound", `( 从 | 自从 )? ${any} ( 开始 | 以来 | 以降 | 起 | 至今 | 起 至今 )`, (c) => bound("since", c.value)),
  rule("bound", `自从 ${any}`, (c) => bound("since", c.value)),
  rule("bound", `自 ${any}`, (c) => bound("since", c.value), notUntold),
  rule("bound", `( 不早于 | 最早 ) ( 在 | 于 )? ${any}`, (c) => bound("since", c.value)),
  rule("bound", `${any} ( ${or} ( 在 )? ${later} | 起 ${or} ${later} )`, (c) => bound("since", c.value)),
  rule("bound", `${any} ${or} ( 在 )? ${earlier}`, (c) => bound("until", c.value)),
  rule("dur", "( 超过 | 多于 | 至少 | 不少于 | 长达 ) {dur}", (c) => ({ ...c.dur, bound: "more" })),
  rule("dur", "( 不到 | 不足 | 少于 | 至多 | 最多 | 不超过 ) {dur}", (c) => ({ ...c.dur, bound: "less" })),
  rule("dur", "{dur} ( 以上 | 之久 )", (c, found) => (found.at(-1)?.text === "以上" ? { ...c.dur, bound: "more" } : c.dur)),
];

/** The word that follows tells it as well: 自三月起. */
const sinceWords = new Set(["起", "以来", "开始", "以降", "至今", "到", "至"]);
function notUntold(_: Element | undefined, after: Element | undefined): boolean {
  return !sinceWords.has(after?.text ?? "");
}

/** 前 after a stretch counted from now says nothing more. */
function openable(value: TimeValue): boolean {
  return value.sort !== "span" && value.sort !== "shift";
}

const every = "( 每 | 每一 | 每个 | 每逢 | 逢 )";
const times = "( {int:ord} 次 | 两 次 )";

/** What comes again. */
export const sets: TimeStratum = [
  rule("set", `${every} ( 一 )? ( {unit} | {bare-unit:unit} )`, (c) => everyOne(c.unit)),
  rule("set", `${every} 日`, () => recurring({ every: duration(1, "day") })),
  rule("set", `${every} ( 一 )? ( {unit} | {bare-unit:unit} ) ${times}`, (c) => everyOne(c.unit)),
  rule("set", `${every} {dur}`, (c) => recurring({ every: c.dur })),
  rule("set", `${every} 隔 {dur}`, (c) => recurring({ every: c.dur })),
  rule("set", `${every} ( 两 | {int:num} ) 日`, (c) => recurring({ every: duration(c.num ?? 2, "day") })),
  rule("set", "隔 ( {bare-unit:unit} | {unit} )", (c) => recurring({ every: duration(2, c.unit) })),
  rule("set", "隔 日", () => recurring({ every: duration(2, "day") })),
  rule("set", `{dur} ${times}`, (c) => recurring({ every: c.dur })),
  rule("set", `${every} {wd}`, (c) => recurring({ weekday: c.wd })),
  rule("set", `${every}? ( {int:num} | {two:num} ) {wd} 次`, (c) => recurring({ every: duration(c.num, "week") })),
  rule("set", `${every} {wd} 次`, () => recurring({ every: duration(1, "week") })),
  rule("set", `${every} ( 周 | 星期 | 个星期 | 礼拜 ) 的? {wd}`, (c) => recurring({ weekday: c.wd })),
  rule("set", `${every} ( 周末 | 个周末 )`, () => recurring({ weekend: true })),
  rule("set", `${every} 个? {daypart}`, (c) => recurring({ at: c.daypart })),
  rule("set", "( 每晚 | 每天夜里 ) {clk}", (c) => recurring({ at: inPart(c.clk, { sort: "daypart", name: "evening" }) ?? c.clk })),
  rule("set", "每早 {clk}", (c) => recurring({ at: inPart(c.clk, { sort: "daypart", name: "morning" }) ?? c.clk })),
  rule("set", "每晚", () => recurring({ at: { sort: "daypart", name: "evening" } })),
  rule("set", "每早", () => recurring({ at: { sort: "daypart", name: "morning" } })),
  rule("set", `${every} ( 月 | 个月 ) 的? ( {day-alone:p} | {day-number:p} )`, (c) => recurring({ on: c.p })),
  rule("set", `${every} 年 的? {md:p}`, (c) => recurring({ on: c.p })),
  rule("set", `${every} 年 的? {m:p}`, (c) => recurring({ on: c.p })),
  rule("set", `${every} 年 的? {feast:p}`, (c) => recurring({ on: c.p })),
  rule("set", "{over-again:d}", (_, [found]) => everyOne(overAgain[found?.text ?? ""] ?? "day")),
];
const overAgain: Readonly<Record<string, TimeUnit>> = { 天天: "day", 年年: "year", 周周: "week", 月月: "month" };
const everyOne = (unit: TimeUnit): TimeValue =>
  unit === "weekend" ? recurring({ weekend: true }) : recurring({ every: duration(1, unit) });

const notOther: TimeRuleOf["when"] = (_, after) => !hasCategory(after, "date");

/** The hour at which something comes again. */
export const setTimes: TimeStratum = [
  rule("set", "{set:value} 的? ( {clk} | {hours:clk} | {daypart:clk} )", (c) => setAt(c.value, c.clk), notOther),
];
