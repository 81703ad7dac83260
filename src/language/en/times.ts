import type { FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import { isDay } from "../times/calendar.ts";
import type { TimeContext } from "../times/context.ts";
import { createTimeReader } from "../times/create-time-reader.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "../times/grammar.ts";
import { lunarNewYear } from "../times/lunar-new-year.ts";
import * as time from "../times/resolve.ts";
import { cropSeason, fiscalYear } from "../times/season.ts";
import type { TermOfOffice } from "../times/terms-of-office.ts";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const seasonNames = ["spring", "summer", "autumn", "winter"];
const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ordinalWords: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 };

const upper = (words: readonly string[]): readonly string[] => [...words, ...words.map((word) => word.toUpperCase())];
// Written with a capital or in capitals only: "may" and "march" are verbs.
const monthName = `(?:${upper(monthNames).join("|")})`;
const monthShort = `(?:(?:${upper(["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"]).join("|")})(?![A-Za-z])\\.?)`;
const month = `(${monthName}|${monthShort})`;
// "May" and "March" alone are names and verbs too: they need a word of time before them.
const sureMonth = `(?:${upper(monthNames.filter((name) => name !== "May" && name !== "March")).join("|")})`;
const weekday = `(?:(?:${upper(weekdayNames).join("|")}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?),? ?)`;
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "((?:18|19|20)\\d\\d)";
const dash = " ?[-–—] ?";
const count = `(\\d{1,4}|an?|${numberWords.slice(1).join("|")}|fifteen|twenty|thirty|forty|fifty|sixty|seventy|ninety|a hundred|couple of|a couple of)`;
const unit = "(day|week|month|year|decade)s?";
const end = "(?![A-Za-z0-9])";
// Not inside a longer number, a code or a price.
const numberStart = "(?<![\\w/$€£¥#-]|\\d[.,:])";

const monthIndex = (name: string): number =>
  monthNames.findIndex((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

function countOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (lower === "a" || lower === "an") return 1;
  if (lower.endsWith("couple of")) return 2;
  const tens: Readonly<Record<string, number>> = {
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    ninety: 90,
  };
  return lower === "a hundred" ? 100 : (tens[lower] ?? numberWords.indexOf(lower));
}

const text = (found: RegExpExecArray, group: number): string => found[group] ?? "";
const number = (found: RegExpExecArray, group: number): number => Number(text(found, group));
const offsetOf = (word: string): number => (/^(last|past|previous)$/i.test(word) ? -1 : /^(next|coming|following)$/i.test(word) ? 1 : 0);

/** Years up to ten are counted from the month of the anchor, longer spans as whole years. */
function spanOf(context: TimeContext, words: string, unitWord: string, way: "past" | "next"): ResolvedTime | null {
  const decades = unitWord.toLowerCase() === "decade";
  const amount = countOf(words) * (decades ? 10 : 1);
  const counted = (decades ? "year" : unitWord.toLowerCase()) as time.TimeUnit;
  return time.spanFromAnchor(context, amount, counted, way, amount < 10 ? "month" : "year");
}

const rule = (pattern: string, read: TimeRule["read"], flags = "gu"): TimeRule => ({ pattern: new RegExp(pattern, flags), read });

const dates: readonly TimeRule[] = [
  rule(`\\b${weekday}?${month} ${day},? ${year}${end}`, (f) => time.statedDay(number(f, 3), monthIndex(text(f, 1)), number(f, 2))),
  rule(`\\b${weekday}?${day}(?: of)? ${month},? ${year}${end}`, (f) => time.statedDay(number(f, 3), monthIndex(text(f, 2)), number(f, 1))),
  rule(`${numberStart}${year}-(\\d\\d)-(\\d\\d)(?![\\w-])`, (f) => time.statedDay(number(f, 1), number(f, 2), number(f, 3))),
  rule(`\\b${month} ${day}(?:${dash}| and | to | through )${day}(?:,? ${year})?${end}`, (f, context) =>
    f[4]
      ? time.statedDays(number(f, 4), monthIndex(text(f, 1)), number(f, 2), number(f, 3))
      : time.daysOfYear(monthIndex(text(f, 1)), number(f, 2), number(f, 3), context, f.index),
  ),
  rule(`\\b${day}(?:${dash}| and | to | through )${day} ${month}(?:,? ${year})?${end}`, (f, context) =>
    f[4]
      ? time.statedDays(number(f, 4), monthIndex(text(f, 3)), number(f, 1), number(f, 2))
      : time.daysOfYear(monthIndex(text(f, 3)), number(f, 1), number(f, 2), context, f.index),
  ),
  // "Wednesday (Feb 4)" is one day told twice.
  rule(`\\b${weekday}?(?:\\((?=[^()]{1,12}\\)))?${month} ${day}(?![\\w:]|[.,]\\d)\\)?`, (f, context) => dayInYear(f, 1, 2, context)),
  rule(`${numberStart}${day}(?: of)? ${month}${end}`, (f, context) => dayInYear(f, 2, 1, context)),
  rule(`\\b${month}(?: of)?,? ${year}${end}`, (f) => time.statedMonth(number(f, 2), monthIndex(text(f, 1)))),
  rule(`\\b${month}(?: of)? (this|last|next) year${end}`, (f, context) =>
    time.monthOfRelativeYear(context, offsetOf(text(f, 2)), monthIndex(text(f, 1)), null),
  ),
  rule(`\\b([Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (${monthName})${end}`, (f, context) => {
    const which = /past|last/i.test(text(f, 1)) ? "last" : /next|coming/i.test(text(f, 1)) ? "next" : "this";
    return time.monthBeside(context, monthIndex(text(f, 2)), which);
  }),
  rule(`\\b(${sureMonth})${end}`, (f, context) => time.monthOfYear(monthIndex(text(f, 1)), context, f.index)),
  rule(
    `(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]or|early|late|mid|of|end of)[ -])(May|March|MAY|MARCH)(?! [A-Z][a-z])${end}`,
    (f, context) => time.monthOfYear(monthIndex(text(f, 1)), context, f.index),
  ),
];

function dayInYear(f: RegExpExecArray, monthGroup: number, dayGroup: number, context: TimeContext): ResolvedTime | null {
  return time.dayOfYear(monthIndex(text(f, monthGroup)), number(f, dayGroup), context, f.index);
}

const years: readonly TimeRule[] = [
  rule(`${numberStart}(?:from |between )?${year}(?:${dash}| to | and )((?:19|20)?\\d\\d)(?![\\w%,.-]?\\d|\\w)`, (f) =>
    / and /.test(f[0]) && !/^between/.test(f[0]) ? null : time.statedYears(number(f, 1), number(f, 2)),
  ),
  rule(`\\b(?:the )?${year}s${end}`, (f) => time.decade(number(f, 1))),
  // A bare number of four digits is a year unless it counts or numbers something.
  rule(
    `${numberStart}(?<!\\b(?:Resolutions?|resolutions?|UNSCR|No\\.|Order|Section|Agenda|Vision|about|nearly|over|than|roughly) )${year}(?![\\w%]|[.,:]\\d|[-–/]\\d|-[a-z]| (?:Agenda|people|tons|tonnes|troops|miles|kilometers|soldiers|jobs|children|metric|square)\\b)`,
    (f) => time.statedYear(number(f, 1)),
  ),
  rule(
    `\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of (?:${year}|(this|last|next) year|the year))?${end}`,
    (f, context) => time.quarter(context, ordinalWords[text(f, 1).toLowerCase()] ?? 0, relativeYearOf(f, 2, 3, context)),
  ),
  rule(`\\bQ([1-4])(?: of)? ${year}${end}`, (f, context) =>
    time.quarter(context, number(f, 1), time.givenYear(context, number(f, 2), null)),
  ),
  rule(`\\b(?:the )?(first|second|latter) half of (?:${year}|(this|last|next) year|the year)${end}`, (f, context) =>
    time.halfYear(context, text(f, 1) === "first" ? 1 : 2, relativeYearOf(f, 2, 3, context)),
  ),
  rule(
    `\\b(this|last|next|the coming|the current) quarter${end}`,
    (f, context) => time.relativeQuarter(context, offsetOf(text(f, 1).replace("the ", ""))),
    "giu",
  ),
  rule(`\\b(?:fiscal year|FY) ?((?:20)?\\d\\d)${end}`, (f) => fiscalYear(number(f, 1) < 100 ? 2000 + number(f, 1) : number(f, 1)), "giu"),
  rule(`\\b(?:the )?(spring|summer|autumn|fall|winter) (?:of )?${year}${end}`, (f, context) =>
    time.seasonOfYear(context, seasonCode(text(f, 1)), number(f, 2)),
  ),
  rule(`\\b(this|last|next|the coming) (?:past )?(spring|summer|autumn|fall|winter)${end}`, (f, context) =>
    time.seasonOfYear(context, seasonCode(text(f, 2)), null, offsetOf(text(f, 1).replace("the ", ""))),
  ),
  rule(`\\b(?:the )?(spring|summer|autumn|winter) (?:season|months)${end}`, (f, context) =>
    time.seasonOfYear(context, seasonCode(text(f, 1)), null),
  ),
];

const seasonCode = (name: string): number => 21 + (name === "fall" ? 2 : seasonNames.indexOf(name));

function relativeYearOf(f: RegExpExecArray, statedGroup: number, relativeGroup: number, context: TimeContext): time.GivenYear | null {
  return time.givenYear(
    context,
    f[statedGroup] ? number(f, statedGroup) : null,
    f[relativeGroup] ? offsetOf(text(f, relativeGroup)) : null,
  );
}

const relative: readonly TimeRule[] = [
  rule(
    `\\b(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening))${end}`,
    (_, context) => time.relativeDay(context, 0),
    "giu",
  ),
  rule(`\\b(?:later )?(?:that|the same) (?:same )?(?:day|evening)${end}`, (_, context) => time.relativeDay(context, 0), "giu"),
  rule(`\\b(?:yesterday(?: (?:morning|afternoon|evening|night))?|last night)${end}`, (_, context) => time.relativeDay(context, -1), "giu"),
  rule(
    `\\b(?:the )?day (before yesterday|after tomorrow)${end}`,
    (f, context) => time.relativeDay(context, f[1] === "after tomorrow" ? 2 : -2),
    "giu",
  ),
  rule(`\\btomorrow(?: (?:morning|afternoon|evening|night))?${end}(?![’'])`, (_, context) => time.relativeDay(context, 1), "giu"),
  rule(`\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?(?<!Good )(${upper(weekdayNames).join("|")})${end}`, (f, context) => {
    const which = /past|last/i.test(text(f, 1))
      ? "last"
      : /next/i.test(text(f, 1))
        ? "next"
        : /coming/i.test(text(f, 1))
          ? "ahead"
          : "plain";
    const ahead = which === "plain" && context.tenseAt(f.index) === "future" ? "ahead" : which;
    const resolved = time.weekday(
      context,
      weekdayNames.findIndex((name) => name.toLowerCase() === text(f, 2).toLowerCase()),
      ahead,
    );
    // What is past takes no deadline: "as shown by last Friday's talks".
    return resolved && which === "last" ? { ...resolved, closed: true } : resolved;
  }),
  rule(`\\b(?:the )?week of ${month} ${day}${end}`, (f, context) => {
    const at = time.yearFor(monthIndex(text(f, 1)), context, f.index);
    return at !== null && isDay(at, monthIndex(text(f, 1)), number(f, 2))
      ? time.weekOf({ year: at, month: monthIndex(text(f, 1)), day: number(f, 2) })
      : null;
  }),
  rule(
    `\\b(?:(this past|last|over the|this|next|the past|the) )weekend${end}`,
    (f, context) => time.weekend(context, /next/i.test(text(f, 1)) ? "next" : /^this$/i.test(text(f, 1)) ? "this" : "past"),
    "giu",
  ),
  rule(
    `\\b(last|this|next) (week|month|year)${end}`,
    (f, context) => {
      const offset = offsetOf(text(f, 1));
      const unitWord = text(f, 2).toLowerCase();
      return unitWord === "week"
        ? time.week(context, offset)
        : unitWord === "month"
          ? time.relativeMonth(context, offset)
          : time.relativeYear(context, offset);
    },
    "giu",
  ),
  rule(
    `\\b(earlier|later) (?:this|in the|this same) (year|month|week)${end}`,
    (f, context) => earlierOrLater(context, text(f, 1).toLowerCase(), text(f, 2).toLowerCase()),
    "giu",
  ),
  rule(
    `\\b(?:in |over |during |for |within )?the (?:(past|last|previous)|next|coming|following) (?:${count} )?${unit}${end}`,
    (f, context) =>
      f[2] || !/s$/i.test(f[0])
        ? spanOf(context, f[2] ?? "one", text(f, 3), f[1] ? "past" : "next")
        : openSpan(context, f[1] !== undefined, text(f, 3)),
    "giu",
  ),
  rule(
    `\\b(?:in |over )?recent (day|week|month|year)s${end}`,
    (f, context) => time.recently(context, text(f, 1).toLowerCase() as time.TimeUnit),
    "giu",
  ),
  rule(
    `\\b(?:exactly |just |almost |nearly )?${count} ${unit} ago${end}`,
    (f, context) => {
      const decades = text(f, 2).toLowerCase() === "decade";
      return time.pointFromAnchor(
        context,
        countOf(text(f, 1)) * (decades ? 10 : 1),
        (decades ? "year" : text(f, 2).toLowerCase()) as time.TimeUnit,
        "past",
      );
    },
    "giu",
  ),
  rule(
    `\\b(?:within|for) (?:the )?(next |coming )?(?:a period of )?${count}[ -]${unit}${end}(?! old)`,
    (f, context) => (f[1] ? spanOf(context, text(f, 2), text(f, 3), "next") : durationOf(text(f, 2), text(f, 3))),
    "giu",
  ),
  rule(
    `\\b(?:the |a )?(\\d{1,3})-(day|week|month|year) (?:limit|deadline|period|window|truce|pause|ceasefire|moratorium|suspension)${end}`,
    (f) => durationOf(text(f, 1), text(f, 2)),
    "giu",
  ),
  rule(
    `\\b(?:in )?the (?:very )?(?:near|nearest|foreseeable) future${end}|\\b(?:over |in )?the coming period${end}`,
    (_, context) => time.fromNowOn(context),
    "giu",
  ),
];

const feasts: readonly TimeRule[] = [
  rule(`\\b(?:the )?(?:Lunar|Chinese) New Year${end}|\\bthe Spring Festival${end}`, (_, context) => lunarNewYear(context)),
];

function durationOf(words: string, unitWord: string): ResolvedTime | null {
  const decades = unitWord.toLowerCase() === "decade";
  return time.duration(countOf(words) * (decades ? 10 : 1), (decades ? "year" : unitWord.toLowerCase()) as time.TimeUnit);
}

function openSpan(context: TimeContext, past: boolean, unitWord: string): ResolvedTime | null {
  if (!past) return time.fromNowOn(context);
  return unitWord.toLowerCase() === "decade" ? null : time.recently(context, unitWord.toLowerCase() as time.TimeUnit);
}

function earlierOrLater(context: TimeContext, way: string, unitWord: string): ResolvedTime | null {
  const { anchor, today } = context;
  if (!anchor) return null;
  const whole =
    unitWord === "year" ? time.relativeYear(context, 0) : unitWord === "month" ? time.relativeMonth(context, 0) : time.week(context, 0);
  if (!whole) return null;
  const here = unitWord === "year" ? time.relativeMonth(context, 0) : today && time.relativeDay(context, 0);
  if (!here) return whole;
  const [first, last] =
    unitWord === "year" ? [`${whole.edtf}-01`, `${whole.edtf}-12`] : [whole.edtf.split("/")[0] ?? "", whole.edtf.split("/")[1] ?? ""];
  if (unitWord === "month") return whole;
  return { edtf: way === "earlier" ? `${first}/${here.edtf}` : `${here.edtf}/${last}`, basis: "inferred", closed: true };
}

const owner = "(my|his|her|the president['’]s|[A-Z][a-z]{2,15}['’]s)";
const termWords = "(?:current |second |first )?(?:presidency|term(?: (?:in|of) office)?)(?! limit)";

/** "My term" stands in posts and remarks, where no name tells whose; the ones who write so are presidents of the United States. */
function termOf(context: TimeContext, whose: string, at: number): TermOfOffice | null {
  return whose.toLowerCase() === "my" ? context.termOf("US") : context.termNear(at);
}

const office: readonly TimeRule[] = [
  rule(
    `\\b(?:the )?(this|current|next|last|coming|following) (?:(?:crop|soybean|marketing|growing|harvest) )?(?:season|marketing year|crop year)${end}`,
    (f, context) => cropSeason(context, offsetOf(text(f, 1)), f.index),
    "giu",
  ),
  rule(`\\bthe season after (?:it|that|this)${end}`, (f, context) => cropSeason(context, 1, f.index), "giu"),
  rule(
    `\\b(?:(?:in |for |during |over |throughout )?(?:the (?:next|remaining|last) (?:${count} )?years (?:of|in)|the (?:rest|remainder) of|what (?:remains|is left) of)) ${owner} ${termWords}${end}`,
    (f, context) => time.term(context, termOf(context, text(f, 2), f.index), true),
    "giu",
  ),
  rule(
    `\\b(?:during|in|throughout|over) ${owner} ${termWords}${end}`,
    (f, context) => time.term(context, termOf(context, text(f, 1), f.index), false),
    "giu",
  ),
];

const before = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "before",
  pattern: new RegExp(`(?<![\\w-])(?:${words})$`, "iu"),
  apply,
});
const after = (words: string, apply: TimeModifier["apply"]): TimeModifier => ({
  side: "after",
  pattern: new RegExp(`^(?:${words})`, "iu"),
  apply,
});

const modifiers: readonly TimeModifier[] = [
  before("(?:by|before|until|till|through|no later than|not later than|prior to)(?: the)? end(?: |-)of |by year-end ", time.deadline),
  before("(?:by|no later than|not later than|until|till|prior to) ", time.deadline),
  // "through last month" tells a means or a span; "through 2028" an end.
  before("through ", (found) => (found.basis === "stated" ? time.deadline(found) : null)),
  before("(?:ever )?since (?:the )?|(?:starting|beginning|effective) (?:in|on|from|since) |from(?= [^ ]{1,12} on)", time.sinceThen),
  before("mid-? ?", (found) =>
    /^\d{4}-\d\d$/.test(found.edtf) ? { ...found, edtf: `${found.edtf}-15~`, basis: "inferred" } : time.partOf(found, "mid"),
  ),
  before("(?:in )?(?:early|the (?:early|first) (?:days|weeks|part) of) ", (found) => time.partOf(found, "early")),
  before("(?:in )?late ", (found) => time.partOf(found, "late")),
  before("(?:at )?the end of ", time.endOf),
  before("(?:at |from )?the (?:beginning|start) of ", time.startOf),
  after(" onwards?", time.sinceThen),
];

const tense = {
  past: /\b(?:was|were|had|took place|(?<!be )held|occurred|happened|launched|announced|signed|agreed|attacks?|previous|last|ago|met|visited|since|following|killed|elected|invaded|adopted|during)\b/gi,
  future:
    /\b(?:will|shall|would|plans?|planned|planning|upcoming|scheduled|expected|looks? forward|looking forward|ahead of|next|deadline|prepar(?:e|es|ing|ations?)|to be held|forthcoming|intends?|is going to|future|invited|invitation|proposed|visit in|goal|target|due|hopes?)\b/gi,
};

const grammar: TimeGrammar = {
  rules: [...dates, ...years, ...relative, ...feasts, ...office],
  modifiers,
  joins: [
    { gap: /^ ?[–—-] ?$/ },
    { gap: /^ (?:to|through|until|till) (?:the )?$/, before: /\b(?:from|between) $/i },
    { gap: /^ and $/, before: /\bbetween $/i },
    { gap: /^,? (?:starting|beginning|effective|from)(?: on| from)? $/i, runsFrom: true },
  ],
  tense,
  labels: /\b(?:date(?: of publication)?|published(?: on)?|updated(?: on)?|posted(?: on)?): ?$/i,
};

/** Reads the dates, periods and deadlines of an English text. */
export const readTimes: (text: string, anchor: TimeAnchor) => readonly FoundTime[] = createTimeReader(grammar);
