import type { FeatureList } from "../../learned/feature-list.ts";
import { mix } from "../../learned/mix.ts";
import type { Laid } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** Relations of the dependency tree that are told apart, by Universal Dependencies; the rest is "dep". The order is part of a model. */
export const relations = [
  "dep",
  "root",
  "nsubj",
  "obj",
  "ccomp",
  "xcomp",
  "advcl",
  "parataxis",
  "conj",
  "cc",
  "mark",
  "aux",
  "cop",
  "acl",
  "relcl",
  "obl",
  "nmod",
  "case",
  "det",
  "amod",
  "compound",
  "advmod",
  "appos",
  "punct",
] as const;

const numberOf: ReadonlyMap<string, number> = new Map(relations.map((relation, at) => [relation, at]));

/** Number of a Universal Dependencies relation among ours. */
export function relationOf(label: string): number {
  if (label === "acl:relcl") return numberOf.get("relcl") ?? 0;
  const [head = ""] = label.split(":");
  const alike: Readonly<Record<string, string>> = {
    iobj: "obj",
    csubj: "nsubj",
    ROOT: "root",
    flat: "compound",
    fixed: "compound",
    nummod: "amod",
  };
  return numberOf.get(alike[head] ?? head) ?? 0;
}

/** A sentence half parsed: a stack and what is still to come, with the arcs so far. Indexes are of tokens; -1 stands for nothing. */
export interface ParseState {
  readonly stack: Int32Array;
  depth: number;
  next: number;
  to: number;
  readonly head: Int32Array;
  /** Outermost children on each side, and how many. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
}

// The parser asks for features twice for every token: these make nothing on the way. -1 stands for nothing there.

function tagAt(tag: Uint8Array, at: number): number {
  return at < 0 ? 60 : (tag[at] as number);
}

function lemmaAt(laid: Laid, at: number): number {
  return at < 0 ? 61 : (laid.lemma[at] as number);
}

function coarseAt(laid: Laid, lexicon: Lexicon, at: number): number {
  if (at < 0) return 62;
  const line = laid.row[at] as number;
  return line < 0 ? 63 : (lexicon.groups[0]?.[line] ?? 0) + 100;
}

function childAt(outermost: Int32Array, at: number): number {
  return at < 0 ? -1 : (outermost[at] as number);
}

function countAt(counts: Uint8Array, at: number): number {
  return at < 0 ? 9 : Math.min(counts[at] as number, 3);
}

function quoteAt(laid: Laid, at: number): number {
  return at < 0 ? 9 : (laid.quote[at] as number);
}

/** Adds the features by which the next move of the parser is chosen. */
export function addParseFeatures(list: FeatureList, laid: Laid, tag: Uint8Array, lexicon: Lexicon, state: ParseState): void {
  const { stack, depth, next, to } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const b0 = next < to ? next : -1;
  const b1 = next + 1 < to ? next + 1 : -1;
  const b2 = next + 2 < to ? next + 2 : -1;
  const d = s0 < 0 || b0 < 0 ? 0 : Math.min(b0 - s0, 6);
  const ts0 = tagAt(tag, s0);
  const ts1 = tagAt(tag, s1);
  const tb0 = tagAt(tag, b0);
  const tb1 = tagAt(tag, b1);
  const tb2 = tagAt(tag, b2);
  const tl0 = tagAt(tag, childAt(state.leftmost, s0));
  const tr0 = tagAt(tag, childAt(state.rightmost, s0));
  const tr1 = tagAt(tag, childAt(state.rightmost, s1));
  const tlb = tagAt(tag, childAt(state.leftmost, b0));
  const ls0 = lemmaAt(laid, s0);
  const lb0 = lemmaAt(laid, b0);
  const gs0 = coarseAt(laid, lexicon, s0);
  const gb0 = coarseAt(laid, lexicon, b0);
  list.add1(601, ls0);
  list.add1(602, ts0);
  list.add2(603, ls0, ts0);
  list.add1(604, lb0);
  list.add1(605, tb0);
  list.add2(606, lb0, tb0);
  list.add1(608, ts1);
  list.add2(609, lemmaAt(laid, b1), tb1);
  list.add1(610, tb1);
  list.add1(611, tb2);
  list.add2(612, ls0, lb0);
  list.add3(613, ts0, tb0, ls0);
  list.add3(614, ts0, tb0, lb0);
  list.add2(615, ts0, tb0);
  list.add2(616, tb0, tb1);
  list.add3(617, ts0, tb0, tb1);
  list.add3(618, tb0, tb1, tb2);
  list.add3(619, ts1, ts0, tb0);
  list.add3(620, tagAt(tag, s2), ts1, ts0);
  list.add2(621, ts1, ts0);
  list.add3(623, ts1, ts0, ls0);
  list.add3(624, ts0, tl0, tb0);
  list.add3(625, ts0, tr0, tb0);
  list.add3(626, ts0, tb0, tlb);
  list.add3(627, ts1, ts0, tr0);
  list.add3(629, ts1, tr1, ts0);
  list.add3(631, ts0, tb0, d);
  list.add2(632, ls0, d);
  list.add3(634, ts0, countAt(state.lefts, s0), countAt(state.rights, s0));
  list.add2(636, tb0, countAt(state.lefts, b0));
  list.add2(640, gs0, gb0);
  list.add3(642, gb0, ts0, tb1);
  list.add2(643, coarseAt(laid, lexicon, s1), gs0);
  list.add3(644, mix(ts1, ts0), tb0, tb1);
  list.add3(647, lemmaAt(laid, s1), ts0, tb0);
  list.add3(648, quoteAt(laid, s0), quoteAt(laid, b0), tb0);
}

function wordAt(laid: Laid, at: number): number {
  return at < 0 ? 61 : (laid.word[at] as number);
}

function middleAt(laid: Laid, lexicon: Lexicon, at: number): number {
  const line = at < 0 ? -1 : (laid.row[at] as number);
  return line < 0 ? 63 : (lexicon.groups[1]?.[line] ?? 0) + 100;
}

/** Adds the features by which the relation of a token to its head is told once the tree stands. */
export function addRelationFeatures(list: FeatureList, laid: Laid, tag: Uint8Array, lexicon: Lexicon, head: Int32Array, at: number): void {
  const to = head[at] as number;
  const side = to < 0 ? 0 : to < at ? 1 : 2;
  const far = to < 0 ? 0 : Math.min(Math.abs(to - at), 5) + side * 8;
  const [before, behind] = [at - 1, at + 1 < laid.length ? at + 1 : -1];
  const [headBefore, headBehind] = [to - 1, to + 1 < laid.length ? to + 1 : -1];
  const above = to < 0 ? -1 : (head[to] as number);
  const tc = tag[at] as number;
  const th = to < 0 ? 59 : (tag[to] as number);
  const tBefore = tagAt(tag, before);
  const thBehind = tagAt(tag, headBehind);
  const lh = lemmaAt(laid, to);
  list.add2(701, tc, th);
  list.add3(702, tc, th, side);
  list.add3(703, tc, th, far);
  list.add3(704, laid.word[at] as number, th, side);
  list.add3(705, tc, lh, side);
  list.add2(706, laid.lemma[at] as number, lh);
  list.add3(707, tc, th, tBefore);
  list.add3(708, tc, th, tagAt(tag, behind));
  list.add3(709, tc, th, tagAt(tag, headBefore));
  list.add3(710, tc, th, thBehind);
  list.add3(711, mix(tc, th), tBefore, thBehind);
  list.add3(712, middleAt(laid, lexicon, at), th, side);
  list.add3(713, tc, middleAt(laid, lexicon, to), side);
  list.add3(714, tc, th, tagAt(tag, above));
  list.add3(715, wordAt(laid, before), tc, th);
  list.add3(716, wordAt(laid, behind), tc, th);
  list.add3(717, wordAt(laid, headBefore), tc, th);
  list.add3(718, mix(tc, side), wordAt(laid, headBehind), th);
  // What hangs from the token before it: a subordinator, a preposition, "to", a subject.
  let [mark, count] = [0, 0];
  for (let child = Math.max(0, at - 12); child < at; child++)
    if (head[child] === at) {
      const t = tag[child] as number;
      mark = mix(mark, mix(t, t === 6 || t === 7 || t === 20 ? (laid.word[child] as number) : 0));
      count++;
    }
  list.add3(719, mark, tc, th);
  list.add3(720, mark, lh, side);
  list.add3(721, count, tc, mix(th, side));
  // A sister between the token and its head: the second of two objects, a second clause.
  let sister = -1;
  if (to >= 0)
    for (let other = to + (side === 1 ? 1 : -1); other !== at && other >= 0 && other < laid.length; other += side === 1 ? 1 : -1)
      if (head[other] === to) sister = other;
  const ts = tagAt(tag, sister);
  list.add3(722, tc, th, ts);
  list.add3(723, tc, lh, ts);
  list.next();
}
