import { thirdParty } from "../../../domain/account.ts";
import type { ToldFor } from "../../../domain/statement.ts";

/** Whether a speaker of a party, told by an account of a side, speaks for the teller's own side, the other, both or a third. */
export function toldForOf(party: string | null, side: string | null): ToldFor {
  if (side === null || side === thirdParty) return "third";
  const sides = side.split("+");
  const parties = party === null ? [] : party.split("+");
  if (sides.length > 1 || parties.length > 1) return "joint";
  return parties.every((one) => sides.includes(one)) ? "own" : "other";
}
