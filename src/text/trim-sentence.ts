import type { Span } from "../domain/span.ts";

const opening = /[\s"'“”‘’«»„「『（([]/u;
const closing = /[\s.。!！?？;；,，、:："'“”‘’«»」』…]/u;

/** A sentence without its closing stop and the marks around it; the words themselves stay. Empty where nothing else was there. */
export function trimSentence(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && opening.test(text.charAt(start))) start++;
  while (end > start && closing.test(text.charAt(end - 1))) end--;
  return { start, end };
}
