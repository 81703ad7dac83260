import type { Database } from "../store/database/database.ts";
import type { FolderLock } from "../store/lock/take-lock.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import type { Deriver } from "./deriver.ts";

/** A workspace folder that this process holds, with all that it is made of. */
export interface OpenedFolder {
  readonly record: WorkspaceRecord;
  readonly lock: FolderLock;
  readonly deriver: Deriver;
  /** The database in use: ask anew each time, another one may have taken its place. */
  database(): Database;
  readonly version: string;
  readonly now: () => Date;
  readonly person: string;
  /** Lets go of everything, the lock last. */
  close(): Promise<void>;
}
