// Measures the derived database: 1,000 accounts in 200 encounters, made from the archive of ../shared. Prints one line a figure.
// usage: node bench/store-bench.mjs [encounters] (after npm run build)
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const archive = fileURLToPath(new URL("../../shared/corpus/archive/", import.meta.url));
if (!existsSync(archive)) {
  console.log("store-bench: skipped, since ../shared is not beside this checkout; its archive is not part of the project.");
  process.exit(0);
}
const load = (path) => import(`../dist/${path}.js`);
const { openDerivedDatabase } = await load("store/derived/open-derived-database");
const { saveEncounter } = await load("store/derived/save-encounter");
const { searchStatements } = await load("store/derived/search-statements");
const { listSpeakers, statementsOfSpeaker } = await load("store/derived/list-speakers");
const { listReview } = await load("store/derived/list-review");
const { loadView } = await load("store/derived/load-derived");
const { derivedDigest } = await load("store/derived/derived-digest");
const { tidyDatabase } = await load("store/derived/tidy-database");
const { searchTerms, stretchOf, stretchesOutside } = await load("extraction/search-terms");
const { compareEncounter, extractAccount } = await load("workspace/compare-encounter");
const { choosePack } = await load("workspace/choose-pack");
const { splitParagraphs } = await load("text/paragraphs");
const { segmentSentences } = await load("text/sentences");

const everything = {
  words: "",
  speaker: null,
  teller: null,
  party: null,
  topic: null,
  act: null,
  modality: null,
  encounter: null,
  from: null,
  to: null,
  limit: 50,
  offset: 0,
};
const wanted = Number(process.argv[2] ?? 200);
const perEncounter = 5;
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

let peak = 0;
const memory = () => {
  const now = process.memoryUsage.rss() / 1e6;
  peak = Math.max(peak, now);
  return now;
};
const cpuOf = (before) => {
  const { user, system } = process.cpuUsage(before);
  return user + system;
};
const time = async (what, work, times = 1) => {
  const each = [];
  let result;
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    result = await work();
    each.push(performance.now() - start);
  }
  each.sort((a, b) => a - b);
  const median = each[Math.floor(each.length / 2)];
  memory();
  // Wall time tells little on a machine that has other things to do.
  const cpu = cpuOf(before) / 1000 / times;
  console.log(
    `${what}: ${median.toFixed(1)} ms${times > 1 ? ` (median of ${times}, most ${each.at(-1).toFixed(1)})` : ""}, ${cpu.toFixed(1)} ms of processor`,
  );
  return result;
};

const folder = mkdtempSync(join(tmpdir(), "parley-store-bench-"));
try {
  const data = join(folder, "database");
  let { db } = await time("open a new database", () => openDerivedDatabase(data));
  const spent = { derive: 0, save: 0, processor: 0, most: 0 };
  let statements = 0;
  let viewBytes = 0;
  for (let at = 0; at < wanted; at++) {
    const start = performance.now();
    const derived = derive(at);
    const middle = performance.now();
    const cpu = process.cpuUsage();
    await saveEncounter(db, derived, { settings: {}, startedAt: "2031-01-01T00:00:00Z", finishedAt: "2031-01-01T00:00:01Z" });
    const took = performance.now() - middle;
    spent.derive += middle - start;
    spent.save += took;
    spent.processor += cpuOf(cpu) / 1000;
    spent.most = Math.max(spent.most, took);
    statements += derived.summary.statements;
    viewBytes += JSON.stringify(derived.views.en).length + JSON.stringify(derived.texts.en).length;
    memory();
  }
  console.log(
    `${wanted} encounters, ${wanted * perEncounter} accounts, ${statements} statements; views of one language ${(viewBytes / 1e6).toFixed(0)} MB`,
  );
  console.log(`derive: ${(spent.derive / wanted).toFixed(0)} ms an encounter`);
  console.log(
    `save: ${(spent.save / wanted).toFixed(0)} ms an encounter, most ${spent.most.toFixed(0)} ms; ${(spent.processor / wanted).toFixed(0)} ms of processor`,
  );
  await time("tidy", () => tidyDatabase(db));
  await time("close", () => db.close());
  ({ db } = await time("open again", () => openDerivedDatabase(data)));
  const query = (more) => ({ ...everything, ...more });
  const search = (more) => searchStatements(db, query(more), choosePack);
  const searches = {
    "words, English": { words: "tariffs" },
    "several words, English": { words: "territorial integrity" },
    "common word, English": { words: "president" },
    "phrase, English": { words: '"rule of law"' },
    "part of a word": { words: "*sanction*" },
    "words, Chinese": { words: "合作" },
    "one character": { words: "核" },
    "words, Russian": { words: "переговоры" },
    figure: { words: "1 billion dollars" },
    "filters only": { party: "CN", act: "commitment" },
    "words and filters": { words: "cooperation", topic: "trade", teller: "US", from: "2022-01-01", to: "2024-12-31" },
    everything: {},
    "not there": { words: "zeppelin" },
  };
  for (const [name, more] of Object.entries(searches)) {
    const found = await time(`search, ${name}`, () => search(more), 7);
    console.log(`  ${found.total} found`);
  }
  const speakers = await time("speakers", () => listSpeakers(db), 5);
  await time("statements of the first speaker", () => statementsOfSpeaker(db, speakers[0].id), 5);
  await time("queue of review", () => listReview(db, null, 0.3, 200), 5);
  await time("view of an encounter", () => loadView(db, "encounter-7", "encounter", "en"), 5);
  await time("texts of an encounter", () => loadView(db, "encounter-7", "texts", "en"), 5);
  await time("digest", () => derivedDigest(db));
  await db.close();
  console.log(`memory of the process: ${memory().toFixed(0)} MB now, ${peak.toFixed(0)} MB at most`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function derive(at) {
  const id = `encounter-${at}`;
  const accounts = rows.map((list, source) => {
    const { url, text, language, publishedAt, side, kind, publisher } = list[at % list.length];
    const account = { id: `account-${source}`, side, kind, publisher, url, publishedAt, language, complete: true, textStatus: "verbatim" };
    return { ...account, note: null, text, sha256: "0".repeat(64) };
  });
  const encounter = { id, title: id, kind: "call", date: "2031-01-01", place: null, participants: [], accounts };
  const comparison = compareEncounter(encounter);
  const derived = accounts.map((account) => deriveAccount(account));
  const shown = derived.flatMap(({ statements }) => statements.map(({ statement }) => statement));
  const view = comparison;
  const texts = { accounts: derived.map(({ account, extraction }) => ({ ...account, ...extraction })), points: comparison.points };
  const recorded = derived.map(({ recorded: each }) => each);
  return {
    encounter: { ...encounter, accounts: recorded, madeAt: "2031-01-01T00:00:00Z", changedAt: "2031-01-01T00:00:00Z" },
    key: id,
    engine: { version: "bench", models: {} },
    accounts: derived,
    summary: { id, title: id, statements: shown.length, demonstration: false },
    views: { en: view, zh: view },
    texts: { en: texts, zh: texts },
    seen: [],
  };
}

function deriveAccount(account) {
  const pack = choosePack(account.language);
  const extraction = extractAccount(account);
  const termsAt = ({ start, end }) => searchTerms(account.text.slice(start, end), pack);
  const hull = (spans) => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });
  const statements = extraction.statements.map((statement) => {
    const span = hull(statement.content);
    return {
      statement: { ...statement, review: null, points: [], findings: [], doubt: 1 - statement.confidence, doubts: [] },
      span: { account: account.id, ...span, quote: account.text.slice(span.start, span.end) },
      firstSeen: "2031-01-01T00:00:00Z",
      lastSeen: "2031-01-01T00:00:00Z",
      terms: termsAt(stretchOf(statement)),
    };
  });
  const sentences = segmentSentences(account.text, splitParagraphs(account.text), pack.sentences);
  const outside = stretchesOutside(account.text, sentences, extraction.statements.map(stretchOf));
  const version = {
    number: 1,
    text: account.sha256,
    capture: account.sha256,
    rule: "plain-text/1",
    capturedAt: "2031-01-01T00:00:00Z",
    name: "x",
  };
  const { text: _text, sha256: _sha256, ...fields } = account;
  const recorded = { ...fields, proposed: [], versions: [version] };
  return { account, recorded, extraction, statements, sentences: outside.map((span) => ({ ...span, terms: termsAt(span) })) };
}
