import { joinTimes, resolveValue } from "../../times/found-time.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { nthWeekdayAfter } from "../../times/nth-after.ts";
import { fiveYearPlan, type PlanPart } from "../../times/plan-periods.ts";
import { everyYear } from "../../times/recurring.ts";
import * as time from "../../times/resolve.ts";
import { day, month, number, numberOf, numberStart, relativeYear, relativeYears, ruleWith, text, weekdays, year } from "../time-words.ts";

const planParts: Readonly<Record<string, PlanPart>> = { 前半: "first-half", 后半: "second-half", 後半: "second-half" };
/** 后半期, 末: what of a plan period is meant. 开局之年 says what a year is, and the plan is named whole. */
const planPart = "(?:的?(?:([前后後]半)(?:期|段|程|[叶葉])?|(末年?|最[后後]一年)(?![来來])|(第一年)))?";

function planOf(nth: number, f: RegExpExecArray): ResolvedTime | null {
  const part = f[2] ? planParts[f[2]] : f[3] ? "end" : f[4] ? "start" : "whole";
  return fiveYearPlan(nth, part);
}

/** China's five-year plans: “十五五”期间, 第十五个五年规划的后半段. */
const plans: readonly TimeRule[] = [
  ruleWith(
    ["五"],
    `[“「『]?(?<![二两兩三四五六七八九])十([一二三四五六])五(?![十年百天日月个個])[”」』]?(?:[规規][划劃])?(?:[时時]期|期[间間])?${planPart}`,
    (f) => planOf(10 + number(f, 1), f),
  ),
  ruleWith(
    ["个五年", "個五年"],
    `第(十?[一二三四五六七八九]|十|\\d{1,2})[个個]五年(?:[规規][划劃]|[计計][划劃])(?:[时時]期|期[间間])?${planPart}`,
    (f) => planOf(number(f, 1), f),
  ),
];

const halves: Readonly<Record<string, readonly [number, number]>> = { 上中: [1, 20], 中下: [11, 31] };

/** Parts of months, years and centuries, and the nth of something. */
const parts: readonly TimeRule[] = [
  ruleWith(["旬"], `${numberStart}(?:${year})?${month}(上中|中下)旬`, (f, context) => {
    const whole = f[1] ? time.statedMonth(number(f, 1), number(f, 2)) : time.monthOfYear(number(f, 2), context, f.index);
    const [from = 1, to = 1] = halves[text(f, 3)] ?? [];
    const last = whole && time.partOf(whole, "late")?.edtf.slice(-2);
    if (!whole || !last) return null;
    const end = to > 28 ? last : String(to);
    return { edtf: `${whole.edtf}-${String(from).padStart(2, "0")}/${whole.edtf}-${end}`, basis: "inferred", closed: true };
  }),
  ruleWith(
    ["年中"],
    `${numberStart}(?:${year}年?|${relativeYear}年?)中(?![国國央心文方美俄欧歐日韩韓朝英法印期亚亞东東西部])(?=[，。、；]|前|之前|$|[完建投签簽达達开開举舉])`,
    (f, context) => {
      const whole = f[1] ? time.statedYear(number(f, 1)) : time.relativeYear(context, relativeYears[text(f, 2)] ?? 0);
      return whole && time.partOf(whole, "mid");
    },
  ),
  ruleWith(
    ["年年中"],
    `${numberStart}(?:${year}|${relativeYear})年中(?![国國央心文方美俄欧歐日韩韓朝英法印期亚亞东東西部])`,
    (f, context) => {
      const whole = f[1] ? time.statedYear(number(f, 1)) : time.relativeYear(context, relativeYears[text(f, 2)] ?? 0);
      return whole && time.partOf(whole, "mid");
    },
  ),
  ruleWith(["世纪中", "世紀中"], "(到|至)?(?:本|二十一|21)世[纪紀]中[叶葉期](前)?", (f) =>
    f[1] || f[2] ? { edtf: "../2050~", basis: "inferred", closed: true } : { edtf: "2050~", basis: "inferred", closed: true },
  ),
  ruleWith(["十年"], `(?:(本)|(二十一|二十|21|20))世[纪紀]的?(?:第([一二三四五六七八九十])[个個]|最[后後]一?[个個]?)十年`, (f) => {
    const century = f[1] ? 21 : number(f, 2);
    const nth = f[3] ? numberOf(f[3]) : 10;
    const found = time.decade((century - 1) * 100 + 10 * (nth - 1));
    return found && { ...found, basis: f[1] ? "inferred" : "stated" };
  }),
  ruleWith(["季度"], `(?:${numberStart}${year}|${relativeYear})?的?(?<!\\d)前([两兩二三四2-4])[个個]?季度`, (f, context) =>
    resolveValue(
      {
        sort: "nth",
        nth: 1,
        unit: "quarter",
        count: number(f, 3),
        of: f[1]
          ? { sort: "calendar", year: number(f, 1) }
          : { sort: "relative", unit: "year", offset: f[2] ? (relativeYears[f[2]] ?? 0) : 0 },
      },
      context,
      f.index,
    ),
  ),
  ruleWith(
    ["后", "後"],
    `${numberStart}(?:${year})?${month}${day}(?:之|以)?[后後]的?第([一二三四五六七八九十]|\\d)[个個](?:星期|周|週|[礼禮]拜)([一二三四五六日天])`,
    (f, context) => {
      const date = f[1]
        ? time.statedDay(number(f, 1), number(f, 2), number(f, 3))
        : time.dayOfYear(number(f, 2), number(f, 3), context, f.index);
      return nthWeekdayAfter(date, number(f, 4), weekdays.indexOf(text(f, 5).replace("天", "日")));
    },
  ),
];

/** What comes again in every year: 每年3月5日. */
const sets: readonly TimeRule[] = [
  ruleWith(["每年", "每逢"], `每(?:年|逢)的?${month}${day}`, (f) => everyYear(number(f, 1), number(f, 2))),
  ruleWith(["每年"], `每年的?${month}(?:份)?(?![\\d一二三四五六七八九十初底末上中下])`, (f) => everyYear(number(f, 1), null)),
];

/** From now until a year or month: 从现在起到2030年底. */
const fromNow: readonly TimeRule[] = [
  ruleWith(
    ["到", "至"],
    `(?:[从從自])(?:[现現]在|即日|今[天日]?|[当當]前|目前)(?:起|[开開]始)?[，,]?(?:一直)?[到至]${year}(?:(?:年)?(?:底|末|年底))?(?![\\d一二三四五六七八九十]{1,2}月)`,
    (f, context) => {
      const [here, to] = [time.relativeDay(context, 0), time.statedYear(number(f, 1))];
      return here && to && joinTimes(here, to);
    },
  ),
];

export const nthTimes: readonly TimeRule[] = [...plans, ...parts, ...sets, ...fromNow];
