import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import type { RecordedAccountFields } from "../domain/record.ts";
import { UserError } from "../domain/user-error.ts";
import type { JobView } from "../domain/view.ts";
import { cleanLine } from "../report/clean.ts";
import type { HandedText, Progress } from "../workspace/workspace.ts";
import { collectFiles, type FoundFile, inBatches, isFolder, readBytesOf } from "./collect-files.ts";
import type { Desk } from "./desk.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import { openDesk } from "./open-desk.ts";
import { gather } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { runLong } from "./run-long.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley add`. */
export interface AddOptions {
  readonly workspace?: string;
  readonly encounter?: string;
  readonly account: readonly string[];
  readonly json?: boolean;
}

/** What `parley add --json` prints. */
export interface Added {
  readonly schema: "parley.added/1";
  /** Ids of the encounters that were made or changed. */
  readonly encounters: readonly string[];
  /** Files that are in the workspace already, and so were not added again. */
  readonly skipped: readonly string[];
  readonly remarks: readonly string[];
}

/** How often a job is asked how far it is, in milliseconds. */
const pause = 100;

/** `parley add`: texts into a workspace. */
export function addCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("add")
    .description("add texts to a workspace: folders become encounters, files together one")
    .argument("[paths...]", "files, or folders with encounter.json or texts")
    .option("--encounter <id>", "add the files to this encounter")
    .option("--account <spec>", "a file and what is known of it: side=US,kind=leader-post:FILE (repeatable)", gather, [])
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .action(async (paths: string[], options: AddOptions) => leave(await runCommand(door, () => add(paths, options, door))));
}

/** Adds and tells what came of it; the exit code. Run again after a break it goes on, since what is there is skipped. */
export async function add(paths: readonly string[], options: AddOptions, door: Door): Promise<number> {
  const { files, folders } = await readPaths(paths, options);
  const desk = await openDesk(chooseFolder(options.workspace, door), door);
  try {
    const added = await runLong(door, async (progress) => {
      const results: Added[] = [];
      if (files.length > 0) results.push(await addFiles(files, options.encounter ?? null, desk, progress));
      for (const folder of folders) results.push(await addFolder(folder, desk, progress));
      return together(results);
    });
    for (const remark of added.remarks) await door.warn(`parley: ${cleanLine(remark)}\n`);
    await door.write(options.json === true ? `${JSON.stringify(added)}\n` : tell(added));
    return exitCodes.ok;
  } finally {
    await desk.close();
  }
}

async function readPaths(
  paths: readonly string[],
  options: AddOptions,
): Promise<{ readonly files: readonly HandedText[]; readonly folders: readonly string[] }> {
  const files: HandedText[] = [];
  const folders: string[] = [];
  for (const path of paths) {
    if (await isFolder(path)) folders.push(path);
    else files.push({ name: basename(path), bytes: await readBytesOf(path), fields: {} });
  }
  if (options.account.length > 0) {
    const { parseAccountOption } = await import("../ingest/account-option.ts");
    for (const spec of options.account) {
      const { file, fields } = parseAccountOption(spec);
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<RecordedAccountFields>;
      files.push({ name: basename(file), bytes: await readBytesOf(file), fields: given });
    }
  }
  if (files.length === 0 && folders.length === 0) throw new UserError("usage", "Name the files or folders to add.");
  if (options.encounter !== undefined && folders.length > 0) {
    throw new UserError("usage", "--encounter takes files; a folder becomes an encounter of its own.");
  }
  return { files, folders };
}

/** Files named together become one encounter, or join one. */
async function addFiles(files: readonly HandedText[], encounter: string | null, desk: Desk, progress: Progress): Promise<Added> {
  const hashed = await Promise.all(files.map(async (file) => ({ file, capture: await sha256(file.bytes) })));
  if (encounter === null) {
    const there = await findEncounterOf(new Set(hashed.map(({ capture }) => capture)), desk);
    if (there !== null) return { ...nothing, encounters: [there], skipped: files.map(({ name }) => name) };
    const made = await desk.makeEncounter({}, files);
    return { ...nothing, encounters: [made.encounter] };
  }
  const there = new Set(await desk.listCaptures(encounter));
  const skipped: string[] = [];
  for (const [at, { file, capture }] of hashed.entries()) {
    progress.report(`Adding ${file.name}`, at, files.length);
    progress.signal.throwIfAborted();
    if (there.has(capture)) skipped.push(file.name);
    else await desk.addAccount(encounter, file);
    there.add(capture);
  }
  return { ...nothing, encounters: [encounter], skipped };
}

/** The encounter that has accounts of all these captures, so that running a command again does not add it twice. */
async function findEncounterOf(captures: ReadonlySet<string>, desk: Desk): Promise<string | null> {
  for (const { id, accounts } of await desk.listEncounters("en")) {
    if (accounts.length < captures.size) continue;
    const there = new Set(await desk.listCaptures(id));
    if ([...captures].every((capture) => there.has(capture))) return id;
  }
  return null;
}

async function addFolder(folder: string, desk: Desk, progress: Progress): Promise<Added> {
  const batches = inBatches(await collectFiles(folder));
  if (batches.length === 0)
    throw new UserError("no-accounts", `There are no texts in ${cleanLine(folder)}. Text, HTML and JSON lines are read.`);
  const results: Added[] = [];
  for (const [at, batch] of batches.entries()) {
    const part = batches.length > 1 ? `Part ${at + 1} of ${batches.length}: ` : "";
    results.push(await importBatch(batch, desk, { ...progress, report: (what, done, total) => progress.report(part + what, done, total) }));
  }
  return together(results);
}

async function importBatch(batch: readonly FoundFile[], desk: Desk, progress: Progress): Promise<Added> {
  const files: HandedText[] = [];
  for (const { file, path } of batch) {
    progress.signal.throwIfAborted();
    files.push({ name: path, bytes: await readBytesOf(file), fields: {} });
  }
  progress.report("Capturing", 0, files.length);
  const job = await follow(await desk.importFiles(files), desk, progress);
  if (job.state === "failed")
    throw new UserError("import-failed", `${job.error ?? "The import failed."} Run it again to go on; what was added is kept.`);
  return { ...nothing, encounters: job.encounters, remarks: job.remarks };
}

/** Waits for an import; told to stop, it gives the import up in order: running the command again finds what is there and goes on. */
async function follow(begun: JobView, desk: Desk, progress: Progress): Promise<JobView> {
  let job = begun;
  while (job.state === "running" || job.state === "waiting") {
    progress.report(job.what, job.done, job.total);
    if (progress.signal.aborted) await desk.cancelJob(job.id);
    await wait(pause);
    const found = await desk.findJob(job.id);
    if (found === null) break;
    job = found;
  }
  if (job.state === "done" || job.state === "failed") return job;
  if (job.state === "cancelled" || job.state === "stopped") await desk.discardJob(job.id);
  throw new UserError("cancelled", "Cancelled. What was added is kept; run it again to go on.");
}

const nothing: Added = { schema: "parley.added/1", encounters: [], skipped: [], remarks: [] };

function together(results: readonly Added[]): Added {
  return {
    schema: "parley.added/1",
    encounters: [...new Set(results.flatMap(({ encounters }) => encounters))],
    skipped: results.flatMap(({ skipped }) => skipped),
    remarks: results.flatMap(({ remarks }) => remarks),
  };
}

function tell({ encounters, skipped }: Added): string {
  const there = skipped.map((name) => `${cleanLine(name)} is there already\n`).join("");
  const changed = encounters.map((id) => `  ${cleanLine(id)}\n`).join("");
  return `${there}${encounters.length === 0 ? "Nothing new: all of it is there already.\n" : `${encounters.length === 1 ? "1 encounter" : `${encounters.length} encounters`}\n${changed}`}`;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return (await import("node:crypto")).createHash("sha256").update(bytes).digest("hex");
}
