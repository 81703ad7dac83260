import { basename } from "node:path";
import { Command } from "commander";
import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { runCommand } from "./run-command.ts";
import { chooseFolder } from "./workspace-option.ts";

/** Options of `parley init`. */
export interface InitOptions {
  readonly name?: string;
  readonly json?: boolean;
}

/** `parley init`: an empty workspace. */
export function initCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("init")
    .description("make an empty workspace")
    .argument("[folder]", "where (default: PARLEY_WORKSPACE, else parley-workspace here)")
    .option("--name <name>", "what it is called (default: the folder's name)")
    .option("--json", "print JSON")
    .action(async (folder: string | undefined, options: InitOptions) => leave(await runCommand(door, () => init(folder, options, door))));
}

/** Makes a folder a workspace, unless it is one; the exit code. */
export async function init(named: string | undefined, options: InitOptions, door: Door): Promise<number> {
  const folder = chooseFolder(named, door);
  const name = options.name?.trim() ?? basename(folder);
  if (name === "") throw new UserError("usage", "A workspace has a name: leave --name out, or give it one.");
  const folders = await door.loadFolders();
  if (await folders.exists(folder)) {
    throw new UserError(
      "already-a-workspace",
      `${cleanLine(folder)} is a workspace already. \`parley start --workspace ${cleanLine(folder)}\` opens it.`,
    );
  }
  await folders.init(folder, name);
  await door.write(
    options.json === true
      ? `${JSON.stringify({ folder, name })}\n`
      : `A workspace is in ${cleanLine(folder)}. \`parley add\` puts texts in it, \`parley start\` opens it.\n`,
  );
  return exitCodes.ok;
}
