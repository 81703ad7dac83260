import { Argument, Command } from "commander";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { runCommand } from "./run-command.ts";

/** Written out, so that `--help` need not load the schemas; the compiler sees that each has one. */
const names = ["extraction", "comparison", "search"] as const;

/** `parley schema`: the shapes of the printed JSON. */
export function schemaCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("schema")
    .description("print the JSON Schema of what a command prints")
    .addArgument(new Argument("[name]", "which; without it the names are listed").choices(names))
    .action(async (name: (typeof names)[number] | undefined) => leave(await runCommand(door, () => schema(name, door))));
}

/** Writes one schema, or the names of all. */
export async function schema(name: (typeof names)[number] | undefined, door: Pick<Door, "write">): Promise<number> {
  const { jsonSchema, schemaNames } = await import("../workspace/schemas/schemas.ts");
  await door.write(name === undefined ? `${schemaNames.join("\n")}\n` : `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  return exitCodes.ok;
}
