import { simplified, traditional } from "./han-variant-table.ts";

const toSimple: ReadonlyMap<string, string> = new Map([...traditional].map((char, index) => [char, simplified.charAt(index)]));
const targets: ReadonlySet<string> = new Set(simplified);

/**
 * The text with each traditional character replaced by its simplified form, so that words written in simplified characters match. Of the same
 * length: offsets into the result are offsets into the text. Character by character, so 乾 becomes 干 even in 乾坤: good for matching, not for reading.
 */
export function toSimplified(text: string): string {
  let result = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x3400) continue;
    const simple = toSimple.get(text.charAt(at));
    if (simple === undefined) continue;
    result += text.slice(kept, at) + simple;
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** How many characters are written only in traditional texts, and how many only in simplified ones. */
export function countVariants(text: string): { traditional: number; simplified: number } {
  const count = { traditional: 0, simplified: 0 };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (toSimple.has(char)) count.traditional++;
    else if (targets.has(char)) count.simplified++;
  }
  return count;
}
