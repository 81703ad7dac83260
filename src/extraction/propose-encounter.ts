import type { AccountKind } from "../domain/account.ts";
import { thirdParty } from "../domain/account.ts";
import type { EncounterKind, Participant } from "../domain/encounter.ts";
import type { Span } from "../domain/span.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { findNames, type NameMention } from "../language/names/find-names.ts";
import { splitParagraphs } from "../text/paragraphs.ts";
import { findQuotations } from "../text/quotation-marks.ts";
import { segmentSentences } from "../text/sentences.ts";

/** A text to suppose things of, with what is known of it already. */
export interface UnknownText {
  readonly text: string;
  readonly language: string;
  readonly pack: LanguagePack;
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly publishedAt: string | null;
}

/** From what something was supposed. */
export type ProposalRule = "given" | "first-person" | "opening-name" | "language" | "reporting" | "date-in-text" | "other-text" | "today";

/** A supposition and the words that it rests on; null where it rests on none. */
export interface Proposed<Value> {
  readonly value: Value;
  readonly rule: ProposalRule;
  readonly words: string | null;
}

export interface ProposedText {
  readonly side: Proposed<string> | null;
  readonly kind: Proposed<AccountKind> | null;
  readonly publishedAt: Proposed<string>;
}

export interface ProposedEncounter {
  readonly texts: readonly ProposedText[];
  readonly kind: EncounterKind | null;
  readonly date: string | null;
  readonly participants: readonly Participant[];
}

/** How far into a text its opening goes, in sentences. */
const openingLength = 3;
/** How far in a date line or a first person may stand. */
const headLength = 8;
/** Longest text that is taken for a post, in UTF-16 units. */
const longestPost = 6_000;

/** Countries that write official texts in a language. English is written by all. */
const homes: Readonly<Record<string, string>> = { zh: "CN", "zh-Hant": "TW", ru: "RU", uk: "UA", ko: "KR", ja: "JP" };

interface Head {
  readonly input: UnknownText;
  readonly opening: readonly Span[];
  readonly head: readonly Span[];
  readonly names: readonly NameMention[];
  readonly own: { readonly words: string } | null;
  readonly date: { readonly day: string; readonly words: string } | null;
}

/**
 * Supposes who published each of several texts about one encounter, as what, and when; and what the encounter was. Only from words and names that
 * stand in the texts; whoever asks shows the words and lets a person change it. `today` is an ISO date.
 */
export function proposeEncounter(texts: readonly UnknownText[], today: string): ProposedEncounter {
  const heads = texts.map((input) => readHead(input, today));
  const participants = findParticipants(heads);
  const day = heads.find(({ date }) => date !== null)?.date?.day ?? texts.find(({ publishedAt }) => publishedAt)?.publishedAt ?? null;
  const proposed = heads.map((head, at) => ({
    side: head.input.side === null ? proposeSide(head, participants) : given(head.input.side),
    kind: head.input.kind === null ? proposeKind(head, participants) : given(head.input.kind),
    publishedAt: proposeDate(head, day, heads[at]?.date ?? null, today),
  }));
  return {
    texts: proposed,
    kind: heads.map(kindOf).find((kind) => kind !== null) ?? null,
    date: day?.slice(0, 10) ?? null,
    participants: inOrderOfTexts(participants, proposed),
  };
}

/** Whose text came first stands first. */
function inOrderOfTexts(participants: readonly Participant[], texts: readonly ProposedText[]): readonly Participant[] {
  const place = ({ side }: Participant): number => {
    const at = texts.findIndex((text) => text.side?.value === side);
    return at < 0 ? texts.length : at;
  };
  return [...participants].sort((a, b) => place(a) - place(b));
}

const given = <Value>(value: Value): Proposed<Value> => ({ value, rule: "given", words: null });

function readHead(input: UnknownText, today: string): Head {
  const { text, pack } = input;
  // Only the head is looked at: a pasted text may be as long as a book.
  const start = text.slice(0, 8_000);
  const sentences = segmentSentences(start, splitParagraphs(start), pack.sentences);
  const opening = sentences.slice(0, openingLength);
  const head = sentences.slice(0, headLength);
  const end = head.at(-1)?.end ?? 0;
  return {
    input,
    opening,
    head,
    names: findNames(start.slice(0, end), input.publishedAt?.slice(0, 10) ?? today).filter((name) => name.party !== null),
    own: firstPersonOf(start, opening, pack),
    date: dateOf(start.slice(0, end), sentences[0]?.end ?? 0, pack, today),
  };
}

/** "I" in the opening, outside quotation marks in a sentence that hands on nobody before it: the writer's own. */
function firstPersonOf(text: string, opening: readonly Span[], pack: LanguagePack): { words: string } | null {
  const quotations = findQuotations(text);
  for (const sentence of opening) {
    const words = text.slice(sentence.start, sentence.end);
    const found = pack.facts.firstPerson.exec(words);
    if (!found) continue;
    const at = sentence.start + found.index;
    if (handsOn(text.slice(sentence.start, at), pack)) return null;
    if (!quotations.some(({ inner }) => inner.start <= at && at < inner.end)) return { words: around(words, found.index) };
  }
  return null;
}

function handsOn(text: string, pack: LanguagePack): boolean {
  const words = pack.spaced ? ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} ` : text;
  return pack.cues.some(({ form }) => words.includes(pack.spaced ? ` ${form.toLowerCase()} ` : form));
}

/** A few words on both sides, whole ones, for people to recognise the place. */
function around(sentence: string, at: number): string {
  const room = 24;
  const from = Math.max(0, at - room / 3);
  const cut = sentence.slice(from, at + room * 2);
  return (from === 0 ? cut : cut.replace(/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]*\s?/u, "")).slice(0, 60).trim();
}

/**
 * The first day that the head states, at most a day after today: what is announced for later is not when it happened. A day without a year in the first
 * sentence is the last one of that name.
 */
function dateOf(text: string, firstEnd: number, pack: LanguagePack, today: string): { day: string; words: string } | null {
  const latest = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  for (const time of pack.readTimes(text, { publishedAt: today, encounterDate: null })) {
    const words = text.slice(time.start, time.end);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(time.edtf) || !/\d/.test(words)) continue;
    if (time.edtf <= latest) return { day: time.edtf, words };
    const yearless = time.basis === "inferred" && !/\d{4}/.test(words);
    if (yearless && time.end <= firstEnd) return { day: `${Number(time.edtf.slice(0, 4)) - 1}${time.edtf.slice(4)}`, words };
  }
  return null;
}

/** One person a party, the two parties that most texts name in their opening; who is named first counts more. */
function findParticipants(heads: readonly Head[]): Participant[] {
  const weight = new Map<string, { person: NameMention; weight: number }>();
  for (const { names, opening } of heads) {
    const end = opening.at(-1)?.end ?? 0;
    const persons = names.filter((name) => name.kind === "person" && name.start < end);
    const firsts = persons.filter((name, at) => persons.findIndex((other) => other.party === name.party) === at).slice(0, 3);
    firsts.forEach((person, at) => {
      const held = weight.get(person.entity);
      weight.set(person.entity, { person, weight: (held?.weight ?? 0) + 1 / (at + 1) });
    });
  }
  const ranked = [...weight.values()].sort((a, b) => b.weight - a.weight || (a.person.entity < b.person.entity ? -1 : 1));
  const chosen = ranked.filter(({ person }, at) => ranked.findIndex((other) => other.person.party === person.party) === at).slice(0, 2);
  return chosen.map(({ person }) => ({ name: person.name, role: null, side: person.party ?? thirdParty }));
}

function proposeSide(head: Head, participants: readonly Participant[]): Proposed<string> | null {
  const { input, names, own, opening } = head;
  const present = new Set(participants.map(({ side }) => side));
  const end = opening.at(-1)?.end ?? 0;
  const reporting = reportingWords(head);
  if (own && isPost(head)) {
    // Who writes "I" does not name himself as another: the participant who is left is the writer.
    const left = participants.filter((one) => !names.some((name) => name.kind === "person" && name.start < end && name.name === one.name));
    if (left.length === 1 && left[0]) return { value: left[0].side, rule: "first-person", words: own.words };
    return null;
  }
  if (reporting) return { value: thirdParty, rule: "reporting", words: reporting };
  const home = homes[input.language];
  if (home !== undefined) {
    if (present.has(home)) {
      const name = names.find(({ party }) => party === home);
      return { value: home, rule: "language", words: name ? input.text.slice(name.start, name.end) : null };
    }
    if (present.size > 1) return { value: thirdParty, rule: "language", words: null };
  }
  // A government names its own leader first.
  const first = names.find((name) => name.kind === "person" && name.start < end);
  return first?.party ? { value: first.party, rule: "opening-name", words: input.text.slice(first.start, first.end) } : null;
}

function proposeKind(head: Head, participants: readonly Participant[]): Proposed<AccountKind> | null {
  const { own, input } = head;
  if (own && isPost(head)) return { value: "leader-post", rule: "first-person", words: own.words };
  const reporting = reportingWords(head);
  if (reporting) return { value: "independent-media", rule: "reporting", words: reporting };
  const side = proposeSide(head, participants);
  if (side === null) return null;
  if (side.value === thirdParty) return { value: "independent-media", rule: side.rule, words: side.words };
  return participants.length > 0 && input.text.trim() !== "" ? { value: "official-readout", rule: side.rule, words: side.words } : null;
}

const isPost = ({ input }: Head): boolean => input.text.length <= longestPost;

/** Where the whole text, not only its head, says that others announced what it tells. */
function reportingWords({ input }: Head): string | null {
  const text = input.text.slice(0, 8_000);
  const found = input.pack.facts.reporting.exec(text);
  return found ? around(text.slice(found.index), 0) : null;
}

function proposeDate(head: Head, day: string | null, own: Head["date"], today: string): Proposed<string> {
  if (head.input.publishedAt !== null) return given(head.input.publishedAt);
  if (own) return { value: own.day, rule: "date-in-text", words: own.words };
  return day ? { value: day, rule: "other-text", words: null } : { value: today, rule: "today", words: null };
}

function kindOf({ input, opening }: Head): EncounterKind | null {
  const end = opening.at(-1)?.end ?? 0;
  const words = input.text.slice(0, end);
  return input.pack.facts.kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
