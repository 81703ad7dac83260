/** Folds two 32-bit integers into one, so that a feature is a number and never a string. Integer arithmetic only: the same on every machine. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** The number of a word (FNV-1a over UTF-16 units). */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 16);
}
