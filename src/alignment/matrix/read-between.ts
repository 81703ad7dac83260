import type { Finding, FindingKind, MatrixRow } from "../../domain/comparison.ts";
import type { BetweenView, FindingView } from "../../domain/view.ts";

/** Findings whose kind is told first, whatever their rank: what cannot both stand, and words that were changed. */
const first: readonly FindingKind[] = ["conflict", "quotation-altered"];

/** What stands between the sides on a topic or a part of it: the highest finding of each kind. A finding that a person overruled says nothing. */
export function readBetween(
  { topic }: Pick<MatrixRow, "topic">,
  findings: readonly (Finding & Partial<Pick<FindingView, "status">>)[],
): readonly BetweenView[] {
  const best = new Map<FindingKind, Finding>();
  for (const finding of findings) {
    const about = finding.topic === topic || finding.topic?.startsWith(`${topic}/`);
    if (about && finding.status !== "overruled" && !best.has(finding.kind)) best.set(finding.kind, finding);
  }
  const told = [...best.values()];
  const order = (kind: FindingKind): number => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return told
    .map((finding, rank) => ({ finding, rank }))
    .sort((a, b) => order(a.finding.kind) - order(b.finding.kind) || a.rank - b.rank)
    .map(({ finding }): BetweenView => ({ kind: finding.kind, finding: finding.id, party: partyOf(finding) }));
}

/** The side that alone speaks, or that words are told for; null where it is not one side. */
function partyOf({ kind, saidBy, silent }: Finding): string | null {
  const named = kind === "omission" || kind === "emphasis" ? saidBy : kind === "told-for-other" ? silent : [];
  const [party, ...more] = named;
  return party !== undefined && more.length === 0 ? party : null;
}
