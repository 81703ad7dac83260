import type { FeatureList } from "../../learned/feature-list.ts";
import { mix } from "../../learned/mix.ts";
import type { Laid } from "./lay-tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** Parts of speech: the Penn Treebank's, those alike for our purpose as one. The order is part of a model. */
export const wordTags = [
  "NN",
  "NNS",
  "NNP",
  "PRP",
  "PRP$",
  "DT",
  "IN",
  "TO",
  "CC",
  "CD",
  "JJ",
  "RB",
  "RP",
  "MD",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WH",
  "POS",
  "X",
  ",",
  ".",
  ":",
  "(",
  "“",
  "”",
] as const;

const numberOf: ReadonlyMap<string, number> = new Map(wordTags.map((tag, at) => [tag, at]));

/** Number of a Penn Treebank tag among ours. */
export function wordTag(penn: string): number {
  const alike: Readonly<Record<string, string>> = {
    NNPS: "NNP",
    JJR: "JJ",
    JJS: "JJ",
    RBR: "RB",
    RBS: "RB",
    PDT: "DT",
    EX: "PRP",
    WDT: "WH",
    WP: "WH",
    WP$: "WH",
    WRB: "WH",
    "``": "“",
    "''": "”",
    "-LRB-": "(",
    "-RRB-": "(",
    HYPH: ":",
    NFP: ":",
  };
  return numberOf.get(alike[penn] ?? penn) ?? numberOf.get("X") ?? 0;
}

const none = 0x7a11;

/** Adds the features by which a token's part of speech is told, given the two tags before it. Called for every token: makes nothing on the way. */
export function addTagFeatures(list: FeatureList, laid: Laid, lexicon: Lexicon, at: number, before: number, twoBefore: number): void {
  const { word, sentence, length } = laid;
  const own = sentence[at] as number;
  const [hasBefore, hasBehind] = [at > 0 && sentence[at - 1] === own, at + 1 < length && sentence[at + 1] === own];
  const first = hasBefore ? 0 : 1;
  const wTwoBefore = at > 1 && sentence[at - 2] === own ? (word[at - 2] as number) : none;
  const wBefore = hasBefore ? (word[at - 1] as number) : none;
  const w0 = word[at] as number;
  const wBehind = hasBehind ? (word[at + 1] as number) : none;
  const wTwoBehind = at + 2 < length && sentence[at + 2] === own ? (word[at + 2] as number) : none;
  const s0 = laid.shape[at] as number;
  const middle0 = groupOf(laid, lexicon, 1, at);
  const middleBehind = hasBehind ? groupOf(laid, lexicon, 1, at + 1) : none;
  // Endings are read across the border of the sentence.
  const suffix = laid.suffix3[at] as number;
  list.add1(500, before);
  list.add2(501, w0, mix(s0, first));
  list.add1(502, w0);
  list.add1(503, wBefore);
  list.add1(504, wBehind);
  list.add1(505, wTwoBefore);
  list.add1(506, wTwoBehind);
  list.add2(507, before, twoBefore);
  list.add2(508, before, w0);
  list.add2(509, before, wBehind);
  list.add2(510, w0, wBehind);
  list.add2(511, wBefore, w0);
  list.add1(512, suffix);
  list.add1(513, laid.suffix2[at] as number);
  list.add2(514, suffix, before);
  list.add3(515, hasBefore ? (laid.shape[at - 1] as number) : 9, s0, hasBehind ? (laid.shape[at + 1] as number) : 9);
  list.add2(516, s0, first);
  list.add2(517, middle0, before);
  list.add1(518, groupOf(laid, lexicon, 2, at));
  list.add1(519, hasBefore ? groupOf(laid, lexicon, 1, at - 1) : none);
  list.add1(520, middleBehind);
  list.add2(521, middle0, middleBehind);
  list.add2(522, at > 0 ? (laid.suffix3[at - 1] as number) : 0, suffix);
  list.add2(523, suffix, at + 1 < length ? (laid.suffix3[at + 1] as number) : 0);
  list.add3(524, before, groupOf(laid, lexicon, 0, at), hasBehind ? groupOf(laid, lexicon, 0, at + 1) : none);
}

function groupOf({ row, shape }: Laid, { groups }: Lexicon, grain: 0 | 1 | 2, at: number): number {
  const line = row[at] as number;
  return line < 0 ? none + 1 + (shape[at] as number) : (groups[grain]?.[line] ?? 0);
}
