import { type ModelColumns, readColumns } from "../learned/model-file.ts";
import { PieceTrie } from "./piece-trie.ts";
import { readRuns } from "./read-runs.ts";

/** How many runs keep their cut: words come again. */
const keptCuts = 20_000;

/** The cost of a character that no piece holds, in steps. */
export const unknownCost = 30_000;

/** A negative log-likelihood as the table holds it. */
export const costSteps = (cost: number): number => Math.round(cost * 1000);

/**
 * Meaning of a text as a unit vector, the same room for English, Chinese, Russian and Korean: the sum of the vectors of its pieces. Finds what may
 * be about the same matter; it is blind to negation, to who does what to whom and nearly so to amounts, and so never decides agreement.
 */
export class VectorTable {
  readonly dimensions: number;
  private readonly trie: PieceTrie;
  private readonly rows: Int8Array;
  private readonly scales: Float64Array;
  private readonly cuts = new Map<string, readonly number[]>();

  constructor(columns: ModelColumns) {
    const pieces = new TextDecoder().decode((columns.pieces as Uint8Array).slice()).split("\n");
    this.rows = columns.rows as Int8Array;
    this.dimensions = this.rows.length / pieces.length;
    const steps = columns.scales as Uint16Array;
    const [largest = 1] = columns.largestScale as Float64Array;
    this.scales = Float64Array.from(steps, (step) => (step / 65535) * largest);
    this.trie = new PieceTrie(pieces, columns.costs as Uint16Array, unknownCost);
  }

  /** Indexes of the pieces of a text, in order. */
  piecesOf(text: string): number[] {
    const found: number[] = [];
    for (const run of readRuns(text)) {
      let cut = this.cuts.get(run);
      if (cut === undefined) {
        cut = this.trie.cut(run);
        if (run.length <= 24) {
          if (this.cuts.size >= keptCuts) this.cuts.clear();
          this.cuts.set(run, cut);
        }
      }
      for (const piece of cut) found.push(piece);
    }
    return found;
  }

  /** The text's vector, of length 1; all zeros where no piece is known. */
  vectorOf(text: string): Float32Array {
    const { dimensions, rows } = this;
    const sum = new Float64Array(dimensions);
    for (const piece of this.piecesOf(text)) {
      const scale = this.scales[piece] ?? 0;
      const from = piece * dimensions;
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + scale * (rows[from + at] ?? 0);
    }
    let square = 0;
    for (let at = 0; at < dimensions; at++) square += (sum[at] ?? 0) ** 2;
    const length = Math.sqrt(square);
    const vector = new Float32Array(dimensions);
    if (length > 0) for (let at = 0; at < dimensions; at++) vector[at] = (sum[at] ?? 0) / length;
    return vector;
  }
}

/** Reads a table from its (unpacked) bytes. */
export function readVectorTable(bytes: ArrayBuffer | SharedArrayBuffer): VectorTable {
  return new VectorTable(readColumns(bytes));
}

/** Likeness of two unit vectors, -1 to 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
