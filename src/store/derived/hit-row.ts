import type { EvidenceSpan } from "../../domain/span.ts";
import type { StatementHit } from "../../domain/view.ts";
import { type StatementRow, statementColumns, toStatement } from "./statement-row.ts";

interface HitColumns extends Pick<StatementHit, "encounter" | "account" | "publisher" | "side" | "kind" | "language"> {
  readonly encounter_title: string | null;
  readonly day: string | null;
  readonly published_at: string | null;
  readonly text_status: StatementHit["textStatus"];
  readonly starts: number;
  readonly ends: number;
  readonly words: string;
}

/** A passage with its statement, account and encounter; the columns of the statement are null where it stands in none. */
export type HitRow = HitColumns & (StatementRow | { readonly statement: null });

/** The columns of a `HitRow`, of the tables `p` (passage), `s`, `a` and `e`. */
export const hitColumns = `p.encounter, p.account, p.starts, p.ends, p.words, e.title as encounter_title, e.day, a.publisher, a.side, a.kind,
  a.language, a.published_at, a.text_status, ${statementColumns}`;

/** The tables that `hitColumns` are of, given a table or query `p`. */
export const hitTables = (p: string): string => `${p} p
  join encounter e on e.id = p.encounter
  join account a on a.encounter = p.encounter and a.id = p.account
  left join statement s on s.encounter = p.encounter and s.account = p.account and s.id = p.statement`;

export function toHit(row: HitRow, marks: readonly EvidenceSpan[]): StatementHit {
  const { account } = row;
  return {
    encounter: row.encounter,
    encounterTitle: row.encounter_title,
    date: row.day,
    account,
    publisher: row.publisher,
    side: row.side,
    kind: row.kind,
    language: row.language,
    publishedAt: row.published_at,
    textStatus: row.text_status,
    statement: row.statement === null ? null : toStatement(row),
    span:
      row.statement === null
        ? { account, start: row.starts, end: row.ends, quote: row.words }
        : { account, start: row.statement_starts, end: row.statement_ends, quote: row.statement_words },
    marks,
  };
}
