import type { EncounterPerson, PersonHow, PersonPlace } from "../../../../domain/person.ts";

/** How many are shown before the rest is asked for. */
const first = 12;

/** Those whom several texts name, or one most often: the first dozen. The list comes in that order. */
export function foremost(people: readonly EncounterPerson[]): readonly EncounterPerson[] {
  return people.length <= first + 2 ? people : people.slice(0, first);
}

/** The ways in which places are known to mean the person, most first. */
export function countHows({ places }: EncounterPerson): readonly (readonly [PersonHow, number])[] {
  const counts = new Map<PersonHow, number>();
  for (const { how } of places) counts.set(how, (counts.get(how) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The texts that name the person, in their order, with the first place in each. */
export function placesByText({
  places,
}: EncounterPerson): readonly { readonly account: string; readonly first: PersonPlace; readonly count: number }[] {
  const texts = new Map<string, { account: string; first: PersonPlace; count: number }>();
  for (const place of places) {
    const held = texts.get(place.account);
    if (held === undefined) texts.set(place.account, { account: place.account, first: place, count: 1 });
    else held.count += 1;
  }
  return [...texts.values()];
}
