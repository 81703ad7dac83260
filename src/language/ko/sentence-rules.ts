import type { SentenceRules } from "../../text/sentences.ts";

/** Korean ends its sentences with a full stop and a space; Latin abbreviations are rare. */
export const sentenceRules: SentenceRules = {
  abbreviations: new Set(["u.s", "mr", "dr"]),
  softAbbreviations: new Set(),
  han: false,
};
