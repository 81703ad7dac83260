import type { Period, TimeUnit } from "../../../domain/time-value.ts";
import { resolveValue } from "../../times/found-time.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import * as time from "../../times/resolve.ts";
import {
  count,
  countOf,
  end,
  monthIndex,
  monthName,
  number,
  offsetOf,
  ofYear,
  ordinal,
  ordinalOf,
  ruleWith,
  start,
  text,
  weekdayForms,
  weekdayIndex,
  which,
  year,
} from "../time-words.ts";

const last = "(?:последн|заключительн)[а-яё]{2,3}";
/** A month, with its year where one is told. Groups: month, year, the year beside this one. */
const ofMonth = `${monthName}(?: ${year}${ofYear}?| ${which} года)?`;
/** A month or year beside the one that runs. */
const whichPeriod = `${which} (месяца|года)`;
const nthUnits: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^недел/i, "week"],
  [/^выходн/i, "weekend"],
  [/^дек/i, "day"],
  [/^ден|^дн/i, "day"],
  [/^месяц/i, "month"],
  [/^квартал/i, "quarter"],
];
const unitOfWord = (word: string): TimeUnit => nthUnits.find(([stem]) => stem.test(word))?.[1] ?? "day";
const nthOf = (nth: number, unit: TimeUnit, of: Period, more: { readonly weekday?: number; readonly count?: number } = {}): Period => ({
  sort: "nth",
  nth,
  unit,
  of,
  ...more,
});

function monthOf(month: string, stated: string | undefined, beside: string | undefined): Period {
  const value = monthIndex(month);
  if (stated) return { sort: "calendar", year: Number(stated), month: value };
  return { sort: "calendar", month: value, ...(beside ? { which: offsetOf(beside) } : {}) };
}

function besideOf(whichWord: string, unitWord: string): Period {
  return { sort: "relative", unit: /^год/i.test(unitWord) ? "year" : "month", offset: offsetOf(whichWord) };
}

const yearGiven = (stated: string | undefined, beside: string | undefined): Period =>
  stated ? { sort: "calendar", year: Number(stated) } : { sort: "relative", unit: "year", offset: beside ? offsetOf(beside) : 0 };

/** Tens of days of a month, as Russian names them. */
function dekad(nth: number, whole: ResolvedTime | null): ResolvedTime | null {
  const part = (["early", "mid", "late"] as const)[nth - 1];
  return whole && part ? time.partOf(whole, part) : null;
}

/** The nth week, weekday or day of a month, the first and last so many of a period: во вторую неделю марта, за первые девять месяцев 2025 года. */
export const nthTimes: readonly TimeRule[] = [
  ruleWith(
    ["недел", "выходн"],
    `${start}(?:(?:на|в|во|за|к|до) )?(?:${ordinal}|(${last})) (недел[еюяи]|выходн(?:ые|ых)) ${ofMonth}${end}`,
    (f, context) =>
      resolveValue(nthOf(f[1] ? ordinalOf(f[1]) : -1, unitOfWord(text(f, 3)), monthOf(text(f, 4), f[5], f[6])), context, f.index),
  ),
  ruleWith(["недел"], `${start}(?:(?:на|в|во|за|к|до) )?(?:${ordinal}|(${last})) недел[еюяи] ${whichPeriod}${end}`, (f, context) =>
    resolveValue(nthOf(f[1] ? ordinalOf(f[1]) : -1, "week", besideOf(text(f, 3), text(f, 4))), context, f.index),
  ),
  ruleWith(
    ["онедельник", "торник", "сред", "етверг", "ятниц", "уббот", "оскресень"],
    `${start}(?:(?:в|во|к|до|с) )?(?:${ordinal}|(${last})) ${weekdayForms} (?:${ofMonth}|${whichPeriod})${end}`,
    (f, context) =>
      resolveValue(
        nthOf(f[1] ? ordinalOf(f[1]) : -1, "day", f[4] ? monthOf(f[4], f[5], f[6]) : besideOf(text(f, 7), text(f, 8)), {
          weekday: weekdayIndex(text(f, 3)),
        }),
        context,
        f.index,
      ),
  ),
  ruleWith(
    ["день ", "дня "],
    `${start}(?:(?:в|во|на|до|к) )?(?:${ordinal}|(${last})) (?:день|дня) (?:${ofMonth}|${whichPeriod}|${year} года)${end}`,
    (f, context) => {
      const of: Period = f[3] ? monthOf(f[3], f[4], f[5]) : f[6] ? besideOf(f[6], text(f, 7)) : { sort: "calendar", year: number(f, 8) };
      return resolveValue(nthOf(f[1] ? ordinalOf(f[1]) : -1, "day", of), context, f.index);
    },
  ),
  ruleWith(
    ["екад"],
    `${start}(?:(?:в|во|на|до|к) )?(?:${ordinal}|(${last})) декад(?:е|у|ы|а|ой) (?:${ofMonth}|${which} месяца)${end}`,
    (f, context) => {
      const whole = resolveValue(
        f[3] ? monthOf(f[3], f[4], f[5]) : { sort: "relative", unit: "month", offset: offsetOf(text(f, 6)) },
        context,
        f.index,
      );
      return dekad(f[1] ? ordinalOf(f[1]) : 3, whole);
    },
  ),
  ruleWith(
    ["перв", "Перв", "оследн"],
    `${start}(?:(?:в|за|по итогам|в течение) )?(перв[а-яё]{2,3}|последн[а-яё]{2,3}) (?:${count} )?(дн(?:я|ей)|недел[иь]|месяц(?:а|ев|ы)|квартал(?:а|ов|ы)) (?:${ofMonth}|${year}${ofYear}|${which} (года|месяца))${end}`,
    (f, context) => {
      const many = f[2] ? countOf(f[2]) : 0;
      if (many < 1) return null;
      const of: Period = f[4]
        ? monthOf(f[4], f[5], f[6])
        : f[7]
          ? { sort: "calendar", year: number(f, 7) }
          : besideOf(text(f, 8), text(f, 9));
      return resolveValue(nthOf(/^перв/i.test(text(f, 1)) ? 1 : -1, unitOfWord(text(f, 3)), of, { count: many }), context, f.index);
    },
  ),
  // Of the year that runs: за первые девять месяцев.
  ruleWith(
    ["перв", "Перв"],
    `${start}(?:за|в|по итогам) перв(?:ые|ых) ${count} (месяц(?:а|ев)|квартал(?:а|ов))(?: года)?${end}(?! (?:после|с|со|правления|${year}))`,
    (f, context) =>
      resolveValue(nthOf(1, unitOfWord(text(f, 2)), yearGiven(undefined, undefined), { count: countOf(text(f, 1)) }), context, f.index),
  ),
  ruleWith(
    ["оследн"],
    `${start}(?:(?:в|за) )?последн(?:ий|ем|его|ему) квартал(?:е|а|у)? (?:${year}${ofYear}|${which} года|года)${end}`,
    (f, context) => time.quarter(context, 4, time.givenYear(context, f[1] ? number(f, 1) : null, f[1] ? null : f[2] ? offsetOf(f[2]) : 0)),
  ),
  // Decades of a century: в третьем десятилетии XXI века.
  ruleWith(
    ["есятилети"],
    `${start}(?:(?:в|во|за) )?(?:${ordinal}|(${last})) десятилети(?:е|и|я|ю) (xx|xxi|двадцатого|двадцать первого|этого|нынешнего|прошлого) (?:века|столетия)${end}`,
    (f) => {
      const century = /^(xxi|двадцать|этого|нынешнего)/i.test(text(f, 3)) ? 2000 : 1900;
      const nth = f[1] ? ordinalOf(f[1]) : 10;
      const found = nth >= 1 && nth <= 10 ? time.decade(century + 10 * (nth - 1)) : null;
      return found && { ...found, basis: /^(эт|нын|прош)/i.test(text(f, 3)) ? "inferred" : "stated" };
    },
  ),
  ruleWith(
    ["середин"],
    `${start}(?:(к|до|не позднее) )?(?:в )?середин(?:е|ы|у|а) (?:xxi |этого |нынешнего |текущего )?(?:века|столетия)${end}`,
    (f) => (f[1] ? { edtf: "../2050~", basis: "inferred", closed: true } : { edtf: "2050~", basis: "inferred", closed: true }),
  ),
];
