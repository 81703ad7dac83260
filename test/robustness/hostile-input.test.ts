import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobView, TextsView } from "../../src/domain/view.ts";
import { inspectRecord } from "../../src/workspace/inspect-record.ts";
import { initWorkspace, openWorkspace } from "../../src/workspace/open-workspace.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { makeChinese, makeEnglish, seeded } from "./made-texts.ts";

const now = () => new Date();
const silent = { report: () => undefined, signal: new AbortController().signal };
const random = seeded(17);
const open = () => openWorkspace(folder, { now, person: "I. Marlow" });
const hand = (name: string, text: string | Uint8Array) => ({ name, bytes: Buffer.from(text), fields: {} });

let folder: string;
let workspace: Workspace;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "parley-hostile-")), "workspace");
  await initWorkspace(folder, { now });
  workspace = await open();
});

afterEach(async () => {
  await workspace.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const texts = async (id: string): Promise<TextsView> => JSON.parse(await workspace.viewTexts(id, "en"));

async function ended(id: string): Promise<JobView> {
  for (;;) {
    const job = workspace.listJobs().find((each) => each.id === id);
    if (job && job.state !== "running" && job.state !== "waiting") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function makePlain(): Promise<string> {
  const made = await workspace.makeEncounter({}, [
    hand("us.txt", makeEnglish("1", 5, random)),
    hand("cn.txt", makeChinese("1", 5, random)),
  ]);
  return made.encounter;
}

test("halves of characters and bytes of no encoding are read as far as they are text, or refused in words", async () => {
  await expect(workspace.makeEncounter({}, [hand("nul.txt", "President Trump said that \u0000 tariffs will stay.")])).rejects.toMatchObject(
    {
      name: "UserError",
      message: expect.stringContaining("nul.txt holds NUL bytes"),
    },
  );
  const strange = [
    "President Trump said that \ud83d tariffs \udc00 will stay.",
    "\u202ePresident Trump\u202c said that \u200b tariffs will stay. \ufeff",
    `President Trump said that ${"a\u0301".repeat(20_000)} will stay.`,
  ];
  for (const [at, text] of strange.entries()) {
    const { encounter } = await workspace.makeEncounter({}, [
      hand(`strange-${at}.txt`, text),
      hand("us.txt", makeEnglish(`1-${at}`, 3, random)),
    ]);
    expect((await texts(encounter)).accounts).toHaveLength(2);
  }
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 151 + 7) % 256);
  const outcome = await workspace.makeEncounter({}, [hand("bytes.txt", bytes)]).then(
    ({ encounter }) => workspace.viewEncounter(encounter, "en"),
    (error: unknown) => error,
  );
  if (typeof outcome !== "string") expect(outcome).toMatchObject({ name: "UserError", message: expect.stringContaining("bytes.txt") });
  expect(await workspace.listEncounters("en")).toHaveLength(strange.length + (typeof outcome === "string" ? 1 : 0));
  expect((await workspace.verify(silent)).problems).toEqual([]);
}, 60_000);

test("names that climb, are absolute, hold control characters or are very long name nothing outside the workspace", async () => {
  const names = [
    "../../climbed.txt",
    "/tmp/absolute.txt",
    "C:\\windows\\drive.txt",
    "con\u0007trol\u001b[31m.txt",
    `${"long".repeat(600)}.txt`,
    "a/../../b.txt",
    "…/中文 名.txt",
    ".txt",
  ];
  const outside = readdirSync(join(folder, ".."));
  const job = await workspace.importFiles(names.map((name, at) => hand(name, makeEnglish(`n${at}`, 3, random))));
  const { state, error } = await ended(job.id);
  expect([state, error]).toEqual(["done", null]);
  const accounts = (await workspace.listEncounters("en")).reduce((sum, each) => sum + each.accounts.length, 0);
  expect(accounts).toBeGreaterThanOrEqual(names.length - 1);
  expect(readdirSync(join(folder, ".."))).toEqual(outside);
  expect((await workspace.verify(silent)).problems).toEqual([]);
}, 60_000);

test("halves of characters in names and fields leave the journal as sound as it was", async () => {
  const text = { ...hand("\ud83d half.txt", makeEnglish("h", 3, random)), fields: { publisher: "\udc00 Press", note: "\ud83d" } };
  await workspace
    .makeEncounter({ title: "half \ud83d", place: "\udc00" }, [text])
    .catch((error: unknown) => expect(error).toMatchObject({ name: "UserError" }));
  await ended(
    (
      await workspace
        .importFiles([hand("\ud83d/\udc00.txt", makeEnglish("i", 3, random))])
        .catch(() => workspace.importFiles([hand("a.txt", "President Trump said no.")]))
    ).id,
  );
  await workspace.close();
  workspace = await open();
  expect((await workspace.verify(silent)).problems).toEqual([]);
}, 60_000);

test("an encounter.json that is none, lies or is of another shape costs its remarks and no text", async () => {
  const lists: Readonly<Record<string, string>> = {
    broken: "{",
    list: "[]",
    number: "7",
    deep: "[".repeat(50_000),
    proto: '{"__proto__":{"title":"x"},"accounts":[{"file":"us.txt","__proto__":{"side":"US"}}]}',
    climbing: '{"accounts":[{"file":"../../../etc/passwd"},{"file":"us.txt"}]}',
    long: `{"id":"${"x".repeat(3000)}","accounts":[{"file":"us.txt"}]}`,
    half: '{"id":"\\ud83d","title":"\\udc00","accounts":[{"file":"us.txt"}]}',
    twice: '{"accounts":[{"file":"us.txt"},{"file":"us.txt"}]}',
    wrong: '{"title":{"a":1},"date":"yesterday","kind":"war","participants":"all","accounts":[{"file":"us.txt","side":9}]}',
  };
  const files = Object.entries(lists).flatMap(([name, list]) => [
    hand(`${name}/encounter.json`, list),
    hand(`${name}/us.txt`, makeEnglish(name, 3, random)),
  ]);
  const job = await ended((await workspace.importFiles(files)).id);
  expect([job.state, job.error]).toEqual(["done", null]);
  expect(job.remarks.length).toBeGreaterThan(3);
  const held = (await workspace.listEncounters("en")).flatMap(({ accounts }) => accounts);
  expect(held.length).toBe(Object.keys(lists).length);
  expect((await workspace.verify(silent)).problems).toEqual([]);
}, 60_000);

test("captures and texts that are gone are named by verify, and everything else works", async () => {
  const whole = await makePlain();
  const { encounter: maimed } = await workspace.makeEncounter({}, [hand("ru.txt", makeEnglish("gone", 5, random))]);
  const { encounter: bare } = await workspace.makeEncounter({}, [hand("kr.txt", makeEnglish("bare", 5, random))]);
  await workspace.listEncounters("en");
  const lost = (await texts(maimed)).accounts[0]?.version;
  const uncaptured = (await texts(bare)).accounts[0]?.version;
  if (!lost || !uncaptured) throw new Error("no versions");
  await workspace.close();
  rmSync(join(folder, "texts", lost.text.slice(0, 2), `${lost.text}.txt`));
  rmSync(join(folder, "captures", uncaptured.capture.slice(0, 2), uncaptured.capture));
  rmSync(join(folder, "database"), { recursive: true });
  workspace = await open();
  expect((await texts(whole)).accounts).toHaveLength(2);
  expect((await texts(bare)).accounts).toHaveLength(1);
  await expect(workspace.viewEncounter(maimed, "en")).rejects.toMatchObject({
    code: "no-such-text",
    message: expect.stringContaining(lost.text),
  });
  expect((await workspace.listEncounters("en")).map(({ id }) => id).sort()).toEqual([bare, maimed, whole].sort());
  expect((await workspace.status()).encounters).toBe(3);
  await workspace.changeEncounter(maimed, { place: "Beijing" });
  const { problems } = await workspace.verify(silent);
  expect(problems).toEqual([expect.stringContaining(uncaptured.capture), expect.stringContaining(lost.text)]);
}, 60_000);

test("a journal with a line of many megabytes is refused in words, and what stands before it is read", async () => {
  await makePlain();
  await workspace.close();
  const journal = join(folder, "journal.jsonl");
  writeFileSync(journal, `{"seq":"${"9".repeat(70 * 1024 * 1024)}"}\n{}\n`, { flag: "a" });
  await expect(open()).rejects.toMatchObject({ code: "journal-damaged", message: expect.stringContaining("too long") });
  const found = await inspectRecord(folder, now, silent);
  expect([found.encounters, found.accounts]).toEqual([1, 2]);
  expect(found.problems).toEqual([expect.stringContaining("too long")]);
  rmSync(folder, { recursive: true });
  await initWorkspace(folder, { now });
  workspace = await open();
}, 60_000);

test("thousands of files in one import tell how far they are, and stop within a second", async () => {
  const files = Array.from({ length: 2_000 }, (_, at) => hand(`heap/${at}.txt`, `President Trump said that paper ${at} will stay.`));
  const { id } = await workspace.importFiles(files);
  const view = () => workspace.listJobs().find((each) => each.id === id);
  for (let wait = 0; wait < 600 && (view()?.done ?? 0) === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(view()).toMatchObject({ state: "running", total: 2_000, what: expect.stringContaining("heap/") });
  expect(view()?.done).toBeGreaterThan(0);
  const asked = performance.now();
  workspace.cancelJob(id);
  expect(await ended(id)).toMatchObject({ state: "cancelled", canResume: true });
  expect(performance.now() - asked).toBeLessThan(1000);
}, 200_000);

test("a quarter of a megabyte on one line is read and shown", async () => {
  const words = makeEnglish("5", 40, random).replaceAll("\n", " ");
  const { encounter } = await workspace.makeEncounter({}, [hand("line.txt", words.repeat(Math.ceil((256 * 1024) / words.length)))]);
  const [account] = (await texts(encounter)).accounts;
  expect(account?.text.length).toBeGreaterThan(256 * 1024);
  expect(account?.statements.length).toBeGreaterThan(1000);
}, 100_000);
