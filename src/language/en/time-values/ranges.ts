import type { ClockRange, Period } from "../../../domain/time-value.ts";
import { calendar, isDayOfMonth, moment, momentRange, nthOf, ofClock, range, rule } from "../../times/core/build.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const to = "( to | - | till | until | through | thru | \\~ )";
const day = "( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} )";
const ordinal = "( {dom} | {ord-dom:dom} | {ord:dom} )";
const ordinal2 = "( {dom:dom2} | {ord-dom:dom2} | {ord:dom2} )";
const span = ["p", "range"];

/** From one time to another; `from` is whether the word belongs to it. */
const spans = (from: string): TimeStratum => [
  rule(span, `${from} ( the )? ( {p:from} | {now:from} ) ${to} ( the )? ( {p:to} | {now:to} )`, (c) => range(c.from, c.to)),
  rule(span, `between ( the )? ( {p:from} | {now:from} ) ( and | - | to | through | \\~ ) ( the )? ( {p:to} | {now:to} )`, (c) =>
    range(c.from, c.to),
  ),
  rule(span, `${from} {short-weekday:from} ${to} ( {short-weekday:to} | {weekday:to} )`, (c) => range(c.from, c.to)),
  rule(span, `${from} {weekday:from} ${to} {short-weekday:to}`, (c) => range(c.from, c.to)),
  // "May to March": words that are no months by themselves
  rule(span, `${from} {month} ${to} ( {month:dom} | {p:to} )`, (c) =>
    range(calendar({ month: c.month }), c.to ?? calendar({ month: c.dom })),
  ),
  rule(span, `${from} {p:from} ${to} {month}`, (c) => range(c.from, calendar({ month: c.month }))),
  rule(span, "between {month} and ( {month:dom} | {p:to} )", (c) =>
    range(calendar({ month: c.month }), c.to ?? calendar({ month: c.dom })),
  ),
  // April ninth through seventeenth; from the 4th to the 23rd of next month
  rule(span, `${from} {md:p} ${to} ( the )? ${day}`, (c) => daysFrom(c.p, c.dom)),
  rule(span, `${from} {md:p} ${to} ( the )? ${ordinal} ,? {bare-year:to}`, (c) => daysFrom(c.p, c.dom, c.to)),
  rule(span, `between {md:p} and ( the )? ${ordinal} ,? {bare-year:to}`, (c) => daysFrom(c.p, c.dom, c.to)),
  rule(span, `between {md:p} and ( the )? ${day}`, (c) => daysFrom(c.p, c.dom)),
  rule(span, `from ( the )? ${day} ${to} ( the )? {date:to}`, (c) => daysTo(c.dom, c.to)),
  rule(span, `between ( the )? ${day} and ( the )? {date:to}`, (c) => daysTo(c.dom, c.to)),
  rule(span, `( the )? ${ordinal} ( - | to | through ) ( the )? {date:to}`, (c) => daysTo(c.dom, c.to)),
  rule(span, `( from | between ) ( the )? ${ordinal} ( to | - | and | till | through ) ( the )? ${ordinal2} ( in | of ) {p}`, (c) =>
    daysIn(c.dom, c.dom2, c.p),
  ),
  rule(span, "( from | between )? {bare-hours:hours} ( in | of ) {p}", (c) => hoursAsDays(c.hours, c.p)),
  rule(span, "( from )? {da:dom} ~ - ~ {dz:dom2} ( in | of ) {p}", (c) => daysIn(c.dom, c.dom2, c.p)),
  rule(span, "{month-only:p} {bare-hours:hours}", (c) => hoursAsDays(c.hours, c.p)),
  rule(span, "{bare-hours:hours} {month-only:p}", (c) => hoursAsDays(c.hours, c.p)),
  rule(span, "{bare-hours:hours} {month-year:p}", (c) => hoursAsDays(c.hours, c.p)),
  rule(
    "moment-range",
    `${from} ( {moment} | {clk:moment} | {now:moment} ) ${to} ( {moment:moment2} | {clk:moment2} | {now:moment2} | {moment-shift:moment2} )`,
    (c) => momentRange(c.moment, c.moment2),
  ),
  rule("moment-range", "between ( {moment} | {clk:moment} | {now:moment} ) and ( {moment:moment2} | {clk:moment2} | {now:moment2} )", (c) =>
    momentRange(c.moment, c.moment2),
  ),
  rule("moment-range", "{dur} ( starting | beginning | from ) ( on | from | at )? {moment}", (c) => ({
    sort: "moment-run",
    from: c.moment,
    by: c.dur,
  })),
  rule("moment-range", "{date:p} for {dur} from {clk}", (c) =>
    ofClock(c.dur) ? moment(c.p, { sort: "clock-run", from: c.clk, by: c.dur }) : null,
  ),
  rule("moment-range", "{moment} for {dur}", (c) =>
    c.moment.at.sort === "clock" && ofClock(c.dur) ? moment(c.moment.day, { sort: "clock-run", from: c.moment.at, by: c.dur }) : null,
  ),
  rule(span, "{dur} ( starting | beginning ) ( on | from )? {date:p}", (c) =>
    ofClock(c.dur) ? null : { sort: "run", from: c.p, by: c.dur },
  ),
];

/** From one time to another, and so long from one. */
export const ranges: TimeStratum = spans("( from )?");
/** The same, without the words before them. */
const bareRanges: TimeStratum = spans("");

/** "April 13 and 14" are one stretch of an account. */
export const accountRanges: TimeStratum = [
  ...bareRanges,
  rule(span, `{md:p} and ( the )? ${ordinal}`, (c) => daysFrom(c.p, c.dom)),
  rule(span, `{md:p} and ( the )? ${ordinal} ,? {bare-year:to}`, (c) => daysFrom(c.p, c.dom, c.to)),
  rule(span, `( the )? ${ordinal} and ( the )? {md:to}`, (c) => daysTo(c.dom, c.to)),
];

function daysFrom(from: Period, end: number, year?: Period): Period | null {
  if (from.sort !== "calendar" || from.month === undefined || from.day === undefined || !isDayOfMonth(end)) return null;
  const month = end > from.day ? from.month : (from.month % 12) + 1;
  return range(from, calendar({ month, day: end, ...(year?.sort === "calendar" && year.year !== undefined ? { year: year.year } : {}) }));
}

function daysTo(first: number, end: Period): Period | null {
  if (end.sort !== "calendar" || end.month === undefined || end.day === undefined || !isDayOfMonth(first)) return null;
  return range(first >= end.day ? calendar({ day: first }) : { ...end, day: first }, end);
}

function daysIn(first: number, last: number, month: Period): Period | null {
  if (first >= last || !isDayOfMonth(last)) return null;
  if (month.sort === "calendar" && month.month !== undefined && month.day === undefined)
    return range({ ...month, day: first }, { ...month, day: last });
  if (month.sort !== "relative" || month.unit !== "month") return null;
  return range(nthOf(first, "day", month), nthOf(last, "day", month));
}

/** "4-12" of a month were days. */
function hoursAsDays(hours: ClockRange, month: Period): Period | null {
  return hours.sort === "clock-range" && hours.from.minute === undefined ? daysIn(hours.from.hour, hours.to.hour, month) : null;
}
