import { FeatureList } from "../../learned/feature-list.ts";
import type { LinearTable } from "../../learned/linear-table.ts";
import type { Laid } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { addParseFeatures, addRelationFeatures, type ParseState, relations } from "./parse-features.ts";

/** The moves of an arc-hybrid parser: take the next word; hang the top from the next word; hang the top from the one below it. */
export const moves = { shift: 0, left: 1, right: 2, count: 3 } as const;

/** The dependency trees of a stretch. */
export interface Parse {
  /** Index of each token's head; -1 for a root, or where a sentence was not parsed. */
  readonly head: Int32Array;
  /** Number among `relations`. */
  readonly relation: Uint8Array;
}

/** In tokens. Longer sentences are lists or broken pages; they get no tree. */
const longest = 160;

const list = new FeatureList();

/** A stretch before its first move. */
export function startState(laid: Laid, head: Int32Array): ParseState {
  const { length } = laid;
  return {
    stack: new Int32Array(longest + 1),
    depth: 0,
    next: 0,
    to: 0,
    head,
    leftmost: new Int32Array(length).fill(-1),
    rightmost: new Int32Array(length).fill(-1),
    lefts: new Uint8Array(length),
    rights: new Uint8Array(length),
  };
}

/** Whether a move can be made. */
export function isPossible(state: ParseState, move: number): boolean {
  if (move === moves.shift) return state.next < state.to;
  if (move === moves.left) return state.depth > 0 && state.next < state.to;
  return state.depth > 1;
}

/** Makes a move. */
export function make(state: ParseState, move: number): void {
  if (move === moves.shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[state.depth - 1] ?? 0;
  const head = move === moves.left ? state.next : (state.stack[state.depth - 2] ?? 0);
  state.depth--;
  state.head[child] = head;
  if (child < head) {
    state.lefts[head] = (state.lefts[head] ?? 0) + 1;
    if ((state.leftmost[head] ?? -1) < 0 || child < (state.leftmost[head] ?? -1)) state.leftmost[head] = child;
  } else {
    state.rights[head] = (state.rights[head] ?? 0) + 1;
    if (child > (state.rightmost[head] ?? -1)) state.rightmost[head] = child;
  }
}

/** The sentences of a stretch that are short enough to parse, as [from, to). */
export function parsed(laid: Laid): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let from = 0, to = 0; from < laid.length; from = to) {
    to = from + 1;
    while (to < laid.length && laid.sentence[to] === laid.sentence[from]) to++;
    if (to - from <= longest) found.push([from, to]);
  }
  return found;
}

/** Parses the sentences of a stretch, word by word and without looking back. */
export function parseStretch(laid: Laid, tag: Uint8Array, lexicon: Lexicon, arcs: LinearTable, names: LinearTable): Parse {
  const head = findHeads(laid, tag, lexicon, arcs);
  return { head, relation: nameRelations(laid, tag, lexicon, head, names) };
}

/** The heads of a `Parse`. */
export function findHeads(laid: Laid, tag: Uint8Array, lexicon: Lexicon, arcs: LinearTable): Int32Array {
  const head = new Int32Array(laid.length).fill(-1);
  const sums = new Int32Array(moves.count);
  const state = startState(laid, head);
  for (const [from, to] of parsed(laid)) {
    state.depth = 0;
    state.next = from;
    state.to = to;
    while (state.next < to || state.depth > 1) {
      list.clear();
      addParseFeatures(list, laid, tag, lexicon, state);
      sums.fill(0);
      arcs.addTo(sums, 0, list.hashes, 0, list.length);
      make(state, bestMove(state, sums));
    }
  }
  return head;
}

/** The relations of a `Parse`, once its heads are known. */
export function nameRelations(laid: Laid, tag: Uint8Array, lexicon: Lexicon, head: Int32Array, names: LinearTable): Uint8Array {
  const relation = new Uint8Array(laid.length);
  const sums = new Int32Array(relations.length);
  for (const [from, to] of parsed(laid))
    for (let at = from; at < to; at++) {
      list.clear();
      addRelationFeatures(list, laid, tag, lexicon, head, at);
      sums.fill(0);
      names.addTo(sums, 0, list.hashes, 0, list.length);
      relation[at] = highest(sums);
    }
  return relation;
}

function bestMove(state: ParseState, sums: Int32Array): number {
  let [best, at] = [-Infinity, 0];
  for (let move = 0; move < moves.count; move++)
    if (isPossible(state, move) && (sums[move] ?? 0) > best) [best, at] = [sums[move] ?? 0, move];
  return at;
}

/** Index of the highest sum, the first where several are. */
export function highest(sums: Int32Array): number {
  let at = 0;
  for (let label = 1; label < sums.length; label++) if ((sums[label] as number) > (sums[at] as number)) at = label;
  return at;
}
