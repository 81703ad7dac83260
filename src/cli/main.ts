#!/usr/bin/env node
import { openDoor } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { runProgram } from "./program.ts";

const door = openDoor(process, {
  loadComparer: async () => (await import("./load-comparer.ts")).loadComparer(),
  loadFolders: async () => (await import("./load-folders.ts")).loadFolders(leaveAtOnce),
});
// Not process.exit: what is still on its way into a pipe must arrive.
process.exitCode = await runProgram(process.argv.slice(2), door);

/** Another process has our workspace: whatever is under way here must not be written. */
function leaveAtOnce(): void {
  process.stderr.write(
    "parley: another process has taken the workspace; nothing more is written here. What was answered before is kept.\n",
  );
  process.exit(exitCodes.fault);
}
