import { stat } from "node:fs/promises";
import type { Account } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { noFields } from "./account-fields.ts";
import { parseAccountOption } from "./account-option.ts";
import type { IngestProblem } from "./problem.ts";
import type { ReadStdin } from "./read-bytes.ts";
import { addOnce, type ReadEncounter, readEncounter } from "./read-encounter.ts";
import { readAccounts } from "./read-file.ts";

/** Opens an encounter's folder, or files as the accounts of one encounter; `accounts` are `--account` specifications. */
export async function openInput(
  paths: readonly string[],
  options: { readonly accounts: readonly string[]; readonly stdin?: ReadStdin },
): Promise<ReadEncounter> {
  const [first] = paths;
  if (first !== undefined && paths.length === 1 && options.accounts.length === 0 && (await isFolder(first))) return readEncounter(first);
  const specified = options.accounts.map(parseAccountOption);
  const wanted = [...paths.map((file) => ({ file, fields: noFields })), ...specified];
  if (wanted.length === 0) throw new UserError("no-accounts", "Nothing to read. Give the folder of an encounter, or two or more files.");
  const accounts: Account[] = [];
  const problems: IngestProblem[] = [];
  const notices: IngestProblem[] = [];
  for (const { file, fields } of wanted) {
    try {
      const read = await readAccounts(file, fields, options.stdin ? { stdin: options.stdin } : {});
      problems.push(...read.problems);
      notices.push(...read.notices);
      for (const account of read.accounts) addOnce(account, accounts, problems);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push({ code: error.code, file, message: error.message });
    }
  }
  if (accounts.length === 0) throw new UserError(problems[0]?.code ?? "no-accounts", problems.map((problem) => problem.message).join("\n"));
  const encounter = { id: "accounts", title: null, kind: null, date: null, place: null, participants: [], accounts };
  return { encounter, problems, notices };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
