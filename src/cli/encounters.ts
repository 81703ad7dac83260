import { Command } from "commander";
import type { EncounterSummary } from "../domain/view.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { openDesk } from "./open-desk.ts";
import { type Language, languageOption } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley encounters` and `parley decisions`. */
export interface ListOptions {
  readonly workspace?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `parley encounters`: what is in a workspace. */
export function encountersCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("encounters")
    .description("list the encounters of a workspace")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .addOption(languageOption())
    .action(async (options: ListOptions) => leave(await runCommand(door, () => encounters(options, door))));
}

/** Lists the encounters; the exit code. */
export async function encounters(options: ListOptions, door: Door): Promise<number> {
  const desk = await openDesk(chooseFolder(options.workspace, door), door);
  try {
    const list = await desk.listEncounters(options.lang);
    await door.write(options.json === true ? `${JSON.stringify(list)}\n` : list.map(toLine).join(""));
    if (list.length === 0 && options.json !== true) await door.warn("No encounters yet. `parley add` puts texts in.\n");
    return exitCodes.ok;
  } finally {
    await desk.close();
  }
}

function toLine({ id, title, date, accounts, statements, toReview, demonstration }: EncounterSummary): string {
  const sides = [...new Set(accounts.map(({ side }) => side ?? "?"))].join(" ");
  const what = demonstration ? " · demonstration texts" : "";
  const counts = `${accounts.length} accounts (${sides}) · ${statements} statements · ${toReview} to review${what}`;
  return `${(date ?? "").slice(0, 10).padEnd(10)}  ${cleanLine(id)}\n            ${cleanLine(title ?? "")}\n            ${cleanLine(counts)}\n`;
}
