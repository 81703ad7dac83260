import { Command } from "commander";
import { UserError } from "../domain/user-error.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { columnsOption, type Language, languageOption } from "./options.ts";
import { runCommand, warnOf } from "./run-command.ts";

/** Options of `parley find`. */
export interface FindOptions {
  readonly in: readonly string[];
  readonly json?: boolean;
  readonly lang: Language;
  readonly columns?: number;
}

/** `parley find`: where something is said, or in which accounts it is not. */
export function findCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("find")
    .description("find words or a figure in the accounts, across languages")
    .argument("<words...>", 'words or a figure: soybeans, "20 million tons"')
    .option("--in <files...>", "a folder with encounter.json, or files", ["."])
    .option("--json", "print the answer as JSON")
    .addOption(languageOption())
    .addOption(columnsOption())
    .action(async (words: string[], options: FindOptions) => leave(await runCommand(door, () => find(words, options, door))));
}

/** Searches and writes the answer; the exit code tells whether anything was found. */
export async function find(words: readonly string[], options: FindOptions, door: Door): Promise<number> {
  const query = words.join(" ").trim();
  if (query === "") throw new UserError("bad-query", "Say what to look for: words, or a figure such as “20 million tons”.");
  const comparer = await door.loadComparer();
  const opened = await comparer.openInput(options.in, { accounts: [], stdin: door.readStdin });
  await warnOf(door, opened.problems);
  if (opened.encounter.accounts.length === 0)
    throw new UserError("nothing-to-search", "No account could be read; there is nothing to search.");
  const result = comparer.searchAccounts(opened.encounter, query);
  if (options.json === true) await door.write(`${JSON.stringify(result)}\n`);
  else {
    const { renderSearch } = await import("../report/render-search.ts");
    await door.write(renderSearch(result, { language: options.lang, columns: options.columns ?? door.columns, color: door.color }));
  }
  return result.answer === "found" ? exitCodes.ok : exitCodes.notFound;
}
