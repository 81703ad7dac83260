import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";

/** A file of a folder that is added. */
export interface FoundFile {
  /** Where it lies. */
  readonly file: string;
  /** Path with `/`, from the folder that was named, which comes first. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** Texts and web pages, and the list of an encounter's accounts. */
const wanted = /(?:\.(?:txt|text|md|x?html?|jsonl|ndjson)|^encounter\.json)$/i;
/** How much is handed in at once, in bytes: what is read of a folder need not be held all at once. */
const batchSize = 50 * 1024 * 1024;

/** The texts of a folder and all folders inside, in order; hidden files and links are left out. */
export async function collectFiles(folder: string): Promise<readonly FoundFile[]> {
  const root = resolve(folder);
  return collect(root, basename(root) || "texts");
}

/** Files in parts that are handed in one after the other. The files of one encounter stay together. */
export function inBatches(files: readonly FoundFile[], size: number = batchSize): readonly (readonly FoundFile[])[] {
  const encounters = new Map<string, FoundFile[]>();
  for (const each of files) {
    const folder = each.path
      .split("/")
      .slice(0, -1)
      .join("/")
      .replace(/\/accounts$/i, "");
    encounters.set(folder, [...(encounters.get(folder) ?? []), each]);
  }
  const batches: FoundFile[][] = [];
  let room = 0;
  for (const encounter of encounters.values()) {
    const weight = encounter.reduce((sum, each) => sum + each.size, 0);
    if (batches.length === 0 || weight > room) {
      batches.push([]);
      room = size;
    }
    batches.at(-1)?.push(...encounter);
    room -= weight;
  }
  return batches;
}

/** Whether a path is a folder; what is not there is a `UserError`. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new UserError("missing-file", `There is no ${cleanLine(path)}. Check the path.`, { cause });
  }
}

/** The bytes of a file, with an error that names it. */
export async function readBytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UserError("unreadable-file", `${cleanLine(file)} could not be read. Check its permissions.`, { cause });
  }
}

async function collect(folder: string, path: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UserError("unreadable-folder", `The folder ${cleanLine(folder)} could not be read. Check its permissions.`, { cause });
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith(".")) continue;
    const [file, inner] = [join(folder, entry.name), `${path}/${entry.name}`];
    if (entry.isDirectory()) found.push(...(await collect(file, inner)));
    else if (entry.isFile() && wanted.test(entry.name)) found.push({ file, path: inner, size: (await stat(file)).size });
  }
  return found;
}
