import { resolve } from "node:path";
import { Option } from "commander";
import type { Door } from "./door.ts";

/** Which workspace a command works in. */
export function workspaceOption(): Option {
  return new Option("--workspace <folder>", "the workspace (default: PARLEY_WORKSPACE, else parley-workspace here)");
}

/** The folder that is named, else that of the environment, else the usual one. */
export function chooseFolder(named: string | undefined, door: Pick<Door, "env" | "here">): string {
  const given = named ?? door.env.PARLEY_WORKSPACE ?? "";
  return resolve(door.here, given === "" ? "parley-workspace" : given);
}
