import type { Span } from "../../domain/span.ts";
import { forceOf, reportingVerb } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { readSubject } from "./sources.ts";

const clauseEnd = /[다라자냐](고|며|면서)(?=[\s,])/gu;
const named =
  /(?:을|를|에 대해|에 관해|에 대한)\s((?:심도 있게\s|폭넓게\s|깊이\s|허심탄회하게\s)?(?:논의|협의|의논|검토|토의)(?:했다|했습니다|하고)|의견을 (?:교환했다|나눴다|나눴습니다|교환했습니다))/u;
const agreed = /(기로)\s((?:합의|결정)?(?:했다|했습니다)|뜻을 모았다|의견을 모았다)/u;
const according = /^(.{2,40}?)(에 따르면|에 의하면),?\s/u;

/** Reads a sentence without quotation marks: -다고 밝혔다, …를 논의했다, …기로 합의했다, …에 따르면. */
export function readUnquoted(reading: Reading, sentence: Span): void {
  const { text } = reading;
  const told = according.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  if (told?.[1] !== undefined && told[2] !== undefined) {
    const source = { start: sentence.start, end: sentence.start + told[1].length };
    const content = trim(text, { start: sentence.start + told[0].length, end: sentence.end });
    reading.add({ type: "indirect", source: [source], cue: [{ start: source.end, end: source.end + told[2].length }], content: [content] });
    return;
  }
  const subject = readSubject(text, sentence.start, sentence.end);
  const bodyStart = subject?.restStart ?? sentence.start;
  if (readClauses(reading, bodyStart, sentence.end, subject?.source ?? null)) return;
  const body = text.slice(bodyStart, sentence.end);
  const topic = named.exec(body) ?? agreed.exec(body);
  if (!topic || !subject) return;
  const isTopic = topic.length === 2;
  const verb = (isTopic ? topic[1] : topic[2]) ?? "";
  const cueStart = bodyStart + topic.index + topic[0].length - verb.length;
  const contentEnd = isTopic ? bodyStart + topic.index : bodyStart + topic.index + 1;
  const content = trim(text, { start: bodyStart, end: contentEnd });
  if (content.end <= content.start) return;
  reading.add({
    type: isTopic ? "mention" : "indirect",
    source: [subject.source],
    cue: [{ start: cueStart, end: cueStart + verb.length }],
    content: [content],
    force: isTopic ? "weak" : "neutral",
  });
  reading.lastSource = subject.source;
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
    const content = trim(text, { start: from, end: at });
    if (content.end <= content.start) continue;
    const first = !found && source !== null;
    reading.add({
      type: "indirect",
      source: first ? [source] : [],
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
