import type { Span } from "../../../domain/span.ts";

/** How far back the clause that announces a list is looked for, in UTF-16 units. */
const farthest = 1500;

/**
 * The line that announces the list in which `content` is an item: the nearest line before it that ends in a colon, with no full sentence between.
 * Null where it stands in no list.
 */
export function findListHead(text: string, content: Span): string | null {
  const lineStart = text.lastIndexOf("\n", content.start - 1) + 1;
  // "… focused on: - one; - two"
  if (/(?:[-•·▪*–—]|;)\s*$/u.test(text.slice(Math.max(0, content.start - 4), content.start))) {
    const line = text.slice(Math.max(lineStart, content.start - farthest), content.start);
    const colon = line.lastIndexOf(":");
    if (colon > 0) return /[.!?]\s/u.test(line.slice(colon)) ? null : sentenceUpTo(line, colon);
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(lineStart, content.start).replace(/^\s*(?:[•·▪*–—-]|\(?[a-z\d]{1,2}[.)])\s/u, ""))) return null;
  const before = text.slice(Math.max(0, lineStart - farthest), lineStart);
  const lines = before.split("\n").filter((line) => line.trim() !== "");
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - 12; at--) {
    const line = lines[at]?.trim() ?? "";
    if (line.endsWith(":")) return line;
  }
  return null;
}

function sentenceUpTo(line: string, colon: number): string {
  const before = line.slice(0, colon + 1);
  return before.slice(before.search(/[^.!?]*$/u)).trim();
}
