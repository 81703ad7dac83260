// Cuts texts into the pieces of the table. Usage: node cut-texts.mjs <pieces.json> <texts.json> <out.json>   (texts: [[language, text]…]; out: [[index…]…])
import { readFileSync, writeFileSync } from "node:fs";
import { PieceTrie } from "../../dist/language/vectors/piece-trie.js";
import { readRuns } from "../../dist/language/vectors/read-runs.js";
import { costSteps, unknownCost } from "../../dist/language/vectors/vector-table.js";

const [piecesFile, textsFile, out] = process.argv.slice(2);
const pieces = JSON.parse(readFileSync(piecesFile, "utf8"));
const trie = new PieceTrie(pieces.map(({ piece }) => piece), pieces.map(({ cost }) => costSteps(cost)), unknownCost);
const cuts = new Map();
const cut = (run) => {
  if (!cuts.has(run)) cuts.set(run, trie.cut(run));
  return cuts.get(run);
};
const texts = JSON.parse(readFileSync(textsFile, "utf8"));
writeFileSync(out, `[${texts.map(([, text]) => JSON.stringify(readRuns(text).flatMap(cut))).join(",\n")}]`);
