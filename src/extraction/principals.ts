import type { Account } from "../domain/account.ts";
import { thirdParty } from "../domain/account.ts";
import type { Participant } from "../domain/encounter.ts";
import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";
import { authorOf, findOwnHead } from "./own-head.ts";
import { findWhoMet } from "./who-met.ts";

/** Someone who takes part in the encounter that an account tells of. */
export interface Principal extends Speaker {
  readonly party: string;
  /** The words of the opening that bring in someone outside the table of names: "Foreign Minister Antonio Neri and Minister Ada Rossi of Italy". */
  readonly described?: string;
}

/**
 * Who "the two leaders" of an account are: the participants of the encounter where it is known, else those whom its opening lets meet,
 * one a party. The account's own side comes first; where the opening leaves it out, it is whoever held its office on the day.
 */
export function findPrincipals(
  account: Account,
  view: TextView,
  participants: readonly Participant[],
  on: string | null,
  pack: LanguagePack,
): readonly Principal[] {
  const own = sidesOf(account.side);
  const author = authorOf(account, own, on);
  const found: Principal[] =
    participants.length > 0
      ? participants.map((participant) => ofParticipant(participant, on))
      : [...findWhoMet(account, view, pack, author ? [author] : [], own)];
  const missing = own.length === 1 && !found.some((p) => p.party === own[0]);
  const head = author ?? (missing && found.length > 0 ? findOwnHead(account, view, pack, on) : null);
  if (head && missing) found.push(head);
  return [...found.filter((p) => own.includes(p.party)), ...found.filter((p) => !own.includes(p.party))];
}

/** The parties that an account speaks for: none for the press, several for a joint text. */
export function sidesOf(side: string | null): readonly string[] {
  return side === null || side === thirdParty ? [] : side.split("+");
}

/** All principals as one joint speaker; null where fewer than two parties are known. */
export function jointSpeaker(principals: readonly Principal[]): Speaker | null {
  const parties = [...new Set(principals.map((p) => p.party))];
  if (parties.length < 2) return null;
  const firsts = parties.map((party) => principals.find((p) => p.party === party)?.name ?? party);
  return { id: null, name: listOf(firsts), party: parties.join("+") };
}

export function listOf(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function ofParticipant(participant: Participant, on: string | null): Principal {
  const known = findNames(`${participant.role ?? ""} ${participant.name}`, on)
    .filter((name) => name.kind === "person")
    .at(-1);
  return { id: known?.entity ?? null, name: known?.name ?? participant.name, party: participant.side };
}
