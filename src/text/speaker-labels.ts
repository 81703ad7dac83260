import type { Span } from "../domain/span.ts";

/** The name before a colon at the head of a turn. `colon` is empty where the page uses none ("Q   Mr. President, …"). */
export interface FoundLabel {
  readonly name: Span;
  readonly colon: Span;
}
export function findSpeakerLabels(_text: string, _paragraphs: readonly Span[]): FoundLabel[] {
  return [];
}
