import type { EarlierGrammar } from "../times/earlier-date.ts";

const number = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";

/** English words that count from the date told before them. */
export const englishEarlier: EarlierGrammar = {
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  rules: [
    {
      pattern: /\b(?:the (?:next|following) day|the day after that)\b/giu,
      unit: "day",
      count: 1,
    },
    { pattern: /\bthe (?:previous day|day before(?! yesterday))\b/giu, unit: "day", count: -1 },
    { pattern: /\b(?:the|that) same day\b/giu, unit: "day", count: 0 },
    { pattern: new RegExp(`\\b${number} days? (?:later|after that)\\b`, "giu"), unit: "day", count: 1 },
    {
      pattern: new RegExp(`\\b${number} days? (?:earlier|before that)\\b`, "giu"),
      unit: "day",
      count: -1,
    },
    { pattern: new RegExp(`\\b${number} weeks? (?:later|after that)\\b`, "giu"), unit: "week", count: 1 },
    {
      pattern: new RegExp(`\\b${number} weeks? (?:earlier|before that)\\b`, "giu"),
      unit: "week",
      count: -1,
    },
    { pattern: /\bthe following month\b/giu, unit: "month", count: 1 },
    { pattern: /\b(?:the same month|that (?:same )?month)\b/giu, unit: "month", count: 0 },
    { pattern: new RegExp(`\\b${number} months? (?:later|after that)\\b`, "giu"), unit: "month", count: 1 },
    { pattern: /\bthe following year\b/giu, unit: "year", count: 1 },
    { pattern: /\blater (?:that (?:same )?|in (?:that|the same) )year\b/giu, unit: "year", count: 0, rest: "always" },
    { pattern: /\blater in the year\b/giu, unit: "year", count: 0, rest: "ahead" },
    { pattern: /\b(?:the same year|that (?:same )?year)\b/giu, unit: "year", count: 0 },
    { pattern: new RegExp(`\\b${number} years? (?:later|after that)\\b`, "giu"), unit: "year", count: 1 },
  ],
};
