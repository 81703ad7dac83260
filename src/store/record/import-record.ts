import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { diskCode, explainDiskError, onDisk } from "./disk-error.ts";
import { makeFolder } from "./make-folder.ts";
import { WorkspaceRecord } from "./record.ts";
import { sha256 } from "./sha256.ts";
import { readTarHeader, type TarMember, tarBlock, tarPadding } from "./tar.ts";
import { type RecordProgress, verifyRecord } from "./verify-record.ts";
import { syncFolder } from "./write-durably.ts";

/** What came out of an archive. */
export interface RecordImport {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  readonly captures: number;
  readonly texts: number;
}

/** Largest content of an archive that is read at once. */
const largestMember = 1024 * 1024 * 1024;
const memberName =
  /^(?:workspace\.json|journal\.jsonl|captures\/([0-9a-f]{2})\/(\1[0-9a-f]{62})|texts\/([0-9a-f]{2})\/(\3[0-9a-f]{62})\.txt)$/;

/**
 * Makes a workspace of an archive that `exportRecord` wrote, in a new or empty folder. Everything is unpacked beside it and checked there,
 * names, hashes, chain and words, before the folder appears by its name; stopped or refused, nothing of it stays.
 */
export async function importRecord(file: string, folder: string, { report, signal }: RecordProgress): Promise<RecordImport> {
  const place = resolve(folder);
  await checkFree(place);
  const unfinished = join(dirname(place), `.${basename(place)}.unfinished-${randomUUID()}`);
  await onDisk(place, () => makeFolder(unfinished));
  try {
    await unpack(resolve(file), unfinished, { report, signal });
    const imported = await check(unfinished, { report, signal });
    signal.throwIfAborted();
    await onDisk(place, () => moveInto(unfinished, place));
    return imported;
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw cause;
  }
}

async function checkFree(place: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(place);
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return;
    throw explainDiskError(cause, place);
  }
  if (names.includes("workspace.json"))
    throw new UserError("already-a-workspace", `${printable(place)} is a workspace already. Import into a new or empty folder.`);
  if (names.length > 0)
    throw new UserError(
      "not-empty",
      `${printable(place)} holds files, such as ${printable(names[0] ?? "")}. Choose a new or empty folder.`,
    );
}

async function unpack(file: string, folder: string, { report, signal }: RecordProgress): Promise<void> {
  const shown = printable(file);
  const refuse = (what: string): UserError =>
    new UserError("bad-archive", `${shown} ${what}. Export the workspace again, or get a whole copy.`);
  const archive = await onDisk(file, () => open(file, "r"));
  try {
    const stats = await archive.stat();
    if (!stats.isFile()) throw refuse("is no file that could be an export");
    for (const part of ["captures", "texts"]) await onDisk(folder, () => makeFolder(join(folder, part)));
    const seen = new Set<string>();
    const folders = new Set<string>([join(folder, "captures"), join(folder, "texts"), folder]);
    let at = 0;
    for (;;) {
      signal.throwIfAborted();
      report("unpacking", at, stats.size);
      if (at + tarBlock > stats.size) throw refuse("breaks off in the middle");
      const member = readTarHeader(await readAt(archive, at, tarBlock));
      at += tarBlock;
      if (member === null) break;
      if (member === "foreign" || !memberName.test(member.name)) throw refuse(`is no export of a workspace: ${nameOf(member)}`);
      if (seen.has(member.name)) throw refuse(`holds ${member.name} twice`);
      // Checked before any room is made for it: a header can claim any size.
      if (member.size > stats.size - at) throw refuse("breaks off in the middle");
      if (member.size > largestMember) throw refuse(`holds ${member.name}, which is too large`);
      seen.add(member.name);
      const content = await readAt(archive, at, member.size);
      const hash = /([0-9a-f]{64})(\.txt)?$/.exec(member.name)?.[1];
      if (hash !== undefined && sha256(content) !== hash) throw refuse(`holds ${member.name}, whose bytes have another hash`);
      at += member.size + tarPadding(member.size).length;
      const path = join(folder, member.name);
      if (!folders.has(dirname(path))) await onDisk(path, () => makeFolder(dirname(path)));
      folders.add(dirname(path));
      await onDisk(path, () => writeSynced(path, content));
    }
    if (stats.size !== at + tarBlock || (await readAt(archive, at, tarBlock)).some((byte) => byte !== 0))
      throw refuse("goes on after its end");
    for (const name of ["workspace.json", "journal.jsonl"])
      if (!seen.has(name)) throw refuse(`is no export of a workspace: it lacks ${name}`);
    for (const each of folders) await syncFolder(each);
  } finally {
    await archive.close();
  }
}

function nameOf(member: TarMember | "foreign"): string {
  return member === "foreign" ? "something in it is no plain file as Parley writes it" : `it holds ${printable(member.name)}`;
}

/** Whether the unpacked record holds, whole and with nothing beside it. */
async function check(folder: string, progress: RecordProgress): Promise<RecordImport> {
  const record = await WorkspaceRecord.open(folder, { now: () => new Date(0), readOnly: true });
  const { problems, remarks, ...counts } = await verifyRecord(record, progress);
  const [wrong] = [...problems, ...remarks];
  if (wrong !== undefined)
    throw new UserError(
      "bad-archive",
      `The archive was not taken in: ${wrong.replaceAll(`${folder}/`, "")} Export the workspace again, or get a whole copy.`,
    );
  return { id: record.id, name: record.name, ...counts };
}

/** A rename replaces an empty folder at once, save where the system has none of it. */
async function moveInto(from: string, place: string): Promise<void> {
  try {
    await rename(from, place);
  } catch (cause) {
    if (!["EEXIST", "EPERM", "ENOTEMPTY", "EACCES"].includes(diskCode(cause) ?? "")) throw cause;
    await rmdir(place);
    await rename(from, place);
  }
  await syncFolder(dirname(place));
}

async function writeSynced(path: string, content: Uint8Array): Promise<void> {
  const output = await open(path, "wx");
  try {
    await output.writeFile(content);
    await output.sync();
  } finally {
    await output.close();
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) throw new UserError("bad-archive", "The archive became shorter while it was read. Do it again.");
    done += bytesRead;
  }
  return bytes;
}
