import type { FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import type { TimeContext } from "../times/context.ts";
import type { ReadTime } from "../times/core/reader.ts";
import { createTimeReader } from "../times/create-time-reader.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "../times/grammar.ts";
import * as time from "../times/resolve.ts";
import { cropSeason } from "../times/season.ts";
import type { TermOfOffice } from "../times/terms-of-office.ts";
import { englishEarlier } from "./earlier-dates.ts";
import { lengths } from "./time-rules/lengths.ts";
import { nthTimes } from "./time-rules/nth-times.ts";
import { readDates } from "./time-values/read-time-values.ts";

const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = `(\\d{1,4}|an?|${numberWords.slice(1).join("|")}|fifteen|twenty|thirty|forty|fifty|sixty|seventy|ninety|a hundred|couple of|a couple of)`;
const unit = "(day|week|month|year|decade)s?";
const end = "(?![A-Za-z0-9])";

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
const offsetOf = (word: string): number => (/^(last|past|previous)$/i.test(word) ? -1 : /^(next|coming|following)$/i.test(word) ? 1 : 0);

const sentenceEnd = /[.!?;] |\n/g;
/** The words of the sentence before a place, as far as they can matter. */
function sentenceBefore({ text: words }: TimeContext, at: number): string {
  const ahead = words.slice(Math.max(0, at - 90), at);
  const [cut] = [...ahead.matchAll(sentenceEnd)].slice(-1);
  return cut ? ahead.slice(cut.index + 1) : ahead;
}
/** What is the first or the largest of a time looks back over it from now, and so does what has been. */
const superlative = /\b(?:first|last|oldest|biggest|largest|greatest|highest|lowest|worst|best|longest|most|only)\b/i;
const perfect = /\b(?:has|have|had|['’]ve)\b/i;
/** What is agreed to begin at once. */
const beginning = /\b(?:suspen[ds]|paus|extend|extension|halt|freez|postpon|delay|truce|cease-?fire|moratori|waive|reprieve|stopp)/i;

/** "For four months" runs up to now where it has been, on from now where something is halted or extended by it; else it is a bare length. */
function lasting(context: TimeContext, words: string, unitWord: string, at: number): ResolvedTime | null {
  const ahead = sentenceBefore(context, at);
  const way = superlative.test(ahead) || perfect.test(ahead) ? "past" : beginning.test(ahead) ? "next" : null;
  return (way && spanOf(context, words, unitWord, way)) ?? durationOf(words, unitWord);
}

/** "The oldest since 2018" looks back from now; else what began goes on. */
function since(found: ResolvedTime, context: TimeContext, at: number): ResolvedTime | null {
  const open = time.sinceThen(found);
  const { anchor } = context;
  if (!open || !anchor || !superlative.test(sentenceBefore(context, at))) return open;
  return { ...open, edtf: `${open.edtf.replace("..", "")}${anchor.year}-${String(anchor.month).padStart(2, "0")}` };
}

/** Years up to ten are counted from the month of the anchor, longer spans as whole years. */
function spanOf(context: TimeContext, words: string, unitWord: string, way: "past" | "next"): ResolvedTime | null {
  const decades = unitWord.toLowerCase() === "decade";
  const amount = countOf(words) * (decades ? 10 : 1);
  const counted = (decades ? "year" : unitWord.toLowerCase()) as time.TimeUnit;
  return time.spanFromAnchor(context, amount, counted, way, amount < 10 ? "month" : "year");
}

const rule = (pattern: string, read: TimeRule["read"]): TimeRule => ({ pattern: new RegExp(pattern, "giu"), read });
/** `words`: pieces, one of which every match has, where others of its words are frequent. */
const ruleWith = (words: readonly string[], pattern: string, read: TimeRule["read"]): TimeRule => ({ words, ...rule(pattern, read) });
const lengthWords = ["day", "week", "month", "year", "decade"].flatMap((word) => [` ${word}`, `-${word}`]);

/** "The last two months of 2025" lie in that year. */
const notOf =
  "(?! of (?:the |this |next |last )?(?:(?:19|20)\\d\\d|year|month|quarter|century|January|February|March|April|May|June|July|August|September|October|November|December))";

const relative: readonly TimeRule[] = [
  rule(`\\b(?:later )?(?:that|the same) (?:same )?(?:day|evening)${end}`, (_, context) => time.relativeDay(context, 0)),
  rule(`\\b(?:(this past|last|over the|this|next|the past|the) )weekend${end}`, (f, context) =>
    time.weekend(context, /next/i.test(text(f, 1)) ? "next" : /^this$/i.test(text(f, 1)) ? "this" : "past"),
  ),
  rule(`\\b(?:the )?(spring|summer|autumn|winter) (?:season|months)${end}`, (f, context) =>
    time.seasonOfYear(context, 21 + ["spring", "summer", "autumn", "winter"].indexOf(text(f, 1)), null),
  ),
  rule(`\\b(earlier|later) (?:this|in the|this same) (year|month|week)${end}`, (f, context) =>
    earlierOrLater(context, text(f, 1).toLowerCase(), text(f, 2).toLowerCase()),
  ),
  rule(
    `\\b(?:in |over |during |for |within )?the (?:(past|last|previous)|next|coming|following) (?:${count} )?${unit}${end}${notOf}`,
    (f, context) =>
      f[2] || !/s$/i.test(f[0])
        ? spanOf(context, f[2] ?? "one", text(f, 3), f[1] ? "past" : "next")
        : openSpan(context, f[1] !== undefined, text(f, 3)),
  ),
  rule(`\\b(?:in |over )?recent (day|week|month|year)s${end}`, (f, context) =>
    time.recently(context, text(f, 1).toLowerCase() as time.TimeUnit),
  ),
  rule(`\\b(?:exactly |just |almost |nearly )?${count} ${unit} ago${end}`, (f, context) => {
    const decades = text(f, 2).toLowerCase() === "decade";
    return time.pointFromAnchor(
      context,
      countOf(text(f, 1)) * (decades ? 10 : 1),
      (decades ? "year" : text(f, 2).toLowerCase()) as time.TimeUnit,
      "past",
    );
  }),
  ruleWith(lengthWords, `\\bfor (?:the )?(next |coming )?(?:a period of )?${count}[ -]${unit}${end}(?! old)`, (f, context) =>
    f[1] ? spanOf(context, text(f, 2), text(f, 3), "next") : lasting(context, text(f, 2), text(f, 3), f.index),
  ),
  rule(`\\bwithin (?:the )?(next |coming )?(?:a period of )?${count}[ -]${unit}${end}(?! old)`, (f, context) =>
    f[1] ? spanOf(context, text(f, 2), text(f, 3), "next") : durationOf(text(f, 2), text(f, 3)),
  ),
  rule(`\\b(?:in )?the (?:very )?(?:near|nearest|foreseeable) future${end}|\\b(?:over |in )?the coming period${end}`, (_, context) =>
    time.fromNowOn(context),
  ),
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
  ),
  rule(`\\bthe season after (?:it|that|this)${end}`, (f, context) => cropSeason(context, 1, f.index)),
  ruleWith(
    ["term", "presidency"],
    `\\b(?:(?:in |for |during |over |throughout )?(?:the (?:next|remaining|last) (?:${count} )?years (?:of|in)|the (?:rest|remainder) of|what (?:remains|is left) of)) ${owner} ${termWords}${end}`,
    (f, context) => time.term(context, termOf(context, text(f, 2), f.index), true),
  ),
  ruleWith(["term", "presidency"], `\\b(?:during|in|throughout|over) ${owner} ${termWords}${end}`, (f, context) =>
    time.term(context, termOf(context, text(f, 1), f.index), false),
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
  before("(?:no|not) (?:earlier|sooner) than |not before ", time.sinceThen),
  before("(?:ever )?since (?:the )?", since),
  before("(?:starting|beginning|effective) (?:in|on|from|since) |from(?= [^ ]{1,12} on)", time.sinceThen),
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

/** Numbers that are no years: of resolutions, orders, plans and counts. */
const numbered =
  /\b(?:resolutions?|UNSCR|no\.|order|section|agenda|vision|about|nearly|over|(?<!(?:earlier|later|sooner) )than|roughly) $/i;
const counted = /^(?:[-–/]\d|-[a-z]| (?:agenda|people|tons|tonnes|troops|miles|kilometers|soldiers|jobs|children|metric|square)\b)/i;

/** "Partnership for the Climate 2030": a year that ends a name. */
const named = /(?:^|[^.!?:\s]) [A-Z][a-z]{2,20} $/;
const nearby = 32;
/** Feasts are days only where something is set on them: "Good Friday" names an agreement, "New Year" greetings. */
const setOnFeast = /\b(?:by|before|after|until|till|since|from|next|last|this) $/i;
const afterFeast = /^(?:['’]s?)? (?:[A-Z]|agreements?|accords?|greetings?|holidays?|season|message|wishes)/;
/** Days that other countries keep at other times; whose is meant the name does not tell. */
const ofOneCountry = new Set([
  "independence-us",
  "juneteenth",
  "national-day-china",
  "labour-day",
  "memorial-day",
  "veterans-day",
  "mother-day",
  "father-day",
  "children-day",
  "victory-day",
]);
/** "The first time in fifty years" looks back. */
const lookingBack = /\b(?:time|first|best|worst|largest|biggest|highest|lowest|once|only|ever) $/i;

/** Whether a time that the words name is one that the account tells. */
function tells({ start, end: stop, value }: ReadTime, words: string): boolean {
  const found = words.slice(start, stop);
  const [ahead, behind] = [words.slice(Math.max(0, start - nearby), start), words.slice(stop, stop + nearby)];
  switch (value.sort) {
    case "calendar":
      if (value.month !== undefined || value.day !== undefined) return true;
      return !numbered.test(ahead) && !counted.test(behind) && !named.test(ahead);
    case "relative":
      if (value.unit === "day") return !/\bday\b/i.test(found) && !(value.offset > 0 && /^['’]/.test(behind));
      if (/^the year$/i.test(found))
        return /\b(?:of|in|during|throughout) $/i.test(ahead) && /\b(?:first|last|second|third|later|earlier|this)\b/i.test(ahead);
      return !/^(?:the |weekend$)/i.test(found);
    case "holiday":
      if (value.holiday === "lunar-new-year") return true;
      if (ofOneCountry.has(value.holiday) && !/^juneteenth/i.test(found)) return false;
      return (setOnFeast.test(ahead) || value.which !== undefined) && !afterFeast.test(behind);
    case "shift":
      return (
        !/^in /i.test(found) || (!lookingBack.test(ahead) && ((value.by.parts[0]?.count ?? 0) < 50 || value.by.parts[0]?.unit === "day"))
      );
    case "span":
      // "The last few days" are of no number.
      return !/\b(?:few|several|couple)\b/i.test(found);
    default:
      return true;
  }
}

const grammar: TimeGrammar = {
  earlier: englishEarlier,
  rules: [...nthTimes, ...lengths, ...relative, ...office],
  bothBounds: /^,? (?:and|but) $/i,
  fromNow: /(?:between now and |from now (?:on )?(?:(?:to|until|till|through|up to) )?)(?:the )?$/i,
  values: readDates,
  tells,
  modifiers,
  joins: [
    { gap: /^ ?[–—-] ?$/ },
    { gap: /^ (?:to|through|until|till) (?:the )?$/, before: /\b(?:from|between) $/i },
    { gap: /^ and $/, before: /\bbetween $/i },
    { gap: /^,? (?:starting|beginning|effective|from)(?: on| from)? $/i, runsFrom: true },
    { gap: /^ (?:of|after|following|from) (?:the )?$/i, runsFrom: "within" },
  ],
  tense,
  labels: /\b(?:date(?: of publication)?|published(?: on)?|updated(?: on)?|posted(?: on)?): ?$/i,
};

/** Reads the dates, periods and deadlines of an English text. */
export const readTimes: (text: string, anchor: TimeAnchor) => readonly FoundTime[] = createTimeReader(grammar);
