import { Command, Option } from "commander";
import type { Comparison } from "../domain/comparison.ts";
import { UserError } from "../domain/user-error.ts";
import type { OpenedInput } from "./comparer.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { columnsOption, gather, type Language, languageOption } from "./options.ts";
import { runCommand, warnOf } from "./run-command.ts";
import { writeOutput } from "./write-output.ts";

type Format = "text" | "md" | "html" | "csv";

/** Options of `parley compare`. */
export interface CompareOptions {
  readonly account: readonly string[];
  readonly json?: boolean;
  readonly format?: Format;
  readonly lang: Language;
  readonly all?: boolean;
  readonly columns?: number;
  readonly output?: string;
}

/** `parley compare`: what each account says, and where they part. */
export function compareCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("compare")
    .description("compare the accounts of one encounter")
    .argument("[files...]", "a folder with encounter.json, or files (- is standard input)")
    .option(
      "--account <spec>",
      "a file and what is known of it: side=US,kind=leader-post,published=2026-02-04:FILE (repeatable)",
      gather,
      [],
    )
    .addOption(new Option("--json", "print the comparison as JSON").conflicts("format"))
    .addOption(
      new Option("--format <format>", "kind of report (default: by the name of the output file, else text)").choices([
        "text",
        "md",
        "html",
        "csv",
      ]),
    )
    .addOption(languageOption())
    .option("--all", "in text: every finding, commitments, facts and doubts")
    .addOption(columnsOption())
    .option("-o, --output <file>", "write to a file")
    .action(async (files: string[], options: CompareOptions) => leave(await runCommand(door, () => compare(files, options, door))));
}

/** Compares and writes; the exit code. */
export async function compare(files: readonly string[], options: CompareOptions, door: Door): Promise<number> {
  if (files.length === 0 && options.account.length === 0) {
    throw new UserError("usage", "Name a folder with encounter.json, or the files to compare. `parley start` compares an example.");
  }
  if (options.output !== undefined && files.includes(options.output)) {
    throw new UserError("usage", `${options.output} is one of the files to compare; write the report elsewhere.`);
  }
  const comparer = await door.loadComparer();
  const opened = await comparer.openInput(files, { accounts: options.account, stdin: door.readStdin });
  await warnOf(door, opened.problems);
  if (opened.encounter.accounts.length === 0)
    throw new UserError("nothing-to-compare", "No account could be read; nothing is left to compare.");
  if (opened.encounter.accounts.length === 1) await door.warn("parley: there is one account only, and nothing to compare it with.\n");
  const comparison = withProblems(comparer.compareEncounter(opened.encounter, { language: options.lang }), opened);
  await writeOutput(door, await renderAs(comparison, options, door), options.output);
  return exitCodes.ok;
}

/** Problems of single accounts, and doubts about others, are news for who reads the result, too. */
function withProblems(comparison: Comparison, { encounter, problems, notices }: OpenedInput): Comparison {
  const told = [...problems, ...notices].map(({ code, file, message }) => ({
    account: encounter.accounts.some((account) => account.id === file) ? file : null,
    rule: code,
    start: 0,
    end: 0,
    message,
  }));
  return told.length === 0 ? comparison : { ...comparison, diagnostics: [...comparison.diagnostics, ...told] };
}

async function renderAs(comparison: Comparison, options: CompareOptions, door: Door): Promise<string> {
  const toFile = options.output !== undefined && options.output !== "-";
  const language = options.lang;
  const format = options.json === true ? "json" : (options.format ?? formatOf(options.output));
  switch (format) {
    case "json":
      return `${JSON.stringify(comparison)}\n`;
    case "md":
      return (await import("../report/render-markdown.ts")).renderMarkdown(comparison, { language });
    case "html":
      return (await import("../report/render-html.ts")).renderHtml(comparison, { language });
    case "csv": {
      // Spreadsheets take a file for UTF-8 only where it says so; programs that read a pipe would stumble over the mark.
      const { renderCsv } = await import("../report/render-csv.ts");
      return `${toFile ? "\ufeff" : ""}${renderCsv(comparison, { language })}`;
    }
    case "text": {
      const { renderText } = await import("../report/render-text.ts");
      const columns = options.columns ?? door.columns;
      return renderText(comparison, { language, columns, color: door.color && !toFile, all: options.all ?? toFile });
    }
    default:
      return format satisfies never;
  }
}

/** The format that the name of a file asks for. */
function formatOf(file: string | undefined): Format | "json" {
  if (file === undefined) return "text";
  if (/\.html?$/i.test(file)) return "html";
  if (/\.(?:md|markdown)$/i.test(file)) return "md";
  if (/\.csv$/i.test(file)) return "csv";
  return /\.json$/i.test(file) ? "json" : "text";
}
