import type { TimeContext } from "../../times/context.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import * as time from "../../times/resolve.ts";
import {
  end,
  monthIndex,
  monthName,
  number,
  offsetOf,
  ofYear,
  ordinalDay,
  ordinalOf,
  ruleWith,
  spelledYear,
  spelledYearOf,
  start,
  text,
  which,
  year,
} from "../time-words.ts";

const dayWords = ["ого ", "его ", "ое ", "ье "];

/** Days and years told in words: пятого марта, с третьего по пятое марта, в две тысячи двадцать седьмом году. */
export const spelledDates: readonly TimeRule[] = [
  ruleWith(dayWords, `${start}${ordinalDay} ${monthName}(?: ${year}${ofYear}?| ${spelledYear}| ${which} года)?${end}`, (f, context) => {
    const [month, day] = [monthIndex(text(f, 2)), ordinalOf(text(f, 1))];
    if (f[3] || f[4]) return time.statedDay(f[3] ? number(f, 3) : spelledYearOf(text(f, 4)), month, day);
    return f[5] ? time.monthOfRelativeYear(context, offsetOf(f[5]), month, day) : time.dayOfYear(month, day, context, f.index);
  }),
  ruleWith(dayWords, `${start}с ${ordinalDay} (?:по|до) ${ordinalDay} ${monthName}(?: ${year}${ofYear}?)?${end}`, (f, context) =>
    daysOf(context, f, monthIndex(text(f, 3)), ordinalOf(text(f, 1)), ordinalOf(text(f, 2))),
  ),
  ruleWith(["ысяч"], `${start}(?:${monthName} )?${spelledYear}${end}`, (f) => {
    const value = spelledYearOf(text(f, 2));
    return f[1] ? time.statedMonth(value, monthIndex(f[1])) : time.statedYear(value);
  }),
  ruleWith(["ысяч"], `${start}(\\d{1,2}) ${monthName} ${spelledYear}${end}`, (f) =>
    time.statedDay(spelledYearOf(text(f, 3)), monthIndex(text(f, 2)), number(f, 1)),
  ),
];

function daysOf(context: TimeContext, f: RegExpExecArray, month: number, from: number, to: number): ResolvedTime | null {
  return f[4] ? time.statedDays(number(f, 4), month, from, to) : time.daysOfYear(month, from, to, context, f.index);
}
