import type { ClauseBreaks } from "../clause-breaks.ts";

/** Where English goes over from one clause to the next. */
export const clauseBreaks: ClauseBreaks = {
  // No clause ends in "U.S." nor begins in brackets around a short form, "(EU)".
  marks:
    /[,;:](?=\s)|[!?](?=\s)|(?<=[\p{Ll}\p{N})”"’]{2})\.(?=\s\p{Lu})|\s[–—-](?=\s)|—|\((?![“"]?[\p{Lu}\p{N}.& -]{2,12}[”"]?\))|(?<!\([“"]?[\p{Lu}\p{N}.& -]{2,12}[”"]?)\)/gu,
  words: /\s(?:and|but|while|whereas|then)(?: that)?(?=\s)/gu,
};
