import type { Span } from "../../domain/span.ts";

/** One word of a sentence. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, ё as е, without soft hyphens: how word lists are asked. */
  readonly plain: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\u00ad-]*[\p{L}\p{N}])?/gu;

/** The form of a word under which lists know it. */
export const plainOf = (text: string): string => text.replaceAll("\u00ad", "").toLowerCase().replaceAll("ё", "е");

/** Reads the words of a stretch, in order. */
export function readWords(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  let straight = false;
  let from = start;
  for (const match of text.slice(start, end).matchAll(word)) {
    const at = start + match.index;
    for (let i = from; i < at; i++) {
      const char = text.charAt(i);
      if (char === "«" || char === "“" || char === "„") depth++;
      else if (char === "»" || char === "”") depth = Math.max(0, depth - 1);
      else if (char === '"') straight = !straight;
    }
    from = at + match[0].length;
    const first = match[0].charAt(0);
    words.push({
      start: at,
      end: from,
      text: match[0],
      plain: plainOf(match[0]),
      capital: first !== first.toLowerCase(),
      quoted: depth > 0 || straight,
    });
  }
  return words;
}

/** Whether nothing but blanks, or the stop of an initial, stands between two words. */
export function touches(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const gap = text.slice(left.end, right.start);
  return /^\s+$/u.test(gap) || (/^\.\s?$/u.test(gap) && left.text.length <= 2 && left.capital);
}
