import { mix } from "../../learned/mix.ts";
import type { Laid } from "./lay-tokens.ts";
import { relations } from "./parse-features.ts";
import type { Parse } from "./parse-sentence.ts";

const numberOf = (name: (typeof relations)[number]): number => relations.indexOf(name);
const told: ReadonlySet<number> = new Set(
  (["nsubj", "obj", "ccomp", "xcomp", "parataxis", "advcl", "obl", "acl", "cop", "aux", "mark"] as const).map(numberOf),
);

/** What the trees of a stretch say of each token, ready for features. */
export interface TreeView {
  /** Which telling relations hang from a token (a bit each), with the word that introduces a clause among them. */
  readonly below: Int32Array;
  /** Nearest ancestor that is a likely cue, -1 for none. */
  readonly cueAbove: Int32Array;
  /** How the branch with this token hangs from that ancestor: relation and side. */
  readonly branch: Int32Array;
  /** 1: begins that branch, 2: ends it, 4: heads it. */
  readonly edge: Uint8Array;
}

/** From this grade a word counts as a likely cue (see `token-features.ts`). */
const likely = 2;
const deepest = 80;

export function readTrees(laid: Laid, parse: Parse, grade: Uint8Array): TreeView {
  const { length } = laid;
  const below = new Int32Array(length);
  const cueAbove = new Int32Array(length).fill(-1);
  const branch = new Int32Array(length);
  const edge = new Uint8Array(length);
  const top = new Int32Array(length).fill(-1);
  for (let at = 0; at < length; at++) {
    const head = parse.head[at] ?? -1;
    const relation = parse.relation[at] ?? 0;
    if (head >= 0 && told.has(relation)) below[head] = (below[head] ?? 0) | (1 << relation);
    let [last, above] = [at, head];
    for (let steps = 0; above >= 0 && (grade[above] ?? 0) < likely && steps < deepest; steps++)
      [last, above] = [above, parse.head[above] ?? -1];
    if (above < 0 || (grade[above] ?? 0) < likely) continue;
    cueAbove[at] = above;
    top[at] = last;
    branch[at] = mix(parse.relation[last] ?? 0, last < above ? 1 : 2);
    if (last === at) edge[at] = 4;
  }
  for (let at = 0; at < length; at++) {
    if (top[at] !== top[at - 1]) edge[at] = (edge[at] ?? 0) | 1;
    if (top[at] !== top[at + 1]) edge[at] = (edge[at] ?? 0) | 2;
  }
  return { below, cueAbove, branch, edge };
}
