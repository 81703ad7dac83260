import { findContent } from "./find-content.ts";
import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, beginsPhrase, coordinators, isPunctuation, prepositions, subordinators } from "./word-classes.ts";

/** "…, the Foreign Secretary, **who stressed that** …": the phrase before is the source. */
export function readRelative(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (group.shape !== "finite" || !/^(?:who|which)$/.test(words[group.from - 1]?.lower ?? "")) return null;
  if (last !== undefined && group.from < last.group.to) return null;
  if (!group.takes.has("clause") || group.takes.has("guarded")) return null;
  let to = group.from - 1;
  if (words[to - 1]?.text === ",") to--;
  const floor = last === undefined || typeof last.content === "string" ? 0 : last.content.from;
  const subject = phraseBefore(words, to, floor);
  const content = findContent(words, group);
  if (subject === null || content === null) return null;
  const isInside = last !== undefined && typeof last.content !== "string" && last.content.from <= subject.from;
  return { group, subject, partner: null, content, parent: isInside ? hits.length - 1 : null, from: group.from };
}

/** The noun phrase that ends before a relative clause. */
function phraseBefore(words: readonly Word[], to: number, floor: number): Subject | null {
  let from = to;
  for (let at = to - 1; at >= floor && at > to - 20; at--) {
    const word = words[at];
    if (word === undefined || word.quoted || isPunctuation(word) || actsAsVerb(words, at)) break;
    if (subordinators.has(word.lower) || (prepositions.has(word.lower) && word.lower !== "of")) break;
    if (!coordinators.has(word.lower) && word.lower !== "of" && beginsPhrase(word)) from = at;
  }
  return from < to ? { from, to, opening: "mark" } : null;
}
