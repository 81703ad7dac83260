// Reads random strings made of the pieces of times, and long hostile ones, in every language: nothing may throw, leave the text, overlap, give what is
// no EDTF or take long.
// usage: node bench/fuzz-times.mjs [count=1000000] [seed=1] [--all]
import { hostileStrings, isEdtf, pieces, randomStrings } from "./fuzz/time-strings.mjs";

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const readers = {};
for (const tag of Object.keys(pieces)) readers[tag] = (await import(`../dist/language/${tag}/times.js`)).readTimes;
const anchors = [
  { publishedAt: "2026-02-04", encounterDate: null },
  { publishedAt: "2028-02", encounterDate: null },
  { publishedAt: null, encounterDate: null },
];

/** The EDTF values of one text; an error where one breaks a promise. */
function check(tag, text, anchor) {
  let last = 0;
  for (const { start, end, edtf, basis, readings } of readers[tag](text, anchor)) {
    if (!(start >= last && start < end && end <= text.length)) throw new Error(`bad span ${start}–${end} after ${last}`);
    for (const value of [edtf, ...readings.map((reading) => reading.edtf)])
      if (!isEdtf(value)) throw new Error(`not EDTF: ${value} (${text.slice(start, end)})`);
    if (readings.length > 0 && readings[0].edtf !== edtf) throw new Error(`first reading ${readings[0].edtf} is not ${edtf}`);
    if (basis !== "stated" && basis !== "inferred") throw new Error(`basis ${basis}`);
    last = end;
  }
}

let failures = 0;
let read = 0;
let slowest = { ms: 0, text: "" };
const began = performance.now();
for (const [tag, text] of randomStrings(count, seed)) {
  try {
    const started = performance.now();
    check(tag, text, anchors[read % 8 === 7 ? 1 : read % 8 === 6 ? 2 : 0]);
    const ms = performance.now() - started;
    if (ms > slowest.ms) slowest = { ms, text };
  } catch (error) {
    failures++;
    if (failures <= 10) console.log(`${tag} ${JSON.stringify(text)}: ${error.message}`);
  }
  read++;
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${read} strings in ${seconds} s, ${failures} failures, slowest ${slowest.ms.toFixed(1)} ms: ${JSON.stringify(slowest.text)}`);

// Time must grow with the length: ten times the text may not take thirty times as long.
const cost = (tag, text) => {
  const start = process.cpuUsage();
  readers[tag](text, anchors[0]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const long = new Map(hostileStrings(200_000));
for (const [name, short] of hostileStrings(20_000)) {
  for (const tag of Object.keys(readers)) {
    const [few, many] = [cost(tag, short), cost(tag, long.get(name))];
    const slow = many > 300 && many > 30 * few;
    if (slow) failures++;
    if (slow || process.argv.includes("--all"))
      console.log(
        `${JSON.stringify(name)} in ${tag}: 20 kB ${few.toFixed(0)} ms, 200 kB ${many.toFixed(0)} ms of processor time${slow ? "  SLOW" : ""}`,
      );
  }
}
process.exitCode = failures > 0 ? 1 : 0;
