import type { EarlierGrammar, EarlierRule } from "../times/earlier-date.ts";
import { count, countOf } from "./time-words.ts";

/** Units by which something is later or earlier: one, many, "by one" and "by many". */
const units: readonly (readonly [unit: EarlierRule["unit"], one: string, many: string, byOne: string, byMany: string])[] = [
  ["day", "день|сутки", "день|дня|дней|сутки|суток", "днём|днем", "днями"],
  ["week", "неделю", "неделю|недели|недель", "неделей", "неделями"],
  ["month", "месяц", "месяц|месяца|месяцев", "месяцем", "месяцами"],
  ["year", "год", "год|года|лет", "годом", "годами"],
];
const begin = "(?<!\\p{L}|\\d)";
// «За две недели до саммита» counts from that.
const end = "(?!\\p{L})(?! (?:после|до|с|со|от)(?!\\p{L}))";
const rule = (words: readonly string[], pattern: string, unit: EarlierRule["unit"], count: number): EarlierRule => ({
  pattern: new RegExp(`${begin}${pattern}${end}`, "giu"),
  words,
  unit,
  count,
});
const afterWords = ["пустя", "позже", "позднее"];
const beforeWords = ["ранее", "раньше"];

const shifts: readonly EarlierRule[] = units.flatMap(([unit, one, many, byOne, byMany]): readonly EarlierRule[] => [
  rule(afterWords, `${count} (?:${many}) (?:спустя|позже|позднее)`, unit, 1),
  rule(afterWords, `${count} ${byMany} (?:позже|позднее)`, unit, 1),
  rule(beforeWords, `${count} ${byMany} (?:ранее|раньше)`, unit, -1),
  rule(["пустя"], `спустя ${count} (?:${many})`, unit, 1),
  rule(afterWords, `(?:спустя (?:${one})|(?:${one}) спустя|(?:${byOne}) (?:позже|позднее))`, unit, 1),
  rule(beforeWords, `${count} (?:${many}) (?:ранее|раньше)`, unit, -1),
  rule(beforeWords, `(?:${byOne}) (?:ранее|раньше)`, unit, -1),
  { ...rule(["ерез "], `через ${count} (?:${many})`, unit, 1), open: true },
  { ...rule(["ерез "], `через (?:${one})`, unit, 1), open: true },
]);

/** Russian words that count from the date told before them. */
export const russianEarlier: EarlierGrammar = {
  numbers: {},
  numberOf: countOf,
  sentenceEnd: /[.!?]\s/gu,
  ahead: /состоится|пройд[её]т|будет|будут|планир|предсто|намеч|намерен|ожида|начн[её]т|прибуд|дадут|вступит|истеч[её]т|верн[её]т|подпиш/iu,
  rules: [
    {
      pattern: /(?<!\p{L})(?:на следующий день|на другой день|назавтра)(?!\p{L})/giu,
      unit: "day",
      count: 1,
    },
    {
      pattern: /(?<!\p{L})(?:накануне этого дня|за день до этого)(?!\p{L})/giu,
      unit: "day",
      count: -1,
    },
    { pattern: /(?<!\p{L})в (?:тот|этот) же день(?!\p{L})/giu, unit: "day", count: 0 },
    { pattern: /(?<!\p{L})в том же месяце(?!\p{L})/giu, unit: "month", count: 0 },
    { pattern: /(?<!\p{L})(?:в том же году|того же года)(?!\p{L})/giu, unit: "year", count: 0 },
    ...shifts,
  ],
};
