import type { EarlierGrammar } from "../times/earlier-date.ts";

/** Chinese words that count from the date told before them, in both scripts. */
export const chineseEarlier: EarlierGrammar = {
  numbers: {},
  rules: [
    { pattern: /次日|翌日|第二天|隔天|隔日/gu, unit: "day", count: 1 },
    { pattern: /前一[天日](?!天)/gu, unit: "day", count: -1 },
    { pattern: /同[日天](?!起)|同一天|當天|当天/gu, unit: "day", count: 0 },
    { pattern: /次月|翌月|隔月/gu, unit: "month", count: 1 },
    { pattern: /同月|當月|当月/gu, unit: "month", count: 0 },
    { pattern: /次年|翌年|第二年/gu, unit: "year", count: 1 },
    { pattern: /同年|當年|当年|那一年/gu, unit: "year", count: 0 },
  ],
};
