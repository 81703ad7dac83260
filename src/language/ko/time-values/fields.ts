import type { Duration, TimeUnit } from "../../../domain/time-value.ts";
import {
  calendar,
  clock,
  compactDate,
  duration,
  hasCategory,
  isClockUnit,
  isMonth,
  joinDurations,
  monthDay,
  nowValue,
  nthOf,
  relative,
  rule,
  span,
  stepOf,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import { inPart, inYear } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const date = ["p", "date"];
const openDate = ["p", "date", "md"];
const month = ["p", "m"];
const year = ["p", "y"];

function beforeUnit(_: Element | undefined, after: Element | undefined): boolean {
  return hasCategory(after, "unit");
}

/** Decimals, years, and months by their numbers. */
export const numbers: TimeStratum = [
  rule("num", "{digits} ~ . ~ {digits:d}", (c) => Number(`${c.digits}.${c.d}`), beforeUnit),
  rule(year, "{year} 년 ( 도 )?", (c) => calendar({ year: c.year })),
  rule(year, "{yy} 년", (c) => calendar({ year: c.yy, shortYear: true }), ofYear),
  // There is no such month, so the year before it is none either.
  rule(["no-month", "silent"], "{year} 년 {int:month} 월", (c) => (isMonth(c.month) ? null : c.month)),
  rule(["p"], "{year} 년대", (c) => (c.year % 10 === 0 ? { sort: "decade", year: c.year } : null)),
  rule(["p"], "{int} 년대", (c) =>
    c.int % 10 === 0 && c.int > 0 && c.int < 100 ? { sort: "decade", year: c.int, shortYear: true } : null,
  ),
  rule(["p"], "{int:ord} 세기", (c) => (c.ord >= 1 && c.ord <= 30 ? { sort: "century", century: c.ord } : null)),
  rule(year, "올 해", () => relative("year", 0)),
  rule(year, "지난 해", () => relative("year", -1)),
  rule(year, "다음 ( 해 | 년 )", () => relative("year", 1)),
  rule(year, "( 그 해 | 그해 )", () => relative("year", 0)),
  rule("mon", "{int:month} ~ 월", (c) => (isMonth(c.month) ? c.month : null)),
  rule("mon", "{month-word:month}", (c) => c.month),
];

/** Two digits and 년 are a year where a month follows; by themselves they count years. */
function ofYear(_: Element | undefined, after: Element | undefined): boolean {
  return hasCategory(after, "int", "half-year", "month-word");
}

const sign = ["/", "-", "."];
const dayMark = "{dom} 일";

/** Months and days. */
const days: TimeStratum = [
  ...sign.flatMap((mark) => [
    rule(date, `{d4a:year} ~ ${mark} {d} ~ ${mark} {dz:dom}`, (c) => monthDay(c.d, c.dom, c.year)),
    rule(date, `{da:d} ~ ${mark} ~ {d:d2} ~ ${mark} ~ {d4z:year}`, (c) => monthDay(c.d, c.d2, c.year) ?? monthDay(c.d2, c.d, c.year)),
  ]),
  rule(openDate, "{da:d} ~ / ~ {dz:d2}", (c) => monthDay(c.d, c.d2)),
  rule(date, "{ymd:digits}", (c) => compactDate(c.digits)),
  rule(month, "{y:p} 의? {mon:month}", (c) => inYear(c.p, { month: c.month })),
  rule(month, "{this-year:p} {mon:month}", (c) => inYear(c.p, { month: c.month })),
  rule(month, "{mon:month}", (c) => calendar({ month: c.month })),
  rule(month, "{which} {mon:month}", (c) => calendar({ month: c.month, which: stepOf(c.which) < 0 ? "past" : "ahead" })),
  rule(date, `{y:p} 의? {mon:month} ${dayMark}`, (c) => inYear(c.p, { month: c.month, day: c.dom })),
  rule(openDate, `{mon:month} ${dayMark}`, (c) => inYear(undefined, { month: c.month, day: c.dom })),
  rule(date, `{relmonth:p} ${dayMark}`, (c) => nthOf(c.dom, "day", c.p)),
  rule(date, `{which} 달 ${dayMark}`, (c) => nthOf(c.dom, "day", relative("month", stepOf(c.which)))),
  // 5일 may be a day of the month or five days: the words beside it say which.
  rule(["days", "silent"], "{int} ~ 일", (c) => c.int),
];

/** The last, this or the next unit. */
function besideOne(step: number, unit: TimeUnit) {
  if (!isClockUnit(unit)) return relative(unit, step);
  return step === 0 ? null : span(step, duration(1, unit));
}

const beside: TimeStratum = [
  rule(["p", "date", "weekday"], "{wd}", (c) => ({ sort: "weekday", weekday: c.wd }), notEach),
  // 지난 화요일 is the one of the last week; 오는 금요일 the nearest ahead.
  rule(["p", "date", "weekday"], "{which} {wd}", (c, [first]) => ({
    sort: "weekday",
    weekday: c.wd,
    which: first?.text === "오는" || first?.text === "다가오는" ? "ahead" : stepOf(c.which),
  })),
  rule(["p", "date", "weekday"], "( {week:p} | {which} 주 ) 의? {wd}", (c) => ({
    sort: "weekday",
    weekday: c.wd,
    week: c.p ?? relative("week", stepOf(c.which)),
  })),
  rule(["p", "rel"], "{which} 주말", (c) => relative("weekend", stepOf(c.which))),
  rule(["p", "rel"], "주말", () => relative("weekend", 0)),
  rule(
    (value: { readonly sort: string }) => (value.sort === "moment-span" ? ["moment-span"] : ["p", "rel"]),
    "{which} ( {unit} | {bare-unit:unit} )",
    (c) => besideOne(stepOf(c.which), c.unit),
    (before, after) => !hasCategory(before, "int", "native") && !hasCategory(after, "wd"),
  ),
  rule(["p", "rel"], "{which} 달", (c) => relative("month", stepOf(c.which))),
];
function notEach(before: Element | undefined): boolean {
  return before?.text !== "매주" && before?.text !== "매월";
}

const clocks: TimeStratum = [
  rule("clk", "{hr} 시 정각?", (c) => clock(c.hr)),
  rule("clk", "{hr} 시 ( {mm} | {int:mm} ) 분", (c) => (c.mm < 60 ? clock(c.hr, c.mm) : null)),
  rule("clk", "{hr} 시 ( {mm} | {int:mm} ) 분 ( {int:ss} ) 초", (c) => (c.mm < 60 && c.ss < 60 ? clock(c.hr, c.mm, c.ss) : null)),
  rule("clk", "{hr} 시 반", (c) => clock(c.hr, 30)),
  rule("clk", "{hr} 시 ( {int:mm} | {mm} ) 분 전", (c) => (c.mm > 0 && c.mm < 60 ? clock(c.hr === 1 ? 12 : c.hr - 1, 60 - c.mm) : null)),
  rule("clk", "{da:hr} ~ : ~ {d2z:mm}", (c) => clock(c.hr, c.mm)),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ : ~ {d2z:ss}", (c) => clock(c.hr, c.mm, c.ss)),
  rule("clk", "낮? 정오", () => clock(12, undefined, undefined, "pm")),
  rule("clk", "자정", () => clock(0)),
  rule("now", "( 지금 | 현재 )", () => nowValue),
];

const count = "( {int:num} | {num} | {native:num} )";
const lengths: TimeStratum = [
  rule(["p", "week-number"], "{int:nth} 주", (c) => (c.nth > 12 && c.nth <= 53 ? nthOf(c.nth, "week") : null), countsNothing),
  rule("dur", `${count} {unit}`, (c) => duration(c.num, c.unit), notOrdinal),
  rule("dur", `${count} {unit} 반`, (c) => duration(c.num + 0.5, c.unit), notOrdinal),
  rule("dur", `${count} 개 {bare-unit:unit}`, (c) => duration(c.num, c.unit)),
  rule("dur", "몇 {unit}", (c) => duration(3, c.unit)),
  rule("dur", "몇 일", () => duration(3, "day")),
  rule("dur", "반 {unit}", (c) => duration(0.5, c.unit)),
  rule("dur", `${count} 여 {unit}`, (c) => duration(c.num, c.unit)),
];
function notOrdinal(before: Element | undefined): boolean {
  return before?.text !== "제" && before?.text !== ".";
}
const lengthWords = new Set(["동안", "간", "이내", "이내에", "안", "안에", "내", "내에", "전", "후", "차", "째", "만", "만에"]);
function countsNothing(before: Element | undefined, after: Element | undefined): boolean {
  return !lengthWords.has(after?.text ?? "") && !hasCategory(before, "which");
}

export const fields: TimeStratum = [...days, ...beside, ...clocks, ...lengths];

/** Lengths in several units, and hours with their part of the day. */
export const compounds: TimeStratum = [
  rule("dur", "{dur} 하고? {dur:value}", (c) => joinDurations(c.dur, c.value as Duration)),
  rule("clk", "{daypart} {clk}", (c) => inPart(c.clk, c.daypart)),
  rule("clk", "낮 {clk}", (c) => inPart(c.clk, { sort: "daypart", name: "daytime" })),
];
