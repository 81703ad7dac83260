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

/** Adds the features by which a token's part of speech is told, given the two tags before it. */
export function addTagFeatures(list: FeatureList, laid: Laid, lexicon: Lexicon, at: number, before: number, twoBefore: number): void {
  const { word, shape, row, sentence, length } = laid;
  const same = (other: number): boolean => other >= 0 && other < length && sentence[other] === sentence[at];
  const w = (other: number): number => (same(other) ? (word[other] ?? 0) : none);
  const s = (other: number): number => (same(other) ? (shape[other] ?? 0) : 9);
  const group = (grain: number, other: number): number => {
    if (!same(other)) return none;
    const line = row[other] ?? -1;
    return line < 0 ? none + 1 + (shape[other] ?? 0) : (lexicon.groups[grain]?.[line] ?? 0);
  };
  const first = same(at - 1) ? 0 : 1;
  const suffix = laid.suffix3[at] ?? 0;
  list.add1(500, before);
  list.add2(501, w(at), mix(s(at), first));
  list.add1(502, w(at));
  list.add1(503, w(at - 1));
  list.add1(504, w(at + 1));
  list.add1(505, w(at - 2));
  list.add1(506, w(at + 2));
  list.add2(507, before, twoBefore);
  list.add2(508, before, w(at));
  list.add2(509, before, w(at + 1));
  list.add2(510, w(at), w(at + 1));
  list.add2(511, w(at - 1), w(at));
  list.add1(512, suffix);
  list.add1(513, laid.suffix2[at] ?? 0);
  list.add2(514, suffix, before);
  list.add3(515, s(at - 1), s(at), s(at + 1));
  list.add2(516, s(at), first);
  list.add2(517, group(1, at), before);
  list.add1(518, group(2, at));
  list.add1(519, group(1, at - 1));
  list.add1(520, group(1, at + 1));
  list.add2(521, group(1, at), group(1, at + 1));
  list.add2(522, laid.suffix3[at - 1] ?? 0, suffix);
  list.add2(523, suffix, laid.suffix3[at + 1] ?? 0);
  list.add3(524, before, group(0, at), group(0, at + 1));
}
