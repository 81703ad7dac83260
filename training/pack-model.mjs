// Makes models/statements-en/model.bin.gz of a whole model: the heaviest rows of each table, packed.
// usage: node pack-model.mjs <work folder> [<table>=<rows> …]
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "fflate";
import { tableNames } from "../dist/language/en/learned/statement-model.js";
import { readColumns, writeColumns } from "../dist/language/learned/model-file.js";

/** Rows kept of each table; more cost size and bring less than a tenth of a point on dev. */
const rows = { tags: 50_000, arcs: 300_000, names: 110_000, tokens: 500_000, cues: 480_000 };
const [work, ...changes] = process.argv.slice(2);
for (const change of changes) {
  const [name, count] = change.split("=");
  rows[name] = Number(count);
}

const file = readFileSync(join(work, "full.bin"));
const columns = { ...readColumns(Uint8Array.from(file).buffer) };
for (const name of tableNames) {
  const [labels] = columns[`${name}Shape`];
  const hashes = columns[`${name}Hashes`];
  const weights = columns[`${name}Weights`];
  const weight = Array.from(hashes, (_, row) => {
    let most = 0;
    for (let at = row * labels; at < (row + 1) * labels; at++) most = Math.max(most, Math.abs(weights[at]));
    return most;
  });
  // By weight, then by hash: the order of the rows shall not depend on how the sort treats equals.
  const kept = [...weight.keys()].sort((a, b) => weight[b] - weight[a] || hashes[a] - hashes[b]).slice(0, rows[name]);
  kept.sort((a, b) => hashes[a] - hashes[b]);
  columns[`${name}Hashes`] = Int32Array.from(kept, (row) => hashes[row]);
  const values = new Int8Array(kept.length * labels);
  kept.forEach((row, at) => values.set(weights.subarray(row * labels, (row + 1) * labels), at * labels));
  columns[`${name}Weights`] = values;
}
const bytes = gzipSync(writeColumns(columns), { level: 9, mtime: 0 });
const out = fileURLToPath(new URL("../models/statements-en/", import.meta.url));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "model.bin.gz"), bytes);
console.log(`model.bin.gz: ${(bytes.length / 1e6).toFixed(2)} MB, sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
