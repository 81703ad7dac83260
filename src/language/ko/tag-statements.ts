import type { Span } from "../../domain/span.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";
import { readQuoted } from "./quoted.ts";
import { Reading } from "./reading.ts";
import { tagTurns } from "./turns.ts";
import { readUnquoted } from "./unquoted.ts";

/**
 * Marks who is said to have said what in a Korean text. The source comes first with its particle (은, 는, 이, 가), then the content, in quotation
 * marks or with -다고, and the verb ends the sentence.
 */
export function tagStatements(view: TextView): readonly TaggedStatement[] {
  if (view.labels.length > 0) return tagTurns(view);
  const reading = new Reading(view.text);
  for (const sentence of wholeSentences(view)) {
    if (!readQuoted(reading, sentence)) readUnquoted(reading, sentence);
  }
  return reading.statements;
}

/** Sentences joined where a quotation runs over their end. */
function wholeSentences(view: TextView): Span[] {
  const whole: Span[] = [];
  let open: Span | null = null;
  let paragraph = 0;
  for (const sentence of view.sentences) {
    let crossed = false;
    while (sentence.start >= (view.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) {
      paragraph++;
      crossed = true;
    }
    if (crossed && open) {
      whole.push(open);
      open = null;
    }
    const span: Span = open ? { start: open.start, end: sentence.end } : sentence;
    // Behind a closing mark a particle may follow: "…다."라고.
    open = isOpen(view.text, span) ? span : null;
    if (!open) whole.push(span);
  }
  if (open) whole.push(open);
  return whole;
}

const longest = 4000;

function isOpen(text: string, span: Span): boolean {
  if (span.end - span.start > longest) return false;
  const words = text.slice(span.start, span.end);
  const straight = (words.match(/"/gu)?.length ?? 0) % 2 === 1;
  return (
    straight ||
    words.lastIndexOf("“") > words.lastIndexOf("”") ||
    (/["”]$/u.test(words) && /^\s?(?:이?라|고|며|면서)/u.test(text.slice(span.end, span.end + 4)))
  );
}
