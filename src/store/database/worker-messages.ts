/** What the worker is started with. */
export interface WorkerStart {
  readonly folder: string;
  /** A packed database to begin with where the folder is not there yet; null to make one from nothing. */
  readonly prepared: string | null;
}

/** A query, or the word to close; each is answered once, under its number. */
export type WorkerRequest =
  | { readonly kind: "query"; readonly number: number; readonly sql: string; readonly values: readonly unknown[] | null }
  | { readonly kind: "close"; readonly number: number };

export type WorkerAnswer =
  | { readonly kind: "opened" }
  | { readonly kind: "rows"; readonly number: number; readonly rows: unknown[] }
  /** `number` is null where the database could not be opened. */
  | { readonly kind: "error"; readonly number: number | null; readonly message: string; readonly code: string | null };
