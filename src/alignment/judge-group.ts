import type { Verdict } from "../domain/comparison.ts";
import type { Modality } from "../domain/statement.ts";
import { sidesOf } from "../extraction/principals.ts";
import { sameAmount } from "../language/quantities/same-amount.ts";
import type { Group, Link } from "./align-claims.ts";
import { type Claim, isNaming } from "./claim.ts";
import { isPress } from "./sides.ts";

/** What two sides' claims about one matter show, with the rule that decided and the pair that shows it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly pair: Link | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** For a difference: the two values, in words of the texts or codes of the ladder. */
  readonly values: readonly [string, string] | null;
}

/** From weak to strong; `ongoing` and `agreed` stand with `will`, as firmness goes. */
export const ladder: Readonly<Record<Modality, number>> = {
  denied: 0,
  "not-discussed": 0,
  considering: 1,
  intends: 2,
  will: 3,
  ongoing: 3,
  agreed: 3,
  signed: 4,
  done: 5,
};

/** Likeness from which two claims are the same matter beyond doubt, so that a difference between them means something. */
const sure = 0.42;

/** Likeness from which two claims that differ in nothing that can be named are taken to agree. */
const agreed = 0.36;

/** Likeness of two sentences that hardly differ. */
const certain = 0.62;

/** Judges a group: the strongest link between two sides decides; without one, the group stands on one side. */
export function judgeGroup(group: Group): Judgement {
  const links = group.links.filter((link) => acrossSides(link.a, link.b)).sort((x, y) => y.likeness.score - x.likeness.score);
  const [best] = links;
  if (!best) {
    const told = group.claims.filter((claim) => !isPress(claim.source));
    const forOther = told.length > 0 && told.every((claim) => claim.statement.toldFor === "other");
    return {
      verdict: forOther ? "told-for-other" : "one-sided",
      rule: forOther ? "told-for-other" : "one-side",
      pair: null,
      confidence: 0.7,
      values: null,
    };
  }
  const differing = links.map(judgePair).find((judgement) => judgement.verdict !== "corroborated");
  return differing ?? judgePair(best);
}

/**
 * Whether two claims stand in accounts of two different sides. A joint statement is a text of its own beside either side's; a joint press
 * conference is the same speech again.
 */
export function acrossSides(a: Claim, b: Claim): boolean {
  const left = sidesOf(a.source.account.side);
  const right = sidesOf(b.source.account.side);
  if (left.length === 0 || right.length === 0) return false;
  if (!left.some((side) => right.includes(side))) return true;
  const joint = [a, b].filter((claim) => sidesOf(claim.source.account.side).length > 1);
  return joint.length === 1 && joint[0]?.source.account.kind === "joint-statement";
}

/** Judges a pair by what differs; exported for pairs within one side and with the press, where only some differences are news. */
export function judgePair(pair: Link): Judgement {
  const { a, b, likeness } = pair;
  const of = (verdict: Verdict, rule: string, values: readonly [string, string] | null, confidence: number): Judgement => ({
    verdict,
    rule,
    pair,
    confidence,
    values,
  });
  const naming = isNaming(a) && isNaming(b);
  if (naming && isDenial(a) === isDenial(b)) return of("corroborated", "named-by-both", null, 0.7);
  // One says that it was discussed, the other that it was not.
  if (naming) return of("conflict", "denied-by-one", [a.statement.modality ?? "", b.statement.modality ?? ""], 0.7);
  const amounts = differingAmounts(a, b);
  if (amounts) return of("substance", "amounts-differ", amounts, 0.6);
  const sameMatter = likeness.score >= sure;
  if (isDenial(a) !== isDenial(b) && (sameMatter || ideasIn(pair) >= 2))
    return of(sameMatter ? "conflict" : "substance", "denied-by-one", [a.statement.modality ?? "", b.statement.modality ?? ""], 0.7);
  if (a.statement.negated !== b.statement.negated && sameMatter && isWholeStatement(a) && isWholeStatement(b)) {
    // A word like "not" may deny another part of the sentence: only near-equal sentences of one language contradict one another by it.
    const nearEqual = likeness.score >= certain && a.source.pack.tag === b.source.pack.tag;
    return of(nearEqual ? "conflict" : "substance", "negated-by-one", null, nearEqual ? 0.7 : 0.4);
  }
  const opposed = opposedDeeds(a, b);
  if (opposed) return of("substance", "opposed", opposed, 0.5);
  const [x, y] = [a.statement.modality, b.statement.modality];
  if (x && y && ladder[x] !== ladder[y]) return of("degree", "firmness-differs", [x, y], 0.6);
  if (likeness.score < agreed && !sharesFigure(pair) && ideasIn(pair) < 3) return of("substance", "other-words", null, 0.5);
  return of("corroborated", isNaming(a) || isNaming(b) ? "named-by-both" : "same-matter", null, Math.min(0.95, 0.5 + likeness.score / 2));
}

/** Firmness is read for a whole statement: a piece of it may be about something else. */
function isWholeStatement(claim: Claim): boolean {
  const length = claim.statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
  return claim.span.end - claim.span.start >= 0.6 * length;
}

const isDenial = (claim: Claim): boolean =>
  isWholeStatement(claim) && (claim.statement.modality === "not-discussed" || claim.statement.modality === "denied");

/** Ideas of which one undoes the other, whatever the language: to raise a tariff and to cancel it. */
const opposites: readonly (readonly [string, string])[] = [
  ["increase", "reduce"],
  ["raise", "reduce"],
  ["raise", "cancel"],
  ["increase", "cancel"],
  ["support", "oppose"],
  ["suspend", "resume"],
  ["extend", "stop"],
  ["restrict", "lift"],
  ["escalation", "de-escalation"],
];

/** A pair of ideas that stand against one another, each in one claim only; null where there is none. */
function opposedDeeds(a: Claim, b: Claim): readonly [string, string] | null {
  const only = (x: Claim, y: Claim, idea: string): boolean => x.features.has(`c:${idea}`) && !y.features.has(`c:${idea}`);
  for (const [one, other] of opposites) {
    if (only(a, b, one) && only(b, a, other)) return [one, other];
    if (only(a, b, other) && only(b, a, one)) return [other, one];
  }
  return null;
}

function sharesFigure(pair: Link): boolean {
  return pair.likeness.shared.some((key) => key.startsWith("q:"));
}

function ideasIn(pair: Link): number {
  return pair.likeness.shared.filter((key) => key.startsWith("c:") || key.startsWith("p:")).length;
}

/** Amounts of one unit of which none agree; null where any agree or nothing can be held against one another. */
function differingAmounts(a: Claim, b: Claim): readonly [string, string] | null {
  let differing: readonly [string, string] | null = null;
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      const relation = sameAmount(x, y);
      if (relation === "same" || relation === "compatible") return null;
      if (relation === "different" && !differing) differing = [quote(a, x), quote(b, y)];
    }
  }
  return differing;
}

const quote = (claim: Claim, span: { start: number; end: number }): string => claim.source.account.text.slice(span.start, span.end);
