import type { Span } from "../../domain/span.ts";
import { trimContent } from "./clauses.ts";
import { emitQuotation } from "./emit.ts";
import { readHead } from "./heads.ts";
import { closingMark, longestQuotation, opensSpeech } from "./quotes.ts";
import type { Reading } from "./reading.ts";

/** Reads “…”，他说。: the quotation stands before its source. */
export function readQuoteFirst(reading: Reading, sentence: Span): boolean {
  const { view, plain, depths } = reading;
  if (!opensSpeech(plain.charAt(sentence.start))) return false;
  const paragraphEnd = Math.min(reading.paragraphEnd, sentence.start + longestQuotation);
  const close = closingMark(sentence.start, paragraphEnd, depths);
  if (close >= paragraphEnd) return false;
  let start = close + 1;
  while (start < paragraphEnd && /[，,\s]/u.test(plain.charAt(start))) start++;
  const stop = plain.slice(start, Math.min(paragraphEnd, start + 60)).search(/[。！？，：“「]/u);
  const clause = { start, end: stop < 0 ? Math.min(paragraphEnd, start + 60) : start + stop };
  const head = readHead(plain, clause, view.names);
  if (!head?.source || head.kind !== "say" || !head.atClauseEnd) return false;
  // "“…”，他说，“…”" is one speech with its source in the middle; the second half follows as a quotation of its own.
  emitQuotation(reading, head, { start: sentence.start + 1, end: close }, { start: sentence.start, end: clause.end });
  let next = clause.end;
  while (next < paragraphEnd && /[，：:。\s]/u.test(plain.charAt(next))) next++;
  if (opensSpeech(plain.charAt(next)) && reading.active) {
    const end = closingMark(next, paragraphEnd, depths);
    const content = trimContent(plain, { start: next + 1, end });
    if (content.end > content.start) reading.add({ type: "direct", content: [content], continues: reading.active.index });
    next = end + 1;
  }
  reading.readTo = next;
  return true;
}
