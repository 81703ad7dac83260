import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { UserError } from "../domain/user-error.ts";
import { type FolderLock, takeLock } from "../store/lock/take-lock.ts";
import { importRecord } from "../store/record/import-record.ts";
import { WorkspaceRecord } from "../store/record/record.ts";
import { Deriver } from "./deriver.ts";
import { FolderWorkspace } from "./folder-workspace.ts";
import { HeldDatabase } from "./held-database.ts";
import type { Progress, RecordReport, Workspace } from "./workspace.ts";

export interface OpenOptions {
  readonly now: () => Date;
  /** Who decides: the name that goes into the journal. */
  readonly person: string;
  /** Where this process answers others that want the folder; null where it serves nothing. */
  readonly server?: { readonly address: string; readonly secret: string } | null;
  /** Called where another process has taken the folder all the same: nothing may be written any more. */
  readonly onLost?: () => void;
}

/** Makes a workspace in a new or empty folder. */
export async function initWorkspace(
  folder: string,
  { name, now }: { readonly name?: string | null; readonly now: () => Date },
): Promise<void> {
  const record = await WorkspaceRecord.init(folder, { name: name ?? basename(resolve(folder)), now });
  await record.close();
}

/** Makes a workspace, in a new or empty folder, of an archive that `exportAll` wrote. */
export async function importWorkspace(
  file: string,
  folder: string,
  { progress, ...options }: Omit<OpenOptions, "person" | "server"> & { readonly progress: Progress },
): Promise<RecordReport> {
  await importRecord(file, folder, progress);
  // Nothing is decided here, so nobody is named.
  const workspace = await openWorkspace(folder, { ...options, person: "import" });
  try {
    return await workspace.rebuild(progress);
  } finally {
    await workspace.close();
  }
}

/** Opens a workspace folder for this process alone. A folder that another process holds is a `UserError` (`held`) that says who. */
export async function openWorkspace(folder: string, options: OpenOptions): Promise<Workspace> {
  // Looked at first, so that a mistyped folder is told as such and gets no lock.
  await (await WorkspaceRecord.open(folder, { now: options.now, readOnly: true })).close();
  const { address = null, secret = null } = options.server ?? {};
  const lock = await takeLock(folder, { now: options.now, address, secret, ...(options.onLost ? { onLost: options.onLost } : {}) });
  try {
    return await openHeld(folder, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openHeld(folder: string, lock: FolderLock, { now, person }: OpenOptions): Promise<Workspace> {
  const place = join(resolve(folder), "database");
  // The database opens in a thread of its own, meanwhile the journal is read.
  const opening = HeldDatabase.open(place);
  opening.catch(() => undefined);
  let record: WorkspaceRecord;
  try {
    record = await WorkspaceRecord.open(folder, { now });
  } catch (error) {
    await opening.then((database) => database.close()).catch(() => undefined);
    throw error;
  }
  try {
    const database = await opening;
    const deriver = await Deriver.open(record, database, now);
    return new FolderWorkspace({
      record,
      lock,
      deriver,
      database: () => database.current,
      version: await readVersion(),
      now,
      person,
      close: async () => {
        await deriver.settled();
        await database.close();
        await record.close();
        await lock.release();
      },
    });
  } catch (error) {
    await opening.then((database) => database.close()).catch(() => undefined);
    await record.close();
    throw error;
  }
}

async function readVersion(): Promise<string> {
  const { version }: { version?: unknown } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  if (typeof version !== "string")
    throw new UserError("no-version", "The package has no version: its package.json is damaged. Install it again.");
  return version;
}
