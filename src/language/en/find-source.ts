import type { Word } from "./read-words.ts";
import {
  actsAsVerb,
  beginsPhrase,
  coordinators,
  determiners,
  isAdverbOfTime,
  isCapitalised,
  isPunctuation,
  prepositions,
  pronouns,
  subordinators,
} from "./word-classes.ts";

/** The subject before a verb group, by indexes of words; `to` is exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** What stands before it: the start of the sentence, a mark, "and", a word that opens a clause, or the words of an earlier content. */
  readonly opening: "start" | "mark" | "and" | "clause" | "content";
}

/**
 * Finds the noun phrase that ends right before the verb group at `group`. `floor` is where the content of an earlier cue begins (0 without
 * one): behind it, "and" divides clauses rather than names; with `divides`, surely so, as what stands there is a noun phrase. Null where what stands there is no subject.
 */
export function findSubject(words: readonly Word[], group: number, floor: number, divides = false): Subject | null {
  let to = group;
  while (to > 0 && isAdverbOfTime(words[to - 1]) && to - 1 > floor) to--;
  const we = words[0]?.lower === "we" ? 0 : words[1]?.text === "," && words[2]?.lower === "we" ? 2 : -1;
  if (we >= 0 && words[we + 1]?.text === "," && floor === 0)
    return { from: we, to: words[to - 1]?.text === "," ? to - 1 : to, opening: we === 0 ? "start" : "mark" };
  let isInserted = false;
  // "Jan Berg, Jr., met": the comma closes what belongs to the name.
  if (
    words[to - 1]?.text === "," &&
    /^(?:jr|sr)\.?$/.test(words[to - 2]?.text === "." ? (words[to - 3]?.lower ?? "") : (words[to - 2]?.lower ?? ""))
  )
    to--;
  if (words[to - 1]?.text === ",") {
    isInserted = true;
    const before = skipInsertion(words, to - 1, floor);
    if (before === null) return null;
    to = before;
  }
  if (floor === 0 && isDash(words[to - 1])) {
    const open = words.slice(0, to - 1).findLastIndex(isDash);
    if (open > 0) to = open;
  }
  if (asides.has(`${words[to - 2]?.lower} ${words[to - 1]?.lower}`)) to -= 2;
  const start = scanBack(words, to, floor, divides);
  const subject = start === null ? null : trimFront(words, start, start.to ?? to);
  return isInserted && subject !== null && !beginsPhrase(words[subject.from]) ? null : subject;
}

function isDash(word: Word | undefined): boolean {
  return /^[–—]$/u.test(word?.text ?? "");
}

/** Set words between subject and verb. */
const asides = new Set(["in return", "in turn", "in particular", "in general", "in addition"]);

interface Start {
  readonly from: number;
  readonly opening: Subject["opening"];
  /** Where the subject ends before a participle of its own: "a statement **issued by** …". */
  readonly to?: number;
}

/** In words. */
const longestSubject = 60;

const occasions = /^(?:call|meeting|talks|summit|visit|conversation|session|negotiations)$/;

function scanBack(words: readonly Word[], to: number, floor: number, divides: boolean): Start | null {
  let lastAnd = -1;
  for (let at = to - 1; ; at--) {
    const word = words[at];
    if (word === undefined) return { from: 0, opening: "start" };
    if (at < to - longestSubject) return null;
    if (at < floor)
      return lastAnd > 0 && beginsPhrase(words[lastAnd + 1]) && (divides || !beginsPhrase(words[at + 1]))
        ? { from: lastAnd + 1, opening: "and" }
        : { from: at + 1, opening: "content" };
    if (word.quoted) return { from: at + 1, opening: "mark" };
    if (word.text === ")") {
      const open = openingBracket(words, at, floor);
      if (open < 0) return { from: at + 1, opening: "mark" };
      at = open;
      continue;
    }
    if (isPunctuation(word)) {
      if (
        word.text === "," &&
        (/^(?:jr|sr)\.?$/.test(words[at + 1]?.lower ?? "") ||
          (words[at + 1]?.lower === "and" && isList(words, at, floor)) ||
          isListComma(words, at, lastAnd, floor))
      )
        continue;
      if (/^[.&/$%’']$/u.test(word.text) && word.text !== ",") continue;
      return afterMark(words, at, floor, lastAnd);
    }
    if (coordinators.has(word.lower)) {
      if (word.lower === "but" || word.lower === "then" || word.lower === "nor") return { from: at + 1, opening: "and" };
      if (lastAnd < 0) lastAnd = at;
      continue;
    }
    if (subordinators.has(word.lower) && !(isCapitalised(word) && at > 0)) {
      if ((word.lower === "after" || word.lower === "as" || word.lower === "before" || word.lower === "until") && at + 1 === to)
        return null;
      // "a statement after the call said": the occasion belongs to the subject's phrase.
      if (/^(?:after|before|since)$/.test(word.lower) && occasions.test(words[to - 1]?.lower ?? "") && at > 0) continue;
      return { from: at + 1, opening: "clause" };
    }
    if (actsAsVerb(words, at)) return behindVerb(words, at, to, lastAnd, floor);
  }
}

/** In words: how long a bracket within a subject may be. */
const longestBracket = 12;

function openingBracket(words: readonly Word[], close: number, floor: number): number {
  for (let at = close - 1; at > Math.max(floor, close - longestBracket); at--) if (words[at]?.text === "(") return at;
  return -1;
}

/** Behind a comma the phrase begins; "…, and the minister said" leaves "and" out; inside an earlier content the last "and" divides. */
function afterMark(words: readonly Word[], mark: number, floor: number, lastAnd: number): Start {
  if (lastAnd === mark + 1) return { from: lastAnd + 1, opening: "and" };
  if (floor > 0 && lastAnd > 0 && beginsPhrase(words[lastAnd + 1])) return { from: lastAnd + 1, opening: "and" };
  return { from: mark + 1, opening: "mark" };
}

/** A verb before the phrase: what stands behind "and" can be a new subject, or the verb is a participle of the subject ("a statement issued by …"). */
function behindVerb(words: readonly Word[], verb: number, to: number, lastAnd: number, floor: number): Start | null {
  if (lastAnd > 0 && lastAnd + 1 < to && beginsPhrase(words[lastAnd + 1])) return { from: lastAnd + 1, opening: "and" };
  const isParticiple =
    /(?:ed|made|given|written)$/u.test(words[verb]?.lower ?? "") &&
    /^(?:by|in|after|on|from|at|each|every|against|during|under|between|yesterday|today|earlier|recently)$/.test(
      words[verb + 1]?.lower ?? "",
    );
  if (!isParticiple || verb <= floor || floor > 0 || !isNounlike(words[verb - 1])) return null;
  const start = scanBack(words, verb, floor, false);
  return start === null || start.to !== undefined ? null : { ...start, to: verb };
}

function isNounlike(word: Word | undefined): boolean {
  return (
    word !== undefined && !isPunctuation(word) && !prepositions.has(word.lower) && !pronouns.has(word.lower) && !determiners.has(word.lower)
  );
}

/** Whether the commas before "and" part the names of one list that opens the sentence, or that stands behind its opening adverbial. */
function isList(words: readonly Word[], comma: number, floor: number): boolean {
  let parted = false;
  for (let at = comma - 1; at >= floor && at > comma - 40; at--) {
    const word = words[at];
    if (word === undefined || subordinators.has(word.lower) || actsAsVerb(words, at) || (at === floor && floor > 0)) return false;
    if (at === 0) return !prepositions.has(word.lower) && beginsPhrase(word) && parted;
    if (word.text !== ",") continue;
    // "In Geneva, Mr. Berg, Ms. Dahl, and the Governor": the adverbial before the list is no item.
    if (parted && opensWithPreposition(words, at)) return true;
    if (!beginsPhrase(words[at + 1])) return false;
    parted = true;
  }
  return false;
}

/** A comma further to the front of a list whose last item stands behind ", and". */
function isListComma(words: readonly Word[], comma: number, lastAnd: number, floor: number): boolean {
  return (
    lastAnd > comma &&
    words[lastAnd - 1]?.text === "," &&
    beginsPhrase(words[comma + 1]) &&
    !opensWithPreposition(words, comma) &&
    isList(words, lastAnd - 1, floor)
  );
}

function opensWithPreposition(words: readonly Word[], comma: number): boolean {
  return prepositions.has(words[0]?.lower ?? "") && !words.slice(1, comma).some((word) => word.text === ",");
}

/** Where the comma before a verb closes an insertion ("X, who came late, said"), the index behind the subject before it. */
function skipInsertion(words: readonly Word[], comma: number, floor: number): number | null {
  for (let at = comma - 1; at > floor && at > comma - 40; at--) {
    const word = words[at];
    if (word === undefined || word.quoted) return null;
    if (word.text !== ",") continue;
    const inner = words[at + 1];
    if (inner === undefined || /^(?:jr|sr)\.?$/.test(inner.lower)) continue;
    // What was inserted is a relative clause, a phrase with a preposition, an office or a speaker, never "and …".
    if (coordinators.has(inner.lower)) return null;
    return at;
  }
  return null;
}

function trimFront(words: readonly Word[], start: Start, to: number): Subject | null {
  let { from } = start;
  // The number of an item is no part of its subject: "1. We agree …".
  if (/^\p{N}+$/u.test(words[from]?.text ?? "") && words[from + 1]?.text === ".") from += 2;
  while (
    from < to &&
    (isAdverbOfTime(words[from]) || coordinators.has(words[from]?.lower ?? "") || (words[from]?.text === "-" && from === start.from))
  )
    from++;
  // "To Lam" is a name.
  const isName = to - from === 2 && words[from]?.text === "To" && isCapitalised(words[from + 1]);
  if (from < to && prepositions.has(words[from]?.lower ?? "") && !isName) {
    const behind = behindPreposition(words, from, to);
    if (behind === null) return null;
    from = behind;
  }
  if (to - from > 30) return null;
  const head = words[to - 1];
  if (from >= to || head === undefined || isPunctuation(head) || prepositions.has(head.lower) || determinersOnly(words, from, to))
    return null;
  return { from, to, opening: start.opening };
}

function determinersOnly(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from === 1 &&
    determiners.has(words[from]?.lower ?? "") &&
    !/^(?:both|all|each|neither|either|many|some|others|this|that)$/.test(words[from]?.lower ?? "")
  );
}

/** "On Monday the leaders", "In London the two sides": the last determiner, title or pronoun of the stretch begins the subject. */
function behindPreposition(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from + 2; at < to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const before = words[at - 1];
    if (before === undefined || prepositions.has(before.lower) || determiners.has(before.lower)) continue;
    if (pronouns.has(word.lower) || determiners.has(word.lower) || (isCapitalised(word) && !isCapitalised(before))) return at;
    if (/^(?:presidents|leaders|ministers|officials|president)$/.test(word.lower)) return at;
  }
  // "During the talks with Chancellor Weber Jan Berg said": no comma parts the names; the last two are his.
  return to - from > 4 && words.slice(to - 4, to).every(isCapitalised) ? to - 2 : null;
}
