import type { StatementQuery } from "../../../domain/view.ts";

/** Fields of a query that the address can hold, beside the page. */
export const queryFields = ["words", "speaker", "teller", "party", "topic", "act", "modality", "encounter", "from", "to"] as const;
export type QueryField = (typeof queryFields)[number];
export type QueryAddress = Readonly<Partial<Record<QueryField, string>>>;

/** Statements on one page of results. */
export const pageSize = 50;

/** The query as the address holds it. The router reads `20` as a number, so values are made words again. */
export function readQuery(search: Readonly<Record<string, unknown>>): { readonly asked: QueryAddress; readonly offset: number } {
  const asked: Partial<Record<QueryField, string>> = {};
  for (const field of queryFields) {
    const value = search[field];
    const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";
    if (text !== "") asked[field] = text;
  }
  const offset = Number(search.offset ?? 0);
  return { asked, offset: Number.isInteger(offset) && offset > 0 ? offset : 0 };
}

/** The query to ask the server; null where nothing is asked for. */
export function toStatementQuery(asked: QueryAddress, offset: number): Partial<StatementQuery> | null {
  return Object.keys(asked).length === 0 ? null : { ...asked, limit: pageSize, offset };
}

/** Another value in one field: the first page is shown again, and what narrows nothing leaves the address. */
export function withField(asked: QueryAddress, field: QueryField, value: string): QueryAddress {
  const next: Partial<Record<QueryField, string>> = { ...asked };
  if (value.trim() === "") delete next[field];
  else next[field] = value.trim();
  return next;
}
