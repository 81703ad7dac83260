import type { AccountView } from "../domain/view.ts";
import { isHan, isKana } from "../text/tokens.ts";

/** The length of a text as its readers count it: characters of Chinese and Japanese, words of others. */
export function countLength(text: string, language: string): AccountView["length"] {
  if (/^(?:zh|ja)\b/.test(language)) {
    let count = 0;
    for (const char of text) if (isHan(char) || isKana(char)) count++;
    return { count, of: "characters" };
  }
  return { count: text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0, of: "words" };
}
