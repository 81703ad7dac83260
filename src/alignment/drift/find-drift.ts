import { sidesOf } from "../../extraction/principals.ts";
import type { Group, Link } from "../align-claims.ts";
import { mainTopic } from "../claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { acrossSides, type Judgement, judgePair } from "../judge-group.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Likeness from which two texts that are not of two sides are held against one another: they tell the same words. */
const sameWords = 0.32;

/**
 * Where the words of one side change on their way: a press piece that is firmer than the side's own text, or two accounts of one side that differ in
 * firmness or figures. The strongest such pair of each group.
 */
export function findDrift(groups: readonly Group[], pointOf: ReadonlyMap<Group, string>): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const group of groups) {
    for (const link of [...group.links].sort((x, y) => y.likeness.score - x.likeness.score)) {
      const sides = [link.a, link.b].map((claim) => sidesOf(claim.source.account.side));
      const side = sides.find((codes) => codes.length === 1)?.[0];
      if (link.likeness.score < sameWords || side === undefined || acrossSides(link.a, link.b)) continue;
      const judgement = judgePair(link);
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
    scope: isPress(a.source) || isPress(b.source) ? "press" : "one-side",
  };
}
