import type { Speaker, ToldFor } from "../domain/statement.ts";
import { isMember } from "../language/names/groups.ts";
import { sidesOf } from "./principals.ts";

/**
 * Told for the own side, the other, both, or by someone of no side present. Several speak jointly with the account's side where it is among them,
 * also as a member of a union that speaks (the G7 in an American account).
 */
export function readToldFor(speaker: Speaker | null, side: string | null): ToldFor {
  const sides = sidesOf(side);
  if (sides.length === 0) return "third";
  const parties = speaker?.party?.split("+") ?? [];
  if (sides.length > 1) return "joint";
  if (parties.length === 0 || parties.every((party) => sides.includes(party))) return "own";
  const among = parties.some((party) => sides.includes(party) || sides.some((own) => isMember(own, party)));
  return among ? "joint" : "other";
}
