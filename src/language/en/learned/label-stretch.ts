import { type Chain, decodeChain, labelShares } from "../../learned/chain.ts";
import { FeatureList } from "../../learned/feature-list.ts";
import type { Laid } from "./lay-tokens.ts";
import type { Parse } from "./parse-sentence.ts";
import type { StatementModel, Tagger } from "./statement-model.ts";
import { addTokenFeatures, type Surroundings } from "./token-features.ts";
import type { TreeView } from "./tree-features.ts";

/** Labels of the tokens of a stretch; the first token of a span bears the odd number, the further ones the next. */
export const tokenLabels = { outside: 0, source: 1, cue: 3, content: 5, count: 7 } as const;

/** Labels of the tokens around one cue. */
export const cueLabels = { outside: 0, source: 1, content: 3, count: 5 } as const;

/** Labels of a stretch, and how likely each token is part of a cue, of a source, of a content, from 0 to 1. */
export interface Labelled {
  readonly labels: Int32Array;
  readonly cueShare: Float64Array;
  readonly sourceShare: Float64Array;
  readonly contentShare: Float64Array;
}

const list = new FeatureList();

/** Labels a whole stretch at once. */
export function labelStretch(
  laid: Laid,
  around: Surroundings,
  parse: Parse,
  trees: TreeView,
  classes: Uint8Array,
  model: StatementModel,
): Labelled {
  list.clear();
  addTokenFeatures(list, laid, around, model.lexicon, parse, trees);
  const scores = scoreTokens(list, model.tokens);
  const { chain } = model.tokens;
  const labels = Int32Array.from(decodeChain(chain, scores, classes, laid.length));
  return { labels, ...sharesOf(chain, scores, classes, laid.length) };
}

/** How likely each token is part of a span of each role, whatever the labels of the others. */
export function sharesOf(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number): Omit<Labelled, "labels"> {
  const shares = labelShares(chain, scores, classes, length);
  const n = chain.labels;
  const shareOf = (label: number): Float64Array => {
    const sums = new Float64Array(length);
    for (let at = 0; at < length; at++) sums[at] = (shares[at * n + label] as number) + (shares[at * n + label + 1] as number);
    return sums;
  };
  return { cueShare: shareOf(tokenLabels.cue), sourceShare: shareOf(tokenLabels.source), contentShare: shareOf(tokenLabels.content) };
}

/** Scores of the labels of each token of a list, [token][label], flat. */
export function scoreTokens(features: FeatureList, { table }: Tagger): Float64Array {
  const n = table.labels;
  const sums = new Int32Array(features.tokens * n);
  for (let at = 0; at < features.tokens; at++)
    table.addTo(sums, at * n, features.hashes, features.starts[at] as number, features.starts[at + 1] as number);
  const scores = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * table.unit;
  return scores;
}
