// Chooses the pieces of the table. Usage: node choose-pieces.mjs <e5-pieces.json> <texts.json> <lists.json> <out.json>
//   e5-pieces.json  [[piece, cost]…] of the encoder, commonest cheapest
//   texts.json      [[language, text]…]
//   out.json        [{piece, cost, text}…]: `text` is what the encoder is given for it
// Kept: pieces of the encoder that the texts need or that are common, in lower case and simplified characters; and whole words of the texts and lists.
import { readFileSync, writeFileSync } from "node:fs";
import { PieceTrie } from "../../dist/language/vectors/piece-trie.js";
import { readRuns, wordMark } from "../../dist/language/vectors/read-runs.js";

const [piecesFile, textsFile, listsFile, out] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const texts = read(textsFile);
const { entities, ideas } = read(listsFile);

/** How many common pieces of a script are kept that no text needs; how often a word of a language must come to be kept whole. */
const common = { han: 4_000, hangul: Number.POSITIVE_INFINITY, cyrillic: 7_000, latin: 8_000, number: 300 };
const leastCount = { en: 3, ru: 2, ko: 1 };

const shapes = {
  han: /^[\u3400-\u9fff]+$/,
  hangul: /^▁?[가-힣]+$/,
  cyrillic: /^▁?[а-я]+$/,
  latin: /^▁?[a-zà-öø-ÿāčęėńőœřśşšūůźžğıș]+$/,
  number: /^\d{1,4}(\.\d)?$/,
};
const shapeOf = (piece) => Object.keys(shapes).find((shape) => shapes[shape].test(piece));

// A piece as the table writes it; several spellings of the encoder (The, the; 貿易, 贸易) become one, at the cost of the commonest.
const candidates = new Map();
for (const [spelling, cost] of read(piecesFile)) {
  const marked = spelling.startsWith(wordMark);
  const bare = marked ? spelling.slice(1) : spelling;
  if (bare === "") continue;
  const runs = readRuns(bare);
  if (runs.length !== 1) continue;
  const run = runs[0].startsWith(wordMark) ? runs[0].slice(1) : runs[0];
  const piece = marked && /\p{L}/u.test(run) && !shapes.han.test(run) ? wordMark + run : run;
  const shape = shapeOf(piece);
  const known = candidates.get(piece);
  if (shape && (!known || cost < known.cost)) candidates.set(piece, { piece, cost, shape, text: bare });
}
const all = [...candidates.values()].sort((a, b) => a.cost - b.cost || (a.piece < b.piece ? -1 : 1));
const trie = new PieceTrie(all.map(({ piece }) => piece), all.map(({ cost }) => cost), 40);

const words = new Map();
const used = new Set();
const spellings = new Map();
function count(language, text, times) {
  for (const run of readRuns(text)) {
    const known = words.get(run) ?? { language, count: 0 };
    known.count += times;
    words.set(run, known);
  }
  for (const [spelling] of text.matchAll(/\p{L}+/gu)) {
    const low = spelling.toLowerCase();
    const forms = spellings.get(low) ?? new Map();
    forms.set(spelling, (forms.get(spelling) ?? 0) + 1);
    spellings.set(low, forms);
  }
}
for (const [language, text] of texts) count(language, text, 1);
for (const row of [...entities, ...ideas])
  for (const language of ["en", "zh", "ru", "ko"]) for (const form of row[language]) if (!form.includes("*")) count(language, form, 3);

for (const run of words.keys()) for (const index of trie.cut(run)) used.add(index);
const kept = new Map();
const left = { ...common };
all.forEach((candidate, index) => {
  const single = candidate.piece.replace(wordMark, "").length === 1;
  if (used.has(index) || single || left[candidate.shape]-- > 0) kept.set(candidate.piece, candidate);
});
for (const [run, { language, count }] of words) {
  const least = leastCount[language];
  if (least === undefined || count < least || !run.startsWith(wordMark) || kept.has(run) || run.length > 24) continue;
  const forms = [...(spellings.get(run.slice(1)) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  kept.set(run, { piece: run, cost: 9, shape: shapeOf(run), text: forms[0]?.[0] ?? run.slice(1) });
}
const pieces = [...kept.values()].sort((a, b) => (a.piece < b.piece ? -1 : 1)).map(({ piece, cost, text }) => ({ piece, cost, text }));
const tally = {};
for (const { piece } of pieces) tally[shapeOf(piece) ?? "other"] = (tally[shapeOf(piece) ?? "other"] ?? 0) + 1;
console.log(pieces.length, tally);
writeFileSync(out, JSON.stringify(pieces));
