import type { FindingKind, Verdict } from "../domain/comparison.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Group, Link } from "./align-claims.ts";
import { saysMoreThanTopic, sharesMoreThanTopic } from "./beyond-topic.ts";
import { mainTopic } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { acrossSides, type Judgement, judgePair } from "./judge-group.ts";
import { evidence } from "./read-account.ts";
import { isPress } from "./sides.ts";

const kindOf: Partial<Readonly<Record<Verdict, FindingKind>>> = {
  corroborated: "corroborated",
  degree: "wording",
  substance: "wording",
  conflict: "conflict",
};
const baseWorth: Readonly<Record<string, number>> = { corroborated: 0.45, wording: 0.55, conflict: 1 };

/** What two sides both tell: in agreement, in other words, or against one another. One finding a group that stands on two sides. */
export function findAgreements(judged: ReadonlyMap<Group, Judgement>, pointOf: ReadonlyMap<Group, string>): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [group, judgement] of judged) {
    const kind = kindOf[judgement.verdict];
    const { pair } = judgement;
    if (!kind || !pair || !acrossSides(pair.a, pair.b)) continue;
    // That they spoke, and when, is told as facts of the encounter.
    if (pair.a.narrating && pair.b.narrating) continue;
    // Two that say something of their own and share but the topic are told apart, each as left out by the other.
    if (
      judgement.rule === "same-matter" &&
      saysMoreThanTopic(pair.a) &&
      saysMoreThanTopic(pair.b) &&
      !sharesMoreThanTopic(pair.a, pair.b, pair.likeness.shared)
    )
      continue;
    const shown = [pair.a, pair.b, ...group.claims.filter((claim) => claim !== pair.a && claim !== pair.b)];
    found.push({
      kind,
      point: pointOf.get(group) ?? null,
      topic: mainTopic(pair.a) ?? mainTopic(pair.b),
      saidBy: [...new Set(shown.flatMap((claim) => sidesOf(claim.source.account.side)))].sort(),
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: shown.map((claim) => evidence(claim.source.account, claim.span)),
      rule: judgement.rule,
      confidence: Math.round(100 * judgement.confidence) / 100,
      worth: (baseWorth[kind] ?? 0.4) * (0.5 + pair.likeness.score) + (pair.likeness.shared.some((key) => key.startsWith("q:")) ? 0.2 : 0),
      values: judgement.values,
    });
  }
  return found;
}

/** Likeness from which two texts that are not of two sides are held against one another: they tell the same words. */
const sameWords = 0.32;

/**
 * Where the words of one side change on their way: a press piece that is firmer than the side's own text, or two accounts of one side that differ in
 * firmness or figures. The strongest such pair of each group.
 */
export function findDrift(groups: readonly Group[], pointOf: ReadonlyMap<Group, string>): DraftFinding[] {
  const found: DraftFinding[] = [];
  let renderings = 0;
  for (const group of groups) {
    for (const link of [...group.links].sort((x, y) => y.likeness.score - x.likeness.score)) {
      const sides = [link.a, link.b].map((claim) => sidesOf(claim.source.account.side));
      const side = sides.find((codes) => codes.length === 1)?.[0];
      if (link.likeness.score < sameWords || side === undefined || acrossSides(link.a, link.b)) continue;
      const judgement = judgePair(link);
      if (twoRenderings(link) && renderings < mostRenderings) {
        renderings++;
        found.push(driftOf(link, { ...judgement, rule: "two-renderings", values: null }, side, pointOf.get(group) ?? null, 0.48));
        break;
      }
      if (judgement.rule !== "firmness-differs" && judgement.rule !== "amounts-differ") continue;
      const byPress = isPress(link.a.source) || isPress(link.b.source);
      // A claim that the press retells under the other side's name is no drift of this side's words.
      if (byPress && link.a.statement.speaker?.party !== link.b.statement.speaker?.party) continue;
      found.push(driftOf(link, judgement, side, pointOf.get(group) ?? null, byPress ? 0.6 : 0.5));
      break;
    }
  }
  return found;
}

/** Two accounts of one side in one language that put the same sentence in other words: two official renderings. At most so many are told. */
const mostRenderings = 3;

function twoRenderings({ a, b, likeness }: Link): boolean {
  const oneSide = a.source.account.side === b.source.account.side && !isPress(a.source) && a.source.pack.tag === b.source.pack.tag;
  return oneSide && likeness.score >= 0.4 && likeness.score < 0.9;
}

function driftOf({ a, b }: Link, { rule, values }: Judgement, side: string, point: string | null, worth: number): DraftFinding {
  return {
    kind: "wording",
    point,
    topic: mainTopic(a) ?? mainTopic(b),
    saidBy: [side],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [a, b].map((claim) => evidence(claim.source.account, claim.span)),
    rule,
    confidence: 0.6,
    worth,
    values,
  };
}
