import type { Span } from "../../domain/span.ts";
import { touches, type Word } from "./words.ts";

/** Longest card, in words: "Иванов Иван Иванович Министр иностранных дел Российской Федерации". */
const longest = 16;

/**
 * Official pages run a card of the person into the sentence: "Иван Петров Петров Иван Министр обороны подчеркнул". The surname stands
 * twice (whole names too, where the surname comes first). Gives the place of the last word before the card that runs up to word `last`;
 * null where there is none.
 */
export function beforeCard(text: string, words: readonly Word[], from: number, last: number): number | null {
  let at: number | null = null;
  for (let i = last; i > from && last - i < longest; i--) {
    if (i < last && !touches(text, words[i], words[i + 1])) break;
    const before = words[i - 1];
    const word = words[i];
    if (!before?.capital || !word?.capital || !touches(text, before, word)) continue;
    for (let n = 1; n <= 3; n++) if (repeats(words, i, n, last)) at = i - 1;
    if (sameName(before, word) && /(?:вич|вна)$/u.test(words[i + 2]?.plain ?? "")) at = i - 1;
  }
  return at;
}

function repeats(words: readonly Word[], at: number, n: number, last: number): boolean {
  if (at + n - 1 > last) return false;
  for (let j = 0; j < n; j++) {
    const first = words[at - n + j];
    const second = words[at + j];
    if (!first?.capital || !second || first.plain !== second.plain || first.plain.length < 2) return false;
  }
  return n > 1 || (words[at]?.plain.length ?? 0) >= 3;
}

/** "Алиевым Алиев": one surname in two cases. */
const sameName = (a: Word, b: Word): boolean =>
  b.plain.length >= 4 && a.plain.startsWith(b.plain.slice(0, Math.max(3, b.plain.length - 2)));

/** Takes a card off the end of a content. */
export function withoutCard(text: string, words: readonly Word[], content: Span): Span {
  let last = words.length - 1;
  while (last >= 0 && (words[last]?.end ?? 0) > content.end) last--;
  if (words[last]?.end !== content.end) return content;
  let from = last;
  while (from - 1 >= 0 && (words[from - 1]?.start ?? 0) >= content.start && last - from < longest + 3) from--;
  const at = beforeCard(text, words, from, last);
  const end = at === null ? undefined : words[at]?.end;
  return end === undefined ? content : { start: content.start, end };
}
