import type { Span } from "../../domain/span.ts";
import { forceOf, reportingVerb } from "./cues.ts";
import { readObjects } from "./object-cues.ts";
import type { Reading } from "./reading.ts";
import { readSubject } from "./sources.ts";

const clauseEnd = /[다라자냐](고|며|면서)(?=[\s,])/gu;
const according = /^(.{2,40}?)(에 따르면|에 의하면),?\s/u;

/** Reads a sentence without quotation marks: -다고 밝혔다, …를 논의했다, …기로 합의했다, …에 따르면. */
export function readUnquoted(reading: Reading, sentence: Span): void {
  const { text } = reading;
  const told = according.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  if (told?.[1] !== undefined && told[2] !== undefined) {
    const source = { start: sentence.start, end: sentence.start + told[1].length };
    const content = trim(text, { start: sentence.start + told[0].length, end: sentence.end });
    const parent = reading.add({
      type: "indirect",
      source: [source],
      cue: [{ start: source.end, end: source.end + told[2].length }],
      content: [content],
    });
    // "대통령실에 따르면 양 정상은 …": what others said stands inside what it tells.
    readUnquoted(reading, { start: sentence.start + told[0].length, end: sentence.end });
    for (const [i, statement] of reading.statements.entries())
      if (i > parent && statement.parent === null) reading.statements[i] = { ...statement, parent };
    return;
  }
  const subject = readSubject(text, sentence.start, sentence.end);
  const bodyStart = subject?.restStart ?? sentence.start;
  if (readClauses(reading, bodyStart, sentence.end, subject?.source ?? null)) return;
  readObjects(reading, bodyStart, sentence.end, subject?.source ?? null);
}

/** The clauses that end in -다고, -다며, -다면서, each with the verb that hands it over. */
function readClauses(reading: Reading, start: number, end: number, source: Span | null): boolean {
  const { text } = reading;
  let from = start;
  let found = false;
  for (const match of text.slice(start, end).matchAll(clauseEnd)) {
    const particle = match[1] ?? "";
    const at = start + match.index + 1;
    let cue: Span | null = particle === "고" ? null : { start: at, end: at + particle.length };
    if (!cue) {
      const verbStart = at + particle.length + 1;
      const verb = reportingVerb.exec(text.slice(verbStart, Math.min(end, verbStart + 24)))?.[0];
      if (verb) cue = { start: verbStart, end: verbStart + verb.length };
    }
    if (!cue) continue;
    // "…했으며, 이 장관은 …": a new clause may have its own subject.
    const other = found ? readSubject(text, trim(text, { start: from, end: at }).start, at) : null;
    const content = trim(text, { start: other?.restStart ?? from, end: at });
    if (content.end <= content.start) continue;
    const by = other?.source ?? (found ? null : source);
    const first = by !== null;
    reading.add({
      type: "indirect",
      source: first ? [by] : [],
      cue: [cue],
      content: [content],
      carriedSource: first ? null : (source ?? reading.lastSource),
      force: forceOf(text.slice(cue.start, cue.end)),
      confidence: source ? 0.7 : 0.55,
    });
    found = true;
    from = cue.end;
  }
  if (source && found) reading.lastSource = source;
  return found;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.,]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
