import { Command } from "commander";
import type { DecisionView } from "../domain/view.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";
import type { ListOptions } from "./encounters.ts";
import { exitCodes } from "./exit-codes.ts";
import { openDesk } from "./open-desk.ts";
import { languageOption } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** `parley decisions`: the journal, as people read it. */
export function decisionsCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("decisions")
    .description("list what was decided, newest first")
    .option("--encounter <id>", "of one encounter")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .addOption(languageOption())
    .action(async (options: DecisionsOptions) => leave(await runCommand(door, () => decisions(options, door))));
}

/** Options of `parley decisions`. */
export interface DecisionsOptions extends ListOptions {
  readonly encounter?: string;
}

/** Lists the decisions; the exit code. */
export async function decisions(options: DecisionsOptions, door: Door): Promise<number> {
  const desk = await openDesk(chooseFolder(options.workspace, door), door);
  try {
    const list = await desk.listDecisions(options.encounter ?? null, options.lang);
    await door.write(options.json === true ? `${JSON.stringify(list)}\n` : list.map(toLine).join(""));
    return exitCodes.ok;
  } finally {
    await desk.close();
  }
}

function toLine({ entry, at, by, sentence, undone }: DecisionView): string {
  return `${String(entry).padStart(6)}  ${at.slice(0, 16)}Z  ${cleanLine(by)}: ${cleanLine(sentence)}${undone ? " (taken back)" : ""}\n`;
}
