// Trains a linear-chain CRF: exact likelihood, AdaGrad, one stretch a step, features dropped at random.
import { decodeChain, sumChain } from "../dist/language/learned/chain.js";

/** A small generator of our own, so that every machine draws the same. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Numbers hashed features in order of their first sight; those seen fewer than `least` times are left out (-1). */
export class FeatureIndex {
  constructor(bits = 22) {
    this.resize(1 << bits);
    this.size = 0;
  }
  resize(slots) {
    const [keys, ids] = [this.keys, this.ids];
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.ids = new Int32Array(slots).fill(-1);
    if (keys) for (let i = 0; i < keys.length; i++) if (ids[i] >= 0) this.place(keys[i], ids[i]);
  }
  slot(hash) {
    let at = (hash ^ (hash >>> 16)) & this.mask;
    while (this.ids[at] >= 0 && this.keys[at] !== hash) at = (at + 1) & this.mask;
    return at;
  }
  place(hash, id) {
    const at = this.slot(hash);
    this.keys[at] = hash;
    this.ids[at] = id;
  }
  get(hash) {
    return this.ids[this.slot(hash)];
  }
  add(hash) {
    const at = this.slot(hash);
    if (this.ids[at] >= 0) return this.ids[at];
    const id = this.size++;
    this.keys[at] = hash;
    this.ids[at] = id;
    if (this.size * 2 > this.mask) this.resize((this.mask + 1) * 2);
    return id;
  }
}

/**
 * Examples: { hashes: Int32Array, starts: Int32Array, classes: Uint8Array, gold: Uint8Array, weight }. Replaces their hashes by feature numbers
 * (in place) and returns the hashes of the kept features by number.
 */
export function numberFeatures(examples, least) {
  const index = new FeatureIndex();
  let counts = new Int32Array(1 << 22);
  for (const { hashes } of examples)
    for (let i = 0; i < hashes.length; i++) {
      const id = index.add(hashes[i]);
      if (id >= counts.length) {
        const more = new Int32Array(counts.length * 2);
        more.set(counts);
        counts = more;
      }
      counts[id]++;
      hashes[i] = id;
    }
  const renumbered = new Int32Array(index.size).fill(-1);
  let kept = 0;
  for (let id = 0; id < index.size; id++) if (counts[id] >= least) renumbered[id] = kept++;
  for (const { hashes } of examples) for (let i = 0; i < hashes.length; i++) hashes[i] = renumbered[hashes[i]];
  const hashOf = new Int32Array(kept);
  for (let slot = 0; slot < index.keys.length; slot++) {
    const id = index.ids[slot];
    if (id >= 0 && renumbered[id] >= 0) hashOf[renumbered[id]] = index.keys[slot];
  }
  return hashOf;
}

export const trainingDefaults = { epochs: 6, rate: 0.02, dropout: 0.2, seed: 7, log: () => {} };

/** Returns { weights: Float64Array [feature][label], pairs, first }. `allowed(before, after)` forbids pairs; `before` is -1 for the first token. */
export function trainChain(examples, features, labels, classCount, allowed, options = {}) {
  const { epochs, rate, dropout, seed, log } = { ...trainingDefaults, ...options };
  const n = labels;
  const random = createRandom(seed);
  const weights = new Float32Array(features * n);
  const sums = new Float32Array(features * n).fill(1);
  const pairs = new Float64Array(classCount * n * n);
  const pairSums = new Float64Array(classCount * n * n).fill(1);
  const first = new Float64Array(n);
  const firstSums = new Float64Array(n).fill(1);
  for (let x = 0; x < n; x++) for (let y = 0; y < n; y++) if (!allowed(x, y)) for (let c = 0; c < classCount; c++) pairs[(c * n + x) * n + y] = -Infinity;
  for (let y = 0; y < n; y++) if (!allowed(-1, y)) first[y] = -Infinity;
  const chain = { labels: n, pairs, first };
  const order = examples.map((_, i) => i);
  const kept = [];
  let step = 0;
  const total = epochs * examples.length;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const at of order) {
      const example = examples[at];
      const now = rate * (1 - (0.9 * step++) / total);
      const length = example.gold.length;
      const scores = new Float64Array(length * n);
      kept.length = 0;
      const scale = 1 / (1 - dropout);
      for (let t = 0; t < length; t++)
        for (let k = example.starts[t]; k < example.starts[t + 1]; k++) {
          const f = example.hashes[k];
          if (f < 0 || random() < dropout) continue;
          kept.push(t, f);
          const base = f * n;
          for (let y = 0; y < n; y++) scores[t * n + y] += weights[base + y] * scale;
        }
      const { logZ, forward, backward } = sumChain(chain, scores, example.classes, length);
      const gradient = new Float64Array(length * n);
      const w = example.weight ?? 1;
      for (let t = 0; t < length; t++)
        for (let y = 0; y < n; y++) {
          const p = Math.exp(forward[t * n + y] + backward[t * n + y] - logZ);
          gradient[t * n + y] = w * ((example.gold[t] === y ? 1 : 0) - p);
        }
      let goldScore = first[example.gold[0]] + scores[example.gold[0]];
      for (let t = 1; t < length; t++) {
        const base = example.classes[t] * n * n;
        goldScore += pairs[base + example.gold[t - 1] * n + example.gold[t]] + scores[t * n + example.gold[t]];
      }
      loss += logZ - goldScore;
      for (let y = 0; y < n; y++) if (first[y] !== -Infinity) {
        const g = gradient[y];
        firstSums[y] += g * g;
        first[y] += (now * 5 * g) / Math.sqrt(firstSums[y]);
      }
      const pairGradient = new Map();
      for (let t = 1; t < length; t++) {
        const base = example.classes[t] * n * n;
        for (let x = 0; x < n; x++)
          for (let y = 0; y < n; y++) {
            const at2 = base + x * n + y;
            if (pairs[at2] === -Infinity) continue;
            const p = Math.exp(forward[(t - 1) * n + x] + pairs[at2] + scores[t * n + y] + backward[t * n + y] - logZ);
            const g = w * ((example.gold[t - 1] === x && example.gold[t] === y ? 1 : 0) - p);
            pairGradient.set(at2, (pairGradient.get(at2) ?? 0) + g);
          }
      }
      for (const [at2, g] of pairGradient) {
        pairSums[at2] += g * g;
        pairs[at2] += (now * 5 * g) / Math.sqrt(pairSums[at2]);
      }
      for (let k = 0; k < kept.length; k += 2) {
        const t = kept[k];
        const base = kept[k + 1] * n;
        for (let y = 0; y < n; y++) {
          const g = gradient[t * n + y];
          if (g < 1e-4 && g > -1e-4) continue;
          sums[base + y] += g * g;
          weights[base + y] += (now * scale * g) / Math.sqrt(sums[base + y]);
        }
      }
    }
    log(epoch, loss / examples.length, { weights, pairs, first });
  }
  return { weights, pairs, first };
}

/** Labels of an example whose features are numbered. */
export function decodeExample(model, labels, example) {
  const length = example.starts.length - 1;
  return decodeChain({ labels, pairs: model.pairs, first: model.first }, scoresOf(model, labels, example), example.classes, length);
}

export function scoresOf(model, labels, example) {
  const length = example.starts.length - 1;
  const scores = new Float64Array(length * labels);
  for (let t = 0; t < length; t++)
    for (let k = example.starts[t]; k < example.starts[t + 1]; k++) {
      const f = example.hashes[k];
      if (f < 0) continue;
      for (let y = 0; y < labels; y++) scores[t * labels + y] += model.weights[f * labels + y];
    }
  return scores;
}
