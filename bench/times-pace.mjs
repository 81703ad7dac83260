// The pace of the readers of times and of amounts, and for English beside chrono-node and @microsoft/recognizers-text-suite, in one run on one thread.
// Ratios are what counts: machines differ.
// usage: node bench/times-pace.mjs [--peers FOLDER]   (after a build; FOLDER holds the node_modules with the two libraries, which are no dependencies)
// Texts: of ../shared/data/readouts beside the checkout, else of the examples.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({ options: { peers: { type: "string" } } });
const publishedAt = "2026-02-04";
const anchor = { publishedAt, encounterDate: null };
const now = new Date(`${publishedAt}T12:00:00Z`);
/** English texts. */
const most = 60;
const [warmUps, timedRounds] = [20, 20];
/** Microsoft's is so slow that a few texts must do. */
const few = 6;

const texts = await readTexts();
const english = (texts.en ?? []).slice(0, most);

console.log("Times, characters a second; of new texts, and of the same over and over");
const ours = await reader("en");
const mine = pace(english, ours);
print("readTimes, English", mine);
for (const [language, name] of [
  ["zh", "Chinese"],
  ["ru", "Russian"],
  ["ko", "Korean"],
]) {
  const own = texts[language] ?? [];
  if (own.length > 0) print(`readTimes, ${name}`, pace(own, await reader(language)));
}

const chrono = peer("chrono-node");
if (chrono)
  print(
    "chrono-node",
    pace(english, (text) => chrono.parse(text, now)),
    mine,
  );
const recognizers = peer("@microsoft/recognizers-text-suite");
const dates = (text) => recognizers.recognizeDateTime(text, "en-us", 0, now).length;
if (recognizers) print(`@microsoft/recognizers-text-suite, ${few} texts`, once(english.slice(0, few), dates), mine);

console.log("Amounts");
const { readQuantities } = await import("../dist/language/en/quantities.js");
const amounts = pace(english, (text) => readQuantities(text, null));
print("readQuantities, English", amounts);
const figures = (text) => recognizers.recognizeNumber(text, "en-us").length + recognizers.recognizeCurrency(text, "en-us").length;
if (recognizers) print(`recognizers-text, number and currency, ${few} texts`, once(english.slice(0, few), figures), amounts);

async function reader(language) {
  const { readTimes } = await import(`../dist/language/${language}/times.js`);
  return (text) => readTimes(text, anchor);
}

function peer(name) {
  for (const folder of [options.peers && resolve(options.peers), fileURLToPath(new URL("..", import.meta.url))]) {
    if (!folder) continue;
    try {
      return createRequire(`${folder}/package.json`)(name);
    } catch {
      // Not there.
    }
  }
  console.log(`Skipped: ${name} is not installed; it is no dependency. Name the folder that holds its node_modules: --peers FOLDER.`);
  return null;
}

/**
 * Characters a second. `anew`: of texts never seen before, made of the given ones with other numbers; `again`: of the same texts over and over, the best
 * round.
 */
function pace(some, read) {
  const random = seeded(20_260_204);
  const rounds = Array.from({ length: warmUps + timedRounds }, () => some.map((text) => vary(text, random)));
  for (const varied of rounds.slice(0, warmUps)) rateOf(varied, read);
  const anew = rateOf(rounds.slice(warmUps).flat(), read);
  let again = 0;
  for (let round = 0; round < timedRounds; round++) again = Math.max(again, rateOf(some, read));
  return { anew, again, found: some.reduce((sum, text) => sum + read(text).length, 0) };
}

function once(some, count) {
  let found = 0;
  const again = rateOf(some, (text) => {
    found += count(text);
  });
  return { anew: null, again, found };
}

/** The same text with other numbers: the last digit of each is drawn. */
function vary(text, random) {
  return text.replace(/\d(?!\d)/g, () => String(1 + Math.floor(9 * random())));
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function rateOf(some, read) {
  const from = performance.now();
  for (const text of some) read(text);
  return (1000 * some.reduce((sum, text) => sum + text.length, 0)) / (performance.now() - from);
}

function print(name, { anew, again, found }, against) {
  const shown = (value) => (value === null ? "" : Math.round(value).toLocaleString("en")).padStart(12);
  const ratio = (mineToo, theirs) => (mineToo && theirs ? `${(mineToo / theirs).toFixed(2)} ×` : "");
  const beside = against ? `   ours is ${[ratio(against.anew, anew), ratio(against.again, again)].filter(Boolean).join(" and ")}` : "";
  console.log(`  ${name.padEnd(46)}${shown(anew)}${shown(again)}   ${String(found).padStart(4)} found${beside}`);
}

/** Texts by language. */
async function readTexts() {
  const readouts = fileURLToPath(new URL("../../shared/data/readouts/train.jsonl", import.meta.url));
  const found = {};
  const add = (language, text) => {
    found[language] ??= [];
    found[language].push(text);
  };
  if (existsSync(readouts)) {
    for (const line of readFileSync(readouts, "utf8").trim().split("\n")) {
      const { language, text } = JSON.parse(line);
      add(language, text);
    }
    return found;
  }
  const { readEncounter } = await import("../dist/index.js");
  const { encounter } = await readEncounter(fileURLToPath(new URL("../examples/2026-02-04-trump-xi-call/", import.meta.url)));
  for (const { language, text } of encounter.accounts) add(language, text);
  return found;
}
