import type { Element } from "./cascade.ts";
import type { Word } from "./word-table.ts";

/** Words that stand in a row; the same object is filled again for the next run. */
export interface Run {
  readonly words: Word[];
  /** Where each word stands in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `glued` and `capital` of each word. */
  readonly flags: number[];
  count: number;
  /** A word that the grammar does not know follows after one space. */
  followed: boolean;
}

/** No time has so many words; what goes on without end is cut. */
export const longestRun = 256;

/** No space stands before it. */
export const glued = 1;
/** Begins with a capital letter. */
export const capital = 2;

export const emptyRun = (): Run => ({
  words: [],
  starts: new Int32Array(longestRun),
  ends: new Int32Array(longestRun),
  flags: [],
  count: 0,
  followed: false,
});

/** The words of a run as elements that rules read. */
export function elementsOf({ words, starts, ends, flags, count, followed }: Run): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < count; at++) {
    const { text, categories, bits, begins } = words[at] as Word;
    const flag = flags[at] ?? 0;
    elements.push({
      start: starts[at] ?? 0,
      end: ends[at] ?? 0,
      text,
      glued: (flag & glued) !== 0,
      capital: (flag & capital) !== 0,
      categories,
      bits,
      begins,
      followed: followed && at === count - 1,
    });
  }
  return elements;
}

/** What a run comes to is kept: most runs are few words, and come again. */
export type RunMemory<Result> = (run: Run) => Result;

interface Kept<Result> {
  readonly words: readonly Word[];
  readonly flags: readonly number[];
  readonly followed: boolean;
  readonly result: Result;
}

/** Words in all the runs that are kept. */
const mostWords = 32_768;
/** Longer runs hardly come again, but for those that go on without end. */
const longestKept = 10;

/** Reads each run once. `read` may look at no more of a run than its words, their flags and what follows. */
export function createRunMemory<Result>(read: (run: Run) => Result): RunMemory<Result> {
  const kept = new Map<number, Kept<Result>>();
  let words = 0;
  return (run) => {
    if (run.count > longestKept && run.count < longestRun) return read(run);
    const hash = hashOf(run);
    const known = kept.get(hash);
    if (known && isSame(known, run)) return known.result;
    const result = read(run);
    words += run.count;
    if (words > mostWords) {
      kept.clear();
      words = run.count;
    }
    kept.set(hash, { words: run.words.slice(0, run.count), flags: run.flags.slice(0, run.count), followed: run.followed, result });
    return result;
  };
}

function hashOf({ words, flags, count, followed }: Run): number {
  let hash = followed ? count + longestRun : count;
  for (let at = 0; at < count; at++) hash = Math.imul(hash ^ (((words[at]?.id ?? 0) << 2) | (flags[at] ?? 0)), 0x01000193) ^ (hash >>> 15);
  return hash | 0;
}

function isSame(kept: Kept<unknown>, { words, flags, count, followed }: Run): boolean {
  if (kept.followed !== followed || kept.words.length !== count) return false;
  for (let at = 0; at < count; at++) if (kept.words[at] !== words[at] || kept.flags[at] !== flags[at]) return false;
  return true;
}
