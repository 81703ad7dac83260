import { findContent } from "./find-content.ts";
import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, beginsPhrase, isCapitalised, isPunctuation, subordinators } from "./word-classes.ts";

/** Behind a quotation or a clause: “…,” said the Minister. */
export function readInverted(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  // "reminded the Minister …" has its hearer behind it, not its speaker.
  if (!group.takes.has("quote") || group.takes.has("hearer")) return null;
  const afterQuote = precededByQuote(words, group.from);
  if (!afterQuote && !followsClause(words, group, hits)) return null;
  let to = group.to;
  if (!beginsPhrase(words[to]) || words[to]?.lower === "no") return null;
  while (
    to < words.length &&
    to < group.to + 14 &&
    (!isPunctuation(words[to]) || isInitial(words, to)) &&
    !/^(?:during|in|on|at|after|as|when|while|who|before|following|that|by)$/.test(words[to]?.lower ?? "")
  )
    to++;
  if (!afterQuote && !endsThere(words, group.to, to)) return null;
  const subject: Subject = { from: group.to, to, opening: "mark" };
  return { group, subject, partner: null, content: "before", parent: null, from: group.from };
}

/** The stop behind a middle initial: "Jan D. Berg". */
function isInitial(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "." && /^\p{Lu}$/u.test(words[at - 1]?.text ?? "") && isCapitalised(words[at + 1]);
}

/** "The road is open, said the Minister.": without quotation marks a whole clause must stand before, and nothing but the speaker behind. */
function followsClause(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): boolean {
  return (
    hits.length === 0 &&
    words[group.from - 1]?.text === "," &&
    beginsPhrase(words[group.to]) &&
    /^(?:said|says|added|noted|stressed|explained|wrote|claimed|argued|insisted|warned|recalled|concluded|emphasi[sz]ed|reported)$/.test(
      words[group.verb]?.lower ?? "",
    ) &&
    words.slice(0, group.from - 1).some((_, at) => actsAsVerb(words, at))
  );
}

function endsThere(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (actsAsVerb(words, at)) return false;
  const next = words[to];
  return next === undefined || isPunctuation(next) || !words.slice(to).some((_, at) => actsAsVerb(words, to + at));
}

/** "…,” he said": the quotation stands before. */
export function behindQuote(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  return precededByQuote(words, subject.from) && words[group.to]?.lower !== "that" && group.takes.has("quote");
}

/** Whether a closing quotation mark stands before, with or without a comma between. */
function precededByQuote(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  if (words[back]?.text === ",") back--;
  return /^["”»’']$/u.test(words[back]?.text ?? "") && (words[back - 1]?.quoted ?? false);
}

/** "…, he said, …" or "…, the ministry said.": nothing follows the verb but a mark or an adjunct. */
export function isComment(words: readonly Word[], group: VerbGroup, subject: Subject): boolean {
  if (!group.takes.has("quote") && !/^(?:believe|agree|think|hope|make|point)$/.test(group.lemma)) return false;
  const opener = words[subject.from - 1];
  if (subject.from === 0 || (!/^[,–—-]$/u.test(opener?.text ?? "") && !(opener?.lower === "as" && isCommentAs(words, subject.from - 1))))
    return false;
  const next = words[group.to];
  if (next === undefined || /^[.!;]$/u.test(next.text)) return true;
  if (next.text === ",") return findContent(words, group) === null;
  if (group.takes.has("hearer") && endsWithHearer(words, group.to)) return true;
  return /^[—–]$/u.test(next.text) || endsWithAdjunct(words, group.to);
}

/** ", as he said": at the head of a sentence or behind a mark. */
function isCommentAs(words: readonly Word[], as: number): boolean {
  return words[as - 1]?.text === ",";
}

/** Where a comment ends: behind "he said", and behind when, where and to whom he said it. */
export function commentEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 16 && !/^[.,;:—–]$/u.test(words[at]?.text ?? "")) {
    if (words[at]?.quoted || /^["“]$/u.test(words[at]?.text ?? "")) return from;
    at++;
  }
  return at;
}

/** "…, he said on Tuesday in Geneva.": only when, where and to whom is told behind the verb. */
function endsWithAdjunct(words: readonly Word[], from: number): boolean {
  const isHeard =
    /^(?:to|with)$/.test(words[from]?.lower ?? "") && /^(?:reporters|journalists|the|media)$/.test(words[from + 1]?.lower ?? "");
  if (
    !isHeard &&
    !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|in|at|after|during|following|before|earlier|later|today|yesterday|ahead)$/.test(
      words[from]?.lower ?? "",
    )
  )
    return false;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || at > from + 16) return false;
    if (/^[.;]$/u.test(word.text) || word.text === ",") return true;
    if (word.quoted || /^["“:]$/u.test(word.text) || (subordinators.has(word.lower) && !/^(?:after|before|as)$/.test(word.lower)))
      return false;
    if (actsAsVerb(words, at)) return false;
  }
  return true;
}

/** "…, he told reporters.": only who heard it stands behind. */
function endsWithHearer(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 8; at++) {
    const word = words[at];
    if (word === undefined || /^[.,;]$/u.test(word.text)) return at > from;
    if (isPunctuation(word) || word.quoted || /^(?:that|to|about|of|not)$/.test(word.lower) || actsAsVerb(words, at)) return false;
    if (at > from && /^(?:on|in|at|after|during|before)$/.test(word.lower)) return endsWithAdjunct(words, at);
  }
  return true;
}
