import { Command } from "commander";
import type { RecordInspection } from "../workspace/inspect-record.ts";
import type { RecordReport } from "../workspace/workspace.ts";
import type { Door } from "./door.ts";
import { openOrLook } from "./open-desk.ts";
import { writeReport } from "./report-record.ts";
import { runCommand } from "./run-command.ts";
import { runLong } from "./run-long.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley verify`. */
export interface VerifyOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** `parley verify`: is the record whole? */
export function verifyCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("verify")
    .description("check that the record is whole: hashes, the journal's chain, every span")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .action(async (options: VerifyOptions) => leave(await runCommand(door, () => verify(options, door))));
}

/** Checks the record and writes what was found; the exit code. */
export async function verify(options: VerifyOptions, door: Door): Promise<number> {
  const folder = chooseFolder(options.workspace, door);
  const workspace = await openOrLook(folder, door);
  try {
    const folders = await door.loadFolders();
    const report = await runLong<RecordReport | RecordInspection>(
      door,
      (progress) => workspace?.verify(progress) ?? folders.inspect(folder, progress),
    );
    const holds = workspace === null ? "The record holds." : "All holds.";
    return await writeReport(
      report.problems.length === 0 ? holds : `${report.problems.length} things are not as they should be.`,
      report,
      options.json === true,
      door,
    );
  } finally {
    await workspace?.close();
  }
}
