import { simplified, traditional } from "./han-variant-table.ts";

/** The simplified form of each UTF-16 unit; 0 where it has none. Tables, since every character of every Chinese text is looked up. */
const toSimple = new Uint16Array(0x10000);
const isTarget = new Uint8Array(0x10000);
for (let index = 0; index < traditional.length; index++) {
  toSimple[traditional.charCodeAt(index)] = simplified.charCodeAt(index);
  isTarget[simplified.charCodeAt(index)] = 1;
}

/**
 * The text with each traditional character replaced by its simplified form, so that words written in simplified characters match. Of the same
 * length: offsets into the result are offsets into the text. Character by character, so 乾 becomes 干 even in 乾坤: good for matching, not for reading.
 */
export function toSimplified(text: string): string {
  let result = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const simple = toSimple[text.charCodeAt(at)] ?? 0;
    if (simple === 0) continue;
    result += text.slice(kept, at) + String.fromCharCode(simple);
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** How many characters are written only in traditional texts, and how many only in simplified ones. */
export function countVariants(text: string): { traditional: number; simplified: number } {
  const count = { traditional: 0, simplified: 0 };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (toSimple[unit] !== 0) count.traditional++;
    else if (isTarget[unit] !== 0) count.simplified++;
  }
  return count;
}
