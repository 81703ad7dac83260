// Speed beside public libraries, in one run on one thread, and the time of whole comparisons. Ratios are what counts: machines differ.
// usage: npm run bench
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { compareAccounts, extractStatements, readEncounter } from "../dist/index.js";
import { readTimeValues } from "../dist/language/en/time-values/read-time-values.js";
import { readTimes } from "../dist/language/en/times.js";

const { encounter } = await readEncounter(fileURLToPath(new URL("../examples/2026-02-04-trump-xi-call/", import.meta.url)));
const english = encounter.accounts.filter((account) => account.language === "en").map((account) => account.text);
const chinese = encounter.accounts.filter((account) => account.language === "zh").map((account) => account.text);
const tokensIn = (texts) => texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0);
const charactersIn = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** Units a second, the median of nine rounds of at least 150 ms each. */
function rate(units, work) {
  work();
  const rates = [];
  for (let round = 0; round < 9; round++) {
    let done = 0;
    const from = performance.now();
    while (performance.now() - from < 150) {
      work();
      done++;
    }
    rates.push((1000 * done * units) / (performance.now() - from));
  }
  return rates.sort((a, b) => a - b)[4];
}
const shown = (value) => Math.round(value).toLocaleString("en").padStart(12);

const nlp = wink(winkModel);
const ours = rate(tokensIn(english), () =>
  english.map((text, at) => extractStatements({ id: String(at), text, language: "en", side: "US" })),
);
const press = rate(tokensIn(english), () =>
  english.map((text, at) => extractStatements({ id: String(at), text, language: "en", side: null })),
);
const winkAlone = rate(tokensIn(english), () => english.map((text) => nlp.readDoc(text).tokens().out()));
const quotations = rate(tokensIn(english), () => english.map((text) => compromise(text).quotations().out("array")));
const oursChinese = rate(charactersIn(chinese), () =>
  chinese.map((text, at) => extractStatements({ id: String(at), text, language: "zh", side: "CN" })),
);
console.log("English, tokens a second");
console.log(`  extractStatements, of a side   ${shown(ours)}`);
console.log(`  extractStatements, the press   ${shown(press)}   with tags and trees`);
console.log(
  `  wink-nlp alone                 ${shown(winkAlone)}   ours is ${(ours / winkAlone).toFixed(2)} ×, the press ${(press / winkAlone).toFixed(2)} ×`,
);
console.log(
  `  compromise .quotations()       ${shown(quotations)}   ours is ${(ours / quotations).toFixed(2)} ×, the press ${(press / quotations).toFixed(2)} ×`,
);
console.log("Chinese, characters a second");
console.log(`  extractStatements              ${shown(oursChinese)}`);
const anchor = { publishedAt: "2026-02-04", encounterDate: null };
const times = rate(charactersIn(english), () => english.map((text) => readTimeValues(text)));
console.log("English times, characters a second");
console.log(`  readTimeValues                 ${shown(times)}`);
console.log(`  readTimes of an account        ${shown(rate(charactersIn(english), () => english.map((text) => readTimes(text, anchor))))}`);
// Not among the dependencies: compared with where somebody has installed it.
const chrono = await import("chrono-node").catch(() => null);
if (chrono) {
  const now = new Date("2026-02-04");
  const theirs = rate(charactersIn(english), () => english.map((text) => chrono.parse(text, now)));
  console.log(`  chrono-node                    ${shown(theirs)}   ours is ${(times / theirs).toFixed(2)} ×`);
}
console.log(`\nMemory after all this: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const bare = median(Array.from({ length: 9 }, () => timed(() => execFileSync(process.execPath, ["-e", "0"]))));
const help = median(Array.from({ length: 9 }, () => timed(() => execFileSync(process.execPath, [cli, "--help"]))));
console.log(`\nparley --help: ${(help - bare).toFixed(0)} ms over bare node (${bare.toFixed(0)} ms)`);
console.log("\nA comparison, ms (cold: a new process; warm: the fifth in one process)");
for (const count of [5, 20]) {
  const accounts = Array.from({ length: count }, (_, at) => ({
    ...encounter.accounts[at % encounter.accounts.length],
    id: `account-${at}`,
  }));
  for (const account of accounts) writeFileSync(join(folder, `${account.id}.txt`), account.text);
  const specs = accounts.flatMap((account) => [
    "--account",
    `side=${account.side},kind=${account.kind}:${join(folder, `${account.id}.txt`)}`,
  ]);
  const cold = median(
    Array.from({ length: 5 }, () =>
      timed(() =>
        execFileSync(process.execPath, [cli, "compare", ...specs, "--json"], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }),
      ),
    ),
  );
  const inputs = accounts.map(({ sha256: _sha256, ...account }) => account);
  for (let warmUp = 0; warmUp < 4; warmUp++) compareAccounts(inputs);
  const warm = median(Array.from({ length: 5 }, () => timed(() => compareAccounts(inputs))));
  console.log(`  ${String(count).padStart(2)} accounts   cold ${cold.toFixed(0).padStart(5)}   warm ${warm.toFixed(0).padStart(5)}`);
}
rmSync(folder, { recursive: true });
