import type { Span } from "../../../domain/span.ts";

/** How far back the clause that announces a list is looked for, in UTF-16 units and lines. */
const farthest = { units: 1500, lines: 12 };
const bullet = /(?:[-•·▪*–—]|;|\(?[a-z\d]{1,2}[.)])\s*$/u;

/**
 * The sentence that announces the list in which `content` is an item: the nearest before it that ends in a colon, with no full sentence between.
 * Null where it stands in no list.
 */
export function findListHead(text: string, content: Span): string | null {
  const lineStart = text.lastIndexOf("\n", content.start - 1) + 1;
  const line = text.slice(Math.max(lineStart, content.start - farthest.units), content.start);
  const listed = bullet.test(line.slice(-5));
  // "… focused on: - one; - two"
  const colon = line.lastIndexOf(":");
  if (listed && colon > 0) return /[.!?]\s/u.test(line.slice(colon)) ? null : lastSentence(line.slice(0, colon + 1));
  // Items behind others on a line of their own: "- one; - two".
  if (/[\p{L}\p{N}]/u.test(line) && !(listed && /^\s*[-•·▪*–—]/u.test(line))) return null;
  const lines = text
    .slice(Math.max(0, lineStart - farthest.units), lineStart)
    .split("\n")
    .filter((one) => one.trim() !== "");
  for (let back = 1; back <= Math.min(lines.length, farthest.lines); back++) {
    const one = lines.at(-back)?.trim() ?? "";
    if (one.endsWith(":")) return back === 1 || listed ? lastSentence(one) : null;
  }
  return null;
}

function lastSentence(line: string): string {
  const stop = Math.max(line.lastIndexOf(". "), line.lastIndexOf("! "), line.lastIndexOf("? "));
  return line.slice(stop + 1).trim();
}
