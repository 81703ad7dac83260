import type { Word } from "./read-words.ts";
import { beginsPhrase, coordinators, determiners, isPunctuation, prepositions, pronouns, subordinators } from "./word-classes.ts";

/** Where the content behind a cue begins, and whether it is a clause, a deed ("to …") or a noun phrase. Indexes of words. */
export interface ContentStart {
  readonly from: number;
  readonly kind: "clause" | "deed" | "phrase";
  /** Prepositional words that belong to the cue though words stand between: "told him **of**". */
  readonly link: number | null;
  /** Behind the last word of the link, where it has several: "wishes to the people **on the occasion of** …". */
  readonly linkEnd?: number;
}

/** A content that begins as a clause behind any commas. */
export function clause(from: number, words: readonly Word[]): ContentStart | null {
  let at = from;
  while (words[at]?.text === ",") at++;
  return words[at] === undefined ? null : { from: at, kind: "clause", link: null };
}

/** Whether a quotation opens at a word. */
export function quoteAt(words: readonly Word[], at: number): boolean {
  return /^["“«‘']$/u.test(words[at]?.text ?? "") && words[at + 1]?.quoted === true;
}

/** Whether a word can begin what is handed over. */
export function startsContent(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (isPunctuation(word)) return /^[$€£“"«(']$/u.test(word.text);
  return !coordinators.has(word.lower) && !prepositions.has(word.lower);
}

const finiteMarks = new Set(
  "is are was were has have had will would should must can could may might does did do cannot remains remain needs wants".split(" "),
);

/** Whether a bare content is a clause: a finite verb stands near, before any relative or mark. */
export function looksLikeClause(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 14); next++) {
    const word = words[next];
    if (word === undefined || word.quoted) return false;
    if (next > at && (subordinators.has(word.lower) || /^[;,—–]$/u.test(word.text))) return false;
    if (coordinators.has(word.lower) && pronouns.has(words[next + 1]?.lower ?? "")) return false;
    if (next > at && finiteMarks.has(word.lower)) return true;
  }
  return (
    /^(?:how|why|whether|if|what)$/.test(words[at]?.lower ?? "") ||
    (pronouns.has(words[at]?.lower ?? "") &&
      words[at]?.lower !== "both" &&
      !beginsPhrase(words[at + 1]) &&
      !determiners.has(words[at]?.lower ?? ""))
  );
}
