import type { Account } from "./account.ts";

export const encounterKinds = ["call", "meeting", "video", "visit", "talks"] as const;
export type EncounterKind = (typeof encounterKinds)[number];

/** Someone who took part, as the encounter's file names them. */
export interface Participant {
  readonly name: string;
  readonly role: string | null;
  /** ISO 3166 code of the side, or EU, NATO, UN and the like. */
  readonly side: string;
}

/** A meeting, call or visit that several parties describe, with their accounts. */
export interface Encounter {
  readonly id: string;
  readonly title: string | null;
  readonly kind: EncounterKind | null;
  /** ISO date; null where nobody gave one. */
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly accounts: readonly Account[];
}
