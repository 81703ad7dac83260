import { findContent } from "./find-content.ts";
import { findSubject, type Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { headOf } from "./subject-kinds.ts";
import {
  actsAsVerb,
  auxiliaries,
  beginsPhrase,
  coordinators,
  isPunctuation,
  prepositions,
  pronouns,
  subordinators,
} from "./word-classes.ts";

/** "X was noted", "it was agreed that …": the subject, or the clause that "it" stands for, is the content. */
export function readPassive(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  if (!group.takes.has("phrase") && !/^(?:that|to)$/.test(words[group.to]?.lower ?? "")) return null;
  const quoted = quotedBefore(words, group.from);
  if (quoted !== null && group.takes.has("phrase") && words[group.to]?.lower === "by")
    return { group, subject: quoted, partner: null, content: "passive", parent: null, from: quoted.from };
  const near = findSubject(words, group.from, floor);
  const isWhole = hits.length === 0 && (near === null || (near.from > 0 && near.opening !== "start"));
  const subject =
    (isWhole ? (listSubject(words, near, group.from) ?? (near === null ? heavySubject(words, group.from) : null)) : null) ?? near;
  if (subject === null) return null;
  const isDummy = subject.to - subject.from === 1 && words[subject.from]?.lower === "it";
  if (isDummy) {
    const content = findContent(words, group);
    return content === null || !(words[content.from - 1]?.lower === "that" || content.kind === "deed")
      ? null
      : { group, subject: null, partner: null, content, parent: null, from: subject.from };
  }
  if (
    !group.takes.has("phrase") ||
    (neverPassive.has(group.lemma) && !isTopicAddressed(words, group, subject) && !isInvitation(words, group, subject))
  )
    return null;
  const opener = words[subject.from - 1]?.lower ?? "";
  const isBeside = subject.opening === "clause" && /^(?:while|but|although|though)$/.test(opener);
  // "X was discussed **and Y was proposed**": a second passive goes on right behind the first.
  const last = hits.at(-1);
  const goesOn = last?.content === "passive" && words[last.group.to]?.lower === "and" && subject.from === last.group.to + 1;
  if (goesOn && !pronouns.has(words[subject.from]?.lower ?? "") && !isUnreal(words, group))
    return { group, subject, partner: null, content: "passive", parent: null, from: subject.from };
  if (subject.opening === "content" || (subject.opening === "clause" && !isBeside)) return null;
  if (hits.length > 0 && subject.opening !== "and" && !isBeside) return null;
  if (pronouns.has(words[subject.from]?.lower ?? "") || isUnreal(words, group)) return null;
  // "The raids **committed by pirates** were noted": what is told of the subject is content too.
  const isParted = subject.to < group.from && actsAsVerb(words, subject.to) && !isPunctuation(words[group.from - 1]);
  // "A number of matters, **including the ferry**, were reviewed": so is what is named of it.
  const isNamed =
    words[subject.to]?.text === "," && words[group.from - 1]?.text === "," && inserts.test(words[subject.to + 1]?.lower ?? "");
  return {
    group,
    subject: isParted || isNamed ? { ...subject, to: group.from } : subject,
    partner: null,
    content: "passive",
    parent: null,
    from: subject.from,
  };
}

/**
 * "Matters of trade, energy, science and technology, and culture will be discussed": a list as the subject, from the head of the sentence or
 * from behind what opens it. Null where a verb stands in it or no "and" closes it.
 */
function listSubject(words: readonly Word[], near: Subject | null, to: number): Subject | null {
  let from = 0;
  while (
    prepositions.has(words[from]?.lower ?? "") ||
    /^(?:also|additionally|moreover|furthermore|finally|separately)$/.test(words[from]?.lower ?? "")
  ) {
    const comma = words.findIndex((word, at) => at > from && at < Math.min(to, from + 25) && word.text === ",");
    if (comma < 0) return null;
    from = comma + 1;
  }
  const head = words[from];
  if (head === undefined || isPunctuation(head) || coordinators.has(head.lower) || pronouns.has(head.lower)) return null;
  // "The position of all partners, especially the smaller ones, on the dam was noted".
  const isOpened = words.slice(from, to).some((word, at) => word.text === "," && inserts.test(words[from + at + 1]?.lower ?? ""));
  const lastComma = words.findLastIndex((word, at) => at < to && word.text === ",");
  if (
    lastComma <= from ||
    !(isOpened || words.slice(lastComma, to).some((word) => word.lower === "and")) ||
    (near !== null && near.from <= from)
  )
    return null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.quoted || /^[.;:()—–]$/u.test(word.text) || (subordinators.has(word.lower) && word.lower !== "as"))
      return null;
    const isReduced = /ed$/.test(word.lower) && prepositions.has(words[at + 1]?.lower ?? "");
    if (actsAsVerb(words, at) && !isReduced) return null;
  }
  return { from, to, opening: "start" };
}

const inserts = /^(?:including|especially|particularly|notably|such|above|primarily)$/;

/** "The steps **that Norway takes and means to take** were discussed": a subject with a clause or a participle of its own, at the head of its sentence. */
function heavySubject(words: readonly Word[], to: number): Subject | null {
  let from = 0;
  if (prepositions.has(words[0]?.lower ?? "")) {
    const comma = words.findIndex((word, at) => at < Math.min(to, 20) && word.text === ",");
    if (comma < 0) return null;
    from = comma + 1;
  }
  if (!beginsPhrase(words[from]) || pronouns.has(words[from]?.lower ?? "")) return null;
  let verb = from + 1;
  while (verb < to && !actsAsVerb(words, verb)) verb++;
  if (verb >= to - 1) return null;
  const isRelative = words.slice(Math.max(from + 1, verb - 5), verb + 1).some((word) => /^(?:that|which|who)$/.test(word.lower));
  const isParticiple =
    /(?:ed|en|made|put|held)$/.test(words[verb]?.lower ?? "") &&
    !auxiliaries.has(words[verb]?.lower ?? "") &&
    !beginsPhrase(words[verb + 1]);
  const isLoose = words
    .slice(from, to)
    .some((word) => word.quoted || /^(?:while|but|because|although)$/.test(word.lower) || /^[;:—]$/u.test(word.text));
  const isFree = isRelative || !words.slice(verb + 1, to).some((word) => auxiliaries.has(word.lower));
  return (isRelative || isParticiple) && isFree && !isLoose ? { from, to, opening: "start" } : null;
}

/** "Issues of trade were also addressed": of these verbs only a topic as subject shows that words were said. */
function isTopicAddressed(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  return (
    /^(?:address|cover|touch|tackle|examine|explore|sum|coordinate)$/.test(group.lemma) &&
    /^(?:issues?|matters?|topics?|questions?|problems?|aspects?|situation|developments|prospects|tasks|results|steps|positions|plans)$/.test(
      words[headOf(words, subject)]?.lower ?? "",
    )
  );
}

/** "The invitation was accepted". */
function isInvitation(words: readonly Word[], { lemma }: VerbGroup, subject: Subject): boolean {
  return lemma === "accept" && /^(?:invitation|proposal|offer|initiative)s?$/.test(words[headOf(words, subject)]?.lower ?? "");
}

/** "to be discussed", "being discussed" name nothing that was said; "will be discussed" does. */
function isUnreal(words: readonly Word[], group: VerbGroup): boolean {
  if (group.auxiliary === "being") return true;
  return group.auxiliary === "be" && !words.slice(group.from, group.verb).some((word) => word.lower === "will");
}

/** “progress in the talks” was acknowledged by …: a quotation as the subject. */
function quotedBefore(words: readonly Word[], group: number): Subject | null {
  if (!/^["”»’']$/u.test(words[group - 1]?.text ?? "") || !words[group - 2]?.quoted) return null;
  let from = group - 2;
  while (from > 0 && words[from - 1]?.quoted) from--;
  return { from, to: group - 1, opening: "mark" };
}

const neverPassive = new Set(
  "address cover write honor share honour see describe offer accept engage have hold reveal observe guarantee update brief post report detail list cite support back encourage speak center centre focus deal concentrate revolve wish admire celebrate exchange give set take favor favour prefer advocate depict portray liken go run anticipate reckon salute present conduct".split(
    " ",
  ),
);
