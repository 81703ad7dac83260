import type { Span } from "../../domain/span.ts";
import type { Word } from "./read-words.ts";

/** The stretch of text between two words (`to` exclusive); null where there is none. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
