import type { Account } from "../domain/account.ts";
import { thirdParty } from "../domain/account.ts";
import type { Participant } from "../domain/encounter.ts";
import type { Speaker } from "../domain/statement.ts";
import type { TextView } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";

/** Someone who takes part in the encounter that an account tells of. */
export interface Principal extends Speaker {
  readonly party: string;
}

/** How far into a text its opening goes: whoever is named there met or spoke. In sentences. */
const openingSentences = 3;

/**
 * Who "the two leaders" of an account are: the participants of the encounter where it is known, else the persons of its opening,
 * one a party. The account's own side comes first.
 */
export function findPrincipals(
  account: Account,
  view: TextView,
  participants: readonly Participant[],
  on: string | null,
): readonly Principal[] {
  const own = sidesOf(account.side);
  const found: Principal[] =
    participants.length > 0 ? participants.map((participant) => ofParticipant(participant, on)) : ofOpening(view, own);
  const authored = account.kind === "leader-post" || account.kind === "remarks" ? ofPublisher(account, on) : null;
  if (authored && own.includes(authored.party) && !found.some((p) => p.party === authored.party)) found.push(authored);
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

/** The author that the publisher's name gives: a leader's own page. */
function ofPublisher(account: Account, on: string | null): Principal | null {
  const name = findNames(account.publisher ?? "", on).find((found) => found.kind === "person");
  return name?.party ? { id: name.entity, name: name.name, party: name.party } : null;
}

function ofParticipant(participant: Participant, on: string | null): Principal {
  const known = findNames(`${participant.role ?? ""} ${participant.name}`, on)
    .filter((name) => name.kind === "person")
    .at(-1);
  return { id: known?.entity ?? null, name: known?.name ?? participant.name, party: participant.side };
}

function ofOpening(view: TextView, own: readonly string[]): Principal[] {
  const end = view.sentences[Math.min(openingSentences, view.sentences.length) - 1]?.end ?? 0;
  const named = view.names.filter((name) => name.start < end && name.party !== null);
  const found: Principal[] = [];
  for (const name of named) {
    if (name.kind !== "person" || name.party === null || found.some((p) => p.party === name.party)) continue;
    found.push({ id: name.entity, name: name.name, party: name.party });
  }
  // Somebody outside the table stands for the first other party that the opening names: "met Minister Neri of Italy".
  // Taiwan is spoken of far more often than it is spoken with.
  const parties = named.filter(
    (name) => name.kind !== "person" && (name.party !== "TW" || own.includes("TW")) && !found.some((p) => p.party === name.party),
  );
  const other = parties.find((name) => !own.includes(name.party ?? "")) ?? null;
  if (found.length < 2 && other?.party && (found.length === 1 || own.length > 0)) {
    const self = parties.find((name) => own.includes(name.party ?? ""));
    if (found.length === 0 && own[0]) found.push({ id: `party:${own[0]}`, name: self?.name ?? own[0], party: own[0] });
    found.push({ id: other.kind === "party" ? other.entity : null, name: other.name, party: other.party });
  }
  return found.filter((p, at) => found.findIndex((q) => q.party === p.party) === at);
}
