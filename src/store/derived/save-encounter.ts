import type { DerivedEncounter } from "../../domain/derived.ts";
import { interfaceLanguages } from "../../domain/view.ts";
import type { Database, Queries } from "../database/database.ts";
import { insertRows, toJson, toText } from "./insert-rows.ts";
import { toRows } from "./to-rows.ts";

/** One pass of the engine over one encounter: what it ran with beside the engine itself, and when. */
export interface EngineRun {
  readonly settings: Readonly<Record<string, unknown>>;
  /** ISO times. */
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Writes everything derived from one encounter in place of what stood there; all of it or nothing. */
export async function saveEncounter(db: Database, derived: DerivedEncounter, run: EngineRun): Promise<void> {
  const rows = toRows(derived);
  const words = wordTerms(derived);
  await db.transaction(async (queries) => {
    await deleteRows(queries, derived.encounter.id);
    await insertEncounter(queries, derived, await insertRun(queries, derived, run));
    for (const [table, each] of Object.entries(rows)) await insertRows(queries, table, each);
    await queries.query("insert into term select unnest($1::text[]) on conflict do nothing", [words]);
    await insertViews(queries, derived);
  });
}

/** Tables whose rows belong to one encounter by their column `encounter`. */
const tables = [
  "account",
  "version",
  "statement",
  "quantity",
  "time_expression",
  "mention",
  "passage",
  "person",
  "person_place",
  "view",
] as const;

/** Removes everything derived from one encounter. */
export async function removeEncounter(db: Database, id: string): Promise<void> {
  await db.transaction((queries) => deleteRows(queries, id));
}

async function deleteRows(queries: Queries, id: string): Promise<void> {
  const others = tables.map((table) => `from_${table} as (delete from "${table}" where encounter = $1)`).join(", ");
  await queries.query(`with ${others} delete from encounter where id = $1`, [toText(id)]);
}

async function insertRun(queries: Queries, { engine }: DerivedEncounter, run: EngineRun): Promise<number> {
  const { rows } = await queries.query<{ id: number }>(
    "insert into engine_run (engine_version, models, settings, started_at, finished_at) values ($1, $2, $3, $4, $5) returning id",
    [engine.version, toJson(engine.models), toJson(run.settings), run.startedAt, run.finishedAt],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The database gave a run no number.");
  return id;
}

async function insertEncounter(queries: Queries, derived: DerivedEncounter, run: number): Promise<void> {
  const { id, title, kind, date, place, participants, madeAt, changedAt } = derived.encounter;
  await insertRows(queries, "encounter", [
    {
      id,
      derived_key: derived.key,
      run,
      title,
      kind,
      day: date,
      place,
      participants,
      made_at: madeAt,
      changed_at: changedAt,
      demonstration: derived.summary.demonstration,
      summary: JSON.stringify(derived.summary),
      seen: derived.seen,
    },
  ]);
}

/** One value a view: in an array each would be escaped once more. */
async function insertViews(queries: Queries, derived: DerivedEncounter): Promise<void> {
  for (const language of interfaceLanguages) {
    await queries.query("insert into view (encounter, name, language, json) values ($1, 'encounter', $2, $3), ($1, 'texts', $2, $4)", [
      toText(derived.encounter.id),
      language,
      JSON.stringify(derived.views[language]),
      JSON.stringify(derived.texts[language]),
    ]);
  }
}

/** The terms that parts of words are looked up in. */
function wordTerms({ accounts }: DerivedEncounter): readonly string[] {
  const terms = accounts.flatMap(({ statements, sentences }) => [...statements, ...sentences].flatMap((each) => each.terms));
  return [...new Set(terms)]
    .filter((term) => /^(?:en|ru|ko|word):/.test(term))
    .map(toText)
    .sort();
}
