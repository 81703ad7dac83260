import type { Speaker } from "../../../domain/statement.ts";

/** A person, party or body that can be chosen by name. */
export interface KnownSpeaker {
  /** `person:…`, `party:…`, `body:…`; null for a name that no table holds. */
  readonly id: string | null;
  readonly name: string;
  readonly party: string | null;
}

/** Speakers that can be chosen: those of the encounter first, each name once. */
export function listKnownSpeakers(present: readonly KnownSpeaker[], others: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
  const byName = new Map<string, KnownSpeaker>();
  for (const speaker of [...present, ...others]) {
    const known = byName.get(speaker.name);
    if (known === undefined || (known.id === null && speaker.id !== null)) byName.set(speaker.name, speaker);
  }
  return [...byName.values()];
}

/** The speaker that a person typed: one of the list by name whatever its letters' case, or a name of its own with its party. */
export function chooseSpeaker(typed: string, known: readonly KnownSpeaker[], party: string | null): Speaker | null {
  const name = typed.trim();
  if (name === "") return null;
  const found =
    known.find((speaker) => speaker.name === name) ?? known.find((speaker) => speaker.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? { id: null, name, party } : { id: found.id, name: found.name, party: found.party ?? party };
}
