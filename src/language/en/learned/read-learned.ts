import { splitParagraphs } from "../../../text/paragraphs.ts";
import { segmentSentences } from "../../../text/sentences.ts";
import { sentenceRules } from "../sentence-rules.ts";
import { loadStatementModel } from "./load-model.ts";
import { type Attribution, readAttributions } from "./read-attributions.ts";

/** What the learned tagger alone makes of a text, in the edges of the news that it learned from: for measuring. */
export function readLearned(text: string): readonly Attribution[] {
  const paragraphs = splitParagraphs(text);
  return readAttributions(text, paragraphs, segmentSentences(text, paragraphs, sentenceRules), loadStatementModel());
}
