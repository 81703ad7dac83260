import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Decision, JournalEntry } from "../../domain/decision.ts";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { diskCode, explainDiskError, onDisk } from "./disk-error.ts";
import { hashBeforeFirst, hashEntry } from "./hash-entry.ts";
import { readJournal, writeLine } from "./read-journal.ts";
import { makeSerialQueue } from "./serial-queue.ts";
import { syncFolder, writeDurably } from "./write-durably.ts";

/** The little of an open file that the journal needs; a test hands in one that fails. */
export interface JournalFile {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ readonly bytesWritten: number }>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  stat(): Promise<{ readonly size: number; readonly ino: number; readonly dev: number }>;
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Nothing is written, nothing mended: for looking at a record that somebody else may hold. */
  readonly readOnly?: boolean;
  /** Opens the file for appending; left out, the disk's own. */
  readonly openFile?: (path: string) => Promise<JournalFile>;
}

/**
 * Every decision a person made, in one file that only grows. One append is one line, written at once and synced before it is
 * acknowledged: one entry, or a list of several that are kept together or not at all, whatever moment the power goes.
 */
export class Journal {
  readonly path: string;
  /** What was mended when it was opened. */
  readonly remarks: readonly string[];
  /** What is wrong with the file, where something is; then nothing can be appended, and `entries` end before it. */
  readonly damage: string | null;
  #entries: readonly JournalEntry[];
  #length: number;
  #file: JournalFile | null;
  /** Why nothing can be written any more. */
  #refusal: string | null = null;
  readonly #workspaceId: string;
  readonly #queue = makeSerialQueue();

  private constructor(
    path: string,
    workspaceId: string,
    found: {
      readonly entries: readonly JournalEntry[];
      readonly length: number;
      readonly damage: string | null;
      readonly remarks: readonly string[];
      readonly file: JournalFile | null;
    },
  ) {
    this.path = path;
    this.remarks = found.remarks;
    this.damage = found.damage;
    this.#workspaceId = workspaceId;
    this.#entries = found.entries;
    this.#length = found.length;
    this.#file = found.file;
  }

  /** Makes an empty journal, on the disk when this answers. Only a new workspace gets one: a lost journal must be missed, not replaced. */
  static async create(path: string): Promise<void> {
    await onDisk(path, async () => {
      const file = await open(path, "a");
      try {
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(dirname(path));
    });
  }

  /** Reads and checks the whole journal, and mends what a power cut left of the last append. */
  static async open(path: string, workspaceId: string, options: JournalOptions = {}): Promise<Journal> {
    const file = options.readOnly ? null : await onDisk(path, () => (options.openFile ?? openForAppending)(path));
    try {
      const { entries, length, torn, unended, damage } = await readJournal(path, workspaceId);
      const remarks: string[] = [];
      if (torn) {
        const kept = file ? await setAside(path, torn, entries.length + 1) : null;
        if (file) await onDisk(path, () => shorten(file, length));
        remarks.push(
          `The last line of the journal was cut off (${torn.length} bytes), as a power cut does; nobody had been told that it was kept.` +
            (kept === null ? "" : ` Its bytes are in ${printable(kept)}.`),
        );
      }
      if (unended && file) await onDisk(path, () => writeAll(file, Buffer.from("\n")));
      if (unended) remarks.push("The last line of the journal lacked its line feed.");
      return new Journal(path, workspaceId, { entries, length: unended && file ? length + 1 : length, damage, remarks, file });
    } catch (cause) {
      await file?.close();
      throw cause;
    }
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** Bytes of the file that hold the entries. */
  get length(): number {
    return this.#length;
  }

  /**
   * Appends decisions as one: when it resolves they are on the disk; when it throws none of them is there. `check` sees the entries
   * before they are written, after every append handed in earlier; what it throws refuses them.
   */
  append(
    decisions: readonly Decision[],
    by: string,
    at: Date,
    check: (entries: readonly JournalEntry[]) => void = () => undefined,
  ): Promise<readonly JournalEntry[]> {
    return this.#queue(async () => {
      const file = this.#writable();
      const entries = this.#chain(decisions, by, at.toISOString());
      check(entries);
      if (entries.length > 0) await this.#write(file, Buffer.from(`${writeLine(entries)}\n`));
      this.#entries = [...this.#entries, ...entries];
      return entries;
    });
  }

  /** Waits for what was handed in, then lets go of the file. */
  close(): Promise<void> {
    return this.#queue(async () => {
      const file = this.#file;
      this.#file = null;
      this.#refusal ??= "The journal is closed.";
      await file?.close();
    });
  }

  #writable(): JournalFile {
    if (this.damage !== null)
      throw new UserError(
        "journal-damaged",
        `${this.damage} Nothing is written to a damaged journal: bring the workspace back from a copy.`,
      );
    if (this.#refusal !== null) throw new UserError("journal-closed", this.#refusal);
    if (this.#file === null) throw new UserError("read-only", `${printable(this.path)} was opened for reading only.`);
    return this.#file;
  }

  #chain(decisions: readonly Decision[], by: string, at: string): readonly JournalEntry[] {
    const entries: JournalEntry[] = [];
    let before = this.#entries.at(-1)?.hash ?? hashBeforeFirst(this.#workspaceId);
    for (const decision of decisions) {
      const entry = { seq: this.#entries.length + entries.length + 1, at, by, decision, before };
      before = hashEntry(entry);
      entries.push({ ...entry, hash: before });
    }
    return entries;
  }

  async #write(file: JournalFile, bytes: Uint8Array): Promise<void> {
    await this.#checkUntouched(file);
    try {
      await writeAll(file, bytes);
    } catch (cause) {
      try {
        await shorten(file, this.#length);
      } catch {
        // Half an entry may stand there. Opening anew sets it aside; going on would bury it in the middle.
        this.#refusal = `${printable(this.path)} could not be written, nor put back. Start again once the disk is well.`;
      }
      throw explainDiskError(cause, this.path);
    }
    this.#length += bytes.length;
  }

  /** The lock keeps others out; where it was broken, or the folder moved away under us, an entry would be lost or spoil another's. */
  async #checkUntouched(file: JournalFile): Promise<void> {
    const held = await onDisk(this.path, () => file.stat());
    const there = await stat(this.path).catch((cause: unknown) => {
      if (diskCode(cause) === "ENOENT" || diskCode(cause) === "ENOTDIR") return null;
      throw explainDiskError(cause, this.path);
    });
    if (there === null || there.ino !== held.ino || there.dev !== held.dev)
      throw new UserError("journal-gone", `${printable(this.path)} was moved or replaced. Put it back, and start again.`);
    if (held.size !== this.#length)
      throw new UserError(
        "journal-changed",
        `Something else has written to ${printable(this.path)}. Start again to read what it holds now.`,
      );
  }
}

function openForAppending(path: string): Promise<JournalFile> {
  return open(path, constants.O_WRONLY | constants.O_APPEND);
}

async function writeAll(file: JournalFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error("Nothing could be written."), { code: "ENOSPC" });
    done += bytesWritten;
  }
  await file.datasync();
}

async function shorten(file: JournalFile, length: number): Promise<void> {
  await file.truncate(length);
  await file.datasync();
}

/** Keeps the bytes of a torn append: they may be all that is left of somebody's words. */
async function setAside(journal: string, torn: Uint8Array, seq: number): Promise<string> {
  for (let again = 1; ; again++) {
    const name = `journal.torn-${seq}${again === 1 ? "" : `-${again}`}`;
    const path = join(dirname(journal), name);
    if (await stat(path).catch(() => null)) continue;
    await writeDurably(path, torn);
    return name;
  }
}
