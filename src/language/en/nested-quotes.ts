import type { Quotation } from "./find-quotations.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";

/**
 * “We **agreed** that …,” she said: within a quotation only what is told of words spoken counts, so a verb in the past with its subject, and
 * with "that" or a topic behind it.
 */
export function tellsOfWords(words: readonly Word[], { group, subject, content, parent }: Hit): boolean {
  if (parent !== null || subject === null || typeof content === "string" || group.shape !== "finite" || group.doubtful) return false;
  if (!/^(?:have|has|had|did)?$/.test(group.auxiliary ?? "")) return false;
  if (group.takes.has("topic")) return /^(?:discuss|raise|review|exchange|hold|have|speak|talk|touch)$/.test(group.lemma);
  return words[content.from - 1]?.lower === "that" && !/^(?:know|think|see|feel|hear|believe|understand|hope|show|make)$/.test(group.lemma);
}

/** The words of a sentence inside quotation marks as if they stood free; none where part of it stands outside or it is quoted in pieces. */
export function freedWords(words: readonly Word[], quotations: readonly Quotation[], from: number, to: number): readonly Word[] {
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  const whole = quotations.some(({ outer }) => outer.start <= from && outer.end >= to);
  return whole ? inside.map((word) => ({ ...word, quoted: false })) : [];
}
