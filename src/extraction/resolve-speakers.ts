import type { Account } from "../domain/account.ts";
import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { Principal } from "./principals.ts";
import { SourceResolver } from "./source-resolver.ts";

/** Who is meant by the source of each tagged statement, in the tagger's order; null where it stays unresolved. */
export function resolveSpeakers(
  tagged: readonly TaggedStatement[],
  view: TextView,
  account: Account,
  pack: LanguagePack,
  principals: readonly Principal[],
): readonly (Speaker | null)[] {
  const inOrder = tagged.map((_, index) => index).sort((a, b) => placeOf(tagged[a]) - placeOf(tagged[b]) || a - b);
  const speakers: (Speaker | null)[] = tagged.map(() => null);
  const bySource = new Map<number, Speaker | null>();
  const resolver = new SourceResolver(view, account, pack, principals);
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
    const speaker = known !== undefined ? known : resolver.resolve({ statement, source, place: placeOf(statement), outer });
    if (first) bySource.set(first.start, speaker);
    speakers[index] = speaker;
  };
  for (const index of inOrder) read(index);
  return speakers;
}

const placeOf = (statement: TaggedStatement | undefined): number =>
  Math.min(...[...(statement?.source ?? []), ...(statement?.cue ?? []), ...(statement?.content ?? [])].map((span) => span.start));
