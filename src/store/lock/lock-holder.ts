import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { diskCode } from "../record/disk-error.ts";

const lockFile = z.object({
  id: z.uuid(),
  pid: z.int().min(1),
  process: z.string().nullable(),
  host: z.string(),
  space: z.string().nullable(),
  startedAt: z.string(),
  beat: z.string(),
  address: z.string().nullable(),
  secret: z.string().nullable(),
});

/** Who holds a workspace folder, as its file `lock` says. */
export interface LockHolder {
  /** Of this one holding; the next has another. */
  readonly id: string;
  readonly pid: number;
  /** What tells the process from a later one of the same number: when it started. Null where the system does not say. */
  readonly process: string | null;
  readonly host: string;
  /** Within which process numbers mean the same: this start of this machine or container. Null where the system does not say. */
  readonly space: string | null;
  readonly startedAt: string;
  /** ISO time at which the holder last said that it lives. */
  readonly beat: string;
  /** Where the holder answers, `http://127.0.0.1:port`; null where it serves nothing. */
  readonly address: string | null;
  /** What lets another process of the same person in; only that person can read it. */
  readonly secret: string | null;
}

/** A lock as it was found: whose it is, or (null) bytes that say nothing. */
export interface FoundLock {
  /** Names what was found: the holder's id, or one made from the bytes. */
  readonly id: string;
  readonly holder: LockHolder | null;
  /** When the file was last written, by the clock of its disk. */
  readonly writtenAt: Date;
}

/** Path of the lock of a workspace folder. */
export function lockPath(folder: string): string {
  return join(folder, "lock");
}

/** Reads a file of the form of a lock; null where there is none. */
export async function findLock(path: string): Promise<FoundLock | null> {
  try {
    const writtenAt = (await stat(path)).mtime;
    const bytes = await readFile(path);
    const holder = parse(bytes);
    return { id: holder?.id ?? createHash("sha256").update(bytes).digest("hex"), holder, writtenAt };
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return null;
    throw cause;
  }
}

function parse(bytes: Uint8Array): LockHolder | null {
  try {
    return lockFile.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return null;
  }
}

/** Who holds a workspace folder, alive or not; null where nobody does or the file says nothing. */
export async function readLock(folder: string): Promise<LockHolder | null> {
  return (await findLock(lockPath(folder)))?.holder ?? null;
}
