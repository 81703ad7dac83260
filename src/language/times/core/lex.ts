import type { Category, Element } from "./cascade.ts";
import { createRunMemory } from "./run-memory.ts";
import { kindAt, kinds } from "./unit-kinds.ts";
import { createWordTable, type Word } from "./word-table.ts";

/** What the words of a language may be. Keys are lower case. */
export type Lexicon = ReadonlyMap<string, readonly Category[]>;

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Words that rules name. */
  readonly words: ReadonlySet<string>;
  /** What a run of digits may be; `before` and `after` are the few characters around it. */
  readonly number: (digits: string, before: string, after: string) => readonly Category[];
}

/** Splits a text; `use` gets each run in turn and says whether it came to anything. */
export type Lexer = (text: string, use: (run: readonly Element[]) => boolean) => void;

/** No time has so many words; what goes on without end is cut. */
const longestRun = 256;
/** How much of the text beside a number may say that it is no time. */
const beside = 6;
const longestNumber = 20;

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
 * Makes the lexer of a language: it splits a text into runs of words that the grammar knows. A word that it does not know ends a run, and so does a line; a run
 * without any word of time is left out, and so is one that came to nothing before. Han and Hangul have no spaces to go by: there the longest known word wins.
 */
export function createLexer({ lexicon, words: named, number }: Vocabulary): Lexer {
  const table = createWordTable(lexicon, named);
  const memory = createRunMemory();
  // The run that is being read; elements are made of it only where they are wanted.
  const words: Word[] = [];
  const starts = new Int32Array(longestRun);
  const ends = new Int32Array(longestRun);
  const flags = new Uint8Array(longestRun);
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
    let length = 0;
    let promising = false;
    let spaced = true;
    const close = (followed: boolean): void => {
      const count = length;
      length = 0;
      if (!promising) return;
      promising = false;
      if (memory.isBarren(words, flags, count, followed)) return;
      const run: Element[] = [];
      for (let i = 0; i < count; i++) {
        const { text: word, categories, bits } = words[i] as Word;
        run.push({
          start: starts[i] ?? 0,
          end: ends[i] ?? 0,
          text: word,
          glued: ((flags[i] ?? 0) & 1) !== 0,
          capital: ((flags[i] ?? 0) & 2) !== 0,
          categories,
          bits,
          followed: followed && i === count - 1,
        });
      }
      if (!use(run)) memory.setBarren(words, flags, count, followed);
    };
    const add = (start: number, end: number, word: Word, capital: boolean): void => {
      if (length >= longestRun) close(false);
      if (word.categories.length > 0) promising = true;
      words[length] = word;
      starts[length] = start;
      ends[length] = end;
      flags[length] = (spaced ? 0 : 1) | (capital ? 2 : 0);
      length++;
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
          else if (length > 0) {
            // A word that the grammar does not know follows after one space.
            close(at - (ends[length - 1] ?? 0) === 1);
            spaced = false;
          } else spaced = false;
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
