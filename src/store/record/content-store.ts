import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { diskCode, explainDiskError, onDisk } from "./disk-error.ts";
import { makeFolder } from "./make-folder.ts";
import { sha256, sha256Pattern } from "./sha256.ts";
import { syncFolder, unfinishedPrefix, writeDurably } from "./write-durably.ts";

/** Files of one folder, each named by the SHA-256 of its bytes: written once, never changed, checked at every reading. */
export class ContentStore {
  readonly #folder: string;
  readonly #suffix: string;
  /** What is called missing or damaged: `capture` or `text`. */
  readonly #noun: string;
  /** Names that this process knows to be whole and on the disk. */
  readonly #safe = new Set<string>();

  constructor(folder: string, noun: "capture" | "text") {
    this.#folder = folder;
    this.#noun = noun;
    this.#suffix = noun === "text" ? ".txt" : "";
  }

  /** The file of a hash, within two levels so that no folder grows too long. */
  path(hash: string): string {
    if (!sha256Pattern.test(hash))
      throw new UserError(`no-such-${this.#noun}`, `"${printable(hash)}" is no SHA-256, so it names no ${this.#noun}.`);
    return join(this.#folder, hash.slice(0, 2), `${hash}${this.#suffix}`);
  }

  /** Keeps bytes and answers their hash once they are on the disk. The same bytes again change nothing; a damaged file is mended. */
  async save(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    if (this.#safe.has(hash)) return hash;
    const path = this.path(hash);
    const folder = join(this.#folder, hash.slice(0, 2));
    if (await this.#isWhole(path, hash)) {
      // A process that was killed may have renamed it without syncing the folder.
      await onDisk(path, () => syncFolder(folder));
    } else {
      await onDisk(folder, async () => {
        if (await makeFolder(folder)) await syncFolder(this.#folder);
      });
      await writeDurably(path, bytes, this.#folder);
    }
    this.#safe.add(hash);
    return hash;
  }

  /** The bytes of a hash; what is missing or has changed is a `UserError`. */
  async read(hash: string): Promise<Uint8Array> {
    const path = this.path(hash);
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (cause) {
      if (diskCode(cause) !== "ENOENT") throw explainDiskError(cause, path);
      throw new UserError(
        `no-such-${this.#noun}`,
        `The ${this.#noun} ${printable(path)} is missing. Bring it back from a copy or an export of the workspace.`,
        { cause },
      );
    }
    if (sha256(bytes) !== hash)
      throw new UserError(
        `${this.#noun}-damaged`,
        `The ${this.#noun} ${printable(path)} is not what was recorded: its bytes have changed. Bring it back from a copy or an export.`,
      );
    return bytes;
  }

  /** Whether the file of a hash is there and whole. */
  async has(hash: string): Promise<boolean> {
    if (this.#safe.has(hash)) return true;
    if (!(await this.#isWhole(this.path(hash), hash))) return false;
    this.#safe.add(hash);
    return true;
  }

  /** Everything that lies in the folder: hashes of well-named files, and paths of what does not belong there. */
  async list(): Promise<{ readonly hashes: readonly string[]; readonly strays: readonly string[] }> {
    const hashes: string[] = [];
    const strays: string[] = [];
    const found = await onDisk(this.#folder, () => readdir(this.#folder, { withFileTypes: true }));
    for (const { name } of found.filter((entry) => !entry.isDirectory())) strays.push(join(this.#folder, name));
    for (const { name } of found.filter((entry) => entry.isDirectory())) {
      for (const file of await onDisk(this.#folder, () => readdir(join(this.#folder, name)))) {
        const hash = file.slice(0, 64);
        if (sha256Pattern.test(hash) && file === `${hash}${this.#suffix}` && name === hash.slice(0, 2)) hashes.push(hash);
        else strays.push(join(this.#folder, name, file));
      }
    }
    return { hashes: hashes.sort(), strays: strays.sort() };
  }

  /** Throws away what a killed process left half-written. Only for who holds the workspace. */
  async clean(): Promise<void> {
    const names = await onDisk(this.#folder, () => readdir(this.#folder));
    for (const name of names.filter((each) => each.startsWith(unfinishedPrefix))) await rm(join(this.#folder, name), { force: true });
  }

  async #isWhole(path: string, hash: string): Promise<boolean> {
    try {
      return sha256(await readFile(path)) === hash;
    } catch (cause) {
      if (diskCode(cause) === "ENOENT") return false;
      throw explainDiskError(cause, path);
    }
  }
}
