// Runs extraction and comparison over ../shared and prints the tables of the scorers there.
// usage: npm run eval [-- --misses] [-- --keep <folder>]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
if (!existsSync(shared)) {
  console.log("eval: skipped, since ../shared is not beside this checkout; the annotated texts are not part of the project.");
  process.exit(0);
}
const { readEncounter, compareEncounter } = await import("../dist/index.js");
const { extractAccount } = await import("../dist/workspace/compare-encounter.js");
const { toAccount } = await import("../dist/workspace/account-input.js");

const keepAt = process.argv.indexOf("--keep");
const out = keepAt > 0 ? process.argv[keepAt + 1] : mkdtempSync(join(tmpdir(), "parley-eval-"));
mkdirSync(join(out, "comparisons"), { recursive: true });
const run = (script, ...args) =>
  execFileSync(process.execPath, [join(shared, "tools", script), ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

for (const half of ["dev", "train"]) {
  const gold = join(shared, "data/readouts", `${half}.jsonl`);
  const predicted = join(out, `${half}.jsonl`);
  const found = lines(gold).map(({ id, text, language, publishedAt, side, kind, publisher }) =>
    extractAccount(toAccount({ id, text, language, publishedAt, side, kind, publisher })),
  );
  writeFileSync(predicted, `${found.map((extraction) => JSON.stringify(extraction)).join("\n")}\n`);
  console.log(`\n=== statements: data/readouts ${half}\n${run("score-statements.mjs", gold, predicted, "--by", "language")}`);
}

const news = join(shared, "data/attribution/polnear/dev.jsonl");
const predictedNews = join(out, "polnear-dev.jsonl");
const read = lines(news).map(({ id, text, publisher, date }) =>
  extractAccount(
    toAccount({ id, text, language: "en", publishedAt: date, side: null, kind: "independent-media", publisher }),
    undefined,
    "polnear",
  ),
);
writeFileSync(predictedNews, `${read.map((extraction) => JSON.stringify(extraction)).join("\n")}\n`);
console.log(`\n=== statements: PolNeAR dev, --edges polnear\n${run("score-statements.mjs", news, predictedNews)}`);
const cofenet = fileURLToPath(new URL("./cofenet.mjs", import.meta.url));
const instances = join(shared, "data/attribution/polnear-cofenet/valid.jsonl.gz");
console.log(
  `=== CofeNet's instances of PolNeAR dev, its metric\n${execFileSync(process.execPath, [cofenet, instances], { encoding: "utf8" })}`,
);

const sets = ["us-china", "world"];
for (const set of sets) {
  for (const name of readdirSync(join(shared, "corpus", set)).sort()) {
    const folder = join(shared, "corpus", set, name);
    if (!existsSync(join(folder, "encounter.json"))) continue;
    const { encounter } = await readEncounter(folder);
    writeFileSync(join(out, "comparisons", `${encounter.id}.json`), JSON.stringify(compareEncounter(encounter)));
  }
}
const gold = lines(join(shared, "corpus/gold.jsonl"));
const cells = lines(join(shared, "corpus/matrix.jsonl"));
const encountersOf = (set) => new Set(gold.filter((fact) => fact.set === set).map((fact) => fact.encounter));
for (const set of [...sets, "both"]) {
  const wanted = set === "both" ? null : encountersOf(set);
  const kept = (rows) => rows.filter((row) => wanted === null || wanted.has(row.encounter));
  const goldFile = join(out, `gold-${set}.jsonl`);
  const matrixFile = join(out, `matrix-${set}.jsonl`);
  writeFileSync(
    goldFile,
    kept(gold)
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
  writeFileSync(
    matrixFile,
    kept(cells)
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
  const corpora = sets.flatMap((each) => ["--corpus", join(shared, "corpus", each)]);
  const more = process.argv.includes("--misses") ? ["--misses"] : [];
  console.log(
    `\n=== findings and matrix: ${set}\n${run("score-findings.mjs", goldFile, join(out, "comparisons"), ...corpora, "--matrix", matrixFile, ...more)}`,
  );
}
if (keepAt < 0) rmSync(out, { recursive: true });
