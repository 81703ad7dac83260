import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attached, confirmed, made, sampleText } from "../../../test/store/record-samples.ts";
import { WorkspaceRecord } from "./record.ts";
import { sha256 } from "./sha256.ts";
import { verifyRecord } from "./verify-record.ts";

const now = (): Date => new Date("2026-05-06T07:08:09.010Z");
let top = "";
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "parley-record-"));
});
afterAll(async () => {
  await rm(top, { recursive: true, force: true });
});

const freshFolder = (): Promise<string> => mkdtemp(join(top, "w-"));

async function freshRecord(): Promise<WorkspaceRecord> {
  const record = await WorkspaceRecord.init(await freshFolder(), { name: "Spring", now });
  await record.capture(Buffer.from(`captured: ${sampleText}`));
  await record.saveText(sampleText);
  return record;
}

test("init makes a workspace in a new folder, and open finds it again", async () => {
  const folder = join(await freshFolder(), "deep", "er");
  const record = await WorkspaceRecord.init(folder, { name: "Autumn", now, id: "9b2f1c6e-6d3c-4d0e-9f43-3a5d3a9f7c11" });
  expect((await readdir(folder)).sort()).toEqual(["captures", "journal.jsonl", "texts", "workspace.json"]);
  expect(JSON.parse(await readFile(join(folder, "workspace.json"), "utf8"))).toEqual({
    schema: "parley.workspace/1",
    id: "9b2f1c6e-6d3c-4d0e-9f43-3a5d3a9f7c11",
    name: "Autumn",
    createdAt: "2026-05-06T07:08:09.010Z",
  });
  await record.decide([made("e")], "Ana");
  await record.close();
  const again = await WorkspaceRecord.open(folder, { now });
  expect(again).toMatchObject({ id: "9b2f1c6e-6d3c-4d0e-9f43-3a5d3a9f7c11", name: "Autumn", remarks: [], damage: null });
  expect([...again.state.encounters.keys()]).toEqual(["e"]);
  await again.close();
});

test("init leaves folders of others alone", async () => {
  const foreign = await freshFolder();
  await writeFile(join(foreign, "thesis.txt"), "mine");
  const refused = WorkspaceRecord.init(foreign, { name: "x", now });
  await expect(refused).rejects.toMatchObject({ code: "not-empty" });
  await expect(refused).rejects.toThrow("thesis.txt");
  expect(await readdir(foreign)).toEqual(["thesis.txt"]);

  const record = await freshRecord();
  await record.close();
  await expect(WorkspaceRecord.init(record.folder, { name: "x", now })).rejects.toMatchObject({ code: "already-a-workspace" });

  // A workspace that lost its workspace.json is no empty folder.
  await rm(join(record.folder, "workspace.json"));
  await expect(WorkspaceRecord.init(record.folder, { name: "x", now })).rejects.toMatchObject({ code: "not-empty" });
});

test("init goes on where a crash within it left off, beside the lock", async () => {
  const folder = await freshFolder();
  await mkdir(join(folder, "captures"));
  await writeFile(join(folder, "journal.jsonl"), "");
  await writeFile(join(folder, "lock"), "{}");
  await (await WorkspaceRecord.init(folder, { name: "x", now })).close();
});

test("open says what is wrong with a folder", async () => {
  const folder = await freshFolder();
  await expect(WorkspaceRecord.open(folder, { now })).rejects.toMatchObject({ code: "no-workspace" });
  await expect(WorkspaceRecord.open(join(folder, "none"), { now })).rejects.toMatchObject({ code: "no-workspace" });
  await writeFile(join(folder, "workspace.json"), "{");
  await expect(WorkspaceRecord.open(folder, { now })).rejects.toMatchObject({ code: "bad-workspace-file" });
  await writeFile(join(folder, "workspace.json"), '{"schema":"parley.workspace/2"}');
  await expect(WorkspaceRecord.open(folder, { now })).rejects.toMatchObject({ code: "newer-workspace" });
  await writeFile(join(folder, "workspace.json"), '{"schema":"parley.workspace/1","id":"x","name":"x","createdAt":"x"}');
  await expect(WorkspaceRecord.open(folder, { now })).rejects.toMatchObject({ code: "bad-workspace-file" });
});

test("a damaged journal opens for reading only", async () => {
  const record = await freshRecord();
  await record.decide([made("e")], "Ana");
  await record.decide([made("f")], "Ana");
  await record.close();
  const path = join(record.folder, "journal.jsonl");
  await writeFile(path, (await readFile(path, "utf8")).replace("A call: e", "A walk: e"));
  await expect(WorkspaceRecord.open(record.folder, { now })).rejects.toMatchObject({
    code: "journal-damaged",
    message: expect.stringContaining("Line 1 of the journal"),
  });
  const looked = await WorkspaceRecord.open(record.folder, { now, readOnly: true });
  expect(looked.damage).toContain("Line 1 of the journal");
  expect(looked.entries).toEqual([]);
  await expect(looked.decide([made("g")], "Ana")).rejects.toMatchObject({ code: "journal-damaged" });
});

test("texts and captures come back as they were; half characters are refused", async () => {
  const record = await freshRecord();
  const text = "\ufeffЗаявление — 声明 🕊\r\nline two";
  const hash = await record.saveText(text);
  expect(hash).toBe(sha256(text));
  expect(await record.readText(hash)).toBe(text);
  const bytes = Uint8Array.from([0, 255, 10, 13]);
  expect(Uint8Array.from(await record.readCapture(await record.capture(bytes)))).toEqual(bytes);
  await expect(record.saveText("half \ud83d a dove")).rejects.toMatchObject({ code: "ill-formed-text" });
  await record.close();
});

test("decisions of one call are checked in their order, and kept together or not at all", async () => {
  const record = await freshRecord();
  const before = record.state;
  const refused = record.decide([made("e"), attached("e", "a"), attached("f", "a")], "Ana");
  await expect(refused).rejects.toMatchObject({ code: "no-such-encounter" });
  expect(record.state).toBe(before);
  expect(record.entries).toEqual([]);
  const entries = await record.decide([made("e"), attached("e", "a"), confirmed("e", "a"), { kind: "undone", entry: 3 }], "Ana");
  expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(record.state.decisionsOf("e")).toEqual([]);
  expect(before.encounters.size).toBe(0);
  await record.close();
});

test("decisions handed in at once are checked one after another", async () => {
  const record = await freshRecord();
  const outcomes = await Promise.allSettled([
    record.decide([made("e")], "Ana"),
    record.decide([made("e")], "Ben"),
    record.decide([attached("e", "a")], "Ana"),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(record.entries.length).toBe(2);
  await record.close();
});

test("the journal names nothing that is not on the disk", async () => {
  const record = await WorkspaceRecord.init(await freshFolder(), { name: "x", now });
  await expect(record.decide([made("e"), attached("e", "a")], "Ana")).rejects.toMatchObject({ code: "no-such-capture" });
  await record.capture(Buffer.from(`captured: ${sampleText}`));
  await expect(record.decide([made("e"), attached("e", "a")], "Ana")).rejects.toMatchObject({ code: "no-such-text" });
  await record.saveText(sampleText);
  await record.decide([made("e"), attached("e", "a")], "Ana");
  await record.close();
});

test("a decision needs somebody who made it", async () => {
  const record = await freshRecord();
  await expect(record.decide([made("e")], "")).rejects.toMatchObject({ code: "nobody" });
  await record.close();
  await expect(record.decide([made("e")], "Ana")).rejects.toMatchObject({ code: "journal-closed" });
});

test("on a full disk a decision is refused, and all that was acknowledged stays", async ({ skip }) => {
  const folder = await freshFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "pipe" });
  } catch {
    return skip("needs to mount a small file system, which only root may do");
  }
  try {
    const record = await WorkspaceRecord.init(folder, { name: "x", now });
    let acknowledged = 0;
    for (let n = 0; n < 1000; n++) {
      const refused = await record.decide([made(`encounter-${n}`)], "Ana").then(
        () => null,
        (error: unknown) => error,
      );
      if (refused) {
        expect(refused).toMatchObject({ code: "no-room", message: expect.stringContaining("journal.jsonl") });
        break;
      }
      acknowledged++;
    }
    expect(acknowledged).toBeGreaterThan(20);
    expect(acknowledged).toBeLessThan(1000);
    await expect(record.saveText("No room for these words either. ".repeat(2000))).rejects.toMatchObject({ code: "no-room" });
    await record.close();
    const again = await WorkspaceRecord.open(folder, { now });
    expect(again.remarks).toEqual([]);
    expect(again.entries.length).toBe(acknowledged);
    await again.close();
  } finally {
    execFileSync("umount", [folder]);
  }
});

/** A process that decides without end, and says of each decision that it was acknowledged. */
const decider = (recordPath: string): string => `
import { writeSync } from "node:fs";
import { WorkspaceRecord } from ${JSON.stringify(recordPath)};
const record = await WorkspaceRecord.open(process.argv[2], { now: () => new Date() });
for (let n = record.entries.length; ; n++) {
  const text = "The envoy spoke for the " + n + "th time.";
  const capture = await record.capture(Buffer.from("raw " + text));
  const fields = { title: text.repeat(20), kind: null, date: null, place: null, participants: [] };
  const version = { number: 1, text: await record.saveText(text), capture, rule: "plain-text/1", capturedAt: "2026-01-01T00:00:00Z", name: "x" };
  const account = { id: "a", side: null, kind: null, publisher: null, url: null, publishedAt: null, language: "en", complete: true,
    textStatus: "example", note: null, proposed: [], versions: [version] };
  const entries = await record.decide([
    { kind: "encounter-made", encounter: "e" + n, fields },
    { kind: "account-attached", encounter: "e" + n, account },
  ], "Ana");
  writeSync(1, entries.map(({ seq, hash }) => seq + " " + hash + "\\n").join(""));
}
`;

test("what was acknowledged before kill -9 is in the journal, at twenty moments", async () => {
  const child = join(top, "child");
  await mkdir(child);
  await writeFile(join(child, "child.ts"), decider(fileURLToPath(new URL("./record.ts", import.meta.url))));
  await build({
    configFile: false,
    logLevel: "silent",
    root: child,
    ssr: { noExternal: true },
    build: { ssr: join(child, "child.ts"), outDir: join(child, "out"), rolldownOptions: { output: { entryFileNames: "child.mjs" } } },
  });
  const folder = await freshFolder();
  await (await WorkspaceRecord.init(folder, { name: "x", now })).close();
  const acknowledged = new Map<number, string>();
  for (let round = 0; round < 20; round++) {
    const running = fork(join(child, "out", "child.mjs"), [folder], { silent: true });
    let said = "";
    running.stdout?.on("data", (data) => {
      said += data;
    });
    const exited = once(running, "close");
    for (const since = Date.now(); said === "" && Date.now() - since < 10_000; ) await wait(5);
    await wait(Math.random() * 60);
    running.kill("SIGKILL");
    await exited;
    const lines = said.split("\n").filter((line) => /^\d+ [0-9a-f]{64}$/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) acknowledged.set(Number(line.split(" ")[0]), line.split(" ")[1] ?? "");

    const record = await WorkspaceRecord.open(folder, { now });
    for (const [seq, hash] of acknowledged) expect(record.entries[seq - 1]?.hash).toBe(hash);
    // Both entries of a decision, or none.
    expect(record.entries.length % 2).toBe(0);
    const check = await verifyRecord(record, { report: () => undefined, signal: new AbortController().signal });
    expect(check.problems).toEqual([]);
    await record.close();
  }
  expect(acknowledged.size).toBeGreaterThan(40);
}, 120_000);
