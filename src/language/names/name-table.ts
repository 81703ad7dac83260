import { bodies } from "./bodies.ts";
import { metonyms } from "./metonyms.ts";
import { type NameEntity, type NameForm, type NameScript, readBodies, readMetonyms, readPersons, type Tenure } from "./name-rows.ts";
import { parties } from "./parties.ts";
import { type PartyEntity, readParties } from "./party-rows.ts";
import { peopleAfrica } from "./people-africa.ts";
import { peopleAmericas } from "./people-americas.ts";
import { peopleAsia } from "./people-asia.ts";
import { peopleCn } from "./people-cn.ts";
import { peopleEurope } from "./people-europe.ts";
import { peopleKorea } from "./people-korea.ts";
import { peopleMiddleEast } from "./people-middle-east.ts";
import { peopleRuUa } from "./people-ru-ua.ts";
import { peopleUnions } from "./people-unions.ts";
import { peopleUs } from "./people-us.ts";

export type { NameEntity, NameForm, NameScript, Tenure } from "./name-rows.ts";

const personTables = [
  peopleUs,
  peopleCn,
  peopleRuUa,
  peopleEurope,
  peopleUnions,
  peopleKorea,
  peopleAsia,
  peopleMiddleEast,
  peopleAmericas,
  peopleAfrica,
];

const partyEntities: readonly PartyEntity[] = readParties(parties, readMetonyms(metonyms));
const entities: readonly NameEntity[] = [...personTables.flatMap(readPersons), ...partyEntities, ...readBodies(bodies)];
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const holders = indexHolders(entities);

/** Everyone and everything of the table, persons first. */
export function listEntities(): readonly NameEntity[] {
  return entities;
}

/** The parties of the table, with the single letters that stand for them. */
export function listParties(): readonly PartyEntity[] {
  return partyEntities;
}

/** The entity of an id such as `person:xi-jinping`; undefined where the table has none. */
export function findEntity(id: string): NameEntity | undefined {
  return byId.get(id);
}

/** Offices that several hold at a time; every other office of the table has one holder a day. */
export const sharedOffices: ReadonlySet<string> = new Set([
  "vice-premier",
  "deputy-prime-minister",
  "deputy-foreign-minister",
  "deputy-security-adviser",
  "deputy-chief-of-staff",
  "cmc-vice-chairman",
  "presidential-aide",
  "senior-adviser",
  "senior-director",
  "envoy",
  "spokesperson",
]);

/** Who held an office of a party on a day; undefined where the table does not know. Of a shared office (spokespersons), the first listed. */
export function holderOf(party: string, office: string, date: string): NameEntity | undefined {
  return listHolders(party, office).find((holder) => isWithin(holder.tenure, date))?.person;
}

/** Parties whose government is led, and spoken for abroad, by its prime minister or chancellor though there is a president or a monarch. */
const ledByPremier: ReadonlySet<string> = new Set(
  "GB DE IT JP IN CA AU NZ ES GR NL BE SE NO DK IE IL PK BD NP TH MY SG KH VN HU SK CZ SI HR BG EE LV LU AL MK IQ ET".split(" "),
);

/** Who led a party on a day and speaks for it: president or prime minister, by its order of state; undefined where the table does not know. */
export function leaderOf(party: string, date: string): NameEntity | undefined {
  const premiers = ["prime-minister", "chancellor", "taoiseach"];
  const presidents = ["president", "commission-president", "secretary-general", "monarch"];
  const offices = ledByPremier.has(party) ? [...premiers, ...presidents] : [...presidents, ...premiers];
  for (const office of offices) {
    const holder = holderOf(party, office, date);
    if (holder) return holder;
  }
  return undefined;
}

/** The one party of all who bear a family name or full name, exactly as written; null where they are of several, or nobody bears it. */
export function partyOfNamesakes(name: string): string | null {
  partiesOfNames ??= indexParties();
  const found = partiesOfNames.get(name);
  return found?.size === 1 ? ([...found][0] ?? null) : null;
}

let partiesOfNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function indexParties(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { kind, party, forms } of entities) {
    if (kind !== "person" || party === null) continue;
    for (const { text } of forms) index.set(text, (index.get(text) ?? new Set()).add(party));
  }
  return index;
}

/** All who held an office of a party, in the order of their coming. */
export function listHolders(party: string, office: string): readonly Holder[] {
  return holders.get(`${party} ${office}`) ?? [];
}

/** A person with one time in office. */
export interface Holder {
  readonly person: NameEntity;
  readonly tenure: Tenure;
}

/** The offices that a person held on a day; none for an unknown person. */
export function officesOf(personId: string, date: string): readonly Tenure[] {
  return (findEntity(personId)?.offices ?? []).filter((tenure) => isWithin(tenure, date));
}

/** The ways to write an entity in a script. */
export function namesOf(entity: NameEntity, script: NameScript): readonly string[] {
  return entity.forms.filter((form: NameForm) => form.script === script).map((form) => form.text);
}

/** Whether a day falls into a time in office. A month (`2021-11`) counts by its first day. */
export function isWithin(tenure: Tenure, date: string): boolean {
  const day = date.length === 7 ? `${date}-01` : date.slice(0, 10);
  return tenure.from <= day && (tenure.to === null || day < tenure.to);
}

function indexHolders(all: readonly NameEntity[]): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>();
  for (const person of all) {
    for (const tenure of person.offices) {
      const key = `${tenure.party} ${tenure.office}`;
      index.set(key, [...(index.get(key) ?? []), { person, tenure }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => (a.tenure.from < b.tenure.from ? -1 : 1));
  return index;
}
