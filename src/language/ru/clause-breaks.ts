import type { ClauseBreaks } from "../clause-breaks.ts";

/** Where Russian goes over from one clause to the next. */
export const clauseBreaks: ClauseBreaks = {
  marks: /[,;:](?=\s)|[!?](?=\s)|\.(?=\s\p{Lu})|\s[–—-](?=\s)|[()]/gu,
  words: /\s(?:и|а|но|зато|тогда как)(?: что)?(?=\s)/gu,
};
