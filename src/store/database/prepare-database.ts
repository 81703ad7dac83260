// Part of the build: an empty database with every migration, packed, so that a new workspace need not make one from nothing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listMigrations, migrate } from "./migrate.ts";
import { openPglite } from "./open-pglite.ts";
import { packFolder, readPackedKey } from "./pack-folder.ts";
import { findWorkerFile, preparedFile } from "./package-files.ts";

const migrations = listMigrations();
const key = JSON.stringify([versionOfPglite(), readFileSync(findWorkerFile(), "utf8"), migrations.map(({ sha256 }) => sha256)]);
if (!isPrepared()) {
  const folder = mkdtempSync(join(tmpdir(), "parley-prepare-"));
  try {
    const data = join(folder, "database");
    const database = await openPglite(data);
    await migrate(database, migrations);
    // The templates are only for making more databases, and are two thirds of the files.
    await database.query("update pg_database set datistemplate = false, datallowconn = true where datname like 'template_'");
    await database.query("drop database template0", []);
    await database.query("drop database template1", []);
    await database.query("vacuum (full, analyze)", []);
    await database.query("checkpoint", []);
    await database.close();
    mkdirSync(dirname(preparedFile), { recursive: true });
    writeFileSync(preparedFile, packFolder(data, key));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isPrepared(): boolean {
  try {
    return existsSync(preparedFile) && readPackedKey(readFileSync(preparedFile)) === key;
  } catch {
    return false;
  }
}

function versionOfPglite(): string {
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  return (JSON.parse(readFileSync(join(dirname(main), "../package.json"), "utf8")) as { version: string }).version;
}
