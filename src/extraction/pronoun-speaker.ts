import type { Speaker } from "../domain/statement.ts";
import type { TaggedStatement } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { sentenceAt } from "./sentence-at.ts";
import { isSubjectHead, type Sought, type SpeakerContext, spokesman, whoMetAt, wordsOf } from "./speaker-context.ts";
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

/** "He": within another's words the one who speaks, or whom he thanks for what is his; else the last person that spoke or opened a sentence. */
export function personMeant(context: SpeakerContext, words: string, { statement, source, place, outer }: Sought): Speaker | null {
  const { parties } = context.pack;
  const isFeminine = parties.feminine.test(words) ? true : parties.masculine.test(words) ? false : null;
  if (outer) {
    const within = namesWithin(context.view.names, outer.statement.cue[0]?.start ?? place, place);
    const between = within.findLast(({ kind }) => kind === "person") ?? within.findLast(({ kind }) => kind !== "body");
    const other = between && between.entity !== outer.speaker?.id ? speakerOf(between) : null;
    if (other && fits(other, isFeminine) && readsThanks(context, outer.statement)) return other;
    if (context.memory.isPerson(outer.speaker) && outer.speaker && fits(outer.speaker, isFeminine)) return outer.speaker;
    if (other?.id?.startsWith("person:") && fits(other, isFeminine)) return other;
  }
  const spoken = context.memory.lastPerson(isFeminine);
  const sentence = sentenceAt(context.view.sentences, place);
  const beside = personBeside(context, source[0]?.start ?? place, sentence?.start ?? place, statement);
  if (beside && (spoken === null || spoken.place < (sentence?.start ?? 0)) && fits(speakerOf(beside), isFeminine)) return speakerOf(beside);
  const subject = subjectBefore(context, place, isFeminine);
  if (spoken && (subject === null || subject.start <= spoken.place)) return spoken.speaker;
  if (subject) return speakerOf(subject);
  return personBefore(context, place, isFeminine) ?? spokesman(context) ?? context.memory.last()?.speaker ?? null;
}

/**
 * The person last named before a pronoun in its own sentence: of a pair that spoke the first; of the words that the pronoun hands over only
 * an owner ("in Trump’s post many topics were named, he said"), for one who speaks of himself says "he".
 */
function personBeside(context: SpeakerContext, pronoun: number, from: number, { content }: TaggedStatement): NameMention | null {
  const pair = context.memory.last();
  const isPair = pair !== null && pair.place >= from && pair.place < pronoun && pair.speaker.party?.includes("+");
  const persons = namesWithin(context.view.names, isPair ? pair.place : from, pronoun).filter(
    ({ kind, start, end }) =>
      kind === "person" &&
      (/^['’]s?\s/.test(context.view.text.slice(end, end + 3)) || !content.some((span) => span.start <= start && end <= span.end)),
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

/** The person whom the sentence before, or an earlier part of this one, has as its subject: "Trump met Xi. He said" is about Trump. */
function subjectBefore(context: SpeakerContext, place: number, isFeminine: boolean | null): NameMention | null {
  const last = namesWithin(context.view.names, 0, place, mostLookedAt).findLast(({ kind }) => kind === "person");
  const sentence = last ? sentenceAt(context.view.sentences, last.start) : undefined;
  const head = sentence && namesWithin(context.view.names, sentence.start, place).find(({ kind }) => kind === "person");
  if (!head || !fits(speakerOf(head), isFeminine)) return null;
  return isSubjectHead(context.view.text.slice(sentence.start, head.start), context.pack.spaced) ? head : null;
}

function personBefore(context: SpeakerContext, place: number, isFeminine: boolean | null): Speaker | null {
  const before = namesWithin(context.view.names, 0, place, mostLookedAt)
    .filter(({ kind }) => kind === "person")
    .map(speakerOf);
  return before.findLast((person) => fits(person, isFeminine)) ?? before.at(-1) ?? null;
}
