import { thirdParty } from "../domain/account.ts";
import type { Encounter } from "../domain/encounter.ts";
import { sidesOf } from "../extraction/principals.ts";
import { isWhole, type ReadAccount } from "./read-account.ts";

/** The accounts of one side alone: joint texts and the press speak for no single side. */
export interface Side {
  readonly code: string;
  readonly accounts: readonly ReadAccount[];
  /** Joint statements that it signed with others. */
  readonly signed: readonly ReadAccount[];
  /** Whether one of them is held whole, so that its silence can be firm. */
  readonly whole: boolean;
}

/** The sides that published an account of their own, in the order of their codes. */
export function listSides(accounts: readonly ReadAccount[]): readonly Side[] {
  const codes = [
    ...new Set(accounts.flatMap((read) => (sidesOf(read.account.side).length === 1 ? sidesOf(read.account.side) : []))),
  ].sort();
  return codes.map((code) => {
    const own = accounts.filter((read) => read.account.side === code);
    const signed = accounts.filter(
      ({ account }) => account.kind === "joint-statement" && account.side !== code && sidesOf(account.side).includes(code),
    );
    return { code, accounts: own, signed, whole: own.some((read) => isWhole(read.account)) };
  });
}

/**
 * The sides that took part: what a third state says of a talk between two others makes it neither silent nor the teller of what it was not there to hear. All of
 * them where the encounter does not name two sides.
 */
export function thoseWhoTookPart(sides: readonly Side[], { participants }: Pick<Encounter, "participants">): readonly Side[] {
  const parties = new Set(participants.map(({ side }) => side));
  return parties.size < 2 ? sides : sides.filter(({ code }) => parties.has(code));
}

export function isPress(read: ReadAccount): boolean {
  return read.account.side === null || read.account.side === thirdParty;
}
