import { isCode, isFigure, scanDigits } from "../../numbers/scan-digits.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { counter, numberPiece, particle } from "../number-words.ts";

/** What a number is made of: figures, a syllable, or a native word. */
export interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "digit" | "small" | "big" | "native" | "nativeTen";
  readonly value: number;
  readonly bound: boolean;
}

/** Characters of one number, spaces included. */
const longest = 48;
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

/** Takes the words from `at` apart as far as they can be one number. `numerator` where it stands above a line: a 만 after it then means "only". */
export function partsAt(text: string, at: number, numerator: boolean): NumberPart[] {
  const parts: NumberPart[] = [];
  let end = at;
  let lastBig = Number.POSITIVE_INFINITY;
  while (end - at < longest && end < text.length) {
    const last = parts.at(-1);
    const from = last === undefined ? end : afterSpaces(text, end);
    const part = partAt(text, from);
    if (part === null) break;
    if (part.kind === "big") {
      if (part.value >= lastBig) break;
      lastBig = part.value;
    }
    if (last !== undefined && !continues(text, last, part, from > end, numerator)) break;
    parts.push(part);
    end = part.end;
  }
  return parts;
}

function afterSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && (text.charAt(end) === " " || text.charAt(end) === "\u00a0")) end++;
  return end;
}

const vulgarSigns = unitSet("¼½¾⅓⅔⅛⅜⅝⅞");

function partAt(text: string, at: number): NumberPart | null {
  const code = text.charCodeAt(at);
  if (!isHangul(code)) {
    if (!(isFigure(code) || text.charAt(at) === "." || hasUnit(vulgarSigns, text, at))) return null;
    if (text.charAt(at) === "." && /[\p{L}\d.]/u.test(text.charAt(at - 1))) return null;
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    return { start: at, end: digits.end, kind: "digits", value: digits.value, bound: false };
  }
  const piece = numberPiece(text, at);
  if (piece === null) return null;
  return { start: at, end: at + piece.length, kind: piece.kind, value: piece.value, bound: piece.bound };
}

const numeral = /^ ?[\d일이삼사오육칠팔구십백천만억조]/u;
const scaleWord = /^조(?:각|건|직|사|약|치|기|용|선|금|차|정|율|항|합|문|짐)/u;
const afterScale = /^(?:$|[^\p{Script=Hangul}]|분의|번째)/u;

/** Whether `part` goes on with the number that `last` belongs to. */
function continues(text: string, last: NumberPart, part: NumberPart, spaced: boolean, numerator: boolean): boolean {
  const after = text.slice(part.end, part.end + 8);
  if (part.kind === "digits") {
    return (last.kind === "small" || last.kind === "big") && Number.isInteger(part.value) && part.value < last.value;
  }
  if (part.kind === "big") {
    if (spaced && last.kind !== "small" && last.kind !== "digits") return false;
    if (scaleWord.test(text.slice(part.start, part.start + 2))) return false;
    // "only": 일만 주세요, 이십만을.
    if (part.value === 1e4 && numerator && !numeral.test(after)) return false;
    return afterScale.test(after) || numeral.test(after) || counter.test(after) || particle.test(after);
  }
  if (part.kind === "native" || part.kind === "nativeTen") {
    if (spaced && last.kind !== "nativeTen") return false;
    if (last.kind !== "nativeTen" && last.kind !== "small") return false;
    return !part.bound || counter.test(after);
  }
  if (last.kind === "native" || last.kind === "nativeTen") return false;
  if (!spaced) return true;
  if (part.kind === "small")
    return last.kind !== "digit" && (numeral.test(after) || counter.test(after) || particle.test(after) || afterScale.test(after));
  // A lone syllable after a space is a word of its own more often than the last digit.
  return /^(?:$|[^\p{L}\s])/u.test(after) || counter.test(after) || /^[십백천만억조]/u.test(after);
}
