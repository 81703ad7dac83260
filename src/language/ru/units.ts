import type { Span } from "../../domain/span.ts";
import { turnOf } from "./marks.ts";
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

/** Whether a quotation mark is open at the end of a sentence that began with one open or not. */
function isOpen(text: string, sentence: Span, opened: boolean): boolean {
  let depth = opened ? 1 : 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    depth = Math.max(0, depth + turnOf(text, at));
  }
  return depth > 0;
}

/** The sentences of a quotation, which its teller may part in two: «А, – сказал он, – а. Б» has the sentence "А … а" and "Б". */
export function sentencesOfQuotation(text: string, sentences: readonly Span[], parts: readonly Span[]): readonly (readonly Span[])[] {
  const said: Span[][] = [];
  let goesOn = false;
  for (const [i, part] of parts.entries()) {
    for (const sentence of sentencesWithin(text, sentences, part)) {
      if (goesOn) said.at(-1)?.push(sentence);
      else said.push([sentence]);
      goesOn = false;
    }
    goesOn = said.length > 0 && /,\s[–—-]\s*$/u.test(text.slice(part.end, parts[i + 1]?.start));
  }
  return said;
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
