import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import type { JobView, TextsView } from "../../src/domain/view.ts";
import { initWorkspace, openWorkspace } from "../../src/workspace/open-workspace.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { makeChinese, makeEnglish, seeded } from "./made-texts.ts";
import { parley } from "./parley-process.ts";

/** A disk of its own, small enough to be filled; null, with the reason, where none can be mounted. */
function mountDisk(size: string): { readonly path: string } | { readonly reason: string } {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return { reason: "a small disk can only be mounted as root on Linux" };
  const path = mkdtempSync(join(tmpdir(), "parley-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path], { stdio: "pipe" });
    return { path };
  } catch (error) {
    rmSync(path, { recursive: true });
    return { reason: `a small disk cannot be mounted here: ${String(error).split("\n")[0]}` };
  }
}

const disk = mountDisk("48m");
const place = "path" in disk ? disk.path : "";
const name = (words: string): string => ("path" in disk ? words : `${words} (skipped: ${disk.reason})`);
const onDisk = test.skipIf(!("path" in disk));

const now = () => new Date();
const silent = { report: () => undefined, signal: new AbortController().signal };
const random = seeded(11);
const folder = join(place, "workspace");
const filler = join(place, "filler");
const open = () => openWorkspace(folder, { now, person: "I. Marlow" });
const hand = (path: string, text: string) => ({ name: path, bytes: Buffer.from(text), fields: {} });

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

let workspace: Workspace;
let encounter: string;

afterAll(() => {
  if (place === "") return;
  execFileSync("umount", [place]);
  rmSync(place, { recursive: true });
});

beforeEach(async () => {
  if (place === "") return;
  await initWorkspace(folder, { now });
  workspace = await open();
  ({ encounter } = await workspace.makeEncounter({}, [
    hand("us.txt", makeEnglish("1", 5, random)),
    hand("cn.txt", makeChinese("1", 5, random)),
  ]));
  await workspace.viewEncounter(encounter, "en");
});

afterEach(async () => {
  if (place === "") return;
  makeRoom();
  remount("rw");
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Fills the disk to the last byte. */
function fill(): void {
  const file = openSync(filler, "a");
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const bytes = Buffer.alloc(size);
      try {
        for (;;) if (writeSync(file, bytes) < size) break;
      } catch {
        // Full for this size.
      }
    }
  } finally {
    closeSync(file);
  }
  expect(statfsSync(place).bavail).toBe(0);
}

function makeRoom(): void {
  rmSync(filler, { force: true });
}

function remount(mode: "ro" | "rw"): void {
  execFileSync("mount", ["-o", `remount,${mode}`, place], { stdio: "pipe" });
}

const texts = async (): Promise<TextsView> => JSON.parse(await workspace.viewTexts(encounter, "en"));

async function reject(): Promise<{ readonly id: string; readonly account: string }> {
  const account = (await texts()).accounts.find(({ statements }) => statements.length > 0);
  const statement = account?.statements[0];
  if (!account || !statement) throw new Error("nothing is left to reject");
  await workspace.decideStatements(encounter, { account: account.id, action: "rejected", targets: [statement.id], statements: [] });
  return { id: statement.id, account: account.id };
}

async function isGone({ id, account }: { readonly id: string; readonly account: string }): Promise<boolean> {
  return !(await texts()).accounts.some((each) => each.id === account && each.statements.some((statement) => statement.id === id));
}

async function ended(id: string): Promise<JobView> {
  for (;;) {
    const job = workspace.listJobs().find((each) => each.id === id);
    if (job && job.state !== "running" && job.state !== "waiting") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

onDisk(name("a full disk takes nothing in and says so, loses nothing, and all goes on once there is room"), async () => {
  const kept = await reject();
  const before = (await workspace.listDecisions(null, "en")).length;
  fill();
  const big = makeEnglish("2", 400, random);
  const noRoom = { name: "UserError", code: "no-room", message: expect.stringContaining("Free some space") };
  await expect(workspace.makeEncounter({}, [hand("late.txt", big)])).rejects.toMatchObject(noRoom);
  await expect(workspace.importFiles([hand("lot/a.txt", big), hand("lot/b.txt", makeChinese("3", 300, random))])).rejects.toMatchObject(
    noRoom,
  );
  // The last block of the journal may have room for a few words yet; what is not refused must be kept.
  let refused: unknown = null;
  let decided = 0;
  while (refused === null && decided < 100) {
    try {
      await workspace.changeEncounter(encounter, { place: `${"Beijing ".repeat(40)}${decided}` });
      decided++;
    } catch (error) {
      refused = error;
    }
  }
  expect(refused).toMatchObject(noRoom);
  expect(await workspace.listDecisions(null, "en")).toHaveLength(before + decided);
  expect(await isGone(kept)).toBe(true);
  expect((await workspace.listEncounters("en")).map(({ id }) => id)).toEqual([encounter]);

  makeRoom();
  const more = await workspace.makeEncounter({}, [hand("late.txt", big)]);
  expect(JSON.parse(await workspace.viewEncounter(more.encounter, "en")).accounts).toHaveLength(1);
  const job = await workspace.importFiles([hand("lot/a.txt", big), hand("lot/b.txt", makeChinese("3", 30, random))]);
  expect((await ended(job.id)).state).toBe("done");
  expect((await workspace.verify(silent)).problems).toEqual([]);
  await workspace.close();
  workspace = await open();
  expect(await isGone(kept)).toBe(true);
  expect((await workspace.verify(silent)).problems).toEqual([]);
});

onDisk(name("a database without room does without: decisions are kept and seen, and it takes them in once there is room"), async () => {
  const big = await workspace.makeEncounter({}, [
    hand("big.txt", makeEnglish("7", 300, random)),
    hand("big2.txt", makeChinese("7", 300, random)),
  ]);
  fill();
  // Room for the journal's lines, and none for a database's.
  execFileSync("truncate", ["-s", "-160K", filler]);
  expect(JSON.parse(await workspace.viewEncounter(big.encounter, "en")).accounts).toHaveLength(2);
  const first = await reject();
  expect(await isGone(first)).toBe(true);
  const summaries = await workspace.listEncounters("en");
  expect(summaries.map(({ id }) => id).sort()).toEqual([encounter, big.encounter].sort());
  expect(summaries.find(({ id }) => id === big.encounter)?.statements).toBeGreaterThan(100);
  const everywhere = { ...everything, encounter: big.encounter };
  // What is found is as old as the database; nothing that is not there yet is told to be.
  expect((await workspace.search(everywhere)).total).toBe(0);
  const second = await reject();
  expect([await isGone(first), await isGone(second)]).toEqual([true, true]);

  makeRoom();
  expect((await workspace.search(everywhere)).total).toBeGreaterThan(100);
  const report = await workspace.verify(silent);
  expect(report.problems).toEqual([]);
  expect((await workspace.rebuild(silent)).digest).toBe(report.digest);
  expect([await isGone(first), await isGone(second)]).toEqual([true, true]);
});

onDisk(name("a folder that may only be read refuses what would be written, names itself, and is whole afterwards"), async () => {
  const kept = await reject();
  const before = await workspace.verify(silent);
  await workspace.close();
  remount("ro");
  try {
    const notWritable = { name: "UserError", code: "not-writable", message: expect.stringContaining(folder) };
    await expect(open()).rejects.toMatchObject(notWritable);
    const file = join(tmpdir(), "parley-read-only.txt");
    execFileSync("cp", ["README.md", file]);
    for (const words of [["start", "--no-open"], ["add", file], ["rebuild"]]) {
      const { code, err } = await parley([...words, "--workspace", folder]).ended;
      expect([words, code, err]).toEqual([words, 3, expect.stringContaining(folder)]);
      expect(err).toContain("read-only");
      expect(err).not.toContain("fault of parley");
    }
    rmSync(file);
    const { code, out } = await parley(["verify", "--workspace", folder]).ended;
    expect([code, out]).toEqual([0, expect.stringContaining("The record holds.")]);
  } finally {
    remount("rw");
    workspace = await open();
  }
  expect(await isGone(kept)).toBe(true);
  expect((await workspace.verify(silent)).digest).toBe(before.digest);
});

onDisk(name("a part of the folder that may not be written any more refuses what belongs there, while all else goes on"), async () => {
  const captures = join(folder, "captures");
  execFileSync("mount", ["--bind", captures, captures]);
  try {
    execFileSync("mount", ["-o", "remount,ro,bind", captures]);
    const before = (await workspace.listDecisions(null, "en")).length;
    const late = hand("late.txt", makeEnglish("9", 5, random));
    const notWritable = { name: "UserError", code: "not-writable", message: expect.stringContaining(captures) };
    await expect(workspace.makeEncounter({}, [late])).rejects.toMatchObject(notWritable);
    await expect(workspace.importFiles([late])).rejects.toMatchObject(notWritable);
    expect(await workspace.listDecisions(null, "en")).toHaveLength(before);
    expect(await isGone(await reject())).toBe(true);
    expect(await workspace.listEncounters("en")).toHaveLength(1);
  } finally {
    execFileSync("umount", [captures]);
  }
  expect((await workspace.verify(silent)).problems).toEqual([]);
});
