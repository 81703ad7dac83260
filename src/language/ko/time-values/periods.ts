import type { Duration, Period, TimePart } from "../../../domain/time-value.ts";
import {
  duration,
  halfYearOf,
  nowValue,
  nthOf,
  nthWeekday,
  ofClock,
  quarterOf,
  relative,
  rule,
  shift,
  shiftCategories,
  signOf,
  span,
  spanOr,
} from "../../times/core/build.ts";
import { fewCategories, fewOf } from "../../times/core/combine.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const p = ["p"];
const any = "( {m:p} | {y:p} | {rel:p} )";
const nth = "( {ord:nth} | {ord:nth} 번째 | {native:nth} 번째 | {int:nth} 번째 | 제 {int:nth} | {int:nth} )";
const partOf = (part: TimePart, of: Period): Period => ({ sort: "part", part, of });
const thisYear = relative("year", 0);

/** Early and late in the period that runs is the half of it on that side of now. */
function edgeOf(part: TimePart, of: Period): Period {
  if (of.sort !== "relative" || of.offset !== 0) return partOf(part, of);
  return partOf(part === "early" ? "first" : "second", of);
}

// Five days: the number stands alone until the words beside it say that it counts.
const length = "( {dur} | {days:int} )";
const by = (c: { readonly dur: Duration | undefined; readonly int: number }): Duration => c.dur ?? duration(c.int, "day");

/** Early and late in a period, and its parts by their names. */
const edges: TimeStratum = [
  rule(p, `${any} 의? {part}`, (c) => partOf(c.part, c.p)),
  rule(p, `${any} 의? {edge:part} 에?`, (c) => edgeOf(c.part, c.p)),
  rule(p, "주 {edge:part} 에?", (c) => edgeOf(c.part, relative("week", 0))),
  rule(p, "달 {edge:part} 에?", (c) => edgeOf(c.part, relative("month", 0))),
  rule(p, "주초", () => partOf("early", relative("week", 0))),
  rule(p, "주중", () => relative("business-day", 0)),
  rule(p, "월초", () => partOf("early", relative("month", 0))),
  rule(p, "월말", () => partOf("late", relative("month", 0))),
  rule(p, "( {y:p} 의? )? 연초", (c) => partOf("early", c.p ?? thisYear)),
  rule(p, "( {y:p} 의? )? 연말", (c) => partOf("late", c.p ?? thisYear)),
  rule(p, "연내", () => thisYear),
];

/** Halves, quarters, seasons, and the nth of something in a period. */
export const nths: TimeStratum = [
  rule(p, "( ( {y:p} | {this-year:p} ) 의? )? {half-year:nth}", (c) => halfYearOf(c.nth, c.p ?? thisYear)),
  rule(p, "( ( {y:p} | {this-year:p} ) 의? )? ( 제 )? {int:nth} ( ~ / ~ 4 )? 사? 분기", (c) => quarterOf(c.nth, c.p)),
  rule(p, "( {y:p} | {this-year:p} ) 의? {season}", (c) => ({ sort: "season", season: c.season, year: c.p })),
  rule(p, "{which} {season}", (c) => ({ sort: "season", season: c.season, year: relative("year", c.which as number) })),
  rule(p, "{season}", (c) => ({ sort: "season", season: c.season })),
  rule(["p", "nth-week"], `${any} 의? ${nth} ( 주 | 주일 )`, (c) => nthOf(c.nth, "week", c.p)),
  rule(p, `${any} 의? ${nth} 주말`, (c) => nthOf(c.nth, "weekend", c.p)),
  rule(p, `( {y:p} | {rel:p} ) 의? ${nth} ( 달 | 월 )`, (c) => nthOf(c.nth, "month", c.p)),
  rule(["p", "date"], `${any} 의? ${nth} 날`, (c) => nthOf(c.nth, "day", c.p)),
  rule(["p", "date"], `( {m:p} | {rel:p} ) 의? ${nth} {weekday:from}`, (c) => nthWeekday(c.nth, c.from, c.p)),
  rule(fewCategories, `${any} 의? ( 첫 | 처음 ) ${length}`, (c) => fewOf(1, by(c), c.p)),
  rule(fewCategories, `${any} 의? 마지막 ${length}`, (c) => fewOf(-1, by(c), c.p)),
];

/** Parts of years, months and weeks. */
export const parts: TimeStratum = [...edges, ...nths];

const inside = "( 안 에? | 이내 에? | 내 | 이내 )";

/** Times so long before or after now, and the stretch between. */
export const spans: TimeStratum = [
  rule("dur", "{days:int} ( 간 | 동안 )", (c) => duration(c.int, "day")),
  rule("dur", "( {dur} ) 내내", (c) => c.dur),
  rule("dur", "온 ( 종일 | 하루 )", () => duration(1, "day")),
  rule(shiftCategories, `${length} ( 전 | 이전 )`, (c) => shift(by(c), -1, nowValue)),
  rule(shiftCategories, `( 앞으로 | 지금 ( 부터 | 으로부터 ) )? ${length} ( 후 | 뒤 | 이후 )`, (c) => shift(by(c), 1, nowValue)),
  rule(shiftCategories, `( {now:value} ( 부터 | 으로부터 | 에서 ) ) ${length} ( 후 | 뒤 )?`, (c) => shift(by(c), 1, nowValue)),
  rule(shiftCategories, `{date:p} ( 부터 | 로부터 ) ( {dur} ( 후 | 뒤 | 간 )? | {days:int} ( 후 | 뒤 | 간 ) )`, (c) =>
    shift(by(c), 1, c.p),
  ),
  rule(shiftCategories, `{date:p} ( 의 )? ${length} ( 전 )`, (c) => shift(by(c), -1, c.p)),
  rule(shiftCategories, `${length} ${inside}`, (c) => shift(by(c), 1, nowValue)),
  rule(["p", "range"], `{date:p} ( 부터 | 로부터 ) ${length} ${inside}`, (c) =>
    ofClock(by(c)) ? null : { sort: "run", from: c.p, by: by(c) },
  ),
  rule(spanOr("span"), `( {which} | 최근 | 과거 | 향후 | 앞으로 ) ${length}`, (c, [first]) => {
    const sign = ways[first?.text ?? ""] ?? (c.which === undefined ? null : signOf(c.which));
    return sign && span(sign, by(c));
  }),
  rule(["p", "span"], `영업일 기준 ( 으로 )? ( {which} | 최근 | 과거 | 향후 | 앞으로 ) ${length}`, (c, found) => {
    const sign = ways[found.find(({ text }) => ways[text])?.text ?? ""] ?? (c.which === undefined ? null : signOf(c.which));
    const part = by(c).parts[0];
    return sign && part?.unit === "day" ? span(sign, duration(part.count, "business-day")) : null;
  }),
];
const ways: Readonly<Record<string, 1 | -1>> = { 최근: -1, 과거: -1, 향후: 1, 앞으로: 1 };
