// Reads the cases of Microsoft Recognizers-Text beside this checkout and counts those that are read in full: as many results as the case lists, each
// of the same extent and the same meaning. How meanings are compared: docs/recognizers.md.
// usage: node bench/recognizers.mjs [--lang English|Chinese|Korean] [--model DateTimeModel|…] [--misses]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { compareCase } from "./recognizers/compare.mjs";

const cases = fileURLToPath(new URL("../../shared/data/recognizers-specs/dev.jsonl.gz", import.meta.url));
if (!existsSync(cases)) {
  console.log("recognizers: skipped, since ../shared is not beside this checkout; the cases are not part of the project.");
  process.exit(0);
}
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : null;
};
const [onlyLanguage, onlyModel] = [option("--lang"), option("--model")];
const showMisses = process.argv.includes("--misses");

const folder = new URL("./recognizers/", import.meta.url);
const models = new Map();
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".mjs")) continue;
  const module = await import(new URL(name, folder));
  if (module.model) models.set(module.model, module);
}

const tallies = new Map();
const rows = gunzipSync(readFileSync(cases)).toString("utf8").split("\n").filter(Boolean);
for (const row of rows) {
  const item = JSON.parse(row);
  const module = models.get(item.model);
  if (!module || (onlyLanguage && item.lang !== onlyLanguage) || (onlyModel && item.model !== onlyModel)) continue;
  const expected = module.expected(item);
  const found = module.read(item.input, item.lang, item);
  const problem = compareCase(item.input, expected, found);
  const key = `${item.lang}\t${item.model}`;
  const tally = tallies.get(key) ?? { all: 0, full: 0 };
  tally.all++;
  if (problem === null) tally.full++;
  else if (showMisses) {
    console.log(`\n${item.lang} ${item.model}: ${problem}\n  ${JSON.stringify(item.input)} ${item.context?.ReferenceDateTime ?? ""}`);
    const shown = ({ start, end, text, ...rest }) =>
      `${start ?? "?"}–${end ?? "?"} ${JSON.stringify(text ?? item.input.slice(start, end))} ${JSON.stringify(rest)}`;
    for (const result of expected) console.log(`    wants ${shown(result)}`);
    for (const result of found) console.log(`    reads ${shown(result)}`);
  }
  tallies.set(key, tally);
}
console.log("\nlanguage  model                cases  full   per cent");
for (const [key, { all, full }] of [...tallies].sort()) {
  const [language, model] = key.split("\t");
  console.log(
    `${language.padEnd(9)} ${model.padEnd(19)} ${String(all).padStart(6)} ${String(full).padStart(5)} ${((100 * full) / all).toFixed(1).padStart(10)}`,
  );
}
