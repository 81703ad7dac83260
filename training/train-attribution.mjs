// Trains the two taggers of attribution: one over whole paragraphs, one over the words around each cue, on labels that the first one gave unseen.
import { addCueFeatures } from "../dist/language/en/learned/cue-features.js";
import { windowOf } from "../dist/language/en/learned/cue-window.js";
import { cueLabels, sharesOf, tokenLabels } from "../dist/language/en/learned/label-stretch.js";
import { findCues } from "../dist/language/en/learned/find-cues.js";
import { classCount } from "../dist/language/en/learned/token-classes.js";
import { addTokenFeatures, readSurroundings } from "../dist/language/en/learned/token-features.js";
import { readTrees } from "../dist/language/en/learned/tree-features.js";
import { FeatureList } from "../dist/language/learned/feature-list.js";
import { mix } from "../dist/language/learned/mix.js";
import { decodeExample, FeatureIndex, numberFeatures, scoresOf, trainChain } from "./train-chain.mjs";
import { tokensOf } from "./data.mjs";

/** Features seen less often are left out. */
const least = 3;
const folds = 4;
const n = tokenLabels.count;
/** A further token stands behind a token of its own span. */
const allowed = (before, after) => after === 0 || after % 2 === 1 || after === before || after - 1 === before;

/** How readily each lemma hands words over, in five grades, counted on the training texts. */
export function gradeLemmas(units) {
  const counts = new Map();
  for (const { laid, gold } of units)
    for (let at = 0; at < laid.length; at++) {
      const count = counts.get(laid.lemma[at]) ?? [0, 0];
      count[0]++;
      if (gold[at] === tokenLabels.cue || gold[at] === tokenLabels.cue + 1) count[1]++;
      counts.set(laid.lemma[at], count);
    }
  const grades = new Map();
  for (const [lemma, [all, cue]] of counts) {
    if (all < 8) continue;
    const share = cue / all;
    const grade = share > 0.7 ? 5 : share > 0.4 ? 4 : share > 0.2 ? 3 : share > 0.08 ? 2 : share > 0.02 ? 1 : 0;
    if (grade > 0) grades.set(lemma, grade);
  }
  return grades;
}

export function surround(units, grades) {
  for (const unit of units) {
    unit.around = readSurroundings(unit.laid, grades, unit.tags);
    unit.trees = readTrees(unit.laid, unit.parse, unit.around.grade);
  }
}

const list = new FeatureList();
/** Hashes of the copies that features of accounts have beside themselves, and what makes a copy of a hash. */
const ofAccounts = new Set();
const copying = 0x0acc;

/**
 * Whether a feature only says what is peculiar to accounts and their guideline (feature augmentation, Daumé 2007). It is learned to keep that out of
 * what both have in common, and not shipped: accounts of a side are read by rule, and the press has the manner of the news.
 */
export const isOfAccounts = (hash) => ofAccounts.has(hash);

function tokenExample(unit, lexicon) {
  list.clear();
  addTokenFeatures(list, unit.laid, unit.around, lexicon, unit.parse, unit.trees);
  return taken(unit.classes, unit.gold, unit.guideline);
}

/** What the list holds, as an example. Every feature of an account also stands as a copy of its own: see `isOfAccounts`. */
function taken(classes, gold, guideline) {
  const hashes = list.hashes.slice(0, list.length);
  const starts = list.starts.slice(0, list.tokens + 1);
  if (guideline !== "accounts") return { hashes, starts, classes, gold };
  const doubled = new Int32Array(2 * hashes.length);
  for (let at = 0; at < starts.length - 1; at++) {
    const [from, to] = [starts[at], starts[at + 1]];
    doubled.set(hashes.subarray(from, to), 2 * from);
    for (let i = from; i < to; i++) {
      const copy = mix(hashes[i], copying);
      ofAccounts.add(copy);
      doubled[2 * from + (to - from) + i - from] = copy;
    }
  }
  return { hashes: doubled, starts: starts.map((at) => 2 * at), classes, gold };
}

/** One chain from several, trained on the same examples with other seeds: the mean of linear models is their vote, at the price of one. */
function trainMean(examples, features, labels, options) {
  const models = options.seeds.map((seed) => trainChain(examples, features, labels, classCount, allowed, { ...options, seed }));
  const [mean] = models;
  for (const part of ["weights", "pairs", "first"])
    for (let at = 0; at < mean[part].length; at++) mean[part][at] = models.reduce((sum, model) => sum + model[part][at], 0) / models.length;
  return mean;
}

/** Trains on `units`; returns what the tables are made of and a function that labels other units. */
export function trainTokens(units, lexicon, options) {
  const examples = units.map((unit) => tokenExample(unit, lexicon));
  const hashes = numberFeatures(examples, least);
  const model = trainMean(examples, hashes.length, n, options);
  const index = new FeatureIndex(20);
  hashes.forEach((hash, id) => index.place(hash, id));
  const label = (unit) => {
    const example = tokenExample(unit, lexicon);
    for (let i = 0; i < example.hashes.length; i++) example.hashes[i] = index.get(example.hashes[i]);
    const scores = scoresOf(model, n, example);
    const chain = { labels: n, pairs: model.pairs, first: model.first };
    unit.labelled = {
      labels: Int32Array.from(decodeExample(model, n, example)),
      ...sharesOf(chain, scores, unit.classes, unit.laid.length),
    };
  };
  return { hashes, model, label };
}

/** Labels every unit by a tagger that never saw its document. */
export function labelUnseen(units, lexicon, options) {
  const documents = [...new Set(units.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, at) => [document, at % folds]));
  for (let fold = 0; fold < folds; fold++) {
    const { label } = trainTokens(
      units.filter(({ document }) => foldOf.get(document) !== fold),
      lexicon,
      options,
    );
    for (const unit of units) if (foldOf.get(unit.document) === fold) label(unit);
  }
}

function cueExample(unit, from, to, attribution, lexicon) {
  const { laid, around, parse, labelled } = unit;
  const window = windowOf(laid, around, from, to);
  list.clear();
  addCueFeatures(list, { laid, around, parse, lexicon, labelled }, window);
  const gold = new Uint8Array(window.to - window.from);
  if (attribution !== null)
    for (const [role, label] of [
      ["source", cueLabels.source],
      ["content", cueLabels.content],
    ])
      for (const at of attribution[role]) if (at >= window.from && at < window.to) gold[at - window.from] = label;
  for (let at = gold.length - 1; at > 0; at--) if (gold[at] > 0 && gold[at] === gold[at - 1]) gold[at]++;
  return taken(unit.classes.slice(window.from, window.to), gold, unit.guideline);
}

/** One example a cue: those found (right or wrong) and those missed. */
function cueExamples(units, lexicon) {
  const examples = [];
  for (const unit of units) {
    const attributions = unit.document.attributions
      .map((attribution) => ({
        cue: tokensOf(unit.laid, attribution.cue),
        source: tokensOf(unit.laid, attribution.source),
        content: tokensOf(unit.laid, attribution.content),
      }))
      .filter(({ cue }) => cue.size > 0);
    const met = new Set();
    for (const { from, to } of findCues(unit.labelled)) {
      let [best, most] = [null, 0];
      for (const attribution of attributions) {
        let shared = 0;
        for (let at = from; at < to; at++) if (attribution.cue.has(at)) shared++;
        if (shared > most) [best, most] = [attribution, shared];
      }
      if (best !== null) met.add(best);
      examples.push(cueExample(unit, from, to, best, lexicon));
    }
    for (const attribution of attributions) {
      const [from, to] = [Math.min(...attribution.cue), Math.max(...attribution.cue) + 1];
      if (!met.has(attribution) && to - from < 30) examples.push(cueExample(unit, from, to, attribution, lexicon));
    }
  }
  return examples;
}

export function trainCues(units, lexicon, options) {
  const examples = cueExamples(units, lexicon);
  const hashes = numberFeatures(examples, least);
  return { hashes, model: trainMean(examples, hashes.length, cueLabels.count, options) };
}
