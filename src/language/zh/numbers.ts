import type { NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { isCode, isFigure, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { type PlaceGrammar, scanNumbers } from "../numbers/scan-numbers.ts";
import { tidy } from "../numbers/tidy.ts";
import { hasUnit, unitSet } from "../numbers/unit-set.ts";
import { isScale, numberCharacter, numberStart } from "./number-characters.ts";
import { wholeAt } from "./numbers/cardinals.ts";
import { isWord } from "./numbers/look-alikes.ts";
import { reckonedAt } from "./numbers/open-counts.ts";
import { longestNumber } from "./numbers/parts.ts";
import { doublingAt, foldAt, fractionAfter, halfAt, halfOf, halfPriceAt, halvingAt, percentAt, tenthsAfter } from "./numbers/shares.ts";

/** Reads Chinese numbers in digits, characters and both: 2.5万亿, 两千万, 5亿1万4千, 三又五分之一, 百分之三十, 几十, 两成, 翻一番. */
export function readNumbers(text: string): NumberSpan[] {
  return scanNumbers(text, grammar).numbers;
}

/** Reads Chinese ordinals: 第三, 第二百五十. */
export function readOrdinals(text: string): OrdinalSpan[] {
  return scanNumbers(text, grammar).ordinals;
}

const grammar: PlaceGrammar = { starts: numberStart, numberAt, skipAt, orderOf, signBefore };

/** Digits of a code, and scales that nothing counts (万万万), are passed over as one. */
function skipAt(text: string, at: number): number {
  let end = at;
  while (end - at < longestNumber && isScale(text, end)) end++;
  if (end > at) return end - at > 4 ? end : at;
  while (end < text.length && isFigure(text.charCodeAt(end))) end++;
  return end;
}

function orderOf(text: string, { start, end, kind, value }: NumberSpan): OrdinalSpan | null {
  if (text.charAt(start - 1) !== "第" || kind !== "integer" || numberCharacter(text, start)?.value === 0) return null;
  return { start: start - 1, end, value };
}

const minus = unitSet("负負");

function signBefore(text: string, at: number): number {
  if (hasUnit(minus, text, at - 1)) return at - 1;
  return isFigure(text.charCodeAt(at)) ? signStart(text, at) : at;
}

/** What may go on with a number in figures: a scale, a part, a letter. */
const continuing = unitSet("十拾百佰千仟万萬亿億兆又分成折打多余餘几幾数數零〇点點kKmMBGT");
/** The same after spaces, where the second digit of 七 二折 may stand too. */
const continuingApart = unitSet("十拾百佰千仟万萬亿億兆又分成折多余餘kKmMBG0123456789一二三四五六七八九点點");

function continues(text: string, end: number): boolean {
  let at = end;
  while (at - end < 3 && isSpace(text.charCodeAt(at))) at++;
  return hasUnit(at === end ? continuing : continuingApart, text, at);
}

const isSpace = (unit: number) => unit === 32 || unit === 160;

/** What may make a share or a part of a number: 又, 分之, 成, 折, or the second digit of 七二折; or a space before one. */
const parted = unitSet(" 又分成折半0123456789一二三四五六七八九");

function numberAt(text: string, at: number): NumberSpan | null {
  if (isFigure(text.charCodeAt(at))) {
    // Most figures end where no sign of Chinese numbers goes on.
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
  const first = text.charAt(at);
  if (first === "翻") return foldAt(text, at);
  if (first === "减" || first === "減" || first === "折") return halvingAt(text, at);
  if (first === "倍") return doublingAt(text, at);
  if (first === "数" || first === "數") {
    const reckoned = reckonedAt(text, at);
    if (reckoned !== null) return reckoned;
  }
  if (first === "对" || first === "對") return halfPriceAt(text, at);
  if (first === "半") return halfAt(text, at);
  const share = percentAt(text, at);
  if (share !== null) return share;
  const whole = wholeAt(text, at);
  if (whole === null) return null;
  const part = hasUnit(parted, text, whole.end)
    ? (halfOf(text, whole) ?? fractionAfter(text, at, whole, signBefore(text, at) < at) ?? tenthsAfter(text, at, whole))
    : null;
  return part ?? (isWord(text, whole) ? null : whole);
}
