import type { Span } from "../../domain/span.ts";
import { toSimplified } from "../../text/han-variants.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";
import { continuesList } from "./enumerations.ts";
import { quoteDepths } from "./quotes.ts";
import { readSentence } from "./read-sentence.ts";
import { Reading } from "./reading.ts";
import { tagTurns } from "./turns.ts";

/**
 * Marks who is said to have said what in a Chinese text. Chinese puts the source first, then the verb, then the content; the sentences that
 * follow in the same paragraph go on with the same words. Traditional characters are read through their simplified forms, one for one.
 */
export function tagStatements(view: TextView): readonly TaggedStatement[] {
  const plain = toSimplified(view.text);
  const depths = quoteDepths(view.text, view.paragraphs);
  const reading = new Reading(view, plain, depths);
  if (view.labels.length > 0) return tagTurns(reading);
  let paragraph = 0;
  for (let i = 0; i < view.sentences.length; i++) {
    const sentence: Span | undefined = view.sentences[i];
    if (!sentence) continue;
    while (sentence.start >= (view.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) {
      paragraph++;
      // 二是…, 第三，…: a list runs on over paragraphs.
      if (!continuesList(plain, sentence.start)) reading.startParagraph();
    }
    if (sentence.start < reading.readTo) continue;
    reading.paragraphEnd = view.paragraphs[paragraph]?.end ?? sentence.end;
    reading.sentence = i;
    readSentence(reading, i);
  }
  return reading.statements;
}
