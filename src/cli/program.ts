import { Command, CommanderError } from "commander";
import { addCommand } from "./add.ts";
import { compareCommand } from "./compare.ts";
import { decisionsCommand } from "./decisions.ts";
import type { Door } from "./door.ts";
import { encountersCommand } from "./encounters.ts";
import { exitCodes } from "./exit-codes.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { findCommand } from "./find.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { peopleCommand } from "./people.ts";
import { rebuildCommand } from "./rebuild.ts";
import { schemaCommand } from "./schema.ts";
import { startCommand } from "./start.ts";
import { verifyCommand } from "./verify.ts";

/** Texts in files first, then the workspace, then keeping it whole. */
const allCommands = [
  startCommand,
  compareCommand,
  extractCommand,
  findCommand,
  schemaCommand,
  initCommand,
  addCommand,
  encountersCommand,
  peopleCommand,
  decisionsCommand,
  verifyCommand,
  rebuildCommand,
  exportCommand,
  importCommand,
];

/** Runs a command line to its exit code. What a command needs is loaded when it runs, so that `--help` is instant. */
export async function runProgram(words: readonly string[], door: Door): Promise<number> {
  let code: number = exitCodes.ok;
  const leave = (given: number) => {
    code = given;
  };
  const written: Promise<void>[] = [];
  const output = {
    writeOut: (text: string) => void written.push(door.write(text)),
    writeErr: (text: string) => void written.push(door.warn(text)),
    getOutHelpWidth: () => Math.min(door.columns, 120),
    getErrHelpWidth: () => Math.min(door.columns, 120),
    getOutHasColors: () => door.color,
    getErrHasColors: () => false,
  };
  const program = new Command("parley")
    .description("Compares what several parties publish about one diplomatic encounter, with the exact words as evidence.")
    .version(await door.version(), "-V, --version");
  const commands = allCommands.map((command) => command(door, leave));
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) command.exitOverride().configureOutput(output).showHelpAfterError("(--help shows how)");
  program.addHelpText("after", "\nExit codes: 0 done, 1 a fault of parley, 2 wrong use, 3 input not read, 4 nothing found, 130 cancelled.");
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0;
    code = asked ? exitCodes.ok : exitCodes.usage;
  }
  await Promise.all(written);
  return code;
}
