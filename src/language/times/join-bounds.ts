import { addMonths, daysInMonth } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime, TimeGrammar } from "./grammar.ts";
import { relativeDay } from "./resolve.ts";

/** A time at its place, with the words that bound it taken in. */
export interface PlacedTime {
  readonly start: number;
  readonly end: number;
  readonly time: ResolvedTime;
}

/** Longest words between two bounds, or before a deadline that begins now. */
const reach = 32;

/**
 * Makes one interval of two bounds told together ("no earlier than March and no later than May"), of the words of now before a deadline ("from now
 * until 2030"), and of two parts of months or years in a row ("late January to early February").
 */
export function joinBounds<T extends PlacedTime>(grammar: TimeGrammar, context: TimeContext, times: readonly T[]): readonly T[] {
  const { text } = context;
  const joined: T[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const gap = last && time.start - last.end <= reach ? text.slice(last.end, time.start) : null;
    const both = last && gap !== null ? (ofBounds(grammar, gap, last.time, time.time) ?? ofParts(grammar, text, gap, last, time)) : null;
    if (last && both) {
      joined[joined.length - 1] = { ...last, end: time.end, time: both };
      continue;
    }
    joined.push(fromNow(grammar, context, time, last?.end ?? 0) ?? time);
  }
  return joined;
}

function ofBounds({ bothBounds }: TimeGrammar, gap: string, first: ResolvedTime, second: ResolvedTime): ResolvedTime | null {
  if (!bothBounds || !first.edtf.endsWith("/..") || !second.edtf.startsWith("../") || !bothBounds.test(gap)) return null;
  const from = edtf.firstPart(first.edtf);
  const to = afterFrom(from, edtf.lastPart(second.edtf), second.basis);
  const basis = first.basis === second.basis ? first.basis : "inferred";
  return to === null ? null : { edtf: edtf.between(from, to), basis, closed: true };
}

/** A month without a year that ends what another begins lies behind it. */
function afterFrom(from: string, to: string, basis: ResolvedTime["basis"]): string | null {
  if (endOf(from) <= endOf(to)) return to;
  if (basis === "stated" || !/^\d{4}-/.test(to) || !/^\d{4}/.test(from)) return null;
  const year = Number(from.slice(0, 4));
  const inYear = edtf.year(year) + to.slice(4);
  return endOf(from) <= endOf(inYear) ? inYear : edtf.year(year + 1) + to.slice(4);
}

/** The last day of a year, month or day, to compare by. */
function endOf(point: string): string {
  const [year = "", month = "12", day] = point.replace(/[~?%]$/, "").split("-");
  if (day !== undefined || Number(month) > 12) return point;
  const last = addMonths(Number(year) || 0, Number(month), 0);
  return `${year}-${month}-${String(daysInMonth(last.year, last.month)).padStart(2, "0")}`;
}

const closedInterval = /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;
/** «В конце января — начале февраля»: both are parts, told in the words of a range. */
function ofParts(grammar: TimeGrammar, text: string, gap: string, first: PlacedTime, second: PlacedTime): ResolvedTime | null {
  if (!first.time.part || !second.time.part) return null;
  if (!closedInterval.test(first.time.edtf) || !closedInterval.test(second.time.edtf)) return null;
  const told = grammar.joins.some(
    (join) =>
      !join.runsFrom && join.gap.test(gap) && (!join.before || join.before.test(text.slice(Math.max(0, first.start - reach), first.start))),
  );
  const [from, to] = [edtf.firstPart(first.time.edtf), edtf.lastPart(second.time.edtf)];
  return told && from < to ? { edtf: edtf.between(from, to), basis: "inferred", closed: true } : null;
}

function fromNow<T extends PlacedTime>({ fromNow: words }: TimeGrammar, context: TimeContext, found: T, after: number): T | null {
  const { edtf: value } = found.time;
  const end = value.startsWith("../") ? value.slice(3) : value.includes("/") || value.startsWith("P") ? null : value;
  const ahead = end !== null && words?.exec(context.text.slice(Math.max(after, found.start - reach), found.start));
  const here = ahead ? relativeDay(context, 0) : null;
  if (!ahead || !here || end === null || here.edtf >= end) return null;
  return { ...found, start: found.start - ahead[0].length, time: { edtf: edtf.between(here.edtf, end), basis: "inferred", closed: true } };
}
