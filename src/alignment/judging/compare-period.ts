import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import type { TimeExpression } from "../../domain/time-expression.ts";
import { bindTimes } from "../../extraction/deeds/bind-times.ts";
import { cutStretches } from "../../extraction/deeds/cut-stretches.ts";
import type { ContrastMention } from "../../extraction/find-topics.ts";
import { amountKey } from "../claims/read-features.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** Periods that hold one another, or are taken for one another by custom: a season's sales are a year's. */
const alike: readonly ReadonlySet<string>[] = [new Set(["period:season", "period:year"])];

/** For which period the same figure is told: "next season" here, "next quarter" there. */
export const comparePeriod: Comparer = ({ a, b, shared }) => {
  for (const figure of a.claim.quantities) {
    if (!shared.has(amountKey(figure))) continue;
    const other = b.claim.quantities.find((each) => amountKey(each) === amountKey(figure));
    const [x, y] = [periodOf(a, figure), other && periodOf(b, other)];
    if (!x || !y || x.contrast === y.contrast) continue;
    const loose = alike.some((set) => set.has(x.contrast) && set.has(y.contrast));
    return {
      dimension: "period",
      rule: "period-differs",
      values: [withSpecifier(a, x), withSpecifier(b, y)],
      spans: [x, y],
      sure: loose ? 0.45 : 0.75,
      together: loose,
    };
  }
  return null;
};

/** The period that a figure of a claim is told for: the one that its sentence binds to it, else the only one there; null where that cannot be told. */
function periodOf(read: ComparedClaim, figure: Quantity): ContrastMention | null {
  const found = contrastsOf(read, "period", "sentence");
  const [first] = found;
  if (!first) return null;
  const bound = boundIn(read);
  const time = bound.get(figure.id);
  const within = (one: Span) => found.find(({ start, end }) => start < one.end && end > one.start);
  if (time) return within(time) ?? null;
  const others = [...bound.values()].some((one) => within(one));
  return !others && found.every(({ contrast }) => contrast === first.contrast) ? first : null;
}

const known = new WeakMap<ComparedClaim, ReadonlyMap<string, TimeExpression>>();

/** The time of each figure in the sentence of a claim; a claim is asked about it in every pair. */
function boundIn(read: ComparedClaim): ReadonlyMap<string, TimeExpression> {
  const before = known.get(read);
  if (before) return before;
  const { account, extraction, pack } = read.claim.source;
  const inSentence = <Placed extends Span>(placed: readonly Placed[]): readonly Placed[] =>
    placed.filter(({ start, end }) => start >= read.sentence.start && end <= read.sentence.end);
  const stretches = cutStretches(account.text, [read.sentence], pack.clauseBreaks);
  const bound = bindTimes(inSentence(extraction.quantities), inSentence(extraction.times), stretches);
  known.set(read, bound);
  return bound;
}

/** "Next" before the season, 下 before 季度. */
function withSpecifier(read: ComparedClaim, { start, end }: ContrastMention): string {
  const { account, pack } = read.claim.source;
  const words = pack.comparison.whichPeriod.exec(account.text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  return quoteAt(read, { start: start - words.length, end });
}
