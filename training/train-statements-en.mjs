// Trains everything learned about English statements and writes it whole to full.bin in the work folder; pack-model.mjs makes the shipped file of it.
// usage: node train-statements-en.mjs <work folder>   (words.json and trees/ stand there, made by train.sh)
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Lexicon } from "../dist/language/en/learned/lexicon.js";
import { parseStretch } from "../dist/language/en/learned/parse-sentence.js";
import { tagStretch } from "../dist/language/en/learned/tag-stretch.js";
import { LinearTable } from "../dist/language/learned/linear-table.js";
import { writeColumns } from "../dist/language/learned/model-file.js";
import { goldLabels, layOut, readAccounts, readLines, sets } from "./data.mjs";
import { gradeLemmas, isOfAccounts, labelUnseen, surround, trainCues, trainTokens } from "./train-attribution.mjs";
import { quantise } from "./train-perceptron.mjs";
import { readTrees, trainArcs, trainNames, trainTags } from "./train-syntax.mjs";

const [work] = process.argv.slice(2);
const log = (line) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
const options = {
  unseen: { epochs: 4, rate: 0.02, dropout: 0.4, seeds: [7] },
  tokens: { epochs: 4, rate: 0.02, dropout: 0.4, seeds: [7, 20, 33] },
  cues: { epochs: 2, rate: 0.01, dropout: 0.4, seeds: [7, 20, 33, 46, 59] },
};
const tableOf = ({ labels, most, hashes, weights }) => new LinearTable(labels, most, hashes, weights);

const { words, groups } = JSON.parse(readFileSync(join(work, "words.json"), "utf8"));
const columnsOfGroups = groups.map((list) => Uint16Array.from(list));
const lexicon = new Lexicon(words, columnsOfGroups);

const trees = readTrees(join(work, "trees"), lexicon);
log(`${trees.length} parsed sentences`);
const tags = quantise(trainTags(trees, lexicon, { epochs: 3, log }).finish(4));
const tagTable = tableOf(tags);
const tagged = trees.map(({ laid }) => tagStretch(laid, lexicon, tagTable));
const arcs = quantise(trainArcs(trees, tagged, lexicon, { epochs: 6, log }).finish(4));
const names = quantise(trainNames(trees, tagged, lexicon, { epochs: 3, log }).finish(4));
const [arcTable, nameTable] = [tableOf(arcs), tableOf(names)];
log(`rows: tags ${tags.hashes.length}, arcs ${arcs.hashes.length}, relations ${names.hashes.length}`);

const documents = [
  ...readLines(sets.train).map((document) => ({ document, guideline: "polnear" })),
  ...readAccounts(sets.readouts).map((document) => ({ document, guideline: "accounts" })),
];
const units = documents.flatMap(({ document, guideline }) =>
  layOut(document.text, lexicon).map(({ laid, classes }) => {
    const unitTags = tagStretch(laid, lexicon, tagTable);
    const parse = parseStretch(laid, unitTags, lexicon, arcTable, nameTable);
    return { document, guideline, laid, classes, tags: unitTags, parse, gold: goldLabels(laid, document.attributions) };
  }),
);
const grades = gradeLemmas(units);
surround(units, grades);
log(`${units.length} paragraphs, ${grades.size} graded lemmas`);
labelUnseen(units, lexicon, options.unseen);
log("labelled unseen");
const cues = trainCues(units, lexicon, { ...options.cues, log: (epoch, loss) => log(`cues: epoch ${epoch + 1}, loss ${loss.toFixed(3)}`) });
const tokens = trainTokens(units, lexicon, { ...options.tokens, log: (epoch, loss) => log(`tokens: epoch ${epoch + 1}, loss ${loss.toFixed(3)}`) });

/** What was learned, without what is peculiar to accounts. */
function shipped({ hashes, model }, labels) {
  const kept = [...hashes.keys()].filter((id) => !isOfAccounts(hashes[id]));
  const weights = new Float32Array(kept.length * labels);
  kept.forEach((id, at) => weights.set(model.weights.subarray(id * labels, (id + 1) * labels), at * labels));
  return quantise({ labels, hashes: Int32Array.from(kept, (id) => hashes[id]), weights });
}

const quantised = {
  tags,
  arcs,
  names,
  tokens: shipped(tokens, 7),
  cues: shipped(cues, 5),
};
const columns = {
  words: new TextEncoder().encode(words.join("\n")),
  ...Object.fromEntries(columnsOfGroups.map((group, grain) => [`groups${grain}`, group])),
  gradeLemmas: Int32Array.from(grades.keys()),
  gradeValues: Uint8Array.from(grades.values()),
  tokensPairs: tokens.model.pairs,
  tokensFirst: tokens.model.first,
  cuesPairs: cues.model.pairs,
  cuesFirst: cues.model.first,
};
for (const [name, table] of Object.entries(quantised)) {
  columns[`${name}Shape`] = Float64Array.from([table.labels, table.most]);
  columns[`${name}Hashes`] = table.hashes;
  columns[`${name}Weights`] = table.weights;
  log(`${name}: ${table.hashes.length} rows`);
}
writeFileSync(join(work, "full.bin"), writeColumns(columns));
