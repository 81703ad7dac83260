import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import type { Word } from "./read-words.ts";

/** A quotation of several sentences behind its cue is one statement a sentence; none where it is one. */
export function splitQuoted(words: readonly Word[], content: readonly Span[], sentences: readonly Span[]): readonly Span[] {
  const whole = content[0];
  if (sentences.length < 2 || whole === undefined || content.length > 1) return [];
  const pieces: Span[] = [];
  for (const sentence of sentences) {
    const inside = words
      .map((word, at) => ({ word, at }))
      .filter(({ word }) => word.start >= Math.max(sentence.start, whole.start) && word.end <= Math.min(sentence.end, whole.end));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined) pieces.push(...contentSpans(words, first.at, last.at + 1, false));
  }
  return pieces.length > 1 ? pieces : [];
}
