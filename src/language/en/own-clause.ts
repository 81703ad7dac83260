import type { Span } from "../../domain/span.ts";
import { hasFiniteVerb } from "./own-verbs.ts";

/** Words that join a clause to what stood before it, and are no part of what it says. */
const joins = /^(?:[\s,;:.–—)”’"']|(?:and|but|so|yet|or|while|although|though|whereas|plus)\b(?![-’']))+/iu;
const trailing = /(?:[\s,;:–—(“‘"']|\s(?:and|but|so|yet|or|while|as|that|because|when|which|also))+$/iu;

/** How much of the end is looked at for such words, in UTF-16 units. */
const tailLength = 40;

/** Behind how many commas a clause may begin. */
const mostCommas = 5;

/** What hangs on to others' words: relative clauses, circumstances, participles. */
const hangsOn =
  /^(?:which|who|whom|whose|where|when|that|than|because|since|unless|until|if|whether|as|in|at|by|for|with|without|during|through|throughout|under|on|upon|to|of|from|into|over|following|after|before|including|amid|across|within|between|among|against|toward|towards|about|like|given|despite|alongside|together with|along with|according|per|via|beyond|ahead|both to|not|even as|just as|such as|prior|pursuant|once)\b|^\p{L}{2,}ing\b/iu;

/**
 * What of the words beside another's words says something by itself: "I reciprocated", "while this order will help", but not ", which
 * they signed", "as part of its strategy", "in demonstrating support". A circumstance may open a clause: "in return, he will come".
 */
export function ownClauseIn(text: string): Span | null {
  const start = joins.exec(text)?.[0].length ?? 0;
  const end = text.length - (trailing.exec(text.slice(Math.max(start, text.length - tailLength)))?.[0].length ?? 0);
  const words = text.slice(start, Math.max(start, end));
  if (!hangsOn.test(words)) return hasSubject(words) ? { start, end } : null;
  // Behind a relative pronoun there is never a clause of the sentence's own; behind a circumstance there is, after its comma.
  if (/^(?:which|who|whom|whose|that|than)\b/i.test(words)) return null;
  let comma = -1;
  for (let tries = 0; tries < mostCommas; tries++) {
    comma = words.indexOf(", ", comma + 1);
    if (comma < 0) break;
    const rest = words.slice(comma + 2);
    if (!hangsOn.test(rest) && opensWithSubject(rest) && hasSubject(rest)) return { start, end };
  }
  return null;
}

const hasSubject = (words: string): boolean => /\S\s+\S/.test(words) && hasFiniteVerb(words, false);

/** A subject, not a further item of a list: "…, the partners will pay", not "…, ships and aircraft". */
const opensWithSubject = (words: string): boolean =>
  /^(?:(?:the|an?|our|my|we|he|she|it|they|this|that|these|those|both|there|all|its|their|his|her|each|some|many|no)\b|\p{Lu})/u.test(
    words,
  );

/** Whether words open with a subject, or with a circumstance before one; not with a bare verb: "…; coordinate on trade". */
export function opensClause(words: string): boolean {
  return hangsOn.test(words) ? ownClauseIn(words) !== null : opensWithSubject(words) && hasSubject(words);
}
