import type { Span } from "../../domain/span.ts";
import { trimContent } from "./trim-content.ts";

/** Most sentences that one quotation is followed over; a mark that is never closed must not swallow a page. */
const longest = 14;

/** Joins the sentences of one quotation, so that «А. Б», – сказал он is read as one. In order; none crosses a paragraph. */
export function joinQuotations(text: string, sentences: readonly Span[], paragraphs: readonly Span[]): readonly Span[] {
  const units: Span[] = [];
  let paragraph = 0;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence) break;
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) paragraph++;
    const limit = paragraphs[paragraph]?.end ?? text.length;
    let open = isOpen(text, sentence, false);
    let last = at;
    while (open && last + 1 < sentences.length && last - at < longest) {
      const next = sentences[last + 1];
      if (!next || next.start >= limit) break;
      last++;
      open = isOpen(text, next, true);
    }
    const end = sentences[last]?.end ?? sentence.end;
    if (open) units.push(sentence);
    else {
      units.push({ start: sentence.start, end });
      at = last;
    }
  }
  return units;
}

/** Whether a « is open at the end of a sentence that began with one open or not. */
function isOpen(text: string, sentence: Span, opened: boolean): boolean {
  let depth = opened ? 1 : 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    const char = text.charAt(at);
    if (char === "«") depth++;
    else if (char === "»" && depth > 0) depth--;
  }
  return depth > 0;
}

/** The sentences that a stretch is made of, each without its closing stop. */
export function sentencesWithin(text: string, sentences: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const parts: Span[] = [];
  let { start } = span;
  for (; low < sentences.length; low++) {
    const next = sentences[low];
    if (!next || next.start >= span.end) break;
    parts.push(trimContent(text, { start, end: next.start }));
    start = next.start;
  }
  parts.push(trimContent(text, { start, end: span.end }));
  return parts.filter((part) => part.end - part.start > 2);
}
