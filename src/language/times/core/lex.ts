import type { Category } from "./cascade.ts";
import { capital, emptyRun, glued, longestRun, type Run } from "./run.ts";
import { kindAt, kinds } from "./unit-kinds.ts";
import { createWordTable, type Word } from "./word-table.ts";

/** What the words of a language may be. Keys are lower case. */
export type Lexicon = ReadonlyMap<string, readonly Category[]>;

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Words that rules name. */
  readonly words: ReadonlySet<string>;
  /** As `Cascade.begins`. */
  readonly begins: (text: string, categories: readonly string[]) => number;
  /** What a run of digits may be; `before` and `after` are the few characters around it. */
  readonly number: (digits: string, before: string, after: string) => readonly Category[];
}

/** Splits a text; `use` gets each run in turn. */
export type Lexer = (text: string, use: (run: Run) => void) => void;

/** How much of the text beside a number may say that it is no time. */
const beside = 6;
const longestNumber = 20;

function narrowDigits(digits: string): string {
  for (let at = 0; at < digits.length; at++) {
    if (digits.charCodeAt(at) >= 0xff10)
      return digits.replace(/[\uff10-\uff19]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  }
  return digits;
}

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
 * Makes the lexer of a language: it splits a text into runs of words that the grammar knows. A word that it does not know ends a run, and so does a line; a run
 * without any word of time is left out. Han and Hangul have no spaces to go by: there the longest known word wins.
 */
export function createLexer(vocabulary: Vocabulary): Lexer {
  const { number } = vocabulary;
  const table = createWordTable(vocabulary);
  const run = emptyRun();
  const signs = new Map<number, Word | null>();
  const signOf = (unit: number): Word | null => {
    let found = signs.get(unit);
    if (found === undefined) {
      const char = String.fromCharCode(unit);
      found = table.find(plainSigns[char] ?? char);
      signs.set(unit, found);
    }
    return found;
  };

  return (text, use) => {
    run.count = 0;
    let promising = false;
    let spaced = true;
    const close = (followed: boolean): void => {
      if (promising) {
        run.followed = followed;
        use(run);
      }
      promising = false;
      run.count = 0;
    };
    const add = (start: number, end: number, word: Word, isCapital: boolean): void => {
      if (run.count >= longestRun) close(false);
      if (word.categories.length > 0) promising = true;
      const at = run.count++;
      run.words[at] = word;
      run.starts[at] = start;
      run.ends[at] = end;
      run.flags[at] = (spaced ? 0 : glued) | (isCapital ? capital : 0);
      spaced = false;
    };
    const size = text.length;
    let at = 0;
    while (at < size) {
      switch (kindAt(text, at)) {
        case kinds.letter: {
          const end = table.read(text, at);
          const word = table.found;
          if (word) add(at, end, word, word.text.charCodeAt(0) !== text.charCodeAt(at));
          else {
            if (run.count > 0) close(at - (run.ends[run.count - 1] ?? 0) === 1);
            spaced = false;
          }
          at = end;
          break;
        }
        case kinds.line:
          close(false);
          spaced = true;
          at++;
          break;
        case kinds.space:
          spaced = true;
          at++;
          break;
        case kinds.digit: {
          let end = at + 1;
          while (end < size && kindAt(text, end) === kinds.digit) end++;
          const digits = narrowDigits(text.slice(at, Math.min(end, at + longestNumber)));
          const categories = number(digits, text.slice(Math.max(0, at - beside), at), text.slice(end, end + beside));
          add(at, end, table.numberWord(digits, categories), false);
          at = end;
          break;
        }
        case kinds.block: {
          const end = table.readBlock(text, at);
          const word = table.found;
          if (word) add(at, end, word, false);
          else {
            close(false);
            spaced = false;
          }
          at = end;
          break;
        }
        default: {
          const sign = signOf(text.charCodeAt(at));
          if (sign) add(at, at + 1, sign, false);
          else {
            close(false);
            spaced = false;
          }
          at++;
        }
      }
    }
    close(false);
  };
}
