import type { LanguagePack } from "../language-pack.ts";
import { clauseBreaks } from "./clause-breaks.ts";
import { comparisonWords } from "./comparison-words.ts";
import { conceptWords } from "./concepts.ts";
import { contrastWords } from "./contrasts.ts";
import { cueWords } from "./cues.ts";
import { doers } from "./doers.ts";
import { factWords } from "./encounter-facts.ts";
import { readFirmness } from "./firmness.ts";
import { ownVoice } from "./own-voice.ts";
import { partyWords } from "./party-words.ts";
import { readPeople } from "./people.ts";
import { setPhrases } from "./phrases.ts";
import { readQuantities } from "./quantities.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { tagStatements } from "./tag-statements.ts";
import { readTimes } from "./times.ts";
import { titles } from "./titles.ts";
import { topicWords } from "./topics.ts";

/** Korean: the cue ends the sentence, and the content stands between source and cue; a basic pack. */
export const korean: LanguagePack = {
  tag: "ko",
  depth: "basic",
  sentences: sentenceRules,
  spaced: true,
  cues: cueWords,
  titles,
  parties: partyWords,
  topics: topicWords,
  concepts: conceptWords,
  contrasts: contrastWords,
  comparison: comparisonWords,
  phrases: setPhrases,
  stopWords,
  stem,
  tagStatements,
  readFirmness,
  readQuantities,
  readTimes,
  readPeople,
  facts: factWords,
  ownVoice,
  clauseBreaks,
  doers,
};
