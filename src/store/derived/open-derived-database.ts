import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../domain/user-error.ts";
import type { Database } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { openPglite } from "../database/open-pglite.ts";
import { preparedFile } from "../database/package-files.ts";
import { onDisk } from "../record/disk-error.ts";

/** A database for what is derived; `fresh` where it holds nothing yet. */
export interface OpenedDatabase {
  readonly db: Database;
  readonly fresh: boolean;
}

/**
 * Opens the derived database in a folder, or makes it. One that is damaged, or of another version of the database or of its schema, is thrown
 * away and made anew, empty: all that stood in it can be derived again.
 */
export async function openDerivedDatabase(folder: string): Promise<OpenedDatabase> {
  // Without this file PGlite would begin a new database among whatever stands there.
  const kept = existsSync(join(folder, "PG_VERSION")) ? await openKept(folder, null) : null;
  if (kept) return { db: kept, fresh: false };
  await throwAway(folder);
  if (existsSync(preparedFile)) {
    const made = await openKept(folder, preparedFile);
    if (made) return { db: made, fresh: true };
    await throwAway(folder);
  }
  const db = await openPglite(folder);
  if (!(await migrate(db))) throw new Error("A new database had migrations already.");
  return { db, fresh: true };
}

function throwAway(folder: string): Promise<void> {
  return onDisk(folder, () => rm(folder, { recursive: true, force: true }));
}

/** Null where there is nothing in the folder that can be gone on with. */
async function openKept(folder: string, prepared: string | null): Promise<Database | null> {
  let db: Database | null = null;
  try {
    db = await openPglite(folder, prepared);
    if (await migrate(db)) return db;
  } catch (error) {
    // A full disk or a folder that may not be written is no damage: nothing is thrown away for it.
    if (error instanceof UserError) throw error;
  }
  await db?.close();
  return null;
}
