import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readVectorTable, type VectorTable } from "./vector-table.ts";

const file = new URL("../../../models/vectors-multilingual/vectors.bin.gz", import.meta.url);

let bytes: SharedArrayBuffer | null = null;
let table: VectorTable | null = null;

/** The table of meaning vectors; read from its file when it is first needed. */
export function loadVectors(): VectorTable {
  table ??= readVectorTable(sharedVectorBytes());
  return table;
}

/** The text's vector, of length 1; all zeros where no piece is known. */
export function vectorOf(text: string): Float32Array {
  return loadVectors().vectorOf(text);
}

/** The bytes of the table, to hand to a worker thread, which then need not read or hold them a second time. */
export function sharedVectorBytes(): SharedArrayBuffer {
  if (bytes === null) {
    const read = gunzipSync(readFileSync(file));
    bytes = new SharedArrayBuffer(read.length);
    new Uint8Array(bytes).set(read);
  }
  return bytes;
}

/** Takes the bytes that another thread has read. */
export function useVectorBytes(shared: SharedArrayBuffer): void {
  bytes = shared;
  table = null;
}
