import type { FeatureList } from "../../learned/feature-list.ts";
import { type Laid, quoteState, shape } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Parse } from "./parse-sentence.ts";
import type { TreeView } from "./tree-features.ts";

/** How readily a word hands words over: by lemma, 0 (never) to 5 (nearly always), counted on the training texts. */
export type CueGrades = ReadonlyMap<number, number>;

/** From this grade a word counts as a likely cue for what stands around it. */
const likely = 3;

/** What is read off the stretch before its tokens get their features. */
export interface Surroundings {
  readonly grade: Uint8Array;
  readonly tag: Uint8Array;
  /** Index of the nearest likely cue in the same sentence and outside quotation marks, at or before, and at or behind; -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueBehind: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
}

export function readSurroundings(laid: Laid, grades: CueGrades, tag: Uint8Array): Surroundings {
  const { length } = laid;
  const grade = new Uint8Array(length);
  const cueBefore = new Int32Array(length).fill(-1);
  const cueBehind = new Int32Array(length).fill(-1);
  const sentenceFrom = new Int32Array(length);
  const sentenceTo = new Int32Array(length);
  let from = 0;
  for (let at = 0; at < length; at++) {
    grade[at] = laid.shape[at] === shape.mark ? 0 : (grades.get(laid.lemma[at] ?? 0) ?? 0);
    if (at > 0 && laid.sentence[at] !== laid.sentence[at - 1]) from = at;
    sentenceFrom[at] = from;
    const isCue = (grade[at] ?? 0) >= likely && laid.quote[at] === quoteState.outside;
    cueBefore[at] = isCue ? at : at > from ? (cueBefore[at - 1] ?? -1) : -1;
  }
  let to = length;
  for (let at = length - 1; at >= 0; at--) {
    if (at + 1 < length && laid.sentence[at] !== laid.sentence[at + 1]) to = at + 1;
    sentenceTo[at] = to;
    cueBehind[at] = cueBefore[at] === at ? at : at + 1 < to ? (cueBehind[at + 1] ?? -1) : -1;
  }
  return { grade, tag, cueBefore, cueBehind, sentenceFrom, sentenceTo };
}

/** Distances fall into few classes. */
export function distanceClass(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9;
}

const beyond = 0x5eed;

/** Adds the features of every token of a stretch. Numbers of templates are part of a model: changing one means training anew. */
export function addTokenFeatures(
  list: FeatureList,
  laid: Laid,
  around: Surroundings,
  lexicon: Lexicon,
  parse: Parse,
  trees: TreeView,
): void {
  const { length, word, lemma, row, quote } = laid;
  const [fine, middle, coarse] = [lexicon.groups[2], lexicon.groups[1], lexicon.groups[0]];
  const w = (at: number): number => (at < 0 || at >= length ? beyond + Math.sign(at) : (word[at] ?? 0));
  const l = (at: number): number => (at < 0 || at >= length ? beyond + Math.sign(at) : (lemma[at] ?? 0));
  const s = (at: number): number => (at < 0 || at >= length ? 9 : (laid.shape[at] ?? 0));
  const t = (at: number): number => (at < 0 || at >= length ? 99 : (around.tag[at] ?? 0));
  const q = (at: number): number => (at < 0 || at >= length ? 9 : (quote[at] ?? 0));
  const g = (at: number): number => (at < 0 || at >= length ? 9 : (around.grade[at] ?? 0));
  const group = (of: Uint16Array | undefined, at: number): number => {
    if (at < 0 || at >= length) return 60_001;
    const line = row[at] ?? -1;
    return line < 0 || of === undefined ? 60_000 + (laid.shape[at] ?? 0) * 2 : (of[line] ?? 0);
  };
  for (let at = 0; at < length; at++) {
    const before = around.cueBefore[at] ?? -1;
    const behind = around.cueBehind[at] ?? -1;
    const from = around.sentenceFrom[at] ?? 0;
    const to = around.sentenceTo[at] ?? length;
    const [lBefore, l0, lBehind] = [l(at - 1), l(at), l(at + 1)];
    const [tBefore, t0, tBehind] = [t(at - 1), t(at), t(at + 1)];
    const [sBefore, s0, sBehind] = [s(at - 1), s(at), s(at + 1)];
    const [qBefore, q0, qBehind] = [q(at - 1), q(at), q(at + 1)];
    const [gBefore, g0, gBehind] = [g(at - 1), g(at), g(at + 1)];
    const [coarseBefore, coarse0, coarseBehind] = [group(coarse, at - 1), group(coarse, at), group(coarse, at + 1)];
    const [middleBefore, middle0, middleBehind] = [group(middle, at - 1), group(middle, at), group(middle, at + 1)];
    list.add1(1, 0);
    for (let d = -3; d <= 3; d++) {
      list.add1(10 + d, w(at + d));
      list.add1(20 + d, t(at + d));
      list.add1(30 + d, group(middle, at + d));
    }
    list.add1(40, l0);
    list.add1(41, lBefore);
    list.add1(42, lBehind);
    list.add2(43, lBefore, l0);
    list.add2(44, l0, lBehind);
    list.add2(45, w(at - 2), w(at - 1));
    list.add2(46, w(at + 1), w(at + 2));
    list.add2(47, lBefore, lBehind);
    list.add2(48, group(fine, at), q0);
    list.add1(49, coarse0);
    list.add2(50, middleBefore, middle0);
    list.add2(51, middle0, middleBehind);
    list.add3(52, coarseBefore, coarse0, coarseBehind);
    list.add2(53, group(fine, at - 1), group(fine, at + 1));
    list.add2(54, tBefore, t0);
    list.add2(55, t0, tBehind);
    list.add3(56, tBefore, t0, tBehind);
    list.add3(57, t(at - 2), tBefore, t0);
    list.add3(58, t0, tBehind, t(at + 2));
    list.add2(59, l0, tBehind);
    list.add2(60, l0, tBefore);
    list.add1(61, laid.suffix2[at] ?? 0);
    list.add1(62, laid.suffix3[at] ?? 0);
    list.add3(63, sBefore, s0, sBehind);
    list.add2(64, s0, q0);
    list.add3(65, qBefore, q0, qBehind);
    list.add2(66, q0, w(at));
    list.add2(67, q0, t0);
    list.add2(68, g0, q0);
    list.add3(69, gBefore, g0, gBehind);
    list.add2(70, g0, t0);
    list.add3(71, g0, tBefore, tBehind);
    list.add1(72, distanceClass(at - from));
    list.add1(73, distanceClass(to - 1 - at));
    list.add2(74, at === from ? 1 : 0, t0);
    const lb = before < 0 ? 0 : l(before);
    const ln = behind < 0 ? 0 : l(behind);
    const db = before < 0 ? 20 : distanceClass(at - before);
    const dn = behind < 0 ? 20 : distanceClass(behind - at);
    list.add2(75, lb, q0);
    list.add2(76, ln, q0);
    list.add2(77, db, t0);
    list.add2(78, dn, t0);
    list.add3(79, db, dn, q0);
    list.add2(80, lb, Math.min(db, 6));
    list.add2(81, ln, Math.min(dn, 6));
    list.add3(82, lb, t0, Math.min(db, 4));
    list.add3(83, ln, t0, Math.min(dn, 4));
    // What stands right behind the nearest cue before ("said that", "wants to") and right before it.
    if (before >= 0 && before !== at) {
      list.add2(84, w(before + 1), Math.min(db, 6));
      list.add2(85, w(before + 1), t0);
      list.add2(86, q(before + 1), q0);
    }
    if (behind >= 0 && behind !== at) {
      list.add2(87, t(behind - 1), t0);
      list.add2(88, w(behind - 1), Math.min(dn, 6));
    }
    const head = parse.head[at] ?? -1;
    const relation = parse.relation[at] ?? 0;
    const above = trees.cueAbove[at] ?? -1;
    const branch = trees.branch[at] ?? 0;
    const edge = trees.edge[at] ?? 0;
    const below = trees.below[at] ?? 0;
    const la = above < 0 ? 0 : l(above);
    list.add2(130, relation, t0);
    list.add2(131, relation, head < 0 ? 0 : l(head));
    list.add3(132, relation, head < 0 ? 0 : t(head), t0);
    list.add2(133, relation, head < 0 ? 9 : g(head));
    list.add2(134, l0, below);
    list.add2(135, t0, below);
    list.add2(136, g0, below);
    list.add2(137, middle0, below);
    list.add2(138, branch, edge);
    list.add2(139, branch, la);
    list.add3(140, branch, edge, la);
    list.add3(141, branch, edge, q0);
    list.add3(142, branch, t0, edge);
    list.add3(143, branch, above < 0 ? 9 : g(above), edge);
    list.add3(144, branch, above < 0 ? 0 : (trees.below[above] ?? 0), edge);
    list.add3(145, trees.branch[at - 1] ?? 7, branch, trees.branch[at + 1] ?? 7);
    list.add3(146, head < 0 ? 0 : group(middle, head), relation, below & 0xff);
    list.add3(147, relation, head < 0 ? 0 : (trees.below[head] ?? 0), head < 0 ? 9 : g(head));
    list.next();
  }
}
