import type { EarlierGrammar, EarlierRule } from "../times/earlier-date.ts";
import { later } from "./time-words.ts";

const digits = "一二三四五六七八九";
/** Numbers in characters up to 99, with 两 of counting. */
const numbers: Readonly<Record<string, number>> = {
  两: 2,
  兩: 2,
  ...Object.fromEntries(
    Array.from({ length: 99 }, (_, index) => {
      const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
      return [`${tens > 1 ? digits[tens - 1] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits[ones - 1] : ""}`, index + 1] as const;
    }),
  ),
};
const number = "(?<![\\d一二三四五六七八九十百第])(\\d{1,3}|[两兩]|[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)";
const open = (unit: EarlierRule["unit"], words: string): EarlierRule => ({
  pattern: new RegExp(`${number}${words}${later}`, "gu"),
  unit,
  count: 1,
  open: true,
});

/** Chinese words that count from the date told before them, in both scripts. */
export const chineseEarlier: EarlierGrammar = {
  numbers,
  sentenceEnd: /[。！？!?；;]/gu,
  ahead: /[将將拟擬]|[计計][划劃]|[预預][计計]|定于|期待|[准準][备備]|安排/u,
  rules: [
    { pattern: /次日|翌日|第二天|隔天|隔日/gu, unit: "day", count: 1 },
    { pattern: /前一[天日](?!天)/gu, unit: "day", count: -1 },
    { pattern: /同[日天](?!起)|同一天|當天|当天/gu, unit: "day", count: 0 },
    { pattern: /次月|翌月|隔月/gu, unit: "month", count: 1 },
    { pattern: /同月|當月|当月/gu, unit: "month", count: 0 },
    { pattern: /次年|翌年|第二年/gu, unit: "year", count: 1 },
    { pattern: /同年|當年|当年|那一年/gu, unit: "year", count: 0 },
    open("day", "[天日]"),
    open("week", "(?:周|週|[个個]?星期|[个個]?[礼禮]拜)"),
    open("month", "[个個]月"),
    open("year", "年"),
  ],
};
