import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, isCapitalised, prepositions, pronouns } from "./word-classes.ts";

/** "The sides note that …" against "the minister's notes": the subject and what follows must speak for a verb. */
export function speaksForVerb(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  const head = words[subject.to - 1];
  const next = words[group.to];
  if (head === undefined) return false;
  const takesInfinitive = next?.lower === "to" && (group.takes.has("deed") || group.takes.has("charge"));
  if (prepositions.has(next?.lower ?? "") && !takesInfinitive && (nouns.has(group.lemma) || !/s$/.test(words[group.verb]?.lower ?? "")))
    return false;
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
  if (head.lower.endsWith("s'") || /['’]s$/u.test(head.text)) return false;
  // "urges", "says", "insists" are no nouns.
  if (!nouns.has(group.lemma)) return true;
  // "EU states", "Gulf states".
  if (group.lemma === "state" && isCapitalised(head) && !follows) return false;
  return (isPronoun || isCapitalised(head) || follows) && (follows || isPronoun || !isCapitalised(next));
}

/** Verbs whose form in -s may be a plural noun. */
const nouns = new Set(
  "report claim note comment remark plan promise pledge request demand call appeal offer support review debate focus center centre address question doubt hope fear wish welcome praise salute blame order estimate guarantee resolve regret protest object talk chat answer reply tweet post list detail view threat vow commend back aim look deal stress state touch cover push press mention signal hint voice quip joke boast gripe charge invite seek balance value rate set put point stand pin issue file share lay place attempt exchange draw sound guarantee find show count limit honor honour hail trust rebuke slam blast dispute forecast project assess tackle map run walk strike fire read study reason feel control favor favour advocate alert brief update post echo cast pay give take hold make".split(
    " ",
  ),
);

function hasAnd(words: readonly Word[], subject: Subject): boolean {
  for (let at = subject.from; at < subject.to; at++) if (words[at]?.lower === "and") return true;
  return false;
}
