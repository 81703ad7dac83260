import type { Span } from "../../domain/span.ts";

/** A word or a mark of punctuation of one sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it stands inside quotation marks. The marks themselves do not. */
  readonly quoted: boolean;
}

// Abbreviations with inner stops and hyphenated or apostrophised words are one word each.
const wordPattern =
  /\p{L}\.(?:\p{L}\.)+(?:-[\p{L}\p{N}]+)*|\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|Gen|St)\.|[\p{L}\p{N}]+(?:['’‘\-&/.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu;

/** Reads the words of a stretch of text; `quotations` are the inner stretches of its quotations, in order. */
export function readWords(text: string, stretch: Span, quotations: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let quotation = 0;
  for (const match of text.slice(stretch.start, stretch.end).matchAll(wordPattern)) {
    const start = stretch.start + match.index;
    const end = start + match[0].length;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++;
    const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start;
    words.push({ start, end, text: match[0], lower: match[0].toLowerCase().replaceAll("’", "'"), quoted });
  }
  return words;
}
