import type { Span } from "../../domain/span.ts";
import { turnOf } from "./marks.ts";

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

// A site's name is one word with its dot: Primer.kz, Пример.Ру.
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\u00ad-]*[\p{L}\p{N}])?(?:\.(?:[A-Za-z]{2,4}|[Рр]у)(?![\p{L}\p{N}]))?/gu;

/** The form of a word under which lists know it. */
export const plainOf = (text: string): string => text.replaceAll("\u00ad", "").toLowerCase().replaceAll("ё", "е");

// "сказал Петров. –", "отметил глава ведомства, –": a verb in the third person, and whose it is.
const teller = /^(?:также |снова |тогда )?[а-яё]{2,}(?:л|ла|ло|ли|ет|ит|ют|ят)(?:ся)?\s[^,;:.«»“”"–—]{2,80}[.,]\s[–—-]\s/u;
const longestTeller = 110;

/** «Мост нужен, – сказал Петров. – Мы готовы»: where the teller's own words end that begin at `at` inside a quotation; null where none do. */
function endOfTeller(text: string, at: number, limit: number): number | null {
  if (!/[,!?…][  ][–—-][  ]$/u.test(text.slice(Math.max(0, at - 4), at))) return null;
  const found = teller.exec(text.slice(at, Math.min(limit, at + longestTeller)));
  return found ? at + found[0].length : null;
}

/** Reads the words of a stretch, in order. */
export function readWords(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  let from = start;
  let told = start;
  for (const match of text.slice(start, end).matchAll(word)) {
    const at = start + match.index;
    for (let i = from; i < at; i++) depth = Math.max(0, depth + turnOf(text, i));
    from = at + match[0].length;
    if (depth > 0 && at >= told) told = endOfTeller(text, at, end) ?? told;
    const first = match[0].charAt(0);
    words.push({
      start: at,
      end: from,
      text: match[0],
      // "Ли Цян": a name, and no particle.
      plain: match[0] === "Ли" ? match[0] : plainOf(match[0]),
      capital: first !== first.toLowerCase(),
      quoted: depth > 0 && at >= told,
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
