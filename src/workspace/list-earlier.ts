import type { RecordedEncounter } from "../domain/record.ts";

/** How many talks back the custom of two sides is looked for. */
const furthest = 5;

type Encounters = ReadonlyMap<string, RecordedEncounter>;

/**
 * The last talks before this one between exactly the same sides of which each has an account of its own or a joint one, oldest first. None where the date is
 * unknown or fewer than two sides are named. `encounters` are those of one state of the record, which never changes in place.
 */
export function listEarlier(encounter: RecordedEncounter, encounters: Encounters): readonly RecordedEncounter[] {
  const sides = sidesAtTable(encounter);
  const { date } = encounter;
  if (date === null || sides === null) return [];
  const talks = talksOf(encounters).get(sides) ?? [];
  const earlier = countBefore(talks, date);
  return talks.slice(Math.max(0, earlier - furthest), earlier);
}

/** Talks by their sides, oldest first, made out once for each state of the record. */
const known = new WeakMap<Encounters, ReadonlyMap<string, readonly RecordedEncounter[]>>();

function talksOf(encounters: Encounters): ReadonlyMap<string, readonly RecordedEncounter[]> {
  const found = known.get(encounters);
  if (found) return found;
  const talks = new Map<string, RecordedEncounter[]>();
  for (const encounter of encounters.values()) {
    const sides = sidesAtTable(encounter);
    if (sides === null || encounter.date === null || !isTold(encounter)) continue;
    const same = talks.get(sides);
    if (same) same.push(encounter);
    else talks.set(sides, [encounter]);
  }
  for (const same of talks.values()) same.sort((a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.id, b.id));
  known.set(encounters, talks);
  return talks;
}

/** How many of these, which are in the order of their dates, come before a date; found by halving. */
function countBefore(talks: readonly RecordedEncounter[], date: string): number {
  let low = 0;
  let high = talks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((talks[middle]?.date ?? "") < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sidesAtTable({ participants }: RecordedEncounter): string | null {
  const sides = [...new Set(participants.map(({ side }) => side))].sort();
  return sides.length < 2 ? null : sides.join("+");
}

const isTold = ({ participants, accounts }: RecordedEncounter): boolean =>
  participants.every((one) => accounts.some(({ side }) => side?.split("+").includes(one.side)));
