import type { FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import type { TimeContext } from "../times/context.ts";
import type { ReadTime } from "../times/core/reader.ts";
import { createTimeReader } from "../times/create-time-reader.ts";
import { fiscalYear, fiscalYearBeside } from "../times/fiscal-years.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "../times/grammar.ts";
import { lunarNewYear } from "../times/lunar-new-year.ts";
import * as time from "../times/resolve.ts";
import { cropSeason, splitSeason } from "../times/season.ts";
import { chineseEarlier } from "./earlier-dates.ts";
import { lengths } from "./time-rules/lengths.ts";
import { nthTimes } from "./time-rules/nth-times.ts";
import { readDates } from "./time-values/read-time-values.ts";
import {
  count,
  day,
  month,
  number,
  numberOf,
  numberStart,
  relativeOffset,
  relativeYear,
  relativeYears,
  rule,
  text,
  unit,
  unitOf,
  weekdays,
  year,
  yearOf,
} from "./time-words.ts";

const dates: readonly TimeRule[] = [
  rule(`${numberStart}${year}${month}${day}`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`${numberStart}(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d-])`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`${numberStart}(?:${year})?${month}(\\d{1,2})[日号號]?(?:[至到—–-]|——|－)(\\d{1,2})[日号號]`, (f, context) =>
    f[1]
      ? time.statedDays(number(f, 1), number(f, 2), number(f, 3), number(f, 4))
      : time.daysOfYear(number(f, 2), number(f, 3), number(f, 4), context, f.index),
  ),
  rule(`${numberStart}${year}${month}(?:份)?`, (f) => time.statedMonth(number(f, 1), number(f, 2))),
  rule(`${relativeYear}${month}(?:份)?(?:${day})?`, (f, context) =>
    time.monthOfRelativeYear(context, relativeYears[text(f, 1)] ?? 0, number(f, 2), f[3] ? number(f, 3) : null),
  ),
  rule(`${numberStart}${month}${day}`, (f, context) => time.dayOfYear(number(f, 1), number(f, 2), context, f.index)),
  // One day told twice: 周三（2月4日）, 今天(7月24日).
  rule(`(?:(?:周|週|星期|[礼禮]拜)[一二三四五六日天]|[今昨][天日])[(（]${month}${day}[)）]`, (f, context) =>
    time.dayOfYear(number(f, 1), number(f, 2), context, f.index),
  ),
  rule(`${numberStart}${month}(?:份)?(?![\\d一二三四五六七八九十])`, (f, context) => time.monthOfYear(number(f, 1), context, f.index)),
  rule(`(本月|上[个個]?月|下[个個]?月)${day}`, (f, context) => {
    const at = context.anchor && time.relativeMonth(context, relativeOffset(text(f, 1)));
    if (!at) return null;
    const found = time.statedDay(Number(at.edtf.slice(0, 4)), Number(at.edtf.slice(5, 7)), number(f, 2));
    return found && { ...found, basis: "inferred" };
  }),
];

const years: readonly TimeRule[] = [
  rule(`${numberStart}((?:19|20)\\d\\d)年?(?:[-–—~～至到]|——)((?:19|20)\\d\\d|\\d\\d(?!\\d))年(?!代)`, (f) =>
    time.statedYears(number(f, 1), number(f, 2)),
  ),
  rule(
    `${numberStart}(?:((?:18|19|20)\\d)0|(?:(上|本)世[纪紀]|(?:(19|20|21|十九|二十|二十一)世[纪紀]))(\\d|[二三四五六七八九])?[0十])年代`,
    (f) => {
      if (f[1]) return time.decade(Number(f[1]) * 10);
      const century = f[2] ? (f[2] === "上" ? 20 : 21) : number(f, 3);
      return time.decade((century - 1) * 100 + (f[4] ? number(f, 4) * 10 : 10));
    },
  ),
  rule(`${numberStart}${year}(?!代|[级級]|度?[产產]|[内內])(?:度(?![^，。]{0,2}[产產季]))?`, (f) => time.statedYear(number(f, 1))),
  // A year before a name: 2026世界博览会. Not before a measure.
  rule(
    "(?<![\\d.,])(20[0-4]\\d)(?=[\\u4e00-\\u9fff])(?![年万萬亿億多余餘个個人名家位项項件条條次美元欧歐吨噸公千百米平天小分月日号號至到])",
    (f) => time.statedYear(Number(f[1])),
  ),
  rule(`${relativeYear}(?:以[内內]|[内內])?`, (f, context) => time.relativeYear(context, relativeYears[text(f, 1)] ?? 0)),
  rule(`(?:${numberStart}${year}|${relativeYear}|年)?(?:的)?([上下])半年`, (f, context) =>
    time.halfYear(context, text(f, 3) === "上" ? 1 : 2, yearOf(context, text(f, 1), text(f, 2))),
  ),
  rule(`(?:${numberStart}${year}|${relativeYear})?(?:的)?(?:第([一二三四1-4])|([一二三四]))季度`, (f, context) =>
    time.quarter(context, numberOf(f[3] ?? text(f, 4)), yearOf(context, text(f, 1), text(f, 2))),
  ),
  rule("(本|上|下|[这這]|上一[个個]?|下一[个個]?)季度", (f, context) => time.relativeQuarter(context, relativeOffset(text(f, 1)))),
  rule(`${numberStart}(20\\d\\d)(?:[财財][政]?年度?|[会會][计計]年度)(?:[内內])?`, (f, context) =>
    fiscalYear(Number(f[1]), context.countryAt(f.index, f.index) ?? "US"),
  ),
  rule("(本|[当當]前|[这這]一?|上一?[个個]?|下一?[个個]?)(?:[财財]年|[财財]政年度)(?:[内內])?", (f, context) =>
    fiscalYearBeside(context, relativeOffset(text(f, 1)), context.countryAt(f.index, f.index) ?? "US"),
  ),
  rule(
    `${numberStart}(20\\d\\d)[/–-]((?:20)?\\d\\d)年?(?:度|[销銷]售年度|市[场場]年度|[作产產]季|[农農]业年度|[农農]業年度|榨季|[产產]季)`,
    (f, context) => splitSeason(context, Number(f[1]), Number(f[2]), f.index),
  ),
  rule(`(?:${numberStart}${year}|${relativeYear})(春|夏|秋|冬)[天季]`, (f, context) => {
    const offset = f[2] ? (relativeYears[f[2]] ?? 0) : 0;
    return time.seasonOfYear(context, 21 + "春夏秋冬".indexOf(text(f, 3)), f[1] ? number(f, 1) : null, offset);
  }),
  rule("(今|去|明)(春|夏|秋|冬)(?![雨风風色])", (f, context) =>
    time.seasonOfYear(context, 21 + "春夏秋冬".indexOf(text(f, 2)), null, { 今: 0, 去: -1, 明: 1 }[text(f, 1)] ?? 0),
  ),
];

const days: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 後: 2 };

const relative: readonly TimeRule[] = [
  // 美好的明天 is a hope, not a day.
  rule("(?<!美好|美好的|光明|灿烂|燦爛)([前昨今明后後])天(?:[上下]午|[晚早]上|晚[间間]|凌晨|中午)?", (f, context) =>
    time.relativeDay(context, days[text(f, 1)] ?? 0),
  ),
  rule("([昨今明])(?:日|晚|早|晨|夜)(?:[上下]午)?", (f, context) => time.relativeDay(context, days[text(f, 1)] ?? 0)),
  rule("[当當](?:天|日|晚)(?!元)|同一天", (_, context) => time.relativeDay(context, 0)),
  rule("(本|[这這]|上[个個]?|下[个個]?)(?:周|週|星期|[礼禮]拜)([一二三四五六日天末])?(?![年期])", (f, context) => {
    const offset = relativeOffset(text(f, 1));
    if (!f[2]) return time.week(context, offset);
    if (f[2] === "末") return time.weekend(context, offset < 0 ? "past" : offset > 0 ? "next" : "this");
    return time.weekdayOfWeek(context, offset, weekdays.indexOf(f[2] === "天" ? "日" : f[2]));
  }),
  rule(
    "(?<![一二两兩三四五六七八九十\\d每上下本这這双雙个個])(?:周|週|星期|[礼禮]拜)([一二三四五六日])(?![年期周次天个個])",
    (f, context) => time.weekday(context, weekdays.indexOf(text(f, 1)), context.tenseAt(f.index) === "future" ? "ahead" : "plain"),
  ),
  rule("(本|[这這][个個]|[当當]|上[个個]?|下[个個]?)月(?![度\\d])", (f, context) =>
    time.relativeMonth(context, relativeOffset(text(f, 1))),
  ),
  rule(`(?:[过過]去|近|最近|[这這])(?:的)?${count}(?:多)?${unit}(?:以?[来來]|[间間]|里|中)?`, (f, context) => span(context, f, "past")),
  // 建交50年来 and 建立关系50年来 tell an anniversary; 50年来 by itself a period.
  rule(`(?<![交立系係来來化约約年\\d个個第近去])${numberStart}${count}${unit}(?:以?[来來]|[间間](?!接))`, (f, context) =>
    span(context, f, "past"),
  ),
  rule(
    `${numberStart}(?:\\d{1,3}|[一二两兩三四五六七八九]?十)?(?:[多余餘几幾][年载載]|半[个個]多?世[纪紀]|[个個]?多世[纪紀])(?:以?[来來])`,
    (_, context) => time.upToNow(context),
  ),
  rule("近(?:[些几幾])?年[来來]?(?![前后後轻輕])", (_, context) => time.upToNow(context)),
  rule(`(?:未[来來]|今[后後]|接下[来來])(?:的)?${count}(?:${unit})(?:[里内內中]|[间間](?!接)|之[内內])?`, (f, context) =>
    span(context, f, "next"),
  ),
  rule(
    "(?:未[来來]|今[后後]|接下[来來])(?:的)?(?:[几幾]|一段|[数數])(?:天|日|周|週|[个個]星期|[个個]月|年|[时時][间間])|近期[内內]|不久的?[将將][来來]",
    (_, context) => time.fromNowOn(context),
  ),
  rule(`${numberStart}${count}${unit}(?:之|以)?前(?!后|後|夕|期|景|往|沿|述|所)`, (f, context) =>
    time.pointFromAnchor(context, number(f, 1), unitOf(text(f, 2)), "past"),
  ),
  rule("(?<![\\d今明去前后後两兩十一二三四五六七八九百千年])年[内內](?!部)", (_, context) => time.relativeYear(context, 0)),
  rule("(?<![\\d今明去前后後年])年[底末](?:之前|以前|前)", (_, context) => {
    const whole = time.relativeYear(context, 0);
    return whole && time.deadline(whole);
  }),
  rule("(?<![\\d上下个個])(?:本)?月[底末](?:之前|以前|前)", (_, context) => {
    const whole = time.relativeMonth(context, 0);
    return whole && time.deadline(whole);
  }),
  rule("(?<![\\d今明去前后後年])年([底末初])", (f, context) => {
    const whole = time.relativeYear(context, 0);
    return whole && edgeOf(whole, text(f, 1));
  }),
  rule("(?<![\\d本上下个個正腊臘冬])月([底末初])", (f, context) => {
    const whole = time.relativeMonth(context, 0);
    return whole && edgeOf(whole, text(f, 1));
  }),
  rule("(?<![迎贺賀新过過])(?:春[节節](?!目|后|後)|[农農][历曆]新年)", (_, context) => lunarNewYear(context)),
];

function span(context: TimeContext, f: RegExpExecArray, way: "past" | "next"): ResolvedTime | null {
  const [amount, counted] = [number(f, 1), unitOf(text(f, 2))];
  if (counted !== "year" || amount === 1) return time.spanFromAnchor(context, amount, counted, way, "month");
  // Ahead, the year that runs is the first of them: 未来5年 of 2026 ends with 2030.
  return time.spanFromAnchor(context, way === "next" ? amount - 1 : amount, counted, way, "year");
}

/** 年底 and 月底 stay open to 前; 年初 does not. */
function edgeOf(whole: ResolvedTime, edge: string): ResolvedTime | null {
  return edge === "初" ? time.startOf(whole) : time.endOf(whole);
}

const office: readonly TimeRule[] = [
  rule(
    "(?:[当當]前|本|[这這]一?|[现現])(?:一|[个個])?(?:作物|大豆|[产產]|收[获穫]|[销銷]售|市[场場])?(?:年度|季(?![度风風]))(?:[节節])?",
    (f, context) => cropSeason(context, 0, f.index),
  ),
  rule("下(?:一)?[个個]?(?:作物|大豆|[产產]|[销銷]售|市[场場])?(?:年度|季(?![度风風]))(?:[节節])?", (f, context) =>
    cropSeason(context, 1, f.index),
  ),
  rule("上(?:一)?[个個]?(?:作物|大豆|[产產]|[销銷]售|市[场場])?(?:年度|季(?![度风風]))(?:[节節])?", (f, context) =>
    cropSeason(context, -1, f.index),
  ),
  rule(
    `(?:(?:剩[余餘下]|[余餘]下)的?(?:${count}年)?任期(?:[内內])?|任期(?:剩[余餘下]|[余餘]下)的?(?:${count}年)?(?:[时時][间間])?)`,
    (f, context) => time.term(context, holderTerm(context, f.index), true),
  ),
  rule("(?:任期(?:之?[内內]|中|期[间間])|(?:在任|[总總][统統]任)期[间間]?(?:之?[内內])?)", (f, context) =>
    time.term(context, holderTerm(context, f.index), false),
  ),
];

function holderTerm(context: TimeContext, at: number): ReturnType<TimeContext["termNear"]> {
  return /我(?:的|[总總][统統]|[剩余餘]|[当當])?$/u.test(context.text.slice(Math.max(0, at - 4), at))
    ? (context.termNear(at) ?? context.termOf("US"))
    : context.termNear(at);
}

const before = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "before",
  pattern: new RegExp(`(?:${words})$`, "u"),
  apply,
});
const after = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "after",
  pattern: new RegExp(`^(?:${words})`, "u"),
  apply,
});

const modifiers: readonly TimeModifier[] = [
  after("(?:年?[底末](?:之前|以前|前)|(?:之前|以前|前)(?![往夕景后後述沿期所]))", time.deadline),
  after("(?:年?[底末])", time.endOf),
  after("(?:年?初)(?!步|心|期|级|級)", time.startOf),
  after("上旬", (found) => time.partOf(found, "early")),
  after("中旬", (found) => time.partOf(found, "mid")),
  after("下旬", (found) => time.partOf(found, "late")),
  after("(?:以[来來]|起(?!草|源|到|来|來|步|点|點))", time.sinceThen),
  before("(?:不[迟遲晚][于於]|最[迟遲晚]在?|截至|截止|(?<![达達得感受看见見遇直想提来來])到)", time.deadline),
  before("(?:不早于|不早於|最早于|最早於|最早要到)", time.sinceThen),
  before("(?<![身跟])自(?:从|從)?", time.sinceThen),
];

const tense = {
  past: /曾|已|了|刚|剛|上次|去年|此前|成功|以来|以來|[过過]去|发生|發生|举行了|舉行了/g,
  future: /将|將|拟|擬|计划|計劃|预计|預計|期待|定于|邀请|邀請|未来|未來|即将|即將|愿|願|准备|準備|筹备|籌備|安排/g,
};

/** Words before so many days that are no date: 为期5日. */
const lasting = /(?:[为為]期|[历歷][时時]|[连連持][续續]|[长長][达達]|[共每第约約])$/u;
/** 5日访问 lasts five days. */
const lastingAfter = /^(?:[的之]?(?:访问|訪問|行程|之行|游|遊|假期|休假|会议|會議)|以?[来來内內])/u;

/** Whether a time that the strata read is one that an account tells, beside those that the rules above read. */
function tells({ start, end, value }: ReadTime, words: string): boolean {
  switch (value.sort) {
    case "calendar":
      if (value.year !== undefined && !value.shortYear)
        return value.month !== undefined || !/^[\d一二〇○零]/u.test(words.slice(start, end));
      if (value.month !== undefined) return true;
      return (
        value.day !== undefined &&
        !lasting.test(words.slice(Math.max(0, start - 2), start)) &&
        !lastingAfter.test(words.slice(end, end + 4))
      );
    case "weekday":
      return value.week !== undefined;
    case "relative":
      return value.unit !== "day" && words.slice(start, end) !== "周末";
    case "holiday":
      return value.year !== undefined || value.which !== undefined;
    case "nth":
      return value.of !== undefined;
    case "lunar":
      return /[农農][历曆]|[阴陰][历曆]|[旧舊][历曆]|正月|[腊臘]月|冬月/u.test(words.slice(Math.max(0, start - 3), end));
    case "decade":
    case "range":
      return true;
    default:
      return false;
  }
}

const grammar: TimeGrammar = {
  earlier: chineseEarlier,
  values: readDates,
  tells,
  rules: [...nthTimes, ...dates, ...years, ...relative, ...office, ...lengths],
  bothBounds: /^[、，,]?(?:且|并|並|而|但|同[时時])?$/u,
  fromNow: /[从從自](?:[现現]在|即日|今[天日]?|[当當]前|目前)(?:起|[开開]始)?[，,]?$/u,
  modifiers,
  joins: [{ gap: /^(?:至|到|—|–|-|——|－|~|～)$/u }, { gap: /^(?:之日)?(?:起|[后後]|[开開]始)(?:的|，)?$/u, runsFrom: "within" }],
  tense,
  labels: /(?:[发發][布稿表](?:[时時][间間]|日期|于|於)?|日期|[来來]源)[:：] ?$/u,
};

/** Reads the dates, periods and deadlines of a Chinese text, simplified or traditional. */
export const readTimes: (text: string, anchor: TimeAnchor) => readonly FoundTime[] = createTimeReader(grammar);
