import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Both `src/store/database/` and `dist/store/database/` lie as deep as this below the package. */
const inPackage = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The numbered migrations. */
export const migrationsFolder = inPackage("sql/");

/** The empty database with all migrations, made by the build. */
export const preparedFile = inPackage("dist/store/prepared-database.gz");

/** The worker's program. A worker cannot be started from TypeScript, so run from `src/` it is the built one as well. */
export function findWorkerFile(): string {
  const file = inPackage("dist/store/database/pglite-worker.js");
  if (!existsSync(file)) throw new Error(`The database's worker is not built: ${file} is missing. Run \`npm run build\`.`);
  return file;
}
