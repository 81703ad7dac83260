import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskCode, onDisk } from "./disk-error.ts";

/** What the names of unfinished files start with: they can be thrown away whenever nobody writes. */
export const unfinishedPrefix = ".unfinished-";

/**
 * Writes a file so that after a power cut it is either whole or not there: beside its place first, synced, then renamed.
 * `besides` is the folder for the unfinished file, on the same disk; left out, it is the file's own.
 */
export async function writeDurably(path: string, bytes: Uint8Array, besides: string = dirname(path)): Promise<void> {
  await onDisk(path, async () => {
    const unfinished = join(besides, `${unfinishedPrefix}${randomUUID()}`);
    try {
      const file = await open(unfinished, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (cause) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw cause;
    }
    await syncFolder(dirname(path));
  });
}

/** Makes the names within a folder survive a power cut. Where folders cannot be synced (Windows), the file system sees to it. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(folder, "r");
  } catch (cause) {
    if (diskCode(cause) === "EISDIR" || diskCode(cause) === "EPERM") return;
    throw cause;
  }
  try {
    await handle.sync();
  } catch (cause) {
    if (!["EINVAL", "EPERM", "ENOTSUP", "EISDIR"].includes(diskCode(cause) ?? "")) throw cause;
  } finally {
    await handle.close();
  }
}
