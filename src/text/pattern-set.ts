import { eachMatch } from "./every-match.ts";
import { foldCase, neededPieces } from "./needed-pieces.ts";

/** A pattern of a set. */
export interface SetPattern {
  /** Flags `g` and `u`, and `i` where case is ignored. */
  readonly pattern: RegExp;
  /** Pieces, one of which every match has; where they are not given, they are taken from the pattern. */
  readonly words?: readonly string[];
}

/** Gives every match of each pattern, by the index of the pattern; in order within one pattern. */
export type PatternSet = (text: string, use: (index: number, found: RegExpExecArray) => void) => void;

interface Group {
  readonly pieces: readonly string[];
  readonly members: number[];
  reach: number;
}

/** Beside what a pattern may look at: no surrogate pair is cut in two where it matters. */
const margin = 2;

/**
 * Compiles patterns into a set whose matches are looked for only around the pieces that every match has. All pieces are found in one pass over the
 * text; what each pattern finds is the same as by itself.
 */
export function createPatternSet(patterns: readonly SetPattern[]): PatternSet {
  let compiled: PatternSet | null = null;
  return (text, use) => {
    compiled ??= compile(patterns);
    compiled(text, use);
  };
}

function compile(patterns: readonly SetPattern[]): PatternSet {
  const everywhere: number[] = [];
  const groups = new Map<string, Group>();
  patterns.forEach(({ pattern, words }, index) => {
    const need = neededPieces(pattern, words);
    if (!need) {
      everywhere.push(index);
      return;
    }
    const pieces = [...need.pieces].sort();
    const key = pieces.join("\u0000");
    const group = groups.get(key) ?? { pieces, members: [], reach: 0 };
    group.members.push(index);
    group.reach = Math.max(group.reach, need.reach + margin);
    groups.set(key, group);
  });
  const all = [...groups.values()];
  const machine = createMachine(all.map(({ pieces }) => pieces));
  return (text, use) => {
    for (const index of everywhere) {
      const { pattern } = patterns[index] as SetPattern;
      eachMatch(pattern, text, (found) => use(index, found));
    }
    const windows = findWindows(machine, all, text);
    all.forEach(({ members }, at) => {
      const own = windows[at];
      if (!own) return;
      for (let i = 0; i < own.length; i += 2) {
        const start = own[i] ?? 0;
        const words = text.slice(start, own[i + 1]);
        for (const index of members) {
          const { pattern } = patterns[index] as SetPattern;
          eachMatch(pattern, words, (found) => {
            found.index += start;
            use(index, found);
          });
        }
      }
    });
  };
}

/** The stretches of a text around the pieces of each group, start and end in turn; what would overlap is one. */
function findWindows({ classes, classOf, next, groupsOf }: Machine, groups: readonly Group[], text: string): (number[] | undefined)[] {
  const windows: (number[] | undefined)[] = new Array(groups.length);
  const reaches = groups.map(({ reach }) => reach);
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[state * classes + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
    const hit = groupsOf[state];
    if (hit === undefined) continue;
    for (let i = 0; i < hit.length; i++) {
      const group = hit[i] ?? 0;
      const reach = reaches[group] ?? 0;
      const own = windows[group];
      if (own === undefined) windows[group] = [Math.max(0, at + 1 - reach), at + 1 + reach];
      else if (at + 1 - reach <= (own[own.length - 1] ?? 0)) own[own.length - 1] = at + 1 + reach;
      else own.push(at + 1 - reach, at + 1 + reach);
    }
  }
  return windows;
}

/** Finds all pieces of all groups in one pass (Aho and Corasick, "Efficient string matching", 1975), with every step in a table. */
interface Machine {
  readonly classes: number;
  /** The class of each UTF-16 unit; 0 for those that no piece has. */
  readonly classOf: Uint16Array;
  readonly next: Int32Array;
  /** The groups of which a piece ends in a state; undefined in most. */
  readonly groupsOf: readonly (readonly number[] | undefined)[];
}

/** Stretches of letters that have capitals. */
const withCase: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x587],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1cbf],
  [0x1d79, 0x1d8e],
  [0x1e00, 0x1fff],
  [0x2126, 0x2184],
  [0x24b6, 0x24e9],
  [0x2c00, 0x2d2d],
  [0xa640, 0xa7ff],
  [0xab53, 0xabbf],
  [0xff21, 0xff5a],
];

function createMachine(lists: readonly (readonly string[])[]): Machine {
  const classOf = new Uint16Array(0x10000);
  let classes = 1;
  for (const piece of lists.flat()) {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (classOf[unit] === 0) classOf[unit] = classes++;
    }
  }
  for (const [from, to] of withCase) {
    for (let unit = from; unit <= to; unit++) {
      const same = foldCase(String.fromCharCode(unit)).charCodeAt(0);
      if (same !== unit && classOf[same] !== 0) classOf[unit] = classOf[same] ?? 0;
    }
  }
  const steps: Map<number, number>[] = [new Map()];
  const ends: Set<number>[] = [new Set()];
  lists.forEach((pieces, group) => {
    for (const piece of pieces) {
      let state = 0;
      for (let at = 0; at < piece.length; at++) {
        const step = classOf[piece.charCodeAt(at)] ?? 0;
        let to = steps[state]?.get(step);
        if (to === undefined) {
          to = steps.length;
          steps.push(new Map());
          ends.push(new Set());
          steps[state]?.set(step, to);
        }
        state = to;
      }
      ends[state]?.add(group);
    }
  });
  const next = new Int32Array(steps.length * classes);
  const fallback = new Int32Array(steps.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fallback[state] ?? 0;
    for (let step = 0; step < classes; step++) {
      const along = state === 0 ? 0 : (next[back * classes + step] ?? 0);
      const to = steps[state]?.get(step);
      next[state * classes + step] = to ?? along;
      if (to === undefined) continue;
      fallback[to] = along;
      for (const group of ends[along] ?? []) ends[to]?.add(group);
      queue.push(to);
    }
  }
  return { classes, classOf, next, groupsOf: ends.map((groups) => (groups.size > 0 ? [...groups] : undefined)) };
}
