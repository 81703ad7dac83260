import type { EncounterSummary, InterfaceLanguage } from "../../domain/view.ts";
import type { Queries } from "../database/database.ts";

/** What each encounter in the database was derived from, by its id. */
export async function derivedKeys(db: Queries): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; derived_key: string }>("select id, derived_key from encounter order by id", []);
  return new Map(rows.map(({ id, derived_key }) => [id, derived_key]));
}

/** A view of an encounter as the JSON that was saved; null where there is no such encounter. */
export async function loadView(db: Queries, id: string, name: "encounter" | "texts", language: InterfaceLanguage): Promise<string | null> {
  const { rows } = await db.query<{ json: string }>("select json from view where encounter = $1 and name = $2 and language = $3", [
    id,
    name,
    language,
  ]);
  return rows[0]?.json ?? null;
}

/** What a person who looks at the encounter now has seen; null where there is no such encounter. */
export async function loadSeen(db: Queries, id: string): Promise<readonly string[] | null> {
  const { rows } = await db.query<{ seen: string[] }>("select seen from encounter where id = $1", [id]);
  return rows[0]?.seen ?? null;
}

/** The same of every encounter, by its id. */
export async function loadAllSeen(db: Queries): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await db.query<{ id: string; seen: string[] }>("select id, seen from encounter order by id", []);
  return new Map(rows.map(({ id, seen }) => [id, seen]));
}

/** The lines of the list of encounters, newest encounter first; those without a day last. */
export async function listSummaries(db: Queries): Promise<readonly Omit<EncounterSummary, "changes">[]> {
  const { rows } = await db.query<{ summary: string }>("select summary from encounter order by day desc nulls last, id", []);
  return rows.map(({ summary }) => JSON.parse(summary) as Omit<EncounterSummary, "changes">);
}
