import { FeatureList } from "../../learned/feature-list.ts";
import type { LinearTable } from "../../learned/linear-table.ts";
import type { Laid } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { highest } from "./parse-sentence.ts";
import { addTagFeatures, wordTags } from "./word-tags.ts";

const list = new FeatureList();

/** Numbers that stand for "before the sentence" in the features. */
const outside = [90, 91] as const;

/** The part of speech of each token, left to right, as a number among `wordTags`. */
export function tagStretch(laid: Laid, lexicon: Lexicon, table: LinearTable): Uint8Array {
  const tags = new Uint8Array(laid.length);
  const sums = new Int32Array(wordTags.length);
  for (let at = 0; at < laid.length; at++) {
    const before = at > 0 && laid.sentence[at - 1] === laid.sentence[at] ? (tags[at - 1] ?? 0) : outside[0];
    const two =
      at > 1 && laid.sentence[at - 2] === laid.sentence[at] ? (tags[at - 2] ?? 0) : before === outside[0] ? outside[1] : outside[0];
    list.clear();
    addTagFeatures(list, laid, lexicon, at, before, two);
    sums.fill(0);
    table.addTo(sums, 0, list.hashes, 0, list.length);
    tags[at] = highest(sums);
  }
  return tags;
}
