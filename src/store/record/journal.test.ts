import { appendFile, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attached, confirmed, made } from "../../../test/store/record-samples.ts";
import type { Decision } from "../../domain/decision.ts";
import { canonicalJson } from "./canonical-json.ts";
import { hashBeforeFirst, hashEntry } from "./hash-entry.ts";
import { Journal, type JournalFile, type JournalOptions } from "./journal.ts";
import { parseJournal, readJournal } from "./read-journal.ts";

const workspaceId = "9b2f1c6e-6d3c-4d0e-9f43-3a5d3a9f7c11";
const at = new Date("2026-03-04T05:06:07.089Z");
let top = "";
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "parley-journal-"));
});
afterAll(async () => {
  await rm(top, { recursive: true, force: true });
});

async function freshPath(): Promise<string> {
  const path = join(await mkdtemp(join(top, "j-")), "journal.jsonl");
  await Journal.create(path);
  return path;
}

async function write(path: string, ...batches: (readonly Decision[])[]): Promise<void> {
  const journal = await Journal.open(path, workspaceId);
  for (const batch of batches) await journal.append(batch, "Ana", at);
  await journal.close();
}

const folderOf = (path: string): string => join(path, "..");

test("append writes one line of canonical JSON and chains the entries", async () => {
  const path = await freshPath();
  await write(path, [made("e")], [attached("e", "a"), attached("e", "b")]);
  const text = await readFile(path, "utf8");
  const [first = "", second = "", rest] = text.split("\n");
  expect(rest).toBe("");
  const one = JSON.parse(first);
  expect(canonicalJson(one)).toBe(first);
  expect(one).toMatchObject({
    seq: 1,
    at: "2026-03-04T05:06:07.089Z",
    by: "Ana",
    decision: made("e"),
    before: hashBeforeFirst(workspaceId),
  });
  expect(one.hash).toBe(hashEntry(one));
  const two = JSON.parse(second);
  expect(two).toMatchObject([
    { seq: 2, before: one.hash },
    { seq: 3, before: two[0].hash },
  ]);
  const journal = await Journal.open(path, workspaceId);
  expect(journal.entries).toEqual([one, ...two]);
  expect(journal).toMatchObject({ length: Buffer.byteLength(text), remarks: [], damage: null });
  await journal.close();
});

test("appends handed in together are written in their order", async () => {
  const path = await freshPath();
  const journal = await Journal.open(path, workspaceId);
  await Promise.all(Array.from({ length: 40 }, (_, n) => journal.append([made(`e${n}`)], "Ana", at)));
  await journal.close();
  const { entries } = await readJournal(path, workspaceId);
  expect(entries.map(({ decision }) => "encounter" in decision && decision.encounter)).toEqual(
    Array.from({ length: 40 }, (_, n) => `e${n}`),
  );
});

test("what the check refuses is not written", async () => {
  const path = await freshPath();
  const journal = await Journal.open(path, workspaceId);
  const refuse = (): never => {
    throw new Error("no");
  };
  await expect(journal.append([made("e")], "Ana", at, refuse)).rejects.toThrow("no");
  await journal.append([made("f")], "Ana", at);
  expect(journal.entries.map(({ seq }) => seq)).toEqual([1]);
  await journal.close();
});

test("a batch cut off at any byte is gone as a whole", async () => {
  const path = await freshPath();
  await write(path, [made("e"), attached("e", "a")]);
  const kept = await readFile(path);
  await write(path, [confirmed("e", "a"), { kind: "encounter-removed", encounter: "e" }]);
  const whole = await readFile(path);
  for (let length = kept.length; length <= whole.length; length++) {
    const reading = parseJournal(whole.subarray(0, length), workspaceId);
    // With its last byte missing, the line feed, the batch is all there.
    const survives = length >= whole.length - 1;
    expect(reading.entries.length).toBe(survives ? 4 : 2);
    expect(reading.length).toBe(survives ? length : kept.length);
    expect(reading.torn?.length ?? 0).toBe(survives ? 0 : length - kept.length || 0);
    expect(reading).toMatchObject({ damage: null, unended: length === whole.length - 1 });
  }
});

test("the bytes of a batch that was cut off are kept aside, and the journal goes on", async () => {
  const path = await freshPath();
  await write(path, [made("e"), attached("e", "a")]);
  const kept = await readFile(path);
  await write(path, [confirmed("e", "a"), { kind: "encounter-removed", encounter: "e" }]);
  const whole = await readFile(path);
  const lengths = [kept.length, kept.length + 1, kept.length + 700, whole.length - 2, whole.length - 1, whole.length];
  for (const length of lengths) {
    const folder = await mkdtemp(join(top, "torn-"));
    const torn = join(folder, "journal.jsonl");
    await writeFile(torn, whole.subarray(0, length));
    const looked = await Journal.open(torn, workspaceId, { readOnly: true });
    const journal = await Journal.open(torn, workspaceId);
    const survives = length >= whole.length - 1;
    expect(journal.entries.length).toBe(survives ? 4 : 2);
    expect(looked.entries).toEqual(journal.entries);
    expect(await readFile(torn)).toEqual(survives ? whole : kept);
    const names = await readdir(folder);
    if (length > kept.length && !survives) {
      expect(names.sort()).toEqual(["journal.jsonl", "journal.torn-3"]);
      expect(await readFile(join(folder, "journal.torn-3"))).toEqual(whole.subarray(kept.length, length));
      expect(journal.remarks).toEqual([expect.stringContaining(`cut off (${length - kept.length} bytes)`)]);
    } else {
      expect(names).toEqual(["journal.jsonl"]);
      expect(journal.remarks.length).toBe(length === whole.length - 1 ? 1 : 0);
    }
    await journal.append([made("later")], "Ben", at);
    await journal.close();
    expect(await readJournal(torn, workspaceId)).toMatchObject({ torn: null, damage: null, unended: false });
  }
});

test("a last line that a power cut left empty of bytes is a torn one", async () => {
  const path = await freshPath();
  await write(path, [made("e")]);
  const kept = await readFile(path);
  await appendFile(path, Buffer.alloc(300));
  await write(path);
  expect(await readFile(path)).toEqual(kept);
  await appendFile(path, Buffer.concat([Buffer.alloc(200), Buffer.from('"}\n')]));
  await write(path);
  expect(await readFile(path)).toEqual(kept);
  expect((await readdir(folderOf(path))).sort()).toEqual(["journal.jsonl", "journal.torn-2", "journal.torn-2-2"]);
});

test("a change of any byte is noticed", async () => {
  const path = await freshPath();
  await write(path, [made("e")], [attached("e", "a"), confirmed("e", "a")], [made("f")]);
  const whole = await readFile(path);
  const good = parseJournal(whole, workspaceId);
  const last = whole.lastIndexOf(10, whole.length - 2) + 1;
  for (let index = 0; index < whole.length; index++) {
    const bytes = Buffer.from(whole);
    bytes[index] = (bytes[index] ?? 0) ^ (index % 2 === 0 ? 1 : 0x20);
    const reading = parseJournal(bytes, workspaceId);
    if (reading.entries.length >= good.entries.length) expect.fail(`byte ${index}`);
    if (index < last - 1) expect(reading.damage).toMatch(/^Line [12] of the journal /);
    else expect(reading.damage ?? reading.torn).not.toBeNull();
  }
});

test("lines taken out, doubled, swapped or of another workspace are noticed, with their number", async () => {
  const path = await freshPath();
  await write(path, [made("e")], [made("f")], [made("g")]);
  const [a, b, c] = (await readFile(path, "utf8")).split("\n");
  const damageOf = async (lines: readonly unknown[], id = workspaceId): Promise<string | null> => {
    await writeFile(path, lines.map((line) => `${line}\n`).join(""));
    return (await readJournal(path, id)).damage;
  };
  expect(await damageOf([a, b, c])).toBeNull();
  expect(await damageOf([a, c])).toBe("Line 2 of the journal has entry 3 where 2 should be.");
  expect(await damageOf([a, b, b, c])).toBe("Line 3 of the journal has entry 2 where 3 should be.");
  expect(await damageOf([b, a, c])).toBe("Line 1 of the journal has entry 2 where 1 should be.");
  expect(await damageOf([a, "", b])).toBe("Line 2 of the journal is no JSON.");
  expect(await damageOf([a, b, c], "1b2f1c6e-6d3c-4d0e-9f43-3a5d3a9f7c11")).toBe(
    "Line 1 of the journal does not follow from the entry before it (entry 1).",
  );
});

test("hostile lines are refused with their number", async () => {
  const path = await freshPath();
  await write(path, [made("e")]);
  const good = await readFile(path, "utf8");
  const entry = JSON.parse(good);
  const sealed = (changes: object): string => {
    const changed = { ...entry, seq: 2, before: entry.hash, ...changes };
    return canonicalJson({ ...changed, hash: hashEntry(changed) });
  };
  const hostile = [
    `{"__proto__":{"seq":2},${sealed({}).slice(1)}`,
    sealed({ decision: { kind: "encounter-removed", encounter: "e" } }).replace('"kind"', '"__proto__":{"a":1},"kind"'),
    sealed({ decision: { kind: "encounter-destroyed", encounter: "e" } }),
    sealed({ decision: { kind: "encounter-removed", encounter: 7 } }),
    sealed({ decision: { kind: "encounter-removed", encounter: "e", constructor: "x" } }),
    sealed({ by: "" }),
    sealed({ at: "yesterday" }),
    sealed({ seq: 2.5 }),
    sealed({ decision: { kind: "undone", entry: -1 } }),
    `[${sealed({})}]`,
    "[]",
    "null",
    "7",
    ` ${sealed({})}`,
    sealed({}).replace('"by":"Ana"', '"by":"Eve","by":"Ana"'),
    `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
    `{"decision":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
  ];
  for (const line of hostile) {
    const reading = parseJournal(Buffer.from(`${good}${line}\n${sealed({})}\n`), workspaceId);
    expect(reading.damage, line.slice(0, 100)).toMatch(/^Line 2 of the journal /);
    expect(reading.entries).toEqual([entry]);
  }
  expect(Object.hasOwn(Object.prototype, "seq")).toBe(false);
});

test("a damaged journal can be read as far as it holds, and not written", async () => {
  const path = await freshPath();
  await write(path, [made("e")], [made("f")], [made("g")]);
  const text = (await readFile(path, "utf8")).replace("A call: f", "A call: x");
  await writeFile(path, text);
  const journal = await Journal.open(path, workspaceId);
  expect(journal.entries.length).toBe(1);
  const refused = journal.append([made("h")], "Ana", at);
  await expect(refused).rejects.toMatchObject({ code: "journal-damaged" });
  await expect(refused).rejects.toThrow("Line 2 of the journal was changed after it was written (entry 2).");
  await journal.close();
  expect(await readFile(path, "utf8")).toBe(text);
});

test("a lost journal is missed, not replaced", async () => {
  const path = join(await mkdtemp(join(top, "lost-")), "journal.jsonl");
  await expect(Journal.open(path, workspaceId)).rejects.toMatchObject({ code: "missing-file", message: expect.stringContaining(path) });
});

test("for reading only, nothing is written", async () => {
  const path = await freshPath();
  await write(path, [made("e")]);
  await appendFile(path, '{"at":');
  const before = await readFile(path);
  const journal = await Journal.open(path, workspaceId, { readOnly: true });
  expect(journal.remarks).toEqual([expect.stringContaining("cut off (6 bytes)")]);
  await expect(journal.append([made("f")], "Ana", at)).rejects.toMatchObject({ code: "read-only" });
  await journal.close();
  expect(await readFile(path)).toEqual(before);
});

/** A disk that gets full after so many bytes, or fails at other steps. */
function failing(faults: { readonly room?: number; readonly sync?: string; readonly truncate?: string }): JournalOptions {
  return {
    openFile: async (path): Promise<JournalFile> => {
      const file = await open(path, "a");
      let room = faults.room ?? Number.POSITIVE_INFINITY;
      const fault = (code: string): Error => Object.assign(new Error(code), { code });
      return {
        write: async (bytes, offset, length) => {
          if (room === 0) throw fault("ENOSPC");
          const { bytesWritten } = await file.write(bytes, offset, Math.min(length, room));
          room -= bytesWritten;
          return { bytesWritten };
        },
        datasync: async () => {
          if (faults.sync !== undefined && room === 0) throw fault(faults.sync);
          await file.datasync();
        },
        truncate: async (length) => {
          if (faults.truncate !== undefined) throw fault(faults.truncate);
          await file.truncate(length);
          room = Number.POSITIVE_INFINITY;
        },
        stat: () => file.stat(),
        close: () => file.close(),
      };
    },
  };
}

test("when the disk is full the journal is put back, and goes on once there is room", async () => {
  const path = await freshPath();
  await write(path, [made("e")]);
  const before = await readFile(path);
  const journal = await Journal.open(path, workspaceId, failing({ room: 100 }));
  const refused = journal.append([attached("e", "a"), confirmed("e", "a")], "Ana", at);
  const next = journal.append([made("f")], "Ana", at);
  await expect(refused).rejects.toMatchObject({ code: "no-room", message: expect.stringContaining(path) });
  await next;
  expect(journal.entries.length).toBe(2);
  await journal.close();
  const after = await readFile(path);
  expect(after.subarray(0, before.length)).toEqual(before);
  expect((await readJournal(path, workspaceId)).entries.map(({ decision }) => decision)).toEqual([made("e"), made("f")]);
});

test("what could not be synced is taken back", async () => {
  const path = await freshPath();
  const probe = await freshPath();
  await write(probe, [made("e")]);
  const { length } = await readFile(probe);
  const journal = await Journal.open(path, workspaceId, failing({ room: length, sync: "EIO" }));
  await expect(journal.append([made("e")], "Ana", at)).rejects.toMatchObject({ code: "disk-failed" });
  expect(journal.entries).toEqual([]);
  await journal.close();
  expect((await readFile(path)).length).toBe(0);
});

test("a journal that could not even be put back takes nothing more; opened anew it is whole", async () => {
  const path = await freshPath();
  await write(path, [made("e")]);
  const journal = await Journal.open(path, workspaceId, failing({ room: 50, truncate: "EIO" }));
  await expect(journal.append([made("f")], "Ana", at)).rejects.toMatchObject({ code: "no-room" });
  await expect(journal.append([made("g")], "Ana", at)).rejects.toMatchObject({ code: "journal-closed" });
  await journal.close();
  await write(path, [made("h")]);
  expect((await readJournal(path, workspaceId)).entries.map(({ decision }) => decision)).toEqual([made("e"), made("h")]);
});

test("a journal that somebody else wrote to, moved or removed is noticed before anything is acknowledged", async () => {
  const path = await freshPath();
  const journal = await Journal.open(path, workspaceId);
  await journal.append([made("e")], "Ana", at);
  await write(path, [made("other")]);
  await expect(journal.append([made("f")], "Ana", at)).rejects.toMatchObject({ code: "journal-changed" });
  await rename(path, `${path}.moved`);
  await expect(journal.append([made("g")], "Ana", at)).rejects.toMatchObject({ code: "journal-gone" });
  await Journal.create(path);
  await expect(journal.append([made("g")], "Ana", at)).rejects.toMatchObject({ code: "journal-gone" });
  await journal.close();
});
