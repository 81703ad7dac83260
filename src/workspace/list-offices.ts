import type { SpeakerSummary } from "../domain/view.ts";
import { findEntity } from "../language/names/name-table.ts";

/** The offices of a person with their dates, as the table of names has them; none for anybody else. */
export function listOffices(speaker: string): SpeakerSummary["offices"] {
  return (findEntity(speaker)?.offices ?? []).map(({ office, from, to }) => ({ title: office, from, to }));
}
