import type { TimeContext } from "../times/context.ts";
import type { TimeRule } from "../times/grammar.ts";
import * as time from "../times/resolve.ts";

// Both scripts in one table of rules; a class such as [内內] holds the simplified and the traditional character.
const hanDigits = "〇一二三四五六七八九";
export const year = "((?:18|19|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})年";
export const month = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])月";
export const day = "(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号號]";
export const count = "(\\d{1,3}|[一二两兩三四五六七八九]?[十百]?[一二三四五六七八九]?十?(?<=[一二两兩三四五六七八九十百]))";
export const unit = "(天|日|周|週|星期|[个個]星期|[个個]月|年)";
// Not the tail of a longer number.
export const numberStart = "(?<!\\d[.,]|[\\d〇零一二三四五六七八九十第])";
export const relativeYears: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2, 後年: 2 };
export const relativeYear = "(前年|去年|今年|明年|[后後]年)";
export const weekdays = "一二三四五六日";

export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const plain = words
    .replaceAll("零", "〇")
    .replaceAll("○", "〇")
    .replace(/[两兩]/g, "二");
  if (!/[十百]/.test(plain)) return Number([...plain].map((digit) => hanDigits.indexOf(digit)).join(""));
  let total = 0;
  let digit = 0;
  for (const character of plain) {
    if (character === "百" || character === "十") {
      total += (digit || 1) * (character === "百" ? 100 : 10);
      digit = 0;
    } else digit = hanDigits.indexOf(character);
  }
  return total + digit;
}

export function unitOf(word: string): time.TimeUnit {
  if (/[天日]/.test(word)) return "day";
  if (word === "年") return "year";
  return word.endsWith("月") ? "month" : "week";
}

export const text = (found: RegExpExecArray, group: number): string => found[group] ?? "";
export const number = (found: RegExpExecArray, group: number): number => numberOf(text(found, group));
export const rule = (pattern: string, read: TimeRule["read"]): TimeRule => ({ pattern: new RegExp(pattern, "gu"), read });

/** Which year a time is of, by number (`stated`) or by 去年 and its like (`relative`); null where neither stands. */
export function yearOf(context: TimeContext, statedYear: string, relative: string): time.GivenYear | null {
  return time.givenYear(context, statedYear ? numberOf(statedYear) : null, relative ? (relativeYears[relative] ?? 0) : null);
}

export function relativeOffset(word: string): number {
  if (/^上/.test(word)) return -1;
  return /^下/.test(word) ? 1 : 0;
}

/** `words`: pieces of words, one of which every match has. */
export const ruleWith = (words: readonly string[], pattern: string, read: TimeRule["read"]): TimeRule => ({
  words,
  ...rule(pattern, read),
});

/** 后 as in 后续, 后期 or 后代 says nothing of how much later. */
export const later =
  "(?:之|以)?[后後](?![续續](?![约約签簽期])|[者台勤]|面(?![对對临臨向])|期(?![望待间間])|代(?!表)|世(?!界)|方(?![可能才]))";
