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
  const numbered = headOfNumbered(line);
  if (numbered !== null) return numbered;
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

/** The number of an item within a sentence, and that of the first: "will (i) lower …; and (ii) adopt …". */
const itemNumber = /\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s*$/u;
const firstNumber = /\b(will|shall|must|should|may|to)\s+\((?:i|a|1)\)\s/gu;

/** What the sentence says before its first numbered item, as far as its verb is left to the items; null where the words stand behind no number. */
function headOfNumbered(line: string): string | null {
  if (!itemNumber.test(line.slice(-8))) return null;
  const first = [...line.matchAll(firstNumber)].at(-1);
  if (!first) return null;
  const head = lastSentence(line.slice(0, first.index + (first[1]?.length ?? 0)));
  return /[.!?]\s+\p{Lu}/u.test(line.slice(first.index)) ? null : `${head} do so`;
}

function lastSentence(line: string): string {
  const stop = Math.max(line.lastIndexOf(". "), line.lastIndexOf("! "), line.lastIndexOf("? "));
  return line.slice(stop + 1).trim();
}
