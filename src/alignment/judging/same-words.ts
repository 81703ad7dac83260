import { tokenise } from "../../text/tokens.ts";

/** Words and single Han characters of folded text, in order, without marks. */
export function wordList(words: string): readonly string[] {
  return tokenise(words).flatMap((token) => (/[\p{L}\p{N}]/u.test(token.text) ? [token.text.toLowerCase()] : []));
}

/** Pairs of places of the longest list of words that stands in both in the same order. Claims are short, so a table is small. */
export function inOrder(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Fewest words of which one text is told to stand inside another. */
const leastContained = 4;

/** Whether one text stands in the other nearly word for word, and the other has more around it; equal texts are not contained. */
export function contained(a: string, b: string): boolean {
  const [short, long] = [wordList(a), wordList(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < leastContained || long.length < 1.2 * short.length) return false;
  return inOrder(short, long).length >= 0.9 * short.length;
}
