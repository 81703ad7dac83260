import type { NameSystem } from "../../../domain/person.ts";
import type { NameEntity, NameForm, NameScript } from "../name-rows.ts";
import { joinHangul } from "./chinese-in-hangul.ts";
import { readChineseName } from "./chinese-name.ts";
import { spellChinese, splitSyllables } from "./chinese-spellings.ts";
import { spellCyrillic } from "./cyrillic-spellings.ts";
import { spellKorean } from "./korean-spellings.ts";
import { joinPalladius } from "./palladius.ts";

/** Parties whose names are written in Cyrillic at home, or were until lately. */
const cyrillicParties = new Set(["RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "BG", "RS", "MK"]);
const koreanParties = new Set(["KR", "KP"]);
/** Parties whose people the table names in pinyin; and those whose people bear Chinese names. */
const pinyinParties = new Set(["CN", "HK", "MO"]);
const chineseParties = new Set(["CN", "HK", "MO", "TW"]);
/** Parties whose people put the family name first at home and last in English. */
const familyLastInEnglish = new Set(["JP", "HU"]);

/** Shorter family names alone are too often something else. */
const shortestFamily = 6;

/**
 * Spellings of a person's names that the table need not list, since a system makes them: Latin of Cyrillic, pinyin and Hangul, the other order of
 * given and family name, and Cyrillic and Hangul of Chinese names that the table has in neither. Full names, and Cyrillic family names that the
 * table lets stand alone.
 */
export function listSpellings({ kind, party, name, forms }: NameEntity): readonly NameForm[] {
  if (kind !== "person" || party === null) return [];
  const listed = new Set(forms.map(({ text }) => text));
  const made = new Map<string, NameForm>();
  const put = (text: string, script: NameScript, system?: NameSystem): void => {
    if (!listed.has(text) && !made.has(text)) made.set(text, { text, script, weak: false, ...(system && { system }) });
  };
  if (cyrillicParties.has(party))
    for (const { text, script, weak } of forms) {
      if (script !== "cyrillic" || weak || /[.]/.test(text)) continue;
      const words = text.split(" ");
      if (words.length > 1 || text.length >= shortestFamily)
        for (const spelled of spellCyrillic(text, party === "UA")) put(spelled, "latin", "cyrillic-in-latin");
    }
  if (koreanParties.has(party))
    for (const { text, script } of forms)
      if (script === "hangul") for (const spelled of spellKorean(text.split(" ")[0] ?? "")) put(spelled, "latin", "korean-in-latin");
  // "Lee Jaemyung" beside the listed "Lee Jae-myung".
  if (koreanParties.has(party) || pinyinParties.has(party))
    for (const { text, script } of forms)
      if (script === "latin" && /\p{Ll}-\p{Ll}/u.test(text)) put(text.replace(/-(?=\p{Ll})/gu, ""), "latin");
  if (pinyinParties.has(party))
    for (const spelled of spellChinese(name)) put(spelled, "latin", spelled === name ? "pinyin" : systemOfChinese(spelled, name));
  if (chineseParties.has(party)) for (const { text, script, system } of spellHan(party, name, forms)) put(text, script, system);
  if (familyLastInEnglish.has(party)) {
    const words = name.split(" ");
    if (words.length === 2) put(`${words[1]} ${words[0]}`, "latin");
  }
  return [...made.values()];
}

/** "Hsi Chin-p'ing" is Wade–Giles; "Xi Jin-ping" and "Jinping Xi" are pinyin. */
function systemOfChinese(spelled: string, name: string): NameSystem {
  const letters = (text: string): string => [...text.toLowerCase().replace(/[^a-zü]/g, "")].sort().join("");
  return letters(spelled) === letters(name) ? "pinyin" : "wade-giles";
}

/** What systems make of a Chinese name of three characters: of Taiwan's in pinyin and Wade–Giles, and of all in Cyrillic and Hangul where the table has none. */
function spellHan(party: string, name: string, forms: readonly NameForm[]): readonly NameForm[] {
  const han = forms.find(({ script, weak, text }) => script === "han" && !weak && /^\p{Script=Han}{3}$/u.test(text))?.text;
  if (han === undefined) return [];
  const own = pinyinParties.has(party) ? pinyinOf(name) : null;
  const made: NameForm[] = [];
  const has = (wanted: NameScript): boolean => forms.some(({ script }) => script === wanted);
  for (const [family = "", ...given] of own ? [own] : readChineseName(han)) {
    const form = (text: string | null, script: NameScript, system: NameSystem): void => {
      if (text !== null) made.push({ text, script, weak: false, system });
    };
    if (party === "TW" || party === "HK" || party === "MO") {
      const latin = `${capital(family)} ${capital(given.join(""))}`;
      form(latin, "latin", "pinyin");
      if (party === "TW") for (const spelled of spellChinese(latin)) form(spelled, "latin", systemOfChinese(spelled, latin));
    }
    const cyrillic = [joinPalladius([family]), joinPalladius(given)];
    if (!has("cyrillic") && !cyrillic.includes(null)) form(cyrillic.join(" "), "cyrillic", "palladius");
    if (!has("hangul")) form(joinHangul([family, ...given]), "hangul", "chinese-in-hangul");
  }
  return made;
}

/** The syllables of a name of the table in pinyin: "Wang Huning"; null for another. */
function pinyinOf(name: string): readonly string[] | null {
  const [family = "", given = "", ...rest] = name.toLowerCase().replace(/['’-]/g, "").split(" ");
  const parts = rest.length > 0 ? null : splitSyllables(given);
  return parts?.length === 2 && splitSyllables(family)?.length === 1 ? [family, ...parts] : null;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
