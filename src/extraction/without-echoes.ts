import type { Speaker } from "../domain/statement.ts";
import type { TaggedStatement } from "../language/language-pack.ts";
import type { ResolvedSpeaker } from "./speaker-context.ts";

/**
 * Statements without those that a side only says of itself: of "the President of Norland noted **Norland’s readiness** to help" the inner words
 * are no second voice. `speakers` goes along, one for each statement; what stood within a statement that is left out stands in its parent.
 */
export function withoutEchoes(
  text: string,
  tagged: readonly TaggedStatement[],
  speakers: readonly (ResolvedSpeaker | null)[],
): { readonly tagged: readonly TaggedStatement[]; readonly speakers: readonly (ResolvedSpeaker | null)[] } {
  const gone = tagged.map((statement, at) => isEcho(text, statement, speakers[at] ?? null, speakers[statement.parent ?? -1] ?? null));
  if (!gone.includes(true)) return { tagged, speakers };
  let kept = 0;
  const place = gone.map((isGone) => (isGone ? null : kept++));
  const above = (at: number | null): number | null => (at === null ? null : gone[at] ? above(tagged[at]?.parent ?? null) : at);
  const placeOf = (at: number | null): number | null => {
    const standing = above(at);
    return standing === null ? null : (place[standing] ?? null);
  };
  return {
    tagged: tagged.filter((_, at) => !gone[at]).map((one) => ({ ...one, continues: placeOf(one.continues), parent: placeOf(one.parent) })),
    speakers: speakers.filter((_, at) => !gone[at]),
  };
}

/** Whether a state's or body's own noun ("Norland’s readiness") is told by somebody of the same party. */
function isEcho(text: string, { parent, source, cue }: TaggedStatement, speaker: Speaker | null, teller: Speaker | null): boolean {
  const [owner, noun] = [source.at(-1), cue[0]];
  if (parent === null || !owner || !noun || !speaker?.party || speaker.party !== teller?.party) return false;
  return speaker.id?.startsWith("person:") !== true && /^['’]s?\s(?:\p{Ll}+\s)?$/u.test(text.slice(owner.end, noun.start));
}
