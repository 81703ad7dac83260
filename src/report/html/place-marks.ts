import type { Span } from "../../domain/span.ts";

/** A stretch of a text to be marked; the marks of one text nest and never cross. */
export interface PlacedMark extends Span {
  /** Which of the given spans it belongs to. */
  readonly index: number;
  /** False for what follows where a span had to be cut because it crosses another. */
  readonly first: boolean;
}

/** Puts spans into an order in which they can be opened and closed as elements, cutting those that cross others. */
export function placeMarks(spans: readonly Span[], length: number): PlacedMark[] {
  const inOrder = (a: PlacedMark, b: PlacedMark) => a.start - b.start || b.end - a.end || a.index - b.index;
  const waiting = spans
    .map((span, index) => ({ start: Math.max(0, span.start), end: Math.min(length, span.end), index, first: true }))
    .filter((mark) => mark.start < mark.end)
    .sort(inOrder);
  const placed: PlacedMark[] = [];
  const open: PlacedMark[] = [];
  for (let next = 0; next < waiting.length; next++) {
    const mark = waiting[next];
    if (mark === undefined) break;
    while ((open.at(-1)?.end ?? length) <= mark.start) open.pop();
    const within = open.at(-1)?.end ?? length;
    const kept = { ...mark, end: Math.min(mark.end, within) };
    if (mark.end > within) {
      const rest = { ...mark, start: within, first: false };
      let at = next + 1;
      while (at < waiting.length && inOrder(waiting[at] ?? rest, rest) < 0) at++;
      waiting.splice(at, 0, rest);
    }
    placed.push(kept);
    open.push(kept);
  }
  return placed;
}
