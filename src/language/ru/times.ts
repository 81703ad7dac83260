import type { FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import type { TimeContext } from "../times/context.ts";
import { createTimeReader } from "../times/create-time-reader.ts";
import { fiscalYear, fiscalYearBeside } from "../times/fiscal-years.ts";
import { joinTimes } from "../times/found-time.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "../times/grammar.ts";
import * as time from "../times/resolve.ts";
import { cropSeason, splitSeason } from "../times/season.ts";
import { russianEarlier } from "./earlier-dates.ts";
import { lengths } from "./time-rules/lengths.ts";
import { nthTimes } from "./time-rules/nth-times.ts";
import { spans } from "./time-rules/spans.ts";
import { spelledDates } from "./time-rules/spelled-dates.ts";
import {
  count,
  countOf,
  dash,
  day,
  end,
  monthIndex,
  monthName,
  number,
  numberStart,
  offsetOf,
  ofYear,
  quarters,
  rule,
  ruleWith,
  seasons,
  start,
  text,
  unit,
  unitOf,
  weekdayForms,
  weekdayStems,
  which,
  year,
  yearBeside,
} from "./time-words.ts";

const dates: readonly TimeRule[] = [
  rule(`${numberStart}${day} ${monthName} ${year}${ofYear}?${end}`, (f) =>
    time.statedDay(number(f, 3), monthIndex(text(f, 2)), number(f, 1)),
  ),
  rule(`${numberStart}(\\d{1,2})\\.(\\d\\d)\\.((?:19|20)\\d\\d)${end}`, (f) => time.statedDay(number(f, 3), number(f, 2), number(f, 1))),
  rule(`${numberStart}${year}-(\\d\\d)-(\\d\\d)(?![\\d-])`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`${numberStart}(?:с )?${day}(?:${dash}| и | по | до )${day} ${monthName}(?: ${year}${ofYear}?)?${end}`, (f, context) =>
    f[4]
      ? time.statedDays(number(f, 4), monthIndex(text(f, 3)), number(f, 1), number(f, 2))
      : time.daysOfYear(monthIndex(text(f, 3)), number(f, 1), number(f, 2), context, f.index),
  ),
  rule(`${numberStart}${day} ${monthName} ${which} года${end}`, (f, context) =>
    time.monthOfRelativeYear(context, offsetOf(text(f, 3)), monthIndex(text(f, 2)), number(f, 1)),
  ),
  rule(`${numberStart}${day} ${monthName}${end}`, (f, context) => time.dayOfYear(monthIndex(text(f, 2)), number(f, 1), context, f.index)),
  // A day that there is not (30 февраля) does not leave its month.
  rule(
    `${start}(?<!\\d )${monthName}(?:${dash}${monthName}(?: ${year}${ofYear}?| ${which} года)?| ${year}${ofYear}?| ${which} года)${end}`,
    (f, context) => monthsOf(f, context),
  ),
  ruleWith(
    ["с.г", "с. г", "т.г", "т. г", "сего года"],
    `${numberStart}${day} ${monthName} (?:с\\. ?г\\.|т\\. ?г\\.|сего года)`,
    (f, context) => time.monthOfRelativeYear(context, 0, monthIndex(text(f, 2)), number(f, 1)),
  ),
  ruleWith([" на "], `${numberStart}с ${day} на ${day} ${monthName}(?: ${year}${ofYear}?)?${end}`, (f, context) =>
    f[4]
      ? time.statedDays(number(f, 4), monthIndex(text(f, 3)), number(f, 1), number(f, 2))
      : time.daysOfYear(monthIndex(text(f, 3)), number(f, 1), number(f, 2), context, f.index),
  ),
  ruleWith(
    ["половин"],
    `${start}(?:во? )?(перв|втор)(?:ой|ую|ая) половин(?:е|ы|у|а) ${monthName}(?: ${year}${ofYear}?)?${end}`,
    (f, context) => {
      const month = monthIndex(text(f, 2));
      const whole = f[3] ? time.statedMonth(number(f, 3), month) : time.monthOfYear(month, context, f.index);
      return whole && time.halfOfMonth(whole, /^перв/i.test(text(f, 1)) ? 1 : 2);
    },
  ),
  // A month alone needs a word of time before it: «мая» and «марта» are names and other words too.
  rule(
    `(?<=${start}(?:в|к|с|до|по|за|на|ранее|раньше|позднее|позже|начал[аеоу]|середин[аеуы]|конц[аеу]|конец|числах) )${monthName}${end}`,
    (f, context) => time.monthOfYear(monthIndex(text(f, 1)), context, f.index),
  ),
];

/** A month or several in a row, of a year where one is told. */
function monthsOf(f: RegExpExecArray, context: TimeContext): ResolvedTime | null {
  const [year, beside] = [f[3] ?? f[5], f[4] ?? f[6]];
  const single = (month: number): ResolvedTime | null => {
    if (year) return time.statedMonth(Number(year), month);
    return beside ? time.monthOfRelativeYear(context, offsetOf(beside), month, null) : time.monthOfYear(month, context, f.index);
  };
  const from = monthIndex(text(f, 1));
  if (!f[2]) return single(from);
  const to = monthIndex(f[2]);
  const last = from < to ? single(to) : null;
  const first = last && time.statedMonth(Number(last.edtf.slice(0, 4)), from);
  return first && joinTimes({ ...first, basis: last.basis }, last);
}

const decadeWords: Readonly<Record<string, number>> = {
  двадцат: 1920,
  тридцат: 1930,
  сороков: 1940,
  пятидесят: 1950,
  шестидесят: 1960,
  семидесят: 1970,
  восьмидесят: 1980,
  девяност: 1990,
  нулев: 2000,
};
const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const years: readonly TimeRule[] = [
  ruleWith(
    ["ые год", "ых год", "ые гг", "ых гг"],
    `${start}(?:в |с )?(${Object.keys(decadeWords).join("|")})(?:ые|ых|ыми) (?:годы|годах|годов|гг\\.)${end}`,
    (f) => decadeOf(decadeWords[text(f, 1).toLowerCase()]),
  ),
  ruleWith(["0-е", "0-х"], `${numberStart}(?:в )?([2-9]0)-(?:е|х)(?: (?:годы|годах|годов|гг\\.))?${end}`, (f) =>
    decadeOf(1900 + number(f, 1)),
  ),
  ruleWith(
    ["квартал"],
    `(?<![а-яёa-z\\d])(?:во? |за )?(i{1,3}|iv|[1-4])(?:-?(?:м|го|й|ом|ый))? квартал(?:е|а|у)?(?: ${year}${ofYear}| ${which} года)?${end}`,
    (f, context) => time.quarter(context, romanQuarters[text(f, 1).toLowerCase()] ?? number(f, 1), yearOf(context, text(f, 2), text(f, 3))),
  ),
  ruleWith(
    ["полугоди"],
    `(?<![а-яёa-z\\d])(?:во? |за )?(i{1,2}|[12])(?:-?(?:м|го|е|ом))? полугоди[еияю](?: ${year}${ofYear}| ${which} года)?${end}`,
    (f, context) =>
      time.halfYear(context, romanQuarters[text(f, 1).toLowerCase()] ?? number(f, 1), yearOf(context, text(f, 2), text(f, 3))),
  ),
  ruleWith(
    yearBeside,
    `(?<=${start}(?:с|до|от|за|течение|конц[аеу]|конец|начал[аеоу]|середин[аеыу]|итогам) )${which} года${end}`,
    (f, context) => time.relativeYear(context, offsetOf(text(f, 1))),
  ),
  ruleWith(["весной", "летом", "осенью", "зимой"], `${start}${which} (весной|летом|осенью|зимой)${end}`, (f, context) => {
    const season = seasons.find(([stem]) => stem.test(text(f, 2)))?.[1];
    return season === undefined ? null : time.seasonOfYear(context, season, null, offsetOf(text(f, 1)));
  }),
  rule(`${numberStart}(?:с )?${year}(?:${dash}| по | до )${year}(?:-?(?:й|го|м|х|е))?(?: ?(?:год(?:ах|ов|а|у|ы)?|гг\\.|гг|г\\.))`, (f) =>
    time.statedYears(number(f, 1), number(f, 2)),
  ),
  rule(`${numberStart}(?:в )?((?:18|19|20)\\d0)-?(?:х|е|ми)(?: год(?:ы|ах|ов))?${end}`, (f) => time.decade(number(f, 1))),
  rule(`${numberStart}${year}(?:${ofYear}${end}|-?(?:м|го)${end})`, (f) => time.statedYear(number(f, 1))),
  rule(`${start}(?:в )?${which} году?${end}`, (f, context) => time.relativeYear(context, offsetOf(text(f, 1)))),
  ruleWith(
    ["квартал"],
    `${start}(?:во? |за )?(перв|втор|трет|четв[её]рт)(?:ый|ом|ому|ого|ой|ий|ьем|ьему|ьего) квартал(?:е|а|у)?(?: ${year}${ofYear}| ${which} года)?${end}`,
    (f, context) => time.quarter(context, quarters[text(f, 1).toLowerCase()] ?? 0, yearOf(context, text(f, 2), text(f, 3))),
  ),
  ruleWith(
    ["полугоди", "половин"],
    `${start}(?:во? |за )?(перв|втор)(?:ое|ом|ого|ому|ой|ую|ая) (?:полугоди[еиюя](?: ${year}${ofYear}| ${which} года| года)?|половин[еауы] (?:${year}${ofYear}|${which} года|года))${end}`,
    (f, context) =>
      time.halfYear(context, quarters[text(f, 1).toLowerCase()] ?? 0, yearOf(context, f[2] ?? text(f, 4), f[3] ?? text(f, 5))),
  ),
  rule(`${start}(?:в )?${which} квартал(?:е|а|у)?${end}`, (f, context) => time.relativeQuarter(context, offsetOf(text(f, 1)))),
  rule(`${start}(весн(?:ой|а|у|ы)|лет(?:ом|о|а)|осень?ю?|осени|зим(?:ой|а|у|ы)) (?:${year}${ofYear}|${which} года)${end}`, (f, context) => {
    const season = seasons.find(([stem]) => stem.test(text(f, 1)))?.[1];
    return season === undefined ? null : time.seasonOfYear(context, season, f[2] ? number(f, 2) : null, f[3] ? offsetOf(f[3]) : 0);
  }),
];

function yearOf(context: TimeContext, stated: string, relativeWord: string): time.GivenYear | null {
  return time.givenYear(context, stated ? Number(stated) : null, relativeWord ? offsetOf(relativeWord) : null);
}

const relative: readonly TimeRule[] = [
  rule(
    `${start}(?:сегодня(?: (?:утром|дн[её]м|вечером|ночью))?|сегодняшн(?:ий день|его дня|ему дню|ем дне|им дн[её]м))${end}`,
    (_, context) => time.relativeDay(context, 0),
  ),
  rule(`${start}(?:вчера(?: (?:утром|дн[её]м|вечером|ночью))?|вчерашн(?:ий день|его дня))${end}`, (_, context) =>
    time.relativeDay(context, -1),
  ),
  rule(`${start}позавчера${end}`, (_, context) => time.relativeDay(context, -2)),
  rule(`${start}завтра(?: (?:утром|дн[её]м|вечером|ночью))?${end}`, (_, context) => time.relativeDay(context, 1)),
  rule(`${start}послезавтра${end}`, (_, context) => time.relativeDay(context, 2)),
  rule(`${start}(?:на |в )?${which} (недел[еюия]|месяц[еа]?)${end}`, (f, context) =>
    unitOf(text(f, 2)) === "week" ? time.week(context, offsetOf(text(f, 1))) : time.relativeMonth(context, offsetOf(text(f, 1))),
  ),
  // With its date it is one day told twice: во вторник, 3 марта.
  rule(
    `${start}(?:в|во|до|к|с|по) (?:${which} )?${weekdayForms}(?:(?:,? | ?\\()${day} ${monthName}(?: ${year}${ofYear}?)?\\)?)?${end}`,
    (f, context) => {
      if (f[4]) {
        const [month, day] = [monthIndex(f[4]), number(f, 3)];
        const date = f[5] ? time.statedDay(number(f, 5), month, day) : time.dayOfYear(month, day, context, f.index);
        return /^(?:к|до) /i.test(f[0]) ? deadlineOf(date) : date;
      }
      const offset = f[1] ? offsetOf(f[1]) : 0;
      const future = f[1] === undefined && context.tenseAt(f.index) === "future";
      const index = weekdayStems.findIndex((stem) => text(f, 2).toLowerCase().startsWith(stem));
      return time.weekday(context, index, offset < 0 ? "last" : offset > 0 ? "next" : future ? "ahead" : "plain");
    },
  ),
  rule(`${start}(?:в |на )?(прошлы[ехм]|минувши[ехм]|эти|ближайшие|следующие) выходны[ехм]${end}`, (f, context) =>
    time.weekend(context, offsetOf(text(f, 1)) < 0 ? "past" : offsetOf(text(f, 1)) > 0 ? "next" : "this"),
  ),
  rule(
    `${start}(?:за |в течение |на протяжении |в )?(?:последн(?:ие|их|ий|юю|ее)|прошедш(?:ие|их|ий|ую|ее)|минувш(?:ие|их|ий|ую)) (?:${count} )?${unit}${end}`,
    (f, context) => lately(context, f),
  ),
  rule(
    `${start}(?:в течение |в |на |за |за период в )?(?:ближайш(?:ие|их|ий|ую|ее)|следующ(?:ие|их|ий|ую)|предстоящ(?:ие|их|ий|ую)) (?:${count} )?${unit}${end}`,
    (f, context) => (f[1] ? span(context, f[1], text(f, 2), "next") : time.fromNowOn(context)),
  ),
  rule(
    `${start}в (?:самое )?(?:ближайш|скор)(?:ее|ем|ее же|ейшее) (?:время|будущем|перспективе)${end}|${start}в обозримом будущем${end}`,
    (_, context) => time.fromNowOn(context),
  ),
  rule(`${start}(?:ровно |почти )?(?:${count} )?${unit} (?:тому )?назад${end}`, (f, context) =>
    time.pointFromAnchor(context, (f[1] ? countOf(f[1]) : 1) * decadesIn(text(f, 2)), unitOf(text(f, 2)), "past"),
  ),
  ruleWith(["ерез "], `${start}через (?:${count} )?${unit}${end}(?! (?:после|от|с)${end})`, (f, context) =>
    ahead(context, f[1], text(f, 2)),
  ),
  ruleWith(["ерез "], `${start}(?:не позднее|не позже|самое позднее),? (?:чем )?через (?:${count} )?${unit}${end}`, (f, context) => {
    const point = ahead(context, f[1], text(f, 2));
    return point && time.deadline({ ...point, edtf: point.edtf.replace("~", "") });
  }),
  // Nothing told before: from the day of the account on.
  ruleWith(["пустя "], `${start}спустя (?:${count} )?${unit}${end}(?! (?:после|от|с)${end})`, (f, context) =>
    context.tenseAt(f.index) === "future" ? ahead(context, f[1], text(f, 2)) : null,
  ),
  ruleWith(["ерез полгода"], `${start}через полгода${end}`, (_, context) => time.pointFromAnchor(context, 6, "month", "next")),
  ruleWith(["ерез полтора года"], `${start}через полтора года${end}`, (_, context) => time.pointFromAnchor(context, 18, "month", "next")),
  ruleWith(["олгода "], `${start}полгода (?:тому )?назад${end}`, (_, context) => time.pointFromAnchor(context, 6, "month", "past")),
  rule(`${numberStart}(?:сроком на |на срок |на протяжении )${count} ${unit}${end}`, (f) =>
    time.duration(countOf(text(f, 1)) * decadesIn(text(f, 2)), unitOf(text(f, 2))),
  ),
];

/** «Через два года»: so long from the anchor on. */
function ahead(context: TimeContext, words: string | undefined, unitWord: string): ResolvedTime | null {
  return time.pointFromAnchor(context, (words ? countOf(words) : 1) * decadesIn(unitWord), unitOf(unitWord), "next");
}

/** «За последние пять лет», «в прошедшую неделю». «Последний день» of a visit is no day just gone. */
function lately(context: TimeContext, f: RegExpExecArray): ResolvedTime | null {
  const word = text(f, 2).toLowerCase();
  if (f[1]) return span(context, f[1], word, "past");
  if (word === "день") return /^за /i.test(f[0]) ? span(context, "1", word, "past") : null;
  if (/^(?:год|месяц|недел[юя]|десятилетие)$/.test(word)) return span(context, "1", word, "past");
  return /^(?:годы|лет)$/.test(word) ? time.upToNow(context) : time.recently(context, unitOf(word));
}

function decadeOf(firstYear: number | undefined): ResolvedTime | null {
  const found = firstYear === undefined ? null : time.decade(firstYear);
  return found && { ...found, basis: "inferred" };
}

const decadesIn = (word: string): number => (/^десятилет/i.test(word) ? 10 : 1);

function span(context: TimeContext, words: string, unitWord: string, way: "past" | "next"): ResolvedTime | null {
  const amount = countOf(words) * decadesIn(unitWord);
  return time.spanFromAnchor(context, amount, unitOf(unitWord), way, amount < 10 ? "month" : "year");
}

const office: readonly TimeRule[] = [
  ruleWith(
    ["финансов", "бюджетн"],
    `${numberStart}(?:в )?${year}(?:-?м)? (?:финансов|бюджетн)(?:ом|ого|ый|ому) год(?:у|а)?${end}`,
    (f, context) => fiscalYear(number(f, 1), context.countryAt(f.index, f.index) ?? "RU"),
  ),
  ruleWith(["финансов", "бюджетн"], `${start}(?:в )?${which} (?:финансов|бюджетн)(?:ом|ого|ый|ому) год(?:у|а)?${end}`, (f, context) =>
    fiscalYearBeside(context, offsetOf(text(f, 1)), context.countryAt(f.index, f.index) ?? "RU"),
  ),
  ruleWith(
    ["езон", "ельскохоз", "ельхоз", "аркетинг"],
    `${numberStart}(?:в )?${year}[/–-]((?:20)?\\d\\d)(?:-?м)? (?:сельскохозяйственн|сельхоз|маркетингов)(?:ом|ого|ый|ому)? ?(?:год(?:у|а)?|сезон(?:е|а)?)${end}`,
    (f, context) => splitSeason(context, number(f, 1), number(f, 2), f.index),
  ),
  ruleWith(["езон"], `${start}(?:в )?сезон(?:е|а|у)? ${year}[/–-]((?:20)?\\d\\d)${end}`, (f, context) =>
    splitSeason(context, number(f, 1), number(f, 2), f.index),
  ),
  rule(`${start}(?:в )?${which} (?:сельскохозяйственн[а-яё]{2,3} |маркетингов[а-яё]{2,3} )?сезон(?:е|а|у)?${end}`, (f, context) =>
    cropSeason(context, offsetOf(text(f, 1)), f.index),
  ),
  rule(
    `${start}(?:до конца|за оставш[а-яё]{2,5} (?:время|срок)|за остаток) (?:(?:его|моего|своего|её) )?(?:президентск[а-яё]{2,3} )?(?:срока|полномочий)${end}`,
    (f, context) => time.term(context, context.termNear(f.index), true),
  ),
  rule(
    `${start}(?:в течение|за время|в ходе|на протяжении) (?:(?:его|моего|своего|её) )?(?:второго |первого |нынешнего )?(?:президентск[а-яё]{2,3} )?(?:срока|полномочий|президентства)${end}`,
    (f, context) => time.term(context, context.termNear(f.index), false),
  ),
];

const before = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "before",
  pattern: new RegExp(`${start}(?:${words}) $`, "iu"),
  apply,
});

const modifiers: readonly TimeModifier[] = [
  before("(?:к|до|не позднее|не позже|вплоть до) (?:самого )?(?:конца|концу)", time.deadline),
  before("(?:к|до|не позднее|не позже|вплоть до) (?:самого )?(?:начала|началу)", (found) => deadlineOf(time.startOf(found))),
  before("(?:к|до|не позднее|не позже|вплоть до) (?:середины|середине)", (found) => deadlineOf(time.partOf(found, "mid"))),
  before("(?:к|до|не позднее|не позже|вплоть до|в срок до)", time.deadline),
  // «С начала 2026 года» goes on.
  before("(?:начиная )?с (?:самого )?начала", (found) =>
    time.sinceThen(/^\d{4}$/.test(found.edtf) ? { ...found, edtf: `${found.edtf}-01` } : found),
  ),
  before("(?:начиная )?с середины", (found) => time.sincePart(time.partOf(found, "mid"))),
  before("(?:начиная )?с конца", (found) => time.sincePart(time.endOf(found))),
  before("(?:в )?первых числах", (found) => time.partOf(found, "early")),
  before("(?:в )?последних числах", (found) => time.partOf(found, "late")),
  before("(?:в |на )?начал(?:е|а|о)", (found) => time.partOf(found, "early")),
  before("(?:в |на )?середин(?:е|ы|у)", (found) => time.partOf(found, "mid")),
  before("(?:в |на )?(?:конце|конец|концом)", time.endOf),
  before("(?:начиная )?с(?:о)?|начиная с", time.sinceThen),
  before("не (?:ранее|раньше)(?: чем)?(?: [вс])?", time.sinceThen),
  // «По 31 декабря» is an end where a day follows.
  before("по", (found) => (/^\d{4}-\d\d-\d\d$/.test(found.edtf) ? time.deadline(found) : null)),
];
const deadlineOf = (found: ResolvedTime | null): ResolvedTime | null => found && time.deadline(found);

const edgeUnits = "(года|месяца|недели|квартала)";

/** A year, month, week or quarter beside the one that runs. */
function besideNow(context: TimeContext, whichWord: string | undefined, unitWord: string): ResolvedTime | null {
  const offset = whichWord ? offsetOf(whichWord) : 0;
  if (/^квартал/i.test(unitWord)) return time.relativeQuarter(context, offset);
  const counted = unitOf(unitWord);
  if (counted === "year") return time.relativeYear(context, offset);
  return counted === "month" ? time.relativeMonth(context, offset) : time.week(context, offset);
}

const yearEdges: readonly TimeRule[] = [
  ruleWith(
    ["концу ", "конца "],
    `${start}(?:к|до|не позднее|не позже) (?:самого )?(?:концу|конца) (?:${which} )?${edgeUnits}${end}`,
    (f, context) => deadlineOf(besideNow(context, f[1], text(f, 2))),
  ),
  ruleWith(
    ["началу ", "начала "],
    `${start}(?:к|до|не позднее|не позже) (?:началу|начала) (?:${which} )?(года|месяца)${end}`,
    (f, context) => {
      const whole = besideNow(context, f[1], text(f, 2));
      return whole && deadlineOf(time.startOf(whole));
    },
  ),
  ruleWith(["середин"], `${start}(?:к|до|не позднее|не позже) (?:середине|середины) (?:${which} )?(года|месяца)${end}`, (f, context) => {
    const whole = besideNow(context, f[1], text(f, 2));
    return whole && deadlineOf(time.partOf(whole, "mid"));
  }),
  ruleWith(["конце ", "конец "], `${start}(?:в|на) (?:конце|конец) (?:${which} )?${edgeUnits}${end}`, (f, context) => {
    const whole = besideNow(context, f[1], text(f, 2));
    return whole && time.endOf(whole);
  }),
  ruleWith(["начале "], `${start}в начале (?:${which} )?(года|месяца)${end}`, (f, context) => {
    const whole = besideNow(context, f[1], text(f, 2));
    return whole && time.partOf(whole, "early");
  }),
  ruleWith(["середине "], `${start}в середине (?:${which} )?(года|месяца)${end}`, (f, context) => {
    const whole = besideNow(context, f[1], text(f, 2));
    return whole && time.partOf(whole, "mid");
  }),
  ruleWith(["начала "], `${start}с начала (?:${which} )?года${end}`, (f, context) => {
    const whole = time.relativeYear(context, f[1] ? offsetOf(f[1]) : 0);
    return whole && time.sinceThen({ ...whole, edtf: `${whole.edtf}-01` });
  }),
];

const tense = {
  past: /состоял|прош[её]л|провед[её]н|провел|провёл|был[аио]?(?![а-яё])|встретил|встреч[аи]лись|подписан|договорил|сообщил|достигнут|в прошлом|нападени|после/giu,
  future:
    /состоится|пройд[её]т|будет|будут|планир|предсто|намеч|запланир|пригла|намерен|готов|подготов|ожида|предлож|назначен|ближайш|визит[а-яё]{0,2} в/giu,
};

const grammar: TimeGrammar = {
  earlier: russianEarlier,
  rules: [...spelledDates, ...nthTimes, ...spans, ...lengths, ...dates, ...years, ...relative, ...yearEdges, ...office],
  bothBounds: /^,? (?:и|но|а) $|^,? $/u,
  modifiers,
  joins: [{ gap: /^ ?[–—-] ?$/ }, { gap: /^ (?:по|до) $/u, before: /(?<![а-яё])с $/iu }, { gap: /^,? (?:начиная )?с $/iu, runsFrom: true }],
  tense,
  labels: /(?:дата публикации|опубликовано|обновлено|дата): ?$/iu,
};

/** Reads the dates, periods and deadlines of a Russian text. */
export const readTimes: (text: string, anchor: TimeAnchor) => readonly FoundTime[] = createTimeReader(grammar);
