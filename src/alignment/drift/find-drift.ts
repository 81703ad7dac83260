import { noSide } from "../../domain/statement.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { sidesBehind } from "../agreement/find-agreements.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import { amountKey } from "../claims/read-features.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { readComparedClaim } from "../judging/compared-claim.ts";
import type { Difference } from "../judging/difference.ts";
import { worthOf } from "../judging/worth-of-difference.ts";
import type { Group, Link } from "../matter/align-claims.ts";
import { acrossSides, judgePair } from "../matter/judge-group.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Likeness from which two texts that are not of two sides are held against one another: they tell the same words. */
const sameWords = 0.32;

/** Findings of one rule: an analyst is told of a habit once or twice, not ten times. */
const mostOfRule = 2;

/** What changes on the way from a side's own words to the press, or from one account of a side to another, and is worth telling. */
const drifting: ReadonlySet<string> = new Set([
  "firmness-differs",
  "plan-differs",
  "amounts-differ",
  "additional-by-one",
  "cap-against-amount",
  "period-differs",
  "mostly-or-only",
  "strict-by-one",
  "part-or-whole",
  "certainty-differs",
  "one-or-several",
  "word-added",
  "word-changed",
]);

/** Values on which two press accounts cannot both be right. */
const checkable: ReadonlySet<string> = new Set(["period-differs"]);

/**
 * Where the words of one side change on their way: a press piece that is firmer than the side's own text, or two accounts of one side that differ in
 * firmness or figures; and where two press accounts contradict one another on a value. The strongest such pair of each group.
 */
export function findDrift(groups: readonly Group[], pointOf: ReadonlyMap<Group, string>): DraftFinding[] {
  const found: DraftFinding[] = [];
  const counts = new Map<string, number>();
  const room = (rule: string, most: number): boolean => (counts.get(rule) ?? 0) < most;
  const add = (finding: DraftFinding, rule: string): void => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    found.push(finding);
  };
  for (const group of groups) {
    const point = pointOf.get(group) ?? null;
    const told = new Set<string>();
    for (const link of [...group.links].sort((x, y) => y.likeness.score - x.likeness.score)) {
      if (link.likeness.score < sameWords || acrossSides(link.a, link.b)) continue;
      if (isPress(link.a.source) && isPress(link.b.source)) {
        // Only a figure in common makes two pieces contradict one another; most of hundreds have none.
        if (!link.likeness.shared.some((key) => key.startsWith("q:"))) continue;
        const { differences } = judgePair(link);
        const contrary = differences.find(({ rule, together }) => checkable.has(rule) && !together);
        if (contrary && !told.has(contrary.rule) && room(`press ${contrary.rule}`, 1)) {
          add(pressConflict(link, contrary, group, point), `press ${contrary.rule}`);
          told.add(contrary.rule);
        }
        continue;
      }
      const side = sideOf(link);
      if (side === null) continue;
      const byPress = isPress(link.a.source) || isPress(link.b.source);
      // A claim that the press retells under the other side's name is no drift of this side's words.
      if (told.size > 1 || (byPress && otherSpeaker(link))) continue;
      const { differences } = judgePair(link);
      const difference = differences.find(
        ({ rule, dimension }) => drifting.has(rule) && (byPress || dimension !== "words") && !told.has(rule) && room(rule, mostOfRule),
      );
      if (!difference) continue;
      add(driftOf(link, side, point, difference, worthOf("wording", difference) - (byPress ? 0 : 0.1)), difference.rule);
      told.add(difference.rule);
    }
  }
  return found;
}

/** The one side of which a link holds the words; null where it holds those of none, or of several. */
function sideOf({ a, b }: Link): string | null {
  return [a, b].map((claim) => sidesOf(claim.source.account.side)).find((codes) => codes.length === 1)?.[0] ?? null;
}

/** Whether the two are words of two known parties; what nobody is named for may be either's. */
function otherSpeaker({ a, b }: Link): boolean {
  const [x, y] = [a, b].map(({ statement }) => statement.speaker?.party ?? noSide);
  return x !== y && x !== noSide && y !== noSide;
}

function driftOf(
  { a, b }: Link,
  side: string,
  point: string | null,
  { dimension, rule, values, sure }: Difference,
  worth: number,
): DraftFinding {
  return {
    ...blank,
    kind: "wording",
    point,
    topic: mainTopic(a) ?? mainTopic(b),
    saidBy: [side],
    spans: dimension === "words" ? [a, b].map(wholeSentence) : shown([a, b]),
    rule,
    confidence: sure,
    worth,
    values,
    scope: isPress(a.source) || isPress(b.source) ? "press" : "one-side",
  };
}

/** Two press accounts that give one value otherwise; with them the side's own words on it, where the group has them. */
function pressConflict({ a, b }: Link, { values, sure }: Difference, group: Group, point: string | null): DraftFinding {
  const figures = new Set(a.quantities.map(amountKey).filter((key) => b.features.has(key)));
  const holds = (claim: Claim): boolean => claim.quantities.some((figure) => figures.has(amountKey(figure)));
  const ofSide = group.claims.filter((claim) => sidesOf(claim.source.account.side).length === 1);
  // Each of two figures may stand in a sentence of its own.
  const holding = ofSide.filter(holds).slice(0, 2);
  const own = holding.length > 0 ? holding : ofSide.slice(0, 1);
  return {
    ...blank,
    kind: "conflict",
    point,
    topic: mainTopic(a) ?? mainTopic(b),
    saidBy: sidesBehind(own),
    spans: shown([a, b, ...own]),
    rule: "press-contradicts",
    confidence: sure,
    worth: 0.8,
    values,
  };
}

const blank = { silent: [], silentAccounts: [], firm: false } as const;

const shown = (claims: readonly Claim[]) => claims.map((claim) => evidence(claim.source.account, claim.span));

/** Longest sentence shown whole, in UTF-16 units. */
const room = 240;

/** Words put in or left out are shown in the whole sentence: the claim may be cut by "he underscored". */
function wholeSentence(claim: Claim) {
  const { sentence } = readComparedClaim(claim);
  const parts = claim.statement.content.filter((part) => part.start < sentence.end && part.end > sentence.start);
  const start = Math.min(claim.span.start, ...parts.map((part) => Math.max(part.start, sentence.start)));
  const end = Math.max(claim.span.end, ...parts.map((part) => Math.min(part.end, sentence.end)));
  return evidence(claim.source.account, end - start <= room ? { start, end } : claim.span);
}
