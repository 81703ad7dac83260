/**
 * Weights of a linear model: hash of a feature → one weight a label. A weight is kept in a byte, finer near nothing than far from it: most are small,
 * and a few large ones decide much. Open addressing; the weights lie beside their hash, so that a
 * look-up touches one place in memory.
 */
export class LinearTable {
  readonly labels: number;
  /** The weight that each byte stands for, from -128 on. */
  private readonly levels: Float64Array;
  /** Slots of `stride` integers: the hash (0 where the slot is free), then the weights, four to an integer. */
  private readonly slots: Int32Array;
  private readonly bytes: Int8Array;
  private readonly stride: number;
  private readonly mask: number;

  /** `hashes` name the rows of `weights`, which holds `labels` bytes a row; 127 stands for `most`. */
  constructor(labels: number, most: number, hashes: Int32Array, weights: Int8Array) {
    this.labels = labels;
    this.levels = Float64Array.from({ length: 256 }, (_, at) => weightOf(at - 128, most));
    this.stride = 1 + Math.ceil(labels / 4);
    let count = 16;
    while (count < hashes.length * 1.7) count *= 2;
    this.mask = count - 1;
    this.slots = new Int32Array(count * this.stride);
    this.bytes = new Int8Array(this.slots.buffer);
    hashes.forEach((hash, row) => {
      if (hash === 0) return;
      let at = startOf(hash, this.mask) * this.stride;
      while (this.slots[at] !== 0) at = at + this.stride === this.slots.length ? 0 : at + this.stride;
      this.slots[at] = hash;
      this.bytes.set(weights.subarray(row * labels, (row + 1) * labels), (at + 1) * 4);
    });
  }

  /** Adds the weights of features `from` to `to` of a list to `scores`, from `at` on. */
  addTo(scores: Float64Array, at: number, hashes: Int32Array, from: number, to: number): void {
    const { labels, slots, bytes, levels, stride, mask } = this;
    const size = slots.length;
    for (let feature = from; feature < to; feature++) {
      const hash = hashes[feature] as number;
      let slot = startOf(hash, mask) * stride;
      let key = slots[slot] as number;
      while (key !== hash && key !== 0) {
        slot = slot + stride === size ? 0 : slot + stride;
        key = slots[slot] as number;
      }
      if (key === 0) continue;
      const base = (slot + 1) * 4;
      for (let label = 0; label < labels; label++)
        scores[at + label] = (scores[at + label] as number) + (levels[(bytes[base + label] as number) + 128] as number);
    }
  }
}

/** The weight of a byte: the square of its share of 127, with its sign. */
export function weightOf(byte: number, most: number): number {
  const share = byte / 127;
  return Math.sign(share) * share * share * most;
}

/** The byte nearest to a weight. */
export function byteOf(weight: number, most: number): number {
  return Math.max(-127, Math.min(127, Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / most))));
}

function startOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask;
}
