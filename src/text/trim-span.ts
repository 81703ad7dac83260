import type { Span } from "../domain/span.ts";

const blank = /[\s\u200b\u2060\ufeff]/u;

/** Whether a character is white space, or a mark of no width that people cannot see either. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return blank.test(char);
}

/** A stretch without white space at its ends; empty (`start === end`) where there was nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return { start, end };
}
