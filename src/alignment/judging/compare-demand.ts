import { sharedParticulars } from "../matter/beyond-topic.ts";
import { contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";
import { gradedQualities, intensityBefore } from "./intensity.ts";

/** How strongly something is asked: should or must; with prudence or with extreme caution. */
export const compareDemand: Comparer = (pair) => modalDiffers(pair) ?? intensityDiffers(pair);

function modalDiffers({ a, b, link, sameLanguage }: ComparedPair): Difference | null {
  // Two demands on one topic are two demands, unless they are of one thing.
  const { shared } = link.likeness;
  const words = sameLanguage ? shared.filter((key) => key.startsWith("w:")).length : 0;
  if (Math.max(sharedParticulars(a.claim, shared), sharedParticulars(b.claim, shared)) === 0 && words < sameWords) return null;
  const [left, right] = [contrastsOf(a, "demand"), contrastsOf(b, "demand")];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.some((one) => right.some((other) => one.contrast === other.contrast))) return null;
  return { dimension: "demand", rule: "demand-differs", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.6, together: true };
}

/** Words of one language in common by which two demands are one. */
const sameWords = 3;

function intensityDiffers({ a, b }: ComparedPair): Difference | null {
  for (const one of a.concepts) {
    const other = gradedQualities.has(one.concept) ? b.concepts.find(({ concept }) => concept === one.concept) : undefined;
    if (!other) continue;
    const [x, y] = [intensityBefore(a, one), intensityBefore(b, other)];
    if ((!x && !y) || x?.contrast === y?.contrast) continue;
    const spans = [
      { start: x?.start ?? one.start, end: one.end },
      { start: y?.start ?? other.start, end: other.end },
    ] as const;
    return {
      dimension: "demand",
      rule: "intensity-differs",
      values: [quoteAt(a, spans[0]), quoteAt(b, spans[1])],
      spans,
      sure: x && y ? 0.65 : 0.5,
      together: true,
    };
  }
  return null;
}
