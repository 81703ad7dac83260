// Measures a workspace at work: 1,000 accounts in 200 encounters, made from the archive of ../shared, handed to `parley start` over REST.
// usage: node bench/workspace-bench.mjs [encounters] (after npm run build). Prints one line a figure; processor time and memory where Linux tells them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const archive = fileURLToPath(new URL("../../shared/corpus/archive/", import.meta.url));
if (!existsSync(archive)) {
  console.log("workspace-bench: skipped, since ../shared is not beside this checkout; its archive is not part of the project.");
  process.exit(0);
}
const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const wanted = Number(process.argv[2] ?? 200);
const sources = ["us-white-house", "cn-cctv-xinwen-lianbo", "ru-kremlin-en", "ru-channel-one", "ua-president-en"];
const rows = sources.map((name) =>
  gunzipSync(readFileSync(join(archive, `${name}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    // Transcripts of an hour are not what two sides print of a call.
    .filter(({ text }) => text.length < 12_000),
);
const folder = mkdtempSync(join(tmpdir(), "parley-workspace-bench-"));
const workspace = join(folder, "workspace");

/** Starts the application, and answers how to ask it. */
async function start() {
  const began = performance.now();
  const child = spawn(process.execPath, [main, "start", "--workspace", workspace, "--no-open", "--no-example"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (words) => {
      printed += words;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`parley start ended with ${code}`)));
  });
  const { origin } = new URL(address);
  const opened = await fetch(address, { redirect: "manual" });
  const cookie = opened.headers.get("set-cookie").split(";")[0];
  const ask = async (path, init = {}) => {
    const response = await fetch(`${origin}${path}`, { ...init, headers: { cookie, origin, ...init.headers } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
    return text;
  };
  console.log(`start: ${(performance.now() - began).toFixed(0)} ms to the printed address`);
  return { child, ask, stop: () => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGTERM")) };
}

/** Milliseconds of processor that a process has used, and megabytes that it holds and has held at most. */
function readProcess(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1000;
    return { cpu: (Number(fields[11]) + Number(fields[12])) * 10, now: megabytes("VmRSS"), most: megabytes("VmHWM") };
  } catch {
    return { cpu: Number.NaN, now: Number.NaN, most: Number.NaN };
  }
}

async function time(what, work, times, pid) {
  const each = [];
  const before = readProcess(pid).cpu;
  let result;
  for (let at = 0; at < times; at++) {
    const began = performance.now();
    result = await work(at);
    each.push(performance.now() - began);
  }
  each.sort((a, b) => a - b);
  const cpu = (readProcess(pid).cpu - before) / times;
  console.log(
    `${what}: median ${each[times >> 1].toFixed(0)} ms, most ${each.at(-1).toFixed(0)} ms of ${times}; ${cpu.toFixed(0)} ms of processor`,
  );
  return result;
}

function filesOf(at) {
  const accounts = rows.map((list, source) => ({ ...list[at % list.length], file: `${sources[source]}.txt` }));
  const encounter = {
    id: `bench-${at}`,
    date: accounts[0].publishedAt.slice(0, 10),
    accounts: accounts.map(({ file, side, kind, publisher, url, language, publishedAt }) => ({
      file,
      side,
      kind,
      publisher,
      url,
      language,
      publishedAt,
      complete: true,
    })),
  };
  return [
    { name: `bench-${at}/encounter.json`, text: JSON.stringify(encounter) },
    ...accounts.map(({ file, text }) => ({ name: `bench-${at}/${file}`, text })),
  ];
}

try {
  let app = await start();
  const form = new FormData();
  for (let at = 0; at < wanted; at++) for (const { name, text } of filesOf(at)) form.append("files", new Blob([text]), name);
  const began = performance.now();
  let job = JSON.parse(await app.ask("/api/imports", { method: "POST", body: form }));
  console.log(`import, captured and acknowledged: ${(performance.now() - began).toFixed(0)} ms`);
  while (job.state === "running" || job.state === "waiting") {
    await new Promise((resolve) => setTimeout(resolve, 500));
    job = JSON.parse(await app.ask("/api/jobs")).find(({ id }) => id === job.id);
  }
  const { cpu } = readProcess(app.child.pid);
  const status = JSON.parse(await app.ask("/api/status"));
  console.log(
    `import, read and compared: ${((performance.now() - began) / 1000).toFixed(1)} s, ${(cpu / 1000).toFixed(1)} s of processor; ${status.encounters} encounters, ${status.accounts} accounts (${job.state}${job.error ? `: ${job.error}` : ""})`,
  );
  console.log(
    `memory after the import: ${readProcess(app.child.pid).now.toFixed(0)} MB, ${readProcess(app.child.pid).most.toFixed(0)} MB at most`,
  );
  await app.stop();

  app = await start();
  const { pid } = app.child;
  await time("matrix page, first", (at) => app.ask(`/api/encounters/bench-${at}`), 1, pid);
  await time("matrix page", (at) => app.ask(`/api/encounters/bench-${at % wanted}`), 40, pid);
  await time("texts of an encounter", (at) => app.ask(`/api/encounters/bench-${at % wanted}/texts`), 20, pid);
  await time("list of encounters", () => app.ask("/api/encounters"), 10, pid);
  await time("queue of review", () => app.ask("/api/review"), 10, pid);
  await time("speakers", () => app.ask("/api/speakers"), 10, pid);
  const searches = {
    "a word, English": "words=tariffs",
    "two words, English": "words=territorial%20integrity",
    "a common word": "words=president",
    "a phrase": "words=%22rule%20of%20law%22",
    "part of a word": "words=*sanction*",
    "a word, Chinese": `words=${encodeURIComponent("合作")}`,
    "one character": `words=${encodeURIComponent("核")}`,
    "a word, Russian": `words=${encodeURIComponent("переговоры")}`,
    "a figure": "words=1%20billion%20dollars",
    "filters alone": "party=CN&act=commitment",
    "a word and filters": "words=cooperation&topic=trade&teller=US&from=2022-01-01&to=2024-12-31",
    "nothing asked": "",
    "not there": "words=zeppelin",
  };
  await time("search, the first", () => app.ask("/api/search?words=steel"), 1, pid);
  for (const [name, query] of Object.entries(searches)) {
    const found = JSON.parse(await time(`search, ${name}`, () => app.ask(`/api/search?${query}&limit=50`), 7, pid));
    console.log(`  ${found.total} found`);
  }
  const { now, most } = readProcess(pid);
  console.log(`memory at work: ${now.toFixed(0)} MB, ${most.toFixed(0)} MB at most`);
  await app.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
