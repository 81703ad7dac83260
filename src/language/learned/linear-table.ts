/** Labels whose weights share an integer of a slot. */
const packed = 4;

/**
 * Weights of a linear model: hash of a feature → one weight a label. A weight is kept in a byte, finer near nothing than far from it: most are small,
 * and a few large ones decide much. Open addressing; the weights lie beside their hash, so that a look-up touches one place in memory.
 */
export class LinearTable {
  readonly labels: number;
  /** What one of the integers stands for in which weights are added. Sums of integers are the same in any order. */
  readonly unit: number;
  /** The weight that each byte stands for; those of negative bytes from 128 on. */
  private readonly levels: Int32Array;
  /** Slots of `stride` integers: the hash (0 where the slot is free), then the weights, four to an integer, the first in the lowest byte. */
  private readonly slots: Int32Array;
  private readonly stride: number;
  private readonly mask: number;
  /** Where the weights of the features at hand begin. */
  private found = new Int32Array(256);

  /** `hashes` name the rows of `weights`, which holds `labels` bytes a row; 127 stands for `most`. */
  constructor(labels: number, most: number, hashes: Int32Array, weights: Int8Array) {
    this.labels = labels;
    this.unit = most / (127 * 127);
    this.levels = Int32Array.from({ length: 256 }, (_, at) => levelOf((at << 24) >> 24));
    this.stride = 1 + Math.ceil(labels / packed);
    let count = 16;
    while (count < hashes.length * 1.7) count *= 2;
    this.mask = count - 1;
    this.slots = new Int32Array(count * this.stride);
    for (let row = 0; row < hashes.length; row++) this.place(hashes[row] as number, weights, row * labels);
  }

  /** Adds the weights of features `from` to `to` of a list to `sums`, from `at` on, in units. */
  addTo(sums: Int32Array, at: number, hashes: Int32Array, from: number, to: number): void {
    this.find(hashes, from, to);
    for (let label = 0, word = 0; label < this.labels; label += packed, word++) this.addWord(sums, at + label, word, to - from);
  }

  private place(hash: number, weights: Int8Array, row: number): void {
    if (hash === 0) return;
    const { slots, stride, labels } = this;
    let slot = startOf(hash, this.mask) * stride;
    while (slots[slot] !== 0) slot = slot + stride === slots.length ? 0 : slot + stride;
    slots[slot] = hash;
    for (let label = 0; label < labels; label++) {
      const word = slot + 1 + Math.floor(label / packed);
      slots[word] = (slots[word] as number) | (((weights[row + label] as number) & 0xff) << (8 * (label % packed)));
    }
  }

  /** Lists in `found` where the weights of features `from` to `to` begin. */
  private find(hashes: Int32Array, from: number, to: number): void {
    const { slots, stride, mask } = this;
    const size = slots.length;
    if (this.found.length < to - from) this.found = new Int32Array(2 * (to - from));
    const { found } = this;
    // The table is larger than the processor's near memory. Reading every slot's ends once, with nothing that waits for it, has them fetched side by
    // side.
    let touched = 0;
    for (let feature = from; feature < to; feature++) {
      const slot = startOf(hashes[feature] as number, mask) * stride;
      found[feature - from] = slot;
      touched ^= (slots[slot] as number) ^ (slots[slot + stride - 1] as number);
    }
    this.touched = touched;
    for (let feature = from; feature < to; feature++) {
      const hash = hashes[feature] as number;
      let slot = found[feature - from] as number;
      // Whether a feature stands in its own slot or in the next one is a coin's toss to the processor: told by arithmetic, it costs no wrong guess.
      slot += stride & signOf((slots[slot] as number) ^ hash);
      if (slot === size) slot = 0;
      let key = slots[slot] as number;
      while (key !== hash && key !== 0) {
        slot = slot + stride === size ? 0 : slot + stride;
        key = slots[slot] as number;
      }
      // A free slot's weights are nothing, so a feature that the table does not know needs no case of its own.
      found[feature - from] = slot + 1;
    }
  }

  /** Kept only so that the reading is not left out as useless. */
  touched = 0;

  /** Adds the weights of four labels, those of one integer of each slot. */
  private addWord(sums: Int32Array, at: number, word: number, count: number): void {
    const { slots, levels, found } = this;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let place = 0; place < count; place++) {
      const weights = slots[(found[place] as number) + word] as number;
      a = (a + (levels[weights & 0xff] as number)) | 0;
      b = (b + (levels[(weights >>> 8) & 0xff] as number)) | 0;
      c = (c + (levels[(weights >>> 16) & 0xff] as number)) | 0;
      d = (d + (levels[weights >>> 24] as number)) | 0;
    }
    const left = this.labels - word * packed;
    sums[at] = (sums[at] as number) + a;
    if (left > 1) sums[at + 1] = (sums[at + 1] as number) + b;
    if (left > 2) sums[at + 2] = (sums[at + 2] as number) + c;
    if (left > 3) sums[at + 3] = (sums[at + 3] as number) + d;
  }
}

/** The weight of a byte: the square of its share of 127, with its sign. */
export function weightOf(byte: number, most: number): number {
  return (levelOf(byte) * most) / (127 * 127);
}

function levelOf(byte: number): number {
  return byte * Math.abs(byte);
}

/** The byte nearest to a weight. */
export function byteOf(weight: number, most: number): number {
  return Math.max(-127, Math.min(127, Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / most))));
}

/** -1 for any number but 0, and 0 for that. */
function signOf(value: number): number {
  return (value | -value) >> 31;
}

function startOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask;
}
