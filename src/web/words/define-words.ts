import type { InterfaceLanguage } from "../../domain/view.ts";

/** What a page says, in each language of the interface, under the same names. */
export type Dictionary<W> = Readonly<Record<InterfaceLanguage, W>>;

/** Keeps both languages to the same names and shapes: strings, or functions where there is something to count. */
export function defineWords<W>(words: { readonly en: W; readonly zh: NoInfer<W> }): Dictionary<W> {
  return words;
}
