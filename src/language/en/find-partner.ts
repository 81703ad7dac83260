import type { Word } from "./read-words.ts";
import { actsAsVerb, beginsPhrase, behindShortForm, isCapitalised, isPunctuation } from "./word-classes.ts";

/** Whom the subject spoke with: "met **with the Prime Minister** to discuss". Indexes of words; null where nobody is named. */
export function findPartner(words: readonly Word[], verb: number, until: number): readonly [number, number] | null {
  for (let at = verb; at < Math.min(until, verb + 10); at++) {
    if (words[at]?.lower !== "with" && !isJoined(words, verb, at, until) && !hasGuest(words, verb, at)) continue;
    const to = endOfPartner(words, at + 1, until);
    return to > at + 1 && beginsPhrase(words[at + 1]) ? [at + 1, to] : null;
  }
  return null;
}

/** "joined **the Prime Minister** in a conversation to review …": no "with" stands before. */
function isJoined(words: readonly Word[], verb: number, at: number, until: number): boolean {
  return (
    at === verb &&
    /^join(?:s|ed)?$/.test(words[verb]?.lower ?? "") &&
    words.slice(at, until).some((word) => /^(?:conversation|call|meeting|discussion|talks|roundtable)$/.test(word.lower))
  );
}

/** "met **Prime Minister Berg** to discuss", "hosted **President Dahl** for talks on …": the guest right behind the verb. */
function hasGuest(words: readonly Word[], verb: number, at: number): boolean {
  if (at > verb + 2 || !/^(?:met|meets|hosted|hosts|received|receives)$/.test(words[at]?.lower ?? "")) return false;
  const next = /^(?:the|his|her)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return isCapitalised(words[next]) && !isDay(words[next]);
}

function endOfPartner(words: readonly Word[], from: number, until: number): number {
  let to = from;
  while (to < until) {
    const word = words[to];
    if (word === undefined || isDay(word) || (stops.test(word.lower) && !isOfOffice(words, from, to))) return to;
    const behind = Math.max(behindShortForm(words, to), behindNickname(words, to));
    if (behind > 0) {
      to = behind;
      continue;
    }
    if (isPunctuation(word) && !(word.text === "," && goesOnBehind(words, to, until)) && word.text !== ".") return to;
    to++;
  }
  return to;
}

/** "Ambassador of Norway **to** Varna Ada Lund": a preposition within an office, a name behind it. */
function isOfOffice(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return (
    words[at]?.lower === "to" &&
    words.slice(from, at).some(({ lower }) => /^(?:ambassador|envoy|representative|advis[eo]r|chargé|commissioner)$/.test(lower)) &&
    isCapitalised(words[next]) &&
    isCapitalised(words[next + 1])
  );
}

/** "Benjamin “Ben” Holm": the index behind a nickname in quotation marks; -1 where none stands. */
function behindNickname(words: readonly Word[], at: number): number {
  const isOne = /^["“]$/u.test(words[at]?.text ?? "") && isCapitalised(words[at + 1]) && /^["”]$/u.test(words[at + 2]?.text ?? "");
  return isOne && isCapitalised(words[at - 1]) && isCapitalised(words[at + 3]) ? at + 3 : -1;
}

const stops = /^(?:in|on|at|to|today|yesterday|during|following|ahead|this|by|for|about|regarding|concerning|over|via|who|which)$/;

/** "with the Premier, the head of his office, **and senior officials** to discuss": a list with its last item before what the talks were for. */
function goesOnBehind(words: readonly Word[], comma: number, until: number): boolean {
  for (let at = comma + 1; at < until; at++) {
    const word = words[at];
    if (word === undefined || stops.test(word.lower) || actsAsVerb(words, at)) return false;
    if (word.lower === "and" && words[at - 1]?.text === ",") return true;
  }
  return false;
}

function isDay(word: Word | undefined): boolean {
  return isCapitalised(word) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? "");
}
