import { resolve } from "node:path";
import { Command } from "commander";
import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";
import { writeReport } from "./report-record.ts";
import { runCommand } from "./run-command.ts";
import { runLong } from "./run-long.ts";
import { chooseFolder } from "./workspace-option.ts";

/** Options of `parley import`. */
export interface ImportOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** `parley import`: a workspace from an archive. */
export function importCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("import")
    .description("make a workspace of an archive that `export --all` wrote")
    .argument("<archive>", "file.tar")
    .option("--workspace <folder>", "the new workspace; its folder is empty or not there yet")
    .option("--json", "print JSON")
    .action(async (archive: string, options: ImportOptions) => leave(await runCommand(door, () => importRecord(archive, options, door))));
}

/** Makes the workspace; the exit code. */
export async function importRecord(archive: string, options: ImportOptions, door: Door): Promise<number> {
  if (options.workspace === undefined) throw new UserError("usage", "Name the new workspace: --workspace folder");
  const folder = chooseFolder(options.workspace, door);
  const folders = await door.loadFolders();
  if (await folders.exists(folder)) {
    throw new UserError(
      "already-a-workspace",
      `${cleanLine(folder)} is a workspace already; an archive becomes one of its own. Name another folder.`,
    );
  }
  const report = await runLong(door, (progress) => folders.importArchive(resolve(door.here, archive), folder, progress));
  return writeReport(`The workspace is in ${cleanLine(folder)}`, report, options.json === true, door);
}
