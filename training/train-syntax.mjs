// Trains the tagger of parts of speech and the dependency parser on sentences that a slower, larger parser annotated (see README.md here).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { layTokens } from "../dist/language/en/learned/lay-tokens.js";
import { addParseFeatures, addRelationFeatures, relationOf, relations } from "../dist/language/en/learned/parse-features.js";
import { isPossible, make, moves, startState } from "../dist/language/en/learned/parse-sentence.js";
import { addTagFeatures, wordTag, wordTags } from "../dist/language/en/learned/word-tags.js";
import { FeatureList } from "../dist/language/learned/feature-list.js";
import { AveragedPerceptron } from "./train-perceptron.mjs";
import { createRandom } from "./train-chain.mjs";

const written = { "``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "`": "‘" };

/** Sentences of a folder of CoNLL files (index, form, tag, head, relation), laid out as the tagger sees them. */
export function readTrees(folder, lexicon) {
  const trees = [];
  for (const file of readdirSync(folder).sort())
    for (const block of readFileSync(join(folder, file), "utf8").split(/\n\s*\n/)) {
      const rows = block.split("\n").filter(Boolean).map((line) => line.split("\t"));
      if (rows.length === 0) continue;
      let text = "";
      const spans = [];
      for (const [, form] of rows) {
        const shown = written[form] ?? form;
        spans.push({ start: text.length, end: text.length + shown.length });
        text += `${shown} `;
      }
      const laid = layTokens(text, spans, [{ start: 0, end: text.length }], lexicon);
      trees.push({
        laid,
        tags: Uint8Array.from(rows, (row) => wordTag(row[2])),
        heads: Int32Array.from(rows, (row) => Number(row[3]) - 1),
        names: Uint8Array.from(rows, (row) => relationOf(row[4])),
      });
    }
  return trees;
}

function shuffled(items, random) {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

const argmax = (scores) => scores.reduce((best, score, at) => (score > scores[best] ? at : best), 0);

export function trainTags(trees, lexicon, { epochs = 4, log = () => {} } = {}) {
  const model = new AveragedPerceptron(wordTags.length);
  const list = new FeatureList();
  const scores = new Float64Array(wordTags.length);
  const random = createRandom(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [right, total] = [0, 0];
    for (const { laid, tags } of shuffled(trees, random)) {
      let [before, two] = [90, 91];
      for (let at = 0; at < laid.length; at++) {
        list.clear();
        addTagFeatures(list, laid, lexicon, at, before, two);
        const ids = model.ids(list);
        const guess = argmax(model.scores(ids, scores));
        model.update(ids, tags[at], guess);
        total++;
        if (guess === tags[at]) right++;
        [two, before] = [before, guess];
      }
    }
    log(`tags: epoch ${epoch + 1}, ${((100 * right) / total).toFixed(2)} % right while learning`);
  }
  return model;
}

/** How much each move would lose of the tree that can still be built (Goldberg and Nivre 2013, arc-hybrid). */
function costs(state, heads) {
  const { stack, depth, next, to } = state;
  const s0 = depth > 0 ? stack[depth - 1] : -1;
  const s1 = depth > 1 ? stack[depth - 2] : -1;
  const cost = [0, 0, 0];
  if (next < to) {
    for (let d = 0; d < depth; d++) {
      if (heads[stack[d]] === next) cost[0]++;
      if (d < depth - 1 && heads[next] === stack[d]) cost[0]++;
    }
  }
  if (s0 >= 0)
    for (let b = next; b < to; b++) {
      if (heads[b] === s0) {
        cost[1]++;
        cost[2]++;
      }
      if (heads[s0] === b) {
        cost[2]++;
        if (b !== next) cost[1]++;
      }
    }
  if (s0 >= 0 && s1 >= 0 && heads[s0] === s1) cost[1]++;
  return cost;
}

export function trainArcs(trees, tagged, lexicon, { epochs = 4, log = () => {} } = {}) {
  const model = new AveragedPerceptron(moves.count);
  const list = new FeatureList();
  const scores = new Float64Array(moves.count);
  const random = createRandom(5);
  const order = trees.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [right, total] = [0, 0];
    for (const i of shuffled(order, random)) {
      const { laid, heads } = trees[i];
      if (laid.length > 120) continue;
      const built = new Int32Array(laid.length).fill(-1);
      const state = startState(laid, built);
      state.to = laid.length;
      while (state.next < state.to || state.depth > 1) {
        list.clear();
        addParseFeatures(list, laid, tagged[i], lexicon, state);
        const ids = model.ids(list);
        model.scores(ids, scores);
        const cost = costs(state, heads);
        let [guess, best] = [-1, -1];
        for (let move = 0; move < moves.count; move++) {
          if (!isPossible(state, move)) continue;
          if (guess < 0 || scores[move] > scores[guess]) guess = move;
          if (best < 0 || cost[move] < cost[best] || (cost[move] === cost[best] && scores[move] > scores[best])) best = move;
        }
        model.update(ids, best, cost[guess] === cost[best] ? best : guess);
        // Explore: after the first round the parser goes on from its own mistakes.
        make(state, epoch > 0 && random() < 0.9 ? guess : best);
      }
      for (let at = 0; at < laid.length; at++) {
        total++;
        if (built[at] === heads[at]) right++;
      }
    }
    log(`arcs: epoch ${epoch + 1}, ${((100 * right) / total).toFixed(2)} % right while learning`);
  }
  return model;
}

export function trainNames(trees, tagged, lexicon, { epochs = 3, log = () => {} } = {}) {
  const model = new AveragedPerceptron(relations.length);
  const list = new FeatureList();
  const scores = new Float64Array(relations.length);
  const random = createRandom(9);
  const order = trees.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [right, total] = [0, 0];
    for (const i of shuffled(order, random)) {
      const { laid, heads, names } = trees[i];
      for (let at = 0; at < laid.length; at++) {
        list.clear();
        addRelationFeatures(list, laid, tagged[i], lexicon, heads, at);
        const ids = model.ids(list);
        const guess = argmax(model.scores(ids, scores));
        model.update(ids, names[at], guess);
        total++;
        if (guess === names[at]) right++;
      }
    }
    log(`relations: epoch ${epoch + 1}, ${((100 * right) / total).toFixed(2)} % right while learning`);
  }
  return model;
}
