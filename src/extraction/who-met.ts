import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { isMember, listMembers } from "../language/names/groups.ts";
import type { Principal } from "./principals.ts";

/** How far into a text its opening goes: whoever is named there met or spoke. In sentences. */
const openingSentences = 3;

/** Where more who took part may be told of: a long account lists them at its end. In sentences. */
const longestScan = 60;

/**
 * Those whom the opening of an account lets meet, one a party; before "to discuss …" everyone counts, behind it only persons, and these
 * only where nobody else is found. `known` are there already.
 */
export function findWhoMet(
  account: Account,
  view: TextView,
  pack: LanguagePack,
  known: readonly Principal[],
  own: readonly string[],
): readonly Principal[] {
  const found: Principal[] = [...known];
  const opening = view.sentences.slice(0, openingSentences);
  if (account.kind === "leader-post" && !opening.some((span) => pack.facts.talk.test(view.text.slice(span.start, span.end)))) return found;
  for (const sentence of opening) {
    const names = view.names.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
    const end = matterAfter(view.text, sentence, names, pack);
    const whole = isWhole(found, own);
    for (const principal of readRegion(view, { start: sentence.start, end }, names, pack)) {
      // Once all are there a further sentence only names those whom the first left to their office: a headline's "President of the United States".
      if (!whole || (principal.described === undefined && found.some((p) => p.party === principal.party))) add(found, principal);
    }
    if (isWhole(found, own) && found.every(({ described }) => described === undefined)) break;
  }
  if (account.kind !== "leader-post") addJoining(found, view, pack, own);
  if (!isWhole(found, own)) addPersons(found, view, opening, own);
  if (own.length === 0) while (found.length < 2 && addMostNamed(found, view));
  else if (!isWhole(found, own)) addParty(found, view, pack, opening, own);
  return withoutMembers(found, own);
}

/** Where a union meets, its members are not counted beside it: the leaders of the Gulf states, the king among them. */
function withoutMembers(found: readonly Principal[], own: readonly string[]): readonly Principal[] {
  const unions = found.filter(({ party, described }) => described !== undefined && !isState(party));
  return found.filter(({ party }) => own.includes(party) || !unions.some((union) => isMember(party, union.party)));
}

function isWhole(found: readonly Principal[], own: readonly string[]): boolean {
  return own.length > 0 ? found.some((p) => !own.includes(p.party)) : found.length > 1;
}

/** One a party; a person of the table rather than the party that stands for somebody outside it. */
function add(found: Principal[], principal: Principal): void {
  const at = found.findIndex((p) => p.party === principal.party);
  if (at < 0) found.push(principal);
  else if (found[at]?.described !== undefined && principal.described === undefined) found[at] = principal;
}

/** States and the European Union meet; other unions are where one meets, but for their leaders and members. */
const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party) && party !== "UN";

/** Where the matter begins, behind the first person of a sentence; the end of the sentence where it does not. */
function matterAfter(text: string, sentence: Span, names: readonly NameMention[], pack: LanguagePack): number {
  const first = names.find((name) => name.kind === "person") ?? names[0];
  if (!first) return sentence.end;
  const matter = pack.parties.matter.exec(text.slice(first.end, sentence.end));
  return matter ? first.end + matter.index : sentence.end;
}

/** The persons of a stretch, and the parties of those whom the table does not know. */
function readRegion(view: TextView, region: Span, names: readonly NameMention[], pack: LanguagePack): Principal[] {
  const found: Principal[] = [];
  const within = names.filter((name) => name.end <= region.end && name.party !== null);
  let chained: NameMention | null = null;
  for (const name of within) {
    if (name.party === null) continue;
    if (name.kind === "person") {
      found.push({ id: name.entity, name: name.name, party: name.party });
      chained = null;
      continue;
    }
    if (name.kind !== "party") continue;
    const linked: boolean = chained !== null && /^(?:,|,? and|,? и|、|和)\s?(?:the )?$/u.test(view.text.slice(chained.end, name.start));
    if (!linked && !describesOfficial(view.text, region, name, pack)) {
      chained = null;
      continue;
    }
    chained = name;
    const described = view.text.slice(startOfDescription(view.text, region, within, name), endOfDescription(view.text, region, name));
    found.push({ id: name.entity, name: name.name, party: name.party, described });
  }
  for (const name of names) {
    if (name.end > region.end || name.party !== null) continue;
    for (const party of listMembers(name.entity)) found.push({ id: null, name: party, party, described: name.name });
  }
  return found;
}

/** Where the words begin that bring in somebody outside the table: behind "with", "to", "between", 会见, 同, or the name before. */
function startOfDescription(text: string, region: Span, names: readonly NameMention[], name: NameMention): number {
  const before = text.slice(region.start, name.start);
  const last = [...before.matchAll(/\b(?:with|to|between|hosted|received|welcomed)\s|[同会會见見与與和]|(?:^|\s)(?:с|со|между)\s/gu)].at(
    -1,
  );
  const other = names.findLast(({ end, kind }) => end <= name.start && kind === "person");
  return Math.max(last ? region.start + last.index : region.start, other?.end ?? region.start);
}

/** Behind the party the name itself may follow: 意大利外长内里, "Italian Foreign Minister Antonio Neri". */
function endOfDescription(text: string, region: Span, name: NameMention): number {
  const tail = /^(?:['’]s)?(?:\s\p{Lu}[\p{L}.’'-]*|\s(?:of|for|and|the))*|^[\p{Script=Han}·]{0,30}/u.exec(
    text.slice(name.end, Math.min(region.end, name.end + 80)),
  );
  return name.end + (tail?.[0].length ?? 0);
}

/** Whether a party stands there as that of somebody who meets: "Foreign Minister Neri **of Italy**", "**Italian** leaders", 意大利外长. */
function describesOfficial(text: string, region: Span, name: NameMention, pack: LanguagePack): boolean {
  const before = text.slice(Math.max(region.start, name.start - 24), name.start);
  const after = text.slice(name.end, name.end + 24);
  if (name.party !== null && !isState(name.party))
    return /^(?:['’]s)?\s\(?(?:[A-Z]+\)\s)?(?:member|leaders|ministers|counterparts|heads)/.test(after);
  if (pack.spaced) {
    if (/\b(?:of|from)\s(?:the\s)?(?:\p{Lu}\p{L}+\s(?:of\s)?){0,2}$/u.test(before)) {
      const run = text.slice(Math.max(region.start, name.start - 110), name.start);
      return (
        /(?:leaders?|ministers|presidents|officials|advisors|advisers|delegations?|counterparts?|governments?|heads of state|representatives)\b/.test(
          run,
        ) || pack.titles.some((title) => run.includes(title))
      );
    }
    if (/^(?:['’]s)?\s(?:leaders?|officials?|delegation|counterparts?|ministers?|presidents?|side|companies)\b/u.test(after)) return true;
    const run = /^(?:['’]s)?(?:\s(?:\p{Lu}[\p{L}.-]*|of|for|and|the)(?!\p{L}))+/u.exec(text.slice(name.end, name.end + 60))?.[0] ?? "";
    if (pack.titles.some((title) => run.includes(title))) return !/\b(?:in|at|to|for)\s(?:the\s)?$/u.test(before);
    return /(?:Президент|Премьер|Министр|глав|лидер|Председател|Корол|канцлер)[\p{L}-]*\s(?:\p{Lu}\p{L}+\s){0,2}$/iu.test(before);
  }
  if (/[在于於]$/u.test(before)) return false;
  const clause = /^[^，。、；：,]{0,10}/u.exec(after)?.[0] ?? "";
  return pack.titles.some((title) => clause.includes(title)) && !/[在举舉]/u.test(clause.slice(0, 3));
}

/** Persons whom a later sentence brings in: "Joining the call were …". */
function addJoining(found: Principal[], view: TextView, pack: LanguagePack, own: readonly string[]): void {
  for (const sentence of view.sentences.slice(0, longestScan)) {
    if (!pack.parties.joining.test(view.text.slice(sentence.start, sentence.end))) continue;
    const persons = view.names.filter((name) => name.kind === "person" && name.start >= sentence.start && name.end <= sentence.end);
    if (new Set(persons.flatMap(({ party }) => (party === null || own.includes(party) ? [] : [party]))).size < 2) continue;
    // "Allies" whom a list names: whoever stood for them only by a word of the opening does not count.
    if (found.every(({ id, party }) => own.includes(party) || !id?.startsWith("person:")))
      found.splice(0, found.length, ...found.filter(({ party }) => own.includes(party)));
    for (const { entity, name, party } of persons) if (party !== null) add(found, { id: entity, name, party });
  }
}

function addPersons(found: Principal[], view: TextView, opening: readonly Span[], own: readonly string[]): void {
  const end = opening.at(-1)?.end ?? 0;
  for (const { kind, start, entity, name, party } of view.names) {
    if (start >= end) return;
    if (kind !== "person" || party === null || found.some((p) => p.party === party)) continue;
    found.push({ id: entity, name, party });
    if (isWhole(found, own)) return;
  }
}

/**
 * Somebody outside the table stands for the other party that the opening names first; where it names none, for the one that the text
 * names most. Taiwan is spoken of far more often than it is spoken with.
 */
function addParty(found: Principal[], view: TextView, pack: LanguagePack, opening: readonly Span[], own: readonly string[]): void {
  const end = opening.at(-1)?.end ?? 0;
  const others = view.names.filter(
    ({ kind, party }) =>
      kind !== "person" && party !== null && !own.includes(party) && party !== "TW" && !found.some((p) => p.party === party),
  );
  const first = pack.spaced ? others.find((name) => name.start < end) : mostNamed(others);
  const other = first ?? mostNamed(others);
  if (other?.party) found.push({ id: other.kind === "party" ? other.entity : null, name: other.name, party: other.party });
}

/** In the press whoever is named most beside those found: two states between which ties are strained. */
function addMostNamed(found: Principal[], view: TextView): boolean {
  const other = mostNamed(
    view.names.filter(({ party }) => party !== null && isState(party) && party !== "TW" && !found.some((p) => p.party === party)),
  );
  if (!other?.party) return false;
  found.push({ id: other.kind === "body" ? null : other.entity, name: other.name, party: other.party });
  return true;
}

function mostNamed(names: readonly NameMention[]): NameMention | undefined {
  const counts = new Map<string, number>();
  for (const { party } of names) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  let best: NameMention | undefined;
  for (const name of names) if ((counts.get(name.party ?? "") ?? 0) > (counts.get(best?.party ?? "") ?? 0)) best = name;
  return best;
}
