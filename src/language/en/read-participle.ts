import { findContent } from "./find-content.ts";
import { findSubject, type Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { isText } from "./subject-kinds.ts";
import { actsAsVerb, beginsPhrase, coordinators, determiners, isPunctuation, prepositions } from "./word-classes.ts";

/** ", underscoring that …", "by thanking …", "with both sides agreeing to …". */
export function readParticiple(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const before = words[group.from - 1];
  const subject = findAbsolute(words, group.from);
  const opens =
    subject !== null ||
    before === undefined ||
    before.text === "," ||
    /^[—–]$/u.test(before.text) ||
    /^(?:while|by|after|before|besides|when|in)$/.test(before.lower) ||
    (coordinators.has(before.lower) && hits.at(-1)?.group.shape === "participle") ||
    (words[group.to]?.lower === "that" && stressing.has(group.lemma) && hits.length > 0 && !isText(before));
  const isTopic = group.takes.has("topic") && !(hits.length === 0 ? mainTopics : plainTopics).has(group.lemma);
  if (!opens || isTopic || (group.takes.has("guarded") && !handsOver(words, group.to))) return null;
  if (isAdjective(words, group)) return null;
  if (never.has(group.lemma) || (onlyWithClause.has(group.lemma) && !handsOver(words, group.to) && !bindsItself(words, group))) return null;
  const content = findContent(words, group);
  if (content === null) return null;
  const carrier = subject === null && hits.length === 0 && group.from > 0 ? findMainSubject(words, group.from) : null;
  return {
    group,
    subject,
    partner: null,
    content,
    parent: null,
    from: subject?.from ?? group.from,
    ...(carrier === null ? {} : { carrier }),
  };
}

/** "in **promising** areas": an adjective before a bare noun. */
function isAdjective(words: readonly Word[], { verb, from }: VerbGroup): boolean {
  const next = words[verb + 1];
  return (
    from === verb &&
    /^(?:promising|demanding|threatening|boasting)$/.test(words[verb]?.lower ?? "") &&
    next !== undefined &&
    !isPunctuation(next) &&
    !beginsPhrase(next) &&
    !/^(?:to|that|not|more)$/.test(next.lower)
  );
}

/** The subject of the first verb of the sentence: "**She** opened the talks by thanking …". */
function findMainSubject(words: readonly Word[], before: number): Subject | null {
  for (let at = 1; at < before; at++) if (actsAsVerb(words, at)) return findSubject(words, at, 0);
  return null;
}

/** Whether "that" or a quotation follows. */
function handsOver(words: readonly Word[], at: number): boolean {
  const mark = /^[,:]$/.test(words[at]?.text ?? "") ? at + 1 : at;
  return words[at]?.lower === "that" || (/^["“«]$/u.test(words[mark]?.text ?? "") && words[mark + 1]?.quoted === true);
}

/** Verbs whose participle needs no comma before "that": "told them of the flood noting that …". */
const stressing = new Set("note stress emphasize emphasise underline underscore highlight".split(" "));

/** "confirming their commitment to …". */
function bindsItself(words: readonly Word[], { lemma, to }: VerbGroup): boolean {
  return (
    lemma === "confirm" &&
    /^(?:his|her|their|its|our)$/.test(words[to]?.lower ?? "") &&
    words
      .slice(to + 1, to + 4)
      .some(({ lower }) => /^(?:commitment|readiness|willingness|intention|interest|determination|support|desire)$/.test(lower))
  );
}

/** Topics that a participle may name: any time, or where the sentence has told nothing before. */
const plainTopics = new Set(["discuss", "raise"]);
const mainTopics = new Set("discuss raise go cover touch focus exchange compare review".split(" "));
const onlyWithClause = new Set("add report write announce claim confirm".split(" "));
const never = new Set(
  "resolve seek aim plan want commit expect consider have hold hear see find show offer share address deal undertake accept push press direct order anticipate reach guarantee celebrate honor honour set lay take bring give post support back be become remain run walk stand encourage trust rely tackle come provide put point refer read continue explore examine favor favour prefer know feel learn rule".split(
    " ",
  ),
);

/** "…, **with both sides** agreeing to …": the subject of a participle of its own. */
function findAbsolute(words: readonly Word[], group: number): Subject | null {
  for (let at = group - 2; at >= 0 && at >= group - 12; at--) {
    const word = words[at];
    if (word === undefined || isPunctuation(word) || word.quoted || actsAsVerb(words, at)) return null;
    if (word.lower !== "with") {
      if (prepositions.has(word.lower) && word.lower !== "of") return null;
      continue;
    }
    if (at + 2 === group && determiners.has(words[at + 1]?.lower ?? "") && words[at + 1]?.lower !== "both") return null;
    // "with a joint warning": a noun.
    if (at + 3 === group && /^an?$/.test(words[at + 1]?.lower ?? "") && words[at + 2]?.lower === "joint") return null;
    return beginsPhrase(words[at + 1]) && (at === 0 || words[at - 1]?.text === ",") ? { from: at + 1, to: group, opening: "mark" } : null;
  }
  return null;
}
