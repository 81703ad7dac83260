import type { EncounterPerson, PersonPlace } from "../../domain/person.ts";
import type { Queries } from "../database/database.ts";

/** Whom the accounts of an encounter name, as they were saved; empty where there is no such encounter. */
export async function listPeople(db: Queries, encounter: string): Promise<readonly EncounterPerson[]> {
  const people = await db.query<PersonRow>(
    "select number, id, name, names, party, offices, titles, spellings, speakers from person where encounter = $1 order by number",
    [encounter],
  );
  const places = await db.query<PlaceRow>(
    `select person, account, starts, ends, words, how, by_starts, by_ends, by_words from person_place where encounter = $1
     order by person, number`,
    [encounter],
  );
  const byPerson = new Map<number, PersonPlace[]>();
  for (const row of places.rows) {
    const held = byPerson.get(row.person);
    if (held === undefined) byPerson.set(row.person, [toPlace(row)]);
    else held.push(toPlace(row));
  }
  return people.rows.map(({ number, ...person }) => ({ ...person, places: byPerson.get(number) ?? [] }));
}

type PersonRow = Omit<EncounterPerson, "places"> & { readonly number: number };

interface PlaceRow extends Pick<PersonPlace, "account" | "how"> {
  readonly person: number;
  readonly starts: number;
  readonly ends: number;
  readonly words: string;
  readonly by_starts: number | null;
  readonly by_ends: number | null;
  readonly by_words: string | null;
}

function toPlace({ account, starts, ends, words, how, by_starts, by_ends, by_words }: PlaceRow): PersonPlace {
  const by = by_starts === null || by_ends === null ? null : { start: by_starts, end: by_ends, quote: by_words ?? "" };
  return { account, start: starts, end: ends, quote: words, how, by };
}
