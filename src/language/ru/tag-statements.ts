import type { TaggedStatement, TextView } from "../language-pack.ts";
import { findLabels } from "./labels.ts";
import { endsPage, withoutFurniture } from "./page-furniture.ts";
import { readSentence } from "./read-sentence.ts";
import { Reading } from "./reading.ts";
import { readTurns } from "./turns.ts";
import { joinQuotations } from "./units.ts";

/**
 * Marks who is said to have said what in a Russian text: active verbs (отметил, подчеркнул), participles (отметив), passives without an
 * agent (было отмечено, обсуждены), quotations and transcripts. A sentence without a cue goes on with the words of the one before.
 */
export function tagStatements(view: TextView): readonly TaggedStatement[] {
  const reading = new Reading(view);
  const labels = findLabels(view);
  const told = labels[0]?.name.start ?? view.text.length;
  let paragraph = 0;
  for (const sentence of joinQuotations(view.text, view.sentences, view.paragraphs)) {
    if (sentence.start >= told) break;
    while (sentence.start >= (view.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) {
      paragraph++;
      reading.active = null;
    }
    const body = withoutFurniture(view.text, { start: sentence.start, end: Math.min(sentence.end, told) });
    if (body) readSentence(reading, body);
    if (endsPage(view.text, sentence)) reading.active = null;
  }
  if (labels.length > 0) readTurns(reading, labels);
  return reading.statements;
}
