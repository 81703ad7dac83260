import type { StatementHit } from "../../../domain/view.ts";

/** The hits of one encounter. */
export interface HitGroup {
  readonly encounter: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly hits: readonly StatementHit[];
}

/** Hits by encounter, in the order in which the encounters first come. */
export function groupHits(hits: readonly StatementHit[]): readonly HitGroup[] {
  const groups = new Map<string, StatementHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.encounter);
    if (group === undefined) groups.set(hit.encounter, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([encounter, own]) => ({
    encounter,
    title: own[0]?.encounterTitle ?? null,
    date: own[0]?.date ?? null,
    hits: own,
  }));
}

/** Hits from the oldest to the newest; undated ones last, each day in the order of the texts. */
export function sortByDate(hits: readonly StatementHit[]): readonly StatementHit[] {
  const dayOf = (hit: StatementHit) => hit.publishedAt ?? hit.date ?? "9999";
  return [...hits].sort(
    (a, b) =>
      compare(dayOf(a), dayOf(b)) || compare(a.encounter, b.encounter) || compare(a.account, b.account) || a.span.start - b.span.start,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
