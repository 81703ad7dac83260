import type { Doubt, ReviewItem } from "../../domain/view.ts";
import type { Queries } from "../database/database.ts";

export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  readonly toReview: number;
  readonly reviewed: number;
}

/**
 * Statements that no person has looked at and whose doubt is at least `threshold`, the most doubtful first, with how many there are in all.
 * `encounter` null: of the whole workspace.
 */
export async function listReview(db: Queries, encounter: string | null, threshold: number, limit: number): Promise<ReviewQueue> {
  const { rows } = await db.query<ReviewRow>(
    `select s.encounter, e.title, s.account, a.side, a.language, s.id, s.words, s.doubt, s.doubts, a.text_status
     from statement s join encounter e on e.id = s.encounter join account a on a.encounter = s.encounter and a.id = s.account
     where not s.reviewed and s.doubt >= $1 and ($2::text is null or s.encounter = $2)
     order by s.doubt desc, s.encounter, s.account, s.starts, s.ends, s.id limit $3`,
    [threshold, encounter, limit],
  );
  const { rows: counts } = await db.query<{ to_review: number; reviewed: number }>(
    `select (count(*) filter (where not reviewed and doubt >= $1))::int as to_review, (count(*) filter (where reviewed))::int as reviewed
     from statement where $2::text is null or encounter = $2`,
    [threshold, encounter],
  );
  return { items: rows.map(toItem), toReview: counts[0]?.to_review ?? 0, reviewed: counts[0]?.reviewed ?? 0 };
}

interface ReviewRow {
  readonly encounter: string;
  readonly title: string | null;
  readonly account: string;
  readonly side: string | null;
  readonly language: string;
  readonly id: string;
  readonly words: string;
  readonly doubt: number;
  readonly doubts: readonly Doubt[];
  readonly text_status: string;
}

function toItem(row: ReviewRow): ReviewItem {
  return {
    encounter: row.encounter,
    encounterTitle: row.title,
    account: row.account,
    side: row.side,
    language: row.language,
    statement: row.id,
    quote: row.words,
    doubt: row.doubt,
    doubts: row.doubts,
    demonstration: row.text_status === "example",
  };
}
