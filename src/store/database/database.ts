/** What reads and writes: the database, or a transaction on it. */
export interface Queries {
  /** One statement with its values; several without values, of which the last one's rows are given. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** The little of a database that the store needs. PGlite and PostgreSQL both fit it. */
export interface Database extends Queries {
  /**
   * Everything that `work` does through the queries it is given, or nothing of it. Other queries wait meanwhile, so `work` must not ask the
   * database itself.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What the database said no to. */
export class DatabaseError extends Error {
  /** SQLSTATE such as `23505`, an error of the system such as `ENOSPC`; null where there is none. */
  readonly code: string | null;
  constructor(message: string, code: string | null, options?: ErrorOptions) {
    super(message, options);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/**
 * What ails a database, as far as an error tells: `full` has no room or may not be written, and reads on; `ended` runs no more and can be opened
 * again; the files of a `damaged` one are not as it left them. Everything derived can be derived again.
 */
export type DatabaseAilment = "full" | "ended" | "damaged";

/** What ails the database where an error comes from that; null where what was asked was wrong, or the error is none of the database's. */
export function findAilment(error: unknown): DatabaseAilment | null {
  const own = findOwnError(error);
  if (own === null) return null;
  const { code } = own;
  // A fault in the database's own code, not one that it reports.
  if (code === null) return "ended";
  if (isDamage(own)) return "damaged";
  // Class 08: no connection; 57P: shut down.
  if (/^(?:08|57P)/.test(code)) return "ended";
  return code === "53100" || code === "58030" || error !== own ? "full" : null;
}

/** An error of the disk that was put into words has the database's among its causes. */
function findOwnError(error: unknown): DatabaseError | null {
  for (let each = error; each instanceof Error; each = each.cause) if (each instanceof DatabaseError) return each;
  return null;
}

/** Whether an error says that the database's files are not as it left them. */
export function isDamage(error: unknown): boolean {
  // Class XX: data or index corrupted, internal error; 58P01: a file is missing.
  return error instanceof DatabaseError && error.code !== null && (error.code.startsWith("XX") || error.code === "58P01");
}
