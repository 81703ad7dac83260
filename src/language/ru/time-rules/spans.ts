import type { TimeContext } from "../../times/context.ts";
import * as edtf from "../../times/edtf.ts";
import { joinTimes, resolveValue } from "../../times/found-time.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { lunarNewYear } from "../../times/lunar-new-year.ts";
import { fiveYearPlan, type PlanPart } from "../../times/plan-periods.ts";
import { everyYear } from "../../times/recurring.ts";
import * as time from "../../times/resolve.ts";
import {
  count,
  countOf,
  day,
  end,
  monthIndex,
  monthName,
  number,
  numberStart,
  ofYear,
  ordinal,
  ordinalOf,
  ruleWith,
  seasons,
  start,
  text,
  unit,
  unitOf,
  weekdayForms,
  weekdayIndex,
  year,
} from "../time-words.ts";

const weekdayWords = ["онедельник", "торник", "сред", "етверг", "ятниц", "уббот", "оскресень"];
const today = "(?:сегодняшнего дня|сегодня|настоящего времени|настоящего момента|этого момента|этого дня)";

/** From now until a year: с сегодняшнего дня до 2030 года. */
function fromNowTo(context: TimeContext, to: ResolvedTime | null): ResolvedTime | null {
  const here = time.relativeDay(context, 0);
  return here && to && joinTimes(here, to);
}

/** «С понедельника по пятницу»: the weekday after the one it begins with. */
const weekdays: readonly TimeRule[] = [
  ruleWith(weekdayWords, `${start}(?:с|со) ${weekdayForms} (?:по|до) ${weekdayForms}${end}`, (f, context) =>
    resolveValue(
      {
        sort: "range",
        from: { sort: "weekday", weekday: weekdayIndex(text(f, 1)) },
        to: { sort: "weekday", weekday: weekdayIndex(text(f, 2)) },
      },
      context,
      f.index,
    ),
  ),
  // A deadline lies ahead, whatever stands before it.
  ruleWith(
    weekdayWords,
    `${start}(?:к|до|не позднее|не позже) (?:конца |концу )?(понедельник[ау]|вторник[ау]|сред[еы]|четверг[ау]|пятниц[еы]|суббот[еы]|воскресень[юя])${end}`,
    (f, context) => {
      const found = time.weekday(context, weekdayIndex(text(f, 1)), context.tenseAt(f.index) === "past" ? "plain" : "ahead");
      return found && time.deadline(found);
    },
  ),
];

const years: readonly TimeRule[] = [
  ruleWith(["/"], `${numberStart}(?:в )?${year}/((?:19|20)?\\d\\d)(?:-?м)? (?:год(?:ах|ов|ы|у|а)|гг\\.)${end}`, (f) => {
    const to = number(f, 2) < 100 ? Math.floor(number(f, 1) / 100) * 100 + number(f, 2) : number(f, 2);
    return to === number(f, 1) + 1 ? time.statedYears(number(f, 1), to) : null;
  }),
  ruleWith(["ежду "], `${start}(?:в период |в промежутке )?между ${year} и ${year}(?:-?м|-?ми)? год(?:ами|ом)${end}`, (f) =>
    time.statedYears(number(f, 1), number(f, 2)),
  ),
  ruleWith(["ежду "], `${start}(?:в период )?между ${day} и ${day} ${monthName}(?: ${year}${ofYear}?)?${end}`, (f, context) =>
    f[4]
      ? time.statedDays(number(f, 4), monthIndex(text(f, 3)), number(f, 1), number(f, 2))
      : time.daysOfYear(monthIndex(text(f, 3)), number(f, 1), number(f, 2), context, f.index),
  ),
  // К 2030-му.
  ruleWith(["-му", "-го", "-м"], `(?<=${start}(?:к|до|с) )${year}-(?:му|го)${end}(?! год)`, (f) => time.statedYear(number(f, 1))),
  ruleWith(
    ["имой ", "има ", "имы ", "иму "],
    `${start}зим(?:ой|а|ы|у) ${year}[/–—-](?:20)?(\\d\\d)(?:-?го)? (?:годов|года|гг\\.)${end}`,
    (f) => (number(f, 2) === (number(f, 1) + 1) % 100 ? { edtf: `${text(f, 1)}-24`, basis: "stated" } : null),
  ),
  // The nineties: в девяностые.
  ruleWith(
    ["евяност", "осьмидесят", "емидесят", "естидесят", "ятидесят", "ороков"],
    `${start}(?:в|за) (сороковые|пятидесятые|шестидесятые|семидесятые|восьмидесятые|девяностые)${end}(?! (?:год|гг))`,
    (f) => {
      const found = time.decade(1900 + ordinalOf(text(f, 1)));
      return found && { ...found, basis: "inferred" };
    },
  ),
  ruleWith([" эт"], `${start}эт(?:им|ой) (летом|весной|осенью|зимой)${end}`, (f, context) => {
    const season = seasons.find(([stem]) => stem.test(text(f, 1)))?.[1];
    return season === undefined ? null : time.seasonOfYear(context, season, null);
  }),
];

const beside: readonly TimeRule[] = [
  ruleWith(
    ["олгода", "олтора"],
    `${start}(?:в |за |на |в течение )?(?:(ближайш|предстоящ|следующ|последующ)|последн|минувш|прошедш|истекш)(?:ие|их) (полгода|полтора года|полутора лет)${end}`,
    (f, context) => time.spanFromAnchor(context, text(f, 2).startsWith("полг") ? 6 : 18, "month", f[1] ? "next" : "past", "month"),
  ),
  ruleWith(["оследующ"], `${start}(?:в |за |на )?последующие ${count} ${unit}${end}`, (f, context) =>
    time.spanFromAnchor(context, countOf(text(f, 1)), unitOf(text(f, 2)), "next", "month"),
  ),
  ruleWith(["ыходные"], `${start}в (?:эти |ближайшие )?выходные${end}`, (f, context) =>
    time.weekend(context, /бл/i.test(f[0]) || context.tenseAt(f.index) === "future" ? "this" : "past"),
  ),
  ruleWith(["истекш"], `${start}(?:за |в )(?:истекш|минувш)(?:ий|ем|ую|ей) (год|месяц|недел)[а-яё]{0,2}${end}`, (f, context) => {
    const whole = ({ год: "year", месяц: "month", недел: "week" } as const)[text(f, 1).toLowerCase()];
    return whole ? time.spanFromAnchor(context, 1, whole, "past", "month") : null;
  }),
  ruleWith(
    [" дня ", " момента ", " времени ", "егодня "],
    `${start}(?:с|со|от) ${today} (?:и )?(?:до|по) (?:конца )?${year}(?:${ofYear}|-?го)?${end}`,
    (f, context) => fromNowTo(context, time.statedYear(number(f, 1))),
  ),
  ruleWith(
    [" дня ", " момента ", " времени ", "егодня "],
    `${start}(?:с|со|от) ${today} (?:и )?(?:до|по) ${day} ${monthName}(?: ${year}${ofYear}?)?${end}`,
    (f, context) =>
      fromNowTo(
        context,
        f[3]
          ? time.statedDay(number(f, 3), monthIndex(text(f, 2)), number(f, 1))
          : time.dayOfYear(monthIndex(text(f, 2)), number(f, 1), context, f.index),
      ),
  ),
  ruleWith(["тныне"], `${start}отныне (?:и )?до (?:конца )?${year}(?:${ofYear}|-?го)?${end}`, (f, context) =>
    fromNowTo(context, time.statedYear(number(f, 1))),
  ),
  ruleWith(["числах"], `${start}(?:в )?(?:последних|первых) числах (?:(?:этого|текущего) )?месяца${end}`, (f, context) => {
    const whole = time.relativeMonth(context, 0);
    return whole && time.partOf(whole, /последн/i.test(f[0]) ? "late" : "early");
  }),
];

/** What comes again in every year: ежегодно 5 марта, 5 марта каждого года. */
const sets: readonly TimeRule[] = [
  ruleWith(
    ["жегодно", "аждый год", "з года в год"],
    `${start}(?:ежегодно|каждый год|из года в год),? (?:(?:отмеча|провод|праздну|проход)[а-яё]{2,6} )?${day} ${monthName}${end}(?! ${year})`,
    (f) => everyYear(monthIndex(text(f, 2)), number(f, 1)),
  ),
  ruleWith(["аждое ", "аждого "], `${start}кажд(?:ое|ого) ${day} ${monthName}${end}(?! ${year})`, (f) =>
    everyYear(monthIndex(text(f, 2)), number(f, 1)),
  ),
  ruleWith(["аждого года", "жегодно", "аждый год"], `${numberStart}${day} ${monthName} (?:каждого года|каждый год|ежегодно)${end}`, (f) =>
    everyYear(monthIndex(text(f, 2)), number(f, 1)),
  ),
  ruleWith(["жегодно", "аждый год"], `${start}(?:ежегодно|каждый год) в ${monthName}${end}(?! ${year})`, (f) =>
    everyYear(monthIndex(text(f, 1)), null),
  ),
  ruleWith(
    ["аждый ", "аждого "],
    `${start}(?:в )?кажд(?:ый|ого) (январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])${end}`,
    (f) => everyYear(monthIndex(text(f, 1)), null),
  ),
];

const planParts: readonly (readonly [RegExp, PlanPart])[] = [
  [/перв[а-яё]{2} половин/i, "first-half"],
  [/втор[а-яё]{2} половин/i, "second-half"],
  [/конц|конец/i, "end"],
  [/начал/i, "start"],
];

/** China's five-year plans by their number: в 15-й пятилетке, к концу четырнадцатой пятилетки. */
const plans: readonly TimeRule[] = [
  ruleWith(
    ["ятилетк", "ятилетн"],
    `${start}(?:(?:во?|на|за) )?((?:перв|втор)[а-яё]{2} половин[еуы] |(?:конце|конец|начале|начало) )?(?:периода )?${ordinal} (?:пятилетк(?:и|е|у|а|ой)|пятилетн(?:его|ему|ем|ий|им) план(?:а|у|е|ом)?)${end}`,
    (f) => fiveYearPlan(ordinalOf(text(f, 2)), planParts.find(([words]) => words.test(text(f, 1)))?.[1] ?? "whole"),
  ),
  ruleWith(["ятилетк", "ятилетн"], `${start}(?:к|до) (концу|конца|началу|начала) ${ordinal} (?:пятилетки|пятилетнего плана)${end}`, (f) => {
    const edge = fiveYearPlan(ordinalOf(text(f, 2)), /^кон/i.test(text(f, 1)) ? "end" : "start");
    return edge && { edtf: edtf.until(edge.edtf), basis: "inferred", closed: true };
  }),
];

/** Feasts on which something is set: до Нового года, в китайский Новый год 2027 года. */
const feasts: readonly TimeRule[] = [
  ruleWith(
    ["итайск", "осточн", "унн", "есны"],
    `${start}(?:(?:китайск|восточн|лунн)(?:ий|ого|ому|им|ый|ым) нов(?:ый|ого|ому|ым) год(?:а|у|ом)?|праздник(?:а|у|е)? весны)(?: ${year}${ofYear})?${end}`,
    (f, context) =>
      f[1]
        ? resolveValue({ sort: "holiday", holiday: "lunar-new-year", year: { sort: "calendar", year: number(f, 1) } }, context, f.index)
        : lunarNewYear(context),
  ),
  ruleWith(
    ["нового года", "новому году", "Нового года", "Новому году"],
    `${start}(к новому году|до нового года|с нового года)${end}(?! по)`,
    (f, context) => {
      const day = context.anchor && time.statedDay(context.anchor.year + (context.anchor.month > 1 ? 1 : 0), 1, 1);
      if (!day) return null;
      const found: ResolvedTime = { ...day, basis: "inferred" };
      return /^с /i.test(text(f, 1)) ? time.sinceThen(found) : time.deadline(found);
    },
  ),
];

export const spans: readonly TimeRule[] = [...feasts, ...weekdays, ...years, ...beside, ...sets, ...plans];
