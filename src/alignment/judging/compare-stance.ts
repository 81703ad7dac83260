import { contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** From where a matter is looked at: a concern to the one, an internal affair to the other. */
export const compareStance: Comparer = ({ a, b }) => {
  const [left, right] = [contrastsOf(a, "stance"), contrastsOf(b, "stance")];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.some((one) => right.some((other) => one.contrast === other.contrast))) return null;
  return { dimension: "stance", rule: "stance-opposed", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.6, together: true };
};
