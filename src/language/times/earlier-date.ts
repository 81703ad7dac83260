import type { FoundTime } from "../../domain/time-expression.ts";
import { everyMatch } from "../../text/every-match.ts";
import { createPatternSet } from "../../text/pattern-set.ts";
import { addDays, addMonths } from "./calendar.ts";
import * as edtf from "./edtf.ts";

type Unit = "day" | "week" | "month" | "year";

/** Words that count from the date told before them: "the next day", 次日, «в том же году», 이듬해. */
export interface EarlierRule {
  /** Flags `gu` or `giu`; bounded repetition only. Its first group, where it has one, is the number of units. */
  readonly pattern: RegExp;
  /** Pieces, one of which every match has, where they do better than those that the pattern tells of itself (`createPatternSet`). */
  readonly words?: readonly string[];
  readonly unit: Unit;
  /** Units from the earlier date; with a group, the sign of the number: 1 later, -1 before. 0 is the same one. */
  readonly count: number;
  /**
   * The words may as well count from the day of the account: 两周后, «через две недели». The date told before must then stand in the same sentence or
   * the one before it, and both readings are kept.
   */
  readonly open?: boolean;
  /**
   * What is left of the year of the date told before it: "later that year". `ahead`: only where that date is not over on the day of the account, since
   * "later in the year" may as well be the account's own year.
   */
  readonly rest?: "always" | "ahead";
}

/** The rules of one language, and what its words for numbers mean. */
export interface EarlierGrammar {
  readonly rules: readonly EarlierRule[];
  readonly numbers: Readonly<Record<string, number>>;
  /** Reads a number that `numbers` lacks; digits where absent. */
  readonly numberOf?: (words: string) => number;
  /** Ends of sentences, global. */
  readonly sentenceEnd?: RegExp;
  /** Words of what will be, right before or after open words: they count from the day of the account then. */
  readonly ahead?: RegExp;
}

/** How far back the date may stand that is counted from, in UTF-16 units. */
const reach = 600;

/** How far beside open words those of what will be may stand. */
const nearby = 24;

/** A length beyond this many of its units is none that a story goes on by. */
const most = 400;

/** A date that can be counted from: a day, a month or a year, and no interval. */
const countable = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * The times of a text with those that count from the date told before them in the same paragraph: "On 3 March they met. The next day …". Where such words were
 * read from the day of publication, or not at all, they are read anew; what the words themselves state stays.
 */
export function createEarlierReader(grammar: EarlierGrammar): (text: string, times: readonly FoundTime[]) => readonly FoundTime[] {
  const { rules } = grammar;
  const patterns = createPatternSet(rules);
  return (text, times) => {
    const found: FoundWords[] = [];
    patterns(text, (index, words) => {
      const rule = rules[index];
      if (rule) found.push({ rule, index, start: words.index, words });
    });
    return found.length === 0 ? times : withEarlierDates(text, times, found, grammar);
  };
}

interface FoundWords {
  readonly rule: EarlierRule;
  readonly index: number;
  readonly start: number;
  readonly words: RegExpExecArray;
}

function withEarlierDates(text: string, times: readonly FoundTime[], found: FoundWords[], grammar: EarlierGrammar): readonly FoundTime[] {
  found.sort((a, b) => a.start - b.start || b.words[0].length - a.words[0].length || a.index - b.index);
  const { numbers } = grammar;
  const told: FoundTime[] = [];
  let next = 0;
  let reached = 0;
  for (const { rule, start, words } of found) {
    if (start < reached) continue;
    const end = start + words[0].length;
    for (let time = times[next]; time && time.end <= start; time = times[++next]) told.push(time);
    const inside: FoundTime[] = [];
    for (let at = next, time = times[at]; time && time.start < end; time = times[++at]) inside.push(time);
    if (inside.some(({ basis, start: from, end: to }) => basis === "stated" && (from > start || to < end))) continue;
    const before = countedFrom(text, told, start);
    if (rule.open && !inside[0]?.anchor) continue;
    if (rule.open && before && !isNear(grammar, text.slice(before.end, start))) continue;
    const number = words[1] === undefined ? 1 : (numbers[words[1].toLowerCase()] ?? (grammar.numberOf ?? Number)(words[1]));
    const value =
      before && Number.isFinite(number) && number > 0 && number <= most ? countedTime(rule, before.edtf, number, inside[0]) : null;
    if (!before || value === null) continue;
    const here = rule.open ? inside[0] : undefined;
    if (here?.anchor) {
      told.push(openTime(grammar, text, here, { start: Math.min(start, here.start), end: Math.max(end, here.end) }, value, before.edtf));
      reached = Math.max(end, here.end);
      while ((times[next]?.start ?? Number.POSITIVE_INFINITY) < reached) next++;
      continue;
    }
    const joined = inside.length === 0 ? withinYear(text, times[next], end, rule, value) : null;
    told.push({
      start,
      end: joined?.end ?? end,
      edtf: joined?.edtf ?? value,
      basis: "inferred",
      anchor: { of: "text", date: before.edtf },
      readings: [],
    });
    reached = joined?.end ?? end;
    while ((times[next]?.start ?? Number.POSITIVE_INFINITY) < reached) next++;
  }
  for (; next < times.length; next++) {
    const time = times[next];
    if (time) told.push(time);
  }
  return told;
}

function countedTime({ unit, count, rest }: EarlierRule, from: string, number: number, here: FoundTime | undefined): string | null {
  if (rest === undefined) return shift(from, unit, count * number);
  const over = rest === "ahead" && (here?.anchor === undefined || from < here.anchor.date.slice(0, from.length));
  return over ? null : restOfYear(from);
}

/** The months behind a day or month in its year; null where none is left, and for a whole year. */
function restOfYear(from: string): string | null {
  const [, year, month] = countable.exec(from) ?? [];
  if (month === undefined || month === "12") return null;
  return edtf.between(edtf.month(Number(year), Number(month) + 1), edtf.month(Number(year), 12));
}

/** Whether no more than one sentence ends between a date and the words. */
function isNear({ sentenceEnd }: EarlierGrammar, between: string): boolean {
  return sentenceEnd === undefined || everyMatch(sentenceEnd, between).length < 2;
}

/** A time of open words, from the date told before or from the day of the account: the words of what will be decide which comes first. */
function openTime(
  { ahead }: EarlierGrammar,
  text: string,
  here: FoundTime,
  { start, end }: Pick<FoundTime, "start" | "end">,
  value: string,
  date: string,
): FoundTime {
  const of = here.anchor?.of ?? "publication";
  const readings = [
    { name: "from-text", edtf: value },
    { name: `from-${of}`, edtf: here.edtf },
  ];
  if (value === here.edtf) return { ...here, start, end };
  const future = ahead?.test(`${text.slice(Math.max(0, start - nearby), start)}\u0000${text.slice(end, end + nearby)}`);
  if (future) return { ...here, start, end, readings: readings.reverse() };
  return { start, end, edtf: value, basis: "inferred", anchor: { of: "text", date }, readings };
}

/** The last date of the paragraph before a place that can be counted from. */
function countedFrom(text: string, told: readonly FoundTime[], at: number): FoundTime | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const time = told[i];
    if (!time || at - time.end > reach) return null;
    if (countable.test(time.edtf)) return text.slice(time.end, at).includes("\n") ? null : time;
  }
  return null;
}

function shift(from: string, unit: Unit, count: number): string | null {
  const [, year, month, day] = countable.exec(from) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (unit === "year") return edtf.year(date.year + count);
  if (month === undefined) return null;
  if (unit === "month") {
    const shifted = addMonths(date.year, date.month, count);
    return edtf.month(shifted.year, shifted.month);
  }
  if (day === undefined) return null;
  return unit === "day" ? edtf.day(addDays(date, count)) : `${edtf.day(addDays(date, 7 * count))}~`;
}

/** "In the same year, in October", 同年10月: a month without its year right behind the words gets it from them. */
function withinYear(
  text: string,
  month: FoundTime | undefined,
  end: number,
  { unit }: EarlierRule,
  value: string,
): Pick<FoundTime, "end" | "edtf"> | null {
  if (unit !== "year" || !month || month.start < end || month.start - end > 1) return null;
  const rest = month.basis === "inferred" ? /^\d{4}(-\d{2}(?:-\d{2})?)$/.exec(month.edtf)?.[1] : undefined;
  return rest !== undefined && !/[\n.;。；]/.test(text.slice(end, month.start)) ? { end: month.end, edtf: `${value}${rest}` } : null;
}
