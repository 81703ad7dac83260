import type { AnchorDate, FoundTime, TimeAnchor } from "../../domain/time-expression.ts";
import type { TimeValue } from "../../domain/time-value.ts";
import { createPatternSet, type PatternSet } from "../../text/pattern-set.ts";
import { createContext, type TimeContext } from "./context.ts";
import type { ReadTime } from "./core/reader.ts";
import { createEarlierReader } from "./earlier-date.ts";
import * as edtf from "./edtf.ts";
import { joinTimes, resolveValue } from "./found-time.ts";
import type { ResolvedTime, TimeGrammar, TimeModifier, TimeRule } from "./grammar.ts";
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

const noReadings: FoundTime["readings"] = [];

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
  const rules = createPatternSet(grammar.rules);
  const earlier = grammar.earlier && createEarlierReader(grammar.earlier);
  return (text, anchor) => {
    const times = readWith(grammar, any, rules, text, anchor);
    return withZones(text, earlier ? earlier(text, times) : times);
  };
}

function readWith(grammar: TimeGrammar, any: AnyModifier, rules: PatternSet, text: string, anchor: TimeAnchor): readonly FoundTime[] {
  const context = createContext(text, anchor, grammar.tense);
  const read = rememberReadings(grammar.rules, context);
  const candidates: Candidate[] = [];
  rules(text, (index, found) => {
    const time = read(index, found);
    if (time) candidates.push({ start: found.index, end: found.index + found[0].length, rule: index, time });
  });
  // Joined first: 至 and "until" between two times are not the words of a deadline.
  const joined = join(grammar, text, withoutOverlap(candidates, grammar.values?.(text) ?? [], rememberValues(grammar, context, text)));
  const modified: Candidate[] = [];
  joined.forEach((candidate, index) => {
    modified.push(modify(grammar, any, context, candidate, modified[index - 1]?.end ?? 0, joined[index + 1]?.start ?? text.length));
  });
  const from = anchorDate(context);
  return withoutRepeatedLabels(grammar, text, joinBounds(grammar, context, modified)).map(
    ({ start, end, time: { edtf: value, basis, readings = noReadings } }) =>
      from && basis === "inferred"
        ? { start, end, edtf: value, basis, anchor: from, readings }
        : { start, end, edtf: value, basis, readings },
  );
}

/** Words of one rule, and values, that are remembered in one text. */
const mostRemembered = 256;

/** Reads by a rule what it found; words that come again are read once, unless what stands around them was asked about. */
function rememberReadings(rules: readonly TimeRule[], context: TimeContext): (rule: number, found: RegExpExecArray) => ResolvedTime | null {
  const known: (Map<string, { readonly groups: readonly (string | undefined)[]; readonly time: ResolvedTime | null }> | undefined)[] = [];
  return (index, found) => {
    const before = known[index]?.get(found[0]);
    if (before?.groups.every((group, at) => group === found[at])) return before.time;
    const { asked } = context;
    const time = rules[index]?.read(found, context) ?? null;
    if (context.asked !== asked) return time;
    known[index] ??= new Map();
    const own = known[index];
    if (own.size < mostRemembered) own.set(found[0], { groups: [...found], time });
    return time;
  };
}

/** Resolves what the strata read; as above. */
function rememberValues(grammar: TimeGrammar, context: TimeContext, text: string): (found: ReadTime) => ResolvedTime | null {
  const known = new Map<TimeValue, ResolvedTime | null>();
  return (found) => {
    if (grammar.tells?.(found, text) === false) return null;
    const { value, start } = found;
    const before = known.get(value);
    if (before !== undefined) return before;
    const { asked } = context;
    const time = resolveValue(value, context, start);
    if (context.asked === asked && known.size < mostRemembered) known.set(value, time);
    return time;
  };
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

/**
 * What rules and strata found, none over another: the first to begin wins, then the longest, then the earlier rule, the strata last. What the strata
 * found is resolved only where it wins.
 */
function withoutOverlap(
  candidates: Candidate[],
  values: readonly ReadTime[],
  resolve: (found: ReadTime) => ResolvedTime | null,
): Candidate[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
  const kept: Candidate[] = [];
  let reached = 0;
  let next = 0;
  const keepUpTo = (start: number, end: number): void => {
    for (let candidate = candidates[next]; candidate; candidate = candidates[++next]) {
      if (candidate.start > start || (candidate.start === start && candidate.end < end)) return;
      if (candidate.start < reached) continue;
      kept.push(candidate);
      reached = candidate.end;
    }
  };
  for (const found of values) {
    const { start, end } = found;
    keepUpTo(start, end);
    const time = start < reached ? null : resolve(found);
    if (!time) continue;
    kept.push({ start, end, rule: Number.POSITIVE_INFINITY, time });
    reached = end;
  }
  keepUpTo(Number.POSITIVE_INFINITY, 0);
  return kept;
}

/** Takes in the words around a time that change it, nearest first: "by" + "early" + "2026". */
function modify(grammar: TimeGrammar, any: AnyModifier, context: TimeContext, candidate: Candidate, from: number, to: number): Candidate {
  if (from === candidate.start && to === candidate.end) return candidate;
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
  return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end, time };
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
