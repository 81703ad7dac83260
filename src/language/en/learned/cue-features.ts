import type { FeatureList } from "../../learned/feature-list.ts";
import { mix } from "../../learned/mix.ts";
import type { CueWindow } from "./cue-window.ts";
import type { Labelled } from "./label-stretch.ts";
import { type Laid, quoteState, shape } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Parse } from "./parse-sentence.ts";
import { distanceClass, type Surroundings } from "./token-features.ts";

/** What is known of a stretch when the words around one cue are sorted. */
export interface CueContext {
  readonly laid: Laid;
  readonly around: Surroundings;
  readonly parse: Parse;
  readonly lexicon: Lexicon;
  /** What the tagger that saw the whole stretch made of it. */
  readonly labelled: Labelled;
}

/** How far up the tree a cue's ancestors are followed. */
const highestAncestor = 5;

/** Adds the features of each token of a window, relative to its cue: where it stands, how it hangs together with the cue, what it is. */
export function addCueFeatures(list: FeatureList, context: CueContext, window: CueWindow): void {
  const { laid, around, parse, labelled } = context;
  const outer = labelled.labels;
  const { from, to, cueFrom, cueTo } = window;
  const head = cueHead(context, window);
  const [cueLemma, cueTag] = [laid.lemma[head] ?? 0, around.tag[head] ?? 0];
  const behind = cueTo < laid.length ? (laid.word[cueTo] ?? 0) : 0;
  const behindTag = cueTo < laid.length ? (around.tag[cueTo] ?? 0) : 99;
  const beforeTag = cueFrom > 0 ? (around.tag[cueFrom - 1] ?? 0) : 99;
  const cueQuoted = (laid.quote[cueFrom] ?? 0) === quoteState.outside ? 0 : 1;
  const cueOuter = outer[cueFrom] ?? 0;
  const cueLikely = shareClass(labelled.cueShare[head] ?? 0);
  const cueGroup = groupOf(context, 1, head);
  const cueGrade = around.grade[head] ?? 0;
  const chain = ancestors(parse, head);
  const paths = readPaths(context, window, chain);
  const between = readBetween(context, window);
  const o = (at: number): number => (at < 0 || at >= laid.length ? 15 : (outer[at] ?? 0));
  const m = (at: number): number => (at < 0 || at >= laid.length ? 99 : likelihoods(labelled, at));
  const t = (at: number): number => (at < 0 || at >= laid.length ? 99 : (around.tag[at] ?? 0));
  const w = (at: number): number => (at < 0 || at >= laid.length ? 98 : (laid.word[at] ?? 0));
  const q = (at: number): number => (at < 0 || at >= laid.length ? 9 : (laid.quote[at] ?? 0));
  const [cueWord, wordBefore] = [w(cueFrom), w(cueFrom - 1)];
  for (let at = from; at < to; at++) {
    const side = at < cueFrom ? 0 : at < cueTo ? 1 : 2;
    const distance = side === 0 ? cueFrom - at : side === 2 ? at - cueTo + 1 : 0;
    const d = distanceClass(distance) + side * 10;
    const near = Math.min(distance, 4) + side * 10;
    const same = laid.sentence[at] === laid.sentence[cueFrom] ? 1 : 0;
    const pathBefore = paths.path[at - from - 1] ?? 77;
    const path = paths.path[at - from] ?? 0;
    const pathBehind = paths.path[at - from + 1] ?? 77;
    const edge = paths.edge[at - from] ?? 0;
    const rank = between[at - from] ?? 0;
    const where = mix(side, same);
    const [oBefore, o0, oBehind] = [o(at - 1), o(at), o(at + 1)];
    const [mBefore, m0, mBehind] = [m(at - 1), m(at), m(at + 1)];
    const [tBefore, t0, tBehind] = [t(at - 1), t(at), t(at + 1)];
    const [qBefore, q0, qBehind] = [q(at - 1), q(at), q(at + 1)];
    const w0 = w(at);
    const whereOuter = mix(where, o0);
    list.add2(201, where, d);
    list.add2(202, o0, where);
    list.add3(203, oBefore, o0, where);
    list.add3(204, o0, oBehind, where);
    list.add3(205, o0, rank, where);
    list.add3(206, o0, rank, mix(q0, where));
    list.add3(207, oBefore, o0, mix(rank, where));
    list.add3(208, o0, path, where);
    list.add2(209, path, side);
    list.add3(210, path, edge, side);
    list.add3(211, path, cueLemma, side);
    list.add3(212, path, t0, side);
    list.add3(213, path, mix(cueTag, behindTag), side);
    list.add3(214, path, o0, edge);
    list.add3(215, pathBefore, path, side);
    list.add3(216, path, pathBehind, side);
    list.add3(217, pathBefore, path, o0);
    list.add3(218, path, pathBehind, o0);
    list.add3(219, cueLemma, where, rank);
    list.add3(220, cueLemma, where, q0);
    list.add3(221, cueLemma, o0, where);
    list.add3(222, cueGroup, o0, where);
    list.add3(223, cueLemma, near, t0);
    list.add3(224, cueTag, d, t0);
    list.add3(225, behind, d, side);
    list.add3(226, behind, near, t0);
    list.add3(227, behindTag, d, q0);
    list.add3(228, mix(beforeTag, cueTag), d, behindTag);
    list.add3(229, w0, where, Math.min(distance, 3));
    list.add3(230, w0, where, o0);
    list.add3(231, w(at - 1), where, o0);
    list.add3(232, w(at + 1), where, o0);
    list.add3(233, mix(tBefore, t0), side, rank);
    list.add3(234, mix(t0, tBehind), side, rank);
    list.add3(235, mix(tBefore, t0), tBehind, where);
    list.add3(236, q0, where, rank);
    list.add3(237, mix(qBefore, q0), qBehind, where);
    list.add3(238, q0, cueQuoted, where);
    list.add3(239, laid.shape[at] ?? 0, near, t0);
    list.add3(240, groupOf(context, 1, at), where, rank);
    list.add3(241, groupOf(context, 0, at), near, cueTag);
    list.add2(242, cueOuter, whereOuter);
    list.add3(243, cueOuter, rank, whereOuter);
    list.add3(244, cueGrade, whereOuter, rank);
    list.add3(245, cueWord, whereOuter, cueTo - cueFrom);
    list.add3(246, wordBefore, whereOuter, rank);
    list.add3(247, behind, whereOuter, rank);
    list.add3(248, t0, mix(where, rank), o0);
    list.add3(249, around.sentenceFrom[at] === at ? 1 : 0, around.sentenceTo[at] === at + 1 ? 1 : 0, whereOuter);
    list.add2(250, m0, where);
    list.add3(251, m0, rank, where);
    list.add3(252, m0, mBefore, where);
    list.add3(253, m0, mBehind, where);
    list.add3(254, m0, path, edge);
    list.add3(255, m0, cueLikely, where);
    list.add3(256, m0, mix(cueTag, near), same);
    list.add3(257, m0, cueLemma, side);
    list.next();
  }
}

/** How likely a token is source, and content, in five classes each. */
function likelihoods({ sourceShare, contentShare }: Labelled, at: number): number {
  return shareClass(sourceShare[at] ?? 0) * 5 + shareClass(contentShare[at] ?? 0);
}

function shareClass(share: number): number {
  return share < 0.05 ? 0 : share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.85 ? 3 : 4;
}

function groupOf(context: CueContext, grain: number, at: number): number {
  const row = context.laid.row[at] ?? -1;
  return row < 0 ? 60_000 + (context.laid.shape[at] ?? 0) : (context.lexicon.groups[grain]?.[row] ?? 0);
}

/** The word of a cue that the others hang from; the first verb or noun where the tree does not say. */
function cueHead({ laid, around, parse }: CueContext, { cueFrom, cueTo }: CueWindow): number {
  let best = cueFrom;
  for (let at = cueFrom; at < cueTo; at++) {
    const head = parse.head[at] ?? -1;
    if ((head < cueFrom || head >= cueTo) && laid.shape[at] !== shape.mark) {
      if (isVerb(around.tag[at] ?? 0)) return at;
      if (!isVerb(around.tag[best] ?? 0)) best = at;
    }
  }
  return best;
}

const isVerb = (tag: number): boolean => tag >= 14 && tag <= 19;

function ancestors(parse: Parse, head: number): readonly number[] {
  const chain = [head];
  for (let at = parse.head[head] ?? -1; at >= 0 && chain.length <= highestAncestor; at = parse.head[at] ?? -1) chain.push(at);
  return chain;
}

/**
 * For each token of a window: how its branch of the tree hangs from the cue or from one of the cue's ancestors (which one, by what relation, and by
 * what relations the cue goes up to it), and whether the token begins, ends or heads that branch.
 */
function readPaths(
  { parse }: CueContext,
  { from, to, cueFrom }: CueWindow,
  chain: readonly number[],
): { readonly path: Int32Array; readonly edge: Uint8Array } {
  const path = new Int32Array(to - from);
  const edge = new Uint8Array(to - from);
  const branch = new Int32Array(to - from).fill(-1);
  const levelOf = new Map(chain.map((at, level) => [at, level]));
  const ups = [0];
  for (let level = 0; level < chain.length; level++) ups.push(mix(ups[level] ?? 0, parse.relation[chain[level] ?? 0] ?? 0));
  for (let at = from; at < to; at++) {
    const own = levelOf.get(at);
    if (own !== undefined) {
      path[at - from] = mix(mix(1, Math.min(own, 4)), ups[Math.min(own, 2)] ?? 0);
      branch[at - from] = at;
      edge[at - from] = 4;
      continue;
    }
    let top = at;
    let above = parse.head[at] ?? -1;
    for (let steps = 0; above >= 0 && !levelOf.has(above) && steps < 60; steps++) {
      top = above;
      above = parse.head[above] ?? -1;
    }
    if (above < 0) {
      path[at - from] = mix(2, at < cueFrom ? 0 : 1);
      continue;
    }
    const level = levelOf.get(above) ?? 0;
    path[at - from] = mix(
      mix(mix(3, Math.min(level, 4)), parse.relation[top] ?? 0),
      mix(top < above ? 0 : 1, ups[Math.min(level, 2)] ?? 0),
    );
    branch[at - from] = top;
    edge[at - from] = top === at ? 4 : 0;
  }
  for (let at = 0; at < branch.length; at++) {
    if (branch[at] !== branch[at - 1]) edge[at] = (edge[at] ?? 0) | 1;
    if (branch[at] !== branch[at + 1]) edge[at] = (edge[at] ?? 0) | 2;
  }
  return { path, edge };
}

/** For each token: what lies between it and the cue: other cues (up to 2), whether a sentence ends, whether a quotation opens or closes. */
function readBetween({ laid, labelled }: CueContext, { from, to, cueFrom, cueTo }: CueWindow): Int32Array {
  const outer = labelled.labels;
  const between = new Int32Array(to - from);
  for (const step of [-1, 1]) {
    let [cues, ends, marks, spans] = [0, 0, 0, 0];
    for (let at = step < 0 ? cueFrom - 1 : cueTo; at >= from && at < to; at += step) {
      const label = outer[at] ?? 0;
      const next = outer[at - step] ?? 0;
      // A span of a role is passed where its last token (seen from the cue) lies behind.
      if ((label + 1) >> 1 !== (next + 1) >> 1) {
        if ((next + 1) >> 1 === 2 && at - step !== cueFrom && at - step !== cueTo - 1) cues = Math.min(cues + 1, 2);
        if ((next + 1) >> 1 === 1) spans = Math.min(spans + 1, 2);
      }
      if (laid.sentence[at] !== laid.sentence[at - step]) ends = Math.min(ends + 1, 2);
      if (
        laid.quote[at - step] !== laid.quote[at] &&
        (laid.quote[at] === quoteState.outside || laid.quote[at - step] === quoteState.outside)
      )
        marks = Math.min(marks + 1, 2);
      between[at - from] = ((cues * 3 + ends) * 3 + marks) * 3 + spans;
    }
  }
  return between;
}
