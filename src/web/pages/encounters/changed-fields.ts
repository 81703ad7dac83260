import type { Participant } from "../../../domain/encounter.ts";
import type { EncounterFields } from "../../../domain/record.ts";

/** Only what is otherwise than before: a decision says what it changed and nothing else. */
export function changedFields(before: EncounterFields, after: EncounterFields): Partial<EncounterFields> {
  const names = ["title", "kind", "date", "place", "participants"] as const;
  const changed = names.filter((name) => JSON.stringify(plain(before, name)) !== JSON.stringify(plain(after, name)));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** Whether a person has what the record asks for. */
export const isComplete = (person: Participant): boolean => person.name.trim() !== "" && person.side !== "";

const plain = (fields: EncounterFields, name: keyof EncounterFields): unknown =>
  name === "participants" ? fields.participants.map((person) => [person.name, person.role, person.side]) : fields[name];
