import { english } from "../language/en/english.ts";
import { korean } from "../language/ko/korean.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { russian } from "../language/ru/russian.ts";
import { chinese } from "../language/zh/chinese.ts";

const packs: Readonly<Record<string, LanguagePack>> = { en: english, zh: chinese, ru: russian, ko: korean };

/** Language whose rules read a language without a pack: by script, so that at least names, numbers and quotations are found. */
const neighbours: Readonly<Record<string, LanguagePack>> = {
  uk: russian,
  be: russian,
  bg: russian,
  sr: russian,
  kk: russian,
  mn: russian,
  ja: chinese,
};

/** The pack for a BCP 47 tag; a text without a pack of its own is read with the nearest one, and the extraction says so in a diagnostic. */
export function choosePack(language: string): LanguagePack {
  const [primary = ""] = language.toLowerCase().split("-");
  return packs[primary] ?? neighbours[primary] ?? english;
}
