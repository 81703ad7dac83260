import type { Span } from "../domain/span.ts";
import type { LanguagePack, TaggedStatement } from "../language/language-pack.ts";

/**
 * The tagged statements of an account that speaks for itself, without those that only tell of deeds ("the ministries will undertake …")
 * and those that were taken to go on from another's words though the issuer speaks anew ("We must do more").
 */
export function withoutDeeds(text: string, tagged: readonly TaggedStatement[], pack: LanguagePack): readonly TaggedStatement[] {
  const rules = pack.ownVoice;
  const wordsOf = (spans: readonly Span[]) =>
    spans.map((span) => text.slice(span.start, Math.min(span.end, span.start + longest))).join(" ");
  const dropped = tagged.map(
    ({ cue, content, source }) => cue.length > 0 && rules.tellsDeed(wordsOf(cue), wordsOf(content), source.length > 0),
  );
  tagged.forEach(({ continues, type, content }, at) => {
    if (continues === null) return;
    const anew = (type === "indirect" || type === "mixed") && rules.asIssuer.test(wordsOf(content)) && !announces(text, tagged[continues]);
    if (anew || dropped[continues]) dropped[at] = true;
  });
  if (!dropped.includes(true)) return tagged;
  let kept = 0;
  const place = dropped.map((gone) => (gone ? null : kept++));
  const placeOf = (at: number | null): number | null => (at === null ? null : (place[at] ?? null));
  return tagged
    .filter((_, at) => !dropped[at])
    .map((statement) => ({ ...statement, continues: placeOf(statement.continues), parent: placeOf(statement.parent) }));
}

/** In UTF-16 units: no cue and no head of a content is looked at further. */
const longest = 400;

/** Words before a colon announce what stands behind it, whoever is "we" there. */
function announces(text: string, head: TaggedStatement | undefined): boolean {
  const end = head?.content.at(-1)?.end;
  return end !== undefined && /^\s?[:：]/.test(text.slice(end, end + 2));
}
