import type { Clock, Period, TimeUnit, TimeValue } from "../../../domain/time-value.ts";
import { bound, duration, hasCategory, rule, wordsOf } from "../../times/core/build.ts";
import type { TimeRuleOf, TimeStratum } from "../../times/core/reader.ts";

const point = "( {p:value} | {clk:value} | {moment:value} )";
const any = "( {p:value} | {clk:value} | {moment:value} | {hours:value} | {now:value} | {in-daypart:value} | {approx:value} )";
const before = "( before | prior to | by | until | till | no later than | not later than | ahead of | earlier than | as late as )";
const since =
  "( since | starting from | starting on | starting in | starting | beginning on | beginning from | beginning in | beginning | effective | effective from | as early as | as of | any time from | anytime from | any time since | no earlier than | on or after )";

/** A day with an hour that it must be before or after. */
function boundOn(day: Period, name: "before" | "after", value: TimeValue): TimeValue | null {
  if (value.sort === "clock") return bound(name, { sort: "moment", day, at: value });
  return null;
}
/** "2016 or before 2010" are two. */
const alone: TimeRuleOf["when"] = (_, after) => !hasCategory(after, "p", "clk", "moment", "hr");

export const approximations: TimeStratum = [
  rule("approx", "( around | circa | approximately | roughly ) ( the )? ( {date:value} | {clk:value} | {moment:value} | {p:value} )", (c) =>
    bound("approx", c.value),
  ),
  rule("approx", "about {clk:value}", (c) => bound("approx", c.value)),
];

/** Words that open a time at one end. */
export const bounds: TimeStratum = [
  rule("bound", `${before} ( the )? ${any}`, (c) => bound("before", c.value)),
  rule("bound", `( after | later than | greater than ) ( the )? ${any}`, (c) => bound("after", c.value)),
  rule("bound", `on or before ( the )? ${any}`, (c) => bound("until", c.value)),
  rule("bound", `${since} ( the )? ${any}`, (c) => bound("since", c.value)),
  rule("bound", `${point} ( or later | or after | or above | and later )`, (c) => bound("since", c.value), alone),
  rule(
    "bound",
    `{p:value} ( and after | and above )`,
    (c) => (c.value.sort === "calendar" && c.value.day === undefined ? bound("since", c.value) : null),
    alone,
  ),
  rule("bound", `from ${point} ( on | onwards | onward | forward )`, (c) => bound("since", c.value)),
  rule("bound", "from {now:value} on", (c) => bound("since", c.value)),
  rule("bound", `${point} ( onwards | onward | on wards | and onwards | and onward )`, (c) => bound("since", c.value)),
  rule("bound", `${point} ( or earlier | or before | or below | and earlier )`, (c) => bound("until", c.value), alone),
  rule("bound", "( after | before ) {meal-name:value}", (c, found) => bound(wordsOf(found)[0] as "after" | "before", c.value)),
  rule("dur", "( more than | longer than | greater than | at least ) {dur}", (c) => ({ ...c.dur, bound: "more" })),
  rule("dur", "( not | no ) ( more | longer ) than {dur}", (c) => ({ ...c.dur, bound: "less" })),
  rule("dur", "( not | no ) ( less | shorter | fewer ) than {dur}", (c) => ({ ...c.dur, bound: "more" })),
  rule("dur", "( less than | up to | shorter than | fewer than | at most ) {dur}", (c) => ({ ...c.dur, bound: "less" })),
  rule("bound", "( more | less ) than {shift:value}", (c, found) => {
    if (c.value.sort !== "shift") return null;
    return bound((wordsOf(found)[0] === "more") === c.value.sign > 0 ? "after" : "before", c.value);
  }),
  rule("bound", "{date:p} ( before | by ) ( {clk:value} | {in-daypart:value} )", (c) => boundOn(c.p, "before", c.value)),
  rule("bound", "( after | before ) {hr} ( on )? {date:p}", (c, found) =>
    bound(wordsOf(found)[0] as "after" | "before", { sort: "moment", day: c.p, at: { sort: "clock", hour: c.hr } }),
  ),
  rule(
    "bound",
    "{date:p} ( after | before | by ) {hr}",
    (c, found) =>
      bound(wordsOf(found).includes("after") ? "after" : "before", { sort: "moment", day: c.p, at: { sort: "clock", hour: c.hr } }),
    (_, after, last) => after === undefined && !last.followed,
  ),
  rule("bound", "{date:p} ( after | since ) {clk:value}", (c) => boundOn(c.p, "after", c.value)),
  rule("bound", "{clk} ( or | and ) ( later | after ) ( on )? {date:p}", (c) => bound("since", { sort: "moment", day: c.p, at: c.clk })),
  rule("bound", "{clk} ( or | and ) ( earlier | before ) ( on )? {date:p}", (c) => bound("until", { sort: "moment", day: c.p, at: c.clk })),
];

const recurring = (fields: Omit<Extract<TimeValue, { sort: "recurring" }>, "sort">): TimeValue => ({ sort: "recurring", ...fields });
const countable = new Set<TimeUnit>(["year", "weekend", "month", "week", "day", "quarter"]);

/** What comes again. */
export const sets: TimeStratum = [
  rule("set", "{every:unit}", (c) => recurring({ every: duration(1, c.unit) })),
  rule("set", "{every-two:unit}", (c) => recurring({ every: duration(2, c.unit) })),
  rule("set", "{every-half:unit}", (c) => recurring({ every: duration(0.5, c.unit) })),
  rule("set", "bi - ? {every:unit}", (c) => recurring({ every: duration(2, c.unit) })),
  rule("set", "semi - ? {every:unit}", (c) => recurring({ every: duration(0.5, c.unit) })),
  rule("set", "( every | each | any ) ( single )? {unit}", (c, found) => {
    if (wordsOf(found)[0] === "any" && !countable.has(c.unit)) return null;
    return c.unit === "weekend" ? recurring({ weekend: true }) : recurring({ every: duration(1, c.unit) });
  }),
  rule("set", "everyday", () => recurring({ every: duration(1, "day") })),
  rule("set", "( every | each ) other {unit}", (c) => recurring({ every: duration(2, c.unit) })),
  rule("set", "( every | each ) ( other | single )? ( {weekday:p} | {short-weekday:p} )", (c) =>
    c.p.sort === "weekday" ? recurring({ weekday: c.p.weekday }) : null,
  ),
  rule("set", "( every | each ) {dur}", (c) => recurring({ every: c.dur })),
  rule("set", "( every | each ) {ord:num} {one-unit:unit}", (c) => recurring({ every: duration(c.num, c.unit) })),
  rule("set", "( once | twice | one | two times | three times ) ( per | every ) {one-unit:unit}", (c) =>
    recurring({ every: duration(1, c.unit) }),
  ),
  rule("set", "( once | twice | one | two times | three times | {int:num} times ) {dur}", (c) =>
    (c.dur.parts[0]?.count ?? 0) === 1 ? recurring({ every: c.dur }) : null,
  ),
  rule("set", "( every | each ) {daypart}", (c) => recurring({ at: c.daypart })),
  rule(
    "set",
    "{dayparts:daypart}",
    (c) => recurring({ at: c.daypart }),
    (previous) => previous?.text !== "the",
  ),
  rule("set", "{weekday:p} {dayparts:daypart}", (c) =>
    c.p.sort === "weekday" ? recurring({ weekday: c.p.weekday, at: c.daypart }) : null,
  ),
  rule("set", "{wds:wd}", (c) => recurring({ weekday: c.wd })),
  rule("set", "( every | each ) {md:p}", (c) => recurring({ on: c.p })),
  rule("set", "( every | each ) {month-only:p}", (c) => recurring({ on: c.p })),
  rule("set", "( every | each ) ( {ord} | {ord-dom:ord} ) {weekday:p}", (c) =>
    c.p.sort === "weekday" ? recurring({ weekday: c.p.weekday }) : null,
  ),
];

export const setTimes: TimeStratum = [
  rule("set", "{set:value} ,? ( at )? ( {clk} | {hours:clk} | {bare-hours:clk} | {daypart:clk} | {in-daypart:clk} )", (c) =>
    setAt(c.value, c.clk),
  ),
  rule("set", "{set:value} at {hr}", (c) => setAt(c.value, { sort: "clock", hour: c.hr })),
  rule("set", "( {clk} | {hours:clk} ) {set:value}", (c) => setAt(c.value, c.clk)),
];

/** The hour that something comes again says more than "every day". */
function setAt(value: TimeValue, at: Clock): TimeValue | null {
  if (value.sort !== "recurring" || value.at) return null;
  const { every, ...rest } = value;
  const first = every?.parts[0];
  return first?.unit === "day" && first.count === 1 ? { ...rest, at } : { ...value, at };
}
