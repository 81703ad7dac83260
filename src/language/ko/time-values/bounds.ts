import type { BoundName, TimeValue } from "../../../domain/time-value.ts";
import { bound as boundOn, calendar, duration, rule } from "../../times/core/build.ts";
import { recurring, setAt } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const any = "( {p:value} | {clk:value} | {moment:value} | {hours:value} | {now:value} )";

/** By the end of a period is by its last day, whatever day it is now. */
const bound = (name: BoundName, of: TimeValue): TimeValue =>
  boundOn(
    name,
    of.sort === "part" && (of.part === "first" || of.part === "second") ? { ...of, part: of.part === "first" ? "early" : "late" } : of,
  );

export const approximations: TimeStratum = [
  rule("approx", "( 약 | 대략 )? ( {p:value} | {clk:value} | {moment:value} ) ( 쯤 | 경 | 께 | 무렵 | 즈음 | 정도 ) 에?", (c) =>
    bound("approx", c.value),
  ),
];

/** Words that open a time at one end. */
export const bounds: TimeStratum = [
  rule("bound", `${any} ( 이전 | 전 ) ( 에 | 까지 )?`, (c) => bound("before", c.value)),
  rule("bound", `( 늦어도 )? ${any} 까지`, (c) => bound("before", c.value)),
  rule("bound", `늦어도 ${any}`, (c) => bound("before", c.value)),
  rule("bound", `${any} ( 이후 | 후 | 뒤 ) 에?`, (c) => bound("after", c.value)),
  rule("bound", `${any} ( 이래 | 부터 | 이후로 | 이래로 )`, (c) => bound("since", c.value)),
  rule("bound", `${any} ( 또는 | 혹은 | 이나 ) 그 ( 이후 | 후 | 뒤 )`, (c) => bound("since", c.value)),
  rule("bound", `${any} ( 또는 | 혹은 | 이나 ) 그 ( 이전 | 전 )`, (c) => bound("until", c.value)),
  rule("dur", "{dur} ( 이상 | 넘게 )", (c) => ({ ...c.dur, bound: "more" })),
  rule("dur", "{dur} ( 이하 | 미만 )", (c) => ({ ...c.dur, bound: "less" })),
  rule("dur", "( 최소 | 적어도 ) {dur}", (c) => ({ ...c.dur, bound: "more" })),
  rule("dur", "최대 {dur}", (c) => ({ ...c.dur, bound: "less" })),
  // A part of the day takes its particle with it, as in "in the morning".
  rule("daypart-at", "{daypart} 에", (c) => c.daypart),
  rule("clk-at", "{daypart-clk:clk} 에", (c) => c.clk),
];

const times = "( 한 번 | 한번 | 두 번 | {int:ord} 회 | {int:ord} 번 | {native:ord} 번 ) 씩?";

/** What comes again. */
export const sets: TimeStratum = [
  rule(["day-set", "silent"], "( 매일 매일 | 매일매일 )", () => 0),
  rule("set", "( 매일 | 날마다 )", () => recurring({ every: duration(1, "day") })),
  rule("set", "매주", () => recurring({ every: duration(1, "week") })),
  rule("set", "( 매월 | 매달 )", () => recurring({ every: duration(1, "month") })),
  rule("set", "( 매년 | 해마다 )", () => recurring({ every: duration(1, "year") })),
  rule("set", "매시간", () => recurring({ every: duration(1, "hour") })),
  rule("set", "매분기", () => recurring({ every: duration(1, "quarter") })),
  rule("set", "격일 ( 로 | 제로 )?", () => recurring({ every: duration(2, "day") })),
  rule("set", "격주 로?", () => recurring({ every: duration(2, "week") })),
  rule("set", "격월 로?", () => recurring({ every: duration(2, "month") })),
  rule("set", "격년 로?", () => recurring({ every: duration(2, "year") })),
  rule("set", "매주 {wd}", (c) => recurring({ weekday: c.wd })),
  rule("set", "매주? {rel:p} 마다?", (c, found) =>
    c.p.sort === "relative" && c.p.unit === "weekend" && found.length > 1 ? recurring({ weekend: true }) : null,
  ),
  rule("set", "매 {unit}", (c) => recurring({ every: duration(1, c.unit) })),
  rule("set", "{weekday:p} 마다", (c) => (c.p.sort === "weekday" ? recurring({ weekday: c.p.weekday }) : null)),
  rule("set", "( {dur} ) 마다", (c) => recurring({ every: c.dur })),
  rule("set", "{days:int} 마다", (c) => recurring({ every: duration(c.int, "day") })),
  rule("set", `( {dur} | {days:int} ) 에 ${times}`, (c) => recurring({ every: c.dur ?? duration(c.int, "day") })),
  rule("set", `( 매주 | 주 ) ${times}`, () => recurring({ every: duration(1, "week") })),
  rule("set", "( 매월 | 매달 ) {days:dom}", (c) => recurring({ on: calendar({ day: c.dom }) })),
  rule("set", "( 매년 | 해마다 ) ( {md:p} | {m:p} | {feast:p} )", (c) => recurring({ on: c.p })),
  rule("set", "( 매일 | 날마다 ) {daypart}", (c) => recurring({ at: c.daypart })),
  rule("set", "{daypart} 마다", (c) => recurring({ at: c.daypart })),
];

export const setTimes: TimeStratum = [rule("set", "{set:value} ( {hours:clk} | {clk} | {daypart:clk} )", (c) => setAt(c.value, c.clk))];
