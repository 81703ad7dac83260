import { ideographs, radicals } from "./radical-table.ts";

const folds: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛ʼ′＇`´"].map((char) => [char, "'"] as const),
  ...[..."“”„‟″＂〝〞"].map((char) => [char, '"'] as const),
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"].map((char) => [char, "-"] as const),
  ...[..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"].map(
    (char) => [char, " "] as const,
  ),
  ...[...radicals].map((char, index) => [char, ideographs.charAt(index)] as const),
]);

/**
 * The text folded for matching, of the same length, so that offsets into the result are offsets into the text: full-width ASCII and digits become
 * ASCII, typographic quotes and dashes plain ones, odd spaces a space, Kangxi radicals the ideographs they look like, letters small.
 */
export function foldText(text: string): string {
  let result = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const folded = foldChar(char);
    if (folded === char) continue;
    result += text.slice(kept, at) + folded;
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : code === 9 ? " " : char;
  if (code >= 0x4e00 && code <= 0xd7a3) return char;
  const plain = folds.get(char) ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char);
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}
