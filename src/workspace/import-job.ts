import { randomUUID } from "node:crypto";
import type { ImportedFile } from "../domain/decision.ts";
import { UserError } from "../domain/user-error.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import type { JobWork } from "./jobs.ts";
import { loadEngine } from "./load-engine.ts";
import type { HandedText } from "./workspace.ts";

/** What an import needs of the workspace. */
export interface ImportBench {
  readonly record: WorkspaceRecord;
  readonly now: () => Date;
  readonly person: string;
  /** Brings the database in step with one encounter. */
  bring(encounter: string): Promise<void>;
  /** Puts the database in order after much was written. */
  tidy(): Promise<void>;
}

/**
 * Takes files in: all bytes first, so that nothing handed in can be lost, then the list of them into the journal. What follows can be stopped at any
 * moment and taken up again by any process.
 */
export async function beginImport(files: readonly HandedText[], bench: ImportBench): Promise<JobWork> {
  if (files.length === 0)
    throw new UserError("no-accounts", "No files were handed in. Choose text files or web pages, or a folder of them.");
  const listed: ImportedFile[] = [];
  for (const { name, bytes } of files) listed.push({ path: name, capture: await bench.record.capture(bytes) });
  const id = `import-${randomUUID()}`;
  await bench.record.decide([{ kind: "import-begun", import: id, files: listed }], bench.person);
  return importWork(id, listed, bench);
}

/** The work of an import that the journal knows of. */
export function importWork(id: string, files: readonly ImportedFile[], bench: ImportBench): JobWork {
  return {
    id,
    kind: "import",
    what: `${files.length} files`,
    total: files.length,
    canResume: true,
    run: async (progress) => {
      const { runImport } = await loadEngine();
      await runImport(id, files, bench, progress);
    },
  };
}
