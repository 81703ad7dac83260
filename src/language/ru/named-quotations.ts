import type { Span } from "../../domain/span.ts";
import { findVerbs } from "./cues.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { subjectEndingAt } from "./subjects.ts";
import { insideQuotes, trimContent } from "./trim-content.ts";
import { sentencesWithin } from "./units.ts";

/** Longest name with its titles, up to the colon. */
const longest = 220;

/** Reads a name, with its titles, and a colon: «Иван Петров: «…»», «Иван Петров, глава комитета: «…»», and the headline "Петров: порт откроют". */
export function readNamed(reading: Reading, sentence: Sentence, span: Span): boolean {
  const { text } = reading.view;
  const { words } = sentence;
  const window = text.slice(span.start, Math.min(span.end, span.start + longest));
  const quotation = window.indexOf(": «");
  const colon = quotation < 0 ? headlineColon(reading, sentence, window) : quotation;
  if (colon < 3) return false;
  const at = span.start + colon;
  const last = words.findLastIndex((word) => word.end <= at);
  if (last < 0 || words[last]?.end !== at) return false;
  const comma = window.slice(0, colon).indexOf(", ");
  const name = comma < 0 ? last : words.findLastIndex((word) => word.end <= span.start + comma);
  const subject = name < 0 ? null : subjectEndingAt(sentence, 0, name);
  if (subject?.first !== 0) return false;
  // "Министр сказал: «…»" has a verb for its cue.
  if (findVerbs(text, words.slice(0, last + 1), at).length > 0) return false;
  // Behind a comma only titles belong to the name; a clause does not.
  if (
    comma >= 0 &&
    words.slice(name + 1, last + 1).some((word) => /(?:^что$|^котор|[аеиыя]л[аои]?(?:с[ья])?$|[еу]т(?:ся)?$)/u.test(word.plain))
  )
    return false;
  const handed = trimContent(text, { start: at + 1, end: span.end });
  const quoted = quotation < 0 ? null : insideQuotes(text, handed);
  if (quotation >= 0 && !quoted) return false;
  const content = quoted ?? handed;
  const source = { start: subject.start, end: at };
  const [first = content, ...more] = quoted ? sentencesWithin(text, reading.view.sentences, content) : [content];
  const type = quoted ? "direct" : "indirect";
  const index = reading.add({ type, source: [source], cue: [{ start: at, end: at + 1 }], content: [first] });
  for (const part of more) reading.add({ type: "direct", content: [part], continues: index });
  reading.active = quoted ? index : null;
  reading.quoting = quoted !== null;
  reading.lastSource = source;
  reading.previous = span;
  return true;
}

/** "Петров: порт откроют": the colon of a headline, behind a known person and little else; -1 where there is none. */
function headlineColon(reading: Reading, { names, words }: Sentence, window: string): number {
  const colon = /^[^:«»,.–—]{3,60}(?=:\s[А-ЯЁа-яё])/u.exec(window)?.[0].length ?? -1;
  if (colon < 0) return -1;
  const last = words.findLastIndex((word) => word.end <= (words[0]?.start ?? 0) + colon);
  const opens = reading.view.paragraphs.some((paragraph) => paragraph.start === words[0]?.start);
  return opens && last < 6 && names[last]?.kind === "person" ? colon : -1;
}
