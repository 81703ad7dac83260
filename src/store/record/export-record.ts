import { randomUUID } from "node:crypto";
import { type FileHandle, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { onDisk } from "./disk-error.ts";
import { namedContent } from "./named-content.ts";
import type { WorkspaceRecord } from "./record.ts";
import { tarEnd, tarPadding, writeTarHeader } from "./tar.ts";
import type { RecordProgress } from "./verify-record.ts";
import { syncFolder } from "./write-durably.ts";

/** What went into an archive. */
export interface RecordExport {
  readonly entries: number;
  readonly captures: number;
  readonly texts: number;
  readonly bytes: number;
}

/**
 * Writes the whole record as one tar archive: `workspace.json`, the journal, and every capture and text that the journal names, each
 * checked on the way. The same record gives the same bytes. Tar, because it has no limits that a large record meets, is written and read
 * as a stream, and any system unpacks it. The file appears when it is whole; stopped, nothing of it stays.
 */
export async function exportRecord(record: WorkspaceRecord, file: string, { report, signal }: RecordProgress): Promise<RecordExport> {
  const path = resolve(file);
  if (record.damage !== null)
    throw new UserError(
      "journal-damaged",
      `${printable(record.damage)} A damaged record is not exported: \`parley verify\` tells what still holds.`,
    );
  if (await stat(path).catch(() => null)) throw new UserError("file-exists", `There is a ${printable(path)} already. Give another name.`);
  // Decisions made from now on are not in the archive; what is named up to here is on the disk.
  const entries = record.entries;
  const journal = await journalBytes(record);
  const { captures, texts } = namedContent(entries);
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished-${randomUUID()}`);
  const total = captures.length + texts.length;
  let done = 0;
  let bytes = 0;
  const output = await onDisk(path, () => open(unfinished, "wx"));
  const add = async (name: string, content: Uint8Array): Promise<void> => {
    for (const part of [writeTarHeader({ name, size: content.length }), content, tarPadding(content.length)])
      bytes += await writeAll(output, part);
  };
  try {
    await onDisk(path, async () => {
      await add("workspace.json", await readFile(join(record.folder, "workspace.json")));
      await add("journal.jsonl", journal);
      for (const hash of captures) {
        signal.throwIfAborted();
        report("captures", done++, total);
        await add(`captures/${hash.slice(0, 2)}/${hash}`, await record.readCapture(hash));
      }
      for (const hash of texts) {
        signal.throwIfAborted();
        report("texts", done++, total);
        await add(`texts/${hash.slice(0, 2)}/${hash}.txt`, Buffer.from(await record.readText(hash), "utf8"));
      }
      bytes += await writeAll(output, tarEnd);
      await output.sync();
      await output.close();
      signal.throwIfAborted();
      await rename(unfinished, path);
      await syncFolder(dirname(path));
    });
  } catch (cause) {
    await output.close().catch(() => undefined);
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw cause;
  }
  report("done", total, total);
  return { entries: entries.length, captures: captures.length, texts: texts.length, bytes };
}

/** The journal as far as it was acknowledged: another process may be appending right now, and a torn last line is no part of it. */
async function journalBytes(record: WorkspaceRecord): Promise<Uint8Array> {
  const path = join(record.folder, "journal.jsonl");
  const length = record.journalLength;
  const bytes = (await onDisk(path, () => readFile(path))).subarray(0, length);
  return length === 0 || bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from("\n")]);
}

async function writeAll(output: FileHandle, bytes: Uint8Array): Promise<number> {
  for (let done = 0; done < bytes.length; ) done += (await output.write(bytes, done, bytes.length - done)).bytesWritten;
  return bytes.length;
}
