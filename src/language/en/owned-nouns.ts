import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";

/** Where a nested statement stands. */
export type Found = Pick<Draft, "source" | "cue" | "content">;

/** Whether what is pledged, feared or announced follows. */
export function opensMatter(next: Word | undefined): boolean {
  return next !== undefined && /^(?:to|not|that|of|about|over|for|on|against|regarding)$/.test(next.lower);
}

/** Adjectives that tell how firm or how new the words are. */
export function isCueAdjective(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:steadfast|strong|firm|clear|unwavering|ironclad|enduring|full|grave|deep|serious|principled|stated|public|personal|repeated|solemn|urgent|ambitious|historic)$/.test(
      word.lower,
    )
  );
}

/** "Ruritania's", "the ministers’" as one word. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /['’]s?$/u.test(word.text) && word.text.length > 2;
}

/** Behind the noun, with "of" or "about", which belong to it; "to" and "that" do not. */
export function governed(words: readonly Word[], noun: number): number {
  // "commitment **to** a just peace", "to building …", but "commitment | to build".
  if (/^(?:commitments?|dedication)$/.test(words[noun]?.lower ?? "") && words[noun + 1]?.lower === "to")
    return /^(?:an?|the|its|their|his|her|this|these|[a-z]{2,20}ing)$/.test(words[noun + 2]?.lower ?? "") ? noun + 2 : noun + 1;
  return /^(?:of|about|over|on|for|against|regarding)$/.test(words[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
}
