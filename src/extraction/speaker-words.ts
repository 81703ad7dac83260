import type { Span } from "../domain/span.ts";
import { noSide, type Speaker } from "../domain/statement.ts";
import { toSimplified } from "../text/han-variants.ts";
import { bearerOf } from "./people.ts";
import { personMeant } from "./pronoun-speaker.ts";
import { isSubjectHead, personOf, type Sought, type SpeakerContext, spokesman, titleContext, whoMetAt } from "./speaker-context.ts";
import { speakerOf } from "./speaker-names.ts";
import { bareTitle, findTitleHolder, headOfOffice, isNamedOtherwise } from "./title-holder.ts";
import { partyOfUnlisted } from "./unlisted-speaker.ts";

/** Whom words mean that name nobody of the table: titles, counterparts, texts, and those whom only the words around them place. */
export function readWords(context: SpeakerContext, words: string, span: Span, sought: Sought): Speaker | null {
  const { parties } = context.pack;
  const bearer = introducedBearer(context, words, sought);
  if (bearer) return bearer;
  if (parties.title.test(words)) {
    const holder = findTitleHolder(words, titleContext(context, sought.place));
    const official = headOfOffice(words, context.own);
    if (holder && (official === null || context.own.includes(holder.party ?? ""))) return holder;
    const [side] = context.own;
    if (official) return official;
    if (context.own.length === 1 && side) return spokesman(context) ?? { id: null, name: words, party: side };
    return context.memory.lastPerson()?.speaker ?? null;
  }
  if (parties.counterpart.test(words)) {
    const other = context.principals.find((principal) => !context.own.includes(principal.party));
    if (other && context.own.length === 1) return other;
  }
  if (parties.issued.test(words)) {
    const issuer = /\b(?:from|of|by)\s(?:the\s)?(?:\p{L}+\s)*?(\p{L}+)$/u.exec(words)?.[1];
    const body = issuer ? bodyBefore(context, issuer.toLowerCase(), span.start) : null;
    if (body) return body;
    if (context.own.length === 1) return spokesman(context) ?? { id: null, name: words, party: context.own[0] ?? null };
    if (context.own.length > 1) return whoMetAt(context, sought.place);
  }
  return familyNamed(context, words) ?? unlisted(context, words, span, sought);
}

/**
 * The person outside the table whom the text names with just this title, where nobody of the table has a better claim: one whom the text
 * names with another title ("Secretary of State Rubio") has none to "the Foreign Minister", though the office is the same.
 */
function introducedBearer(context: SpeakerContext, words: string, { place }: Sought): Speaker | null {
  const pointed = /^(?:这位|這位|这名|這名|该|該|이\s|해당\s)/u;
  if (!context.pack.parties.title.test(words) && !/^(?:the|his|her)\s\p{Lu}?\p{Ll}/iu.test(words) && !pointed.test(words)) return null;
  const person = bearerOf(context.introduced, bareTitle(words).replace(pointed, ""), context.pack);
  if (!person || (person.places[0]?.start ?? place) > place) return null;
  const title = titleContext(context, place);
  const holder = context.pack.parties.title.test(words) ? findTitleHolder(words, title) : null;
  if (holder?.id?.startsWith("person:") && !isNamedOtherwise(holder.id, words, title)) return null;
  if (
    holder?.party &&
    holder.party !== person.party &&
    person.party !== null &&
    holder.id?.startsWith("party:") !== true &&
    !isNamedOtherwise(holder.id, words, title)
  )
    return null;
  return { id: null, name: person.name, party: person.party ?? (context.own.length === 0 ? noSide : null) };
}

/** 習, 拜, 조 장관: the one person of the text whose name begins with the character; the other title keeps the wrong Cho away. */
function familyNamed({ view, pack, persons }: SpeakerContext, words: string): Speaker | null {
  const titled = /^(\p{Script=Hangul})\s?(\p{Script=Hangul}{2,12})$/u.exec(words);
  const family = /^\p{Script=Han}$/u.test(words)
    ? words
    : titled && pack.titles.some((title) => titled[2]?.endsWith(title))
      ? titled[1]
      : null;
  if (!family) return null;
  const named = titled ? persons.filter(({ start, end }) => nativeName.test(view.text.slice(start, end))) : view.names;
  const bearers = named.filter(({ kind, start }) => kind === "person" && toSimplified(view.text.charAt(start)) === toSimplified(family));
  const [first] = bearers;
  return first && bearers.every(({ entity }) => entity === first.entity) ? personOf(first) : null;
}

/** A Korean name as the table has it: three syllables, or two with the beginning of a title. */
const nativeName = /^\p{Script=Hangul}{2,3}(?:\s\p{Script=Hangul}+)?$/u;

/** Someone outside the table: with the party that the words around the name give. */
function unlisted(context: SpeakerContext, words: string, span: Span, sought: Sought): Speaker | null {
  const { parties } = context.pack;
  const owner = parties.possessive.exec(words)?.[1];
  if (owner) {
    const speaker =
      parties.plural.test(owner) || /^its$/i.test(owner) ? context.memory.last()?.speaker : personMeant(context, owner, sought);
    if (speaker?.party) return { id: null, name: words, party: speaker.party };
  }
  const ending = /(\p{L}+)['’]?s?\s*$/u.exec(words)?.[1]?.toLowerCase() ?? words;
  const lower = words.toLowerCase();
  const same =
    context.memory.lastNamed(lower) ??
    (/^[Tt]he\s\p{Ll}+$/u.test(words) ? (context.memory.lastNamed(ending) ?? context.memory.lastHeaded(ending)) : null);
  // Of a pair that spoke, its last name is one alone.
  if (same?.speaker.party && (!same.speaker.party.includes("+") || same.words.toLowerCase() === lower)) return same.speaker;
  const short = /^[Tt]he\s\p{Ll}+$/u.test(words) ? bodyBefore(context, ending, span.start) : null;
  if (short) return short;
  const known = context.partyOfWords.get(words);
  const party = known !== undefined ? known : partyOfUnlisted(words, span, context.view, context.principals);
  context.partyOfWords.set(words, party);
  if (party !== null) return { id: null, name: words, party };
  if (parties.unattached.test(words)) return { id: null, name: words, party: noSide };
  if (context.own.length === 0) return { id: null, name: words, party: noSide };
  // An agency that a fact sheet names by its letters, and what is "ours", are of its own side; an unknown name is not known to be.
  const isOurs =
    /^[A-Z]{2,8}$/.test(words) || parties.firstPlural.test(words.split(/\s/)[0] ?? "") || context.account.kind === "fact-sheet";
  const isOwn = context.own.length === 1 && (isOurs || parties.officials.test(words) || opensAccount(context, words, span));
  return { id: null, name: words, party: isOwn ? (context.own[0] ?? null) : null };
}

/** Whether a readout begins with the name: whoever it begins with is of its own side, as "Director Rossi" of "Director Ada Rossi met with …". */
function opensAccount(context: SpeakerContext, words: string, span: Span): boolean {
  const name = /(\p{Lu}[\p{L}’'-]{2,})\s*$/u.exec(words)?.[1];
  const first = context.view.sentences[0];
  if (!name || !first) return false;
  const at = context.view.text.indexOf(name);
  return at >= 0 && at < first.end && at <= span.end && isSubjectHead(context.view.text.slice(first.start, at), context.pack.spaced);
}

/** The last body whose name ends with the word: "the ministry". */
function bodyBefore(context: SpeakerContext, ending: string, place: number): Speaker | null {
  const body = context.view.names.findLast(
    ({ kind, start, end }) => kind !== "person" && end <= place && context.view.text.slice(start, end).toLowerCase().endsWith(ending),
  );
  return body?.party ? speakerOf(body) : null;
}
