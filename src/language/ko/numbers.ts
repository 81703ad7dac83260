import { matchAt } from "../numbers/match-at.ts";
import type { NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { isCode, isFigure, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { type PlaceGrammar, scanNumbers } from "../numbers/scan-numbers.ts";
import { tidy } from "../numbers/tidy.ts";
import { hasUnit, unitSet } from "../numbers/unit-set.ts";
import { minus, numberStart } from "./number-words.ts";
import { wholeAt } from "./numbers/cardinals.ts";
import { fractionAfter, halfAt, halfOrTwiceAt } from "./numbers/fractions.ts";
import { fewAt, pairAt } from "./numbers/open-counts.ts";
import { standsAlone } from "./numbers/stands-alone.ts";

/** Reads Korean numbers in digits, Hangul and both: 2천500만, 1조 2천억, 이십오분의 일, 마이너스 오, 두 (명), 수십. */
export function readNumbers(text: string): NumberSpan[] {
  return scanNumbers(text, grammar).numbers;
}

/** Reads Korean ordinals: 두 번째, 21번째, 제3. */
export function readOrdinals(text: string): OrdinalSpan[] {
  return scanNumbers(text, grammar).ordinals;
}

const grammar: PlaceGrammar = { starts: numberStart, numberAt, skipAt, orderOf, signBefore };

/** Digits of a code are passed over as one. */
function skipAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isFigure(text.charCodeAt(end))) end++;
  return end;
}

const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

const ordinalEnd = / ?번째/uy;

function orderOf(text: string, { start, end, value, kind }: NumberSpan): OrdinalSpan | null {
  if (kind !== "integer") return null;
  const next = text.charAt(end);
  const last = text.charAt(start - 1);
  if (next !== "번" && next !== " " && last !== "제" && last !== " ") return null;
  const after = matchAt(ordinalEnd, text, end);
  if (after !== null) return { start, end: end + after[0].length, value };
  if (text.charAt(start - 1) !== "제" && text.charAt(start - 2) !== "제") return null;
  const before = /제 ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (before === null || isHangul(text.charCodeAt(start - before[0].length - 1))) return null;
  return { start: start - before[0].length, end, value };
}

const minusEnd = unitSet("스수");

function signBefore(text: string, at: number): number {
  const last = text.charAt(at - 1) === " " ? at - 2 : at - 1;
  const word = hasUnit(minusEnd, text, last) ? minus.exec(text.slice(Math.max(0, at - 6), at)) : null;
  if (word !== null) return at - word[0].length;
  return isFigure(text.charCodeAt(at)) || text.charAt(at) === "." ? signStart(text, at) : at;
}

const halfOrTwice = (text: string, at: number) => (hasUnit(halfOrTwiceStart, text, at) ? halfOrTwiceAt(text, at) : null);
const halfOrTwiceStart = unitSet("절반배");

/** What may go on with a number in figures: a scale, a part, or a space before one. */
const continuing = unitSet("십백천만억조과와분점영일이삼사오육칠팔구");

function continues(text: string, end: number): boolean {
  let at = end;
  while (at - end < 2 && (text.charAt(at) === " " || text.charAt(at) === "\u00a0")) at++;
  return hasUnit(continuing, text, at);
}

function numberAt(text: string, at: number): NumberSpan | null {
  const figure = !isHangul(text.charCodeAt(at));
  if (isFigure(text.charCodeAt(at))) {
    // Most figures end where no sign of Korean numbers goes on.
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    if (!continues(text, digits.end)) {
      const { end, kind } = digits;
      return {
        start: at,
        end,
        value: tidy(digits.value),
        high: undefined,
        kind,
        scale: 1,
        written: "digits",
        bound: null,
        letter: undefined,
      };
    }
  }
  // A Hangul number begins a word; inside one its syllables are other words.
  if (!figure && /[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  const words = figure ? null : (fewAt(text, at) ?? pairAt(text, at) ?? halfOrTwice(text, at) ?? halfAt(text, at));
  if (words !== null) return words;
  const whole = wholeAt(text, at, false);
  if (whole === null) return null;
  const fraction = fractionAfter(text, whole);
  if (fraction !== null) return fraction;
  return figure || standsAlone(text, whole) ? whole : null;
}
