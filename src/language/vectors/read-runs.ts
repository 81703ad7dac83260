import { toSimplified } from "../../text/han-variants.ts";
import { isHan, isHangul } from "../../text/tokens.ts";

/** Stands before the first letter of a word, as in SentencePiece, so that "▁in" and the end of "within" are two things. */
export const wordMark = "▁";

const accents = /\p{Mn}+/gu;
const countryDots = /\bU\.\s?S\.(?:\s?A\.)?|\bUSA?\b/g;
const unionDots = /\b([A-Z])\.\s?([A-Z])\.(?:\s?([A-Z])\.)?/g;
const groupedDigits = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * The words, runs of Han characters and numbers of a text, in order, as the table writes them: compatibility forms (NFKC), simplified characters
 * and case folded; words of letters carry `wordMark`. Marks between them are dropped, for a sum of vectors has no use for them.
 */
export function readRuns(text: string): string[] {
  const folded = fold(text);
  const runs: string[] = [];
  let start = 0;
  let kind = "";
  for (let at = 0; at <= folded.length; at++) {
    const next = at < folded.length ? kindOf(folded, at, kind) : "";
    if (next === kind) continue;
    if (kind !== "") runs.push(kind === "letter" || kind === "hangul" ? wordMark + folded.slice(start, at) : folded.slice(start, at));
    start = at;
    kind = next;
  }
  return runs;
}

function fold(text: string): string {
  let folded = text.normalize("NFKC");
  // "US" is a country and "us" a pronoun: told apart while there still is case.
  if (folded.includes("U")) folded = folded.replace(countryDots, "usa");
  if (folded.includes(".")) folded = folded.replace(unionDots, "$1$2$3");
  if (folded.includes(",")) folded = folded.replace(groupedDigits, "");
  return toSimplified(folded)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[’ʼ`]/g, "'")
    .replace(/['’]s\b/g, " ")
    .normalize("NFC")
    .replace(accents, "");
}

function kindOf(text: string, at: number, before: string): string {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return "number";
  if (code === 0x2e && before === "number" && isDigit(text.charCodeAt(at + 1))) return "number";
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? "letter" : "";
  const char = text.charAt(at);
  if (isHan(char)) return "han";
  if (isHangul(char)) return "hangul";
  return letter.test(char) ? "letter" : "";
}

const letter = /\p{L}/u;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
