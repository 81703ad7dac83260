import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EncounterView, TextsView } from "../domain/view.ts";
import { initWorkspace, openWorkspace } from "./open-workspace.ts";
import type { HandedText, Progress, Workspace } from "./workspace.ts";

const now = () => new Date("2026-11-29T12:00:00Z");
const silent: Progress = { report: () => undefined, signal: new AbortController().signal };
const text = (name: string, words: string, fields: HandedText["fields"] = {}): HandedText => ({ name, bytes: Buffer.from(words), fields });
const us = text(
  "us.txt",
  "President Trump spoke with President Xi. President Trump said that tariffs on steel will stay. President Xi agreed to buy soybeans.",
  {
    side: "US",
    kind: "official-readout",
    publishedAt: "2026-11-20",
  },
);
const cn = text("cn.txt", "11月20日晚，国家主席习近平同美国总统特朗普通电话。习近平强调，台湾问题是中国的内政。", {
  side: "CN",
  kind: "official-readout",
  publishedAt: "2026-11-20",
});

let folder: string;
let workspace: Workspace;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "parley-workspace-")), "work");
  await initWorkspace(folder, { now });
  workspace = await openWorkspace(folder, { now, person: "I. Marlow" });
});

afterEach(async () => {
  await workspace.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
  vi.resetModules();
  vi.doUnmock("../extraction/extract-statements.ts");
});

const view = async (id: string): Promise<EncounterView> => JSON.parse(await workspace.viewEncounter(id, "en"));
const texts = async (id: string): Promise<TextsView> => JSON.parse(await workspace.viewTexts(id, "en"));
const statementOf = async (id: string, account: string, words: string) => {
  const held = (await texts(id)).accounts.find((each) => each.id === account);
  const found = held?.statements.find(({ content }) => content.some((span) => held.text.slice(span.start, span.end).includes(words)));
  if (!held || !found) throw new Error(`nothing says ${words}`);
  return { statement: found, words: found.content.map((span) => held.text.slice(span.start, span.end)).join(" … ") };
};

test("two texts become an encounter with a matrix, and what nobody said is proposed", async () => {
  const { encounter } = await workspace.makeEncounter({}, [text("A", Buffer.from(us.bytes).toString()), cn]);
  const { accounts, matrix, encounter: about } = await view(encounter);
  expect(accounts.map(({ side, proposed }) => [side, proposed.includes("side")])).toEqual([
    ["US", true],
    ["CN", false],
  ]);
  expect(about).toMatchObject({ kind: "call", date: "2026-11-20", title: "Trump–Xi call, 20 November 2026" });
  expect(matrix.find(({ topic }) => topic === "taiwan")?.cells.map(({ level }) => level)).toEqual([
    "silent",
    expect.stringMatching(/quoted|mentioned/),
  ]);
  await workspace.changeAccount(encounter, accounts[0]?.id ?? "", { side: "US" });
  expect((await view(encounter)).accounts[0]?.proposed).not.toContain("side");
});

test("what the sides always raised and now do not is told once the earlier talks are there", async () => {
  const readouts = (date: string, matter: string, 事项: string) => [
    text("us.txt", `President Trump spoke with President Xi. President Trump stressed that ${matter} must go on.`, {
      side: "US",
      kind: "official-readout",
      publishedAt: date,
    }),
    text("cn.txt", `国家主席习近平同美国总统特朗普通电话。习近平强调，双方要继续推进${事项}。`, {
      side: "CN",
      kind: "official-readout",
      publishedAt: date,
    }),
  ];
  const dropped = async (id: string) => (await view(id)).findings.filter(({ rule }) => rule === "silent-against-history");
  const { encounter } = await workspace.makeEncounter({ date: "2026-11-20" }, readouts("2026-11-20", "soybean purchases", "大豆采购"));
  expect(await dropped(encounter)).toEqual([]);
  for (const date of ["2026-03-02", "2026-05-04", "2026-08-06"])
    await workspace.makeEncounter({ date }, readouts(date, "work on climate change", "应对气候变化合作"));
  expect((await dropped(encounter)).map(({ topic, silent }) => [topic, silent])).toEqual([["climate", ["CN", "US"]]]);
  const { digest } = await workspace.verify(silent);
  expect((await workspace.rebuild(silent)).digest).toBe(digest);
});

describe("a person's word", () => {
  test("stands in the view, outlives a rebuild with the same bytes, and can be taken back and done again", async () => {
    const { encounter } = await workspace.makeEncounter({}, [us, cn]);
    const { statement } = await statementOf(encounter, "us.txt", "buy soybeans");
    const speaker = { id: "person:donald-trump", name: "Donald Trump", party: "US" };
    const { entry } = await workspace.decideStatements(encounter, {
      account: "us.txt",
      action: "fixed",
      targets: [statement.id],
      statements: [{ speaker, modality: "considering", act: "commitment" }],
    });
    const fixed = (await statementOf(encounter, "us.txt", "buy soybeans")).statement;
    expect(fixed).toMatchObject({
      id: statement.id,
      speaker,
      modality: "considering",
      review: { action: "fixed", by: "I. Marlow", entry },
    });
    const before = await workspace.verify(silent);
    expect(before.problems).toEqual([]);
    const after = await workspace.rebuild(silent);
    expect(after.digest).toBe(before.digest);
    expect((await statementOf(encounter, "us.txt", "buy soybeans")).statement).toEqual(fixed);
    const undoing = await workspace.undo(null);
    expect((await statementOf(encounter, "us.txt", "buy soybeans")).statement).toEqual(statement);
    await workspace.undo(undoing.entry);
    expect((await statementOf(encounter, "us.txt", "buy soybeans")).statement).toMatchObject({ modality: "considering" });
  });

  test("splits, joins and rejects", async () => {
    const { encounter } = await workspace.makeEncounter({}, [us, cn]);
    const { statement } = await statementOf(encounter, "us.txt", "tariffs on steel");
    const [content] = statement.content;
    if (!content) throw new Error("no content");
    const middle = content.start + "tariffs".length;
    await workspace.decideStatements(encounter, {
      account: "us.txt",
      action: "split",
      targets: [statement.id],
      statements: [{ content: [{ start: content.start, end: middle }] }, { content: [{ start: middle, end: content.end }] }],
    });
    const first = await statementOf(encounter, "us.txt", "tariffs");
    const second = await statementOf(encounter, "us.txt", "on steel");
    expect([first.words, second.words]).toEqual(["tariffs", "on steel will stay"]);
    await workspace.decideStatements(encounter, {
      account: "us.txt",
      action: "joined",
      targets: [first.statement.id, second.statement.id],
      statements: [{ content: [content] }],
    });
    const joined = await statementOf(encounter, "us.txt", "tariffs on steel");
    await workspace.decideStatements(encounter, { account: "us.txt", action: "rejected", targets: [joined.statement.id], statements: [] });
    await expect(statementOf(encounter, "us.txt", "tariffs on steel")).rejects.toThrow();
    await expect(
      workspace.decideStatements(encounter, { account: "us.txt", action: "rejected", targets: [joined.statement.id], statements: [] }),
    ).rejects.toMatchObject({ code: "no-such-statement" });
  });

  test("is kept when a newer engine reads the text otherwise, and what changed is told", async () => {
    const { encounter } = await workspace.makeEncounter({}, [us, cn]);
    const { statement } = await statementOf(encounter, "us.txt", "tariffs on steel");
    await workspace.decideStatements(encounter, {
      account: "us.txt",
      action: "fixed",
      targets: [statement.id],
      statements: [{ force: "warning" }],
    });
    await workspace.decideStatements(encounter, { account: "us.txt", action: "confirmed", targets: [statement.id], statements: [] });
    await workspace.markLooked(encounter);
    await workspace.close();

    // The newer engine reads every statement a word shorter and in another act.
    vi.resetModules();
    vi.doMock("../extraction/extract-statements.ts", async (original) => {
      const real = await original<typeof import("../extraction/extract-statements.ts")>();
      return {
        ...real,
        extractStatements: (...given: Parameters<typeof real.extractStatements>) => {
          const extraction = real.extractStatements(...given);
          const shorter = extraction.statements.map((each) => ({
            ...each,
            act: "warning" as const,
            content: each.content.map(({ start, end }, at) => ({ start: at === 0 ? start + 1 : start, end })),
          }));
          return { ...extraction, statements: shorter };
        },
      };
    });
    vi.doMock("../extraction/engine.ts", () => ({ engine: { version: "9.9.9", models: {} } }));
    const newer = await import("./open-workspace.ts");
    workspace = await newer.openWorkspace(folder, { now, person: "I. Marlow" });
    const held = await statementOf(encounter, "us.txt", "tariffs on steel");
    expect(held.words).toBe("tariffs on steel will stay");
    expect(held.statement).toMatchObject({ force: "warning", act: statement.act, review: { action: "confirmed", engineDiffers: true } });
    const { engine, changes } = await view(encounter);
    expect(engine.version).toBe("9.9.9");
    expect(changes.changes.filter(({ kind }) => kind === "engine-differs").map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("tariffs on steel will stay"),
    ]);
    vi.doUnmock("../extraction/engine.ts");
  });

  test("on words that a new version has changed is stale, never moved to other words", async () => {
    const { encounter } = await workspace.makeEncounter({}, [us, cn]);
    const { statement } = await statementOf(encounter, "us.txt", "tariffs on steel");
    await workspace.decideStatements(encounter, {
      account: "us.txt",
      action: "fixed",
      targets: [statement.id],
      statements: [{ force: "warning" }],
    });
    await workspace.markLooked(encounter);
    await workspace.addVersion(
      encounter,
      "us.txt",
      text("us.txt", "President Trump said that tariffs on steel will not stay. President Xi agreed to buy soybeans."),
    );
    const held = await statementOf(encounter, "us.txt", "tariffs on steel");
    expect(held.statement.review).toBeNull();
    expect((await texts(encounter)).accounts.find(({ id }) => id === "us.txt")?.stale).toHaveLength(1);
    const kinds = (await view(encounter)).changes.changes.map(({ kind }) => kind);
    expect(kinds).toContain("version-added");
    expect(kinds).toContain("decision-stale");
  });
});

test("a finding that a person overruled stays overruled, with the reason", async () => {
  const { encounter } = await workspace.makeEncounter({}, [us, cn]);
  const [finding] = (await view(encounter)).findings;
  if (!finding) throw new Error("no finding");
  await workspace.decideFinding(encounter, finding.id, "overruled", "both spoke of it in person");
  await workspace.rebuild(silent);
  expect((await view(encounter)).findings.find(({ key }) => key === finding.key)).toMatchObject({
    status: "overruled",
    decidedBy: "I. Marlow",
    reason: "both spoke of it in person",
  });
});

test("search finds words in every language, speakers say who told what, and the queue holds what is doubtful", async () => {
  await workspace.makeEncounter({}, [us, cn]);
  const query = {
    speaker: null,
    teller: null,
    party: null,
    topic: null,
    act: null,
    modality: null,
    encounter: null,
    from: null,
    to: null,
    limit: 20,
    offset: 0,
  };
  const found = await workspace.search({ ...query, words: "台湾" });
  expect(found.hits.map(({ account }) => account)).toEqual(["cn.txt"]);
  expect(found.hits[0]?.marks.map(({ quote }) => quote)).toContain("台湾");
  expect((await workspace.search({ ...query, words: "大豆" })).hits.map(({ account }) => account)).toEqual(["us.txt"]);
  const xi = (await workspace.listSpeakers()).find(({ id }) => id === "person:xi-jinping");
  expect(xi).toMatchObject({ party: "CN", own: 1, toldByOthers: 1 });
  const { items, toReview } = await workspace.review(null, "en");
  expect(items.length).toBe(toReview);
});

test("an import is captured whole before it is read, goes on where it was stopped, and takes nothing twice", async () => {
  const files = ["a", "b"].flatMap((name) => [
    { ...us, name: `pile/${name}/us.txt`, fields: {} },
    { ...cn, name: `pile/${name}/cn.txt`, fields: {} },
  ]);
  const ended = async (id: string) => {
    for (let wait = 0; wait < 200; wait++) {
      const job = workspace.listJobs().find((each) => each.id === id);
      if (job && job.state !== "running" && job.state !== "waiting") return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the import does not end");
  };
  const begun = await workspace.importFiles(files);
  workspace.cancelJob(begun.id);
  expect((await ended(begun.id)).state).toBe("cancelled");
  await workspace.close();
  workspace = await openWorkspace(folder, { now, person: "I. Marlow" });
  expect(workspace.listJobs().find(({ id }) => id === begun.id)).toMatchObject({ state: "stopped", canResume: true });
  await workspace.resumeJob(begun.id);
  expect(await ended(begun.id)).toMatchObject({ state: "done", done: 4, total: 4 });
  const again = await workspace.importFiles(files);
  expect((await ended(again.id)).state).toBe("done");
  const encounters = await workspace.listEncounters("en");
  expect(encounters.map(({ accounts }) => accounts.map(({ id }) => id).sort())).toEqual([
    ["cn.txt", "us.txt"],
    ["cn.txt", "us.txt"],
  ]);
});

test("a second process is told who holds the folder", async () => {
  await expect(openWorkspace(folder, { now, person: "I. Marlow" })).rejects.toMatchObject({ code: "held" });
});
