import type { Span } from "../../../domain/span.ts";

const openers =
  /(?:^|(?<=[\s(“"]))(?:(?:but |and )?(?:only )?if(?! (?:not|any|anything|possible|necessary) ?)|on (?:the )?condition that|provid(?:ed|ing) that|as long as(?! (?:it|necessary|this|needed|required|possible) ?)|so long as|unless|in the event (?:of|that)|on the understanding that|contingent (?:up)?on|conditional (?:up)?on|conditioned (?:up)?on|dependent (?:up)?on|when it is|only when|only after|only once|once (?:conditions|circumstances)|in (?:exchange|return) for)(?= )|(?:^|(?<=[,;—(] ?))(?:provid(?:ed|ing)(?: that)|provided(?= (?:the|it|they|he|she|both|all|each|no|its|their|[A-Z])\b)|subject to|pending|assuming(?: that)?)(?= )/iu;

/** A quick look before the careful one: most statements hold no condition. */
const likely =
  /\b(?:if|should|understanding|unless|provid|condition|long as|event|contingent|dependent|when|only|once|exchange|return|subject|pending|assuming)/i;

/** Words before "if" that make it a question or a comparison. */
const noCondition =
  /\b(?:see|say|tell|learn|decide|determine|establish|whether|even|as|for|know|unclear|doubt(?:s|ed)?) $|\b(?:ask(?:ed|s|ing)?|wonder(?:ed|s)?|question(?:ed|s)?)\b[^.,;]{0,24}$/i;
/** Openers that state a condition wherever they stand in the sentence, up to the next mark. */
const untilComma = /^(?:subject to|when it is|pending)$/i;

/** "When trade is not fair, something must be done": each time, not once. */
const generalWhen = /^when(?:ever)? (?=[^.;]{1,80}\b(?:is|are|do|does)\b)[^.;]{1,160}, (?:[\p{L}’']{1,20} ){1,4}?(?:must|should)\b/iu;

/** "Should Norland withdraw, the pact will lapse": the verb before its subject, up to the comma behind which the main clause begins. */
function findInverted(words: string, whole: boolean): { readonly start: number; readonly end: number } | null {
  const start = /^should (?!(?:be|not|also)\b)/i.test(words) ? 0 : words.search(/(?<=[.;—“] )Should /u);
  if (start < 0) return null;
  // The main clause is a piece of its own.
  if (whole && start === 0 && !words.includes(",")) return { start, end: words.length };
  for (let comma = words.indexOf(",", start); comma > 0 && comma < start + 300; comma = words.indexOf(",", comma + 1)) {
    const opening = words.slice(comma + 1, comma + 80);
    if (/^(?: [\p{L}’']{1,20}){1,6}? (?:will|would|shall|must|can|may|is|are|stands?)\b/u.test(opening)) return { start, end: comma };
  }
  return null;
}

/** The first conditional clause of the content, up to the mark that ends it. */
export function findCondition(text: string, content: readonly Span[]): Span | null {
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    if (!likely.test(words)) continue;
    const inverted = findInverted(words, content.length > 1);
    if (inverted !== null) return { start: span.start + inverted.start, end: span.start + inverted.end };
    const match = openers.exec(words);
    if (match === null && generalWhen.test(words))
      return { start: span.start, end: span.start + words.indexOf(",", words.search(/\b(?:is|are|do|does)\b/)) };
    if (match === null || noCondition.test(words.slice(Math.max(0, match.index - 40), match.index))) continue;
    const rest = words.slice(match.index);
    const stop = rest.search(match.index === 0 || untilComma.test(match[0]) ? /[,;]/u : /[;—]|[.!?](?= )/u);
    return { start: span.start + match.index, end: stop < 0 ? span.end : span.start + match.index + stop };
  }
  return null;
}
