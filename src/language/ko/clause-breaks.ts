import type { ClauseBreaks } from "../clause-breaks.ts";

/** Where Korean goes over from one clause to the next. */
export const clauseBreaks: ClauseBreaks = {
  marks: /[,;:·](?=\s)|[!?.](?=\s)|[()]/gu,
  words: /(?<=[고며나만])(?=\s)|\s(?:및|그리고)(?=\s)/gu,
};
