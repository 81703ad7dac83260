import type { Speaker } from "../domain/statement.ts";
import type { TaggedStatement } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { keyOf } from "./people.ts";
import { sentenceAt } from "./sentence-at.ts";
import { isSubjectHead, personOf, type Sought, type SpeakerContext, spokesman, whoMetAt, wordsOf } from "./speaker-context.ts";
import { fits } from "./speaker-memory.ts";
import { namesWithin, speakerOf } from "./speaker-names.ts";

/** How many names back a pronoun may reach. */
const mostLookedAt = 60;

/** Whom a pronoun means; undefined where the words are no pronoun. */
export function readPronoun(context: SpeakerContext, words: string, sought: Sought): Speaker | null | undefined {
  const { parties } = context.pack;
  if (parties.plural.test(words)) return they(context, sought);
  if (parties.joint.test(words)) return undefined;
  if (parties.first.test(words)) return firstPerson(context, words, sought);
  if (parties.singular.test(words)) return personMeant(context, words, sought);
  if (parties.neuter?.test(words)) return context.memory.lastBody()?.speaker ?? null;
  return undefined;
}

/** "I" of a post is its author, of a quotation whoever is quoted; "we" are both where what follows is done together. */
function firstPerson(context: SpeakerContext, words: string, { statement, place, outer }: Sought): Speaker | null {
  const isPlural = context.pack.parties.firstPlural.test(words);
  const quoted = outer?.speaker && (isPlural || !outer.speaker.party?.includes("+")) ? outer.speaker : null;
  const self = quoted ?? spokesman(context) ?? context.memory.last()?.speaker ?? null;
  if (outer === null && isPlural && (context.own.length > 1 || context.account.kind === "joint-statement"))
    return whoMetAt(context, place) ?? self;
  if (!isPlural) return self;
  // "我们一致认为" goes on in the words of whoever spoke, yet tells what both hold.
  if (outer === null && context.account.kind !== "leader-post")
    return context.pack.parties.together.test(wordsOf(context.view, statement.cue)) ? (whoMetAt(context, place) ?? self) : self;
  const from = statement.source.at(-1)?.end ?? place;
  const cueEnd = statement.cue.at(-1)?.end ?? from;
  const said = context.view.text.slice(from, Math.min(Math.max(cueEnd, from + (context.pack.spaced ? 0 : 16)), from + 60));
  return context.pack.parties.together.test(said) || context.pack.parties.joint.test(words) ? (whoMetAt(context, place) ?? self) : self;
}

/** The parties, or a body or state that spoke last; in a post whom its sentence names. */
function they(context: SpeakerContext, { place }: Sought): Speaker | null {
  const last = context.memory.last();
  const joint = context.memory.lastJoint();
  const sentence = sentenceAt(context.view.sentences, place);
  const inSentence = namesWithin(context.view.names, sentence?.start ?? place, place).at(-1);
  if (context.account.kind === "leader-post" && inSentence?.party && !context.own.includes(inSentence.party)) return speakerOf(inSentence);
  if (joint && last === joint) return joint.speaker;
  const met = context.principals.some(({ party }) => party === last?.speaker.party);
  if (last && !last.isPerson && !(met && context.own.length > 0)) return last.speaker;
  return whoMetAt(context, place) ?? joint?.speaker ?? last?.speaker ?? null;
}

/**
 * "He": within another's words the one who speaks, or whom he thanks for what is his; else the last person that spoke or opened a sentence.
 * Null where two are meant alike, or nobody who can be: a pronoun is never guessed.
 */
export function personMeant(context: SpeakerContext, words: string, { statement, source, place, outer }: Sought): Speaker | null {
  const { parties } = context.pack;
  const isFeminine = parties.feminine.test(words) ? true : parties.masculine.test(words) ? false : null;
  const canBe = (speaker: Speaker): boolean => canMean(context, speaker, isFeminine);
  if (outer) {
    const within = namesWithin(context.view.names, outer.statement.cue[0]?.start ?? place, place);
    const between = within.findLast(({ kind }) => kind === "person") ?? within.findLast(({ kind }) => kind !== "body");
    const other = between && between.entity !== outer.speaker?.id ? speakerOf(between) : null;
    if (other && canBe(other) && readsThanks(context, outer.statement)) return other;
    if (context.memory.isPerson(outer.speaker) && outer.speaker && canBe(outer.speaker)) return outer.speaker;
    if (other?.id?.startsWith("person:") && canBe(other)) return other;
  }
  const spoken = context.memory.lastPerson(canBe);
  const sentence = sentenceAt(context.view.sentences, place);
  const beside = personBeside(context, source[0]?.start ?? place, sentence?.start ?? place, statement);
  if (beside && (spoken === null || spoken.place < (sentence?.start ?? 0)) && canBe(personOf(beside))) return personOf(beside);
  const subject = subjectBefore(context, place, canBe);
  const isOpen = (at: number): boolean => context.memory.hasNobodySince(at);
  if (spoken && (subject === null || subject[0].start <= spoken.place)) return isOpen(spoken.place) ? null : spoken.speaker;
  if (subject) return isOpen(subject[0].start) ? null : onlyOne(subject);
  const before = namesWithin(context.persons, 0, place, mostLookedAt).filter((name) => canBe(personOf(name)));
  if (isOpen(before.at(-1)?.start ?? -1)) return null;
  const self = spokesman(context);
  return before.length > 0 ? onlyOne(before) : self && canBe(self) ? self : null;
}

/** Whether she or he can be meant, by the table of names, by a title in the text or by what verbs and pronouns have told. */
function canMean({ introduced, genders }: SpeakerContext, speaker: Speaker, isFeminine: boolean | null): boolean {
  if (isFeminine === null || speaker.id !== null) return fits(speaker, isFeminine);
  const isWoman = introduced.byName.get(keyOf(speaker.name))?.[0]?.isWoman ?? genders.get(speaker.name) ?? null;
  return isWoman === null || isWoman === isFeminine;
}

/** The one whom all the names name; null for several. */
function onlyOne(names: readonly NameMention[]): Speaker | null {
  const [first] = names;
  return first && names.every(({ entity }) => entity === first.entity) ? personOf(first) : null;
}

/**
 * The person last named before a pronoun in its own sentence: of a pair that spoke the first; of the words that the pronoun hands over only
 * an owner ("in Trump’s post many topics were named, he said"), for one who speaks of himself says "he".
 */
function personBeside(context: SpeakerContext, pronoun: number, from: number, { content }: TaggedStatement): NameMention | null {
  const pair = context.memory.last();
  const isPair = pair !== null && pair.place >= from && pair.place < pronoun && pair.speaker.party?.includes("+");
  const persons = namesWithin(context.persons, isPair ? pair.place : from, pronoun).filter(
    ({ start, end }) =>
      /^['’]s?\s/.test(context.view.text.slice(end, end + 3)) || !content.some((span) => span.start <= start && end <= span.end),
  );
  return (isPair ? persons[0] : persons.at(-1)) ?? null;
}

function readsThanks(context: SpeakerContext, { cue }: TaggedStatement): boolean {
  return context.pack.parties.thanking.test(wordsOf(context.view, cue));
}

/** Who acts in the sentence of a place: who spoke in it last, else its first person. */
export function subjectWithin(context: SpeakerContext, place: number): Speaker | null {
  const start = sentenceAt(context.view.sentences, place)?.start ?? place;
  const last = context.memory.last();
  if (last && last.place >= start && last.place < place) return last.speaker;
  const first = namesWithin(context.view.names, start, place).find(({ kind }) => kind === "person");
  return first ? speakerOf(first) : null;
}

/**
 * The person whom the sentence before, or an earlier part of this one, has as its subject: "Trump met Xi. He said" is about Trump; of a pair
 * that is its subject together both.
 */
function subjectBefore(
  { persons, view, pack }: SpeakerContext,
  place: number,
  canBe: (speaker: Speaker) => boolean,
): readonly [NameMention, ...NameMention[]] | null {
  const last = namesWithin(persons, 0, place, mostLookedAt).at(-1);
  const sentence = last ? sentenceAt(view.sentences, last.start) : undefined;
  const within = sentence ? namesWithin(persons, sentence.start, place) : [];
  const [head] = within;
  if (!head || !sentence || !isSubjectHead(view.text.slice(sentence.start, head.start), pack.spaced)) return null;
  const together = within.findIndex(({ end }, at) => !pack.parties.pairing.test(view.text.slice(end, within[at + 1]?.start ?? end)));
  const [first, ...others] = within.slice(0, together + 1).filter((name) => canBe(personOf(name)));
  return first ? [first, ...others] : null;
}
