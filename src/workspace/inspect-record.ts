import { exportRecord } from "../store/record/export-record.ts";
import { namedContent } from "../store/record/named-content.ts";
import { WorkspaceRecord } from "../store/record/record.ts";
import { verifyRecord } from "../store/record/verify-record.ts";
import type { Progress, RecordReport } from "./workspace.ts";

/** What is found of a record that is only looked at: nothing is said of what is derived from it. */
export interface RecordInspection extends Omit<RecordReport, "statements" | "digest"> {
  readonly statements: null;
  readonly digest: null;
}

/**
 * Checks the record of a folder without holding it: another process may be at work there, the folder may not be writable, the journal may be damaged.
 * The journal only grows, so what was read of it stays true.
 */
export async function inspectRecord(folder: string, now: () => Date, progress: Progress): Promise<RecordInspection> {
  return withRecord(folder, now, async (record) => report(record, (await verifyRecord(record, progress)).problems));
}

/** Writes the record of a folder as an archive without holding it: as it was when this began. */
export async function exportUnheld(folder: string, file: string, now: () => Date, progress: Progress): Promise<RecordInspection> {
  return withRecord(folder, now, async (record) => {
    await exportRecord(record, file, progress);
    return report(record, []);
  });
}

async function withRecord<Result>(folder: string, now: () => Date, work: (record: WorkspaceRecord) => Promise<Result>): Promise<Result> {
  const record = await WorkspaceRecord.open(folder, { now, readOnly: true });
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

function report(record: WorkspaceRecord, problems: readonly string[]): RecordInspection {
  const { captures, texts } = namedContent(record.entries);
  const encounters = [...record.state.encounters.values()];
  return {
    entries: record.entries.length,
    captures: captures.length,
    texts: texts.length,
    encounters: encounters.length,
    accounts: encounters.reduce((sum, { accounts }) => sum + accounts.length, 0),
    statements: null,
    digest: null,
    problems,
  };
}
