import type { EncounterPerson, NameMatch, PersonSpelling } from "../../domain/person.ts";
import { matchToTable } from "../../language/names/match-names.ts";
import { findEntity, namesOf, officesOf } from "../../language/names/name-table.ts";
import { labelOffice } from "../../language/names/office-labels.ts";
import type { ReadAccount } from "../read-account.ts";
import { joinPeople, type PersonGroup } from "./join-people.ts";
import type { NamedInAccount } from "./name-in-account.ts";
import { nameInAccount } from "./name-in-account.ts";

/** Spellings of one person that are listed, and titles. */
const mostSpellings = 24;
const mostTitles = 12;

/**
 * Everybody whom the accounts of an encounter name, each once: those in most accounts first. Somebody beyond the table of names is one person over
 * accounts where the letters are the same, or where a system of transcription leaves exactly one; else the accounts' people stay apart.
 * `date` is the ISO day of the encounter, null where unknown.
 */
export function listPeople(accounts: readonly ReadAccount[], date: string | null): readonly EncounterPerson[] {
  const named = accounts.flatMap((read) =>
    nameInAccount(read).map((one) => ({ account: read.account.id, language: read.account.language, one })),
  );
  const people = joinPeople(named).map((group) => toPerson(group, date));
  const countOf = ({ places }: EncounterPerson): number => new Set(places.map(({ account }) => account)).size;
  return people.sort((a, b) => countOf(b) - countOf(a) || b.places.length - a.places.length || (a.id < b.id ? -1 : 1));
}

function toPerson({ entity, members, matches }: PersonGroup, date: string | null): EncounterPerson {
  const known = entity === null ? undefined : findEntity(entity);
  const [first] = members;
  const name = known?.name ?? first?.one.name ?? "";
  const offices = known === undefined || date === null ? [] : officesOf(known.id, date);
  const parties = [...new Set(offices.map(({ party }) => party))];
  const unions = offices.length > 0 && parties.length === 1 ? parties[0] : undefined;
  const nameIn = (tag: string): string => members.find(({ language }) => language.split("-")[0] === tag)?.one.name ?? name;
  const told = members.find(({ one }) => one.party !== null)?.one.party ?? null;
  return {
    id: known?.id ?? `name:${name}`,
    name,
    names: known ? { en: name, zh: namesOf(known, "han")[0] ?? name } : { en: nameIn("en"), zh: nameIn("zh") },
    party: unions ?? known?.party ?? told,
    offices: offices.map(({ office }) => labelOffice(office)),
    titles: [...new Set(members.flatMap(({ one }) => one.titles))].slice(0, mostTitles),
    spellings: listSpelt(members, (member, text) => matches.get(member.one) ?? (known ? matchToTable(known, text) : "own")),
    speakers: [...new Set(members.map(({ one }) => one.entity ?? `name:${one.name}`))],
    places: members.flatMap(({ one }) => one.places),
  };
}

type Member = PersonGroup["members"][number];

/** Each way to write the name once a language, with the accounts that write it so. */
function listSpelt(members: readonly Member[], matchOf: (member: Member, text: string) => NameMatch): readonly PersonSpelling[] {
  const spelt = new Map<string, { text: string; language: string; matched: NameMatch; accounts: string[] }>();
  for (const member of members) {
    for (const text of textsOf(member.one)) {
      const key = `${member.language} ${text}`;
      const held = spelt.get(key);
      if (held === undefined)
        spelt.set(key, { text, language: member.language, matched: matchOf(member, text), accounts: [member.account] });
      else if (!held.accounts.includes(member.account)) held.accounts.push(member.account);
    }
  }
  return [...spelt.values()].slice(0, mostSpellings);
}

function textsOf({ entity, name, named }: NamedInAccount): readonly string[] {
  const written = named.map(({ quote }) => quote);
  return [...new Set(entity === null ? [name, ...written] : written)];
}
