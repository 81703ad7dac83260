import { isHan, isHangul } from "../../../text/tokens.ts";

/** What a UTF-16 unit is to the lexer; a block is a character of a script without spaces. */
export const kinds = { sign: 1, space: 2, line: 3, digit: 4, block: 5, letter: 6 } as const;

const letter = /\p{L}|\p{M}/u;

function kindOf(unit: number): number {
  if (unit === 10) return kinds.line;
  if (unit === 32 || unit === 9 || unit === 13 || unit === 0xa0 || unit === 0x3000) return kinds.space;
  if ((unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19)) return kinds.digit;
  const char = String.fromCharCode(unit);
  if (isHan(char) || isHangul(char)) return kinds.block;
  return letter.test(char) ? kinds.letter : kinds.sign;
}

/** Of each unit, filled as they come up. */
const kindsKnown = new Uint8Array(0x10000);

/** The kind of the unit at a place. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kindsKnown[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(unit);
  kindsKnown[unit] = kind;
  return kind;
}
