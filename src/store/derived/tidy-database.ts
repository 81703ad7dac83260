import type { Queries } from "../database/database.ts";

/**
 * Gives back the room of rows that were written over, and counts what there is, so that searches are planned by it. PGlite does neither by itself;
 * to be done after an import and once in a while.
 */
export async function tidyDatabase(db: Queries): Promise<void> {
  await db.query("vacuum (analyze)", []);
}
