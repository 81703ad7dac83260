import { isCode, scanDigits } from "../../numbers/scan-digits.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { isFew, isSurplus, numberCharacter } from "../number-characters.ts";

/** What a number is made of: figures, one character, or what leaves it open. */
export interface NumberPart {
  readonly start: number;
  readonly end: number;
  /** `some` is the "more" inside a number (500余万), `few` a 几 or 数. */
  readonly kind: "digits" | "digit" | "small" | "big" | "some" | "few";
  readonly value: number;
  readonly formal: boolean;
}

/** Characters of one number, digits and spaces between them included. */
export const longestNumber = 48;

/** Takes the characters from `at` apart as far as they can be one number. */
export function partsAt(text: string, at: number): NumberPart[] {
  const parts: NumberPart[] = [];
  let end = at;
  let bigs = 0;
  let fews = 0;
  let lastSmall = Number.POSITIVE_INFINITY;
  while (end - at < longestNumber && end < text.length) {
    const last = parts.at(-1);
    const from = last === undefined ? end : afterSpaces(text, end);
    const part = partAt(text, from);
    if (part === null) break;
    if (part.kind === "big") {
      bigs++;
      lastSmall = Number.POSITIVE_INFINITY;
    }
    if (part.kind === "few" && ++fews > 1) break;
    if (part.kind === "small") {
      if (part.value >= lastSmall) break;
      lastSmall = part.value;
    }
    if (bigs > 5 || (part.kind === "few" && last !== undefined && last.kind !== "small" && last.value !== 0)) break;
    if (last !== undefined) {
      if (part.kind === "digits" && (last.kind === "digits" || (last.kind === "digit" && last.value > 0))) break;
      // Spaces join only what a scale ties together.
      if (
        from > end &&
        part.kind !== "small" &&
        part.kind !== "big" &&
        part.kind !== "some" &&
        (last.kind === "digits" || last.kind === "digit")
      )
        break;
    }
    parts.push(part);
    end = part.end;
  }
  return parts;
}

function afterSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < 3 && (text.charAt(end) === " " || text.charAt(end) === "\u00a0")) end++;
  return end;
}

const figureStart = unitSet("0123456789.¼½¾⅓⅔⅛⅜⅝⅞");

function partAt(text: string, at: number): NumberPart | null {
  if (hasUnit(figureStart, text, at)) {
    if (text.charAt(at) === "." && /[\p{L}\d.]/u.test(text.charAt(at - 1))) return null;
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    return { start: at, end: digits.end, kind: "digits", value: digits.value, formal: false };
  }
  if (isFew(text, at)) return { start: at, end: at + 1, kind: "few", value: 0, formal: false };
  if (isSurplus(text, at)) {
    // Inside a number "more" stands before its scale: 500余万.
    const scale = partAt(text, afterSpaces(text, at + 1));
    return scale?.kind === "big" ? { start: at, end: at + 1, kind: "some", value: 0, formal: false } : null;
  }
  const known = numberCharacter(text, at);
  if (known === undefined || isPrefix(text, at, known.value)) return null;
  return { start: at, end: at + 1, kind: known.kind, value: known.value, formal: known.formal };
}

/** A scale that only makes a unit larger: 千瓦, 千克, 千米, 千字节; 兆 is a number in Taiwan and a prefix of units (兆瓦) everywhere. */
function isPrefix(text: string, at: number, value: number): boolean {
  if (value === 1e12) return /[瓦赫字焦]/u.test(text.charAt(at + 1));
  return value === 1000 && /^(?:瓦|克|米|焦|卡|赫|帕|伏|字[节節]|比特)/u.test(text.slice(at + 1, at + 3));
}
