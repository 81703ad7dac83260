import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { howOf, nameIntroduced, withHow } from "./how-resolved.ts";
import { jointNamed, readNames } from "./named-speaker.ts";
import { readOwnHead } from "./own-head-of-state.ts";
import { issuersOf, ownSpeaker } from "./own-speaker.ts";
import { type IntroducedPeople, keyOf } from "./people.ts";
import { type Principal, sidesOf } from "./principals.ts";
import { readPronoun, subjectWithin } from "./pronoun-speaker.ts";
import { dayOf } from "./read-view.ts";
import { sentenceAt } from "./sentence-at.ts";
import { isWithin } from "./span-lists.ts";
import { type ResolvedSpeaker, type Sought, type SpeakerContext, spokesman, unlisted, whoMetAt, wordsOf } from "./speaker-context.ts";
import { SpeakerMemory } from "./speaker-memory.ts";
import { namesIn } from "./speaker-names.ts";
import { readParts } from "./speaker-parts.ts";
import { readWords } from "./speaker-words.ts";
import { bareTitle } from "./title-holder.ts";

/** What is known before the first source of an account is read. */
export function createSpeakerContext(
  view: TextView,
  account: Account,
  pack: LanguagePack,
  principals: readonly Principal[],
  tagged: readonly TaggedStatement[],
  introduced: IntroducedPeople,
): SpeakerContext {
  const quoted = quotedIn(tagged);
  const own = account.kind === "joint-statement" ? issuersOf(account, view) : sidesOf(account.side);
  return {
    view,
    account,
    pack,
    principals,
    own,
    issuer: account.kind !== "joint-statement" || own.join("+") === account.side ? null : ownSpeaker(account, view, principals, own),
    on: dayOf(account.publishedAt),
    memory: new SpeakerMemory(),
    introduced,
    genders: new Map(),
    persons: personsOutside(view, introduced, quoted),
    quoted,
    partyOfWords: new Map(),
  };
}

/** The contents that are somebody's own words, in order, without those that lie in others. */
function quotedIn(tagged: readonly TaggedStatement[]): readonly Span[] {
  const direct = tagged.filter(({ type, content }) => type === "direct" && content.length > 0).flatMap(({ content }) => content);
  const quoted: Span[] = [];
  for (const span of [...direct].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (quoted.at(-1)?.end ?? -1)) quoted.push(span);
  return quoted;
}

/** The persons whom the account names in its own words, in order. */
function personsOutside(view: TextView, { mentions }: IntroducedPeople, quoted: readonly Span[]): readonly NameMention[] {
  const beyond = mentions.map(
    ({ place, person }): NameMention => ({
      ...place,
      entity: `${unlisted}${person.name}`,
      kind: "person",
      name: person.name,
      party: person.party,
    }),
  );
  const all = [...view.names.filter(({ kind }) => kind === "person"), ...beyond].sort((a, b) => a.start - b.start);
  return all.filter(({ start }) => !isWithin(quoted, start));
}

/** Who is meant by a source; those who speak in the account's own voice are remembered for the sources that follow, as a reader does. */
export function resolveSource(context: SpeakerContext, sought: Sought): ResolvedSpeaker | null {
  const { view, pack, memory } = context;
  const [span] = sought.source;
  if (isMutual(context, sought)) return withHow(whoMetAt(context, sought.place), "joint");
  if (!span) return withHow(withoutSource(context, sought), "carried");
  const words = wordsOf(view, sought.source);
  const names = namesIn(view.names, sought.source);
  // "US" is a name, whatever "us" is.
  const pronoun = names.length > 0 ? undefined : readPronoun(context, words, sought);
  const isJoint = pack.parties.joint.test(words) && new Set(names.filter(({ kind }) => kind === "person")).size < 2;
  const listed =
    pronoun !== undefined
      ? pronoun
      : isJoint
        ? jointNamed(context, names, words, sought.place)
        : (readOwnHead(context, words) ??
          readParts(context, sought) ??
          readNames(context, names, words, span, sought) ??
          readWords(context, words, span, sought));
  const beyond = pronoun === undefined && !isJoint ? nameIntroduced(context, listed, words, sought.source) : null;
  const speaker = beyond ?? withHow(listed, howOf(context, listed, words, names, pronoun !== undefined, isJoint));
  if (speaker?.id === null) learnGender(context, speaker.name, words, wordsOf(view, sought.statement.cue));
  const isNobody = speaker === null && sought.outer === null && pronoun === undefined;
  if (isNobody && (pack.parties.title.test(words) || pack.parties.title.test(bareTitle(words)))) memory.rememberNobody(span.start);
  if (speaker && sought.outer === null)
    memory.remember({ speaker, words, place: span.start, isPerson: isPerson(context, speaker, words, names) });
  return speaker;
}

/** A verb or a pronoun tells whether somebody beyond the table is a woman or a man; the first word on it stands. */
function learnGender({ pack, introduced, genders }: SpeakerContext, name: string, words: string, cue: string): void {
  const { parties } = pack;
  if (genders.has(name) || !introduced.byName.has(keyOf(name))) return;
  if (parties.feminine.test(words) || parties.saidByWoman?.test(cue)) genders.set(name, true);
  else if (parties.masculine.test(words) || parties.saidByMan?.test(cue)) genders.set(name, false);
}

/** "Met … to discuss …": what one cannot do alone is of both, though the subject is one. */
export function isMutual(context: SpeakerContext, { statement, place }: Sought): boolean {
  if (statement.source.length > 0 || statement.type !== "mention" || context.own.length !== 1) return false;
  const cue = wordsOf(context.view, statement.cue);
  return context.pack.parties.mutual.test(cue) && whoMetAt(context, place) !== null;
}

/** No source at all: the author of a post or of remarks; in a readout, whoever met ("Trade was discussed", "it was agreed"). */
function withoutSource(context: SpeakerContext, { statement, place }: Sought): Speaker | null {
  const cue = wordsOf(context.view, statement.cue);
  const { kind } = context.account;
  if (kind === "leader-post" || kind === "remarks")
    return (context.pack.parties.together.test(cue) ? whoMetAt(context, place) : null) ?? spokesman(context);
  const last = context.memory.last()?.speaker ?? null;
  const passive = passiveAfter(context, cue, place);
  if (passive) return passive;
  // "To underscore …", "noting …": a subject stands somewhere before in the sentence.
  const acting = context.pack.parties.active.test(cue) ? subjectWithin(context, place) : null;
  if (acting) return acting;
  if (context.pack.parties.dropsSubject && last && !context.pack.parties.together.test(cue)) return last;
  return whoMetAt(context, place) ?? last ?? spokesman(context);
}

/** "Was also noted" goes on with whoever of one side spoke right before in the paragraph; "the invitation was accepted" by the other. */
function passiveAfter({ memory, view, pack, principals }: SpeakerContext, cue: string, place: number): Speaker | null {
  const last = memory.last();
  const opening = sentenceAt(view.sentences, place)?.start ?? place;
  const isAdded = pack.parties.added.test(cue) || (pack.parties.detailing?.test(view.text.slice(opening, opening + 40)) ?? false);
  if (!last?.speaker.party || last.speaker.party.includes("+") || (!isAdded && !pack.parties.answered.test(cue))) return null;
  if (sentenceAt(view.paragraphs, place)?.start !== sentenceAt(view.paragraphs, last.place)?.start) return null;
  if (isAdded) return last.speaker;
  const others = principals.filter(({ party }) => party !== last.speaker.party);
  return others.length === 1 && others.length < principals.length ? (others[0] ?? null) : null;
}

/** Whether "he" or "she" can mean a speaker. */
function isPerson(context: SpeakerContext, speaker: Speaker, words: string, names: readonly NameMention[]): boolean {
  const { parties } = context.pack;
  if (speaker.party?.includes("+") || parties.first.test(words)) return false;
  // "Lund", whom the text names in full elsewhere.
  if (speaker.id === null && context.introduced.byName.has(keyOf(speaker.name))) return true;
  if (speaker.id !== null) return speaker.id.startsWith("person:") || parties.title.test(words) || parties.singular.test(words);
  if (parties.issued.test(words) || parties.unattached.test(words) || parties.bodies.test(words)) return false;
  if (parties.title.test(bareTitle(words)) || parties.officials.test(words) || !context.pack.spaced) return true;
  // "Шувалов": one word with its capital, and no plural.
  const lone = /^\p{Lu}[\p{Script=Cyrillic}-]+[^ыи]$/u.test(words) && !/(?:ство|ние|ия|ция)$/u.test(words);
  return names.length === 0 ? lone || /\p{Lu}/u.test(words.slice(1)) : /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$/u.test(words);
}
