import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attached, confirmed, made, sampleText, sampleVersion } from "../../../test/store/record-samples.ts";
import { exportRecord } from "./export-record.ts";
import { importRecord } from "./import-record.ts";
import { WorkspaceRecord } from "./record.ts";
import { readTarHeader, tarBlock, tarEnd, tarPadding, writeTarHeader } from "./tar.ts";
import { type RecordProgress, verifyRecord } from "./verify-record.ts";

const now = (): Date => new Date("2026-05-06T07:08:09.010Z");
let top = "";
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "parley-export-"));
});
afterAll(async () => {
  await rm(top, { recursive: true, force: true });
});

const freshFolder = (): Promise<string> => mkdtemp(join(top, "w-"));
const quiet: RecordProgress = { report: () => undefined, signal: new AbortController().signal };

/** Progress that is told to stop at the nth report. */
function stopAt(count: number): RecordProgress {
  const controller = new AbortController();
  let reports = 0;
  return {
    report: () => {
      reports++;
      if (reports === count) controller.abort();
    },
    signal: controller.signal,
  };
}

async function sampleRecord(): Promise<WorkspaceRecord> {
  const record = await WorkspaceRecord.init(await freshFolder(), { name: "Spring", now });
  for (const text of [sampleText, "A second version.", "Never named."]) {
    await record.capture(Buffer.from(`captured: ${text}`));
    await record.saveText(text);
  }
  await record.decide([made("e"), attached("e", "a"), attached("e", "b")], "Ana");
  await record.decide([confirmed("e", "a")], "Ana");
  await record.decide([{ kind: "version-added", encounter: "e", account: "a", version: sampleVersion(2, "A second version.") }], "Ben");
  return record;
}

test("verify holds a whole record, and tells what no decision names", async () => {
  const record = await sampleRecord();
  const reports: string[] = [];
  const check = await verifyRecord(record, { ...quiet, report: (what, done, total) => reports.push(`${what} ${done}/${total}`) });
  expect(check).toMatchObject({ entries: 5, captures: 2, texts: 2, problems: [] });
  expect(check.remarks.length).toBe(2);
  expect(check.remarks[0]).toMatch(/^captures\/..\/[0-9a-f]{64} is named by no decision\.$/);
  expect(reports).toEqual(["captures 0/4", "captures 1/4", "texts 2/4", "texts 3/4", "done 4/4"]);
  await expect(verifyRecord(record, stopAt(2))).rejects.toMatchObject({ name: "AbortError" });
  await record.close();
});

test("verify names everything that is not as it should be", async () => {
  const record = await sampleRecord();
  const { text, capture } = sampleVersion();
  await writeFile(record.contentPath("capture", capture), "other bytes");
  const missing = record.contentPath("text", sampleVersion(2, "A second version.").text);
  await rm(missing);
  const target = { account: "a", text, content: [{ start: 4, end: 12, quote: "Minister" }] };
  await record.decide([{ kind: "point-decided", encounter: "e", statement: target, together: [], apart: [] }], "Ana");
  const { problems } = await verifyRecord(record, quiet);
  expect(problems.toSorted()).toEqual(
    [
      `The capture ${record.contentPath("capture", capture)} is not what was recorded: its bytes have changed. Bring it back from a copy or an export.`,
      `The text ${missing} is missing. Bring it back from a copy or an export of the workspace.`,
      `journal.jsonl: entry 6 gives “Minister” for 4–12 of the text ${text}, where other words stand.`,
    ].toSorted(),
  );
  await record.close();
  const path = join(record.folder, "journal.jsonl");
  await writeFile(path, (await readFile(path, "utf8")).replace("Ben", "Eve"));
  const damaged = await WorkspaceRecord.open(record.folder, { now, readOnly: true });
  expect((await verifyRecord(damaged, quiet)).problems[0]).toBe(
    "journal.jsonl: Line 3 of the journal was changed after it was written (entry 5).",
  );
});

test("an export comes back as the same record and makes the same bytes again", async () => {
  const record = await sampleRecord();
  const first = join(await freshFolder(), "spring.tar");
  expect(await exportRecord(record, first, quiet)).toMatchObject({ entries: 5, captures: 2, texts: 2 });
  const target = join(await freshFolder(), "new", "place");
  expect(await importRecord(first, target, quiet)).toEqual({ id: record.id, name: "Spring", entries: 5, captures: 2, texts: 2 });
  const again = await WorkspaceRecord.open(target, { now });
  expect(again.entries).toEqual(record.entries);
  expect(await again.readText(sampleVersion().text)).toBe(sampleText);
  expect(await verifyRecord(again, quiet)).toMatchObject({ problems: [], remarks: [] });
  const second = join(await freshFolder(), "again.tar");
  const { bytes } = await exportRecord(again, second, quiet);
  expect(await readFile(second)).toEqual(await readFile(first));
  expect((await readFile(second)).length).toBe(bytes);
  await again.decide([made("goes on")], "Ana");
  await again.close();
  await record.close();
});

test("an export of an empty record comes back, into an empty folder too", async () => {
  const record = await WorkspaceRecord.init(await freshFolder(), { name: "Empty", now });
  const file = join(await freshFolder(), "x.tar");
  await exportRecord(record, file, quiet);
  const place = await freshFolder();
  expect(await importRecord(file, place, quiet)).toMatchObject({ entries: 0, name: "Empty" });
  await record.close();
});

test("export refuses to replace a file, to export damage, and leaves nothing when stopped", async () => {
  const record = await sampleRecord();
  const folder = await freshFolder();
  const file = join(folder, "x.tar");
  for (const count of [1, 2, 3, 4]) await expect(exportRecord(record, file, stopAt(count))).rejects.toMatchObject({ name: "AbortError" });
  expect(await readdir(folder)).toEqual([]);
  await writeFile(record.contentPath("text", sampleVersion().text), "other");
  await expect(exportRecord(record, file, quiet)).rejects.toMatchObject({ code: "text-damaged" });
  expect(await readdir(folder)).toEqual([]);
  await writeFile(file, "there");
  await expect(exportRecord(record, file, quiet)).rejects.toMatchObject({ code: "file-exists" });
  await record.close();
});

async function sampleArchive(): Promise<Buffer> {
  const record = await sampleRecord();
  const file = join(await freshFolder(), "x.tar");
  await exportRecord(record, file, quiet);
  await record.close();
  return readFile(file);
}

/** Imports bytes; nothing may stay of what is refused. */
async function importBytes(bytes: Uint8Array, progress = quiet): Promise<unknown> {
  const folder = await freshFolder();
  await writeFile(join(folder, "x.tar"), bytes);
  try {
    return await importRecord(join(folder, "x.tar"), join(folder, "place"), progress);
  } catch (error) {
    expect(await readdir(folder)).toEqual(["x.tar"]);
    throw error;
  }
}

interface Member {
  readonly name: string;
  readonly content: Buffer;
}

function membersOf(archive: Buffer): readonly Member[] {
  const members: Member[] = [];
  for (let at = 0; ; ) {
    const member = readTarHeader(archive.subarray(at, at + tarBlock));
    if (member === null || member === "foreign") return members;
    members.push({ name: member.name, content: archive.subarray(at + tarBlock, at + tarBlock + member.size) });
    at += tarBlock + member.size + tarPadding(member.size).length;
  }
}

function pack(members: readonly Member[], change: (header: Uint8Array) => Uint8Array = (header) => header): Buffer {
  const parts = members.flatMap(({ name, content }) => [
    change(writeTarHeader({ name, size: content.length })),
    content,
    tarPadding(content.length),
  ]);
  return Buffer.concat([...parts, tarEnd]);
}

test("an import that is stopped leaves nothing", async () => {
  const archive = await sampleArchive();
  for (const count of [1, 4, 8, 11]) await expect(importBytes(archive, stopAt(count))).rejects.toMatchObject({ name: "AbortError" });
});

test("archives that are cut off, go on, or were changed anywhere are refused", async () => {
  const archive = await sampleArchive();
  for (const length of [0, 100, tarBlock, archive.length - 1, archive.length - tarBlock, archive.length - 3 * tarBlock])
    await expect(importBytes(archive.subarray(0, length)), `${length}`).rejects.toMatchObject({ code: "bad-archive" });
  await expect(importBytes(Buffer.concat([archive, Buffer.from("more")]))).rejects.toMatchObject({ code: "bad-archive" });
  const used = membersOf(archive).flatMap(({ name, content }) =>
    name === "workspace.json" ? [] : [archive.indexOf(content) + 3, archive.indexOf(name) + 2],
  );
  for (const index of used) {
    const bytes = Buffer.from(archive);
    bytes[index] = (bytes[index] ?? 0) ^ 1;
    await expect(importBytes(bytes), `byte ${index}`).rejects.toMatchObject({ code: "bad-archive" });
  }
});

test("members missing, doubled, unnamed or foreign are refused", async () => {
  const archive = await sampleArchive();
  const members = membersOf(archive);
  expect(members.length).toBe(6);
  expect(pack(members)).toEqual(archive);
  for (const left of members)
    await expect(importBytes(pack(members.filter((each) => each !== left))), left.name).rejects.toMatchObject({ code: "bad-archive" });
  const [first] = members;
  if (!first) throw new Error("The archive is empty.");
  await expect(importBytes(pack([...members, first]))).rejects.toThrow("twice");
  const stray = "b".repeat(64);
  for (const name of [
    "../evil",
    "/etc/evil",
    "captures/../../evil",
    "evil.txt",
    "database/x",
    `captures/aa/${stray}`,
    "C:\\evil",
    "texts/.x",
  ])
    await expect(importBytes(pack([...members, { name, content: Buffer.from("x") }])), name).rejects.toMatchObject({ code: "bad-archive" });
  const unnamed = { name: `captures/2d/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881`, content: Buffer.from("x") };
  await expect(importBytes(pack([...members, unnamed]))).rejects.toThrow("is named by no decision");
});

test("links, devices and claims of great size are refused before anything is written for them", async () => {
  const members = membersOf(await sampleArchive());
  const sealed = (header: Uint8Array): Uint8Array => {
    const bytes = Buffer.from(header);
    bytes.write("        ", 148, "ascii");
    bytes.write(
      `${bytes
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
      "ascii",
    );
    return bytes;
  };
  for (const kind of ["1", "2", "3", "5", "7", "x", "L"]) {
    const changed = pack(members, (header) => {
      const bytes = Buffer.from(header);
      bytes.write(kind, 156, "ascii");
      return sealed(bytes);
    });
    await expect(importBytes(changed), kind).rejects.toThrow("no plain file");
  }
  const huge = writeTarHeader({ name: "journal.jsonl", size: 8_000_000_000 });
  await expect(importBytes(Buffer.concat([huge, tarEnd]))).rejects.toThrow("breaks off");
});

test("an import goes into a new or empty folder only", async () => {
  const file = join(await freshFolder(), "x.tar");
  await writeFile(file, await sampleArchive());
  const foreign = await freshFolder();
  await writeFile(join(foreign, "mine.txt"), "mine");
  await expect(importRecord(file, foreign, quiet)).rejects.toMatchObject({ code: "not-empty" });
  const place = join(await freshFolder(), "p");
  await importRecord(file, place, quiet);
  await expect(importRecord(file, place, quiet)).rejects.toMatchObject({ code: "already-a-workspace" });
  await expect(importRecord(join(top, "none.tar"), join(top, "q"), quiet)).rejects.toMatchObject({ code: "missing-file" });
  await expect(importRecord(top, join(top, "q"), quiet)).rejects.toMatchObject({ code: "bad-archive" });
  const linked = join(await freshFolder(), "link");
  await mkdir(`${linked}-target`);
  await symlink(`${linked}-target`, linked);
  await importRecord(file, `${linked}-target`, quiet);
  await appendFile(join(linked, "journal.jsonl"), "");
});
