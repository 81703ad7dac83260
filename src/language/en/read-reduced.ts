import { findContent } from "./find-content.ts";
import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, determiners, isPunctuation, prepositions } from "./word-classes.ts";

const spoken =
  /^(?:concerns?|proposals?|views?|opinions?|ideas?|initiatives?|requests?|remarks?|claims?|accusations?|questions?|issues?|points?|fears?|hopes?|wishes|assessments?|objections?|doubts?|thoughts?|considerations?|arguments?|suggestions?|demands?|criticism|support|gratitude|condolences|plans?)$/;
const verbs = /^(?:express|voice|raise|propose|outline|mention|share|convey|articulate|suggest|cite|advance)$/;

/** "Replying to the concerns **expressed by the Minister**, …": a participle behind what was said, with its speaker behind. */
export function readReduced(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  if (group.auxiliary !== null || group.doubtful || hits.length > 0 || !verbs.test(group.lemma) || group.verb !== group.from) return null;
  if (words[group.verb + 1]?.lower !== "by" || !beginsPhrase(words[group.verb + 2])) return null;
  const noun = words[group.from - 1];
  if (noun === undefined || !spoken.test(noun.lower) || findContent(words, group) !== null) return null;
  const subject = phraseTo(words, group.from);
  return { group: { ...group, to: group.verb + 1 }, subject, partner: null, content: "passive", parent: null, from: subject.from };
}

/** The noun phrase that ends before the participle, from its determiner on. */
function phraseTo(words: readonly Word[], to: number): Subject {
  let from = to - 1;
  while (from > 0 && from > to - 5 && !determiners.has(words[from]?.lower ?? "")) {
    const before = words[from - 1];
    if (before === undefined || isPunctuation(before) || before.lower === "and" || prepositions.has(before.lower)) break;
    from--;
  }
  return { from, to, opening: "mark" };
}
