import type { TimeRule } from "../../times/grammar.ts";
import { ordinalWords } from "../ordinal-words.ts";

/** Pieces of the patterns that English words of time are read with, and what those words mean. */

export const end = "(?![A-Za-z0-9])";
const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/** A number up to 999 in digits, up to 99 in words; `countOf` reads it. */
export const count = `(\\d{1,3}|(?:${tens.join("|")})(?:[ -](?:${ones.join("|")}))?|${[...teens, ...ones].join("|")})`;

export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => {
      if (tens.includes(word)) return sum + 10 * (tens.indexOf(word) + 2);
      return sum + (teens.includes(word) ? teens.indexOf(word) + 10 : ones.indexOf(word) + 1);
    }, 0);
}

const ordinals = ordinalWords.slice(0, 16);
/** An ordinal in words, or in digits as in 15th; `ordinalOf` reads it. */
export const ordinal = `(${ordinals.join("|")}|\\d{1,2}(?:st|nd|rd|th))`;
export const ordinalOf = (words: string): number =>
  /^\d/.test(words) ? Number.parseInt(words, 10) : ordinals.indexOf(words.toLowerCase()) + 1;

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthNames =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.";
export const month = `(${monthNames})`;
export const monthOf = (name: string): number => months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
export const weekday = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

export const text = (found: RegExpExecArray, group: number): string => found[group] ?? "";
export const number = (found: RegExpExecArray, group: number): number => Number(text(found, group));

/** `words`: pieces of words, one of which every match has; the first letter is left out where it may be a capital. */
export const rule = (words: readonly string[], pattern: string, read: TimeRule["read"]): TimeRule => ({
  words,
  pattern: new RegExp(pattern, "giu"),
  read,
});
