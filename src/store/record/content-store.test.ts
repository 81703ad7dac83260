import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ContentStore } from "./content-store.ts";
import { sha256 } from "./sha256.ts";

let top = "";
const mounted: string[] = [];
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "parley-content-"));
});
afterAll(async () => {
  for (const place of mounted) execFileSync("umount", [place]);
  await rm(top, { recursive: true, force: true });
});

async function freshFolder(): Promise<string> {
  return mkdtemp(join(top, "s-"));
}

/** Mounts where the tests run as root on Linux; elsewhere says why not. */
function tryMount(args: readonly string[]): string | null {
  try {
    execFileSync("mount", args, { stdio: "pipe" });
    return null;
  } catch {
    return "needs to mount a file system, which only root may do";
  }
}

test("save keeps bytes by their hash, and the same bytes once", async () => {
  const folder = await freshFolder();
  const store = new ContentStore(folder, "text");
  const bytes = Buffer.from("Both leaders spoke by telephone.");
  const hash = await store.save(bytes);
  expect(hash).toBe(sha256(bytes));
  const path = join(folder, hash.slice(0, 2), `${hash}.txt`);
  const { mtimeMs, ino } = await stat(path);
  expect(await new ContentStore(folder, "text").save(bytes)).toBe(hash);
  expect(await stat(path)).toMatchObject({ mtimeMs, ino });
  expect(Buffer.from(await store.read(hash))).toEqual(bytes);
  expect(await readdir(folder, { recursive: true })).toEqual([hash.slice(0, 2), join(hash.slice(0, 2), `${hash}.txt`)]);
});

test("read refuses bytes that have changed, and saving them again mends the file", async () => {
  const folder = await freshFolder();
  const store = new ContentStore(folder, "capture");
  const hash = await store.save(Buffer.from("They agreed on twelve million tonnes."));
  const path = store.path(hash);
  await writeFile(path, "They agreed on twenty million tonnes.");
  await expect(store.read(hash)).rejects.toMatchObject({ code: "capture-damaged", message: expect.stringContaining(path) });
  await new ContentStore(folder, "capture").save(Buffer.from("They agreed on twelve million tonnes."));
  expect(Buffer.from(await store.read(hash)).toString()).toContain("twelve");
});

test("what is missing, and what is no hash, is no capture", async () => {
  const store = new ContentStore(await freshFolder(), "capture");
  await expect(store.read("a".repeat(64))).rejects.toMatchObject({ code: "no-such-capture" });
  await expect(store.read("../../etc/passwd")).rejects.toMatchObject({ code: "no-such-capture" });
});

test("list tells hashes from what does not belong there, and clean throws away what is unfinished", async () => {
  const folder = await freshFolder();
  const store = new ContentStore(folder, "text");
  const hash = await store.save(Buffer.from("x"));
  await writeFile(join(folder, ".unfinished-1"), "half");
  await writeFile(join(folder, hash.slice(0, 2), "notes.txt"), "mine");
  expect(await store.list()).toEqual({
    hashes: [hash],
    strays: [join(folder, ".unfinished-1"), join(folder, hash.slice(0, 2), "notes.txt")],
  });
  await store.clean();
  expect((await store.list()).strays).toEqual([join(folder, hash.slice(0, 2), "notes.txt")]);
});

test("something in the way of the folder is named", async () => {
  const file = join(await freshFolder(), "captures");
  await writeFile(file, "a file");
  await expect(new ContentStore(file, "capture").save(Buffer.from("x"))).rejects.toMatchObject({
    code: "in-the-way",
    message: expect.stringContaining(file),
  });
});

test("a full disk is told, and nothing half-written stays", async ({ skip }) => {
  const folder = await freshFolder();
  const refused = tryMount(["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (refused !== null) return skip(refused);
  mounted.push(folder);
  const store = new ContentStore(folder, "capture");
  const small = await store.save(Buffer.from("small"));
  const filled = store.save(Buffer.alloc(100_000, "a"));
  await expect(filled).rejects.toMatchObject({ code: "no-room", message: expect.stringContaining(folder) });
  await expect(filled).rejects.toThrow("Free some space");
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  expect((await store.list()).hashes).toEqual([small]);
});

test("a folder that may only be read is told", async ({ skip }) => {
  const folder = await freshFolder();
  const hash = await new ContentStore(folder, "capture").save(Buffer.from("kept"));
  const refused = tryMount(["--bind", folder, folder]) ?? tryMount(["-o", "remount,ro,bind", folder]);
  if (refused !== null) return skip(refused);
  mounted.push(folder);
  const store = new ContentStore(folder, "capture");
  const save = store.save(Buffer.from("new"));
  await expect(save).rejects.toMatchObject({ code: "not-writable" });
  await expect(save).rejects.toThrow(folder);
  expect(Buffer.from(await store.read(hash)).toString()).toBe("kept");
  await expect(mkdir(join(folder, "x"))).rejects.toMatchObject({ code: "EROFS" });
});
