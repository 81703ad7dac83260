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

/** Whether an error says that the database's files are not as it left them. Everything derived can be derived again. */
export function isDamage(error: unknown): boolean {
  // Class XX: data or index corrupted, internal error; 58P01: a file is missing.
  return error instanceof DatabaseError && error.code !== null && (error.code.startsWith("XX") || error.code === "58P01");
}
