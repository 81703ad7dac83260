import type { Point } from "../domain/comparison.ts";
import { findTopic } from "../domain/topics.ts";
import type { AlignedEncounter } from "./aligned-encounter.ts";
import { type Claim, mainTopic, wordsOf } from "./claims/claim.ts";
import type { Group } from "./matter/align-claims.ts";
import type { Judgement } from "./matter/judge-group.ts";
import type { Weights } from "./matter/likeness.ts";
import { explainLink } from "./matter/one-matter.ts";
import { evidence } from "./read-account.ts";
import { shorten } from "./telling/quote-words.ts";

/** The points of an encounter in the order of accounts and text, each with its verdict, what differs and what joins it. */
export function listPoints({ telling, pointOf, judged, weights, decided, witnesses }: AlignedEncounter, language: "en" | "zh"): Point[] {
  return telling.map((group): Point => {
    const lead = leadOf(group, weights);
    const judgement = judged.get(group);
    return {
      id: pointOf.get(group) ?? "",
      label: labelOf(lead, language),
      topic: lead ? mainTopic(lead) : null,
      verdict: judgement?.verdict ?? "one-sided",
      ...differencesOf(judgement),
      ...(judgement?.pair ? { link: explainLink(judgement.pair) } : {}),
      statements: group.claims.map((claim) => ({
        account: claim.source.account.id,
        statement: claim.statement.id,
        spans: [evidence(claim.source.account, claim.span)],
      })),
      decidedBy: group.claims.map((claim) => decided?.placedBy.get(claim) ?? null).find((name) => name !== null) ?? null,
      witnesses: witnesses.ofClaims(group.claims),
    };
  });
}

/** What decided the verdict, where something did that can be named. */
function differencesOf(judgement: Judgement | undefined): Pick<Point, "differences"> {
  const { pair, differences } = judgement ?? { pair: null, differences: [] };
  if (!pair || differences.length === 0) return {};
  const spans = [pair.a, pair.b].map((claim) => evidence(claim.source.account, claim.span));
  return { differences: differences.map(({ rule, values, sure }) => ({ rule, values, spans, confidence: sure })) };
}

/** The claim that tells the matter best: the one that says most. */
function leadOf(group: Group, weights: Weights): Claim | undefined {
  return [...group.claims].sort((a, b) => Number(a.narrating) - Number(b.narrating) || weights.sum(b, false) - weights.sum(a, false))[0];
}

/** Longest label, in UTF-16 units. */
const labelRoom = 90;

function labelOf(lead: Claim | undefined, language: "en" | "zh"): string {
  if (!lead) return "";
  const short = shorten(wordsOf(lead).replace(/\s+/g, " "), labelRoom);
  const topic = mainTopic(lead);
  return topic ? `${findTopic(topic)?.label[language] ?? topic}: ${short}` : short;
}
