import type { TaggedStatement, TextView } from "../language-pack.ts";
import { endsPage, withoutFurniture } from "./page-furniture.ts";
import { readSentence } from "./read-sentence.ts";
import { Reading } from "./reading.ts";
import { tagTurns } from "./turns.ts";

/**
 * Marks who is said to have said what in a Russian text: active verbs (отметил, подчеркнул), passives without an agent (было отмечено,
 * обсуждены), quotations and transcripts. A sentence without a cue goes on with the words of the one before.
 */
export function tagStatements(view: TextView): readonly TaggedStatement[] {
  if (view.labels.length > 0) return tagTurns(view);
  const reading = new Reading(view);
  let paragraph = 0;
  for (const sentence of view.sentences) {
    while (sentence.start >= (view.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) {
      paragraph++;
      reading.active = null;
    }
    const body = withoutFurniture(view.text, sentence);
    if (body) readSentence(reading, body);
    if (endsPage(view.text, sentence)) reading.active = null;
  }
  return reading.statements;
}
