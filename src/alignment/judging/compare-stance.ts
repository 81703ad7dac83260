import type { ContrastMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";

/** Where one stands: for it or against it; or from where it is looked at: a concern to the one, an internal affair to the other. */
export const compareStance: Comparer = (pair) => forOrAgainst(pair) ?? concernOrInternal(pair);

/**
 * What one charges the other with, the other calls its own affair: two positions that cannot both stand, where the places or deeds at issue are the same.
 */
function concernOrInternal({ a, b, shared }: ComparedPair): Difference | null {
  const [left, right] = [contrastsOf(a, "stance"), contrastsOf(b, "stance")];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.some((one) => right.some((other) => one.contrast === other.contrast))) return null;
  const named = [...shared].filter((key) => key.startsWith("c:")).length;
  return {
    dimension: "stance",
    rule: "stance-opposed",
    values: [quoteAt(a, x), quoteAt(b, y)],
    spans: [x, y],
    sure: 0.6,
    together: named < atIssue,
  };
}

/** Ideas in common, places among them, from which two stands are about the same. */
const atIssue = 2;

function forOrAgainst({ a, b, certain }: ComparedPair): Difference | null {
  if (!certain) return null;
  const [x, y] = [standOf(a), standOf(b)];
  if (!x || !y || x.contrast === y.contrast) return null;
  return { dimension: "stance", rule: "opposed", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.55, together: true };
}

/** How far before it a "not" turns a stand round, in UTF-16 units. */
const notReach = 12;

/** The one stand of a claim, by the words that hand it over or at its head; null where it takes none or both, or where it is negated. */
function standOf(read: ComparedClaim): ContrastMention | null {
  const { statement, span } = read.claim;
  const found = read.around.filter(
    ({ contrast, start, end }) =>
      contrast.startsWith("stand:") &&
      (statement.cue.some((cue) => start >= cue.start && end <= cue.end) || (start >= span.start && end <= span.end)),
  );
  const [first] = found;
  if (!first || found.some(({ contrast }) => contrast !== first.contrast)) return null;
  const negated = read.around.some(
    ({ contrast, start, end }) => contrast === "truth:not" && end <= first.start + 1 && first.start - start <= notReach,
  );
  return negated ? null : first;
}
