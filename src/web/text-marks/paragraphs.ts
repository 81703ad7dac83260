import type { Span } from "../../domain/span.ts";

/** A stretch of a span within one paragraph; offsets count from the paragraph's start. */
export interface ParagraphSlice extends Span {
  /** Place of the paragraph in the list. */
  readonly paragraph: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** Lines of a text that hold words, as stretches of it. What lies between them (breaks, empty lines) is not shown and stands in none. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end });
  };
  for (const found of text.matchAll(lineBreak)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** Place of the paragraph that holds an offset; between two paragraphs, of the one before. */
export function findParagraph(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The pieces of a span that stand in paragraphs, in order; breaks between them belong to no piece. */
export function sliceByParagraph(paragraphs: readonly Span[], span: Span): readonly ParagraphSlice[] {
  const slices: ParagraphSlice[] = [];
  for (let at = findParagraph(paragraphs, span.start); at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.start >= span.end) break;
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    if (start < end) slices.push({ paragraph: at, start: start - paragraph.start, end: end - paragraph.start });
  }
  return slices;
}
