import type { Account } from "../domain/account.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";
import { holderOf, leaderOf, type NameEntity } from "../language/names/name-table.ts";
import type { Principal } from "./principals.ts";

/** Publishers that speak for the office of a minister of foreign affairs rather than for the leader. */
const foreignOffice = /foreign|state department|department of state|mfa|МИД|外交|外务|国务院|외교/iu;

/** Publishers that speak for the leader: an office of a president or a prime minister. */
const leaderOffice = /president|prime minister|white house|kremlin|downing|chancell|президент|кремл|总统|主席|首相|总理|官邸|대통령|총리/iu;

/** Who writes a leader's own page or gives the remarks: whom the publisher names, else the leader of the side on the day. Null for other accounts. */
export function authorOf(account: Account, own: readonly string[], on: string | null): Principal | null {
  if (account.kind !== "leader-post" && account.kind !== "remarks") return null;
  const named = findNames(withoutHandle(account.publisher ?? ""), on).find(({ kind, party }) => kind === "person" && party !== null);
  if (named?.party && own.includes(named.party)) return { id: named.entity, name: named.name, party: named.party };
  const [side] = own;
  return side === undefined || own.length > 1 ? null : ofEntity(on === null ? undefined : leaderOf(side, on), side);
}

/** Who stands for the account's own side where its opening names no person of it: the office-holder of the day, else the side itself. */
export function findOwnHead(account: Account, view: TextView, pack: LanguagePack, on: string | null): Principal | null {
  const side = account.side;
  if (side === null) return null;
  const self = view.names.find((name) => name.kind === "party" && name.party === side);
  const unnamed: Principal = { id: `party:${side}`, name: self?.name ?? side, party: side };
  if (on === null) return unnamed;
  const opening = view.text.slice(0, view.sentences[1]?.end ?? view.text.length);
  const publisher = account.publisher ?? "";
  const styled = pack.parties.headWithin.test(opening);
  if (foreignOffice.test(publisher)) return ofEntity(holderOf(side, "foreign-minister", on), side, unnamed);
  return leaderOffice.test(publisher) || styled ? ofEntity(leaderOf(side, on), side, unnamed) : unnamed;
}

function ofEntity(entity: NameEntity | undefined, party: string, otherwise: Principal | null = null): Principal | null {
  return entity ? { id: entity.id, name: entity.name, party } : otherwise;
}

/** "@realDonaldTrump" as words. */
function withoutHandle(publisher: string): string {
  return publisher.replace(/@/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}
