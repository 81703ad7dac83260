import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { diskCode } from "./disk-error.ts";

/**
 * Makes a folder and those above it, and answers whether it was missing. Node's own recursive `mkdir` calls a disk that may only be
 * read a missing file, which sends people looking for the wrong thing.
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (cause) {
    if (diskCode(cause) === "EEXIST" && (await stat(path)).isDirectory()) return false;
    if (diskCode(cause) !== "ENOENT" || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    return makeFolder(path);
  }
}
