import type { TimeContext } from "../times/context.ts";
import type { ResolvedTime, TimeRule } from "../times/grammar.ts";
import * as time from "../times/resolve.ts";
import { nativeCounts } from "./native-counts.ts";

/** Pieces of the patterns that Korean words of time are read with, and what those words mean. */

// Particles follow without a space, so only the left edge of a word is checked.
export const start = "(?<![가-힣\\da-z])";
export const numberStart = "(?<!\\d[.,:]|\\d)";
export const year = "((?:18|19|20)\\d\\d)년";
export const month = "(\\d{1,2})월";
export const day = "(\\d{1,2})일";
export const count = `(\\d{1,3}|${Object.keys(nativeCounts).join("|")})`;
export const unit = "(일|주일?|개월|달|년)";
export const relativeYears: Readonly<Record<string, number>> = {
  재작년: -2,
  지난해: -1,
  작년: -1,
  올해: 0,
  금년: 0,
  내년: 1,
  후년: 2,
  내후년: 2,
};
export const relativeYear = "(재작년|지난해|작년|올해|금년|내후년|내년)";
export const weekdays = "월화수목금토일";
export const seasonNames: Readonly<Record<string, number>> = { 봄: 21, 여름: 22, 가을: 23, 겨울: 24 };

export const text = (found: RegExpExecArray, group: number): string => found[group] ?? "";
export const number = (found: RegExpExecArray, group: number): number => nativeCounts[text(found, group)] ?? Number(text(found, group));
export const rule = (pattern: string, read: TimeRule["read"]): TimeRule => ({ pattern: new RegExp(pattern, "gu"), read });

export function unitOf(word: string): time.TimeUnit {
  if (word === "일") return "day";
  if (word.startsWith("주")) return "week";
  return word === "년" ? "year" : "month";
}

export function offsetOf(word: string): number {
  if (/^(지난|저번|전)/.test(word)) return -1;
  return /^(다음|내|오는)/.test(word) ? 1 : 0;
}

export function yearOf(context: TimeContext, stated: string, relativeWord: string): time.GivenYear | null {
  return time.givenYear(context, stated ? Number(stated) : null, relativeWord ? (relativeYears[relativeWord] ?? 0) : null);
}

/** "5일" with no month: of the month that runs, or of the last one where it would lie ahead. */
export function dayOfThisMonth(context: TimeContext, day: number): ResolvedTime | null {
  const { today } = context;
  if (!today) return null;
  // The date line may put it one day ahead.
  const whole = time.relativeMonth(context, day > today.day + 1 ? -1 : 0);
  const found = whole && time.statedDay(Number(whole.edtf.slice(0, 4)), Number(whole.edtf.slice(5, 7)), day);
  return found && { ...found, basis: "inferred" };
}

/** `words`: pieces of words, one of which every match has. */
export const ruleWith = (words: readonly string[], pattern: string, read: TimeRule["read"]): TimeRule => ({
  words,
  ...rule(pattern, read),
});

const sinoDigits = "일이삼사오육칠팔구";
/** A number of Chinese words up to 9999: 이천이십육. */
export function sinoNumber(words: string): number {
  let total = 0;
  let digit = 0;
  for (const syllable of words) {
    const size = { 천: 1000, 백: 100, 십: 10 }[syllable];
    if (size === undefined) digit = sinoDigits.indexOf(syllable) + 1;
    else {
      total += (digit || 1) * size;
      digit = 0;
    }
  }
  return total + digit;
}

/** Days that have names of their own, and words of a week and a year in part. */
export const namedLengths: Readonly<Record<string, readonly [number, time.TimeUnit]>> = {
  하루: [1, "day"],
  이틀: [2, "day"],
  사흘: [3, "day"],
  나흘: [4, "day"],
  닷새: [5, "day"],
  엿새: [6, "day"],
  열흘: [10, "day"],
  보름: [15, "day"],
  일주일: [1, "week"],
  반년: [6, "month"],
};
