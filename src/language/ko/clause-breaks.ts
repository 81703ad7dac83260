import type { ClauseBreaks } from "../clause-breaks.ts";

/** Where Korean goes over from one clause to the next. */
export const clauseBreaks: ClauseBreaks = {
  marks: /[,;:·](?=\s)|[!?.](?=\s)|[()]/gu,
  words: /(?<=[가-힣](?:고|며|지만|는데))(?=\s)|\s(?:및|그리고)(?=\s)/gu,
};
