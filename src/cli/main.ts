#!/usr/bin/env node
import { openDoor } from "./door.ts";
import { runProgram } from "./program.ts";

const door = openDoor(process, async () => (await import("./load-workspace.ts")).loadWorkspace());
// Not process.exit: what is still on its way into a pipe must arrive.
process.exitCode = await runProgram(process.argv.slice(2), door);
