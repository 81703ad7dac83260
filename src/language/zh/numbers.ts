import type { NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { plainWidth } from "../numbers/plain-width.ts";
import { isCode, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { numberCharacter, numberStart } from "./number-characters.ts";

/** Characters of one number, digits and spaces between them included. */
const longest = 48;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "digit" | "small" | "big" | "some" | "few";
  readonly value: number;
  readonly formal: boolean;
}

interface Whole {
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly kind: NumberSpan["kind"];
  readonly scale: number;
  readonly written: "digits" | "words";
  readonly bound: NumberSpan["bound"];
  readonly letter?: string;
}

/** Reads Chinese numbers in digits, characters and both: 2.5万亿, 两千万, 5亿1万4千, 三又五分之一, 百分之三十, 几十, 两成, 翻一番. */
export function readNumbers(text: string): NumberSpan[] {
  return read(text).numbers;
}

/** Reads Chinese ordinals: 第三, 第二百五十. */
export function readOrdinals(text: string): OrdinalSpan[] {
  return read(text).ordinals;
}

function read(original: string): { numbers: NumberSpan[]; ordinals: OrdinalSpan[] } {
  const text = plainWidth(original);
  const numbers: NumberSpan[] = [];
  const ordinals: OrdinalSpan[] = [];
  numberStart.lastIndex = 0;
  for (let match = numberStart.exec(text); match !== null; match = numberStart.exec(text)) {
    const at = match.index;
    const number = numberAt(text, at);
    if (number === null) {
      numberStart.lastIndex = Math.max(numberStart.lastIndex, skipAt(text, at));
      continue;
    }
    numberStart.lastIndex = number.end;
    const order = orderBefore(text, at);
    if (order < at && number.kind === "integer" && numberCharacter(text.charAt(at))?.value !== 0) {
      ordinals.push({ start: order, end: number.end, value: number.value });
      continue;
    }
    const sign = signBefore(text, at);
    const value = sign < at && number.value !== 0 ? -number.value : number.value;
    numbers.push(toSpan(number, sign, value));
  }
  return { numbers, ordinals };
}

/** The number with its sign, made without a look at what few numbers have: copies of half a million objects cost. */
function toSpan({ end, kind, scale, written, bound, high, letter }: Whole, start: number, value: number): NumberSpan {
  if (high === undefined && letter === undefined) return { start, end, value, kind, scale, written, bound };
  const span = { start, end, value, kind, scale, written, bound };
  return letter === undefined ? { ...span, high: high ?? value } : { ...span, letter };
}

/** Digits of a code, and scales that nothing counts (万万万), are passed over as one. */
function skipAt(text: string, at: number): number {
  let end = at;
  while (end - at < longest && /^(?:small|big)$/.test(numberCharacter(text.charAt(end))?.kind ?? "")) end++;
  if (end > at) return end - at > 4 ? end : at;
  while (end < text.length && isFigure(text.charCodeAt(end))) end++;
  return end;
}

const isFigure = (code: number) => code >= 48 && code <= 57;

function orderBefore(text: string, at: number): number {
  return text.charAt(at - 1) === "第" ? at - 1 : at;
}

function signBefore(text: string, at: number): number {
  if (/[负負]/u.test(text.charAt(at - 1))) return at - 1;
  return isFigure(text.charCodeAt(at)) ? signStart(text, at) : at;
}

/** What may go on with a number in figures: a scale, a part, a letter, or a space before one. */
const continues = new Set("十拾百佰千仟万萬亿億兆又分成折打多余餘几幾数數零〇点點kKmMBGT \u00a0");

function numberAt(text: string, at: number): Whole | null {
  if (isFigure(text.charCodeAt(at))) {
    // Most figures end where no sign of Chinese numbers goes on.
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    if (!continues.has(text.charAt(digits.end))) {
      return { end: digits.end, value: digits.value, kind: digits.kind, scale: 1, written: "digits", bound: null };
    }
  }
  const first = text.charAt(at);
  if (first === "翻") return foldAt(text, at);
  if (first === "对" || first === "對")
    return /^[对對]折/u.test(text.slice(at, at + 2)) && text.charAt(at - 1) === "打" ? percent(at + 2, 50) : null;
  if (first === "半") return halfAt(text, at);
  const bare = percentAt(text, at);
  if (bare !== null) return bare;
  const whole = wholeAt(text, at);
  if (whole === null) return null;
  return fractionAfter(text, at, whole) ?? tenthsAfter(text, at, whole) ?? (isWord(text, at, whole) ? null : whole);
}

const percent = (end: number, value: number, written: "digits" | "words" = "words"): Whole => ({
  end,
  value: tidy(value),
  kind: "percent",
  scale: 1,
  written,
  bound: null,
});

const fold = /翻(?:(?:了|[两兩一二三])?([一二两兩三四])?番|(?:了?一)?倍)/uy;

function foldAt(text: string, at: number): Whole | null {
  const match = matchAt(fold, text, at);
  if (match === null) return null;
  const count = match[1] ?? /[一二两兩三]/u.exec(match[0])?.[0] ?? "一";
  const value = 2 ** (numberCharacter(count)?.value ?? 1);
  return { end: at + match[0].length, value, kind: "multiple", scale: 1, written: "words", bound: null };
}

const halfUnit = /半(?=[个個]?多?(?:小时|小時|钟头|鐘頭|年|天|个月|個月))/uy;
const halfTenth = /半成(?![员員立為为果功本长長都就型熟])/uy;

function halfAt(text: string, at: number): Whole | null {
  if (matchAt(halfTenth, text, at) !== null) return percent(at + 2, 5);
  if (matchAt(halfUnit, text, at) === null) return null;
  return { end: at + 1, value: 0.5, kind: "article", scale: 1, written: "words", bound: null };
}

// 百分之, 千分之 and 万分之 (百万万分之) name a rate; with a numeral before them (一百分之) they are fractions.
const perScale = /([百佰千仟万萬]{1,3}) {0,2}分 {0,2}之 {0,2}/uy;

function percentAt(text: string, at: number): Whole | null {
  if (!/[百佰千仟万萬]/u.test(text.charAt(at))) return null;
  const match = matchAt(perScale, text, at);
  if (match === null) return null;
  const below = [...(match[1] ?? "")].reduce((product, character) => product * (numberCharacter(character)?.value ?? 1), 1);
  const from = at + match[0].length;
  const minus = /[负負-]/u.test(text.charAt(from)) ? 1 : 0;
  const above = text.charAt(from) === "百" ? { end: from + 1, value: 100, written: "words" as const } : wholeAt(text, from + minus);
  if (above === null) return null;
  return percent(above.end, ((minus === 1 ? -1 : 1) * 100 * above.value) / below, above.written);
}

const mixedGap = / {0,2}又 {0,2}/uy;
const divided = / {0,2}分 {0,2}之 {0,2}([负負-]?)/uy;

/** 五分之一, 三又五分之一. The words before 分之 are what it is divided by. */
function fractionAfter(text: string, at: number, whole: Whole): Whole | null {
  const both = matchAt(mixedGap, text, whole.end);
  if (both !== null) {
    const from = whole.end + both[0].length;
    const below = wholeAt(text, from);
    const part = below === null ? null : fractionAfter(text, from, below);
    return part === null || part.value >= 1 ? null : { ...part, value: whole.value + part.value, written: whole.written };
  }
  const match = matchAt(divided, text, whole.end);
  if (match === null || whole.value === 0) return null;
  const above = wholeAt(text, whole.end + match[0].length);
  if (above === null) return null;
  // A sign above the line meets the one below it: both cancel out.
  const signs = (match[1] === "" ? 0 : 1) + (signBefore(text, at) < at ? 1 : 0);
  const value = (above.value / whole.value) * (signs === 2 ? -1 : match[1] === "" ? 1 : -1);
  return { end: above.end, value, kind: "fraction", scale: 1, written: above.written, bound: null };
}

const tenths = / {0,2}成(?![员員立為为果功本长長都就型熟分份交])/uy;
const discount = / {0,2}折(?![射叠疊磨扣断斷旧舊算合服中腾騰线線返])/uy;
const secondDigit = / {0,2}([\d一二三四五六七八九])(?= {0,2}折)/uy;

/** 九成, 9.5成, 八折, 七二折 (72 %). */
function tenthsAfter(text: string, at: number, whole: Whole): Whole | null {
  const tenth = matchAt(tenths, text, whole.end);
  if (tenth !== null && whole.scale === 1 && whole.value <= 100)
    return percent(whole.end + tenth[0].length, 10 * whole.value, whole.written);
  const second = whole.value < 10 && Number.isInteger(whole.value) ? matchAt(secondDigit, text, whole.end) : null;
  if (second !== null) {
    const digit = second[1] ?? "0";
    const value = 10 * whole.value + (isFigure(digit.charCodeAt(0)) ? Number(digit) : (numberCharacter(digit)?.value ?? 0));
    const end = whole.end + second[0].length;
    return percent(end + (matchAt(discount, text, end)?.[0].length ?? 0), value, whole.written);
  }
  const off = matchAt(discount, text, whole.end);
  if (off === null || whole.high !== undefined || at === whole.end) return null;
  const pair = /^[一二三四五六七八九] {0,2}[一二三四五六七八九]$/u.test(text.slice(at, whole.end));
  return percent(whole.end + off[0].length, whole.value < 10 && !pair ? 10 * whole.value : whole.value, whole.written);
}

const letters: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, m: 1e6, B: 1e9, G: 1e9, T: 1e12 };
const letterEnd = /(?: (?=[kKMG])|)([kKmMBGT])(?![A-Za-z\d])/uy;

/** A whole or decimal number with its scale, without sign. */
function wholeAt(text: string, at: number): Whole | null {
  const parts = partsAt(text, at);
  const [first] = parts;
  if (first === undefined) return null;
  if (first.kind === "few") return fewAt(parts);
  if (first.kind === "big" || (first.kind === "small" && first.value > 10)) return bareScale(text, parts);
  if (parts.length > 1) {
    const pair = neighbours(parts) ?? spelled(text, parts);
    if (pair !== null) return pair;
  }
  const number = evaluate(parts);
  if (number === null) return null;
  if (first.kind === "digits" && number.end === first.end) {
    const letter = matchAt(letterEnd, text, number.end);
    const scale = letter?.[1] === undefined ? undefined : letters[letter[1]];
    if (letter !== null && letter[1] !== undefined && scale !== undefined) {
      return { ...number, end: number.end + letter[0].length, value: tidy(number.value * scale), scale, letter: letter[1] };
    }
    return withDozen(text, { ...number, kind: scanDigits(text, at, "point")?.kind ?? "integer" });
  }
  return withDozen(text, decimalsAfter(text, number));
}

/** Takes the characters from `at` apart as far as they can be one number. */
function partsAt(text: string, at: number): Part[] {
  const parts: Part[] = [];
  let end = at;
  let bigs = 0;
  let fews = 0;
  let lastSmall = Number.POSITIVE_INFINITY;
  while (end - at < longest && end < text.length) {
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

function partAt(text: string, at: number): Part | null {
  const character = text.charAt(at);
  if (isFigure(text.charCodeAt(at)) || character === "." || /[¼½¾⅓⅔⅛⅜⅝⅞]/u.test(character)) {
    if (character === "." && /[\p{L}\d.]/u.test(text.charAt(at - 1))) return null;
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    return { start: at, end: digits.end, kind: "digits", value: digits.value, formal: false };
  }
  if (/[数數几幾]/u.test(character)) {
    return { start: at, end: at + 1, kind: "few", value: 0, formal: false };
  }
  if (/[多余餘]/u.test(character)) {
    // Inside a number "more" stands before its scale: 500余万.
    const scale = partAt(text, afterSpaces(text, at + 1));
    return scale?.kind === "big" ? { start: at, end: at + 1, kind: "some", value: 0, formal: false } : null;
  }
  const known = numberCharacter(character);
  if (known === undefined) return null;
  // 兆 is a number in Taiwan and a prefix of units (兆瓦) everywhere.
  if (character === "兆" && /[瓦赫字焦]/u.test(text.charAt(at + 1))) return null;
  // A prefix of a unit: 千瓦, 千克, 千米, 千字节.
  if (/[千仟]/u.test(character) && /^(?:瓦|克|米|焦|卡|赫|帕|伏|字[节節]|比特)/u.test(text.slice(at + 1, at + 3))) return null;
  return { start: at, end: at + 1, kind: known.kind, value: known.value, formal: known.formal };
}

/** 几十, 数百万: from twice to nine times what follows. */
function fewAt(parts: readonly Part[]): Whole | null {
  let scale = 1;
  let end = 0;
  for (const part of parts.slice(1)) {
    if (part.kind !== "small" && part.kind !== "big") break;
    scale *= part.value;
    end = part.end;
  }
  if (scale === 1) return null;
  return { end, value: 2 * scale, high: 9 * scale, kind: "range", scale, written: "words", bound: "range" };
}

/** Before a bare 百, 千, 万 or 亿 that counts one of it: 近亿人, 上百架. */
const opener = /[近约約逾超过過上达達成]$/u;

function bareScale(text: string, parts: readonly Part[]): Whole | null {
  const [first] = parts;
  if (first === undefined) return null;
  const open = opener.test(text.slice(Math.max(0, first.start - 1), first.start));
  let scale = 1;
  let count = 0;
  let end = first.end;
  for (const part of parts) {
    if (part.kind !== "small" && part.kind !== "big") break;
    scale *= part.value;
    end = part.end;
    count++;
  }
  if (count > 2 || count < parts.length || !(open || /^[多余餘]/u.test(text.charAt(end)))) return null;
  return { end, value: scale, kind: "vague", scale, written: "words", bound: null };
}

/** 七八个, 二三十, 三四百万: two neighbouring digits are a range. 十几 is one too. */
function neighbours(parts: readonly Part[]): Whole | null {
  const [low, high] = parts;
  if (low === undefined || high === undefined) return null;
  if (low.kind === "small" && low.value === 10 && high.kind === "few") {
    const third = parts[2];
    const scale = third?.kind === "big" ? third.value : 1;
    const end = scale > 1 ? (third?.end ?? high.end) : high.end;
    return { end, value: 11 * scale, high: 19 * scale, kind: "range", scale, written: "words", bound: "range" };
  }
  if (low.kind !== "digit" || high.kind !== "digit" || low.value === 0 || high.value !== low.value + 1 || low.end !== high.start)
    return null;
  let scale = 1;
  let end = high.end;
  for (const part of parts.slice(2)) {
    if (part.kind !== "small" && part.kind !== "big") return null;
    scale *= part.value;
    end = part.end;
  }
  return { end, value: low.value * scale, high: high.value * scale, kind: "range", scale, written: "words", bound: "range" };
}

/** 二〇二五: digits one by one, as in years. Two digits without a zero (九九) are a name rather than a number. */
function spelled(text: string, parts: readonly Part[]): Whole | null {
  if (parts.length < 3 || parts.some((part) => part.kind !== "digit")) return null;
  const end = parts.at(-1)?.end ?? 0;
  const zero = parts.some((part) => part.value === 0);
  if (!zero && !(parts.length === 4 && text.charAt(end) === "年")) return null;
  return { end, value: Number(parts.map((part) => part.value).join("")), kind: "integer", scale: 1, written: "words", bound: null };
}

/** Adds up the parts as far as they make one number. */
function evaluate(parts: readonly Part[]): Whole | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  /** What the last scale was worth where it stood: an open digit after it counts tenths of it (一万三). */
  let tail = 1;
  let zero = false;
  let some = false;
  let scale = 1;
  let written: "digits" | "words" = "words";
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
    end,
    value: tidy(value),
    kind: decimal && !Number.isInteger(tidy(value)) ? "decimal" : "integer",
    scale: closing >= 1e4 ? closing : written === "digits" ? closing : 1,
    written,
    bound: some ? "more-than" : null,
  };
}

const point = / {0,2}[点點] {0,2}([〇零一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖]{1,12})( {0,2}[万萬亿億]{1,2})?/uy;

/** 二点五, 三点五亿. */
function decimalsAfter(text: string, whole: Whole): Whole {
  if (whole.written === "digits") return whole;
  const match = matchAt(point, text, whole.end);
  if (match === null || /[十百千拾佰仟]/u.test(text.charAt(whole.end + match[0].length))) return whole;
  const digits = [...(match[1] ?? "")].map((character) => numberCharacter(character)?.value ?? 0).join("");
  const scale = [...(match[2] ?? "").trim()].reduce((product, character) => product * (numberCharacter(character)?.value ?? 1), 1);
  const value = tidy(Number(`${whole.value}.${digits}`) * scale);
  return { ...whole, end: whole.end + match[0].length, value, kind: "decimal", scale };
}

const dozen = /打(?![击擊算开開破造电電包扮仗架断斷击])/uy;

function withDozen(text: string, whole: Whole): Whole {
  if (matchAt(dozen, text, whole.end) === null || whole.kind !== "integer") return whole;
  return { ...whole, end: whole.end + 1, value: whole.value * 12, kind: "dozen" };
}

const wordAfter =
  /^(?:[一壹](?:[看些样樣切般起直定边邊旦致共向概律贯貫并併再如味带帶路下刀国國股流同线線生面方]|[点點](?![〇零一二两兩三四五六七八九]))|四川|九江|三[亚亞明峡峽]|十足|十分(?![之钟鐘])|[两兩俩倆](?:岸|者)|[陆陸][地上军軍海空续續域]|[伍][^\P{Script=Han}]|五角大[楼樓]|[肆][^\P{Script=Han}]|[数數]据)/u;
const wordBefore = /[统統唯同专專单單万萬之逐划劃归歸第大大陆队隊]$/u;

/** Characters that only look like numbers inside a word: 统一, 四川, 陆地, 队伍. */
function isWord(text: string, at: number, whole: Whole): boolean {
  if (whole.end - at > 1 || whole.written === "digits") return false;
  const character = text.charAt(at);
  const formal = numberCharacter(character)?.formal ?? false;
  const before = text.slice(Math.max(0, at - 1), at);
  if (wordAfter.test(text.slice(at, at + 4))) return true;
  if (formal && /[\p{Script=Han}]/u.test(before) && before !== "是" && before !== "为") return true;
  // Two digits side by side make no number: 九九.
  if (isDigitCharacter(text.charAt(at + 1)) || isDigitCharacter(before)) return true;
  return (character === "一" || character === "壹") && wordBefore.test(before);
}

const isDigitCharacter = (character: string) => numberCharacter(character)?.kind === "digit";

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts what floating point adds. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
