import type { SentenceRules } from "../../text/sentences.ts";

/** Chinese ends its sentences with 。！？ and needs no abbreviations. */
export const sentenceRules: SentenceRules = {
  abbreviations: new Set(),
  softAbbreviations: new Set(),
  han: true,
};
