import type { Span } from "../../domain/span.ts";
import { turnOf } from "./marks.ts";

/** Takes blanks, dashes, commas and closing stops from both ends. */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,:;–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.!?…,;:–—-]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const pairs: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"' };

/** Takes the quotation marks off a content that stands wholly in them. Null where it does not. */
export function insideQuotes(text: string, span: Span): Span | null {
  const first = text.charAt(span.start);
  const last = text.charAt(span.end - 1);
  if (last === "" || !pairs[first]?.includes(last) || span.end - span.start <= 3) return null;
  let depth = 0;
  for (let at = span.start; at < span.end - 1; at++) {
    depth += at === span.start ? 1 : turnOf(text, at);
    if (depth === 0) return null;
  }
  const inner = { start: span.start + 1, end: span.end - 1 };
  while (inner.end > inner.start && /[\s.,]/u.test(text.charAt(inner.end - 1))) inner.end--;
  return inner;
}

/** Whether some of a content is quoted word for word: a quotation of several words, not a name in quotation marks. */
export function isMixed(text: string, span: Span): boolean {
  return /[«“"][а-яё][^«»“”"]*\s[^«»“”"]*\s[^«»“”"]+[»”"]/u.test(text.slice(span.start, span.end));
}
