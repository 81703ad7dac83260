import type { Verdict } from "../../domain/comparison.ts";
import { type Claim, isNaming } from "../claims/claim.ts";
import { compareClaims } from "../judging/compare-claims.ts";
import type { Difference, Dimension } from "../judging/difference.ts";
import { agreed } from "../judging/thresholds.ts";
import { isPress } from "../sides.ts";
import type { Group, Link } from "./align-claims.ts";
import { chanceOfOneMatter, isSameMatter } from "./one-matter.ts";

/** What two sides' claims about one matter show, with the rule that decided and the pair that shows it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly pair: Link | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** For a difference: the two values, in words of the texts or codes of the ladder. */
  readonly values: readonly [string, string] | null;
  /** Everything that differs, the most telling first; the verdict is that of the first. */
  readonly differences: readonly Difference[];
  /** Whether the two agree in the matter, whatever differs in the telling. */
  readonly agrees: boolean;
}

/** The judgement of a group, and beside a conflict what another pair of it shows. */
export type GroupJudgement = Judgement & { readonly also: Judgement | null };

/** Dimensions in which one matter is told in degrees. */
const degrees: ReadonlySet<Dimension> = new Set(["firmness", "act", "demand", "certainty", "grade"]);

/** Dimensions in which a difference leaves the matter itself in agreement. */
const inTelling: ReadonlySet<Dimension> = new Set([
  "firmness",
  "act",
  "demand",
  "certainty",
  "grade",
  "name",
  "time",
  "doer",
  "words",
  "condition",
  "scope",
]);

/** Rules of other dimensions by which the amount or the deed itself is the same. */
const tellingRules: ReadonlySet<string> = new Set(["additional-by-one", "cap-against-amount", "for-now-or-for-good"]);

/** Ideas and topics in common from which two linked claims that differ in nothing that can be named are taken to agree. */
const enoughIdeas = 2;

/**
 * Judges a group: the strongest link between two sides decides, or the one that differs most tellingly; without one, the group stands on one side.
 * Beside a conflict, `also` is what another pair shows.
 */
export function judgeGroup(group: Group): GroupJudgement {
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
      differences: [],
      agrees: false,
      also: null,
    };
  }
  const judged = links.map(judgePair);
  const decided =
    judged.find(({ verdict }) => verdict === "conflict") ??
    judged.find(({ differences }) => differences.length > 0) ??
    judged.find(({ verdict }) => verdict === "corroborated") ??
    judgePair(best);
  const also = judged.find(({ differences, rule }) => differences.length > 0 && rule !== decided.rule) ?? null;
  return { ...decided, also: decided.verdict === "conflict" ? also : null };
}

/**
 * Whether two claims are the words of two different sides. A joint statement is a text of its own beside either side's; a joint press
 * conference is the same speech again.
 */
export function acrossSides(a: Claim, b: Claim): boolean {
  const left = a.voice;
  const right = b.voice;
  if (left.length === 0 || right.length === 0) return false;
  if (!left.some((side) => right.includes(side))) return true;
  const joint = [a, b].filter((claim) => claim.voice.length > 1);
  return joint.length === 1 && joint[0]?.source.account.kind === "joint-statement";
}

/** Judges a pair by what differs; exported for pairs within one side and with the press, where only some differences are news. */
export function judgePair(pair: Link): Judgement {
  const { a, b, likeness } = pair;
  const differences = compareClaims(pair);
  const [lead] = [...differences].sort((x, y) => Number(x.together) - Number(y.together));
  const alike = likeness.score >= agreed || sharesFigure(pair) || ideasIn(pair) >= enoughIdeas || (isNaming(a) && isNaming(b));
  if (lead) {
    return {
      verdict: !lead.together ? "conflict" : degrees.has(lead.dimension) ? "degree" : "substance",
      rule: lead.rule,
      pair,
      confidence: lead.sure,
      values: lead.values,
      differences,
      agrees: alike && differences.every(({ dimension, rule }) => inTelling.has(dimension) || tellingRules.has(rule)),
    };
  }
  const named = isNaming(a) || isNaming(b);
  const same = named || isSameMatter(pair);
  return {
    verdict: alike && same ? "corroborated" : "substance",
    rule: !alike ? "other-words" : named ? "named-by-both" : same ? "same-matter" : "topic-in-both",
    pair,
    confidence: !alike || !same ? 0.5 : isNaming(a) && isNaming(b) ? 0.7 : Math.min(0.95, chanceOfOneMatter(pair)),
    values: null,
    differences,
    agrees: alike,
  };
}

export function sharesFigure(pair: Link): boolean {
  return pair.likeness.shared.some((key) => key.startsWith("q:"));
}

function ideasIn(pair: Link): number {
  return pair.likeness.shared.filter((key) => key.startsWith("c:") || key.startsWith("p:")).length;
}
