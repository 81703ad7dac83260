import type { NameMatch, NameSystem } from "../../domain/person.ts";
import { toSimplified } from "../../text/han-variants.ts";
import { foldText } from "./fold-character.ts";
import type { NameEntity } from "./name-table.ts";
import { joinHangul } from "./spellings/chinese-in-hangul.ts";
import { readChineseName } from "./spellings/chinese-name.ts";
import { splitSyllables, toWade } from "./spellings/chinese-spellings.ts";
import { spellCyrillic } from "./spellings/cyrillic-spellings.ts";
import { readHan } from "./spellings/han-readings.ts";
import { readCantonese } from "./spellings/hong-kong.ts";
import { kontsevichPattern } from "./spellings/kontsevich.ts";
import { spellKorean } from "./spellings/korean-spellings.ts";
import { listSpellings } from "./spellings/list-spellings.ts";
import { joinPalladius } from "./spellings/palladius.ts";
import { readSinoKorean } from "./spellings/sino-korean.ts";
import { soundsLike } from "./spellings/sound-fit.ts";

/** Somebody as an account names him, or as the table of names has him. */
export interface NamedPerson {
  readonly name: string;
  /** ISO 3166 code; null where nothing tells it. */
  readonly party: string | null;
  /** What the table has of the person; null for somebody whom it lacks. */
  readonly entity: NameEntity | null;
}

/** A name as it is compared: one script, no marks, no case, one kind of hyphen. */
export function foldName(name: string): string {
  return foldText(name).trim();
}

/** The longest name that is held against another, in UTF-16 units. */
const longest = 60;

/**
 * The system of transcription by which two names in different writings may be one; null where none makes one of the other, or the parties differ.
 * What only sounds alike needs the same party on both sides; what a system makes letter by letter does not.
 */
export function matchNames(one: NamedPerson, other: NamedPerson): NameSystem | null {
  if (one.party !== null && other.party !== null && one.party !== other.party) return null;
  const party = one.party ?? other.party;
  const pairs = namesOf(one).flatMap((name) => namesOf(other).map((another) => [name, another] as const));
  for (const [name, another] of pairs) {
    const system = systemOf(name, another, party) ?? systemOf(another, name, party);
    if (system !== null) return system;
  }
  if (one.party === null || other.party === null) return null;
  for (const [name, another] of pairs) {
    if (scriptOf(name) === scriptOf(another) || !soundsLike(name, another, readHan)) continue;
    const scripts = [scriptOf(name), scriptOf(another)];
    return scripts.includes("Han") ? "foreign-in-han" : scripts.includes("Hangul") ? "foreign-in-hangul" : "foreign-in-cyrillic";
  }
  return null;
}

/** A person of the table is held by full names, a Han one too, though it has no space. */
function namesOf({ name, entity }: NamedPerson): readonly string[] {
  const names =
    entity === null
      ? [toSimplified(name)]
      : entity.forms.filter(({ weak, text, script }) => !weak && (/[ ·]/.test(text) || script === "han")).map(({ text }) => text);
  return names.filter((each) => each.length <= longest).slice(0, 6);
}

type Script = "Latin" | "Cyrillic" | "Han" | "Hangul" | null;

function scriptOf(name: string): Script {
  if (/^\p{Script=Latin}/u.test(name)) return "Latin";
  if (/^\p{Script=Cyrillic}/u.test(name)) return "Cyrillic";
  if (/^\p{Script=Han}/u.test(name)) return "Han";
  return /^\p{Script=Hangul}/u.test(name) ? "Hangul" : null;
}

const cyrillicParties = new Set(["RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "BG", "RS", "MK"]);

/** The system that makes the second name of the first, letter by letter; null where none does. */
function systemOf(home: string, abroad: string, party: string | null): NameSystem | null {
  switch (scriptOf(home)) {
    case "Han":
      return /[·•]/.test(home) ? null : ofChinese(home, abroad);
    case "Hangul":
      if (scriptOf(abroad) === "Latin")
        return spellKorean(home).some((each) => foldName(each) === foldName(abroad)) ? "korean-in-latin" : null;
      return scriptOf(abroad) === "Cyrillic" && kontsevichPattern(home)?.test(abroad) ? "kontsevich" : null;
    case "Cyrillic":
      if (scriptOf(abroad) !== "Latin") return null;
      if (![false, true].some((ukrainian) => spellCyrillic(home, ukrainian).some((each) => foldName(each) === foldName(abroad))))
        return null;
      return party === null || cyrillicParties.has(party) ? "cyrillic-in-latin" : "foreign-in-cyrillic";
    case "Latin":
      return ofPinyin(home, abroad);
    default:
      return null;
  }
}

/** What makes a spelling abroad of a Chinese name in characters. */
function ofChinese(han: string, abroad: string): NameSystem | null {
  const script = scriptOf(abroad);
  const characters = [...toSimplified(han)];
  if (script === "Hangul") {
    const letters = [...abroad];
    if (letters.length === characters.length && characters.every((each, at) => readSinoKorean(each).has(letters[at] ?? "")))
      return "sino-korean";
  }
  if (script === "Latin" && isCantonese(characters, abroad)) return "cantonese";
  for (const way of readChineseName(han)) {
    const system = script === "Latin" ? ofLatin(way, abroad) : byRule(way, abroad);
    if (system !== null) return system;
  }
  return null;
}

/** A name in pinyin in Cyrillic or Hangul letters: "Wang Lili", Ван Лили, 왕리리. */
function ofPinyin(latin: string, abroad: string): NameSystem | null {
  const words = foldName(latin).replace(/'/g, "").split(" ");
  if (words.length < 2 || words.length > 3 || scriptOf(abroad) === "Latin") return null;
  const syllables = words.map(splitSyllables);
  const whole = syllables.flatMap((each) => each ?? []);
  return syllables.includes(null) || whole.length > 4 ? null : byRule(whole, abroad);
}

/** Whether the rules for Russian or Korean make a spelling of syllables of pinyin; the family name has one, or two. */
function byRule(syllables: readonly string[], abroad: string): NameSystem | null {
  const script = scriptOf(abroad);
  if (script === "Hangul") return joinHangul(syllables) === abroad.replace(/ /g, "") ? "chinese-in-hangul" : null;
  if (script !== "Cyrillic") return null;
  return [1, 2].some((family) => {
    const words = [joinPalladius(syllables.slice(0, family)), joinPalladius(syllables.slice(family))];
    return syllables.length > family && foldName(words.join(" ")) === foldName(abroad);
  })
    ? "palladius"
    : null;
}

/** Pinyin or Wade–Giles, the given name joined or not, the family name first or last. */
function ofLatin(syllables: readonly string[], abroad: string): NameSystem | null {
  const wanted = foldName(abroad).replace(/[ '-]/g, "");
  const turned = (all: readonly string[]): readonly string[] => [all.join(""), [...all.slice(1), all[0]].join("")];
  const plain = (text: string): string => foldName(text).replace(/['ü]/g, (mark) => (mark === "ü" ? "u" : ""));
  if (turned(syllables.map(plain)).includes(wanted)) return "pinyin";
  return turned(syllables.map((each) => plain(toWade(each)))).includes(wanted) ? "wade-giles" : null;
}

/** A syllable a character as Hong Kong writes them, a given name of another kind before them or not: "John Lee Ka-chiu", "Ka-chiu Lee". */
function isCantonese(characters: readonly string[], abroad: string): boolean {
  const words = foldName(abroad).split(/[ -]/);
  const fits = (own: readonly string[]): boolean =>
    own.length === characters.length && characters.every((each, at) => readCantonese(each).has(own[at] ?? ""));
  const last = words.slice(-characters.length);
  return fits(last) || (words.length === characters.length && fits([words.at(-1) ?? "", ...words.slice(0, -1)]));
}

/** How a spelling of a person of the table is known: the table lists it, or a system makes it. */
export function matchToTable(entity: NameEntity, text: string): NameMatch {
  const wanted = foldName(text);
  if (entity.forms.some((form) => foldName(form.text) === wanted)) return "table";
  return listSpellings(entity).find((form) => foldName(form.text) === wanted)?.system ?? "table";
}
