import type { TimeContext } from "../../times/context.ts";
import * as edtf from "../../times/edtf.ts";
import { fiscalYear } from "../../times/fiscal-years.ts";
import { resolveValue } from "../../times/found-time.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { nthWeekdayAfter } from "../../times/nth-after.ts";
import { fiveYearPlan, type PlanPart } from "../../times/plan-periods.ts";
import { everyYear } from "../../times/recurring.ts";
import * as time from "../../times/resolve.ts";
import { splitSeason } from "../../times/season.ts";
import { end, month, monthOf, number, ordinal, ordinalOf, rule, text, weekday, weekdays } from "./words.ts";

/** A day by its month, of a year where one is told. Groups: day, month, year, or month, day, year. */
const date = `(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (\\d{4}))?|${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?)`;

function dateOf(context: TimeContext, f: RegExpExecArray, at: number): ResolvedTime | null {
  const dayFirst = f[at] !== undefined;
  const day = number(f, dayFirst ? at : at + 4);
  const monthNumber = monthOf(text(f, dayFirst ? at + 1 : at + 3));
  const year = f[dayFirst ? at + 2 : at + 5];
  return year ? time.statedDay(Number(year), monthNumber, day) : time.dayOfYear(monthNumber, day, context, f.index);
}

function planPart(words: string): PlanPart {
  if (/first half/i.test(words)) return "first-half";
  if (/(?:second|latter) half/i.test(words)) return "second-half";
  return /end/i.test(words) ? "end" : /(?:start|beginning)/i.test(words) ? "start" : "whole";
}

/** China's five-year plans: the 15th Five-Year Plan period, the second half of the fifteenth five-year plan. */
const plans: readonly TimeRule[] = [
  rule(
    ["ive-Year", "ive-year", "ive Year", "ive year"],
    `\\b(by |until |before )?(?:(?:in |over |during )?((?:the )?(?:first half|second half|latter half|end|start|beginning) of ))?(?:the )?(?:period of (?:the )?)?${ordinal} five[- ]year plan(?: period| years)?${end}`,
    (f) => {
      const found = fiveYearPlan(ordinalOf(text(f, 3)), planPart(text(f, 2)));
      return found && f[1] ? { edtf: edtf.until(found.edtf), basis: "inferred", closed: true } : found;
    },
  ),
];

const nths: readonly TimeRule[] = [
  rule([" after "], `\\b(?:the )?${ordinal} ${weekday} after ${date}${end}`, (f, context) =>
    nthWeekdayAfter(dateOf(context, f, 3), ordinalOf(text(f, 1)), weekdays.indexOf(text(f, 2).toLowerCase())),
  ),
  rule([" after Easter"], `\\b(?:the )?${ordinal} ${weekday} after Easter(?: Sunday)?(?:,? (\\d{4}))?${end}`, (f, context) => {
    const year = f[3] ? ({ sort: "calendar", year: number(f, 3) } as const) : undefined;
    const easter = resolveValue({ sort: "holiday", holiday: "easter", ...(year ? { year } : {}) }, context, f.index);
    return nthWeekdayAfter(easter, ordinalOf(text(f, 1)), weekdays.indexOf(text(f, 2).toLowerCase()));
  }),
  rule(
    ["decade"],
    `\\b(?:in |during )?the ${ordinal} decade of (?:(this|the|the current|the present)|the (twentieth|20th|twenty-first|21st)) century${end}`,
    (f) => {
      const first = /^(?:twentieth|20th)$/i.test(text(f, 3)) ? 1900 : 2000;
      const nth = ordinalOf(text(f, 1));
      const found = nth <= 10 ? time.decade(first + 10 * (nth - 1)) : null;
      return found && { ...found, basis: f[2] ? "inferred" : "stated" };
    },
  ),
  rule(
    ["century"],
    `\\b(by |until |before )?(?:the )?(?:middle of (?:the|this|the 21st) century|mid-?century|mid-21st century)${end}`,
    (f) => ({
      edtf: f[1] ? "../2050~" : "2050~",
      basis: "inferred",
      closed: true,
    }),
  ),
  rule(["0s", "0's", "0’s"], `\\b(?:in )?the (first|second|latter) half of the (?:((?:19|20)\\d)0)['’]?s${end}`, (f) => {
    const decade = text(f, 2);
    const [from, to] = /^first$/i.test(text(f, 1)) ? [0, 4] : [5, 9];
    return { edtf: edtf.between(`${decade}${from}`, `${decade}${to}`), basis: "stated", closed: true };
  }),
  rule(
    ["year-end", "year end", "ear’s end", "ear's end"],
    `\\b(by |before )?(?:at )?(?:the )?(?:year-end|year end|year['’]s end)${end}`,
    (f, context) => {
      const whole = time.relativeYear(context, 0);
      return whole && (f[1] ? time.deadline(whole) : /^at/i.test(f[0]) ? time.endOf(whole) : null);
    },
  ),
];

/** March and May are other words too, and months only with a capital. */
const isName = (word: string | undefined): boolean => word === undefined || /^[A-Z]/.test(word);

const bounded: readonly TimeRule[] = [
  rule(
    ["earlier than", "later than", "sooner than", "ot before"],
    `(?<=\\b(?:(?:no|not) (?:earlier|later|sooner) than|not before) )(March|May)${end}(?!,? \\d)`,
    (f, context) => (isName(f[1]) ? time.monthOfYear(monthOf(text(f, 1)), context, f.index) : null),
  ),
];

/** Years of account: FY2026, the 2025/26 marketing year. */
const accountYears: readonly TimeRule[] = [
  rule(["FY", "fy"], `\\bFY ?['’]?((?:20)?\\d\\d)${end}`, (f, context) =>
    fiscalYear(number(f, 1) < 100 ? 2000 + number(f, 1) : number(f, 1), context.countryAt(f.index, f.index) ?? "US"),
  ),
  rule(
    ["eason", "eting year", "rop year", "arvest year"],
    `\\b(?:the |in )?((?:19|20)\\d\\d)[/–-]((?:20)?\\d\\d) (?:(?:soybean|corn|wheat|crop|growing|harvest) )?(?:marketing year|crop year|harvest year|season)${end}`,
    (f, context) => splitSeason(context, number(f, 1), number(f, 2), f.index),
  ),
  rule(
    ["eting year", "eason", "rop year", "MY "],
    `\\b(?:the )?(?:marketing year|season|crop year|MY) ((?:19|20)\\d\\d)/((?:20)?\\d\\d)${end}`,
    (f, context) => splitSeason(context, number(f, 1), number(f, 2), f.index),
  ),
];

/** The fifteenth day of the eighth lunar month. */
const lunar: readonly TimeRule[] = [
  rule(["lunar month"], `\\b(?:the )?${ordinal} day of the ${ordinal} lunar month(?:,? (?:of |in )?(\\d{4}))?${end}`, (f, context) =>
    resolveValue(
      { sort: "lunar", month: ordinalOf(text(f, 2)), day: ordinalOf(text(f, 1)), ...(f[3] ? { year: number(f, 3) } : {}) },
      context,
      f.index,
    ),
  ),
];

const annual = "(?:every year|each year|annually|yearly)";
/** What comes again in every year: every year on 5 March, on March 5 each year. */
const sets: readonly TimeRule[] = [
  rule(
    ["very year", "ach year", "nnually", "early"],
    `\\b${annual},? (?:on )?(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}|${month} (\\d{1,2})(?:st|nd|rd|th)?)${end}(?!,? \\d{4})`,
    (f) => (f[1] ? everyYear(monthOf(text(f, 2)), number(f, 1)) : everyYear(monthOf(text(f, 3)), number(f, 4))),
  ),
  rule(
    ["very year", "ach year", "nnually", "early"],
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}|${month} (\\d{1,2})(?:st|nd|rd|th)?),? (?:of )?${annual}${end}`,
    (f) => (f[1] ? everyYear(monthOf(text(f, 2)), number(f, 1)) : everyYear(monthOf(text(f, 3)), number(f, 4))),
  ),
  rule(["very year", "ach year", "nnually"], `\\b${annual} in ${month}${end}(?!,? \\d)`, (f) => everyYear(monthOf(text(f, 1)), null)),
  rule(
    ["very ", "ach "],
    `\\b(?:every|each) (?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}|${month}(?: (\\d{1,2})(?:st|nd|rd|th)?)?)${end}(?!,? \\d{4})`,
    (f) => {
      if (!isName(f[2] ?? f[3])) return null;
      return f[1] ? everyYear(monthOf(text(f, 2)), number(f, 1)) : everyYear(monthOf(text(f, 3)), f[4] ? number(f, 4) : null);
    },
  ),
];

export const nthTimes: readonly TimeRule[] = [...plans, ...nths, ...bounded, ...accountYears, ...lunar, ...sets];
