/** The language in which a party first publishes; the others are its translations. All others publish in a language of their own choice. */
export const homeLanguages: Readonly<Record<string, string>> = {
  AT: "de",
  BY: "ru",
  CN: "zh",
  DE: "de",
  ES: "es",
  FR: "fr",
  JP: "ja",
  KP: "ko",
  KR: "ko",
  RU: "ru",
  TW: "zh",
  UA: "uk",
};
