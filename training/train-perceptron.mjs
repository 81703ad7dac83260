// A multiclass averaged perceptron over hashed features.
import { byteOf } from "../dist/language/learned/linear-table.js";
import { FeatureIndex } from "./train-chain.mjs";

export class AveragedPerceptron {
  constructor(labels) {
    this.labels = labels;
    this.index = new FeatureIndex(20);
    this.weights = new Float64Array(labels << 16);
    this.totals = new Float64Array(labels << 16);
    this.stamps = new Float64Array(labels << 16);
    this.counts = new Int32Array(1 << 16);
    this.now = 0;
  }
  /** Numbers of the features of a list; new ones are added. */
  ids(list) {
    const ids = new Int32Array(list.length);
    for (let i = 0; i < list.length; i++) {
      ids[i] = this.index.add(list.hashes[i]);
      if (ids[i] >= this.counts.length) this.grow();
      this.counts[ids[i]]++;
    }
    return ids;
  }
  grow() {
    for (const name of ["weights", "totals", "stamps"]) {
      const more = new Float64Array(this[name].length * 2);
      more.set(this[name]);
      this[name] = more;
    }
    const counts = new Int32Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
  scores(ids, out) {
    out.fill(0);
    for (const id of ids) for (let y = 0, at = id * this.labels; y < this.labels; y++, at++) out[y] += this.weights[at];
    return out;
  }
  update(ids, right, wrong) {
    this.now++;
    if (right === wrong) return;
    for (const id of ids) {
      this.change(id * this.labels + right, 1);
      this.change(id * this.labels + wrong, -1);
    }
  }
  change(at, by) {
    this.totals[at] += (this.now - this.stamps[at]) * this.weights[at];
    this.stamps[at] = this.now;
    this.weights[at] += by;
  }
  /** { hashes, weights: Float64Array } of features seen at least `least` times whose averaged weights are not all near nothing. */
  finish(least) {
    const { labels } = this;
    const hashes = [];
    const rows = [];
    const order = [];
    for (let slot = 0; slot < this.index.keys.length; slot++) if (this.index.ids[slot] >= 0) order.push([this.index.ids[slot], this.index.keys[slot]]);
    order.sort((a, b) => a[0] - b[0]);
    for (const [id, hash] of order) {
      if (this.counts[id] < least) continue;
      const row = [];
      for (let y = 0, at = id * labels; y < labels; y++, at++) row.push((this.totals[at] + (this.now - this.stamps[at]) * this.weights[at]) / this.now);
      hashes.push(hash);
      rows.push(...row);
    }
    return { labels, hashes: Int32Array.from(hashes), weights: Float64Array.from(rows) };
  }
}

/** To a byte a weight; rows that come to nothing are dropped. Returns what a LinearTable is made of. */
export function quantise({ labels, hashes, weights }) {
  let most = 1e-9;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const kept = [];
  const rows = [];
  for (let row = 0; row < hashes.length; row++) {
    const values = [];
    for (let y = 0; y < labels; y++) values.push(byteOf(weights[row * labels + y], most));
    if (values.every((value) => value === 0)) continue;
    kept.push(hashes[row]);
    rows.push(...values);
  }
  return { labels, most, hashes: Int32Array.from(kept), weights: Int8Array.from(rows) };
}
