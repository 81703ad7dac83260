import type { Span } from "../../domain/span.ts";

const pairs: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "‘": "’" };
const marks = new RegExp(`["${Object.entries(pairs).flat().join("")}]`, "gu");

/** For each character, how deep it stands in quotation or title marks; the marks themselves count as outside. Unclosed marks end with their paragraph. */
export function quoteDepths(text: string, paragraphs: readonly Span[]): Uint8Array {
  const depths = new Uint8Array(text.length);
  for (const paragraph of paragraphs) {
    let depth = 0;
    let straight = false;
    let from = paragraph.start;
    marks.lastIndex = paragraph.start;
    for (let found = marks.exec(text); found && found.index < paragraph.end; found = marks.exec(text)) {
      const at = found.index;
      if (depth > 0) depths.fill(depth, from, at);
      from = at + 1;
      const mark = found[0];
      if (mark === '"') {
        straight = !straight;
        depth = Math.max(0, depth + (straight ? 1 : -1));
        depths[at] = straight ? depth - 1 : depth;
      } else if (pairs[mark] !== undefined) {
        depths[at] = depth;
        depth = Math.min(depth + 1, 250);
      } else {
        depth = Math.max(0, depth - 1);
        depths[at] = depth;
      }
    }
    if (depth > 0) depths.fill(depth, from, paragraph.end);
  }
  return depths;
}

/** Whether a character opens a quotation of speech: not the marks of a title. */
export function opensSpeech(mark: string): boolean {
  return mark === "“" || mark === "「" || mark === "『" || mark === '"' || mark === "‘";
}

/** How far the closing mark of a speech is looked for, in UTF-16 units: beyond that a mark was left open. */
export const longestQuotation = 20_000;

/** Where the quotation that opens at `at` closes, looking no further than `end`; `end` where it does not. */
export function closingMark(at: number, end: number, depths: Uint8Array): number {
  const outer = depths[at] ?? 0;
  for (let i = at + 1; i < end; i++) {
    if ((depths[i] ?? 0) <= outer) return i;
  }
  return end;
}
