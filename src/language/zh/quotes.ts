import type { Span } from "../../domain/span.ts";

const pairs: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "‘": "’" };
const closers = new Set(Object.values(pairs));

/** For each character, how deep it stands in quotation or title marks; the marks themselves count as outside. Unclosed marks end with their paragraph. */
export function quoteDepths(text: string, paragraphs: readonly Span[]): Uint8Array {
  const depths = new Uint8Array(text.length);
  for (const paragraph of paragraphs) {
    let depth = 0;
    let straight = false;
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = text.charAt(i);
      if (mark === '"') {
        straight = !straight;
        depth = Math.max(0, depth + (straight ? 1 : -1));
        depths[i] = straight ? depth - 1 : depth;
      } else if (pairs[mark] !== undefined) {
        depths[i] = depth;
        depth = Math.min(depth + 1, 250);
      } else if (closers.has(mark)) {
        depth = Math.max(0, depth - 1);
        depths[i] = depth;
      } else {
        depths[i] = depth;
      }
    }
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
