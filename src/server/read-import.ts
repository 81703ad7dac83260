import type { Context } from "hono";
import { UserError } from "../domain/user-error.ts";
import type { HandedText } from "../workspace/workspace.ts";
import { readBytes } from "./read-request.ts";

/** Largest import at once, in bytes; all of it is captured before any is read. */
export const largestImport = 200 * 1024 * 1024;
const mostFiles = 20_000;

/** The files of an import, each with its path relative to what was handed in. */
export async function readImport(c: Context): Promise<readonly HandedText[]> {
  const bytes = await readBytes(c, largestImport);
  const files: HandedText[] = [];
  const paths = new Set<string>();
  for (const value of (await readForm(c, bytes)).getAll("files")) {
    if (typeof value === "string") throw new UserError("bad-request", "Each of “files” is a file, with its relative path as file name.");
    const name = checkPath(value.name);
    if (paths.has(name)) throw new UserError("bad-request", `${name} is there twice.`);
    paths.add(name);
    files.push({ name, bytes: new Uint8Array(await value.arrayBuffer()), fields: {} });
  }
  if (files.length === 0) throw new UserError("bad-request", "There are no “files” in it.");
  if (files.length > mostFiles) throw new UserError("too-large", `At most ${mostFiles} files are taken at once. Import them in parts.`);
  return files;
}

async function readForm(c: Context, bytes: Uint8Array): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { "Content-Type": c.req.header("content-type") ?? "" } }).formData();
  } catch (cause) {
    throw new UserError("bad-request", "The files could not be taken out of the request.", { cause });
  }
}

/** A relative path with `/`, that stays inside what was handed in. */
function checkPath(given: string): string {
  const path = given.replace(/\\/g, "/").replace(/^(?:\.\/)+/, "");
  const parts = path.split("/");
  const strange = path.length > 1000 || /[\u0000-\u001f\u007f]/.test(path) || /^[A-Za-z]:/.test(path);
  if (strange || parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new UserError("bad-request", "A file's name is its path relative to the folder that is imported, such as encounter/us.txt.");
  }
  return path;
}
