import type { ConceptMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";

/** What is done with what is in force: raised or lifted, kept or replaced, for now or for good. */
export const compareMotion: Comparer = (pair) => opposedDeeds(pair) ?? lasting(pair) ?? keptOrEnded(pair);

/** Ideas of which one undoes the other, whatever the language: to raise a tariff and to cancel it. */
const opposites: readonly (readonly [string, string])[] = [
  ["increase", "reduce"],
  ["increase", "cancel"],
  ["support", "oppose"],
  ["suspend", "resume"],
  ["extend", "cancel"],
  ["escalation", "de-escalation"],
];

function opposedDeeds({ a, b }: ComparedPair): Difference | null {
  const only = (x: ComparedClaim, y: ComparedClaim, idea: string): ConceptMention | undefined =>
    y.concepts.some(({ concept }) => concept === idea) ? undefined : x.concepts.find(({ concept }) => concept === idea);
  for (const [one, other] of opposites) {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const [x, y] = [only(a, b, left), only(b, a, right)];
      if (x && y && !negates(a, x) && !negates(b, y))
        return { dimension: "motion", rule: "opposed", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.5, together: true };
    }
  }
  return null;
}

/** "Does not support" stands with "opposes". */
function negates(read: ComparedClaim, { start }: ConceptMention): boolean {
  return read.contrasts.some(({ contrast, end }) => contrast === "truth:not" && end <= start && start - end <= 16);
}

/** Kept here, replaced or brought to an end there. */
function keptOrEnded({ a, b, shared }: ComparedPair): Difference | null {
  if (![...shared].some((key) => key.startsWith("p:"))) return null;
  const [left, right] = [contrastsOf(a, "motion"), contrastsOf(b, "motion")];
  const kept = (found: typeof left) => found.find(({ contrast }) => contrast === "motion:continue");
  const ended = (found: typeof left) => found.find(({ contrast }) => contrast === "motion:replace" || contrast === "motion:end");
  const raised = (found: typeof left) => found.find(({ contrast }) => contrast === "motion:raise");
  const lowered = (found: typeof left) => found.find(({ contrast }) => contrast === "motion:lower");
  for (const [one, other] of [
    [kept, ended],
    [ended, kept],
    [raised, lowered],
    [lowered, raised],
    [raised, ended],
    [ended, raised],
  ] as const) {
    const [x, y] = [one(left), other(right)];
    if (x && y && !other(left) && !one(right))
      return {
        dimension: "motion",
        rule: one === raised || other === raised ? "opposed" : "kept-or-ended",
        values: [quoteAt(a, x), quoteAt(b, y)],
        spans: [x, y],
        sure: 0.5,
        together: true,
      };
  }
  return null;
}

/** For now here, altogether there. */
function lasting({ a, b }: ComparedPair): Difference | null {
  const [left, right] = [contrastsOf(a, "lasting"), contrastsOf(b, "lasting")];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.some((one) => right.some((other) => one.contrast === other.contrast))) return null;
  return {
    dimension: "motion",
    rule: "for-now-or-for-good",
    values: [quoteAt(a, x), quoteAt(b, y)],
    spans: [x, y],
    sure: 0.55,
    together: true,
  };
}
