import { cleanLine } from "../report/clean.ts";
import type { RecordInspection } from "../workspace/inspect-record.ts";
import type { RecordReport } from "../workspace/workspace.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";

/** Writes what rebuilding, verifying, exporting or importing found; the exit code tells whether all holds. */
export async function writeReport(
  title: string,
  report: RecordReport | RecordInspection,
  json: boolean,
  door: Pick<Door, "write" | "warn">,
): Promise<number> {
  const { entries, captures, texts, encounters, accounts, statements, digest, problems } = report;
  if (json) await door.write(`${JSON.stringify(report)}\n`);
  else {
    await door.write(
      `${title}\n  ${entries} journal entries · ${captures} captures · ${texts} texts\n  ${encounters} encounters · ${accounts} accounts${statements === null ? "" : ` · ${statements} statements\n  digest ${digest}`}\n`,
    );
    for (const problem of problems) await door.warn(`parley: ${cleanLine(problem)}\n`);
  }
  return problems.length === 0 ? exitCodes.ok : exitCodes.input;
}
