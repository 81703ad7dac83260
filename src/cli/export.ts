import { resolve } from "node:path";
import { Command } from "commander";
import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { RecordInspection } from "../workspace/inspect-record.ts";
import type { RecordReport } from "../workspace/workspace.ts";
import type { Door } from "./door.ts";
import { openOrLook } from "./open-desk.ts";
import { writeReport } from "./report-record.ts";
import { runCommand } from "./run-command.ts";
import { runLong } from "./run-long.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley export`. */
export interface ExportOptions {
  readonly all?: boolean;
  readonly output?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

/** `parley export`: the record as one file. */
export function exportCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("export")
    .description("write the whole record as one archive")
    .option("--all", "captures, texts and journal: all that a workspace is made of")
    .option("-o, --output <file>", "the archive to write: file.tar")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .action(async (options: ExportOptions) => leave(await runCommand(door, () => exportRecord(options, door))));
}

/** Writes the archive; the exit code. */
export async function exportRecord(options: ExportOptions, door: Door): Promise<number> {
  if (options.all !== true)
    throw new UserError("usage", "Say --all: the whole record. Single encounters are written by `parley compare -o`.");
  if (options.output === undefined || options.output === "-") throw new UserError("usage", "Name the archive to write: -o file.tar");
  const file = resolve(door.here, options.output);
  const folder = chooseFolder(options.workspace, door);
  const workspace = await openOrLook(folder, door);
  try {
    const folders = await door.loadFolders();
    const report = await runLong<RecordReport | RecordInspection>(
      door,
      (progress) => workspace?.exportAll(file, progress) ?? folders.exportUnheld(folder, file, progress),
    );
    return await writeReport(`Written to ${cleanLine(file)}`, report, options.json === true, door);
  } finally {
    await workspace?.close();
  }
}
