import type { ContrastMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

const steps: readonly string[] = ["certainty:possible", "certainty:likely", "certainty:certain"];

/** How sure it is held to be: possible, likely, certain. */
export const compareCertainty: Comparer = ({ a, b }) => {
  const [x, y] = [strongest(a), strongest(b)];
  if (!x || !y || x.contrast === y.contrast) return null;
  return {
    dimension: "certainty",
    rule: "certainty-differs",
    values: [quoteAt(a, x), quoteAt(b, y)],
    spans: [x, y],
    sure: 0.6,
    together: true,
  };
};

function strongest(read: ComparedClaim): ContrastMention | undefined {
  return [...contrastsOf(read, "certainty", "sentence")].sort((p, q) => steps.indexOf(q.contrast) - steps.indexOf(p.contrast))[0];
}
