import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./database.ts";
import { migrationsFolder } from "./package-files.ts";

/** A numbered file of SQL that takes the schema one step forward. */
export interface Migration {
  /** File name: `0001-derived.sql`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
}

/** The migrations of a folder, in order. */
export function listMigrations(folder = migrationsFolder): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Runs what the database does not have yet, each in a transaction of its own. False where its schema is not one of ours. */
export async function migrate(database: Database, migrations: readonly Migration[] = listMigrations()): Promise<boolean> {
  await database.query(
    "create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())",
    [],
  );
  const { rows } = await database.query<{ name: string; sha256: string }>(
    `select name, sha256 from migration order by name collate "C"`,
    [],
  );
  if (rows.some(({ name, sha256 }, at) => migrations[at]?.name !== name || migrations[at]?.sha256 !== sha256)) return false;
  for (const { name, sql, sha256 } of migrations.slice(rows.length)) {
    await database.transaction(async (queries) => {
      await queries.query(sql);
      await queries.query("insert into migration (name, sha256) values ($1, $2)", [name, sha256]);
    });
  }
  return true;
}
