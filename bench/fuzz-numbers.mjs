// Reads random strings made of the pieces of numbers and amounts, and long hostile ones (the better of two readings), in every language: nothing may
// throw, and no megabyte may take more than a second of processor time.
// usage: node bench/fuzz-numbers.mjs [count=1000000] [seed=1]
import { hostileStrings, pieces, randomStrings } from "./fuzz/number-strings.mjs";

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const readers = {};
for (const tag of Object.keys(pieces)) {
  const { readQuantities } = await import(`../dist/language/${tag}/quantities.js`);
  const { readNumbers } = await import(`../dist/language/${tag}/numbers.js`);
  readers[tag] = { readQuantities, readNumbers };
}
const cpu = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

let failures = 0;
let read = 0;
let slowest = { ms: 0, text: "" };
for (const [tag, text] of randomStrings(count, seed)) {
  const { readQuantities, readNumbers } = readers[tag];
  try {
    const started = performance.now();
    for (const { start, end, value } of readNumbers(text)) {
      if (!(start <= end && end <= text.length) || Number.isNaN(value)) throw new Error(`bad span or value ${start}–${end} ${value}`);
    }
    for (const { start, end, value } of readQuantities(text, null)) {
      if (!(start <= end && end <= text.length)) throw new Error(`bad span ${start}–${end}`);
      if ([value].flat().some((v) => !Number.isFinite(v))) throw new Error(`bad value ${value}`);
    }
    const ms = performance.now() - started;
    if (ms > slowest.ms) slowest = { ms, text };
  } catch (error) {
    failures++;
    if (failures <= 10) console.log(`${tag} ${JSON.stringify(text)}: ${error.message}`);
  }
  read++;
}
console.log(`${read} strings, ${failures} failures, slowest ${slowest.ms.toFixed(1)} ms: ${JSON.stringify(slowest.text)}`);

for (const [name, text] of hostileStrings(1_000_000)) {
  for (const [tag, { readQuantities, readNumbers }] of Object.entries(readers)) {
    const numbers = Math.min(
      cpu(() => readNumbers(text)),
      cpu(() => readNumbers(text)),
    );
    const all = Math.min(
      cpu(() => readQuantities(text, null)),
      cpu(() => readQuantities(text, null)),
    );
    if (all > 1000) failures++;
    if (all > 300 || process.argv.includes("--all"))
      console.log(
        `${name} (1 MB), ${tag}: numbers ${numbers.toFixed(0)} ms, quantities ${all.toFixed(0)} ms of processor time${all > 1000 ? "  SLOW" : ""}`,
      );
  }
}
process.exitCode = failures > 0 ? 1 : 0;
