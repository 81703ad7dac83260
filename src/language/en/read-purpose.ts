import { findContent } from "./find-content.ts";
import { findPartner } from "./find-partner.ts";
import { findSubject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { isCapitalised, meetingVerbs, prepositions } from "./word-classes.ts";

/** "met … to discuss …": the purpose of a meeting is told as what was said there. */
export function readPurpose(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (last !== undefined && last.group.shape !== "infinitive") return null;
  if (notPurposes.has(group.lemma) || prepositions.has(words[group.from - 1]?.lower ?? "")) return null;
  const verb = words.findIndex((word, at) => at < group.from && meetingVerbs.has(word.lower) && (!isCapitalised(word) || at === 0));
  if (verb < 0) return null;
  const content = findContent(words, group);
  if (content === null) return null;
  if (last !== undefined) return { group, subject: null, partner: null, content, parent: null, from: group.from };
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
  for (let at = last.content.from; at < group.from; at++) if (words[at]?.lower === "to") return null;
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
  const subject = findSubject(words, mainVerb(words, verb), 0);
  return { group, subject, partner: null, content, parent: null, from: group.from };
}

/** Where the verb group of a meeting begins: "has also **met**". */
export function mainVerb(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:has|have|had|will|also|recently|jointly|virtually)$/.test(words[at - 1]?.lower ?? "")) at--;
  return at;
}
