import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listPeople as listNamed } from "../../alignment/people/list-people.ts";
import type { Account } from "../../domain/account.ts";
import type { DerivedAccount, DerivedEncounter } from "../../domain/derived.ts";
import type { StatementHit, StatementQuery, StatementSearch, StatementView } from "../../domain/view.ts";
import { searchTerms } from "../../extraction/search-terms.ts";
import { stretchesOutside, stretchOf } from "../../extraction/stretches.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { extractAccount } from "../../workspace/compare-encounter.ts";
import type { Database } from "../database/database.ts";
import { derivedDigest } from "./derived-digest.ts";
import { toJson, toText } from "./insert-rows.ts";
import { listPeople } from "./list-people.ts";
import { listReview } from "./list-review.ts";
import { listSpeakers, statementsOfSpeaker } from "./list-speakers.ts";
import { derivedKeys, listSummaries, loadAllSeen, loadSeen, loadView } from "./load-derived.ts";
import { openDerivedDatabase } from "./open-derived-database.ts";
import { type EngineRun, removeEncounter, saveEncounter } from "./save-encounter.ts";
import { searchStatements } from "./search-statements.ts";
import { tidyDatabase } from "./tidy-database.ts";

const sample = (id: string, side: string, language: string, publishedAt: string, text: string, more: Partial<Account> = {}): Account => ({
  id,
  side,
  kind: "official-readout",
  publisher: `Office of ${side}`,
  url: null,
  publishedAt,
  language,
  complete: true,
  textStatus: "verbatim",
  note: null,
  text,
  sha256: `${id}-bytes`,
  ...more,
});

const accounts: Readonly<Record<string, readonly Account[]>> = {
  harbour: [
    sample(
      "us",
      "US",
      "en",
      "2031-03-04T22:00:00-05:00",
      "The two leaders spoke by telephone. President Trump said that the United States will lower tariffs on steel. " +
        "He stressed that China will buy 20 million tons of soybeans. The rule of law was not discussed.",
    ),
    sample(
      "cn",
      "CN",
      "zh",
      "2031-03-05",
      "两国元首通电话。习近平强调，双方应当降低关税，保持港口畅通。中方将采购2000万吨大豆。特朗普表示，美方愿就 TikTok 平台继续谈判。",
      { complete: false },
    ),
  ],
  lights: [
    sample(
      "ru",
      "RU",
      "ru",
      "2031-05",
      "Путин заявил, что Россия готова поставить 20 млн тонн сои. Стороны обсудили санкции и переговоры в Женеве.",
      { textStatus: "example" },
    ),
    sample("kr", "KR", "ko", "2031-05-20", "이재명 대통령은 항만협정을 지지한다고 밝혔다. 양측은 관세를 논의했다."),
    sample(
      "xx",
      "third-party",
      "en",
      "2031-05-21",
      'In Boston on Monday, Mr. Putin said the lighthouse at 100%_quay would be "rebuilt" by 2030. Tariff  talks may follow, officials said.',
      { kind: "independent-media" },
    ),
  ],
};

const run: EngineRun = { settings: { depth: "full" }, startedAt: "2031-06-01T00:00:00.000Z", finishedAt: "2031-06-01T00:00:01.000Z" };

/** A derived encounter by the engine itself, with views that stand for what the workspace composes. */
function derive(id: string, texts: readonly Account[], key = `${id}-key`): DerivedEncounter {
  const derived = texts.map(deriveAccount);
  const recorded = derived.map((account) => account.recorded);
  const summary = { id, title: `The ${id} call`, demonstration: false } as DerivedEncounter["summary"];
  const view = { encounter: id, said: "“said”\u0000" } as unknown as DerivedEncounter["views"]["en"];
  const text = { texts: texts.map((account) => account.text) } as unknown as DerivedEncounter["texts"]["en"];
  return {
    encounter: {
      id,
      title: `The ${id} call`,
      kind: "call",
      date: id === "harbour" ? "2031-03-04" : null,
      place: null,
      participants: [],
      accounts: recorded,
      madeAt: run.startedAt,
      changedAt: run.startedAt,
    },
    key,
    engine: { version: "9.9.9", models: { vectors: "abc" } },
    accounts: derived,
    people: listNamed(
      derived.map((account) => ({ ...account, pack: choosePack(account.account.language) })),
      null,
    ),
    summary,
    views: { en: view, zh: view },
    texts: { en: text, zh: text },
    seen: [`account ${id}`, "cell 'odd\\"],
  };
}

function deriveAccount(account: Account): DerivedAccount {
  const pack = choosePack(account.language);
  const extraction = extractAccount(account, { date: null, participants: [] });
  const termsAt = ({ start, end }: { start: number; end: number }) => searchTerms(account.text.slice(start, end), pack);
  const statements = extraction.statements.map((statement, at) => {
    const start = Math.min(...statement.content.map((span) => span.start));
    const end = Math.max(...statement.content.map((span) => span.end));
    const review = at === 0 ? ({ action: "confirmed" } as StatementView["review"]) : null;
    return {
      statement: { ...statement, review, points: [], findings: [], doubt: 1 / (at + 1), doubts: ["boundary"] as const },
      span: { account: account.id, start, end, quote: account.text.slice(start, end) },
      speaker: statement.speaker && (statement.speaker.id ?? `name:${statement.speaker.name}`),
      firstSeen: "2031-03-06T00:00:00Z",
      lastSeen: "2031-03-07T00:00:00Z",
      terms: termsAt(stretchOf(statement)),
    };
  });
  const sentences = segmentSentences(account.text, splitParagraphs(account.text), pack.sentences);
  const { text, sha256, ...fields } = account;
  const version = {
    number: 1,
    text: `${account.id}-text`,
    capture: sha256,
    rule: "plain-text/1",
    capturedAt: run.startedAt,
    name: "paste",
  };
  return {
    account,
    recorded: { ...fields, proposed: [], versions: [version] },
    extraction,
    statements,
    sentences: stretchesOutside(text, sentences, extraction.statements.map(stretchOf)).map((span) => ({ ...span, terms: termsAt(span) })),
  };
}

const base = mkdtempSync(join(tmpdir(), "parley-derived-"));
const derived = Object.entries(accounts).map(([id, texts]) => derive(id, texts));
let db: Database;

beforeAll(async () => {
  db = (await openDerivedDatabase(join(base, "database"))).db;
  for (const encounter of derived) await saveEncounter(db, encounter, run);
}, 60_000);

afterAll(async () => {
  await db.close();
  rmSync(base, { recursive: true, force: true });
});

const everything: StatementQuery = {
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
  limit: 100,
  offset: 0,
};
const search = (query: Partial<StatementQuery>): Promise<StatementSearch> => searchStatements(db, { ...everything, ...query }, choosePack);
const tellers = (found: StatementSearch): string[] => [...new Set(found.hits.map(({ account }) => account))];
const marked = ({ hits }: StatementSearch): string[] => hits.flatMap(({ marks }) => marks.map(({ quote }) => quote));

function textOf(hit: StatementHit): string {
  return accounts[hit.encounter]?.find(({ id }) => id === hit.account)?.text ?? "";
}

test("every hit holds what the text holds", async () => {
  const found = [
    await search({}),
    await search({ words: "tariffs" }),
    await search({ words: "20 million tons" }),
    await search({ words: "关税" }),
  ];
  const hits = found.flatMap((each) => each.hits);
  expect(hits.length).toBeGreaterThan(10);
  for (const hit of hits) for (const span of [hit.span, ...hit.marks]) expect(textOf(hit).slice(span.start, span.end)).toBe(span.quote);
});

test("a statement comes back as the engine read it", async () => {
  const found = await search({});
  const read = derived.flatMap(({ encounter, accounts: each }) =>
    each.flatMap(({ account, extraction }) =>
      extraction.statements.map((statement) => ({ at: `${encounter.id} ${account.id}`, statement })),
    ),
  );
  expect(found.total).toBe(read.length);
  for (const hit of found.hits) {
    expect(
      read.find(({ at, statement }) => at === `${hit.encounter} ${hit.account}` && statement.id === hit.statement?.id)?.statement,
    ).toEqual(hit.statement);
  }
});

test("words are found by their stems, and across languages by their ideas", async () => {
  const found = await search({ words: "tariff" });
  expect(found.readAs).toBe("words");
  // Texts of the query's language first, the newest of them before; then by the idea.
  expect(tellers(found)).toEqual(["xx", "us", "kr", "cn"]);
  expect(marked(found)).toEqual(["Tariff", "tariffs", "관세", "关税"]);
});

test("a Chinese word is found by its characters, in simplified or traditional writing", async () => {
  expect(marked(await search({ words: "港口" }))).toEqual(["港口", "항만"]);
  expect(tellers(await search({ words: "關稅" }))[0]).toBe("cn");
  expect(marked(await search({ words: "关" }))).toEqual(["关"]);
  expect((await search({ words: "口港" })).total).toBe(0);
});

test("Russian and Korean words are found", async () => {
  expect(marked(await search({ words: "переговорами" }))).toContain("переговоры");
  expect(marked(await search({ words: "협정" }))).toContain("협정");
});

test("a word in another script is found where it stands", async () => {
  expect(marked(await search({ words: "tiktok" }))).toContain("TikTok");
});

test("a figure is found by value and unit in every language", async () => {
  const found = await search({ words: "20 million tons" });
  expect(found.readAs).toBe("figure");
  expect(tellers(found).sort()).toEqual(["cn", "ru", "us"]);
  expect(marked(found)).toEqual(expect.arrayContaining(["20 million tons", "2000万吨"]));
  expect((await search({ words: "2000万吨" })).total).toBe(found.total);
  expect((await search({ words: "21 million tons" })).total).toBe(0);
  expect(tellers(await search({ words: "20 million" })).sort()).toEqual(["cn", "ru", "us"]);
});

test("a bare year is found as it stands", async () => {
  expect(tellers(await search({ words: "2030" }))).toEqual(["xx"]);
});

test("words in quotation marks are found only as they stand, spaces aside", async () => {
  expect((await search({ words: "lower tariffs" })).total).toBeGreaterThan(0);
  expect((await search({ words: '"tariffs lower"' })).total).toBe(0);
  expect(marked(await search({ words: "“rule of law”" }))).toEqual(["rule of law"]);
  expect(marked(await search({ words: '"tariff talks may"' }))).toEqual(["Tariff  talks may"]);
});

test("a star stands for the rest of a word", async () => {
  expect((await search({ words: "lighth" })).total).toBe(0);
  expect(marked(await search({ words: "lighth*" }))).toEqual(["lighthouse"]);
  expect(marked(await search({ words: "*hthous*" }))).toEqual(["lighthouse"]);
  expect(marked(await search({ words: "tariffs*" }))).toEqual(expect.arrayContaining(["tariffs"]));
});

test("what stands in no statement is found too, unless something of a statement is asked for", async () => {
  const found = await search({ words: "Boston" });
  expect(found.hits.map(({ statement, span }) => [statement, span.quote])).toEqual([[null, "In Boston on Monday,"]]);
  expect((await search({ words: "Boston", act: "position" })).total).toBe(0);
});

test("each filter narrows, and the scope says what was searched", async () => {
  const all = await search({});
  expect(all.readAs).toBe("everything");
  expect(all.scope).toEqual({ accounts: 5, partial: 1, encounters: 2 });
  expect(tellers(await search({ teller: "CN" }))).toEqual(["cn"]);
  expect((await search({ teller: "CN" })).scope).toEqual({ accounts: 1, partial: 1, encounters: 1 });
  expect(tellers(await search({ encounter: "lights" })).sort()).toEqual(["kr", "ru", "xx"]);
  const trump = await search({ speaker: "person:donald-trump" });
  expect(trump.total).toBeGreaterThan(1);
  expect(trump.hits.map(({ statement }) => statement?.speaker?.id)).toEqual(trump.hits.map(() => "person:donald-trump"));
  expect(new Set((await search({ party: "RU" })).hits.map(({ statement }) => statement?.speaker?.party))).toEqual(new Set(["RU"]));
  const narrow = await search({ topic: "trade/tariffs" });
  const wide = await search({ topic: "trade" });
  expect(narrow.total).toBeGreaterThan(0);
  expect(wide.total).toBeGreaterThanOrEqual(narrow.total);
  const { act, modality } = narrow.hits[0]?.statement ?? { act: "", modality: "" };
  for (const hit of (await search({ act })).hits) expect(hit.statement?.act).toBe(act);
  for (const hit of (await search({ modality: "will" })).hits) expect(hit.statement?.modality).toBe("will");
  expect(modality === null || (await search({ modality })).total > 0).toBe(true);
});

test("a publication known by its month lies on each of its days", async () => {
  expect(tellers(await search({ from: "2031-05-10", to: "2031-05-12" }))).toEqual(["ru"]);
  // The local day of publication.
  expect(tellers(await search({ to: "2031-03-04" }))).toEqual(["us"]);
});

test("pages of one search do not overlap and lose nothing", async () => {
  const all = await search({ words: "tariffs" });
  const pages = await Promise.all([0, 1, 2, 3].map((offset) => search({ words: "tariffs", limit: 1, offset })));
  expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits.slice(0, 4));
  const beyond = await search({ words: "tariffs", offset: 50 });
  expect([beyond.total, beyond.hits]).toEqual([all.total, []]);
});

test("nothing that is typed breaks a search", async () => {
  const hostile = [
    "'",
    "''; drop table passage; --",
    "\\",
    '"',
    '"""',
    "\u0000",
    "a\u0000b",
    "\ud800",
    "%",
    "_",
    "*",
    "**",
    "a*b*",
    ":*",
    "& | !",
    "()",
    "<->",
    "🙂",
  ];
  for (const words of [...hostile, "x".repeat(5000), "关".repeat(500), "$1", "--", "100%_*", "(".repeat(300)]) {
    const found = await search({ words, speaker: words === "'" ? "'\\" : null });
    expect(found.total).toBeGreaterThanOrEqual(0);
  }
  expect((await search({})).total).toBeGreaterThan(0);
  expect(marked(await search({ words: '"100%_quay"' }))).toEqual(["100%_quay"]);
});

test("a view comes back as it was saved, and nothing for what is not there", async () => {
  const [harbour] = derived;
  expect(await loadView(db, "harbour", "encounter", "zh")).toBe(JSON.stringify(harbour?.views.zh));
  expect(await loadView(db, "harbour", "texts", "en")).toBe(JSON.stringify(harbour?.texts.en));
  expect(await loadView(db, "nowhere", "texts", "en")).toBeNull();
  expect(await loadSeen(db, "harbour")).toEqual(harbour?.seen);
  expect(await loadSeen(db, "nowhere")).toBeNull();
  expect([...(await loadAllSeen(db)).keys()]).toEqual(["harbour", "lights"]);
  expect(await listSummaries(db)).toEqual(derived.map(({ summary }) => summary));
  expect([...(await derivedKeys(db))]).toEqual([
    ["harbour", "harbour-key"],
    ["lights", "lights-key"],
  ]);
});

test("listSpeakers counts who speaks, by whose telling", async () => {
  const speakers = await listSpeakers(db);
  expect(speakers.reduce((sum, { statements }) => sum + statements, 0)).toBe(
    derived
      .flatMap(({ accounts: each }) => each.flatMap(({ extraction }) => extraction.statements))
      .filter(({ speaker }) => speaker !== null).length,
  );
  const putin = speakers.find(({ id }) => id === "person:vladimir-putin");
  expect(putin).toMatchObject({ party: "RU", encounters: 1, lastSeen: "2031-05-21" });
  expect([putin?.own, putin?.toldByOthers].every((each) => (each ?? 0) > 0)).toBe(true);
  const statements = await statementsOfSpeaker(db, "person:vladimir-putin");
  expect(statements).toHaveLength(putin?.statements ?? -1);
  expect(statements[0]?.account).toBe("xx");
});

test("listPeople gives back whom the accounts name, place by place, as they were saved", async () => {
  const harbour = derived.find(({ encounter }) => encounter.id === "harbour");
  const people = await listPeople(db, "harbour");
  expect(people).toEqual(harbour?.people);
  expect(people.map(({ id }) => id)).toEqual(["person:donald-trump", "person:xi-jinping"]);
  const texts = accounts.harbour ?? [];
  for (const { places } of people)
    for (const { account, start, end, quote, by } of places) {
      const text = texts.find(({ id }) => id === account)?.text ?? "";
      expect(text.slice(start, end)).toBe(quote);
      if (by) expect(text.slice(by.start, by.end)).toBe(by.quote);
    }
  expect(people[0]?.spellings.map(({ text, matched }) => [text, matched])).toEqual([
    ["Trump", "table"],
    ["特朗普", "table"],
  ]);
  expect(await listPeople(db, "nowhere")).toEqual([]);
  const { rows } = await db.query<{ resolved: string }>("select distinct resolved from mention where encounter = 'harbour'", []);
  expect(rows).toEqual([{ resolved: "table" }]);
});

test("listReview gives what nobody has looked at, the most doubtful first", async () => {
  const { items, toReview, reviewed } = await listReview(db, null, 0.3, 100);
  const all = derived.flatMap(({ accounts: each }) => each.flatMap(({ statements }) => statements.map(({ statement }) => statement)));
  expect(reviewed).toBe(all.filter(({ review }) => review !== null).length);
  expect(toReview).toBe(all.filter(({ review, doubt }) => review === null && doubt >= 0.3).length);
  expect(items).toHaveLength(toReview);
  expect(items.map(({ doubt }) => doubt)).toEqual(items.map(({ doubt }) => doubt).sort((a, b) => b - a));
  const lights = await listReview(db, "lights", 0.3, 1);
  expect([lights.items.length, lights.items[0]?.encounter]).toEqual([1, "lights"]);
  expect(items.find(({ account }) => account === "ru")?.demonstration).toBe(true);
});

test("provenance of a statement is in its row", async () => {
  const { rows } = await db.query<Record<string, unknown>>(
    `select s.words, s.version, s.first_seen, s.last_seen, r.engine_version, r.models, r.settings, r.started_at
     from statement s join encounter e on e.id = s.encounter join engine_run r on r.id = e.run where s.account = $1 order by s.starts limit 1`,
    ["us"],
  );
  expect(rows[0]).toMatchObject({
    version: "us-text",
    first_seen: "2031-03-06T00:00:00Z",
    last_seen: "2031-03-07T00:00:00Z",
    engine_version: "9.9.9",
    models: { vectors: "abc" },
    settings: { depth: "full" },
    started_at: run.startedAt,
  });
  expect(accounts.harbour?.[0]?.text).toContain(rows[0]?.words);
});

test("derivedDigest is the same for the same encounters, whatever the order and the time, and another where anything differs", async () => {
  const before = await derivedDigest(db);
  const [harbour, lights] = derived;
  if (!harbour || !lights) throw new Error("Two encounters are derived above.");
  await removeEncounter(db, "harbour");
  expect(await derivedDigest(db)).not.toBe(before);
  expect([...(await derivedKeys(db)).keys()]).toEqual(["lights"]);
  expect(await loadView(db, "harbour", "encounter", "en")).toBeNull();
  await saveEncounter(db, lights, { ...run, startedAt: "2032-01-01T00:00:00Z" });
  await saveEncounter(db, harbour, run);
  await tidyDatabase(db);
  expect(await derivedDigest(db)).toBe(before);
  await saveEncounter(db, { ...harbour, seen: [...harbour.seen, "more"] }, run);
  expect(await derivedDigest(db)).not.toBe(before);
  await saveEncounter(db, harbour, run);
  expect(await derivedDigest(db)).toBe(before);
});

test("saveEncounter writes all or nothing", async () => {
  const before = await derivedDigest(db);
  const [harbour] = derived;
  if (!harbour) throw new Error("Two encounters are derived above.");
  const [first] = harbour.accounts;
  const twice = { ...harbour, accounts: first ? [first, first] : [] };
  await expect(saveEncounter(db, twice, run)).rejects.toMatchObject({ code: "23505" });
  expect(await derivedDigest(db)).toBe(before);
});

test("a text that PostgreSQL cannot hold as it is keeps its length", async () => {
  const text = "He said that the \u0000 port and the \ud800 quay are \\u0000 open.";
  await saveEncounter(db, derive("odd", [sample("odd", "FR", "en", "2031-07-01", text)]), run);
  const found = await search({ words: "quay", encounter: "odd" });
  expect(found.hits[0]?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(["quay"]);
  await removeEncounter(db, "odd");
});

test("toJson and toText replace what PostgreSQL cannot hold, and nothing else", () => {
  const kept = 'a\\u0000 "\\\\" 🙂 \n\u0001 \\ud800';
  expect(JSON.parse(toJson({ [kept]: `${kept}\u0000\ud800\\\u0000` }))).toEqual({ [kept]: `${kept}\ufffd\ufffd\\\ufffd` });
  expect(toText(`${kept}\u0000\udc00`)).toBe(`${kept}\ufffd\ufffd`);
});
