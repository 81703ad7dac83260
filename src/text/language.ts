import type { Diagnostic } from "../domain/diagnostic.ts";
import { countVariants } from "./han-variants.ts";
import { detectLatin } from "./latin-language.ts";
import { isCyrillic, isHan, isHangul, isKana, isLetter } from "./tokens.ts";

export interface DetectedLanguage {
  /** BCP 47: `en`, `zh`, `zh-Hant`, `ru`, `uk`, `ko`, `ja`, …; `und` where the text is too short or strange to tell. */
  readonly language: string;
  /** Where the declared language and the text disagree, or nothing could be told. */
  readonly diagnostic?: Diagnostic;
}

/** How much of a text is looked at: enough to tell, and a bound on long files. */
const sampled = 20_000;

/**
 * The language of a text, by its script first. What was declared is evidence: it stands where the text fits it or is too short to tell, and a
 * diagnostic says so where the text clearly contradicts it.
 */
export function detectLanguage(text: string, declared: string | null): DetectedLanguage {
  const found = readLanguage(text.slice(0, sampled));
  const tag = declared?.trim() ? canonicalTag(declared) : null;
  if (tag === null || tag === "und") {
    return found.language === "und"
      ? { language: "und", diagnostic: doubt("language-unknown", "The language of this text could not be told; give it with --language.") }
      : { language: found.language };
  }
  if (found.language === "und" || agree(tag, found.language)) return { language: narrower(tag, found.language) };
  if (!found.sure) return { language: tag };
  const message = `Declared as “${tag}”, but the text is ${found.reason}; read as “${found.language}”.`;
  return { language: found.language, diagnostic: doubt("language-contradicts-text", message) };
}

/** A BCP 47 tag as it is usually written: `zh_TW` and `zh-tw` are `zh-Hant`, `EN-us` is `en-US`. */
export function canonicalTag(declared: string): string {
  const parts = declared.trim().replace(/_/g, "-").split("-");
  const language = (parts[0] ?? "").toLowerCase();
  if (language === "zh" || language === "cmn" || language === "chi" || language === "zho") {
    return parts.slice(1).some((part) => /^(?:hant|tw|hk|mo)$/i.test(part)) ? "zh-Hant" : "zh";
  }
  return [
    language,
    ...parts.slice(1).map((part) => (part.length === 2 ? part.toUpperCase() : part.length === 4 ? title(part) : part.toLowerCase())),
  ].join("-");
}

function title(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}

interface Reading {
  readonly language: string;
  /** Whether it outweighs what was declared. */
  readonly sure: boolean;
  /** What was seen, for people. */
  readonly reason: string;
}

function readLanguage(text: string): Reading {
  const count = { han: 0, hangul: 0, kana: 0, cyrillic: 0, other: 0 };
  for (const char of text) {
    if (isHan(char)) count.han++;
    else if (isHangul(char)) count.hangul++;
    else if (isKana(char)) count.kana++;
    else if (isCyrillic(char)) count.cyrillic++;
    else if (isLetter(char)) count.other++;
  }
  // A Han character or a syllable says as much as several letters.
  const east = (count.han + count.hangul + count.kana) * 3;
  const all = east + count.cyrillic + count.other;
  if (all < 3) return { language: "und", sure: false, reason: "too short" };
  if (east * 2 > all) return readEastAsian(text, count);
  if (count.cyrillic * 2 > all) return readCyrillic(text, count.cyrillic);
  return detectLatin(text, count.other);
}

function readEastAsian(text: string, count: { han: number; hangul: number; kana: number }): Reading {
  const all = count.han + count.hangul + count.kana;
  const sure = all >= 8;
  if (count.hangul * 5 > all) return { language: "ko", sure, reason: "written in Hangul" };
  if (count.kana * 12 > all) return { language: "ja", sure, reason: "written with kana" };
  const variants = countVariants(text);
  // Simplified texts hold no traditional characters but for a rare name; traditional ones hold some that look simplified (台, 里, 后).
  const traditional = variants.traditional > 1 && variants.traditional * 2 > variants.simplified;
  return { language: traditional ? "zh-Hant" : "zh", sure, reason: "written in Chinese characters" };
}

function readCyrillic(text: string, letters: number): Reading {
  const ukrainian = countOf(text, /[іїєґ]/gi);
  const russian = countOf(text, /[ыэъё]/gi);
  const sure = letters >= 20;
  if (ukrainian > russian) return { language: /[ўЎ]/.test(text) ? "be" : "uk", sure, reason: "written with Ukrainian letters" };
  return { language: "ru", sure, reason: "written in Cyrillic" };
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function agree(declared: string, found: string): boolean {
  return declared.split("-")[0] === found.split("-")[0];
}

/** Of two tags of one language: Hant by the text's own characters, else as declared. */
function narrower(declared: string, found: string): string {
  if (found === "und") return declared;
  return found.startsWith("zh") ? found : declared;
}

function doubt(rule: string, message: string): Diagnostic {
  return { rule, start: 0, end: 0, message };
}
