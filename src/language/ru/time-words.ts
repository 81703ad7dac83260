import type { TimeRule } from "../times/grammar.ts";
import type * as time from "../times/resolve.ts";

/** Pieces of the patterns that Russian words of time are read with, and what those words mean. */

export const start = "(?<![а-яёa-z\\d])";
export const end = "(?![а-яёa-z\\d])";
// Not the tail of a figure, a clock time or a number of a document.
// What may stand there is looked at first, since at most places nothing does: a digit, or a preposition before it.
export const numberStart = "(?=[\\dвсн])(?<![а-яёa-z\\d№/-]|\\d[.,:]|№ )";
export const monthStems = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
export const monthName =
  "(январ[ьяюе]|феврал[ьяюе]|март[аеу]?|апрел[ьяюе]|ма[йяюе]|июн[ьяюе]|июл[ьяюе]|август[аеу]?|сентябр[ьяюе]|октябр[ьяюе]|ноябр[ьяюе]|декабр[ьяюе])(?:м|ем)?";
export const day = "(\\d{1,2})(?:-?го)?";
export const year = "((?:18|19|20)\\d\\d)";
export const ofYear = "(?:-?(?:го|м|й))?(?: ?(?:годах|годов|годам|годы|года?|году|годом|г\\.|гг\\.))";
export const dash = " ?[-–—] ?";
export const weekdayStems = ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень"];
export const weekdayForms = "(понедельник[ау]?|вторник[ау]?|сред[ауые]|четверг[ау]?|пятниц[ауые]|суббот[ауые]|воскресень[еяю])";
const countForms: readonly (readonly [number, string])[] = [
  [1, "один одного одной одну"],
  [2, "два две двух двумя"],
  [3, "три трёх трех тремя"],
  [4, "четыре четырёх четырех четырьмя"],
  [5, "пять пяти пятью"],
  [6, "шесть шести шестью"],
  [7, "семь семи семью"],
  [8, "восемь восьми восемью"],
  [9, "девять девяти девятью"],
  [10, "десять десяти десятью"],
  [11, "одиннадцать одиннадцати"],
  [12, "двенадцать двенадцати"],
  [13, "тринадцать тринадцати"],
  [14, "четырнадцать четырнадцати"],
  [15, "пятнадцать пятнадцати"],
  [16, "шестнадцать шестнадцати"],
  [17, "семнадцать семнадцати"],
  [18, "восемнадцать восемнадцати"],
  [19, "девятнадцать девятнадцати"],
  [20, "двадцать двадцати"],
  [30, "тридцать тридцати"],
  [40, "сорок сорока"],
  [50, "пятьдесят пятидесяти"],
  [60, "шестьдесят шестидесяти"],
  [70, "семьдесят семидесяти"],
  [80, "восемьдесят восьмидесяти"],
  [90, "девяносто девяноста"],
  [100, "сто ста"],
];
/** Words of numbers, in the cases in which they count time. */
const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  countForms.flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const)),
);
const formsOf = (from: number, to: number): string =>
  countForms
    .filter(([value]) => value >= from && value <= to)
    .flatMap(([, forms]) => forms.split(" "))
    .join("|");
/** A number in digits or words; `countOf` reads it. */
export const count = `(\\d{1,3}|(?:${formsOf(20, 90)})(?: (?:${formsOf(1, 9)}))?|${formsOf(10, 19)}|${formsOf(1, 9)}|${formsOf(100, 100)})`;
export const unit =
  "(дн(?:я|ей|ём|ем|ях)|день|сут(?:ки|ок)|недел[ьюияе]{1,2}|месяц(?:а|ев|ем|ы)?|год(?:а|у|ом|ы|ов)?|лет|десятилети[ейяю]{1,2})";
export const quarters: Readonly<Record<string, number>> = { перв: 1, втор: 2, трет: 3, четвёрт: 4, четверт: 4 };
export const seasons: readonly (readonly [RegExp, number])[] = [
  [/^весн/i, 21],
  [/^лет/i, 22],
  [/^осен/i, 23],
  [/^зим/i, 24],
];

export const text = (found: RegExpExecArray, group: number): string => found[group] ?? "";
export const number = (found: RegExpExecArray, group: number): number => Number(text(found, group));
export const rule = (pattern: string, read: TimeRule["read"]): TimeRule => ({ pattern: new RegExp(pattern, "giu"), read });
/** `words`: pieces of words, one of which every match has; the first letter is left out where it may be a capital. */
export const ruleWith = (words: readonly string[], pattern: string, read: TimeRule["read"]): TimeRule => ({
  words,
  ...rule(pattern, read),
});

export function monthIndex(form: string): number {
  const lower = form.toLowerCase();
  // "ма" begins both "март" and "май"; the longer stem stands first in the search.
  return lower.startsWith("март") ? 3 : monthStems.findIndex((stem) => lower.startsWith(stem)) + 1;
}

/** What a match of `count` says. */
export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split(" ")
    .reduce((sum, word) => sum + (numbers[word] ?? 0), 0);
}

export function unitOf(word: string): time.TimeUnit {
  if (/^(дн|ден|сут)/i.test(word)) return "day";
  if (/^недел/i.test(word)) return "week";
  return /^месяц/i.test(word) ? "month" : "year";
}

/** "this", "last", "next" by the stem of the adjective. */
export function offsetOf(word: string): number {
  if (/^(прошл|минувш|прошедш|предыдущ)/i.test(word)) return -1;
  return /^(следующ|будущ|предстоящ|грядущ)/i.test(word) ? 1 : 0;
}

export const which =
  "(эт(?:от|ого|ом|ому|а|ой|у|им)|текущ[а-яё]{2,3}|нынешн[а-яё]{2,3}|прошл[а-яё]{2,3}|минувш[а-яё]{2,3}|прошедш[а-яё]{2,3}|следующ[а-яё]{2,3}|будущ[а-яё]{2,3})";

export const yearBeside = ["этого", "текущего", "нынешнего", "прошлого", "минувшего", "прошедшего", "следующего", "будущего"].map(
  (word) => `${word} года`,
);

const ordinalStems: readonly (readonly [string, number])[] = [
  ["перв", 1],
  ["втор", 2],
  ["трет", 3],
  ["четверт", 4],
  ["четвёрт", 4],
  ["пят", 5],
  ["шест", 6],
  ["седьм", 7],
  ["восьм", 8],
  ["девят", 9],
  ["десят", 10],
  ["одиннадцат", 11],
  ["двенадцат", 12],
  ["тринадцат", 13],
  ["четырнадцат", 14],
  ["пятнадцат", 15],
  ["шестнадцат", 16],
  ["семнадцат", 17],
  ["восемнадцат", 18],
  ["девятнадцат", 19],
  ["двадцат", 20],
  ["тридцат", 30],
  ["сороков", 40],
  ["пятидесят", 50],
  ["шестидесят", 60],
  ["семидесят", 70],
  ["восьмидесят", 80],
  ["девяност", 90],
];
const ordinalWords = ordinalStems.map(([stem]) => stem).join("|");
const tensBefore = ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
const ordinalCase = "(?:ьего|ьему|ьем|ье|ья|ьей|ью|ьи|ого|ому|ом|ое|ая|ую|ой|ый|ий|ые|ых|ым)";
/** An ordinal in any case, in words or as 3-й; `ordinalOf` reads it. */
export const ordinal = `((?=[двтчпшсо\\d])(?:(?:${tensBefore.join("|")}) )?(?:${ordinalWords})${ordinalCase}|\\d{1,2}-(?:го|му|ом|ое|ая|ую|ой|ый|м|й|я|ю|е))`;
/** The day of a month in words: пятого, двадцать первое. */
export const ordinalDay = `((?=[двтчпшсо])(?:(?:двадцать|тридцать) )?(?:${ordinalWords})(?:ого|ое|ьего|ье))`;
/** A year in words; `spelledYearOf` reads it. */
export const spelledYear = `((?:две тысячи|тысяч[аи] девятьсот|тысяч[аи] восемьсот) (?:(?:${tensBefore.join("|")}) )?(?:${ordinalWords})${ordinalCase}) год(?:ах|ов|ом|а|у|ы)?`;

/** The number of an ordinal; 0 where the word is none. */
export function ordinalOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const parts = words.toLowerCase().split(" ");
  const last = parts.pop() ?? "";
  let found = 0;
  let longest = 0;
  for (const [stem, value] of ordinalStems) {
    if (stem.length > longest && last.startsWith(stem)) [found, longest] = [value, stem.length];
  }
  return found + parts.reduce((sum, word) => sum + (tensBefore.includes(word) ? 10 * (tensBefore.indexOf(word) + 2) : 0), 0);
}

export function spelledYearOf(words: string): number {
  const [first = "", second = "", ...rest] = words.toLowerCase().split(" ");
  const century = first === "две" ? 2000 : second === "девятьсот" ? 1900 : 1800;
  return century + ordinalOf(rest.join(" "));
}

export const weekdayIndex = (form: string): number => weekdayStems.findIndex((stem) => form.toLowerCase().startsWith(stem));
