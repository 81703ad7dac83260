import type { FindingKind, Verdict } from "../domain/comparison.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Group } from "./align-claims.ts";
import { mainTopic } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { acrossSides, type Judgement } from "./judge-group.ts";
import { evidence } from "./read-account.ts";

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
