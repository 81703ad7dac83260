import type { Span } from "../../domain/span.ts";
import { toSimplified } from "../../text/han-variants.ts";
import { foldText, isHangulUnit, isKatakanaUnit, isSpacedUnit, isUpperUnit } from "./fold-character.ts";
import type { NameScript } from "./name-rows.ts";
import { commonGivenNames, cyrillicTitles, hangulTitles, hanTitles, latinTitles, type TitleOffices } from "./titles.ts";

/** How far back a title may begin; longer than any title of the lists. */
const titleReach = 32;

/** Syllables that follow a two-syllable Korean name as a particle or a plain noun part, where Hangul goes on without a space. */
const koreanFollowers = "은는이가을를의에와과도로으측인군산내께만및등발행정국외대남북간";

const given = new Set(commonGivenNames);

/** First and last letters of the titles of scripts without spaces, so that most places are passed by at once. */
const titleHeads = new Set([...hanTitles, ...hangulTitles].map(([title]) => title.charAt(0)));
const titleTails = new Set([...hanTitles, ...hangulTitles].map(([title]) => title.charAt(title.length - 1)));
/** Last words of English titles. */
const latinTails = new Set([...latinTitles.keys()].map((title) => title.split(" ").at(-1) ?? title));

/** Whether a name may begin here: not in the middle of a word of a spaced script, of Hangul or of katakana. */
export function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const first = text.charCodeAt(at);
  if (isSpacedUnit(first)) return !isSpacedUnit(before) && !(before === 0x40 || before === 0x23);
  if (isHangulUnit(first)) return !isHangulUnit(before);
  if (isKatakanaUnit(first)) return !isKatakanaUnit(before);
  return true;
}

/** Whether a name may end here. Korean lets particles follow; Chinese says nothing. */
export function endsWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next)) return true;
  const last = text.charCodeAt(end - 1);
  if (isSpacedUnit(last)) {
    if (isSpacedUnit(next)) return false;
    // Xi'an, US$ 20, D'Ivoire: an apostrophe with more than a possessive goes on with the word.
    if (next === 0x24) return false;
    if (next === 0x27 || next === 0x2019) return !isSpacedUnit(text.charCodeAt(end + 1)) || isPossessive(text, end);
    return true;
  }
  if (isHangulUnit(last)) return !isHangulUnit(next) || end - start >= 3 || koreanFollowers.includes(text.charAt(end));
  if (isKatakanaUnit(last)) return !isKatakanaUnit(next);
  return true;
}

/** Letters by which Chinese writes the sounds of foreign names and little else: a short name before one is part of a longer one (拉乌|利, 马丁|内斯). */
const soundLetters = new Set("斯尔爾克夫尼拉罗羅诺諾维維奇茨");

/** Whether a foreign name in Han letters goes on behind this place. */
export function goesOnAsName(text: string, end: number): boolean {
  const next = text.charAt(end);
  return soundLetters.has(next) || (next === "利" && !/[用益好于於]/.test(text.charAt(end + 1)));
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charAt(apostrophe + 1);
  return (letter === "s" || letter === "S") && !isSpacedUnit(text.charCodeAt(apostrophe + 2));
}

/** Whether the words found are written as the form is: capital where it has one, all capitals where it is an abbreviation. */
export function fitsCase(form: string, script: NameScript, found: string): boolean {
  // A form in traditional characters means nothing in simplified ones: 馬利 is a state, 马利 part of many names.
  if (script === "han") return form === found || toSimplified(form) === form;
  if (script !== "latin" && script !== "cyrillic") return true;
  const letters = form.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toUpperCase() && letters.length <= 6) return found === found.toUpperCase();
  if (letters.length <= 3) return found === form;
  return !isUpperUnit(form.charCodeAt(0)) || isUpperUnit(found.charCodeAt(0));
}

/** Whether the word right before is a given name, so that this single word is somebody's family name. */
export function followsGivenName(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word !== null && isUpperUnit(word.charCodeAt(0)) && given.has(word.toLowerCase());
}

/** Whether the single word stands in a longer name: between capitalised words inside a sentence (Johnson Space Center, Yellowstone Park). */
export function standsInLongerName(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === " " && isUpperUnit(text.charCodeAt(end + 1))) return true;
  const word = wordBefore(text, start);
  if (word === null || !isUpperUnit(word.charCodeAt(0))) return false;
  // After a full stop or at the head of a line any word has its capital.
  return text.charAt(start - word.length - 2) === " " && /[\p{Ll},]/u.test(text.charAt(start - word.length - 3));
}

/** A title beside a name: where it stands, and the offices that it may mean. */
export interface ReadTitle extends Span {
  readonly offices: TitleOffices;
}

/** The title beside a name; null where none stands there. */
export function readTitle(text: string, start: number, end: number, script: NameScript): ReadTitle | null {
  switch (script) {
    case "latin":
      return readLatinTitle(text, start);
    case "cyrillic":
      return readCyrillicTitle(text, start);
    case "han":
    case "kana":
      return readTitleAfter(text, end, hanTitles) ?? (end - start < 2 ? null : readTitleBefore(text, start, hanTitles));
    case "hangul":
      return readTitleAfter(text, text.charAt(end) === " " ? end + 1 : end, hangulTitles);
  }
}

function readTitleAfter(text: string, at: number, titles: readonly (readonly [string, TitleOffices])[]): ReadTitle | null {
  if (!titleHeads.has(text.charAt(at))) return null;
  const found = titles.find(([title]) => text.startsWith(title, at));
  return found ? { start: at, end: at + found[0].length, offices: found[1] } : null;
}

function readTitleBefore(text: string, at: number, titles: readonly (readonly [string, TitleOffices])[]): ReadTitle | null {
  if (!titleTails.has(text.charAt(at - 1))) return null;
  const found = titles.find(([title]) => text.endsWith(title, at));
  return found ? { start: at - found[0].length, end: at, offices: found[1] } : null;
}

function readLatinTitle(text: string, start: number): ReadTitle | null {
  if (text.charAt(start - 1) !== " " && text.charAt(start - 1) !== "\u00a0" && text.charAt(start - 1) !== "\n") return null;
  let begin = start - 1;
  while (begin > 0 && start - begin < titleReach && !/\s|-/.test(text.charAt(begin - 1))) begin -= 1;
  if (!latinTails.has(text.slice(begin, start - 1).toLowerCase())) return null;
  const words = foldText(text.slice(Math.max(0, start - titleReach), start - 1)).split(" ");
  for (const count of [3, 2, 1]) {
    const offices = latinTitles.get(words.slice(-count).join(" "));
    if (offices !== undefined && words.length >= count) return { start: wordsBefore(text, start - 1, count), end: start - 1, offices };
  }
  return null;
}

/** Where the last words before a place begin; a space, a hyphen or a line end parts them. */
function wordsBefore(text: string, end: number, count: number): number {
  let begin = end;
  for (let word = 0; word < count; word += 1) {
    if (word > 0) begin -= 1;
    while (begin > 0 && end - begin < titleReach && !/\s|-/.test(text.charAt(begin - 1))) begin -= 1;
  }
  return begin;
}

function readCyrillicTitle(text: string, start: number): ReadTitle | null {
  const words = foldText(text.slice(Math.max(0, start - titleReach), start))
    .split(/[ .]+/)
    .filter((word) => word !== "");
  const last = words.at(-1);
  if (last === undefined) return null;
  const found = cyrillicTitles.find(([stem]) => (stem.length < 2 ? last === stem : last.startsWith(stem)));
  if (!found) return null;
  const from = Math.max(0, start - titleReach);
  const end = from + text.slice(from, start).trimEnd().length;
  return { start: from + Math.max(text.slice(from, end).search(/[^\s.]+\.?$/u), 0), end, offices: found[1] };
}

/** The word that ends one space before a place; null where punctuation or a line end stands between. */
function wordBefore(text: string, at: number): string | null {
  if (text.charAt(at - 1) !== " ") return null;
  let begin = at - 1;
  while (begin > 0 && at - begin < titleReach && isSpacedUnit(text.charCodeAt(begin - 1))) begin -= 1;
  return begin === at - 1 ? null : text.slice(begin, at - 1);
}
