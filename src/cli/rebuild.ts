import { Command } from "commander";
import type { Door } from "./door.ts";
import { openAlone } from "./open-desk.ts";
import { writeReport } from "./report-record.ts";
import { runCommand } from "./run-command.ts";
import { runLong } from "./run-long.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley rebuild`. */
export interface RebuildOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** `parley rebuild`: everything derived, made again. */
export function rebuildCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("rebuild")
    .description("make the database again from captures and journal")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .action(async (options: RebuildOptions) => leave(await runCommand(door, () => rebuild(options, door))));
}

/** Makes everything derived again and writes what came of it; the exit code. */
export async function rebuild(options: RebuildOptions, door: Door): Promise<number> {
  const workspace = await openAlone(chooseFolder(options.workspace, door), door);
  try {
    const report = await runLong(door, (progress) => workspace.rebuild(progress));
    return await writeReport("Made again from captures and journal.", report, options.json === true, door);
  } finally {
    await workspace.close();
  }
}
