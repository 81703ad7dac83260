import type { EarlierGrammar } from "../times/earlier-date.ts";

/** Korean words that count from the date told before them. */
export const koreanEarlier: EarlierGrammar = {
  numbers: {},
  rules: [
    { pattern: /이튿날|다음 ?날/gu, unit: "day", count: 1 },
    { pattern: /(?<![오이])전날|그 전날/gu, unit: "day", count: -1 },
    { pattern: /같은 ?날/gu, unit: "day", count: 0 },
    { pattern: /이듬달/gu, unit: "month", count: 1 },
    { pattern: /같은 ?달/gu, unit: "month", count: 0 },
    { pattern: /이듬해/gu, unit: "year", count: 1 },
    { pattern: /같은 ?해/gu, unit: "year", count: 0 },
  ],
};
