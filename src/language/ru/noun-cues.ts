import type { Span } from "../../domain/span.ts";
import type { Reading } from "./reading.ts";
import { trimContent } from "./trim-content.ts";

const joinedNoun =
  /(\sи|,\s+а\s+также)\s((?:[а-яё]+(?:ую|ое)\s)?(?:готовность|признательность|благодарность|поддержку|надежду|уверенность|намерение|заинтересованность|обеспокоенность|озабоченность|удовлетворение|соболезнования))\s((?:[а-яё]+(?:ской|цкой)\sстороны|[А-ЯЁ][а-яё]+)\s)?/u;

/** "выразил поддержку … и готовность …": where a second noun begins that hands over a statement of its own. */
export const findJoinedNoun = (text: string, content: Span): RegExpExecArray | null =>
  joinedNoun.exec(text.slice(content.start, content.end));

/** Adds the statement of the second noun. */
export function emitJoinedNoun(reading: Reading, joined: RegExpExecArray, content: Span, end: number): void {
  const { text } = reading.view;
  const noun = joined[2] ?? "";
  const holder = joined[3]?.trimEnd();
  const cueStart = text.indexOf(noun, content.start + joined.index);
  if (cueStart < 0) return;
  const cueEnd = cueStart + noun.length;
  const source = holder === undefined ? null : { start: cueEnd + 1, end: cueEnd + 1 + holder.length };
  const handed = trimContent(text, { start: source?.end ?? cueEnd, end });
  if (handed.end <= handed.start) return;
  reading.add({
    type: "indirect",
    source: source ? [source] : [],
    cue: [{ start: cueStart, end: cueEnd }],
    content: [handed],
    carriedSource: source ? null : reading.lastSource,
  });
}

const readiness =
  /(?:^|\s)(готовности|готовность|намерении|намерение|заинтересованности|заинтересованность)\s([А-ЯЁ][а-яё]+|[а-яё]+(?:ской|цкой)\sстороны)\s([а-яё]+ть(?:ся)?\s.{4,})/u;

/** A readiness with its holder and what it is for. */
export interface Readiness {
  readonly cue: Span;
  readonly source: Span;
  readonly content: Span;
}

/** Finds "готовность Еревана подписать …" in a content. */
export function findReadiness(text: string, content: Span): Readiness | null {
  const found = readiness.exec(text.slice(content.start, content.end));
  const [, noun, holder, words] = found ?? [];
  if (!found || !noun || !holder || !words) return null;
  const start = text.indexOf(noun, content.start + found.index);
  const cue = { start, end: start + noun.length };
  const source = { start: cue.end + 1, end: cue.end + 1 + holder.length };
  return { cue, source, content: trimContent(text, { start: source.end, end: content.end }) };
}

/** "сообщил о … готовности Еревана подписать …": another's undertaking inside the content. */
export function emitReadiness(reading: Reading, content: Span, parent: number): void {
  const found = findReadiness(reading.view.text, content);
  if (!found) return;
  reading.add({ type: "indirect", source: [found.source], cue: [found.cue], content: [found.content], parent, confidence: 0.6 });
}
