import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { isFigure } from "../../numbers/scan-digits.ts";
import { tidy } from "../../numbers/tidy.ts";
import { isScale, numberCharacter } from "../number-characters.ts";
import { wholeAt } from "./cardinals.ts";

function percent(start: number, end: number, value: number, written: NumberSpan["written"] = "words"): NumberSpan {
  return { start, end, value: tidy(value), high: undefined, kind: "percent", scale: 1, written, bound: null, letter: undefined };
}

/** 打对折 is half the price. */
export function halfPriceAt(text: string, at: number): NumberSpan | null {
  return /^[对對]折/u.test(text.slice(at, at + 2)) && text.charAt(at - 1) === "打" ? percent(at, at + 2, 50) : null;
}

const fold = /翻(?:(?:了|[两兩一二三])?([一二两兩三四])?番|(?:了?一)?倍)/uy;

/** 翻一番, 翻两番. */
export function foldAt(text: string, at: number): NumberSpan | null {
  const match = matchAt(fold, text, at);
  if (match === null) return null;
  const count = match[1] ?? /[一二两兩三]/u.exec(match[0])?.[0] ?? "一";
  const value = 2 ** (numberCharacter(count)?.value ?? 1);
  const end = at + match[0].length;
  return { start: at, end, value, high: undefined, kind: "multiple", scale: 1, written: "words", bound: null, letter: undefined };
}

const halving = /[减減折]半(?![截百身])/uy;

/** 减半. */
export function halvingAt(text: string, at: number): NumberSpan | null {
  return matchAt(halving, text, at) === null ? null : { ...oneWord(at, at + 2, 0.5), kind: "halving" };
}

/** 倍增: twice of it. */
export function doublingAt(text: string, at: number): NumberSpan | null {
  return text.charAt(at + 1) === "增" ? { ...oneWord(at, at + 2, 2), kind: "multiple" } : null;
}

/** 一半. */
export function halfOf(text: string, { start, end, value }: NumberSpan): NumberSpan | null {
  if (value !== 1 || end !== start + 1 || text.charAt(end) !== "半" || /[年天月日夜截路身]/u.test(text.charAt(end + 1))) return null;
  return { ...oneWord(start, end + 1, 0.5), kind: "fraction" };
}

function oneWord(start: number, end: number, value: number) {
  return { start, end, value, high: undefined, scale: 1, written: "words", bound: null, letter: undefined } as const;
}

const halfUnit = /半(?=[个個]?多?(?:小时|小時|钟头|鐘頭|年|天|个月|個月))/uy;
const halfTenth = /半成(?![员員立為为果功本长長都就型熟])/uy;

/** 半成, 半小时. */
export function halfAt(text: string, at: number): NumberSpan | null {
  if (matchAt(halfTenth, text, at) !== null) return percent(at, at + 2, 5);
  if (matchAt(halfUnit, text, at) === null) return null;
  return {
    start: at,
    end: at + 1,
    value: 0.5,
    high: undefined,
    kind: "article",
    scale: 1,
    written: "words",
    bound: null,
    letter: undefined,
  };
}

// 百分之, 千分之 and 万分之 (百万万分之) name a rate; with a numeral before them (一百分之) they are fractions.
const perScale = /([百佰千仟万萬]{1,3}) {0,2}分 {0,2}之 {0,2}/uy;

/** 百分之三十, 千分之六. */
export function percentAt(text: string, at: number): NumberSpan | null {
  if (!isScale(text, at)) return null;
  const match = matchAt(perScale, text, at);
  if (match === null) return null;
  const below = [...(match[1] ?? "")].reduce((product, character) => product * (numberCharacter(character)?.value ?? 1), 1);
  const from = at + match[0].length;
  const minus = /[负負-]/u.test(text.charAt(from)) ? 1 : 0;
  const above = text.charAt(from) === "百" ? { end: from + 1, value: 100, written: "words" as const } : wholeAt(text, from + minus);
  if (above === null) return null;
  return percent(at, above.end, ((minus === 1 ? -1 : 1) * 100 * above.value) / below, above.written);
}

const mixedGap = / {0,2}又 {0,2}/uy;
const divided = / {0,2}分 {0,2}之 {0,2}([负負-]?)/uy;

/** 五分之一, 三又五分之一. The words before 分之 are what it is divided by. */
export function fractionAfter(text: string, at: number, whole: NumberSpan, negative: boolean): NumberSpan | null {
  const both = matchAt(mixedGap, text, whole.end);
  if (both !== null) {
    const from = whole.end + both[0].length;
    const below = wholeAt(text, from);
    const part = below === null ? null : fractionAfter(text, from, below, false);
    return part === null || part.value >= 1 ? null : { ...part, start: at, value: whole.value + part.value, written: whole.written };
  }
  const match = matchAt(divided, text, whole.end);
  if (match === null || whole.value === 0) return null;
  const above = wholeAt(text, whole.end + match[0].length);
  if (above === null) return null;
  // A sign above the line meets the one below it: both cancel out.
  const signs = (match[1] === "" ? 0 : 1) + (negative ? 1 : 0);
  const value = (above.value / whole.value) * (signs === 2 ? -1 : match[1] === "" ? 1 : -1);
  const { end, written } = above;
  return { start: at, end, value, high: undefined, kind: "fraction", scale: 1, written, bound: null, letter: undefined };
}

const tenths = / {0,2}成(?![员員立為为果功本长長都就型熟分份交])/uy;
const discount = / {0,2}折(?![射叠疊磨扣断斷旧舊算合服中腾騰线線返])/uy;
const secondDigit = / {0,2}([\d一二三四五六七八九])(?= {0,2}折)/uy;

/** 九成, 9.5成, 八折, 七二折 (72 %). */
export function tenthsAfter(text: string, at: number, whole: NumberSpan): NumberSpan | null {
  const tenth = matchAt(tenths, text, whole.end);
  if (tenth !== null && whole.scale === 1 && whole.value <= 100)
    return percent(at, whole.end + tenth[0].length, 10 * whole.value, whole.written);
  const second = whole.value < 10 && Number.isInteger(whole.value) ? matchAt(secondDigit, text, whole.end) : null;
  if (second !== null) {
    const digit = second[1] ?? "0";
    const value = 10 * whole.value + (isFigure(digit.charCodeAt(0)) ? Number(digit) : (numberCharacter(digit)?.value ?? 0));
    const end = whole.end + second[0].length;
    return percent(at, end + (matchAt(discount, text, end)?.[0].length ?? 0), value, whole.written);
  }
  const off = matchAt(discount, text, whole.end);
  if (off === null || whole.high !== undefined || at === whole.end) return null;
  const pair = /^[一二三四五六七八九] {0,2}[一二三四五六七八九]$/u.test(text.slice(at, whole.end));
  return percent(at, whole.end + off[0].length, whole.value < 10 && !pair ? 10 * whole.value : whole.value, whole.written);
}
