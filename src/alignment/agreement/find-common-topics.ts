import { findTopic } from "../../domain/topics.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { Claim } from "../claims/claim.ts";
import { sentenceSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { meaningWeight } from "../matter/align-claims.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence } from "../read-account.ts";
import type { Side } from "../sides.ts";

/** Too wide to say anything when shared: every account has them. */
const general = new Set([
  "bilateral-relationship",
  "courtesy",
  "communication-channels",
  "trade",
  "multilateral",
  "europe",
  "russia",
  "military",
  "technology",
  "energy",
]);

/**
 * Topics that two sides both speak of though no two of their claims were found to meet: that they came up is agreed, whatever was said. Shown by the two claims
 * that come nearest to one another, and by the nearest of each further account.
 */
export function findCommonTopics(
  claims: readonly Claim[],
  sides: readonly Side[],
  met: readonly DraftFinding[],
  weights: Weights,
): DraftFinding[] {
  const found: DraftFinding[] = [];
  const already = new Set(met.filter((finding) => !isMerelyTopic(finding)).map((finding) => finding.topic));
  const codes = [...new Set(claims.flatMap((claim) => claim.topics))]
    .filter((code) => !general.has(code) && findTopic(code) && !already.has(code))
    .sort();
  for (const code of codes) {
    const speaking = sides.flatMap((side) => {
      const own = claims.filter((claim) => claim.source.account.side === side.code && speaksOf(claim, code));
      return own.length > 0 ? [own.sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, mostLooked)] : [];
    });
    const pair = nearestPair(speaking, weights);
    if (!pair) continue;
    const shown = [...pair, ...furtherAccounts(speaking.flat(), pair, weights)];
    found.push({
      kind: "corroborated",
      point: null,
      topic: code,
      saidBy: [...new Set(shown.flatMap((claim) => sidesOf(claim.source.account.side)))],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: shown.map((claim) => evidence(claim.source.account, sentenceSpan(claim))),
      rule: "topic-in-both",
      confidence: 0.7,
      worth: 0.5,
      values: null,
    });
  }
  return found;
}

/** Claims of a side that are looked at for one topic, the shortest: what names it. A hundred papers of one side would make a hundred thousand pairs. */
const mostLooked = 40;

/** Whether two claims were found to share but their topic. */
export const isMerelyTopic = ({ rule }: DraftFinding): boolean => rule === "topic-in-both";

const speaksOf = ({ narrating, topics, statement }: Claim, code: string): boolean =>
  !narrating && topics.includes(code) && statement.modality !== "not-discussed" && statement.modality !== "denied";

/** The two claims of different sides that come nearest to one another; of equally near ones the shorter. */
function nearestPair(speaking: readonly (readonly Claim[])[], weights: Weights): readonly [Claim, Claim] | null {
  let best: readonly [Claim, Claim] | null = null;
  let most = 0;
  for (const [at, own] of speaking.entries()) {
    for (const a of own) {
      for (const b of speaking.slice(at + 1).flat()) {
        const near = nearnessOf(a, b, weights);
        if (best && (near < most || (near === most && lengthOf(a) + lengthOf(b) >= lengthOf(best[0]) + lengthOf(best[1])))) continue;
        best = [a, b];
        most = near;
      }
    }
  }
  return best;
}

/** Of each account that has no part in the pair, the claim that comes nearest to either of the two. */
function furtherAccounts(claims: readonly Claim[], [a, b]: readonly [Claim, Claim], weights: Weights): readonly Claim[] {
  const best = new Map<string, { claim: Claim; near: number }>();
  for (const claim of claims) {
    const { source } = claim;
    if (source === a.source || source === b.source) continue;
    const near = Math.max(nearnessOf(a, claim, weights), nearnessOf(b, claim, weights));
    if (near > (best.get(source.account.id)?.near ?? -1)) best.set(source.account.id, { claim, near });
  }
  return [...best.values()].map(({ claim }) => claim);
}

const nearnessOf = (a: Claim, b: Claim, weights: Weights): number =>
  weights.likeness(a, b).score + meaningWeight * Math.max(0, weights.nearness(a, b));

const lengthOf = ({ span }: Claim): number => span.end - span.start;
