import type { AnchorDate, FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import { everyMatch } from "../../text/every-match.ts";
import { mayMatch, neededCharacters, unitsOf } from "../../text/needed-characters.ts";
import { createContext, type TimeContext } from "./context.ts";
import { withEarlierDates } from "./earlier-date.ts";
import * as edtf from "./edtf.ts";
import { joinTimes, resolveValue } from "./found-time.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier } from "./grammar.ts";
import { joinBounds } from "./join-bounds.ts";
import { runBetween } from "./lengths.ts";
import { withZones } from "./zones.ts";

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: number;
  readonly time: ResolvedTime;
}

/** Longest words that a modifier or a join looks at; keeps the work per time constant. */
const reach = 32;

/** Any modifier of a side, tried once before each: most times stand alone, and hostile texts are all times. */
interface AnyModifier {
  readonly before: RegExp;
  readonly after: RegExp;
}

function anyModifier(modifiers: readonly TimeModifier[]): AnyModifier {
  const oneOf = (side: TimeModifier["side"]): RegExp => {
    const patterns = modifiers.filter((modifier) => modifier.side === side).map((modifier) => modifier.pattern);
    return patterns.length > 0 ? new RegExp(patterns.map((pattern) => pattern.source).join("|"), patterns[0]?.flags) : /(?!)/;
  };
  return { before: oneOf("before"), after: oneOf("after") };
}

/** Makes the reader of one language: all times of a text, in order, not overlapping. */
export function createTimeReader(grammar: TimeGrammar): (text: string, anchor: TimeAnchor) => readonly FoundTime[] {
  const any = anyModifier(grammar.modifiers);
  const needs = grammar.rules.map((rule) => neededCharacters(rule.pattern));
  return (text, anchor) => readWith(grammar, any, needs, text, anchor);
}

function readWith(
  grammar: TimeGrammar,
  any: AnyModifier,
  needs: readonly (readonly number[] | null)[],
  text: string,
  anchor: TimeAnchor,
): readonly FoundTime[] {
  const context = createContext(text, anchor, grammar.tense);
  const candidates: Candidate[] = [];
  const units = unitsOf(text);
  grammar.rules.forEach((rule, index) => {
    if (!mayMatch(needs[index] ?? null, units)) return;
    if (rule.words && !rule.words.some((word) => text.includes(word))) return;
    for (const found of everyMatch(rule.pattern, text)) {
      const time = rule.read(found, context);
      if (time) candidates.push({ start: found.index, end: found.index + found[0].length, rule: index, time });
    }
  });
  for (const found of grammar.values?.(text) ?? []) {
    if (grammar.tells?.(found, text) === false) continue;
    const time = resolveValue(found.value, context, found.start);
    if (time) candidates.push({ start: found.start, end: found.end, rule: grammar.rules.length, time });
  }
  // Joined first: 至 and "until" between two times are not the words of a deadline.
  const joined = join(grammar, text, withoutOverlap(candidates));
  const modified: Candidate[] = [];
  joined.forEach((candidate, index) => {
    modified.push(modify(grammar, any, context, candidate, modified[index - 1]?.end ?? 0, joined[index + 1]?.start ?? text.length));
  });
  const from = anchorDate(context);
  const times = withoutRepeatedLabels(grammar, text, joinBounds(grammar, context, modified)).map(({ start, end, time }) => ({
    start,
    end,
    edtf: time.edtf,
    basis: time.basis,
    ...(from && time.basis === "inferred" ? { anchor: from } : {}),
    readings: time.readings ?? [],
  }));
  return withZones(text, grammar.earlier ? withEarlierDates(text, times, grammar.earlier) : times);
}

function anchorDate({ anchor }: TimeContext): AnchorDate | null {
  if (!anchor) return null;
  const { year, month, day, of } = anchor;
  return { of, date: day === null ? edtf.month(year, month) : edtf.day({ year, month, day }) };
}

/** Leaves out the date of a header or footer ("Date of publication: …") where the same date stands before it. */
function withoutRepeatedLabels(grammar: TimeGrammar, text: string, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ start, time }) => {
    const repeated = seen.has(time.edtf) && grammar.labels.test(text.slice(Math.max(0, start - reach), start));
    seen.add(time.edtf);
    return !repeated;
  });
}

/** The first to begin wins, then the longest, then the earlier rule. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of ordered) {
    if (candidate.start < end) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}

/** Takes in the words around a time that change it, nearest first: "by" + "early" + "2026". */
function modify(grammar: TimeGrammar, any: AnyModifier, context: TimeContext, candidate: Candidate, from: number, to: number): Candidate {
  const { text } = context;
  let { start, end, time } = candidate;
  let changed = true;
  while (changed && !time.closed) {
    changed = false;
    const before = text.slice(Math.max(from, start - reach), start);
    const after = text.slice(end, Math.min(to, end + reach));
    const sides = { before: any.before.test(before), after: any.after.test(after) };
    for (const modifier of grammar.modifiers) {
      if (!sides[modifier.side]) continue;
      const found = modifier.pattern.exec(modifier.side === "before" ? before : after);
      if (!found || found[0].length === 0) continue;
      const applied = modifier.apply(time, context, candidate.start);
      if (!applied) continue;
      time = applied;
      if (modifier.side === "before") start -= found[0].length;
      else end += found[0].length;
      changed = true;
      break;
    }
  }
  return { ...candidate, start, end, time };
}

/** Makes one interval of "from January 9 to January 12". A year given only at the end holds for the beginning too. */
function join(grammar: TimeGrammar, text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const second of candidates) {
    const first = joined.at(-1);
    const gap = first && second.start - first.end <= reach ? text.slice(first.end, second.start) : null;
    const joinedTime = first && gap !== null ? joinedBy(grammar, text, gap, first, second) : null;
    if (first && joinedTime) joined[joined.length - 1] = { ...first, end: second.end, time: joinedTime };
    else joined.push(second);
  }
  return joined;
}

/** The interval that the first join makes of two times whose words stand between and beside them. */
function joinedBy({ joins }: TimeGrammar, text: string, gap: string, first: Candidate, second: Candidate): ResolvedTime | null {
  for (const join of joins) {
    if (!join.gap.test(gap)) continue;
    if (join.before && !join.before.test(text.slice(Math.max(0, first.start - reach), first.start))) continue;
    if (join.after && !join.after.test(text.slice(second.end, second.end + reach))) continue;
    const joined = join.runsFrom ? runBetween(first.time, second.time, join.runsFrom) : joinTimes(first.time, second.time);
    if (joined) return joined;
  }
  return null;
}
