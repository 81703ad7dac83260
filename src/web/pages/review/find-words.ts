import type { Span } from "../../../domain/span.ts";

/** Where words stand in a text, nearest to an offset; spaces may differ. Null where they do not stand there. */
export function findWords(text: string, words: string, near: number, limits: Span): Span | null {
  const sought = words.trim();
  if (sought === "") return null;
  const pattern = new RegExp(sought.split(/\s+/u).map(escaped).join("\\s+"), "gu");
  const found = [...text.slice(limits.start, limits.end).matchAll(pattern)].map((match) => ({
    start: limits.start + match.index,
    end: limits.start + match.index + match[0].length,
  }));
  const distance = (span: Span) => Math.abs(span.start - near);
  return found.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
