/**
 * The text as word forms are compared with it: one kind of space, apostrophe and hyphen, ё as е. Every character keeps its place, so that
 * offsets into the folded text are offsets into the text.
 */
export function foldText(text: string): string {
  return text.replace(foldable, (char) => folded.get(char) ?? " ");
}

/** Lower case of the same length; the few letters whose lower case is longer (İ) stay as they are. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let result = "";
  for (const char of text) {
    const small = char.toLowerCase();
    result += small.length === char.length ? small : char;
  }
  return result;
}

const foldable = /[\s‘’ʼ＇‐‑‒–—−ёЁ]/gu;
const folded: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["＇", "'"],
  ["‐", "-"],
  ["‑", "-"],
  ["‒", "-"],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["ё", "е"],
  ["Ё", "Е"],
  ["\n", "\n"],
]);
