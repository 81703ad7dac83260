import type { Period } from "../../../domain/time-value.ts";
import type { TimeContext } from "../../times/context.ts";
import { joinTimes, resolveValue } from "../../times/found-time.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { nthWeekdayAfter } from "../../times/nth-after.ts";
import { fiveYearPlan } from "../../times/plan-periods.ts";
import { everyYear } from "../../times/recurring.ts";
import * as time from "../../times/resolve.ts";
import { nativeCounts } from "../native-counts.ts";
import {
  day,
  dayOfThisMonth,
  month,
  number,
  numberStart,
  relativeYear,
  relativeYears,
  ruleWith,
  sinoNumber,
  start,
  text,
  weekdays,
  year,
  yearOf,
} from "../time-words.ts";

const monthWord = "(일|이|삼|사|오|유|육|칠|팔|구|시|십|십일|십이)월";
const dayWord = "((?:[이삼]?십)?[일이삼사오육칠팔구]|[이삼]?십)일(?=에|부터|까지|의|은|이|도|,|\\.| |$)";
const yearWord = "((?:이천|천구백|천팔백)(?:[이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]?) ?년";
const monthOf = (word: string): number => (word === "유" ? 6 : word === "시" ? 10 : sinoNumber(word));

/** Years, months and days in words: 이천이십육년 삼월 오일. */
const spelled: readonly TimeRule[] = [
  ruleWith(["년"], `(?<![가-힣])${yearWord}(?! ?(?:동안|간|전|뒤|후|만))(?: ?${monthWord}(?: ?${dayWord})?)?`, (f) => {
    const value = sinoNumber(text(f, 1));
    if (!f[2]) return time.statedYear(value);
    return f[3] ? time.statedDay(value, monthOf(f[2]), sinoNumber(f[3])) : time.statedMonth(value, monthOf(f[2]));
  }),
  ruleWith(["월 "], `(?<![가-힣])${monthWord} ${dayWord}`, (f, context) =>
    time.dayOfYear(monthOf(text(f, 1)), sinoNumber(text(f, 2)), context, f.index),
  ),
];

const ordinals: Readonly<Record<string, number>> = {
  ...nativeCounts,
  첫: 1,
  마지막: 10,
};
const ordinal = `(${Object.keys(ordinals).join("|")})`;

/** Several quarters in a row, of a year where one is told. */
function quarters(context: TimeContext, f: RegExpExecArray): ResolvedTime | null {
  const given = yearOf(context, text(f, 1), text(f, 2));
  const [from, to] = [time.quarter(context, number(f, 3), given), time.quarter(context, number(f, 4), given)];
  if (!from || !to || number(f, 3) >= number(f, 4)) return null;
  return { edtf: `${from.edtf.split("/")[0]}/${to.edtf.split("/")[1]}`, basis: from.basis, closed: true };
}

const parts: readonly TimeRule[] = [
  ruleWith(
    ["분기"],
    `(?:${numberStart}${year} ?|${start}${relativeYear} ?|${numberStart})([1-3])(?:분기)?(?: ?[~∼–-] ?|부터 )([2-4])분기(?:까지)?`,
    (f, context) => quarters(context, f),
  ),
  ruleWith(["중하순", "상중순", "초중순"], `${numberStart}(?:${year} ?)?${month} ?(중하순|상중순|초중순)`, (f, context) => {
    const whole = f[1] ? time.statedMonth(number(f, 1), number(f, 2)) : time.monthOfYear(number(f, 2), context, f.index);
    const late = whole && time.partOf(whole, "late")?.edtf.slice(-2);
    if (!whole || !late) return null;
    const [from, to] = f[3] === "중하순" ? ["11", late] : ["01", "20"];
    return { edtf: `${whole.edtf}-${from}/${whole.edtf}-${to}`, basis: "inferred", closed: true };
  }),
  ruleWith(["세기"], `(?:21세기|이십일 ?세기|금세기) ${ordinal} ?번?째? ?(?:10|십) ?년`, (f) => {
    const found = time.decade(2000 + 10 * ((ordinals[text(f, 1)] ?? 1) - 1));
    return found && { ...found, basis: f[0].startsWith("금") ? "inferred" : "stated" };
  }),
  ruleWith(["세기"], `(?:21세기|이번 세기|금세기) 중반(까지)?`, (f) => ({
    edtf: f[1] ? "../2050~" : "2050~",
    basis: "inferred",
    closed: true,
  })),
  ruleWith(
    ["개년"],
    `${start}(?:제 ?)?(\\d{1,2})차 ?(?:5|오) ?개년 ?(?:계획|규획)(?: ?기간)?(?:의)?(?: ?(전반기|후반기|전반|후반))?`,
    (f) => fiveYearPlan(Number(f[1]), f[2] ? (f[2].startsWith("전") ? "first-half" : "second-half") : "whole"),
  ),
  ruleWith(
    ["번째"],
    `${numberStart}(?:${year} ?)?${month} ?${day} ?(?:이후|다음|뒤|후) ?${ordinal} ?번째 ?([월화수목금토일])요일`,
    (f, context) => {
      const date = f[1]
        ? time.statedDay(number(f, 1), number(f, 2), number(f, 3))
        : time.dayOfYear(number(f, 2), number(f, 3), context, f.index);
      return nthWeekdayAfter(date, ordinals[text(f, 4)] ?? 0, weekdays.indexOf(text(f, 5)));
    },
  ),
  // The day of a place: 현지시간 5일.
  ruleWith(
    ["시간 ", "시각 ", "으로 ", "으로는 "],
    `(?<=(?:현지|한국|미국|동부|서부|워싱턴|베이징|모스크바|중국|일본|유럽|그리니치) ?(?:시간|시각)(?:으로|으로는)? )${day}(?!간| ?(?:동안|뒤|후|전|이내|내|안))`,
    (f, context) => dayOfThisMonth(context, number(f, 1)),
  ),
];

/** What comes again in every year: 매년 3월 5일. */
const sets: readonly TimeRule[] = [
  ruleWith(["매년", "해마다"], `${start}(?:매년|해마다) ${month} ?${day}`, (f) => everyYear(number(f, 1), number(f, 2))),
  ruleWith(["매년", "해마다"], `${start}(?:매년|해마다) ${month}(?! ?\\d)(?! ?(?:초|말|중|상순|중순|하순))`, (f) =>
    everyYear(number(f, 1), null),
  ),
  ruleWith(["마다"], `${numberStart}${month} ?${day}마다`, (f) => everyYear(number(f, 1), number(f, 2))),
];

function yearPeriod(stated: string | undefined, beside: string | undefined): Period | undefined {
  if (stated) return { sort: "calendar", year: Number(stated) };
  return beside ? { sort: "relative", unit: "year", offset: relativeYears[beside] ?? 0 } : undefined;
}

const lunarMonths: Readonly<Record<string, number>> = { 정월: 1, 동짓달: 11, 섣달: 12 };
const lunarDays: Readonly<Record<string, number>> = { 초하루: 1, 초하룻날: 1, 보름: 15, 보름날: 15 };

/** Days of the lunar calendar, and its New Year by its short name: 음력 1월 1일, 내년 설. */
const lunar: readonly TimeRule[] = [
  ruleWith(
    ["음력"],
    `(?:${numberStart}${year} ?|${start}${relativeYear} ?)?음력 (?:${month}|(정월|동짓달|섣달)) ?(?:${day}|(초하룻날|초하루|보름날|보름))`,
    (f, context) => {
      const [monthNumber, dayNumber] = [
        f[3] ? number(f, 3) : (lunarMonths[text(f, 4)] ?? 0),
        f[5] ? number(f, 5) : (lunarDays[text(f, 6)] ?? 0),
      ];
      const stated = f[1] ? number(f, 1) : f[2] && context.anchor ? context.anchor.year + (relativeYears[f[2]] ?? 0) : undefined;
      const found = resolveValue(
        { sort: "lunar", month: monthNumber, day: dayNumber, calendar: "korean", ...(stated === undefined ? {} : { year: stated }) },
        context,
        f.index,
      );
      return found && f[2] ? { ...found, basis: "inferred" } : found;
    },
  ),
  ruleWith(
    ["설"],
    `(?:${numberStart}${year} ?|${start}${relativeYear} ?)설(?=에|은|을|까지|전|,|\\.| (?:연휴|전|까지|명절|때)|$)`,
    (f, context) => {
      const of = yearPeriod(f[1], f[2]);
      return of ? resolveValue({ sort: "holiday", holiday: "seollal", year: of }, context, f.index) : null;
    },
  ),
];

/** From now until a year: 지금부터 2030년까지. */
const fromNow: readonly TimeRule[] = [
  ruleWith(["부터 ", "앞으로 "], `${start}(?:지금부터|현재부터|이제부터|앞으로) ${year}(?: ?말)?까지`, (f, context) => {
    const [here, to] = [time.relativeDay(context, 0), time.statedYear(number(f, 1))];
    return here && to && joinTimes(here, to);
  }),
];

export const nthTimes: readonly TimeRule[] = [...spelled, ...parts, ...sets, ...lunar, ...fromNow];
