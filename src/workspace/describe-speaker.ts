import type { SpeakerSummary } from "../domain/view.ts";
import { findEntity, namesOf } from "../language/names/name-table.ts";
import { labelOffice } from "../language/names/office-labels.ts";

/** What the table of names knows of a speaker: the name in both languages and the offices with their dates. */
export function describeSpeaker(id: string, name: string): Pick<SpeakerSummary, "names" | "offices"> {
  const entity = findEntity(id);
  if (!entity) return { names: { en: name, zh: name }, offices: [] };
  const [han = entity.name] = namesOf(entity, "han");
  return {
    names: { en: entity.name, zh: han },
    offices: entity.offices.map(({ office, from, to }) => ({ titles: labelOffice(office), from, to })),
  };
}
