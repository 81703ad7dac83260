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
  const titled = titledAuthor(account, own, on);
  if (titled) return titled;
  const [side] = own;
  return side === undefined || own.length > 1 ? null : ofEntity(on === null ? undefined : leaderOf(side, on), side);
}

/** In UTF-16 units. */
const longestTitle = 250;

/**
 * Whom the title of a page names as speaking: "Remarks by Vice President Harris at …", as its first line or in its address. Someone of the side
 * whom the table of names lacks ("Statement by NSC Spokesperson …") is the side without a person.
 */
function titledAuthor({ text, url }: Account, own: readonly string[], on: string | null): Principal | null {
  const line = text.slice(0, longestTitle).trimStart().split("\n", 1)[0] ?? "";
  const address = (url?.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "").replace(/-/g, " ");
  for (const title of [line, address]) {
    const opening = speaking.exec(title)?.[0];
    if (!opening) continue;
    const named = title.slice(opening.length).split(occasion, 1)[0] ?? "";
    const words = named.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    const [first] = findNames(words, on).filter(({ kind, party }) => kind === "person" && party !== null);
    const [side] = own;
    if (first?.party && own.includes(first.party)) return { id: first.entity, name: first.name, party: first.party };
    if (side !== undefined && own.length === 1 && /^(?:the )?(?:nsc|national security council|press secretary|\S+ spokes)/i.test(named))
      return { id: null, name: words.trim(), party: side };
  }
  return null;
}

/** A title that names who speaks, up to there. */
const speaking =
  /^(?:full text of )?(?:joint )?(?:remarks?|statements?|speech|address|message|letter|comments?)(?: as prepared)?(?: for delivery)? (?:by|from|of) /i;

/** Where the occasion begins behind whoever speaks. */
const occasion = /\s(?:at|on|in|to|before|after|during|following|about|regarding|for)\s/i;

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
