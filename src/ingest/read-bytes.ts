import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";

/** Largest file that is read. */
export const largestFile = 64 * 1024 * 1024;
/** Largest result of unpacking one: a small file can unpack to anything. */
const largestUnpacked = 256 * 1024 * 1024;

const unpack = promisify(gunzip);

/** Reads all of standard input. */
export type ReadStdin = () => Promise<Uint8Array>;

/** The bytes of a file, or of standard input for `-`; unpacked where the name ends in `.gz`. `shown` is what messages call it. */
export async function readBytes(path: string, stdin?: ReadStdin, shown: string = path): Promise<Uint8Array> {
  const name = printable(shown);
  if (path === "-") {
    if (!stdin) throw new UserError("no-standard-input", "Standard input (-) cannot be read here. Give a file.");
    return limited(await stdin(), "standard input");
  }
  const bytes = await readLimited(path, name);
  if (!/\.gz$/i.test(path)) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: largestUnpacked });
  } catch (cause) {
    if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE")
      throw new UserError("file-too-large", `${name} unpacks to more than ${megabytes(largestUnpacked)}. Split it.`, { cause });
    throw new UserError("bad-gzip", `${name} is not a whole gzip file. Pack it again, or give it unpacked.`, { cause });
  }
}

async function readLimited(path: string, name: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UserError("is-folder", `${name} is a folder. Give a file, or the folder of an encounter alone.`);
    if (!found.isFile()) throw new UserError("no-regular-file", `${name} is no regular file. Give a file, or - for standard input.`);
    if (found.size > largestFile) throw tooLarge(name, found.size);
    return limited(await readFile(path), name);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new UserError("missing-file", `There is no file ${name}. Check the path.`, { cause });
    if (code === "EACCES" || code === "EPERM")
      throw new UserError("unreadable-file", `${name} may not be read. Check its permissions.`, { cause });
    throw new UserError("unreadable-file", `${name} could not be read (${code ?? "unknown error"}). Check the path.`, { cause });
  }
}

function limited(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes.length > largestFile) throw tooLarge(name, bytes.length);
  return bytes;
}

function tooLarge(name: string, size: number): UserError {
  return new UserError("file-too-large", `${name} has ${megabytes(size)}; at most ${megabytes(largestFile)} are read. Split it.`);
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`;
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
}
