import type { FindingKind } from "../../../../domain/comparison.ts";
import type { BetweenView } from "../../../../domain/view.ts";

/** What stands between the sides on one topic: the gravest first, the rest counted by kind. */
export interface Between {
  readonly first: BetweenView;
  readonly more: readonly { readonly kind: FindingKind; readonly count: number }[];
}

/** A conflict must never hide behind a milder finding; beyond that the order of the findings holds. */
export function groupBetween(between: readonly BetweenView[]): Between | null {
  const first = between.find(({ kind }) => kind === "conflict") ?? between[0];
  if (first === undefined) return null;
  const counts = new Map<FindingKind, number>();
  for (const other of between) if (other !== first) counts.set(other.kind, (counts.get(other.kind) ?? 0) + 1);
  return { first, more: [...counts].map(([kind, count]) => ({ kind, count })) };
}
