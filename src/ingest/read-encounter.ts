import { readdir, realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Account } from "../domain/account.ts";
import type { Encounter } from "../domain/encounter.ts";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { noFields } from "./account-fields.ts";
import { decodeBytes } from "./charset.ts";
import { type ListedAccount, readEncounterFile } from "./encounter-file.ts";
import type { IngestProblem } from "./problem.ts";
import { codeOf, readBytes } from "./read-bytes.ts";
import { readAccounts } from "./read-file.ts";

export interface ReadEncounter {
  readonly encounter: Encounter;
  /** Accounts that could not be taken in, and values of `encounter.json` that could not be used. */
  readonly problems: readonly IngestProblem[];
  /** Doubts about what was taken in. */
  readonly notices: readonly IngestProblem[];
}

/**
 * Reads the folder of an encounter: `encounter.json` and the files it lists, or every text file where there is none. An account that cannot be read
 * is a problem and the others are compared; where none is left it is a `UserError`.
 */
export async function readEncounter(folder: string): Promise<ReadEncounter> {
  await checkFolder(folder);
  const file = join(folder, "encounter.json");
  const listed = await exists(file);
  return listed ? readListed(folder, file) : readUnlisted(folder);
}

async function readListed(folder: string, file: string): Promise<ReadEncounter> {
  const shown = printable(file);
  const { text } = decodeBytes(await readBytes(file), file);
  const { head, accounts: entries, ...found } = readEncounterFile(text, shown, basename(resolve(folder)));
  const problems = [...found.problems];
  const notices = [...found.notices];
  const accounts: Account[] = [];
  for (const entry of entries) {
    const path = await placeInside(folder, entry, problems);
    if (path === null) continue;
    await take(path, entry.file, entry, accounts, problems, notices);
  }
  return finish({ ...head, accounts }, folder, problems, notices);
}

/** Without a list every text file of the folder and of its `accounts/` is an account; a README is for people. */
async function readUnlisted(folder: string): Promise<ReadEncounter> {
  const problems: IngestProblem[] = [];
  const notices: IngestProblem[] = [];
  const accounts: Account[] = [];
  for (const under of ["", "accounts"]) {
    for (const name of await listTexts(join(folder, under))) {
      const id = under === "" ? name : `${under}/${name}`;
      const entry = { file: id, fields: noFields };
      const path = await placeInside(folder, entry, problems);
      if (path !== null) await take(path, id, null, accounts, problems, notices);
    }
  }
  const id = basename(resolve(folder));
  const date = /^\d{4}-\d{2}-\d{2}(?=\D|$)/.exec(id)?.[0] ?? null;
  return finish({ id, title: null, kind: null, date, place: null, participants: [], accounts }, folder, problems, notices);
}

async function listTexts(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          !entry.isDirectory() &&
          /\.(?:txt|md|x?html?|jsonl|jsonl\.gz)$/i.test(entry.name) &&
          !/^(?:readme|licen[cs]e|notice)\b|^\./i.test(entry.name),
      )
      .map((entry) => entry.name)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch {
    return []; // No such folder.
  }
}

async function take(
  path: string,
  id: string,
  entry: ListedAccount | null,
  accounts: Account[],
  problems: IngestProblem[],
  notices: IngestProblem[],
): Promise<void> {
  try {
    const read = await readAccounts(path, entry?.fields ?? noFields, { id, propose: entry === null });
    problems.push(...read.problems);
    notices.push(...read.notices);
    for (const account of read.accounts) addOnce(account, accounts, problems);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push({ code: error.code, file: id, message: error.message });
  }
}

/** Adds an account unless one of its id is there: two of one id could not be told apart in any result. */
export function addOnce(account: Account, accounts: Account[], problems: IngestProblem[]): void {
  if (!accounts.some((other) => other.id === account.id)) {
    accounts.push(account);
    return;
  }
  problems.push({
    code: "two-accounts-of-one-id",
    file: account.id,
    message: `${printable(account.id)} is there twice; the first is compared. Give each account its own id.`,
  });
}

/** The path of a listed file; null, with a problem, where it is not inside the folder. */
async function placeInside(folder: string, { file }: ListedAccount, problems: IngestProblem[]): Promise<string | null> {
  const refuse = (why: string): null => {
    problems.push({
      code: "path-outside-folder",
      file: printable(file),
      message: `${printable(file)} ${why}. Accounts stand inside the encounter's folder: give a relative path such as accounts/us.txt.`,
    });
    return null;
  };
  if (isAbsolute(file) || /^[A-Za-z]:[\\/]/.test(file) || file.includes("\0")) return refuse("is an absolute path");
  const path = join(folder, file);
  if (leaves(resolve(folder), resolve(path))) return refuse("leaves the folder");
  try {
    if (leaves(await realpath(folder), await realpath(path))) return refuse("is a link that leaves the folder");
  } catch (error) {
    if (codeOf(error) === null) throw error;
    // Not there: said when it is read.
  }
  return path;
}

function leaves(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function checkFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (cause) {
    throw new UserError("missing-file", `There is no folder ${printable(folder)}. Check the path.`, { cause });
  }
  throw new UserError("no-folder", `${printable(folder)} is a file, not the folder of an encounter.`);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

function finish(
  encounter: Encounter,
  folder: string,
  problems: readonly IngestProblem[],
  notices: readonly IngestProblem[],
): ReadEncounter {
  if (encounter.accounts.length > 0) return { encounter, problems, notices };
  const why = problems.map((problem) => problem.message).slice(0, 5);
  throw new UserError(
    "no-accounts",
    [`No account of ${printable(folder)} could be read. Put text files in it, or list them in its encounter.json.`, ...why].join("\n"),
  );
}
