import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";

/** Writes an answer to standard output, or to a file where one is named. */
export async function writeOutput(door: Pick<Door, "write" | "writeFile" | "warn">, text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === "-") return door.write(text);
  try {
    await door.writeFile(file, text);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new UserError("cannot-write", `Cannot write ${cleanLine(file)}${code}. Does its folder exist, and may you write there?`, {
      cause,
    });
  }
  await door.warn(`Written to ${cleanLine(file)}\n`);
}
