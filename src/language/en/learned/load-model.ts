import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readStatementModel, type StatementModel } from "./statement-model.ts";

const file = new URL("../../../../models/statements-en/model.bin.gz", import.meta.url);

let bytes: SharedArrayBuffer | null = null;
let model: StatementModel | null = null;

/** The model of English statements; read from its file when it is first needed. */
export function loadStatementModel(): StatementModel {
  model ??= readStatementModel(sharedModelBytes());
  return model;
}

/** The bytes of the model, to hand to a worker thread, which then need not read or hold them a second time. */
export function sharedModelBytes(): SharedArrayBuffer {
  if (bytes === null) {
    const read = gunzipSync(readFileSync(file));
    bytes = new SharedArrayBuffer(read.length);
    new Uint8Array(bytes).set(read);
  }
  return bytes;
}

/** Takes the bytes that another thread has read. */
export function useModelBytes(shared: SharedArrayBuffer): void {
  bytes = shared;
  model = null;
}
