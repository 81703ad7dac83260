import type { SpeakerSummary, StatementHit } from "../../domain/view.ts";
import type { Queries } from "../database/database.ts";
import { type HitRow, hitColumns, hitTables, toHit } from "./hit-row.ts";

/** Everyone whom a statement is attributed to, those with most statements first. `lastSeen` is the day of the last encounter or account. */
export async function listSpeakers(db: Queries): Promise<readonly Omit<SpeakerSummary, "offices" | "names">[]> {
  const { rows } = await db.query<SpeakerRow>(
    `select s.speaker as id,
       mode() within group (order by s.speaker_name) as name,
       mode() within group (order by s.speaker_party) as party,
       count(*)::int as statements,
       (count(*) filter (where s.told_for in ('own', 'joint')))::int as own,
       count(distinct s.encounter)::int as encounters,
       max(coalesce(e.day, a.published_from)) as last_seen
     from statement s join encounter e on e.id = s.encounter join account a on a.encounter = s.encounter and a.id = s.account
     where s.speaker is not null
     group by s.speaker order by count(*) desc, s.speaker`,
    [],
  );
  return rows.map(({ id, name, party, statements, own, encounters, last_seen }) => ({
    id,
    name,
    party,
    statements,
    own,
    toldByOthers: statements - own,
    encounters,
    lastSeen: last_seen,
  }));
}

/** What is attributed to a speaker of `listSpeakers`, the newest first. */
export async function statementsOfSpeaker(db: Queries, speaker: string, limit = 1000): Promise<readonly StatementHit[]> {
  const { rows } = await db.query<HitRow>(
    `select ${hitColumns} from ${hitTables("passage")} where s.speaker = $1
     order by a.published_order desc nulls last, p.encounter, p.account, p.number limit $2`,
    [speaker, limit],
  );
  return rows.map((row) => toHit(row, []));
}

interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
  readonly statements: number;
  readonly own: number;
  readonly encounters: number;
  readonly last_seen: string | null;
}
