import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EncounterView, TextsView } from "../../src/domain/view.ts";
import { initWorkspace, openWorkspace } from "../../src/workspace/open-workspace.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { makeChinese, makeEnglish, seeded } from "./made-texts.ts";

const now = () => new Date();
const silent = { report: () => undefined, signal: new AbortController().signal };
const open = () => openWorkspace(folder, { now, person: "I. Marlow" });
const everything = {
  words: "soybeans",
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

let folder: string;
let workspace: Workspace;
let encounter: string;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "parley-lost-")), "workspace");
  await initWorkspace(folder, { now });
  workspace = await open();
  const random = seeded(5);
  const hand = (name: string, text: string) => ({
    name,
    bytes: Buffer.from(`${text} President Trump said that soybeans matter.\n`),
    fields: {},
  });
  ({ encounter } = await workspace.makeEncounter({}, [
    hand("us.txt", makeEnglish("1", 5, random)),
    hand("cn.txt", makeChinese("1", 5, random)),
  ]));
  await workspace.viewEncounter(encounter, "en");
});

afterEach(async () => {
  vi.restoreAllMocks();
  await workspace.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

/** The threads of the database, as they are asked; `onPost` may end one in the middle of a query. */
function watchWorkers(onPost: (worker: Worker, message: { readonly sql?: string }) => void = () => undefined): Set<Worker> {
  const seen = new Set<Worker>();
  const post = Worker.prototype.postMessage;
  vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, message: { readonly sql?: string }) {
    seen.add(this);
    post.call(this, message);
    onPost(this, message);
  });
  return seen;
}

const view = async (): Promise<EncounterView> => JSON.parse(await workspace.viewEncounter(encounter, "en"));
const texts = async (): Promise<TextsView> => JSON.parse(await workspace.viewTexts(encounter, "en"));

async function rejectFirst(): Promise<{ readonly id: string; readonly account: string; readonly entry: number }> {
  const account = (await texts()).accounts.find(({ statements }) => statements.some(({ review }) => review === null));
  const statement = account?.statements.find(({ review }) => review === null);
  if (!account || !statement) throw new Error("nothing is left to reject");
  const wanted = { account: account.id, action: "rejected", targets: [statement.id], statements: [] } as const;
  return { id: statement.id, account: account.id, ...(await workspace.decideStatements(encounter, wanted)) };
}

async function showsRejected({ id, account }: { readonly id: string; readonly account: string }): Promise<boolean> {
  const held = (await texts()).accounts.find((each) => each.id === account);
  return held !== undefined && !held.statements.some((statement) => statement.id === id);
}

test("a database whose thread has died is opened again by the next question", async () => {
  const workers = watchWorkers();
  const before = await view();
  for (const worker of workers) await worker.terminate();
  expect(await view()).toEqual(before);
  for (const worker of workers) await worker.terminate();
  expect((await workspace.search(everything)).total).toBeGreaterThan(0);
  for (const worker of workers) await worker.terminate();
  expect((await workspace.listEncounters("en")).map(({ id }) => id)).toEqual([encounter]);
});

test.each([
  ["reading", /select json from view/],
  ["listing", /select summary from encounter/],
  ["saving", /insert into engine_run/],
  ["committing", /^commit/],
])("a thread that dies in the middle of %s costs nothing", async (_when, words) => {
  let deaths = 0;
  watchWorkers((worker, { sql }) => {
    if (deaths > 0 || sql === undefined || !words.test(sql)) return;
    deaths++;
    void worker.terminate();
  });
  const rejected = await rejectFirst();
  expect(await showsRejected(rejected)).toBe(true);
  expect(await workspace.listEncounters("en")).toHaveLength(1);
  expect(deaths).toBe(1);
  expect((await workspace.verify(silent)).problems).toEqual([]);
});

test("files of the database that are garbage are made anew, while it runs and at the next start", async () => {
  const before = await view();
  const rejected = await rejectFirst();
  const garble = () => {
    const base = join(folder, "database", "base");
    for (const database of readdirSync(base))
      for (const file of readdirSync(join(base, database))) writeFileSync(join(base, database, file), Buffer.alloc(8192 * 3, 0xa5));
  };
  await workspace.close();
  garble();
  workspace = await open();
  expect(await showsRejected(rejected)).toBe(true);
  const workers = watchWorkers();
  await workspace.status();
  garble();
  for (const worker of workers) await worker.terminate();
  expect(await showsRejected(rejected)).toBe(true);
  expect((await view()).accounts).toHaveLength(before.accounts.length);
  expect((await workspace.verify(silent)).problems).toEqual([]);
});
