import { contrastsInAccount, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** Families of names for one thing of which each takes a stand, the most telling first. */
const families = [
  "doctrine",
  "taking",
  "held",
  "fighting",
  "conduct",
  "link",
  "network",
  "answer",
  "gathering",
  "rivalry",
  "pact",
  "matter",
] as const;

/** What the same thing is called: war or crisis, principle or policy, deal or consensus. */
export const compareName: Comparer = ({ a, b }) => {
  // A story names things in passing.
  if (a.claim.narrating || b.claim.narrating) return null;
  for (const family of families) {
    const [left, right] = [contrastsOf(a, family), contrastsOf(b, family)];
    const [x, y] = [left[0], right[0]];
    if (!x || !y || left.some((one) => right.some((other) => one.contrast === other.contrast))) continue;
    // Who has both words takes no stand by either: where both texts do, nothing is called otherwise.
    if (contrastsInAccount(a.claim.source).has(y.contrast) && contrastsInAccount(b.claim.source).has(x.contrast)) continue;
    return { dimension: "name", rule: "named-otherwise", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.5, together: true };
  }
  return null;
};
