import type { Span } from "../../domain/span.ts";

/** A stretch of a text that is to be drawn in some way. */
export interface Mark extends Span {
  /** Name of a highlight: `conflict`, `selected`, …; of two over the same words the later in the list lies on top. */
  readonly look: string;
}

/** A stretch with one look from end to end. */
export interface Segment extends Span {
  /** Every look that lies on these words, the topmost last; empty for plain words. */
  readonly looks: readonly string[];
}

/** Cuts a stretch wherever a mark begins or ends, for drawing without highlights: marks may overlap, elements may not. */
export function cutByMarks(stretch: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const edges = new Set([stretch.start, stretch.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, stretch.start));
    edges.add(Math.min(mark.end, stretch.end));
  }
  const places = [...edges].sort((one, other) => one - other);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? stretch.start;
    return { start, end, looks: inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.look) };
  });
}
