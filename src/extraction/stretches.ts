import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { trimSpan } from "../text/trim-span.ts";

/** From the first to the last character of a statement's source, cue and content: the words that it is found by. */
export function stretchOf({ source, cue, content }: Pick<Statement, "source" | "cue" | "content">): Span {
  const spans = [...source, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** What the sentences of a text say outside the stretches, in order: whole sentences, and what is left of those that a stretch reaches into. */
export function stretchesOutside(text: string, sentences: readonly Span[], stretches: readonly Span[]): Span[] {
  const ordered = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
  return sentences.flatMap((sentence) => {
    const pieces: Span[] = [];
    let from = sentence.start;
    for (const { start, end } of ordered) {
      if (end <= from || start >= sentence.end) continue;
      if (start > from) pieces.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < sentence.end) pieces.push({ start: from, end: sentence.end });
    return pieces.map((piece) => trimSpan(text, piece)).filter((piece) => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
  });
}
