import type { EarlierGrammar } from "../times/earlier-date.ts";

const number = "(один|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|\\d{1,3})";

/** Russian words that count from the date told before them. */
export const russianEarlier: EarlierGrammar = {
  numbers: { один: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10 },
  rules: [
    {
      pattern: /(?<!\p{L})(?:на следующий день|на другой день|днём позже|днем позже)(?!\p{L})/giu,
      unit: "day",
      count: 1,
    },
    {
      pattern: /(?<!\p{L})(?:накануне этого дня|за день до этого|днём ранее|днем ранее|днём раньше|днем раньше)(?!\p{L})/giu,
      unit: "day",
      count: -1,
    },
    { pattern: /(?<!\p{L})в (?:тот|этот) же день(?!\p{L})/giu, unit: "day", count: 0 },
    {
      pattern: new RegExp(`(?<!\\p{L})${number} (?:день|дня|дней) (?:спустя|позже)(?!\\p{L})`, "giu"),
      unit: "day",
      count: 1,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${number} (?:неделю|недели|недель) (?:спустя|позже)(?!\\p{L})`, "giu"),
      unit: "week",
      count: 1,
    },
    { pattern: /(?<!\p{L})в том же месяце(?!\p{L})/giu, unit: "month", count: 0 },
    { pattern: /(?<!\p{L})(?:год спустя|годом позже)(?!\p{L})/giu, unit: "year", count: 1 },
    { pattern: /(?<!\p{L})(?:в том же году|того же года)(?!\p{L})/giu, unit: "year", count: 0 },
  ],
};
