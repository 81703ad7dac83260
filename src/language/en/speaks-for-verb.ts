import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, isCapitalised, prepositions, pronouns } from "./word-classes.ts";

/** "The sides note that …" against "the minister's notes": the subject and what follows must speak for a verb. */
export function speaksForVerb(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  const head = words[subject.to - 1];
  const next = words[group.to];
  if (head === undefined || prepositions.has(next?.lower ?? "")) return false;
  const isBase = !words[group.verb]?.lower.endsWith("s");
  const isPronoun = pronouns.has(head.lower);
  const follows =
    next?.lower === "that" ||
    next?.lower === "to" ||
    beginsPhrase(next) ||
    next?.text === ":" ||
    (next?.text === "," && group.takes.has("quote")) ||
    next?.quoted === true ||
    /^["“]$/u.test(next?.text ?? "");
  if (isBase)
    return (
      (/^(?:i|we|they|you|both|who)$/.test(head.lower) || /[^s']s$/.test(head.lower) || hasAnd(words, subject)) &&
      (follows || isPronoun || group.governed !== null)
    );
  return (
    (isPronoun || isCapitalised(head) || follows) &&
    !head.lower.endsWith("s'") &&
    !/['’]s$/u.test(head.text) &&
    (follows || isPronoun || !isCapitalised(next))
  );
}

function hasAnd(words: readonly Word[], subject: Subject): boolean {
  for (let at = subject.from; at < subject.to; at++) if (words[at]?.lower === "and") return true;
  return false;
}
