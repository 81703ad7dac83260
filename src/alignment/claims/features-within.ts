import type { Span } from "../../domain/span.ts";
import type { PlacedFeature } from "./read-features.ts";

/** Looks features up by span; the list is in order, so the first is found by halving. */
export function featuresWithin(features: readonly PlacedFeature[]): (span: Span) => readonly PlacedFeature[] {
  return (span) => {
    let low = 0;
    let high = features.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((features[middle]?.start ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    const found: PlacedFeature[] = [];
    for (let at = low; at < features.length; at++) {
      const feature = features[at];
      if (!feature || feature.start >= span.end) break;
      if (feature.end <= span.end) found.push(feature);
    }
    return found;
  };
}
