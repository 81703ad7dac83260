import type { Span } from "../../../domain/span.ts";
import { findParagraph } from "../../text-marks/paragraphs.ts";

/** Paragraphs around a statement: its own, one before and one after. A boundary can be moved within them. */
export function paragraphsAround(paragraphs: readonly Span[], spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return paragraphs.slice(0, 1);
  const first = findParagraph(paragraphs, Math.min(...spans.map((span) => span.start)));
  const last = findParagraph(paragraphs, Math.max(...spans.map((span) => span.end)) - 1);
  return paragraphs.slice(Math.max(0, first - 1), last + 2);
}

/** From the first to the last character of paragraphs. */
export function extentOf(paragraphs: readonly Span[]): Span {
  return { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}
