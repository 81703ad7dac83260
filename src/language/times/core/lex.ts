import { isHan, isHangul } from "../../../text/tokens.ts";
import type { Category, Element } from "./cascade.ts";

/** What the words of a language may be. Keys are lower case. */
export type Lexicon = ReadonlyMap<string, readonly Category[]>;

/** How long the longest word is that begins with each UTF-16 unit; most characters begin none, and nothing need be looked up there. */
export function longestWords(...lists: readonly Iterable<string>[]): Uint8Array {
  const longest = new Uint8Array(0x10000);
  for (const list of lists) {
    for (const word of list) {
      const unit = word.charCodeAt(0);
      if (word.length > (longest[unit] ?? 0)) longest[unit] = word.length;
    }
  }
  return longest;
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Words that rules name. */
  readonly words: ReadonlySet<string>;
  /** Of `longestWords`, for scripts without spaces. */
  readonly longest: Uint8Array;
  /** What a run of digits may be; `before` and `after` are the few characters around it. */
  readonly number: (digits: string, before: string, after: string) => readonly Category[];
}

/** No time has so many words; what goes on without end is cut. */
const longestRun = 256;
/** How much of the text beside a number may say that it is no time. */
const beside = 6;

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;
const letter = /\p{L}|\p{M}/u;

function isLetter(code: number, char: string): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(char);
}

const narrowDigits = (digits: string): string =>
  digits.replace(/[\uff10-\uff19]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Signs that stand for one another: dashes, quotation marks, full-width forms. */
const plainSigns: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "’": "'",
  "：": ":",
  "，": ",",
  "．": ".",
  "／": "/",
  "－": "-",
  "～": "~",
  "（": "(",
  "）": ")",
};

/**
 * Splits a text into runs of words that the grammar knows. A word that it does not know ends a run, and so does a line; a run without any word of time is left out. Han
 * and Hangul have no spaces to go by: there the longest known word wins. `use` gets each run in turn.
 */
export function lex(text: string, { lexicon, words, longest, number }: Vocabulary, use: (run: readonly Element[]) => void): void {
  let run: Element[] = [];
  let promising = false;
  let spaced = true;
  const close = (): void => {
    if (run.length === 0) return;
    if (promising) use(run);
    run = [];
    promising = false;
  };
  const add = (start: number, end: number, word: string, categories: readonly Category[], capital = false): void => {
    if (run.length >= longestRun) close();
    if (categories.length > 0) promising = true;
    run.push({ start, end, text: word, glued: !spaced, capital, categories });
    spaced = false;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const char = text[at] ?? "";
    if (isSpace(code)) {
      if (code === 10) close();
      spaced = true;
      at++;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      const digits = narrowDigits(text.slice(at, Math.min(end, at + 20)));
      add(at, end, digits, number(digits, text.slice(Math.max(0, at - beside), at), text.slice(end, end + beside)));
      at = end;
    } else if (isHan(char) || isHangul(char)) {
      let length = Math.min(longest[code] ?? 0, text.length - at);
      while (length > 0 && !lexicon.has(text.slice(at, at + length)) && !words.has(text.slice(at, at + length))) length--;
      if (length === 0) {
        close();
        spaced = false;
        at++;
      } else {
        const word = text.slice(at, at + length);
        add(at, at + length, word, lexicon.get(word) ?? []);
        at += length;
      }
    } else if (isLetter(code, char)) {
      let end = at + 1;
      while (end < text.length && isLetter(text.charCodeAt(end), text[end] ?? "") && !isHan(text[end] ?? "") && !isHangul(text[end] ?? ""))
        end++;
      const word = text.slice(at, end).toLowerCase();
      const categories = lexicon.get(word);
      if (categories || words.has(word)) add(at, end, word, categories ?? [], word[0] !== char);
      else {
        const last = run[run.length - 1];
        if (last && text.length > last.end && /^\s$/.test(text.slice(last.end, at))) last.followed = true;
        close();
        spaced = false;
      }
      at = end;
    } else {
      const sign = plainSigns[char] ?? char;
      if (words.has(sign)) add(at, at + 1, sign, []);
      else {
        close();
        spaced = false;
      }
      at++;
    }
  }
  close();
}
