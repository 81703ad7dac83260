import type { NameMatch, NameSystem } from "../../domain/person.ts";
import { foldText } from "./fold-character.ts";
import type { NameEntity } from "./name-table.ts";
import { spellCyrillic } from "./spellings/cyrillic-spellings.ts";
import { spellKorean } from "./spellings/korean-spellings.ts";
import { listSpellings } from "./spellings/list-spellings.ts";

/** Somebody as an account names him, or as the table of names has him. */
export interface NamedPerson {
  readonly name: string;
  /** ISO 3166 code; null where nothing tells it. */
  readonly party: string | null;
  /** What the table has of the person; null for somebody whom it lacks. */
  readonly entity: NameEntity | null;
}

/** A name as it is compared: one script, no marks, no case, one kind of hyphen. */
export function foldName(name: string): string {
  return foldText(name).trim();
}

/** The system of transcription by which two names in different writings may be one; null where none makes one of the other, or the parties differ. */
export function matchNames(one: NamedPerson, other: NamedPerson): NameSystem | null {
  if (one.party !== null && other.party !== null && one.party !== other.party) return null;
  for (const name of namesOf(one)) {
    for (const another of namesOf(other)) {
      const system = systemOf(name, another) ?? systemOf(another, name);
      if (system !== null) return system;
    }
  }
  return null;
}

const namesOf = ({ name, entity }: NamedPerson): readonly string[] =>
  entity === null ? [name] : entity.forms.filter(({ weak, text }) => !weak && /[ ·]/.test(text)).map(({ text }) => text);

function systemOf(home: string, abroad: string): NameSystem | null {
  const wanted = foldName(abroad);
  if (/^\p{Script=Cyrillic}/u.test(home) && /^\p{Script=Latin}/u.test(abroad)) {
    const spelled = [...spellCyrillic(home, false), ...spellCyrillic(home, true)];
    return spelled.some((each) => foldName(each) === wanted) ? "cyrillic-in-latin" : null;
  }
  if (/^\p{Script=Hangul}/u.test(home) && /^\p{Script=Latin}/u.test(abroad))
    return spellKorean(home).some((each) => foldName(each) === wanted) ? "korean-in-latin" : null;
  return null;
}

/** How a spelling of a person of the table is known: the table lists it, or a system makes it. */
export function matchToTable(entity: NameEntity, text: string): NameMatch {
  const wanted = foldName(text);
  if (entity.forms.some((form) => foldName(form.text) === wanted)) return "table";
  return listSpellings(entity).find((form) => foldName(form.text) === wanted)?.system ?? "table";
}
