import type { Span } from "../domain/span.ts";
import { noSide, type Resolution, type Speaker } from "../domain/statement.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { mentionsWithin, readIntroduced } from "./people.ts";
import { listOf } from "./principals.ts";
import type { ResolvedSpeaker, SpeakerContext } from "./speaker-context.ts";

/** A speaker with how he was found; null stays null. */
export function withHow(speaker: Speaker | null, how: Resolution | null): ResolvedSpeaker | null {
  return speaker && { ...speaker, how };
}

/**
 * Whom a source names that the table of names lacks, by the fullest name that the text gives; null where it names nobody so, or the table
 * has said who it is. What was read of the party before stands.
 */
export function nameIntroduced(
  context: SpeakerContext,
  listed: Speaker | null,
  words: string,
  source: readonly Span[],
): ResolvedSpeaker | null {
  const [span] = source;
  if (!span || source.length !== 1 || listed?.id?.startsWith("person:") || listed?.party?.includes("+")) return null;
  const named = readIntroduced(context.introduced, words, span);
  const isPost = named !== null && post.test(words);
  const read = isPost ? (context.own.length === 0 ? noSide : null) : (listed?.party ?? null);
  const known = read === noSide ? null : read;
  if (named) return { id: null, name: named.person.name, party: known ?? named.person.party ?? read, how: named.how };
  const body = bodyOf(context, listed, words);
  if (body) return body;
  const several = [...new Set(mentionsWithin(context.introduced, span).map(({ person }) => person))];
  const parties = several.map(({ party }) => party);
  if (several.length < 2 || parties.includes(null)) return null;
  return { id: null, name: listOf(several.map(({ name }) => name)), party: [...new Set(parties)].join("+"), how: "title" };
}

/** "Special Envoy for Norway Jan Berg": the state is where he is sent, and says nothing of who sends him. */
const post = /\b(?:envoy|ambassador|representative|coordinator|emissary|advis[eo]r)\s(?:for|to|on)\s/iu;

/** "The Fisheries Ministry of Norway", 挪威渔业部: the body that the words name, not the whole state. */
function bodyOf({ pack }: SpeakerContext, listed: Speaker | null, words: string): ResolvedSpeaker | null {
  if (!listed?.id?.startsWith("party:") || listed.party === noSide || !pack.parties.bodies.test(words)) return null;
  return { id: null, name: words.replace(/^the\s/iu, ""), party: listed.party, how: "described" };
}

/** How a speaker was found, where the table or the words around say it. */
export function howOf(
  { pack }: SpeakerContext,
  speaker: Speaker | null,
  words: string,
  names: readonly NameMention[],
  isPronoun: boolean,
  isJoint: boolean,
): Resolution | null {
  const { parties } = pack;
  if (speaker === null) return null;
  if (isPronoun) return "pronoun";
  if (isJoint) return "joint";
  const named = names.find(({ entity }) => entity === speaker.id);
  if (named) return named.resolved ?? "table";
  if (speaker.party?.includes("+") && names.length === 0) return "joint";
  if (speaker.id?.startsWith("person:"))
    return names.length > 0 || parties.title.test(words) || parties.ownHead.test(words) || parties.counterpart.test(words)
      ? "title"
      : "short-form";
  if (parties.title.test(words) || parties.ownHead.test(words)) return speaker.party === null || speaker.party === noSide ? null : "title";
  if (names.length > 0) return speaker.party === null ? null : "table";
  if (speaker.id === null && speaker.name !== words && speaker.name.endsWith(words)) return "short-form";
  // What only the words of the source say, of nobody's known side, is not resolved, but for those who are of none.
  return speaker.party === null || (speaker.party === noSide && !parties.unattached.test(words)) ? null : "described";
}
