import type { Span } from "../domain/span.ts";

/** The sentence in which a place stands: of ordered spans the last that begins at or before it. */
export function sentenceAt(sentences: readonly Span[], place: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
