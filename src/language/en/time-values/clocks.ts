import { clock, duration, hourBefore, nowValue, rule, wordsOf } from "../../times/core/build.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const oclock = "( o ' clock | oclock | o clock )";
const quarterHours = { half: 30, quarter: 15 };

/** Times of day. */
const clocks: TimeStratum = [
  rule("clk", "{da:hr} ~ ( : | . ) ~ {d2:mm} ( ~ : ~ {d2:ss} )? {half}", (c) => clock(c.hr, c.mm, c.ss, c.half)),
  rule("clk", `{da:hr} ~ : ~ {d2z:mm} ( hours | h | ${oclock} )?`, (c) => clock(c.hr, c.mm)),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ : ~ {d2z:ss}", (c) => clock(c.hr, c.mm, c.ss)),
  rule("clk", "{hr} ( ~ . ~ )? {half}", (c) => (c.hr >= 1 && c.hr <= 12 ? clock(c.hr, undefined, undefined, c.half) : null)),
  rule("clk", "{da:hr} ~ . ~ {half}", (c) => (c.hr >= 1 && c.hr <= 12 ? clock(c.hr, undefined, undefined, c.half) : null)),
  rule("clk", "( {word-hr:hr} | {hr} ) {mm} {half}", (c) => clock(c.hr, c.mm, undefined, c.half)),
  rule("clk", "{hr} ~ ( a | p )", (c, found) =>
    c.hr > 12 ? null : clock(c.hr, undefined, undefined, wordsOf(found).includes("p") ? "pm" : "am"),
  ),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ ( a | p )", (c, found) => clock(c.hr, c.mm, undefined, wordsOf(found).includes("p") ? "pm" : "am")),
  rule("clk", `{hr} ${oclock} {half}?`, (c) => clock(c.hr, undefined, undefined, c.half)),
  rule("clk", "{word-hr:hr} {mm} ( minutes )?", (c) => clock(c.hr, c.mm)),
  rule("clk", `( half | a? quarter ) ( past | after ) {hr} ( ${oclock} )? {half}?`, (c, found) => {
    const part = wordsOf(found).includes("half") ? quarterHours.half : quarterHours.quarter;
    return clock(c.hr, part, undefined, c.half);
  }),
  rule("clk", `a? quarter ( to | of | till | before ) {hr} ( ${oclock} )? {half}?`, (c) => clock(hourBefore(c.hr), 45, undefined, c.half)),
  rule("clk", `( {mm} | {int:mm} ) ( min | mins | minutes )? ( past | after ) {hr} ( ${oclock} )? {half}?`, (c) =>
    c.mm < 60 ? clock(c.hr, c.mm, undefined, c.half) : null,
  ),
  rule("clk", `( {mm} | {int:mm} ) ( min | mins | minutes )? ( to | before | till ) {hr} ${oclock} {half}?`, (c) =>
    c.mm < 60 ? clock(hourBefore(c.hr), 60 - c.mm, undefined, c.half) : null,
  ),
  rule("clk", `( {mm} | {int:mm} ) ( min | mins | minutes ) ( to | before | till ) {hr}`, (c) =>
    c.mm < 60 ? clock(hourBefore(c.hr), 60 - c.mm) : null,
  ),
  rule("clk", "( 12 | twelve )? ( noon | midday | noonish )", () => clock(12, undefined, undefined, "pm")),
  rule("clk", "( 12 | twelve )? midnight", () => clock(0)),
  rule("clk", "{hhmm:int} ( hours | hrs | h | {half} )", (c) => clock(Math.floor(c.int / 100), c.int % 100, undefined, c.half)),
  rule("now", "( right )? now", () => nowValue),
  rule(
    "now",
    "( at ( present | the present time | the present moment | this time | the moment | this moment ) | as soon as possible | asap )",
    () => nowValue,
  ),
];

const plural = "{many-units:unit}";
const one = "{one-unit:unit}";
const fraction = (words: readonly string[]): number => (words.includes("half") ? 0.5 : 0.25);

/** Lengths of time. */
const lengths: TimeStratum = [
  rule("dur", "( {num} | {int:num} ) ( - )? {unit}", (c) => duration(c.num, c.unit)),
  rule("dur", "( {num} | {int:num} ) ~ {short-unit:unit}", (c) => duration(c.num, c.unit)),
  rule("dur", "( {num} | {int:num} ) ( business | working | work ) ( days | day )", (c) => duration(c.num, "business-day")),
  rule("dur", `( a | an | another ) ( full | whole | single )? ${one}`, (c) => (c.unit === "second" ? null : duration(1, c.unit))),
  rule("dur", `( a couple of | a couple | couple of | couple ) ${plural}`, (c) => duration(2, c.unit)),
  rule("dur", `( a few | few | several ) ${plural}`, (c) => duration(3, c.unit)),
  rule("dur", `half ( a | an ) ${one}`, (c) => duration(0.5, c.unit)),
  rule("dur", "( a )? half - ? ( hour | day | year )", (_, found) => duration(0.5, (wordsOf(found).at(-1) ?? "hour") as "hour")),
  rule("dur", `( a | an | {int:num} ) {unit} and a ( half | quarter )`, (c, found) =>
    duration((c.num ?? 1) + fraction(wordsOf(found)), c.unit),
  ),
  rule("dur", `( a | an | {int:num} ) and a ( half | quarter ) {unit}`, (c, found) =>
    duration((c.num ?? 1) + fraction(wordsOf(found)), c.unit),
  ),
  rule("dur", "( a )? quarter ( of )? ( a | an ) ( hour | year )", (_, found) =>
    duration(0.25, (wordsOf(found).at(-1) ?? "hour") as "hour"),
  ),
  rule("dur", "( all | the whole | a whole | the entire | the full ) -? ( day | week | month | year | morning | night )", (_, found) => {
    const unit = wordsOf(found).at(-1);
    return unit === "day" || unit === "week" || unit === "month" || unit === "year" ? duration(1, unit) : null;
  }),
];

/** Times of day, now, and lengths of time. */
export const clocksAndLengths: TimeStratum = [...clocks, ...lengths];
