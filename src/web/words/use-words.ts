import type { Dictionary } from "./define-words.ts";
import { useLanguage } from "./language.ts";

export { type Dictionary, defineWords } from "./define-words.ts";
export { useLanguage } from "./language.ts";

/** The words of a page in the language of the interface. */
export function useWords<W>(dictionary: Dictionary<W>): W {
  return dictionary[useLanguage()];
}
