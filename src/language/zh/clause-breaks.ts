import type { ClauseBreaks } from "../clause-breaks.ts";

/** Where Chinese goes over from one clause to the next. */
export const clauseBreaks: ClauseBreaks = {
  marks: /[，、；：。！？（）()]|——/gu,
  words: /(?<=[\p{Script=Han}，])(?:而且|同时|同時|以及|并且|並且|并(?!非|不)|並(?!非|不)|而(?=他|我|中|美|其))/gu,
};
