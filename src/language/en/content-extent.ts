import type { Span } from "../../domain/span.ts";
import type { Quotation } from "./find-quotations.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, auxiliaries, coordinators, determiners, isCapitalised, isPunctuation } from "./word-classes.ts";

/** Spans of the content between two words (`to` exclusive): trimmed of marks, of a non-restrictive tail and of an insertion by the narrator. */
export function contentSpans(words: readonly Word[], from: number, to: number, isPhrase: boolean, isTopic = false): readonly Span[] {
  let [first, last] = [from, to - 1];
  while (first <= last && (isEdge(words[first], false) || opensWhole(words, first, last))) first++;
  while (last >= first && (isEdge(words[last], true) || isTrailingLink(words, last, first))) last--;
  if (first > last) return [];
  if (isPhrase) last = cutManner(words, first, cutTail(words, first, cutClause(words, first, last), isTopic));
  const pieces = cutInsertion(words, first, last);
  return pieces.flatMap(([start, end]) => {
    const [a, b] = [words[start], words[end]];
    return a === undefined || b === undefined ? [] : [{ start: a.start, end: b.end }];
  });
}

function isEdge(word: Word | undefined, atEnd: boolean): boolean {
  if (word === undefined) return true;
  if (/^[%°)]$/u.test(word.text)) return !atEnd;
  return isPunctuation(word) && !(!atEnd && /^[$€£(“"«]$/u.test(word.text));
}

/** An opening quotation mark whose closing one stands at the content's end or behind it is left out with it. */
function opensWhole(words: readonly Word[], first: number, last: number): boolean {
  if (!/^[“"«]$/u.test(words[first]?.text ?? "")) return false;
  for (let at = first + 1; at < last; at++)
    if (/^[”"»]$/u.test(words[at]?.text ?? "") && !words[at]?.quoted) return words.slice(at, last + 1).every(isPunctuation);
  return true;
}

function isTrailingLink(words: readonly Word[], last: number, first: number): boolean {
  const word = words[last];
  return (
    word !== undefined &&
    last > first &&
    !word.quoted &&
    (coordinators.has(word.lower) || word.lower === "while" || word.lower === "as") &&
    isPunctuation(words[last - 1] ?? word) === true
  );
}

/** "…, which …" and "— a region of …" behind a noun phrase are the narrator's. */
function cutTail(words: readonly Word[], first: number, last: number, isTopic: boolean): number {
  for (let at = first + 1; at < last; at++) {
    const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
    if (word === undefined || next === undefined || word.quoted) continue;
    const relative =
      word.text === "," && (next.lower === "which" || next.lower === "who" || (next.lower === "following" && after?.lower === "on"));
    if (relative && !closesAgain(words, at + 1, last) && !givesReason(words, at + 2, last, isTopic)) return at - 1;
    if (isTopic && word.text === "," && opensOfWhich(words, at + 1, last)) return at - 1;
    if (word.text === "," && next.lower === "with" && opensAbsolute(words, at + 2, last)) return at - 1;
    if (!isDash(word)) continue;
    const close = closingDash(words, at + 1, last);
    if (close > 0) at = close;
    else if (word.start > (words[at - 1]?.end ?? 0) && !isCapitalised(next) && !listing.test(next.lower)) return at - 1;
  }
  return last;
}

/** ", **one part of which** will be …". */
function opensOfWhich(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at < last && at < from + 6; at++) {
    if (isPunctuation(words[at] as Word)) return false;
    if (words[at]?.lower === "of" && words[at + 1]?.lower === "which") return at > from;
  }
  return false;
}

/** Words that open what belongs to the things named: "aid – including water". */
const listing = /^(?:including|such|namely|especially|particularly|notably|from|both)$/;

/** "…, which threatens peace", "…, which could lead to war": a tail that tells what follows from it is the speaker's own reason. */
function givesReason(words: readonly Word[], from: number, last: number, isTopic: boolean): boolean {
  if (words[from]?.lower === "will") return false;
  // "discussed the bridge, which should open in May": of a topic that is only named, what is to come of it is the narrator's.
  if (isTopic && /^(?:should|would|can|could|may|might|must)$/.test(words[from]?.lower ?? "")) return false;
  for (let at = from; at <= last && at < from + 3; at++) if (reasons.test(words[at]?.lower ?? "")) return true;
  return false;
}
const reasons =
  /^(?:led|leads?|leading|enabled?|enables|allow(?:s|ed)?|demonstrat(?:es?|ed|ing)|contribut(?:es?|ed|ing)|threaten(?:s|ed)?|undermin(?:es?|ed|ing)|violat(?:es?|ed|ing)|contradict(?:s|ed)?|constitut(?:es?|ed)|represent(?:s|ed)?|poses?|posed|meets?|serves?|ensur(?:es?|ed|ing)|promot(?:es?|ed|ing)|strengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|runs?|runs|reflects?|confirms?|confirmed|proves?|proved|shows?|showed|testif(?:y|ies|ied)|makes?|can|could|may|might|would|should|must|developing|developed|stress(?:ed|es)?|correspond(?:s|ed)?|hinder(?:s|ed)?|impede[sd]?|fraught|carr(?:y|ies)|risk(?:s|ed)?|remains?|causes?)$/;

/** "…, with Norway hosting the talks this year": told by the narrator. */
function opensAbsolute(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at <= last && at < from + 6; at++) {
    const word = words[at];
    if (word === undefined || isPunctuation(word)) return false;
    if (
      at > from &&
      /^\p{Ll}{3,}ing$/u.test(word.text) &&
      !/^(?:on|of|for|in|at|by)$/.test(words[at - 1]?.lower ?? "") &&
      !/(?:meeting|building|training|funding|spending|trading|housing)$/u.test(word.lower)
    )
      return true;
  }
  return false;
}

/** "announced a new gift, **and it has sent** …": a new clause with a pronoun behind a noun phrase is told anew. */
function cutClause(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    const joins = word.lower === "and" || word.lower === "but" || word.text === ";";
    if (word.text === ";" && holdsVerb(words, at + 1, last)) return at - 1;
    if (word.lower === "and" && actsAsVerb(words, at + 1) && opensObject(words, at + 2)) return at - 1;
    if (!joins || !/^(?:i|we|he|she|they|it)$/.test(words[at + 1]?.lower ?? "")) continue;
    if (opensRelative(words, first, at) || !finite.test(words[at + 2]?.lower ?? "")) continue;
    const end = words[at - 1]?.text === "," ? at - 2 : at - 1;
    return end >= first ? end : last;
  }
  return last;
}
/** Whether what stands behind ";" is a clause rather than a further item. */
function holdsVerb(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from + 1; at <= last && words[at]?.text !== ";"; at++) {
    if (/^(?:that|which|who|to|how|what)$/.test(words[at]?.lower ?? "")) return false;
    if (auxiliaries.has(words[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "agreed on a fund **and issued a** statement": a verb of deeds with its object goes on with the narration. */
function opensObject(words: readonly Word[], at: number): boolean {
  return /^(?:an?|the|his|her|their|its|two|three)$/.test(words[at]?.lower ?? "");
}

const finite =
  /^(?:am|is|are|was|were|has|have|had|will|would|can|could|should|must|also|did|does|do|[a-z]{3,}ed|said|told|went|made|took|gave)$/;

/** Whether the words before "and" are themselves a clause ("the way they work and we live"). */
function opensRelative(words: readonly Word[], first: number, at: number): boolean {
  for (let back = at - 1; back >= first; back--) {
    const word = words[back];
    if (word === undefined || /^[,;]$/u.test(word.text)) return false;
    if (/^(?:that|what|how|why|whether|who|which|where|when)$/.test(word.lower)) return true;
  }
  return false;
}

/** "discussed the truce **in detail**": how it was said is no content. */
function cutManner(words: readonly Word[], first: number, last: number): number {
  const [before, end] = [words[last - 1]?.lower ?? "", words[last]?.lower ?? ""];
  if (last - first < 2) return last;
  if (before === "in" && /^(?:detail|depth|particular)$/.test(end)) return last - 2;
  return before === "at" && end === "length" ? last - 2 : last;
}

function closesAgain(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (words[at]?.text === "," && words[at + 1]?.lower === "to") return true;
  return false;
}

function closingDash(words: readonly Word[], from: number, last: number): number {
  for (let at = from; at <= last; at++) if (isDash(words[at])) return at;
  return -1;
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[—–]$/u.test(word.text);
}

/** A pair of dashes around "which …" or "the third such …" is the narrator's insertion. */
function cutInsertion(words: readonly Word[], first: number, last: number): readonly (readonly [number, number])[] {
  for (let at = first + 1; at < last; at++) {
    const isComma = words[at]?.text === ",";
    if (!(isComma ? words[at + 1]?.lower === "which" : isDash(words[at]) && opensAside(words, at + 1))) continue;
    for (let close = at + 2; close < last; close++) {
      const isClose = isComma ? words[close]?.text === "," && words[close + 1]?.lower === "to" : isDash(words[close]);
      if (isClose)
        return [
          [first, at - 1],
          [coordinators.has(words[close + 1]?.lower ?? "") ? close + 2 : close + 1, last],
        ];
    }
  }
  return [[first, last]];
}

function opensAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.lower === "which" || word?.lower === "who" || (determiners.has(word?.lower ?? "") && words[at + 2]?.lower === "such");
}

/** How much of the content stands in quotation marks: all of its letters, some, or none. */
export function quotedShare(text: string, content: readonly Span[], quotations: readonly Quotation[]): "all" | "some" | "none" {
  let [inside, total] = [0, 0];
  for (const span of content) {
    total += letters(text, span.start, span.end);
    for (const { inner } of quotations) {
      if (inner.end > span.start && inner.start < span.end)
        inside += letters(text, Math.max(inner.start, span.start), Math.min(inner.end, span.end));
    }
  }
  if (inside === 0) return "none";
  return inside >= total * 0.98 ? "all" : "some";
}

function letters(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
