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

/** Adds the features by which the next move of the parser is chosen. */
export function addParseFeatures(list: FeatureList, laid: Laid, tag: Uint8Array, lexicon: Lexicon, state: ParseState): void {
  const { stack, depth, next, to } = state;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const b0 = next < to ? next : -1;
  const b1 = next + 1 < to ? next + 1 : -1;
  const b2 = next + 2 < to ? next + 2 : -1;
  const t = (at: number): number => (at < 0 ? 60 : (tag[at] ?? 0));
  const l = (at: number): number => (at < 0 ? 61 : (laid.lemma[at] ?? 0));
  const g = (at: number): number => {
    const line = at < 0 ? -1 : (laid.row[at] ?? -1);
    return at < 0 ? 62 : line < 0 ? 63 : (lexicon.groups[0]?.[line] ?? 0) + 100;
  };
  const left = (at: number): number => (at < 0 ? -1 : (state.leftmost[at] ?? -1));
  const right = (at: number): number => (at < 0 ? -1 : (state.rightmost[at] ?? -1));
  const [l0, r0, r1, lb] = [left(s0), right(s0), right(s1), left(b0)];
  const d = s0 < 0 || b0 < 0 ? 0 : Math.min(b0 - s0, 6);
  const [ts0, ts1, tb0, tb1, ls0, lb0] = [t(s0), t(s1), t(b0), t(b1), l(s0), l(b0)];
  list.add1(601, ls0);
  list.add1(602, ts0);
  list.add2(603, ls0, ts0);
  list.add1(604, lb0);
  list.add1(605, tb0);
  list.add2(606, lb0, tb0);
  list.add1(608, ts1);
  list.add2(609, l(b1), tb1);
  list.add1(610, tb1);
  list.add1(611, t(b2));
  list.add2(612, ls0, lb0);
  list.add3(613, ts0, tb0, ls0);
  list.add3(614, ts0, tb0, lb0);
  list.add2(615, ts0, tb0);
  list.add2(616, tb0, tb1);
  list.add3(617, ts0, tb0, tb1);
  list.add3(618, tb0, tb1, t(b2));
  list.add3(619, ts1, ts0, tb0);
  list.add3(620, t(s2), ts1, ts0);
  list.add2(621, ts1, ts0);
  list.add3(623, ts1, ts0, ls0);
  list.add3(624, ts0, t(l0), tb0);
  list.add3(625, ts0, t(r0), tb0);
  list.add3(626, ts0, tb0, t(lb));
  list.add3(627, ts1, ts0, t(r0));
  list.add3(629, ts1, t(r1), ts0);
  list.add3(631, ts0, tb0, d);
  list.add2(632, ls0, d);
  list.add3(634, ts0, s0 < 0 ? 9 : Math.min(state.lefts[s0] ?? 0, 3), s0 < 0 ? 9 : Math.min(state.rights[s0] ?? 0, 3));
  list.add2(636, tb0, b0 < 0 ? 9 : Math.min(state.lefts[b0] ?? 0, 3));
  list.add2(640, g(s0), g(b0));
  list.add3(642, g(b0), ts0, tb1);
  list.add2(643, g(s1), g(s0));
  list.add3(644, mix(ts1, ts0), tb0, tb1);
  list.add3(647, l(s1), ts0, tb0);
  list.add1(607, l(s1));
  list.add2(622, l(s1), ls0);
  list.add3(628, ts0, t(l0), t(r0));
  list.add2(630, lb0, d);
  list.add3(633, ls0, tb0, tb1);
  list.add3(635, lb0, ts0, ts1);
  list.add3(637, l(s1), ts1, tb0);
  list.add2(638, g(s0), lb0);
  list.add2(639, ls0, g(b0));
  list.add3(641, ts1, ts0, t(left(s0)));
  list.add3(645, g(s1), g(s0), g(b0));
  list.add2(646, ls0, l(b1));
  list.add3(648, laid.quote[s0] ?? 9, laid.quote[b0] ?? 9, tb0);
}

/** Adds the features by which the relation of a token to its head is told once the tree stands. */
export function addRelationFeatures(list: FeatureList, laid: Laid, tag: Uint8Array, lexicon: Lexicon, head: Int32Array, at: number): void {
  const { length } = laid;
  const to = head[at] ?? -1;
  const t = (where: number): number => (where < 0 || where >= length ? 60 : (tag[where] ?? 0));
  const l = (where: number): number => (where < 0 || where >= length ? 61 : (laid.lemma[where] ?? 0));
  const w = (where: number): number => (where < 0 || where >= length ? 61 : (laid.word[where] ?? 0));
  const g = (where: number): number => {
    const line = where < 0 || where >= length ? -1 : (laid.row[where] ?? -1);
    return line < 0 ? 63 : (lexicon.groups[1]?.[line] ?? 0) + 100;
  };
  const side = to < 0 ? 0 : to < at ? 1 : 2;
  const far = to < 0 ? 0 : Math.min(Math.abs(to - at), 5) + side * 8;
  const above = to < 0 ? -1 : (head[to] ?? -1);
  const [tc, th] = [t(at), to < 0 ? 59 : t(to)];
  list.add2(701, tc, th);
  list.add3(702, tc, th, side);
  list.add3(703, tc, th, far);
  list.add3(704, w(at), th, side);
  list.add3(705, tc, l(to), side);
  list.add2(706, l(at), l(to));
  list.add3(707, tc, th, t(at - 1));
  list.add3(708, tc, th, t(at + 1));
  list.add3(709, tc, th, t(to - 1));
  list.add3(710, tc, th, t(to + 1));
  list.add3(711, mix(tc, th), t(at - 1), t(to + 1));
  list.add3(712, g(at), th, side);
  list.add3(713, tc, g(to), side);
  list.add3(714, tc, th, t(above));
  list.add3(715, w(at - 1), tc, th);
  list.add3(716, w(at + 1), tc, th);
  list.add3(717, w(to - 1), tc, th);
  list.add3(718, mix(tc, side), w(to + 1), th);
  // What hangs from the token before it: a subordinator, a preposition, "to", a subject.
  let [mark, count] = [0, 0];
  for (let child = Math.max(0, at - 12); child < at; child++)
    if (head[child] === at) {
      mark = mix(mark, mix(t(child), t(child) === 6 || t(child) === 7 || t(child) === 20 ? w(child) : 0));
      count++;
    }
  list.add3(719, mark, tc, th);
  list.add3(720, mark, l(to), side);
  list.add3(721, count, tc, mix(th, side));
  // A sister between the token and its head: the second of two objects, a second clause.
  let sister = -1;
  if (to >= 0)
    for (let other = to + (side === 1 ? 1 : -1); other !== at && other >= 0 && other < length; other += side === 1 ? 1 : -1)
      if (head[other] === to) sister = other;
  list.add3(722, tc, th, t(sister));
  list.add3(723, tc, l(to), t(sister));
  list.next();
}
