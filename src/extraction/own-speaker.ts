import type { Account } from "../domain/account.ts";
import type { Speaker } from "../domain/statement.ts";
import type { TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { isMember, listMembers } from "../language/names/groups.ts";
import { jointSpeaker, listOf, type Principal, sidesOf } from "./principals.ts";

/** Who speaks in the account's own voice: its author or issuers, else its publisher. `sides` as `issuersOf` gives them. */
export function ownSpeaker(account: Account, view: TextView, principals: readonly Principal[], sides: readonly string[]): Speaker | null {
  if (account.kind === "leader-post" || account.kind === "remarks") {
    const authors = principals.filter((principal) => sides.includes(principal.party));
    const author = authors.find(({ id }) => id?.startsWith("person:")) ?? authors[0];
    if (author) return author;
  }
  if (sides.join("+") !== account.side && sides.length > 0)
    return { id: null, name: listOf(sides.map((side) => nameOf(side, principals, view))), party: sides.join("+") };
  if (sides.length > 1) {
    const joint = jointSpeaker(principals.filter((p) => sides.includes(p.party)));
    return joint ?? { id: null, name: account.publisher ?? sides.join("+"), party: sides.join("+") };
  }
  const name = account.publisher ?? account.side;
  return name ? { id: null, name, party: sides[0] ?? null } : null;
}

/** How the text names a party: whoever of it took part, else its own name. */
function nameOf(party: string, principals: readonly Principal[], view: TextView): string {
  const named = view.names.filter((name) => name.party === party);
  const person = principals.find((principal) => principal.party === party);
  return person?.name ?? (named.find(({ kind }) => kind === "party") ?? named[0])?.name ?? party;
}

/** How far into a text its issuers name themselves, in sentences. */
const openingSentences = 2;

/**
 * The parties that an account speaks for. A joint statement is its issuers', whose page soever it stands on: those who sign it, or the
 * parties that its opening names in one breath, the publisher's among them ("President Biden, Prime Minister Albanese, and Prime Minister
 * Kishida reaffirmed"), or a group ("We, the leaders of the G7"), or else the first such breath of the text.
 */
export function issuersOf(account: Account, view: TextView): readonly string[] {
  const sides = sidesOf(account.side);
  const [own] = sides;
  if (!own || sides.length !== 1 || (account.kind !== "fact-sheet" && account.kind !== "joint-statement")) return sides;
  const opening = view.sentences[Math.min(openingSentences, view.sentences.length) - 1]?.end ?? 0;
  const opened = view.names.filter((name) => name.start < opening);
  const found =
    account.kind === "fact-sheet"
      ? !view.names.some(({ party }) => party === own) && groupOf(view.text, opened, own)
      : (signers(view, own) ??
        longest(breathsOf(view.text, opened, own)) ??
        groupOf(view.text, opened, own) ??
        breathsOf(view.text, view.names, own)[0]);
  return found ? [...found.filter((party) => party === own), ...found.filter((party) => party !== own)] : sides;
}

/** The group that a text opens with: a small one as its members, a union whose leaders speak ("the leaders of the G7") as one. */
function groupOf(text: string, names: readonly NameMention[], own: string): readonly string[] | null {
  for (const { entity, party, end } of names) {
    const members = listMembers(entity);
    if (members.includes(own)) return members;
    if (
      party !== null &&
      isMember(own, party) &&
      (party === "G7" || /^\)?\s(?:leaders|heads|(?:foreign |finance )?ministers)\b/iu.test(text.slice(end, end + 30)))
    )
      return [party];
  }
  return null;
}

/** The parties of each run of names said in one breath, where the publisher's own is among several; in order. */
function breathsOf(text: string, names: readonly NameMention[], own: string): readonly (readonly string[])[] {
  const breaths: string[][] = [];
  let breath: string[] = [];
  let last: NameMention | null = null;
  const close = (): void => {
    const parties = withoutMember([...new Set(breath)], own);
    if (parties.length > 1 && parties.includes(own)) breaths.push(parties);
    breath = [];
  };
  for (const name of names) {
    if (name.party === null) continue;
    if (last && !joinsNames(text.slice(last.end, Math.min(name.start, last.end + longestJoint + 1)), last.party === name.party)) close();
    breath.push(...name.party.split("+"));
    last = name;
  }
  close();
  return breaths;
}

/** A host that is named beside its union ("the King of …, the leaders of the GCC") issues nothing of its own; several members do. */
function withoutMember(parties: readonly string[], own: string): string[] {
  const members = parties.filter((party) => party !== own && parties.some((union) => union !== party && isMember(party, union)));
  return members.length === 1 ? parties.filter((party) => party !== members[0]) : [...parties];
}

const longest = (breaths: readonly (readonly string[])[]): readonly string[] | undefined =>
  [...breaths].sort((a, b) => b.length - a.length)[0];

/** In UTF-16 units. */
const longestJoint = 90;

/** Titles, commas and "and" between names said in one breath; no verb and no full stop. */
function joinsNames(between: string, sameParty: boolean): boolean {
  if (between.length > longestJoint || /[.;:!?。；：！？]\s/.test(between)) return false;
  if (/[,，、和與与及와과]|\b(?:and|with)\b|(?<!\p{L})(?:и|с)(?!\p{L})/u.test(between))
    return !/\b(?:met|said|says|will|ha(?:s|ve|d)|is|are|was|were|at|in|on|for|by|to|against)\b/.test(between);
  return sameParty || /^(?:[’']s)?\s*(?:\p{Lu}\p{L}*\s*|of\s+(?:the\s+)?)*$/u.test(between);
}

/** In UTF-16 units. */
const longestSigner = 120;

/** The parties of the lines that sign a text: its last paragraphs, each a name with its office and no stop; two at least. */
function signers(view: TextView, own: string): readonly string[] | null {
  const parties: string[] = [];
  for (const paragraph of [...view.paragraphs].reverse()) {
    const words = view.text.slice(paragraph.start, paragraph.end);
    const person = view.names.find((name) => name.kind === "person" && name.start >= paragraph.start && name.end <= paragraph.end);
    if (!person?.party || words.length > longestSigner || /[.!?。:：]$/.test(words)) break;
    parties.unshift(person.party);
  }
  const all = [...new Set(parties)];
  return all.length > 1 && all.includes(own) ? all : null;
}
