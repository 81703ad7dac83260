import { type Bits, bitsOf, type Category } from "./cascade.ts";
import type { Vocabulary } from "./lex.ts";
import { kindAt, kinds } from "./unit-kinds.ts";

/** A word as the grammar knows it. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  readonly categories: readonly Category[];
  readonly bits: Bits;
  /** As `Element.begins`. */
  readonly begins: number;
  /** One number a word. */
  readonly id: number;
}

/** The words of a language, found where they stand in a text. */
export interface WordTable {
  /** The word that was read last; null where the grammar does not know it. */
  readonly found: Word | null;
  /** Reads the word of letters that begins at a place; gives its end. */
  read(text: string, at: number): number;
  /** Reads the longest known word at a place in a script without spaces; gives its end, that of one character where none is known. */
  readBlock(text: string, at: number): number;
  /** The word as it stands; null where the grammar does not know it. */
  find(text: string): Word | null;
  /** A number; the same word for the same list of categories. */
  numberWord(digits: string, categories: readonly Category[]): Word;
}

/** Words of scripts without spaces, character by character. */
interface Branch {
  word: Word | null;
  readonly next: Map<number, Branch>;
}

/** Numbers whose words are kept. */
const mostNumbers = 4096;

const noCategories: readonly Category[] = [];
const plainWord = /^[a-z]+$/u;

export function createWordTable({ lexicon, words: named, begins }: Vocabulary): WordTable {
  const wordOf = (text: string, categories: readonly Category[], id: number): Word => {
    const names = categories.map(({ name }) => name);
    return { text, categories, bits: bitsOf(categories), begins: begins(text, names), id };
  };
  const words = new Map<string, Word>();
  for (const text of new Set([...lexicon.keys(), ...named])) {
    words.set(text, wordOf(text, lexicon.get(text) ?? noCategories, words.size));
  }
  const hashed = hashWords([...words.values()].filter(({ text }) => plainWord.test(text)));
  const root: Branch = { word: null, next: new Map() };
  for (const word of words.values()) {
    if (plainWord.test(word.text)) continue;
    let branch = root;
    for (let at = 0; at < word.text.length; at++) {
      const unit = word.text.charCodeAt(at);
      const next: Branch = branch.next.get(unit) ?? { word: null, next: new Map() };
      branch.next.set(unit, next);
      branch = next;
    }
    branch.word = word;
  }
  const numbers = new Map<readonly Category[], Word>();
  let ids = words.size;
  const table = {
    found: null as Word | null,
    find: (text: string) => words.get(text) ?? null,
    read(text: string, at: number): number {
      let hash = seed;
      let end = at;
      let plain = true;
      for (; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        const lower = unit | 32;
        if (unit < 128 && lower >= 97 && lower <= 122) hash = Math.imul(hash ^ lower, factor);
        else if (unit >= 128 && kindAt(text, end) === kinds.letter) plain = false;
        else break;
      }
      table.found = plain ? hashed(hash, text, at, end) : (words.get(text.slice(at, end).toLowerCase()) ?? null);
      return end;
    },
    readBlock(text: string, at: number): number {
      let end = at + 1;
      let found: Word | null = null;
      let branch = root.next.get(text.charCodeAt(at));
      for (let next = at + 1; branch; next++) {
        if (branch.word) {
          found = branch.word;
          end = next;
        }
        branch = next < text.length ? branch.next.get(text.charCodeAt(next)) : undefined;
      }
      table.found = found;
      return end;
    },
    numberWord(text: string, categories: readonly Category[]): Word {
      let word = numbers.get(categories);
      if (!word) {
        if (numbers.size >= mostNumbers) numbers.clear();
        word = wordOf(text, categories, ids++);
        numbers.set(categories, word);
      }
      return word;
    },
  };
  return table;
}

// Fowler, Noll and Vo's hash, of small letters.
const seed = 0x811c9dc5 | 0;
const factor = 0x01000193;

/** Finds a word by the hash of its letters, so that nothing need be cut out of the text for the many that are not known. */
function hashWords(words: readonly Word[]): (hash: number, text: string, start: number, end: number) => Word | null {
  let size = 64;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  const slots: (Word | null)[] = new Array(size).fill(null);
  const hashes = new Int32Array(size);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  for (const word of words) {
    let hash = seed;
    for (let at = 0; at < word.text.length; at++) hash = Math.imul(hash ^ word.text.charCodeAt(at), factor);
    let slot = slotOf(hash);
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = word;
    hashes[slot] = hash;
  }
  return (hash, text, start, end) => {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & mask) {
      const word = slots[slot];
      if (!word) return null;
      if (hashes[slot] === hash && isWritten(word.text, text, start, end)) return word;
    }
  };
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false;
  return true;
}
