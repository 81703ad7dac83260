// What comparing costs a pair of statements: 20 and 100 accounts of one encounter, warm, one thread, each count in a process of its own.
// usage: node bench/compare.mjs   (after a build; needs ../shared/examples beside the checkout)
// The accounts are those of the examples over and over, each varied by a seeded generator: a quarter of the sentences left out, figures changed, some
// sentences moved. So they are about one matter without being copies, which is what makes pairs dear.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { compareAccounts } from "../dist/alignment/compare-accounts.js";
import { readEncounter } from "../dist/index.js";
import { choosePack } from "../dist/workspace/choose-pack.js";
import { extractAccount } from "../dist/workspace/compare-encounter.js";

const examples = fileURLToPath(new URL("../../shared/examples/", import.meta.url));
const counts = [20, 100];
/** Comparisons before those that are timed, and those that are. */
const [warmUps, rounds] = [3, 5];

if (!existsSync(examples)) {
  console.log("Skipped: no ../shared/examples beside the checkout.");
  process.exit(0);
}
const asked = Number(process.argv[2] ?? 0);
if (asked === 0) {
  console.log("Comparing accounts that are read already, the median of five, warm");
  console.log("  accounts   statements       pairs        ms   ns a pair   peak memory, MB");
  for (const count of counts)
    process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(count)], { encoding: "utf8" }));
} else {
  await measure(asked);
}

async function measure(count) {
  const models = [];
  for (const name of readdirSync(examples).sort()) {
    if (!existsSync(`${examples}${name}/encounter.json`)) continue;
    models.push(...(await readEncounter(`${examples}${name}`)).encounter.accounts);
  }
  const { encounter } = await readEncounter(`${examples}2026-02-04-trump-xi-call`);
  const random = seeded(20_260_204);
  const read = Array.from({ length: count }, (_, at) => {
    const model = models[at % models.length];
    const account = { ...model, id: `account-${String(at).padStart(3, "0")}`, text: vary(model.text, random) };
    return { account, pack: choosePack(account.language), extraction: extractAccount(account, encounter) };
  });
  const statements = read.map(({ extraction }) => extraction.statements.length);
  const all = statements.reduce((sum, one) => sum + one, 0);
  // Pairs of statements of two accounts: a text is not compared with itself.
  const pairs = (all * all - statements.reduce((sum, one) => sum + one * one, 0)) / 2;
  const compare = () => compareAccounts({ ...encounter, accounts: read.map(({ account }) => account) }, read, "en");
  for (let warmUp = 0; warmUp < warmUps; warmUp++) compare();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    compare();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const ms = times[Math.floor(rounds / 2)];
  const cells = [
    [count, 10],
    [all, 13],
    [pairs.toLocaleString("en"), 12],
    [ms.toFixed(0), 10],
    [((1e6 * ms) / pairs).toFixed(0), 12],
    [Math.round(process.resourceUsage().maxRSS / 1024), 18],
  ];
  console.log(cells.map(([value, width]) => String(value).padStart(width)).join(""));
}

/** The same text with sentences left out and moved, and other figures. */
function vary(text, random) {
  const sentences = text.split(/(?<=[.!?]\s)|(?<=[。！？])/u).filter(() => random() >= 0.25);
  for (let at = 1; at < sentences.length; at++) {
    if (random() < 0.15) [sentences[at - 1], sentences[at]] = [sentences[at], sentences[at - 1]];
  }
  return sentences
    .join("")
    .replace(/\d+/g, (figure) =>
      random() < 0.3 && !/^(19|20)\d\d$/.test(figure) ? String(Number(figure) + 1 + Math.floor(random() * 9)) : figure,
    );
}

/** Numbers from 0 to 1, the same on every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
