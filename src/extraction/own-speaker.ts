import type { Account } from "../domain/account.ts";
import type { Speaker } from "../domain/statement.ts";
import type { TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { jointSpeaker, type Principal, sidesOf } from "./principals.ts";

/** Who speaks in the account's own voice: its author or issuers, else its publisher. `sides` as `issuersOf` gives them. */
export function ownSpeaker(account: Account, principals: readonly Principal[], sides: readonly string[]): Speaker | null {
  if (account.kind === "leader-post" || account.kind === "remarks") {
    const author = principals.find((principal) => sides.includes(principal.party));
    if (author) return author;
  }
  if (sides.length > 1) {
    const joint = jointSpeaker(principals.filter((p) => sides.includes(p.party)));
    const whole = joint?.party?.split("+").length === sides.length;
    return whole ? joint : { id: null, name: joint?.name ?? account.publisher ?? sides.join("+"), party: sides.join("+") };
  }
  const name = account.publisher ?? account.side;
  return name ? { id: null, name, party: sides[0] ?? null } : null;
}

/** How far into a text its issuers name themselves, in sentences. */
const openingSentences = 2;

/**
 * The parties that an account speaks for. A joint statement is its issuers', whoever's page it stands on: the parties that its opening
 * names in one breath, the publisher's among them ("President Biden, Prime Minister Albanese, and Prime Minister Kishida reaffirmed").
 */
export function issuersOf(account: Account, view: TextView, principals: readonly Principal[]): readonly string[] {
  const sides = sidesOf(account.side);
  const [own] = sides;
  if (own && sides.length === 1 && account.kind === "fact-sheet") return groupOf(view, own) ?? sides;
  if (account.kind !== "joint-statement" || sides.length !== 1 || !own) return sides;
  const end = view.sentences[Math.min(openingSentences, view.sentences.length) - 1]?.end ?? 0;
  let breath: NameMention[] = [];
  let best: readonly string[] = [];
  const close = (): void => {
    const parties = [...new Set(breath.flatMap(({ party }) => party?.split("+") ?? []))];
    if (parties.length > best.length && parties.includes(own)) best = parties;
    breath = [];
  };
  for (const name of view.names) {
    if (name.start >= end) break;
    if (name.party === null) continue;
    const last = breath.at(-1);
    if (last && !joinsNames(view.text.slice(last.end, name.start), last.party === name.party)) close();
    breath.push(name);
  }
  close();
  if (best.length > 1) return [own, ...best.filter((party) => party !== own)];
  const met = [...new Set(principals.map(({ party }) => party))];
  return met.length > 1 && met.includes(own) ? met : sides;
}

/** Small groups that publish in the first person of all, with their members. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ["body:quad", ["AU", "IN", "JP", "US"]],
  ["body:aukus", ["AU", "GB", "US"]],
]);

/** A sheet that names its group from the first lines on, never the publisher's own country or people: it speaks for the group. */
function groupOf(view: TextView, own: string): readonly string[] | null {
  const end = view.sentences[Math.min(openingSentences, view.sentences.length) - 1]?.end ?? 0;
  const group = view.names.find((name) => name.start < end && groups.get(name.entity)?.includes(own));
  if (!group || view.names.some(({ party }) => party === own)) return null;
  const members = groups.get(group.entity) ?? [];
  return [own, ...members.filter((party) => party !== own)];
}

/** Titles, commas and "and" between names said in one breath; no verb and no full stop. */
function joinsNames(between: string, sameParty: boolean): boolean {
  if (between.length > 90 || /[.;:!?。；：！？]\s/.test(between)) return false;
  if (/[,，、和與与及와과]|\b(?:and|with)\b|(?<!\p{L})(?:и|с)(?!\p{L})/u.test(between))
    return !/\b(?:met|said|says|will|ha(?:s|ve|d)|is|are|was|were|at|in|on|for|by)\b/.test(between);
  return sameParty || /^(?:[’']s)?\s*(?:\p{Lu}\p{L}*\s*|of\s+(?:the\s+)?)*$/u.test(between);
}
