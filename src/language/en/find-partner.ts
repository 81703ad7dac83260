import type { Word } from "./read-words.ts";
import { beginsPhrase, isCapitalised, isPunctuation } from "./word-classes.ts";

/** Whom the subject spoke with: "met **with the Prime Minister** to discuss". Indexes of words; null where nobody is named. */
export function findPartner(words: readonly Word[], verb: number, until: number): readonly [number, number] | null {
  for (let at = verb + 1; at < Math.min(until, verb + 10); at++) {
    if (words[at]?.lower !== "with") continue;
    let to = at + 1;
    while (
      to < until &&
      !isPunctuation(words[to]) &&
      !/^(?:in|on|at|to|today|yesterday|during|following|ahead|this|by|for|about|regarding|concerning|over|via|who|which)$/.test(
        words[to]?.lower ?? "",
      ) &&
      !isDay(words[to])
    )
      to++;
    return to > at + 1 && beginsPhrase(words[at + 1]) ? [at + 1, to] : null;
  }
  return null;
}

function isDay(word: Word | undefined): boolean {
  return isCapitalised(word) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? "");
}
