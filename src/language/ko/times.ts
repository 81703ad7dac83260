import type { FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import type { TimeContext } from "../times/context.ts";
import type { ReadTime } from "../times/core/reader.ts";
import { createTimeReader } from "../times/create-time-reader.ts";
import { fiscalYear, fiscalYearBeside } from "../times/fiscal-years.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "../times/grammar.ts";
import * as time from "../times/resolve.ts";
import { cropSeason, splitSeason } from "../times/season.ts";
import { koreanEarlier } from "./earlier-dates.ts";
import { lengths } from "./time-rules/lengths.ts";
import { nthTimes } from "./time-rules/nth-times.ts";
import { readDates } from "./time-values/read-time-values.ts";
import {
  count,
  day,
  dayOfThisMonth,
  month,
  number,
  numberStart,
  offsetOf,
  relativeYear,
  relativeYears,
  rule,
  seasonNames,
  start,
  text,
  unit,
  unitOf,
  weekdays,
  year,
  yearOf,
} from "./time-words.ts";

const dates: readonly TimeRule[] = [
  rule(`${numberStart}${year} ?${month} ?${day}`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`${numberStart}(\\d{4})[-.] ?(\\d{1,2})[-.] ?(\\d{1,2})(?!\\d)`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`${numberStart}(?:${year} ?)?${month} ?(\\d{1,2})일? ?(?:[~∼–-]|부터 |에서 ) ?${day}`, (f, context) =>
    f[1]
      ? time.statedDays(number(f, 1), number(f, 2), number(f, 3), number(f, 4))
      : time.daysOfYear(number(f, 2), number(f, 3), number(f, 4), context, f.index),
  ),
  rule(`${numberStart}${year} ?${month}`, (f) => time.statedMonth(number(f, 1), number(f, 2))),
  rule(`${start}${relativeYear} ?${month}(?: ?${day})?`, (f, context) =>
    time.monthOfRelativeYear(context, relativeYears[text(f, 1)] ?? 0, number(f, 2), f[3] ? number(f, 3) : null),
  ),
  rule(`${start}(지난|오는) ${month}(?: ?${day})?`, (f, context) =>
    f[3]
      ? time.dayOfYear(number(f, 2), number(f, 3), context, f.index + 3)
      : time.monthBeside(context, number(f, 2), text(f, 1) === "지난" ? "last" : "next"),
  ),
  rule(`${numberStart}${month} ?${day}`, (f, context) => time.dayOfYear(number(f, 1), number(f, 2), context, f.index)),
  rule(`${numberStart}${month}(?!\\d|간)`, (f, context) => time.monthOfYear(number(f, 1), context, f.index)),
  // "4일(현지시간)": a day of the month that runs, or of the last one where it would lie ahead.
  rule(`${start}(?:지난 |오는 )?${day}(?=[ (（](?:현지|\\()|\\(|（)`, (f, context) => dayOfThisMonth(context, number(f, 1))),
];

const years: readonly TimeRule[] = [
  rule(`${numberStart}((?:19|20)\\d\\d)년? ?(?:[~∼–-]|부터 |에서 ) ?((?:19|20)\\d\\d)년`, (f) =>
    time.statedYears(number(f, 1), number(f, 2)),
  ),
  rule(`${numberStart}((?:18|19|20)\\d0)년대`, (f) => time.decade(number(f, 1))),
  rule(`${numberStart}${year}(?!대|산)도?`, (f) => time.statedYear(number(f, 1))),
  rule(`${start}${relativeYear}(?! ?(?:봄|여름|가을|겨울))`, (f, context) => time.relativeYear(context, relativeYears[text(f, 1)] ?? 0)),
  rule(`(?:${numberStart}${year} ?|${start}${relativeYear} ?|${start})(상|하)반기`, (f, context) =>
    time.halfYear(context, text(f, 3) === "상" ? 1 : 2, yearOf(context, text(f, 1), text(f, 2))),
  ),
  rule(`(?:${numberStart}${year} ?|${start}${relativeYear} ?|${numberStart})([1-4])분기`, (f, context) =>
    time.quarter(context, number(f, 3), yearOf(context, text(f, 1), text(f, 2))),
  ),
  rule(`${start}(이번|지난|다음|전|올) ?분기`, (f, context) => time.relativeQuarter(context, offsetOf(text(f, 1)))),
  rule(`${numberStart}(20\\d\\d)년? ?회계연도`, (f, context) => fiscalYear(number(f, 1), context.countryAt(f.index, f.index) ?? "KR")),
  rule(`${start}(이번|올|현|지난|다음) ?회계연도`, (f, context) =>
    fiscalYearBeside(context, offsetOf(text(f, 1)), context.countryAt(f.index, f.index) ?? "KR"),
  ),
  rule(`${numberStart}(20\\d\\d)/((?:20)?\\d\\d)년?(?:산|도)? ?(?:시즌|작기|유통 ?연도|마케팅 ?연도)`, (f, context) =>
    splitSeason(context, number(f, 1), number(f, 2), f.index),
  ),
  rule(`(?:${numberStart}${year} ?|${start}(올|재작년|지난해|작년|올해|내년|지난|이번|다음) ?)(봄|여름|가을|겨울)`, (f, context) =>
    time.seasonOfYear(
      context,
      seasonNames[text(f, 3)] ?? 21,
      f[1] ? number(f, 1) : null,
      f[2] ? (relativeYears[f[2]] ?? offsetOf(f[2])) : 0,
    ),
  ),
];

const relative: readonly TimeRule[] = [
  rule(`${start}오늘(?:날)?(?: (?:오전|오후|저녁|밤|아침))?`, (f, context) =>
    f[0].startsWith("오늘날") ? null : time.relativeDay(context, 0),
  ),
  rule(`${start}(?:어제|어젯밤|전날)(?: (?:오전|오후|저녁|밤))?`, (_, context) => time.relativeDay(context, -1)),
  rule(`${start}(?:그제|그저께)`, (_, context) => time.relativeDay(context, -2)),
  rule(`${start}내일`, (_, context) => time.relativeDay(context, 1)),
  rule(`${start}모레`, (_, context) => time.relativeDay(context, 2)),
  rule(`${start}(이번|금|지난|다음|내) ?주(?![가-힣]{2}|요|제|도|말)(?: ?([월화수목금토일])요일)?`, (f, context) =>
    f[2] ? time.weekdayOfWeek(context, offsetOf(text(f, 1)), weekdays.indexOf(f[2])) : time.week(context, offsetOf(text(f, 1))),
  ),
  rule(`${start}(이번|지난|다음) ?주말`, (f, context) =>
    time.weekend(context, offsetOf(text(f, 1)) < 0 ? "past" : offsetOf(text(f, 1)) > 0 ? "next" : "this"),
  ),
  rule(`${start}(?<!매주 ?)([월화수목금토일])요일`, (f, context) =>
    time.weekday(context, weekdays.indexOf(text(f, 1)), context.tenseAt(f.index) === "future" ? "ahead" : "plain"),
  ),
  rule(`${start}(이번 ?달|이달|지난 ?달|다음 ?달|내달)`, (f, context) => time.relativeMonth(context, offsetOf(text(f, 1)))),
  rule(`${start}(?:지난|최근|과거) ${count} ?${unit}(?: ?(?:동안|간))?`, (f, context) => span(context, f, "past")),
  rule(`${start}(?:향후|앞으로|다음) ${count} ?${unit}(?: ?(?:동안|간|이내|내))?`, (f, context) => span(context, f, "next")),
  rule(`${start}최근 (?:몇|수) ?년(?: ?(?:동안|간))?`, (_, context) => time.upToNow(context)),
  rule(
    `${start}(?:향후|앞으로) (?:몇|수) ?(?:일|주|개월|달|년)(?: ?(?:동안|간))?|${start}(?:가까운 (?:시일|장래|미래)|조만간)`,
    (_, context) => time.fromNowOn(context),
  ),
  rule(`${numberStart}${count} ?${unit} ?전(?![가-힣]{0,1}(?:쟁|략|체))`, (f, context) =>
    time.pointFromAnchor(context, number(f, 1), unitOf(text(f, 2)), "past"),
  ),
  rule(`${start}(?:연말|연내)`, (f, context) => {
    const whole = time.relativeYear(context, 0);
    return whole && (f[0] === "연말" ? time.endOf(whole) : whole);
  }),
  rule(`${start}연말까지`, (_, context) => {
    const whole = time.relativeYear(context, 0);
    return whole && time.deadline(whole);
  }),
];

/** One year is counted from its month, several as whole years. */
function span(context: TimeContext, f: RegExpExecArray, way: "past" | "next"): ResolvedTime | null {
  return time.spanFromAnchor(context, number(f, 1), unitOf(text(f, 2)), way, number(f, 1) < 10 ? "month" : "year");
}

const season = "(?:시즌|작기|유통 ?연도|마케팅 ?연도)";

const office: readonly TimeRule[] = [
  rule(`${start}(?:이번|현|현재|올) ?${season}`, (f, context) => cropSeason(context, 0, f.index)),
  rule(`${start}(?:다음|차기|내년) ?${season}`, (f, context) => cropSeason(context, 1, f.index)),
  rule(`${start}(?:지난|전) ?${season}`, (f, context) => cropSeason(context, -1, f.index)),
  rule(`${start}(?:남은|잔여) (?:(?:${count} ?년(?:의)?|제|내|그의) ?)?임기(?: ?(?:동안|중|내))?`, (f, context) =>
    time.term(context, context.termNear(f.index), true),
  ),
  rule(`${start}임기 ?(?:중|내|동안)(?:에)?`, (f, context) => time.term(context, context.termNear(f.index), false)),
];

const after = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "after",
  pattern: new RegExp(`^(?:${words})`, "u"),
  apply,
});

const modifiers: readonly TimeModifier[] = [
  after(" ?말(?: ?이전)?까지| ?말 이전", time.deadline),
  after("까지| 이전| 전까지", time.deadline),
  after(" ?말(?![가-힣]{2}|하|씀)", time.endOf),
  after(" ?초(?![가-힣]{2}|청|안)", (found) => time.partOf(found, "early")),
  after(" ?초순| ?상순", (found) => time.partOf(found, "early")),
  after(" ?중순| ?중반", (found) => time.partOf(found, "mid")),
  after(" ?하순| ?후반", (found) => time.partOf(found, "late")),
  after(" ?이후|부터| ?이래", time.sinceThen),
];

const tense = {
  past: /지난|열렸|했던|개최된|이후|당시|앞서/gu,
  future: /오는|예정|계획|앞두고|열릴|다음|향후|초청/gu,
};

/** Whether a time that the strata read is one that an account tells, beside those that the rules above read. */
function tells({ value }: ReadTime): boolean {
  switch (value.sort) {
    case "calendar":
      return value.month !== undefined;
    case "weekday":
      return value.week !== undefined;
    case "relative":
      return value.unit === "quarter";
    case "holiday":
      return value.year !== undefined || value.which !== undefined;
    case "nth":
      return value.of !== undefined;
    case "decade":
    case "range":
      return true;
    default:
      return false;
  }
}

const grammar: TimeGrammar = {
  earlier: koreanEarlier,
  values: readDates,
  tells,
  rules: [...nthTimes, ...dates, ...years, ...relative, ...office, ...lengths],
  bothBounds: /^,? $/u,
  fromNow: /(?:지금|현재|이제)부터 $/u,
  modifiers,
  joins: [{ gap: /^ ?[~∼–-] ?$/u }, { gap: /^(?:부터|에서) $/u }, { gap: /^(?:부터|로부터) $/u, runsFrom: "within" }],
  tense,
  labels: /(?:입력|수정|게재|날짜|발행일?) ?[:：]? ?$/u,
};

/** Reads the dates, periods and deadlines of a Korean text. */
export const readTimes: (text: string, anchor: TimeAnchor) => readonly FoundTime[] = createTimeReader(grammar);
