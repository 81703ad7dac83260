import type { Span } from "../../domain/span.ts";

/** A stretch without the quotation marks and the closing mark at its edges. */
export function trimStop(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“«‘']/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s"”»’'.!?,;:]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
