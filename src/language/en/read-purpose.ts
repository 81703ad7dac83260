import type { ContentStart } from "./content-start.ts";
import { findContent } from "./find-content.ts";
import { findPartner } from "./find-partner.ts";
import { findSubject, type Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, determiners, isCapitalised, meetingVerbs, prepositions } from "./word-classes.ts";

/** "met … to discuss …": the purpose of a meeting is told as what was said there. */
export function readPurpose(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (last !== undefined && last.group.shape !== "infinitive") return null;
  const isAfterPreposition = prepositions.has(words[group.from - 1]?.lower ?? "");
  if (notPurposes.has(group.lemma) || (isAfterPreposition && !(last !== undefined && isAlsoPurpose(words, group)))) return null;
  const verb = words.findIndex((word, at) => at < group.from && meetingVerbs.has(word.lower) && (!isCapitalised(word) || at === 0));
  const used = last === undefined ? usedOccasion(words, group) : null;
  if (verb < 0 && used === null) return null;
  // "Our meeting is a good opportunity to review …": said of the meeting, not told of it.
  if (verb > 0 && /^(?:is|was|will)$/.test(words[verb + 1]?.lower ?? "") && words[verb]?.lower === "meeting") return null;
  const content = findContent(words, group);
  if (content === null) return null;
  if (used !== null) return { group: { ...group, from: used.to }, subject: used, partner: null, content, parent: null, from: used.from };
  if (last !== undefined) return readNextPurpose(words, group, last, content);
  const main = mainVerb(words, verb);
  const subject = findSubject(words, main, 0);
  const isCall =
    subject !== null &&
    /^(?:discussion|meeting|call|talks|visit|trip|conversation|group)s?$/.test(words[subject.to - 1]?.lower ?? "") &&
    words[subject.to - 1]?.lower !== "group";
  return {
    group,
    subject: isCall ? null : subject,
    partner: group.takes.has("topic") ? findPartner(words, main, group.from) : null,
    content,
    parent: null,
    from: group.from,
  };
}

/** "to affirm A, **as well as to discuss** B", "to discuss A **and with the Minister to review** B". */
function readNextPurpose(words: readonly Word[], group: VerbGroup, last: Hit, content: ContentStart): Hit {
  const joined = words.findLastIndex(
    (word, at) => at < group.from && at >= last.group.to && word.lower === "with" && /^(?:and|then)$/.test(words[at - 1]?.lower ?? ""),
  );
  const partner = joined > 0 && beginsPhrase(words[joined + 1]) ? findPartner(words, joined, group.from) : null;
  const from = partner !== null ? joined : isAlsoPurpose(words, group) ? group.from - 3 : group.from;
  return { group, subject: null, partner, content, parent: null, from };
}

/** "The King **used the call to** accuse …", "took the opportunity to thank …": the subject of a verb that turns the occasion to words. */
function usedOccasion(words: readonly Word[], group: VerbGroup): Subject | null {
  if (
    !/^(?:call|meeting|visit|talks|occasion|opportunity|speech|summit|event|conference|address|interview|chance)$/.test(
      words[group.from - 1]?.lower ?? "",
    )
  )
    return null;
  for (let at = group.from - 2; at > 0 && at > group.from - 6; at--)
    if (/^(?:uses?|used|takes?|took|seized)$/.test(words[at]?.lower ?? "")) return findSubject(words, mainVerb(words, at), 0);
  return null;
}

/** ", as well as to discuss". */
function isAlsoPurpose(words: readonly Word[], { from }: VerbGroup): boolean {
  return words[from - 1]?.lower === "as" && words[from - 2]?.lower === "well";
}

const notPurposes = new Set(
  "want intend plan seek aim look make have hold take give add see hear feel find show know address cover explore examine bring set lay push press reach set pay place attach deal report think learn consider accept write commit support back be become remain go run walk stand push honor honour celebrate encourage trust rely aspire tackle guarantee come provide put point refer read continue".split(
    " ",
  ),
);

/**
 * "to discuss A and reaffirm B": a bare verb behind "and" goes on with the purpose, unless an infinitive of the content itself stands between
 * ("to discuss how to end the war and support its victims").
 */
export function readFurtherPurpose(words: readonly Word[], group: VerbGroup, last: Hit): Hit | null {
  if (typeof last.content === "string" || words[group.verb]?.lower !== group.lemma || notPurposes.has(group.lemma)) return null;
  for (let at = last.content.from; at < group.from; at++)
    if (words[at]?.lower === "to" && !isCapitalised(words[at + 1]) && !determiners.has(words[at + 1]?.lower ?? "")) return null;
  const content = findContent(words, group);
  return content === null ? null : { group, subject: null, partner: null, content, parent: null, from: group.from };
}

/** "met to share news **and discuss** the harvest": the first purpose hands over nothing, a later one does. */
export function readLaterPurpose(words: readonly Word[], group: VerbGroup): Hit | null {
  if (words[group.verb]?.lower !== group.lemma || notPurposes.has(group.lemma)) return null;
  const verb = words.findIndex((word, at) => at < group.from && meetingVerbs.has(word.lower) && !isCapitalised(word));
  if (verb < 0) return null;
  const marks = words.slice(verb, group.from).filter((word) => word.lower === "to").length;
  const content = marks === 1 ? findContent(words, group) : null;
  if (content === null) return null;
  const main = mainVerb(words, verb);
  const subject = findSubject(words, main, 0);
  const partner = group.takes.has("topic") ? findPartner(words, main, group.from) : null;
  return { group, subject, partner, content, parent: null, from: group.from };
}

/** Where the verb group of a meeting begins: "has also **met**". */
export function mainVerb(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:has|have|had|will|also|recently|jointly|virtually)$/.test(words[at - 1]?.lower ?? "")) at--;
  return at;
}
