import type { Queries } from "../database/database.ts";

/** Writes rows with one query; the keys of each row are the table's columns. */
export async function insertRows(queries: Queries, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await queries.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [toJson(rows)]);
}

/**
 * JSON that PostgreSQL takes, whatever stands in a text: it knows no NUL and no half of a surrogate pair. Both become the replacement character,
 * of the same length, so that every place stays where it is.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\(?:[^u]|u(?:0000|d[89a-f][0-9a-f]{2})|u)/g, (found) => (/^\\u./.test(found) ? "\ufffd" : found));
}

/** The same for a text on its own. */
export function toText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}
