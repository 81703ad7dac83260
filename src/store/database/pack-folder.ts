import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

interface Contents {
  /** What the folder was made from: another key, another folder. */
  readonly key: string;
  /** Wider ones first. */
  readonly folders: readonly string[];
  /** In the order in which their bytes follow. */
  readonly files: readonly { readonly path: string; readonly length: number }[];
}

/** A folder as one compressed file: the length of the contents as four bytes, the contents as JSON, then the bytes of each file. */
export function packFolder(folder: string, key: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]+/, ""),
      isFolder: entry.isDirectory(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = entries
    .filter((entry) => !entry.isFolder)
    .map(({ path }) => ({ path: path.replaceAll("\\", "/"), bytes: readFileSync(join(folder, path)) }));
  const contents: Contents = {
    key,
    folders: entries.filter((entry) => entry.isFolder).map(({ path }) => path.replaceAll("\\", "/")),
    files: files.map(({ path, bytes }) => ({ path, length: bytes.length })),
  };
  const head = Buffer.from(JSON.stringify(contents));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return gzipSync(Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)]), { level: 9 });
}

/** Makes a folder again from its packed bytes; the folder must not be there yet. */
export function unpackFolder(packed: Uint8Array, folder: string): void {
  const { contents, bytes, from } = open(packed);
  mkdirSync(folder, { recursive: true });
  for (const path of contents.folders) mkdirSync(join(folder, path));
  let at = from;
  for (const { path, length } of contents.files) {
    writeFileSync(join(folder, path), bytes.subarray(at, at + length));
    at += length;
  }
}

/** What the packed folder was made from. */
export function readPackedKey(packed: Uint8Array): string {
  return open(packed).contents.key;
}

function open(packed: Uint8Array): { contents: Contents; bytes: Buffer; from: number } {
  const bytes = gunzipSync(packed);
  const from = 4 + bytes.readUInt32LE(0);
  return { contents: JSON.parse(bytes.toString("utf8", 4, from)) as Contents, bytes, from };
}
