import type { Account } from "../domain/account.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { IntroducedPeople } from "./people.ts";
import type { Principal } from "./principals.ts";
import { createSpeakerContext, isMutual, resolveSource } from "./resolve-source.ts";
import type { ResolvedSpeaker } from "./speaker-context.ts";

/** Who is meant by the source of each tagged statement, in the tagger's order; null where it stays unresolved. */
export function resolveSpeakers(
  tagged: readonly TaggedStatement[],
  view: TextView,
  account: Account,
  pack: LanguagePack,
  principals: readonly Principal[],
  introduced: IntroducedPeople,
): readonly (ResolvedSpeaker | null)[] {
  const places = tagged.map(placeOf);
  const placeAt = (index: number): number => places[index] ?? 0;
  const inOrder = tagged.map((_, index) => index).sort((a, b) => placeAt(a) - placeAt(b) || a - b);
  const speakers: (ResolvedSpeaker | null)[] = tagged.map(() => null);
  const bySource = new Map<number, ResolvedSpeaker | null>();
  const context = createSpeakerContext(view, account, pack, principals, tagged, introduced);
  const done = new Set<number>();
  const read = (index: number): void => {
    const statement = tagged[index];
    if (!statement || done.has(index)) return;
    done.add(index);
    // Whose words the nested ones stand in must be known first, also where the outer source stands behind them.
    if (statement.parent !== null) read(statement.parent);
    if (statement.continues !== null) {
      read(statement.continues);
      speakers[index] = speakers[statement.continues] ?? null;
      return;
    }
    const parent = statement.parent === null ? undefined : tagged[statement.parent];
    const outer = parent ? { statement: parent, speaker: speakers[statement.parent ?? -1] ?? null } : null;
    const source = statement.source.length > 0 ? statement.source : statement.carriedSource ? [statement.carriedSource] : [];
    const [first] = source;
    const known = first && statement.source.length === 0 ? bySource.get(first.start) : undefined;
    const sought = { statement, source, place: placeAt(index), outer };
    // What one cannot do alone ("… to affirm A and to discuss B") is of both, whoever the subject carried over is.
    const speaker = known !== undefined && !isMutual(context, sought) ? known : resolveSource(context, sought);
    if (first && known === undefined) bySource.set(first.start, speaker);
    // The one remembered stays as it is; what goes on without a subject of its own is carried over.
    speakers[index] = statement.source.length === 0 && speaker && known !== undefined ? { ...speaker, how: "carried" } : speaker;
  };
  for (const index of inOrder) read(index);
  return speakers;
}

function placeOf({ source, cue, content }: TaggedStatement): number {
  let first = Number.POSITIVE_INFINITY;
  for (const spans of [source, cue, content]) for (const span of spans) if (span.start < first) first = span.start;
  return first;
}
