import type { EncounterPerson, PersonPlace } from "../../../domain/person.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import type { Mark } from "../../text-marks/segments.ts";
import { statementsAt } from "../../text-marks/statement-at.ts";
import type { PreparedText } from "./prepared-text.ts";

/** A place in a text where somebody is meant, and who. */
export interface NamePlace {
  readonly person: EncounterPerson;
  readonly place: PersonPlace;
}

/** Who is meant where, by account; in the order of the texts. */
export function placesByAccount(people: readonly EncounterPerson[]): ReadonlyMap<string, readonly NamePlace[]> {
  const byAccount = new Map<string, NamePlace[]>();
  for (const person of people) {
    for (const place of person.places) {
      const held = byAccount.get(place.account);
      if (held === undefined) byAccount.set(place.account, [{ person, place }]);
      else held.push({ person, place });
    }
  }
  for (const places of byAccount.values()) places.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  return byAccount;
}

/** Who is meant by the words at an offset; of several the shortest words. */
export function nameAt(places: readonly NamePlace[], offset: number): NamePlace | null {
  const held = places.filter(({ place }) => place.start <= offset && offset < place.end);
  return held.sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))[0] ?? null;
}

/** The place after, or before, one that is chosen; without one the first behind an offset, or the last before it. */
export function stepName(places: readonly NamePlace[], chosen: PersonPlace | null, offset: number, direction: 1 | -1): NamePlace | null {
  const at = places.findIndex(({ place }) => place.start === chosen?.start && place.end === chosen.end);
  if (at >= 0) return places[at + direction] ?? null;
  if (direction === 1) return places.find(({ place }) => place.start >= offset) ?? null;
  return places.findLast(({ place }) => place.start < offset) ?? null;
}

/** The statement that a name stands in: the innermost by its content, else the one whose source it is. */
export function statementOf({ statements }: Pick<PreparedText, "statements">, { place }: NamePlace): StatementView | null {
  const [inner] = statementsAt(statements, place.start);
  return inner ?? statements.find(({ source }) => source.some(({ start, end }) => start <= place.start && place.end <= end)) ?? null;
}

/** Those whom a statement names, with its source: each person once a way in which the words are known. */
export function namesWithin(places: readonly NamePlace[], statement: StatementView): readonly NamePlace[] {
  const spans = [...statement.source, ...statement.content];
  const inside = places.filter(({ place }) => spans.some(({ start, end }) => start <= place.start && place.end <= end));
  return inside.filter(({ person, place }, at) => {
    const first = inside.findIndex((each) => each.person.id === person.id && each.place.quote === place.quote);
    return first === at;
  });
}

/** Looks of every name, and of every source that means the parties together or nobody known. */
export function nameMarks(places: readonly NamePlace[], { statements }: TextView): readonly Mark[] {
  const named = places.map(({ place }): Mark => ({ start: place.start, end: place.end, look: `name-${place.how}` }));
  const others = statements.flatMap(({ source, resolved }) =>
    resolved === "joint" || resolved === null
      ? source.map(({ start, end }): Mark => ({ start, end, look: resolved === "joint" ? "name-joint" : "name-unresolved" }))
      : [],
  );
  const isFree = ({ start, end }: Mark): boolean => !named.some((name) => name.start < end && start < name.end);
  return [...named, ...others.filter(isFree)];
}

/** Ways in which words are known to mean somebody, as the legend lists them. */
export const nameLooks = ["table", "title", "short-form", "pronoun", "joint", "unresolved"] as const;
