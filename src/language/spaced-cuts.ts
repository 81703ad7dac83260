/** Where a sentence may be cut in languages that write spaces: at its marks. */
export const spacedCuts: RegExp = new RegExp(
  [
    "[;:,](?=\\s)",
    // No sentence ends with an initial: "U.S. aircraft".
    '(?:[!?]|(?<!(?:^|[\\s.])\\p{Lu})\\.)["”’)]?(?=\\s)',
    "\\s[–—](?=\\s)",
    // A short form in brackets belongs to what it shortens: "Most Favored Nation (MFN)".
    '(?=\\s\\((?![“"]?[\\p{Lu}\\p{N}.& -]{2,12}[”"]?\\)))',
  ].join("|"),
  "u",
);
