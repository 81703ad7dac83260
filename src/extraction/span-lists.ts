import type { Span } from "../domain/span.ts";

/** Whether two lists hold the same stretches in the same order. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, at) => span.start === b[at]?.start && span.end === b[at]?.end);
}

/** The stretches as one list in the order of the text, overlapping ones merged. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** UTF-16 units that the stretches cover. */
export function coveredLength(spans: readonly Span[]): number {
  return mergeSpans(spans).reduce((sum, span) => sum + span.end - span.start, 0);
}

/** UTF-16 units that both lists cover. */
export function overlapLength(a: readonly Span[], b: readonly Span[]): number {
  const others = mergeSpans(b);
  let sum = 0;
  for (const span of mergeSpans(a)) {
    for (const other of others) sum += Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start));
  }
  return sum;
}

/** Whether two lists cover nearly the same: four fifths of what either covers. */
export function coincides(a: readonly Span[], b: readonly Span[]): boolean {
  const shared = overlapLength(a, b);
  return shared > 0 && shared >= 0.8 * Math.max(coveredLength(a), coveredLength(b));
}

/** What is left of the stretches without the others. */
export function withoutSpans(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let rest: readonly Span[] = spans;
  for (const other of mergeSpans(others)) {
    rest = rest.flatMap((span) => {
      if (other.end <= span.start || other.start >= span.end) return [span];
      return [
        { start: span.start, end: other.start },
        { start: other.end, end: span.end },
      ].filter((piece) => piece.end > piece.start);
    });
  }
  return rest;
}

/** Where the last of the stretches ends. */
export function lastEnd(spans: readonly Span[]): number {
  return Math.max(0, ...spans.map((span) => span.end));
}

/** Whether a place lies in one of ordered spans that do not overlap; found by halving. */
export function isWithin(spans: readonly Span[], place: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? place + 1) <= place;
}
