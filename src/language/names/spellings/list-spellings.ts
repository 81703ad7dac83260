import type { NameEntity, NameForm } from "../name-rows.ts";
import { spellChinese } from "./chinese-spellings.ts";
import { spellCyrillic } from "./cyrillic-spellings.ts";
import { spellKorean } from "./korean-spellings.ts";

/** Parties whose names are written in Cyrillic at home, or were until lately. */
const cyrillicParties = new Set(["RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "BG", "RS", "MK"]);
const koreanParties = new Set(["KR", "KP"]);
const chineseParties = new Set(["CN", "HK", "MO"]);
/** Parties whose people put the family name first at home and last in English. */
const familyLastInEnglish = new Set(["JP", "HU"]);

/** Shorter family names alone are too often something else. */
const shortestFamily = 6;

/**
 * Spellings of a person's names that the table need not list, since a system makes them: Latin of Cyrillic, pinyin and Hangul, and the other
 * order of given and family name. Full names, and Cyrillic family names that the table lets stand alone.
 */
export function listSpellings({ kind, party, name, forms }: NameEntity): readonly NameForm[] {
  if (kind !== "person" || party === null) return [];
  const listed = new Set(forms.map(({ text }) => text));
  const latin = new Set<string>();
  if (cyrillicParties.has(party))
    for (const { text, script, weak } of forms) {
      if (script !== "cyrillic" || weak || /[.]/.test(text)) continue;
      const words = text.split(" ");
      if (words.length > 1 || text.length >= shortestFamily) for (const spelled of spellCyrillic(text, party === "UA")) latin.add(spelled);
    }
  if (koreanParties.has(party))
    for (const { text, script } of forms)
      if (script === "hangul") for (const spelled of spellKorean(text.split(" ")[0] ?? "")) latin.add(spelled);
  // "Lee Jaemyung" beside the listed "Lee Jae-myung".
  if (koreanParties.has(party) || chineseParties.has(party))
    for (const { text, script } of forms)
      if (script === "latin" && /\p{Ll}-\p{Ll}/u.test(text)) latin.add(text.replace(/-(?=\p{Ll})/gu, ""));
  if (chineseParties.has(party)) for (const spelled of spellChinese(name)) latin.add(spelled);
  if (familyLastInEnglish.has(party)) {
    const words = name.split(" ");
    if (words.length === 2) latin.add(`${words[1]} ${words[0]}`);
  }
  return [...latin].filter((text) => !listed.has(text)).map((text): NameForm => ({ text, script: "latin", weak: false }));
}
