import type { EarlierGrammar } from "../times/earlier-date.ts";

/** Korean words that count from the date told before them. */
export const koreanEarlier: EarlierGrammar = {
  numbers: {},
  rules: [
    { pattern: /이튿날|다음 ?날/gu, words: ["이튿날", "다음 날", "다음날"], unit: "day", count: 1 },
    { pattern: /(?<![오이])전날|그 전날/gu, words: ["전날"], unit: "day", count: -1 },
    { pattern: /같은 ?날/gu, words: ["같은 날", "같은날"], unit: "day", count: 0 },
    { pattern: /이듬달/gu, words: ["이듬달"], unit: "month", count: 1 },
    { pattern: /같은 ?달/gu, words: ["같은 달", "같은달"], unit: "month", count: 0 },
    { pattern: /이듬해/gu, words: ["이듬해"], unit: "year", count: 1 },
    { pattern: /같은 ?해/gu, words: ["같은 해", "같은해"], unit: "year", count: 0 },
  ],
};
