import { type ContentStart, findContent } from "./find-content.ts";
import { findSubject, type Subject } from "./find-source.ts";
import { findVerbGroups, type VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, coordinators, isCapitalised, isPunctuation, meetingVerbs, prepositions, pronouns } from "./word-classes.ts";

/** A cue that was read as such, with what belongs to it. Indexes of words. */
export interface Hit {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** A second party of the source: "met **with the Prime Minister** to discuss". */
  readonly partner: readonly [number, number] | null;
  /** `behind` the cue, or `before` it: a quotation or clause that "he said" follows or interrupts, or the subject of a passive. */
  readonly content: ContentStart | "before" | "passive";
  /** Index of the hit inside whose content this one stands. */
  readonly parent: number | null;
  /** Where this one's words begin, for what ends before it. */
  readonly from: number;
}

/** No sentence hands over words more often; a hostile one shall not cost more. */
const mostHits = 40;

/** Reads which verb groups of a sentence hand over words, in order. */
export function readHits(text: string, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const group of findVerbGroups(text, words)) {
    const hit = readHit(words, group, hits);
    if (hit !== null) hits.push(hit);
    if (hits.length >= mostHits) break;
  }
  return hits;
}

function readHit(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (last !== undefined && group.from < last.group.to) return null;
  // Behind "X, he said, …" the sentence goes on where it was broken off.
  const floor = last === undefined || isBroken(words, last) ? 0 : typeof last.content === "string" ? last.group.to : last.content.from;
  if (group.from < floor) return null;
  switch (group.shape) {
    case "passive":
      return readPassive(words, group, hits, floor);
    case "participle":
      return readParticiple(words, group, hits);
    case "infinitive":
      return readPurpose(words, group, hits);
    case "finite":
      return readFinite(words, group, hits, floor);
    default: {
      const shape: never = group.shape;
      return shape;
    }
  }
}

function isBroken(words: readonly Word[], hit: Hit): boolean {
  return hit.content === "before" && words[hit.group.to]?.text === ",";
}

function readPassive(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  if (!group.takes.has("phrase") && !/^(?:that|to)$/.test(words[group.to]?.lower ?? "")) return null;
  const subject = findSubject(words, group.from, floor);
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
    neverPassive.has(group.lemma) ||
    subject.opening === "content" ||
    subject.opening === "clause" ||
    (hits.length > 0 && subject.opening !== "and")
  )
    return null;
  if (pronouns.has(words[subject.from]?.lower ?? "")) return null;
  return { group, subject, partner: null, content: "passive", parent: null, from: subject.from };
}
const neverPassive = new Set([
  "address",
  "cover",
  "write",
  "share",
  "honor",
  "honour",
  "see",
  "describe",
  "offer",
  "accept",
  "engage",
  "have",
  "hold",
  "reveal",
  "observe",
  "guarantee",
  "update",
  "brief",
  "post",
]);

function readParticiple(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const before = words[group.from - 1];
  const opens =
    before === undefined ||
    before.text === "," ||
    /^[—–]$/u.test(before.text) ||
    before.lower === "while" ||
    (coordinators.has(before.lower) && hits.at(-1)?.group.shape === "participle");
  const isTopic = group.takes.has("topic") && group.lemma !== "discuss" && group.lemma !== "raise";
  if (!opens || isTopic || group.takes.has("guarded") || notParticiples.has(group.lemma)) return null;
  const content = findContent(words, group);
  return content === null ? null : { group, subject: null, partner: null, content, parent: null, from: group.from };
}
const notParticiples = new Set(
  "seek aim plan want commit expect consider make have hold hear see find show offer share address deal undertake accept push press direct order report anticipate reach guarantee celebrate honor honour set lay take bring give write post add".split(
    " ",
  ),
);

/** "met … to discuss …": the purpose of a meeting is told as what was said there. */
function readPurpose(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
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
  "want intend plan seek aim look make have hold take give add see hear feel find show know address cover explore examine bring set lay push press reach set pay place attach deal report think learn consider accept write commit".split(
    " ",
  ),
);

function mainVerb(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:has|have|had|will|also|recently|jointly|virtually)$/.test(words[at - 1]?.lower ?? "")) at--;
  return at;
}

function findPartner(words: readonly Word[], verb: number, until: number): readonly [number, number] | null {
  for (let at = verb + 1; at < Math.min(until, verb + 8); at++) {
    if (words[at]?.lower !== "with") continue;
    let to = at + 1;
    while (
      to < until &&
      !isPunctuation(words[to]) &&
      !/^(?:in|on|at|to|today|yesterday|during|following|ahead|this|following|by|for)$/.test(words[to]?.lower ?? "")
    )
      to++;
    return to > at + 1 && beginsPhrase(words[at + 1]) ? [at + 1, to] : null;
  }
  return null;
}

function readFinite(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  const before = words[group.from - 1];
  const last = hits.at(-1);
  if (coordinators.has(before?.lower ?? "") || (before?.text === "," && last !== undefined && isListed(words, group, hits)))
    return readElided(words, group, hits);
  const inverted = readInverted(words, group, hits);
  if (inverted !== null) return inverted;
  const subject = findSubject(words, group.from, floor);
  if (subject === null) return before?.text === "," ? readElided(words, group, hits) : null;
  if (group.doubtful && !speaksForVerb(words, group, subject)) return null;
  const head = words[subject.to - 1]?.lower ?? "";
  if (/^(?:trip|visit|meeting|meetings|call|summit|travel|conference|event)$/.test(head) && !group.takes.has("topic")) return null;
  if (/^(?:there|this|that|these|which|it)$/.test(head) && subject.to - subject.from === 1) return null;
  const behindQuote = precededByQuote(words, subject.from) && words[group.to]?.lower !== "that" && group.takes.has("quote");
  if (behindQuote || isComment(words, group, subject))
    return { group, subject, partner: null, content: "before", parent: null, from: subject.from };
  const content = findContent(words, group);
  if (content === null) return null;
  const parent = parentOf(words, subject, hits);
  if (parent === "none" || (parent !== null && isOwnThought(words, group, subject))) return null;
  if (weakTopics.has(group.lemma) && (group.doubtful || parent !== null || words[group.verb]?.lower.endsWith("ing"))) return null;
  return { group, subject, partner: null, content, parent, from: subject.from };
}

/** "said he looks forward to …": a speaker's own thought is no statement within the statement. */
function isOwnThought(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  return subject.to - subject.from === 1 && pronouns.has(words[subject.from]?.lower ?? "") && thoughts.has(group.lemma);
}
const thoughts = new Set(
  "look hope believe expect want intend plan think know understand consider fear wish seek aim feel see hear anticipate foresee envisage regret appreciate support oppose welcome".split(
    " ",
  ),
);
/** Verbs that name a topic only where people at a meeting are their subject. */
const weakTopics = new Set(["address", "cover", "explore", "examine"]);

/** Whether a comma before the verb parts the verbs of one list ("stressed A, noted B, and …"): a later "and" with a verb shows it. */
function isListed(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): boolean {
  const last = hits.at(-1);
  return (
    last !== undefined &&
    last.group.shape === "finite" &&
    group.from - 1 > last.group.to &&
    !group.doubtful &&
    findContent(words, group) !== null &&
    !closesInsertion(words, group.from - 1, last.group.to)
  );
}

function closesInsertion(words: readonly Word[], comma: number, floor: number): boolean {
  for (let at = comma - 1; at > floor; at--)
    if (words[at]?.text === ",") return /^(?:who|which|in|on|at|during|after|for|he|she|they|like|as)$/.test(words[at + 1]?.lower ?? "");
  return false;
}

function readElided(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  const content = findContent(words, group);
  if (content === null) return null;
  if (last !== undefined) {
    if (
      group.doubtful &&
      words[group.to]?.lower !== "that" &&
      !(last.group.doubtful && words[last.group.verb]?.lower.endsWith("s") === words[group.verb]?.lower.endsWith("s"))
    )
      return null;
    if (last.group.shape === "infinitive" || last.group.shape === "passive")
      return { group, subject: null, partner: null, content, parent: null, from: group.from };
    const nests = last.parent !== null && last.subject !== null && !group.doubtful;
    return { group, subject: null, partner: null, content, parent: nests ? last.parent : null, from: group.from };
  }
  if (group.doubtful) return null;
  const verb = words.findIndex((word, at) => at > 0 && at < group.from && meetingVerbs.has(word.lower) && !isCapitalised(word));
  const main = verb < 0 ? -1 : mainVerb(words, verb);
  const subject = verb < 0 ? null : findSubject(words, main, 0);
  return { group, subject, partner: null, content, parent: null, from: group.from };
}

/** Behind a quotation: “…,” said the Minister. */
function readInverted(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  if (
    !group.takes.has("quote") ||
    !(
      precededByQuote(words, group.from) ||
      (words[group.from - 1]?.text === "," &&
        beginsPhrase(words[group.to]) &&
        /^(?:said|says|added|noted|stressed|explained|wrote)$/.test(words[group.verb]?.lower ?? "") &&
        hits.length === 0)
    )
  )
    return null;
  let to = group.to;
  if (!beginsPhrase(words[to])) return null;
  while (
    to < words.length &&
    to < group.to + 12 &&
    !isPunctuation(words[to]) &&
    !/^(?:during|in|on|at|after|as|when|while|who|before|following|that)$/.test(words[to]?.lower ?? "")
  )
    to++;
  const subject: Subject = { from: group.to, to, opening: "mark" };
  return { group, subject, partner: null, content: "before", parent: null, from: group.from };
}

/** Whether a closing quotation mark stands before, with or without a comma between. */
function precededByQuote(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  if (words[back]?.text === ",") back--;
  return /^["”»’']$/u.test(words[back]?.text ?? "") && (words[back - 1]?.quoted ?? false);
}

/** "…, he said, …" or "…, the ministry said.": nothing follows the verb but a mark or an adjunct. */
function isComment(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  if (!group.takes.has("quote") && !/^(?:believe|agree|think|hope)$/.test(group.lemma)) return false;
  if (
    subject.from === 0 ||
    (words[subject.from - 1]?.text !== "," && !(words[subject.from - 1]?.lower === "as" && words[subject.from - 2]?.text === ","))
  )
    return false;
  const next = words[group.to];
  if (next === undefined || next.text === "." || next.text === "!") return true;
  return next.text === "," && findContent(words, group) === null;
}

/** "The sides note that …" against "the minister's notes": the subject and what follows must speak for a verb. */
function speaksForVerb(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
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

/** The hit inside whose content a subject stands: right at the content's head or behind a word that opens a clause. "none" for a reduced relative. */
function parentOf(words: readonly Word[], subject: Subject, hits: readonly Hit[]): number | null | "none" {
  const index = hits.length - 1;
  const last = hits[index];
  if (last === undefined || typeof last.content === "string") return null;
  const opener = words[subject.from - 1]?.lower ?? "";
  if (subject.opening === "content") return last.content.kind === "clause" ? index : "none";
  if (subject.opening === "clause") return /^(?:while|although|though|but|and)$/.test(opener) ? null : index;
  if (
    subject.opening === "mark" &&
    last.content.kind === "clause" &&
    subject.from - last.content.from <= 8 &&
    prepositions.has(words[last.content.from]?.lower ?? "")
  )
    return index;
  return null;
}
