import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, determiners, prepositions } from "./word-classes.ts";

/** Whether a verb group tells of no words by its form: what ought to be, what would have been, a participle that belongs to a noun. */
export function isUnspoken(words: readonly Word[], group: VerbGroup): boolean {
  return isObliging(words, group) || modifiesNoun(words, group) || isUnreal(words, group) || isAgentive(words, group);
}

/** "should discuss", "must agree": what ought to be is a speaker's own content, and hands over nothing. */
function isObliging(words: readonly Word[], group: VerbGroup): boolean {
  if (group.auxiliary === null || !/^(?:should|must|can|could|may|might|cannot|shouldn't|can't|couldn't)$/.test(group.auxiliary))
    return false;
  const bySpeaker = /^(?:i|we)$/.test(words[group.from - 1]?.lower ?? "");
  return !(bySpeaker && /^(?:say|tell|confirm|announce|report|assure|add|note|inform|stress|emphasi[sz]e|reiterate)$/.test(group.lemma));
}

/** "would have called on": what was not said. */
function isUnreal(words: readonly Word[], { from, verb, auxiliary }: VerbGroup): boolean {
  return auxiliary === "have" && words.slice(Math.max(0, from - 1), verb).some(({ lower }) => /^(?:would|could|might|should)$/.test(lower));
}

/** "a resolution, **proposed jointly by** two states, …": a participle behind its noun. */
function isAgentive(words: readonly Word[], { auxiliary, doubtful, from, to }: VerbGroup): boolean {
  if (auxiliary !== null || doubtful || words[from - 1]?.text !== ",") return false;
  const next = /^\p{Ll}{3,}ly$/u.test(words[to]?.text ?? "") ? to + 1 : to;
  return words[next]?.lower === "by" && beginsPhrase(words[next + 1]);
}

/** "in previously agreed areas", "as agreed": a participle, no verb. */
function modifiesNoun(words: readonly Word[], group: VerbGroup): boolean {
  if (group.auxiliary !== null || group.doubtful) return false;
  let from = group.from - 1;
  while (from > 0 && /^\p{Ll}{3,}ly$/u.test(words[from]?.text ?? "")) from--;
  const before = words[from]?.lower ?? "";
  return (
    before !== "as" &&
    (prepositions.has(before) ||
      (determiners.has(before) &&
        !/^(?:both|each|all|this|that|many|some|others|two|three|several|neither|either|other|another)$/.test(before)))
  );
}
