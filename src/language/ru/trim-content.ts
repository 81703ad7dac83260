import type { Span } from "../../domain/span.ts";

/** Takes blanks, dashes, commas and closing stops from both ends. */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,:;–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.!?…,;:–—]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Takes the quotation marks off a content that stands wholly in them. Null where it does not. */
export function insideQuotes(text: string, span: Span): Span | null {
  const first = text.charAt(span.start);
  const last = text.charAt(span.end - 1);
  const pairs: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };
  if (pairs[first] !== last) return null;
  if (text.slice(span.start + 1, span.end - 1).includes(first) && first !== '"') return null;
  return span.end - span.start > 3 ? { start: span.start + 1, end: span.end - 1 } : null;
}
