// Packs the fitted table. Usage: node pack-vectors.mjs <work folder>   → models/vectors-multilingual/vectors.bin.gz
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { writeColumns } from "../../dist/language/learned/model-file.js";
import { costSteps } from "../../dist/language/vectors/vector-table.js";

const work = process.argv[2];
const { pieces, costs, largestScale } = JSON.parse(readFileSync(`${work}/fitted.json`, "utf8"));
const bytes = (name) => new Uint8Array(readFileSync(`${work}/${name}`));
const rows = bytes("rows.i8");
const scales = bytes("scales.u16");
const columns = {
  pieces: new TextEncoder().encode(pieces.join("\n")),
  costs: Uint16Array.from(costs, costSteps),
  rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length),
  scales: new Uint16Array(scales.slice().buffer),
  largestScale: Float64Array.of(largestScale),
};
const packed = gzipSync(writeColumns(columns), { level: 9, mtime: 0 });
const folder = new URL("../../models/vectors-multilingual/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("vectors.bin.gz", folder), packed);
console.log(`${pieces.length} pieces, ${(packed.length / 1e6).toFixed(2)} MB, sha256 ${createHash("sha256").update(packed).digest("hex")}`);
