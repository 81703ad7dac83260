import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UserError } from "../../domain/user-error.ts";
import { openDerivedDatabase } from "../derived/open-derived-database.ts";
import { type Database, DatabaseError, findAilment, isDamage } from "./database.ts";
import { listMigrations, migrate } from "./migrate.ts";
import { packFolder, readPackedKey, unpackFolder } from "./pack-folder.ts";

const base = mkdtempSync(join(tmpdir(), "parley-database-"));
const folder = join(base, "database");
let opened = await openDerivedDatabase(folder);
const database = (): Database => opened.db;

afterAll(async () => {
  await database().close();
  rmSync(base, { recursive: true, force: true });
});

const count = async (table: string): Promise<number | undefined> =>
  (await database().query<{ n: number }>(`select count(*)::int as n from ${table}`, [])).rows[0]?.n;

test("openDerivedDatabase makes a database with every migration, and finds it again", async () => {
  expect(opened.fresh).toBe(true);
  const { rows } = await database().query<{ name: string }>("select name from migration order by name", []);
  expect(rows.map(({ name }) => name)).toEqual(listMigrations().map(({ name }) => name));
  await database().query("insert into term values ($1)", ["en:kept"]);
  await database().close();
  opened = await openDerivedDatabase(folder);
  expect(opened.fresh).toBe(false);
  expect(await count("term")).toBe(1);
});

test("transaction keeps all that is done in it or nothing, and lets nothing come between", async () => {
  await database().query("create table seat (name text primary key)");
  const failing = database().transaction(async (queries) => {
    await queries.query("insert into seat values ($1)", ["first"]);
    await queries.query("insert into seat values ($1)", ["first"]);
  });
  const between = database().query<{ n: number }>("select count(*)::int as n from seat", []);
  await expect(failing).rejects.toMatchObject({ name: "DatabaseError", code: "23505" });
  expect((await between).rows).toEqual([{ n: 0 }]);
  const kept = await database().transaction(async (queries) => {
    await queries.query("insert into seat values ($1)", ["first"]);
    return "done";
  });
  expect([kept, await count("seat")]).toEqual(["done", 1]);
});

test("a query with values is one statement; without any it may be several", async () => {
  const { rows } = await database().query<{ n: number }>("select 1 as n; select 2 as n");
  expect(rows).toEqual([{ n: 2 }]);
  await expect(database().query("select 1; select 2", [])).rejects.toThrow(DatabaseError);
});

test("the caller's thread goes on while the database works", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  await database().query("select count(*) from generate_series(1, 1000000) a where md5(a::text) like 'zz%'", []);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
});

test("migrate refuses a schema that is not ours, and runs only what is missing", async () => {
  const migrations = listMigrations();
  const next = { name: "9000-next.sql", sql: "create table next (a integer); insert into next values (7);", sha256: "f".repeat(64) };
  expect(await migrate(database(), [...migrations, next])).toBe(true);
  expect(await count("next")).toBe(1);
  expect(await migrate(database(), [...migrations, next])).toBe(true);
  expect(await count("next")).toBe(1);
  // Of a newer version of the program: it knows a migration that we do not.
  expect(await migrate(database(), migrations)).toBe(false);
  const failing = { name: "9001-fails.sql", sql: "create table half (a integer); select 1/0;", sha256: "e".repeat(64) };
  await expect(migrate(database(), [...migrations, next, failing])).rejects.toMatchObject({ code: "22012" });
  await expect(count("half")).rejects.toMatchObject({ code: "42P01" });
});

test("a database from before people were kept is taken forward, and what stands in it is kept", async () => {
  const older = (await openDerivedDatabase(join(base, "older"))).db;
  const all = listMigrations();
  for (const table of ["person_place", "person"]) await older.query(`drop table ${table}`);
  await older.query("alter table mention drop column resolved");
  await older.query("delete from migration where name = $1", ["0003-people.sql"]);
  await older.query("insert into term values ($1)", ["en:kept"]);
  expect(await migrate(older, all.slice(0, 2))).toBe(true);
  await older.close();
  const reopened = await openDerivedDatabase(join(base, "older"));
  expect(reopened.fresh).toBe(false);
  const { rows } = await reopened.db.query(
    "select (select count(*)::int from person) as people, (select count(*)::int from term) as terms",
    [],
  );
  expect(rows).toEqual([{ people: 0, terms: 1 }]);
  // A program that knows only the older schema does not read on in it.
  expect(await migrate(reopened.db, all.slice(0, 2))).toBe(false);
  await reopened.db.close();
  rmSync(join(base, "older"), { recursive: true });
}, 60_000);

test("a database of another schema, a damaged one, or something else in its place is made anew", async () => {
  const remake = async (): Promise<void> => {
    opened = await openDerivedDatabase(folder);
    expect([opened.fresh, await count("term")]).toEqual([true, 0]);
    await database().query("insert into term values ($1)", ["en:kept"]);
    await database().close();
  };
  await database().close();
  await remake(); // The test before left a migration that this program does not know.
  truncateSync(join(folder, "global", "pg_control"), 100);
  await remake();
  writeFileSync(join(folder, "PG_VERSION"), "12\n");
  await remake();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "notes.txt"), "no database");
  await remake();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "a file where the folder should be");
  await remake();
  expect(readdirSync(base)).toEqual(["database"]);
  opened = await openDerivedDatabase(folder);
  expect(opened.fresh).toBe(false);
}, 120_000);

test("what waits for a database that has ended is told so", async () => {
  const other = (await openDerivedDatabase(join(base, "other"))).db;
  const waiting = other.query("select count(*) from generate_series(1, 100000)", []);
  const closing = other.close();
  await waiting;
  await closing;
  await expect(other.query("select 1", [])).rejects.toThrow("The database is closed.");
  await other.close();
  rmSync(join(base, "other"), { recursive: true });
});

test("a folder that cannot be made is told in words", async () => {
  writeFileSync(join(base, "file"), "");
  await expect(openDerivedDatabase(join(base, "file", "database"))).rejects.toMatchObject({ name: "UserError", code: "in-the-way" });
  rmSync(join(base, "file"));
});

test("isDamage tells corrupted files from a wrong query", () => {
  expect(isDamage(new DatabaseError("invalid page in block 3", "XX001"))).toBe(true);
  expect(isDamage(new DatabaseError("duplicate key", "23505"))).toBe(false);
  expect(isDamage(new Error("invalid page"))).toBe(false);
});

test("findAilment tells what ails the database, and what was only asked wrongly", () => {
  const full = new UserError("no-room", "No room.", {
    cause: new Error("full", { cause: new DatabaseError("could not extend", "53100") }),
  });
  expect(findAilment(full)).toBe("full");
  expect(findAilment(new DatabaseError("The database is closed.", "08003"))).toBe("ended");
  expect(findAilment(new DatabaseError("unreachable", null))).toBe("ended");
  expect(findAilment(new DatabaseError("invalid page in block 3", "XX001"))).toBe("damaged");
  expect(findAilment(new DatabaseError("duplicate key", "23505"))).toBe(null);
  expect(findAilment(new UserError("no-room", "No room for a capture."))).toBe(null);
});

test("packFolder keeps files and empty folders", () => {
  const from = join(base, "from");
  mkdirSync(join(from, "empty", "deeper"), { recursive: true });
  writeFileSync(join(from, "a.bin"), Uint8Array.from([0, 255, 10]));
  const packed = packFolder(from, "key");
  unpackFolder(packed, join(base, "to"));
  expect(readPackedKey(packed)).toBe("key");
  expect(readdirSync(join(base, "to"), { recursive: true }).map(String).sort()).toEqual(["a.bin", "empty", join("empty", "deeper")]);
  expect(existsSync(join(base, "to", "empty", "deeper"))).toBe(true);
});
