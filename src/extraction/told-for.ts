import type { Speaker, ToldFor } from "../domain/statement.ts";
import { sidesOf } from "./principals.ts";

/** Told for the own side, the other, both, or by someone of no side present. */
export function readToldFor(speaker: Speaker | null, side: string | null): ToldFor {
  const sides = sidesOf(side);
  if (sides.length === 0) return "third";
  const parties = speaker?.party?.split("+") ?? [];
  if (sides.length > 1 || parties.length > 1) return "joint";
  return parties.length === 0 || parties.every((party) => sides.includes(party)) ? "own" : "other";
}
