import type { FindingKind, Verdict } from "../../domain/comparison.ts";
import { type Claim, commonTopic, isNaming, mainTopic } from "../claims/claim.ts";
import { sentenceSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { worthOf } from "../judging/worth-of-difference.ts";
import type { Group, Link } from "../matter/align-claims.ts";
import { saysMoreThanTopic, sharesMoreThanTopic } from "../matter/beyond-topic.ts";
import { acrossSides, type Judgement, sharesFigure } from "../matter/judge-group.ts";
import { chanceOfOneMatter } from "../matter/one-matter.ts";
import { evidence } from "../read-account.ts";

const kindOf: Partial<Readonly<Record<Verdict, FindingKind>>> = {
  corroborated: "corroborated",
  degree: "wording",
  substance: "wording",
  conflict: "conflict",
};

/**
 * What two sides both tell: in agreement, in other words, or against one another. One finding a group that stands on two sides; two where they agree in
 * the matter and differ in the telling.
 */
export function findAgreements(
  judged: ReadonlyMap<Group, Judgement & { readonly also?: Judgement | null }>,
  pointOf: ReadonlyMap<Group, string>,
): DraftFinding[] {
  const found: DraftFinding[] = [];
  const told = [...judged].flatMap(([group, { also, ...judgement }]) =>
    [judgement, ...(also ? [also] : [])].map((each) => [group, each] as const),
  );
  for (const [group, judgement] of told) {
    // That a topic came up is agreed, whatever each says of it.
    const kind = judgement.rule === "topic-in-both" ? "corroborated" : kindOf[judgement.verdict];
    const { pair } = judgement;
    if (!kind || !pair || !acrossSides(pair.a, pair.b)) continue;
    // What differs in nothing that can be named is no finding: two texts that come near one another in a topic.
    if (judgement.rule === "other-words") continue;
    // Two that only name something share a topic or a particular idea, or nothing that could be told.
    if (judgement.rule === "named-by-both" && chanceOfOneMatter(pair) < leastChance(pair)) continue;
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
    const shown = [pair.a, pair.b, ...besides(group, pair)];
    const figure = sharesFigure(pair) ? 0.2 : 0;
    const of = (
      as: FindingKind,
      rule: string,
      confidence: number,
      worth: number,
      values: readonly [string, string] | null,
    ): DraftFinding => ({
      kind: as,
      point: pointOf.get(group) ?? null,
      topic: commonTopic(pair.a, pair.b) ?? mainTopic(pair.a) ?? mainTopic(pair.b),
      saidBy: sidesBehind(shown),
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: shown.map((claim) => evidence(claim.source.account, sentenceSpan(claim))),
      rule,
      confidence: Math.round(100 * confidence) / 100,
      worth: worth * (0.5 + pair.likeness.score) + figure,
      values,
    });
    found.push(of(kind, judgement.rule, judgement.confidence, worthOf(kind, judgement.differences[0] ?? null), judgement.values));
    if (kind !== "corroborated" && judgement.agrees && judgement.differences.length > 0)
      found.push(of("corroborated", "same-matter", Math.min(0.95, chanceOfOneMatter(pair)), worthOf("corroborated", null), null));
  }
  return found;
}

/** Likeness with one of the telling pair from which a further claim is shown to tell the same. */
const tellsTheSame = 0.2;

/** Chance of one matter below which a bare name and what is said elsewhere are not told together: least for two bare names of one topic. */
const ofNames = { both: 0, one: 0.5, withoutTopic: 0.35 };

function leastChance({ a, b }: Link): number {
  if (commonTopic(a, b) === null) return ofNames.withoutTopic;
  return isNaming(a) && isNaming(b) ? ofNames.both : ofNames.one;
}

/** The other claims of a group that tell the same as its telling pair: those that are linked with one of the two, and alike in what the pair shares. */
function besides(group: Group, { a, b, likeness: { shared } }: Link): readonly Claim[] {
  const linked = new Set(
    group.links
      .filter((link) => [link.a, link.b].some((claim) => claim === a || claim === b))
      .filter(
        ({ likeness }) => likeness.score >= tellsTheSame && likeness.shared.some((key) => !key.startsWith("w:") && shared.includes(key)),
      )
      .flatMap((link) => [link.a, link.b]),
  );
  return group.claims.filter((claim) => claim !== a && claim !== b && linked.has(claim));
}

export function sidesBehind(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap((claim) => claim.voice))].sort();
}
