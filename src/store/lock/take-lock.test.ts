import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LockHolder, readLock } from "./lock-holder.ts";
import { identifyProcess } from "./process-identity.ts";
import { takeLock } from "./take-lock.ts";

let top = "";
let deadPid = 0;
const children: ChildProcess[] = [];
const now = (): Date => new Date();

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "parley-lock-"));
  const short = spawn(process.execPath, ["-e", ""]);
  deadPid = short.pid ?? 0;
  await once(short, "exit");
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(top, { recursive: true, force: true });
});

async function freshFolder(): Promise<string> {
  return mkdtemp(join(top, "w-"));
}

function holderOf(changes: Partial<LockHolder>): LockHolder {
  const at = now().toISOString();
  return { id: crypto.randomUUID(), ...identifyProcess(), startedAt: at, beat: at, address: null, secret: null, ...changes };
}

async function leaveLock(folder: string, changes: Partial<LockHolder>, name = "lock"): Promise<LockHolder> {
  const holder = holderOf(changes);
  await writeFile(join(folder, name), JSON.stringify(holder));
  return holder;
}

test("takeLock keeps others out, says who holds the folder, and lets go", async () => {
  const folder = await freshFolder();
  const lock = await takeLock(folder, { now, address: "http://127.0.0.1:4711", secret: "quiet" });
  expect((await stat(join(folder, "lock"))).mode & 0o777).toBe(0o600);
  expect(await readLock(folder)).toMatchObject({ pid: process.pid, host: hostname(), address: "http://127.0.0.1:4711", secret: "quiet" });
  const refused = takeLock(folder, { now });
  await expect(refused).rejects.toMatchObject({ code: "held" });
  await expect(refused).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
  await expect(refused).rejects.toThrow("answers at http://127.0.0.1:4711");
  await expect(refused).rejects.not.toThrow("quiet");
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await takeLock(folder, { now })).release();
});

test("update tells where the holder answers", async () => {
  const folder = await freshFolder();
  const lock = await takeLock(folder, { now });
  await lock.update({ address: "http://127.0.0.1:1", secret: "s" });
  expect(await readLock(folder)).toMatchObject({ id: lock.holder.id, address: "http://127.0.0.1:1", secret: "s" });
  expect((await stat(join(folder, "lock"))).mode & 0o777).toBe(0o600);
  await lock.release();
});

test("the holder shows life again and again", async () => {
  const folder = await freshFolder();
  const lock = await takeLock(folder, { now, beatEvery: 20 });
  const first = (await readLock(folder))?.beat ?? "";
  await wait(150);
  const later = (await readLock(folder))?.beat ?? "";
  expect(later > first).toBe(true);
  await lock.release();
  await wait(60);
  expect(await readdir(folder)).toEqual([]);
});

test("a lock of a process that has ended is taken over at once", async () => {
  const folder = await freshFolder();
  const old = await leaveLock(folder, { pid: deadPid });
  const lock = await takeLock(folder, { now });
  expect((await readLock(folder))?.id).toBe(lock.holder.id);
  expect(lock.holder.id).not.toBe(old.id);
  expect(await readdir(folder)).toEqual(["lock"]);
  await lock.release();
});

test("a living process with the number of the old holder is not the old holder", async () => {
  const { process: started } = identifyProcess();
  if (started === null) return expect(process.platform).not.toBe("linux");
  const folder = await freshFolder();
  await leaveLock(folder, { pid: process.pid, process: "1" });
  await (await takeLock(folder, { now })).release();
  await leaveLock(folder, { pid: process.pid, beat: "2001-01-01T00:00:00.000Z" });
  await expect(takeLock(folder, { now })).rejects.toMatchObject({ code: "held" });
});

test("a holder on another machine keeps the folder while it shows life, and loses it after a silence that was watched", async () => {
  const folder = await freshFolder();
  await leaveLock(folder, { host: "elsewhere", beat: now().toISOString() });
  await expect(takeLock(folder, { now })).rejects.toThrow("on elsewhere");

  const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();
  const alive = await leaveLock(folder, { host: "elsewhere", beat: ago(30) });
  const beating = setInterval(() => void writeFile(join(folder, "lock"), JSON.stringify({ ...alive, beat: ago(29) })), 30);
  await expect(takeLock(folder, { now, watchFor: 150 })).rejects.toMatchObject({ code: "held" });
  clearInterval(beating);
  await wait(60);

  await leaveLock(folder, { host: "elsewhere", beat: ago(30) });
  await (await takeLock(folder, { now, watchFor: 100 })).release();
  await leaveLock(folder, { host: "elsewhere", beat: ago(3600) });
  const since = performance.now();
  await (await takeLock(folder, { now })).release();
  expect(performance.now() - since).toBeLessThan(2000);
});

test("a lock that says nothing is held while it is young", async () => {
  const folder = await freshFolder();
  await writeFile(join(folder, "lock"), '{"id":');
  await expect(takeLock(folder, { now })).rejects.toMatchObject({ code: "held" });
  await (await takeLock(folder, { now: () => new Date(Date.now() + 20_000) })).release();
});

test("who has lost the lock is told, writes it no more and does not remove another's", async () => {
  const folder = await freshFolder();
  let lost = 0;
  const lock = await takeLock(folder, { now, beatEvery: 20, onLost: () => lost++ });
  const thief = await leaveLock(folder, {});
  await wait(120);
  expect(lost).toBe(1);
  await lock.update({ address: "http://127.0.0.1:2" });
  await lock.release();
  expect((await readLock(folder))?.id).toBe(thief.id);
});

test("a lock removed by hand is put back by its holder", async () => {
  const folder = await freshFolder();
  const lock = await takeLock(folder, { now, beatEvery: 20 });
  await rm(join(folder, "lock"));
  await wait(120);
  expect((await readLock(folder))?.id).toBe(lock.holder.id);
  await lock.release();
});

test("a folder that is not there is named", async () => {
  await expect(takeLock(join(top, "nowhere"), { now })).rejects.toMatchObject({ code: "missing-file" });
});

/** A process that takes the lock of each folder it is sent, and lets go when told. */
const racer = (takeLockPath: string): string => `
import { takeLock } from ${JSON.stringify(takeLockPath)};
let lock = null;
process.on("message", async (message) => {
  if (message === "release") { await lock?.release(); lock = null; process.send("released"); return; }
  try { lock = await takeLock(message, { now: () => new Date() }); process.send("won"); }
  catch (error) { process.send(error.code ?? String(error)); }
});
process.send("ready");
`;

async function bundle(source: string): Promise<string> {
  const folder = join(top, "child");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "child.ts"), source);
  await build({
    configFile: false,
    logLevel: "silent",
    root: folder,
    ssr: { noExternal: true },
    build: { ssr: join(folder, "child.ts"), outDir: join(folder, "out"), rolldownOptions: { output: { entryFileNames: "child.mjs" } } },
  });
  return join(folder, "out", "child.mjs");
}

const said = async (child: ChildProcess): Promise<unknown> => (await once(child, "message"))[0];

test("of eight processes that race for a folder, free or left by the dead, exactly one gets it", async () => {
  const file = await bundle(racer(fileURLToPath(new URL("./take-lock.ts", import.meta.url))));
  const racers = Array.from({ length: 8 }, () => fork(file));
  children.push(...racers);
  await Promise.all(racers.map(said));
  for (let round = 0; round < 90; round++) {
    const folder = await freshFolder();
    if (round % 3 > 0) {
      const stale = await leaveLock(folder, { pid: deadPid });
      // Someone was killed while taking over, and someone else while taking over from that one.
      if (round % 3 === 2) {
        const first = await leaveLock(folder, { pid: deadPid }, `lock.claim-${stale.id}`);
        await leaveLock(folder, { pid: deadPid }, `lock.claim-${first.id}`);
      }
    }
    const outcomes = racers.map(said);
    for (const each of racers) each.send(folder);
    const all = await Promise.all(outcomes);
    expect(all.toSorted()).toEqual([...Array(7).fill("held"), "won"]);
    const winner = racers[all.indexOf("won")];
    expect((await readLock(folder))?.pid).toBe(winner?.pid);
    winner?.send("release");
    if (winner) await said(winner);
    expect(await readdir(folder)).toEqual([]);
  }
}, 60_000);

test("a process that is killed while it holds the folder leaves it to the next", async () => {
  const file = await bundle(racer(fileURLToPath(new URL("./take-lock.ts", import.meta.url))));
  const folder = await freshFolder();
  const holder = fork(file);
  children.push(holder);
  await said(holder);
  holder.send(folder);
  expect(await said(holder)).toBe("won");
  await expect(takeLock(folder, { now })).rejects.toThrow(`process ${holder.pid}`);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const lock = await takeLock(folder, { now });
  expect(JSON.parse(await readFile(join(folder, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
  await lock.release();
});
