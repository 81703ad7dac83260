// How well the meaning vectors find the same sentence in another language, and what they are blind to. All sentences are our own.
// usage: node bench/retrieval.mjs [--parallel ../shared/corpus/parallel]   (after a build)
//   retrieval/sentences.jsonl    {id, en, zh, ru, ko}: near misses (other actor, act, amount, place; denied) stand among them
//   retrieval/paraphrases.jsonl  {id, language, text, paraphrase, nearMiss}
// Dimensions, whitening and learning rate of the table were chosen on even ids; odd ids were only looked at.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readFeatures } from "../dist/alignment/claims/read-features.js";
import { Weights } from "../dist/alignment/matter/likeness.js";
import { extractStatements } from "../dist/index.js";
import { loadVectors } from "../dist/language/vectors/load-vectors.js";
import { cosine } from "../dist/language/vectors/vector-table.js";
import { choosePack } from "../dist/workspace/choose-pack.js";

/** How much what two sentences share (ideas, topics, names, amounts, times) counts beside the cosine: a first guess, not tuned. */
const featureWeight = 0.5;

const readLines = (name) =>
  readFileSync(new URL(`retrieval/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const languages = ["en", "zh", "ru", "ko"];
const sentences = readLines("sentences");
const table = loadVectors();

const vectors = Object.fromEntries(languages.map((language) => [language, sentences.map((row) => table.vectorOf(row[language]))]));
const claims = Object.fromEntries(languages.map((language) => [language, sentences.map((row) => readClaim(row[language], language))]));
const weights = new Weights(languages.flatMap((language) => claims[language]));

function readClaim(text, language) {
  const extraction = extractStatements({ id: "sentence", text, language, side: null });
  const pack = choosePack(language);
  const features = readFeatures({ account: null, extraction, pack }, new Set()).map(({ key }) => key);
  return { source: { pack }, features: new Set(features.filter((key) => !key.startsWith("w:"))) };
}

const scores = {
  vectors: (from, to, a, b) => cosine(vectors[from][a], vectors[to][b]),
  features: (from, to, a, b) => weights.likeness(claims[from][a], claims[to][b]).score,
  both: (from, to, a, b) => scores.vectors(from, to, a, b) + featureWeight * scores.features(from, to, a, b),
};

/** Share of sentences whose likeliest counterpart is the right one: of all, of even ids, of odd ids. A tie is no hit. */
function topOne(from, to, score) {
  const hits = { all: [], even: [], odd: [] };
  sentences.forEach((row, a) => {
    const own = score(from, to, a, a);
    const hit = sentences.every((_, b) => b === a || score(from, to, a, b) < own);
    hits.all.push(hit);
    hits[row.id % 2 === 0 ? "even" : "odd"].push(hit);
  });
  const share = (list) => ((100 * list.filter(Boolean).length) / list.length).toFixed(1);
  return `${share(hits.all)} (${share(hits.even)} / ${share(hits.odd)})`;
}

console.log(`Top-1 among ${sentences.length} sentences, %: all (even ids / odd ids)`);
for (const [name, score] of Object.entries(scores)) {
  for (const other of ["zh", "ru", "ko"])
    console.log(`  ${name.padEnd(9)} ${other} → en ${topOne(other, "en", score)}   en → ${other} ${topOne("en", other, score)}`);
}
const han = sentences.map((row) => row.zh).filter((text) => table.piecesOf(text).length === 0).length;
if (han > 0) console.log(`  ${han} Chinese sentences have no known piece`);

/** How often a member of the first list scores above one of the second. */
function areaUnder(high, low) {
  let sum = 0;
  for (const h of high) for (const l of low) sum += h > l ? 1 : h === l ? 0.5 : 0;
  return sum / (high.length * low.length);
}
console.log("\nParaphrases, cosine");
for (const language of ["en", "zh"]) {
  const rows = readLines("paraphrases").filter((row) => row.language === language);
  const [texts, same, near] = ["text", "paraphrase", "nearMiss"].map((field) => rows.map((row) => table.vectorOf(row[field])));
  const alike = texts.map((vector, at) => cosine(vector, same[at]));
  const missed = texts.map((vector, at) => cosine(vector, near[at]));
  const others = texts.flatMap((vector, a) => same.flatMap((other, b) => (a === b ? [] : [cosine(vector, other)])));
  const mean = (list) => (list.reduce((sum, value) => sum + value, 0) / list.length).toFixed(2);
  const fooled = missed.filter((value, at) => value > alike[at]).length;
  console.log(
    `  ${language}: AUC against other sentences ${areaUnder(alike, others).toFixed(3)}, against near misses ${areaUnder(alike, missed).toFixed(3)}; ` +
      `mean paraphrase ${mean(alike)}, near miss ${mean(missed)}, other ${mean(others)}; near miss above paraphrase in ${fooled} of ${rows.length}`,
  );
}

const flag = process.argv.indexOf("--parallel");
const parallel = flag > 0 ? process.argv[flag + 1] : "../shared/corpus/parallel";
if (existsSync(parallel)) {
  console.log("\nParagraphs of official texts in two languages, top-1: right / all, both ways");
  for (const folder of readdirSync(parallel).sort()) {
    const meta = JSON.parse(readFileSync(`${parallel}/${folder}/meta.json`, "utf8"));
    const read = (file) =>
      readFileSync(`${parallel}/${folder}/${file}`, "utf8")
        .trim()
        .split(/\n\s*\n/)
        .map((text) => table.vectorOf(text));
    const [a, b] = [read(meta.a.file), read(meta.b.file)];
    const right = (from, to) =>
      from.filter((vector, at) => to.every((other, b) => b === at || cosine(vector, other) < cosine(vector, to[at]))).length;
    console.log(`  ${folder}: ${meta.a.language} → ${meta.b.language} ${right(a, b)} / ${a.length}, ${right(b, a)} / ${b.length}`);
  }
}

const english = sentences.map((row) => row.en);
const tokens = english.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0);
const joined = english.join(" ");
/** Tokens a second, the median of five rounds of at least 200 ms each. */
function rate(work) {
  work();
  const rates = [];
  for (let round = 0; round < 5; round++) {
    let done = 0;
    const from = performance.now();
    while (performance.now() - from < 200) {
      work();
      done++;
    }
    rates.push((1000 * done * tokens) / (performance.now() - from));
  }
  return Math.round(rates.sort((a, b) => a - b)[2]).toLocaleString("en");
}
console.log("\nEnglish tokens a second");
console.log(`  vectorOf, sentence by sentence   ${rate(() => english.map((text) => table.vectorOf(text)))}`);
console.log(`  extractStatements, of a side     ${rate(() => extractStatements({ id: "all", text: joined, language: "en", side: "US" }))}`);
