import type { Span } from "../../domain/span.ts";
import { toSimplified } from "../../text/han-variants.ts";

/** A sentence in which facts of the encounter are looked for. */
export interface FactSentence extends Span {
  /** Its words in simplified characters, of the same length; no more than a talk's facts need. */
  readonly words: string;
}

/** Longer sentences are lists; their facts stand near the front. In UTF-16 units. */
const longest = 1200;

export function foldSentence(text: string, { start, end }: Span): FactSentence {
  return { start, end, words: toSimplified(text.slice(start, Math.min(end, start + longest))) };
}

/** The clause around a place: from the last stop or semicolon before to the next one behind, no further than `reach` either way. */
export function clauseAround(words: string, from: number, to: number, reach: number): string {
  const before = words.slice(Math.max(0, from - reach), from);
  const after = words.slice(to, to + reach);
  const cut = Math.max(...[";", "；", "。", "—", ":"].map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = after.search(/[;；。—]/);
  return before.slice(cut) + words.slice(from, to) + (stop < 0 ? after : after.slice(0, stop));
}
