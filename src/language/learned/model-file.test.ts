import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readColumns, writeColumns } from "./model-file.ts";

const columns = {
  bytes: Int8Array.from([-1, 0, 127]),
  words: new TextEncoder().encode("wörter\n词"),
  groups: Uint16Array.from([65_535]),
  hashes: Int32Array.from([-2_147_483_648, 7]),
  unsorted: Int32Array.from([7, -2_147_483_648, 7, 2_147_483_647]),
  rising: Int32Array.from([-2_147_483_648, -300, 0, 1, 255, 256, 65_536, 2_147_483_647]),
  numbers: Float64Array.from([0.1, Number.NEGATIVE_INFINITY]),
};

test("what is written is read again, from memory that threads share too", () => {
  const bytes = writeColumns(columns);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  expect(readColumns(Uint8Array.from(bytes).buffer)).toEqual(columns);
  expect(readColumns(shared).numbers).toEqual(columns.numbers);
});

test("sorted hashes pack into fewer bytes than they are long", () => {
  const hashes = Int32Array.from({ length: 5000 }, (_, at) => Math.imul(at, 0x9e3779b1)).sort();
  const packed = gzipSync(writeColumns({ hashes }));
  expect(packed.length).toBeLessThan(0.75 * hashes.byteLength);
  expect(readColumns(Uint8Array.from(writeColumns({ hashes })).buffer)["hashes"]).toEqual(hashes);
});

test("another file is refused", () => {
  expect(() => readColumns(new ArrayBuffer(64))).toThrow("not a model file");
});
