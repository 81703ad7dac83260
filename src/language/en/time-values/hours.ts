import type { Clock, Duration, Moment, Period, TimeValue } from "../../../domain/time-value.ts";
import {
  calendar,
  clock,
  clockRange,
  hasCategory,
  inHalf,
  isFixedDay,
  moment,
  momentHours,
  monthDay,
  nthWeekday,
  ofClock,
  relative,
  rule,
  stepOf,
  wordsOf,
} from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeStratum } from "../../times/core/reader.ts";
import { weekdayOfWeek } from "./periods.ts";

const to = "( to | - | till | until | through | thru | \\~ )";
const hour = (value: number): Clock => ({ sort: "clock", hour: value });
const military = (value: number): Clock | null => clock(Math.floor(value / 100), value % 100);
const clockRun = (from: Clock, by: Duration): TimeValue | null => (ofClock(by) ? { sort: "clock-run", from, by } : null);
const daypart = "( {in-daypart:daypart} | {daypart} )";
const hours = "( {hours} | {bare-hours:hours} )";

/** Ranges of times of day. Hours without any sign that they are hours wait for a day beside them. */
export const clockRanges: TimeStratum = [
  rule(
    ["p", "date", "md"],
    "{da:dom} ~ ( - | . ) ~ {dz:d}",
    (c) => monthDay(c.dom, c.d) ?? monthDay(c.d, c.dom),
    (before, after, last) => (before?.text === "on" || before?.text === "at") && after === undefined && !last.followed,
  ),
  rule("clk", `{clk} ${daypart}`, (c) => inHalf(c.clk, c.daypart)),
  rule("clk", "{in-daypart:daypart} ( at )? ( {clk} | {hr} )", (c) => inHalf(c.clk ?? hour(c.hr), c.daypart)),
  rule("clk", "{hr} {in-daypart:daypart}", (c) => inHalf(hour(c.hr), c.daypart)),
  rule("hours", `( from )? {clk} ${to} ( {clk:clk2} | {hr:hr2} )`, (c) => clockRange(c.clk, c.clk2 ?? hour(c.hr2)), notDate),
  rule("hours", `( from )? {hr} ${to} {clk:clk2}`, (c) => clockRange(hour(c.hr), c.clk2)),
  rule("hours", `( from | between )? {da:hr} ~ . ~ {d2z:mm} ( ${to} | and ) {clk:clk2}`, (c) => clockRange(clock(c.hr, c.mm), c.clk2)),
  rule("hours", "between {clk} ( and | - ) ( {clk:clk2} | {hr:hr2} )", (c) => clockRange(c.clk, c.clk2 ?? hour(c.hr2))),
  rule("hours", "between {hr} ( and | - ) {clk:clk2}", (c) => clockRange(hour(c.hr), c.clk2)),
  rule("hours", "( between | from ) {hhmm:int} ( - | and | to ) {hhmm:num}", (c) => clockRange(military(c.int), military(c.num)), notYears),
  rule(["bare-hours", "silent"], `( from )? {hr} ${to} {hr:hr2}`, (c) => clockRange(hour(c.hr), hour(c.hr2)), notDate),
  rule(["bare-hours", "silent"], "between {hr} ( and | - ) {hr:hr2}", (c) => clockRange(hour(c.hr), hour(c.hr2))),
  rule("hours", "from ( {clk} | {hr} ) for {dur}", (c) => clockRun(c.clk ?? hour(c.hr), c.dur)),
  rule("hours", "for {dur} from ( {clk} | {hr} )", (c) => clockRun(c.clk ?? hour(c.hr), c.dur)),
  // "On the 29th" is a day of some month; so is "the 29th" where it is the 29th of nothing.
  rule(
    ["p", "date"],
    "( {ord-dom:dom} | the {ord-dom:dom} )",
    (c) => calendar({ day: c.dom }),
    (before) => before?.text === "on",
  ),
  rule(["p", "date"], "the {ord-dom:dom}", (c) => calendar({ day: c.dom }), endsThought),
  rule(
    ["p", "date"],
    "{dom}",
    (c) => calendar({ day: c.dom }),
    (before, after, last) => before?.text === "on" && after === undefined && !last.followed,
  ),
];

const beforeOrdinal = new Set(["around", "about", "circa", "roughly", "approximately", "of", "-"]);
function endsThought(before: Element | undefined, after: Element | undefined, last: Element): boolean {
  return !(before && beforeOrdinal.has(before.text)) && after === undefined && !last.followed;
}
function notDate(_: Element | undefined, after: Element | undefined): boolean {
  return !hasCategory(after, "month", "md") && after?.text !== "/";
}
/** "Between 1990-2000" are years. */
function notYears(_: Element | undefined, after: Element | undefined): boolean {
  return !hasCategory(after, "month");
}

/** Days with a part of the day: all that an account tells of hours. */
export const daysWithParts: TimeStratum = [
  rule("moment", "{date:p} ,? ( on | in )? ( {in-daypart:daypart} | {daypart} )", (c) => moment(c.p, c.daypart)),
];

/** Times of day on days. */
export const moments: TimeStratum = [
  rule("hours", `${hours} ${daypart}`, (c) => (c.hours.sort === "clock-range" ? { ...c.hours, within: c.daypart.name } : null)),
  rule("moment", "{date:p} ,? ( at | @ | around )? {clk}", (c) => moment(c.p, c.clk)),
  rule("moment", "{date:p} ,? at {hr}", (c) => moment(c.p, hour(c.hr))),
  rule("moment", "{clk} ( on | of | , )? ( the )? {date:p}", (c) => moment(c.p, c.clk)),
  rule("moment", "{hr} ( on | of ) ( the )? {date:p}", () => null),
  rule("moment", `{date:p} ,? ( on | in )? ${daypart} ( ,? ( at )? {clk} | at {hr} )?`, (c) =>
    c.clk || c.hr !== undefined ? moment(c.p, inHalf(c.clk ?? hour(c.hr), c.daypart)) : moment(c.p, c.daypart),
  ),
  rule("moment", `{daypart} ( of | on ) ( the )? {date:p}`, (c) => moment(c.p, c.daypart)),
  rule("moment", `{in-daypart:daypart} ( of | on )? ( the )? {date:p}`, (c) => moment(c.p, c.daypart)),
  rule("moment", `{date:p} ,? ( at | from )? ${hours}`, (c) => moment(c.p, c.hours)),
  rule("moment", `{date:p} ,? ${daypart} ( , | from | at )? ${hours}`, (c) => momentHours(c.p, c.hours, c.daypart)),
  rule("moment", `${hours} ( on | of | , )? ( the )? {date:p} {daypart}?`, (c) => momentHours(c.p, c.hours, c.daypart ?? null)),
  rule("moment", "{moment} ,? ( at | @ )? ( {clk} | {hr} )", (c, found) => withClock(c.moment, c.clk, c.hr, found)),
  rule("moment", "( {clk} | {hr} ) ( , )? {moment}", (c, found) => withClock(c.moment, c.clk, c.hr, found)),
  rule("moment", `{moment} ,? ( at )? ${hours}`, (c) => withHours(c.moment, c.hours)),
  rule("moment", `${hours} ,? {moment}`, (c) => withHours(c.moment, c.hours)),
  rule("moment", "{date:p} ~ t ~ {clk} ( ~ z )?", (c) => moment(c.p, { ...c.clk, full: true })),
  rule("moment", "{clk} {day-name:p} {daypart}", (c) => moment(c.p, inHalf(c.clk, c.daypart))),
  rule("moment", "( {weekday:p} | {short-weekday:p} ) {daypart} ( of )? {rel:from}", (c) => {
    const day = c.from.sort === "relative" && c.from.unit === "week" ? weekdayOfWeek(c.p, c.from) : null;
    return day && moment(day, c.daypart);
  }),
  rule("moment", "( {weekday:p} | {short-weekday:p} ) {daypart} {which} week", (c) => {
    const day = weekdayOfWeek(c.p, relative("week", stepOf(c.which)));
    return day && moment(day, c.daypart);
  }),
  rule(
    "moment",
    "( {ord:nth} | {ord-dom:nth} | {nth} ) ( {weekday:from} | {short-weekday:from} ) ( {hours} | {clk} ) ( of | in ) {p}",
    (c) => {
      const day = nthWeekday(c.nth, c.from, c.p);
      return day && moment(day, c.hours ?? c.clk);
    },
  ),
  rule("moment", "{short-weekday:p} ( at )? {clk}", (c) => moment(c.p, c.clk)),
  rule("moment", "{short-weekday:p} at {hr}", (c) => moment(c.p, hour(c.hr))),
  rule("moment", `{short-weekday:p} ( from )? ${hours}`, (c) => moment(c.p, c.hours)),
  rule("moment", `the {dom} ${hours}`, (c) => moment(calendar({ day: c.dom }), c.hours)),
  rule(["p", "date"], "{shift:p} ,? on ( {weekday:from} | {short-weekday:from} )", (c) => onWeekday(c.p, c.from)),
  rule(["p", "date"], "{weekday:from} {shift:p}", (c) => onWeekday(c.p, c.from)),
  // One day told twice, the second time in full: tomorrow, 13 April 2021
  rule(["p", "date"], "{day-name:from} ( , | \\( )? {date:p} ( \\) )?", (c) => (isFixedDay(c.p) ? c.p : null)),
  rule("moment", "{day-name:from} , {date:p} ,? ( at )? {clk}", (c) => (isFixedDay(c.p) ? moment(c.p, c.clk) : null)),
  // Wed Oct 26 15:50:06 2016
  rule("moment", "{md:p} {clk} {bare-year:from}", (c) =>
    c.p.sort === "calendar" && c.from.sort === "calendar" && c.from.year !== undefined
      ? moment({ ...c.p, year: c.from.year }, c.clk)
      : null,
  ),
];

function withClock(value: Moment, clk: Clock | undefined, hr: number | undefined, found: readonly Element[]): Moment | null {
  if (value.at.sort !== "daypart") return null;
  if (!clk && !wordsOf(found).some((word) => word === "at" || word === ",")) return null;
  return moment(value.day, inHalf(clk ?? hour(hr ?? 0), value.at));
}

const withHours = (value: Moment, at: Moment["at"]): Moment | null =>
  value.at.sort === "daypart" ? momentHours(value.day, at, value.at) : null;

function onWeekday(period: Period, weekday: Period): Period | null {
  return period.sort === "shift" && weekday.sort === "weekday" ? { ...period, weekday: weekday.weekday } : null;
}
