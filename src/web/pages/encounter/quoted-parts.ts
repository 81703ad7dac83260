import type { EvidenceSpan } from "../../../domain/span.ts";

/** A stretch of a sentence of the interface; `account` where it is the words of a text. */
export interface QuotedPart {
  readonly text: string;
  readonly account: string | null;
}

/** Finds the words of texts within a sentence that explains them, so that each can carry its own language. */
export function quotedParts(sentence: string, spans: readonly EvidenceSpan[]): readonly QuotedPart[] {
  const found: { start: number; end: number; account: string }[] = [];
  const longestFirst = [...spans].sort((a, b) => b.quote.length - a.quote.length);
  for (const { quote, account } of longestFirst) {
    if (quote.length < 2) continue;
    for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + quote.length)) {
      const end = at + quote.length;
      if (found.every((other) => end <= other.start || at >= other.end)) found.push({ start: at, end, account });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const parts: QuotedPart[] = [];
  let done = 0;
  for (const { start, end, account } of found) {
    if (start > done) parts.push({ text: sentence.slice(done, start), account: null });
    parts.push({ text: sentence.slice(start, end), account });
    done = end;
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done), account: null });
  return parts;
}
