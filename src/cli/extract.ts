import { Command, Option } from "commander";
import { type AccountKind, accountKinds } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { type Edges, edgesNames } from "../language/language-pack.ts";
import type { DocumentDefaults } from "./comparer.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { columnsOption, type Language, languageOption } from "./options.ts";
import { runCommand, warnOf } from "./run-command.ts";

/** Options of `parley extract`. */
export interface ExtractOptions {
  readonly json?: boolean;
  readonly language?: string;
  readonly published?: string;
  readonly side?: string;
  readonly kind?: AccountKind;
  readonly edges: Edges;
  readonly lang: Language;
  readonly columns?: number;
}

/** `parley extract`: who is said to have said what, in each account by itself. */
export function extractCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("extract")
    .description("read who is said to have said what in single accounts")
    .argument("<files...>", "text, HTML, JSON lines (also .gz); - is standard input")
    .option("--json", "print JSON, one object a line")
    .option("--language <tag>", "language of the texts (default: detected)")
    .option("--published <date>", "when they were published: 2026-02-04, 2026-02 or a time with zone")
    .option("--side <code>", "whose account it is: US, CN, EU, third-party")
    .addOption(new Option("--kind <kind>", "kind of account").choices([...accountKinds]))
    .addOption(
      new Option(
        "--edges <guideline>",
        "where the words handed over begin and end: our guideline's, or PolNeAR's (with \"that\" and marks)",
      )
        .choices([...edgesNames])
        .default("parley"),
    )
    .addOption(languageOption())
    .addOption(columnsOption())
    .action(async (files: string[], options: ExtractOptions) => leave(await runCommand(door, () => extract(files, options, door))));
}

/** Extracts and writes account by account, so that many need no more memory than one; the exit code. */
export async function extract(files: readonly string[], options: ExtractOptions, door: Door): Promise<number> {
  const comparer = await door.loadComparer();
  const { renderExtraction } = await import("../report/render-extraction.ts");
  const defaults: DocumentDefaults = {
    language: options.language ?? null,
    publishedAt: options.published ?? null,
    side: options.side ?? null,
    kind: options.kind ?? null,
  };
  const looks = { language: options.lang, columns: options.columns ?? door.columns, color: door.color };
  let read = 0;
  for (const file of files) {
    try {
      for await (const account of comparer.readDocuments(file, defaults, door.readStdin)) {
        const extraction = comparer.extractAccount(account, options.edges);
        const gap = read > 0 ? "\n" : "";
        await door.write(options.json === true ? `${JSON.stringify(extraction)}\n` : `${gap}${renderExtraction(extraction, looks)}`);
        read += 1;
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await warnOf(door, [{ code: error.code, file, message: error.message }]);
    }
  }
  return read > 0 ? exitCodes.ok : exitCodes.input;
}
