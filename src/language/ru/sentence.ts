import type { NameMention } from "../names/find-names.ts";
import type { Word } from "./words.ts";

/** The words of one sentence, with the names that stand in it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, the known name that it belongs to. */
  readonly names: readonly (NameMention | null)[];
}

/** Lays the known names over the words of a sentence; `from` is the first name that may stand there. */
export function nameWords(text: string, words: readonly Word[], names: readonly NameMention[]): Sentence {
  const first = words[0];
  let at = first ? firstEndingAfter(names, first.start) : 0;
  const over = words.map((word) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const name = names[at];
    return name && name.start < word.end ? name : null;
  });
  return { text, words, names: over };
}

function firstEndingAfter(names: readonly NameMention[], place: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
