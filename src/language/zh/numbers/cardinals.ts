import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { scanDigits } from "../../numbers/scan-digits.ts";
import { tidy } from "../../numbers/tidy.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { numberCharacter } from "../number-characters.ts";
import { bareScale, fewAt, neighbours, severalTimes, tensAndSome } from "./open-counts.ts";
import { type NumberPart, partsAt } from "./parts.ts";

const letters: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, m: 1e6, B: 1e9, G: 1e9, T: 1e12 };
const beforeLetter = unitSet(" kKmMBGT");
const letterEnd = /(?: (?=[kKMG])|)([kKmMBGT])(?![A-Za-z\d])/uy;

/** A whole or decimal number with its scale, without sign. */
export function wholeAt(text: string, at: number): NumberSpan | null {
  const parts = partsAt(text, at);
  const [first] = parts;
  if (first === undefined) return null;
  if (first.kind === "few") return fewAt(parts) ?? severalTimes(text, parts);
  if (first.kind === "big" || (first.kind === "small" && first.value > 10)) return bareScale(text, parts);
  if (parts.length > 1) {
    const pair = neighbours(parts) ?? tensAndSome(parts) ?? spelled(text, parts);
    if (pair !== null) return pair;
  }
  const number = evaluate(parts);
  if (number === null) return null;
  if (first.kind === "digits" && number.end === first.end) {
    const letter = hasUnit(beforeLetter, text, number.end) ? matchAt(letterEnd, text, number.end) : null;
    const scale = letter?.[1] === undefined ? undefined : letters[letter[1]];
    if (letter !== null && letter[1] !== undefined && scale !== undefined) {
      return { ...number, end: number.end + letter[0].length, value: tidy(number.value * scale), scale, letter: letter[1] };
    }
    return withDozen(text, { ...number, kind: scanDigits(text, at, "point")?.kind ?? "integer" });
  }
  return withDozen(text, decimalsAfter(text, number));
}

/** 二〇二五: digits one by one, as in years. Two digits without a zero (九九) are a name rather than a number. */
function spelled(text: string, parts: readonly NumberPart[]): NumberSpan | null {
  if (parts.length < 3 || parts.some((part) => part.kind !== "digit")) return null;
  const end = parts.at(-1)?.end ?? 0;
  const zero = parts.some((part) => part.value === 0);
  if (!zero && !(parts.length === 4 && text.charAt(end) === "年")) return null;
  const value = Number(parts.map((part) => part.value).join(""));
  const start = parts[0]?.start ?? 0;
  return { start, end, value, high: undefined, kind: "integer", scale: 1, written: "words", bound: null, letter: undefined };
}

/** Adds up the parts as far as they make one number. */
function evaluate(parts: readonly NumberPart[]): NumberSpan | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  /** What the last scale was worth where it stood: an open digit after it counts tenths of it (一万三). */
  let tail = 1;
  let zero = false;
  let some = false;
  let scale = 1;
  let written: NumberSpan["written"] = "words";
  let end = -1;
  let decimal = false;
  let count = 0;
  for (const part of parts) {
    if (part.kind === "digits") {
      if ((digit !== null && !(digit === 0 && zero)) || (count > 0 && !Number.isInteger(part.value))) break;
      digit = part.value;
      decimal = !Number.isInteger(part.value);
      written = "digits";
      scale = 1;
    } else if (part.kind === "digit") {
      if (digit !== null && !(digit === 0 && zero)) break;
      digit = part.value;
      zero = part.value === 0 || (zero && count > 0);
      scale = 1;
    } else if (part.kind === "few" || part.kind === "some") {
      if (count === 0 || (part.kind === "few" && digit !== null && digit !== 0)) break;
      if (part.kind === "few" && parts[count + 1]?.kind !== "big") break;
      some = true;
    } else if (part.kind === "small") {
      const before: number | null = digit === 0 && zero ? null : digit;
      if (part.value >= lastSmall && section > 0) break;
      if (before === null && part.value !== 10) break;
      if (decimal && part.value === 10) break;
      section += (before ?? 1) * part.value;
      digit = null;
      lastSmall = part.value;
      tail = part.value;
      zero = false;
      scale = part.value;
    } else {
      const before: number = section + (digit ?? 0);
      if (before === 0 && total === 0) break;
      if (before > 0 && total > 0 && total < part.value) total = (total + before) * part.value;
      else if (before === 0) total *= part.value;
      else total += before * part.value;
      scale = scale >= 1e4 && before === 0 ? scale * part.value : part.value;
      section = 0;
      digit = null;
      lastSmall = Number.POSITIVE_INFINITY;
      tail = part.value;
      zero = false;
    }
    count++;
    end = part.end;
  }
  if (end < 0) return null;
  const last = parts[count - 1];
  const open = digit !== null && digit > 0 && last?.kind === "digit" && !zero && count > 1 && parts[count - 2]?.kind !== "some";
  const value = total + section + (digit ?? 0) * (open && tail >= 100 ? tail / 10 : 1);
  const closing = open || digit !== null ? 1 : scale;
  return {
    start: parts[0]?.start ?? 0,
    end,
    value: tidy(value),
    high: undefined,
    kind: decimal && !Number.isInteger(tidy(value)) ? "decimal" : "integer",
    scale: closing >= 1e4 ? closing : written === "digits" ? closing : 1,
    written,
    bound: some ? "more-than" : null,
    letter: undefined,
  };
}

const beforePoint = unitSet(" 点點");
const point = / {0,2}[点點] {0,2}([〇零一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖]{1,12})( {0,2}[万萬亿億]{1,2})?/uy;

/** 二点五, 三点五亿. */
function decimalsAfter(text: string, whole: NumberSpan): NumberSpan {
  if (whole.written === "digits" || !hasUnit(beforePoint, text, whole.end)) return whole;
  const match = matchAt(point, text, whole.end);
  if (match === null || /[十百千拾佰仟]/u.test(text.charAt(whole.end + match[0].length))) return whole;
  const digits = [...(match[1] ?? "")].map((character) => numberCharacter(character)?.value ?? 0).join("");
  const scale = [...(match[2] ?? "").trim()].reduce((product, character) => product * (numberCharacter(character)?.value ?? 1), 1);
  const value = tidy(Number(`${whole.value}.${digits}`) * scale);
  return { ...whole, end: whole.end + match[0].length, value, kind: "decimal", scale };
}

const dozen = /打(?![击擊算开開破造电電包扮仗架断斷击])/uy;

function withDozen(text: string, whole: NumberSpan): NumberSpan {
  if (text.charAt(whole.end) !== "打" || matchAt(dozen, text, whole.end) === null || whole.kind !== "integer") return whole;
  return { ...whole, end: whole.end + 1, value: whole.value * 12, kind: "dozen" };
}
