import type { Word } from "./word-table.ts";

/** Runs of words that came to nothing: most of a text's runs are few, and come again. */
export interface RunMemory {
  /** Of each word, `flags` say what rules can see beside its text. Runs with numbers are never remembered. */
  isBarren(words: readonly Word[], flags: Uint8Array, count: number, followed: boolean): boolean;
  setBarren(words: readonly Word[], flags: Uint8Array, count: number, followed: boolean): void;
}

interface Branch {
  /** 1: came to nothing at the end of its sentence, 2: where a word followed. */
  barren: number;
  readonly next: Map<number, Branch>;
}

/** Longer runs hardly come again. */
const longest = 5;
const mostBranches = 16_384;
const flagBits = 4;

export function createRunMemory(): RunMemory {
  const root: Branch = { barren: 0, next: new Map() };
  let branches = 0;
  return {
    isBarren(words, flags, count, followed) {
      if (count > longest) return false;
      let branch: Branch | undefined = root;
      for (let at = 0; at < count && branch; at++) branch = branch.next.get((words[at]?.id ?? -1) * flagBits + (flags[at] ?? 0));
      return branch !== undefined && (branch.barren & (followed ? 2 : 1)) !== 0;
    },
    setBarren(words, flags, count, followed) {
      if (count > longest || branches >= mostBranches) return;
      for (let at = 0; at < count; at++) if ((words[at]?.id ?? -1) < 0) return;
      let branch = root;
      for (let at = 0; at < count; at++) {
        const key = (words[at]?.id ?? -1) * flagBits + (flags[at] ?? 0);
        let next = branch.next.get(key);
        if (!next) {
          next = { barren: 0, next: new Map() };
          branch.next.set(key, next);
          branches++;
        }
        branch = next;
      }
      branch.barren |= followed ? 2 : 1;
    },
  };
}
