import { isCyrillic, isDigit, isHan } from "./tokens.ts";
import { isBlank } from "./trim-span.ts";

interface AbbreviationRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly softAbbreviations: ReadonlySet<string>;
}

/**
 * Words that begin a sentence when written with a capital after "U.S." or "p.m.". A capital alone says nothing there: "U.S. President" goes
 * on, "in the U.S. The two" does not. Function words only, so that names never count.
 */
const starters = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my your both all each some many most no not such there then also " +
    "in on at as for from with by of to but and or if when while after before during since under following according however meanwhile " +
    "what who why how where which mr mrs ms dr"
  ).split(" "),
);

/** Abbreviations that only mean themselves before a number: "No. 5", "Art. 2"; elsewhere they are words. */
const beforeNumbers = new Set("no nos p art arts fig figs vol para paras pp ch № ст п пп стр рис гл".split(" "));

/**
 * Whether a single full stop at `stop` ends the sentence that began at `from`, the next word (not in small letters) standing at `next`.
 * A stop after an abbreviation, an initial or a list number does not.
 */
export function stopEndsSentence(text: string, from: number, stop: number, next: number, rules: AbbreviationRules): boolean {
  const word = wordBefore(text, from, stop);
  if (word === "") return true;
  const lower = word.toLowerCase();
  const first = text.charAt(next);
  // "1. The two sides agreed": the number of a list item.
  if (/^[\dIVX]{1,4}$/.test(word) && isFirstWord(text, from, stop - word.length)) return false;
  if (beforeNumbers.has(lower) && !isInitial(word)) return !isDigit(first) && !/^[IVXLC]+\b/.test(text.slice(next, next + 6));
  if (rules.abbreviations.has(lower)) return false;
  if (isInitial(word)) return startsSentence(text, next);
  // "the ROK-U.S. alliance": the part behind the hyphen is the abbreviation.
  const part = word.slice(word.lastIndexOf("-") + 1);
  if (rules.softAbbreviations.has(part.toLowerCase()) || isDotted(part)) return softEnds(text, stop, part, next);
  return true;
}

function softEnds(text: string, stop: number, word: string, next: number): boolean {
  if (isDigit(text.charAt(next))) return false;
  if (!isCyrillic(word.charAt(0))) return startsSentence(text, next);
  // Russian writes only names with a capital, so a capital is news: "в 2025 г. Стороны…"; but "г. Москва" is an address.
  if (word.length > 1) return true;
  let at = stop - word.length - 1;
  while (at >= 0 && isBlank(text.charAt(at))) at--;
  return isDigit(text.charAt(at));
}

/** Whether the word at `next` is one that begins sentences. "A." is an initial, not the article. */
function startsSentence(text: string, next: number): boolean {
  const word = /^[A-Za-z]+/.exec(text.slice(next, next + 12))?.[0];
  if (word === undefined) return false;
  return (
    starters.has(word.toLowerCase()) &&
    !(word.length === 1 && text.charAt(next + 1) === ".") &&
    !(word.length > 1 && word === word.toUpperCase())
  );
}

/** The word that the stop closes, with its inner stops ("U.S", "т.е"). At most 24 characters back, so that a long run stays cheap. */
function wordBefore(text: string, from: number, stop: number): string {
  let at = stop;
  const limit = Math.max(from, stop - 24);
  while (at > limit && !partsWords(text.charAt(at - 1))) at--;
  return text.slice(at, stop);
}

function partsWords(char: string): boolean {
  return isBlank(char) || isHan(char) || /["'“”‘’«»„([{（，。,;:：、—–/]/.test(char);
}

function isFirstWord(text: string, from: number, start: number): boolean {
  let at = from;
  while (at < start && /[\s"“«(]/.test(text.charAt(at))) at++;
  return at === start;
}

/** "R" in "Joseph R. Biden", "В" and "Дж" in "Дж. Байден", "J.-P". */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:[А-ЯЁ][а-яё]?\.)*[А-ЯЁ]$/u.test(word) || /^(?:Дж|Вл|Ал|Ив)$/u.test(word);
}

/** "U.S", "D.P.R.K", "т.д": letters apart by stops. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
}
