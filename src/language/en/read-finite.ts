import { type ContentStart, clause } from "./content-start.ts";
import { findContent } from "./find-content.ts";
import { findPartner } from "./find-partner.ts";
import { findSubject, type Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import { behindQuote, commentEnd, isComment, readInverted } from "./read-comment.ts";
import { mainVerb, readFurtherPurpose, readLaterPurpose } from "./read-purpose.ts";
import { readReduced } from "./read-reduced.ts";
import type { Word } from "./read-words.ts";
import { speaksForVerb } from "./speaks-for-verb.ts";
import { headOf } from "./subject-kinds.ts";
import { isMenaceOfThing, isThin } from "./thin-verbs.ts";
import { isUnspoken } from "./unspoken-verbs.ts";
import { coordinators, determiners, isCapitalised, meetingVerbs, pronouns, subordinators } from "./word-classes.ts";

/** Reads a finite verb group with its subject before it, elided, or behind a quotation. */
export function readFinite(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  const reduced = readReduced(words, group, hits);
  if (reduced !== null) return reduced;
  if (isUnspoken(words, group)) return null;
  const before = words[group.from - 1];
  const last = hits.at(-1);
  const joinsVerbs = before?.lower === "as" && words[group.from - 2]?.lower === "well" && hits.length > 0 && !group.doubtful;
  if (joinsVerbs || coordinators.has(before?.lower ?? "") || (before?.text === "," && last !== undefined && isListed(words, group, hits)))
    return readElided(words, group, hits, floor);
  if (before?.text === ";" || before?.text === ":") return readItem(words, group, hits);
  const inverted = readInverted(words, group, hits);
  if (inverted !== null) return inverted;
  const subject = findSubject(words, group.from, floor, dividesAtAnd(last));
  if (subject === null) return before?.text === "," ? readElided(words, group, hits, floor) : null;
  if (group.doubtful && !speaksForVerb(words, group, subject)) return null;
  const head = words[subject.to - 1]?.lower ?? "";
  if (
    /^(?:trip|visit|meeting|meetings|call|summit|travel|conference|event)$/.test(words[headOf(words, subject)]?.lower ?? "") &&
    !group.takes.has("topic")
  )
    return null;
  const cleft = readCleft(words, group, subject);
  if (cleft !== null) return cleft;
  if (/^(?:there|this|that|these|which|it|what)$/.test(head) && subject.to - subject.from === 1) return null;
  if (words[subject.from]?.lower === "all" && /^(?:this|that|these)$/.test(words[subject.from + 1]?.lower ?? "")) return null;
  if (behindQuote(words, group, subject) || isComment(words, group, subject))
    return { group, subject, partner: null, content: "before", parent: null, from: subject.from };
  if (isThin(words, group, subject, hits)) return null;
  // "Ruritania, he said, supports …": the verb of the clause that "he said" breaks.
  if (last?.content === "before" && subject.from < last.from && !nests(group)) return null;
  const content = findContent(words, group);
  if (content === null) return null;
  const parent = parentOf(words, subject, hits);
  if (parent === "none" || (parent !== null && (!nests(group) || speaksOn(words, subject, hits[parent])))) return null;
  const partner =
    group.takes.has("topic") && content.link !== null && content.link > group.to ? findPartner(words, group.verb, content.link) : null;
  return { group, subject, partner, content, parent, from: subject.from };
}

/** "What she said was that …", "what it adds is that …". */
function readCleft(words: readonly Word[], group: VerbGroup, subject: Subject): Hit | null {
  if (words[subject.from - 1]?.lower !== "what" || !group.takes.has("clause")) return null;
  if (!/^(?:is|was)$/.test(words[group.to]?.lower ?? "") || words[group.to + 1]?.lower !== "that") return null;
  const content = clause(group.to + 2, words);
  return content === null ? null : { group, subject, partner: null, content, parent: null, from: subject.from - 1 };
}

/** Verbs of mind and of bare topics: within another's words they are part of what is said. */
const unnested = new Set(
  "advocate look hope believe expect want intend plan think know understand consider fear wish seek aim feel see hear anticipate foresee envisage regret appreciate support back oppose count reckon rely trust encourage resolve favor favour prefer aspire doubt suspect assume presume learn find show stand honor honour celebrate admire attach place value regard view coordinate be remain address cover explore examine focus deal negotiate concentrate decide have give take".split(
    " ",
  ),
);

/** Whether a verb group tells a view in the present: in a readout it may be the speaker's own words. */
export function isView(group: VerbGroup): boolean {
  return group.doubtful && unnested.has(group.lemma);
}

function nests(group: VerbGroup): boolean {
  return !unnested.has(group.lemma) && !/^(?:will|would|should|must|can|could|may|might)$/.test(group.auxiliary ?? "");
}

/** "We hope to see you as we welcome …": the same voice goes on. */
function speaksOn(words: readonly Word[], subject: Subject, outer: Hit | undefined): boolean {
  const isSelf = (one: Subject | null | undefined) =>
    one !== null && one !== undefined && one.to - one.from === 1 && /^(?:i|we)$/.test(words[one.from]?.lower ?? "");
  return isSelf(subject) && isSelf(outer?.subject);
}

/** Behind a noun phrase "and" brings a new subject; behind "that", it may join two names. */
function dividesAtAnd(last: Hit | undefined): boolean {
  return last !== undefined && typeof last.content !== "string" && last.content.kind !== "clause";
}

/** Whether a comma before the verb parts the verbs of one list ("stressed A, noted B, and …"): a later "and" with a verb shows it. */
function isListed(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): boolean {
  const last = hits.at(-1);
  return (
    last !== undefined &&
    last.group.shape === "finite" &&
    group.from - 1 > last.group.to &&
    !group.doubtful &&
    findContent(words, group) !== null &&
    !(last.content === "before" && commentEnd(words, last.group.to) === group.from - 1) &&
    !closesInsertion(words, group.from - 1, last.group.to)
  );
}

function closesInsertion(words: readonly Word[], comma: number, floor: number): boolean {
  for (let at = comma - 1; at > floor; at--)
    if (words[at]?.text === ",") return /^(?:who|which|in|on|at|during|after|for|he|she|they|like|as)$/.test(words[at + 1]?.lower ?? "");
  return false;
}

/** "The Presidents: noted A; agreed to B; …": the items of one sentence. */
function readItem(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (group.doubtful) return null;
  const content = findContent(words, group);
  if (content === null) return null;
  if (last !== undefined)
    return last.group.shape === "finite" ? { group, subject: null, partner: null, content, parent: last.parent, from: group.from } : null;
  const subject = words[group.from - 1]?.text === ":" ? findSubject(words, group.from - 1, 0) : null;
  return subject === null ? null : { group, subject, partner: null, content, parent: null, from: subject.from };
}

function readElided(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  const last = hits.at(-1);
  if (isMenaceOfThing(group)) return null;
  if (group.lemma === "share" && !determiners.has(words[group.verb + 1]?.lower ?? "")) return null;
  if (last?.group.shape === "infinitive" && group.auxiliary === null && group.doubtful) return readFurtherPurpose(words, group, last);
  const content = findContent(words, group);
  if (content === null) return null;
  if (last !== undefined) {
    if (
      group.doubtful &&
      words[group.to]?.lower !== "that" &&
      !goesOnWithModal(words, group, last) &&
      !(last.group.doubtful && words[last.group.verb]?.lower.endsWith("s") === words[group.verb]?.lower.endsWith("s"))
    )
      return null;
    if (last.group.shape === "infinitive" || last.group.shape === "passive")
      return { group, subject: null, partner: null, content, parent: null, from: group.from };
    const isNested = last.parent !== null && last.subject !== null && !group.doubtful;
    return { group, subject: null, partner: null, content, parent: isNested ? last.parent : null, from: group.from };
  }
  if (group.doubtful) return readLaterPurpose(words, group) ?? readBehindModal(words, group, content, floor);
  // "who called it dangerous and warned …": the clause is an aside.
  for (let at = group.from - 1; at > 0 && words[at]?.text !== ","; at--) if (/^(?:who|which)$/.test(words[at]?.lower ?? "")) return null;
  const verb = words.findIndex((word, at) => at > 0 && at < group.from && meetingVerbs.has(word.lower) && !isCapitalised(word));
  const main = verb < 0 ? -1 : mainVerb(words, verb);
  const subject = verb < 0 ? null : findSubject(words, main, floor);
  return { group, subject, partner: null, content, parent: null, from: group.from };
}

/** "The leaders will celebrate the day **and reiterate** …": a bare verb of stressing behind a modal whose own verb tells a deed. */
function readBehindModal(words: readonly Word[], group: VerbGroup, content: ContentStart, floor: number): Hit | null {
  if (words[group.from - 1]?.lower !== "and" || group.force !== "emphatic" || words[group.verb]?.lower !== group.lemma) return null;
  for (let at = group.from - 2; at > 0 && at > group.from - 25; at--) {
    const word = words[at];
    if (word === undefined || word.quoted || word.text === ";" || (subordinators.has(word.lower) && word.lower !== "as")) return null;
    if (word.lower !== "will") continue;
    const subject = findSubject(words, at, floor);
    return subject === null ? null : { group, subject, partner: null, content, parent: null, from: group.from };
  }
  return null;
}

/** "will reaffirm A **and stress** B": a bare verb behind a modal. */
function goesOnWithModal(words: readonly Word[], group: VerbGroup, last: Hit): boolean {
  return /^(?:will|would|did)$/.test(last.group.auxiliary ?? "") && words[group.verb]?.lower === group.lemma && !group.takes.has("guarded");
}

/** "Noting that …, **the leaders agreed** …", "As she recalled …, **the sides** …": behind what opens the sentence, a comma brings the main clause. */
function opensSentence(words: readonly Word[], last: Hit, hits: readonly Hit[]): boolean {
  if (hits.length !== 1 || last.content === "before") return false;
  if (last.group.shape === "participle")
    return last.group.from === 0 || (last.group.from === 1 && /^(?:while|by|in|after|when)$/.test(words[0]?.lower ?? ""));
  return last.subject?.from === 1 && /^(?:as|while|although|though|since|because|whereas)$/.test(words[0]?.lower ?? "");
}

/** The hit inside whose content a subject stands: right at the content's head or behind a word that opens a clause. "none" for a reduced relative. */
function parentOf(words: readonly Word[], subject: Subject, hits: readonly Hit[]): number | null | "none" {
  const index = hits.length - 1;
  const last = hits[index];
  if (last === undefined || typeof last.content === "string") return null;
  const opener = words[subject.from - 1]?.lower ?? "";
  if (subject.opening === "content") {
    if (last.content.kind === "clause") return index;
    // "is announcing the United States pledges to …": what looked like a noun phrase is a clause.
    return last.group.takes.has("clause") && subject.from === last.content.from && !pronouns.has(words[subject.from]?.lower ?? "")
      ? index
      : "none";
  }
  // "discussed the ferry, **as** the Minister welcomed …": told beside it.
  if (subject.opening === "clause" && opener === "as" && words[subject.from - 2]?.text === "," && last.content.kind !== "clause")
    return null;
  if (subject.opening === "clause") return /^(?:while|although|though|but|and)$/.test(opener) ? null : index;
  // A comma within a clause parts an adverbial from its subject; a new speaker would stand behind "and" or ";".
  if (subject.opening === "mark" && last.content.kind === "clause" && opener === ",")
    return opensSentence(words, last, hits) ? null : index;
  return null;
}
