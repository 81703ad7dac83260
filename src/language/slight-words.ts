/** Words that a paper adds or drops to fit a quotation into its own sentence, by language: nobody would call the quotation altered for them. */
export const slightWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("a an the that s of to in and".split(" ")),
  zh: new Set([..."的了之"]),
  ru: new Set("и а же".split(" ")),
  ko: new Set<string>(),
};
