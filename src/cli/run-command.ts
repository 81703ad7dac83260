import { UserError } from "../domain/user-error.ts";
import { cleanLine, cleanText } from "../report/clean.ts";
import type { InputProblem } from "./comparer.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";

/** Codes of errors that lie in the command line; all others that a person can mend lie in the input. */
const usageCodes: ReadonlySet<string> = new Set([
  "usage",
  "no-such-schema",
  "no-such-format",
  "cannot-write",
  "bad-account-spec",
  "bad-option",
  "bad-query",
  "bad-account-option",
  "other-address",
  "port-in-use",
]);

/** Runs a command to its exit code. The one place where an error becomes words and a number. */
export async function runCommand(door: Pick<Door, "warn">, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof UserError) {
      await door.warn(`parley: ${cleanText(error.message)}\n`);
      if (error.code === "cancelled") return exitCodes.cancelled;
      return usageCodes.has(error.code) ? exitCodes.usage : exitCodes.input;
    }
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await door.warn(`parley: this is a fault of parley, please report it\n${cleanText(words)}\n`);
    return exitCodes.fault;
  }
}

/** Tells of accounts that could not be read; the rest goes on. */
export async function warnOf(door: Pick<Door, "warn">, problems: readonly InputProblem[]): Promise<void> {
  for (const { code, file, message } of problems) {
    await door.warn(`parley: ${cleanLine(file)}: ${cleanLine(message)} (${cleanLine(code)})\n`);
  }
}
