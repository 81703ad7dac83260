import type { NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { plainWidth } from "../numbers/plain-width.ts";
import { isCode, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { counter, numberPiece, numberStart, particle } from "./number-words.ts";

/** Characters of one number, spaces included. */
const longest = 48;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "digit" | "small" | "big" | "native" | "nativeTen";
  readonly value: number;
  readonly bound: boolean;
}

interface Whole {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly kind: NumberSpan["kind"];
  readonly scale: number;
  readonly written: "digits" | "words";
  readonly bound: NumberSpan["bound"];
}

/** Reads Korean numbers in digits, Hangul and both: 2천500만, 1조 2천억, 이십오분의 일, 마이너스 오, 두 (명), 수십. */
export function readNumbers(text: string): NumberSpan[] {
  return read(text).numbers;
}

/** Reads Korean ordinals: 두 번째, 21번째, 제3. */
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
    const order = orderOf(text, number);
    if (order !== null) {
      ordinals.push(order);
      numberStart.lastIndex = Math.max(number.end, order.end);
      continue;
    }
    const sign = signBefore(text, at);
    const value = sign < at && number.value !== 0 ? -number.value : number.value;
    const { end, kind, scale, written, bound, high } = number;
    const span = { start: sign, end, value, kind, scale, written, bound };
    numbers.push(high === undefined ? span : { ...span, high });
  }
  return { numbers, ordinals };
}

/** Digits of a code are passed over as one. */
function skipAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isFigure(text.charCodeAt(end))) end++;
  return end;
}

const isFigure = (code: number) => code >= 48 && code <= 57;
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

const ordinalEnd = / ?번째/uy;

function orderOf(text: string, { start, end, value, kind }: Whole): OrdinalSpan | null {
  if (kind !== "integer") return null;
  const next = text.charAt(end);
  const last = text.charAt(start - 1);
  if (next !== "번" && next !== " " && last !== "제" && last !== " ") return null;
  const after = matchAt(ordinalEnd, text, end);
  if (after !== null) return { start, end: end + after[0].length, value };
  const before = /제 ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (before === null || isHangul(text.charCodeAt(start - before[0].length - 1))) return null;
  return { start: start - before[0].length, end, value };
}

const minus = /(?:마이너스|음수) ?$/u;

function signBefore(text: string, at: number): number {
  const word = minus.exec(text.slice(Math.max(0, at - 6), at));
  if (word !== null) return at - word[0].length;
  return isFigure(text.charCodeAt(at)) || text.charAt(at) === "." ? signStart(text, at) : at;
}

/** What may go on with a number in figures: a scale, a part, or a space before one. */
const continuing = new Set("십백천만억조과와분점영일이삼사오육칠팔구 \u00a0");

function numberAt(text: string, at: number): Whole | null {
  const figure = !isHangul(text.charCodeAt(at));
  if (isFigure(text.charCodeAt(at))) {
    // Most figures end where no sign of Korean numbers goes on.
    const digits = scanDigits(text, at, "point");
    if (digits === null || isCode(at, digits.end)) return null;
    if (!continuing.has(text.charAt(digits.end))) {
      return { start: at, end: digits.end, value: digits.value, kind: digits.kind, scale: 1, written: "digits", bound: null };
    }
  }
  // A Hangul number begins a word; inside one its syllables are other words.
  if (!figure && /[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  const few = fewAt(text, at) ?? halfAt(text, at);
  if (few !== null) return few;
  const whole = wholeAt(text, at, false);
  if (whole === null) return null;
  const fraction = fractionAfter(text, whole);
  if (fraction !== null) return fraction;
  return figure || standsAlone(text, whole) ? whole : null;
}

const severalPattern = /[수몇]([십백천만억조]{1,3})(?=[ 여명개건대척만억원달톤t])/uy;
const scaleValues: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

function fewAt(text: string, at: number): Whole | null {
  const match = matchAt(severalPattern, text, at);
  if (match === null) return null;
  const scale = [...(match[1] ?? "")].reduce((product, syllable) => product * (scaleValues[syllable] ?? 1), 1);
  return {
    start: at,
    end: at + match[0].length,
    value: 2 * scale,
    high: 9 * scale,
    kind: "range",
    scale,
    written: "words",
    bound: "range",
  };
}

const halfUnit = /반(?= ?(?:시간|년))/uy;
const halfAlone = /반(?=$|[을은]|[,.])/uy;

function halfAt(text: string, at: number): Whole | null {
  const unit = matchAt(halfUnit, text, at) !== null;
  if (!unit && matchAt(halfAlone, text, at) === null) return null;
  return { start: at, end: at + 1, value: 0.5, kind: unit ? "article" : "fraction", scale: 1, written: "words", bound: null };
}

const divided = / ?분의 ?((?:마이너스|음수) ?)?/uy;
const mixed = /[과와] ?/uy;

/** 삼분의 이, 삼십일과 사분의 일. What stands before 분의 is what it is divided by. */
function fractionAfter(text: string, whole: Whole): Whole | null {
  const both = matchAt(mixed, text, whole.end);
  if (both !== null && whole.kind === "integer") {
    const below = wholeAt(text, whole.end + both[0].length, false);
    const part = below === null ? null : fractionAfter(text, below);
    if (part !== null && part.value > 0 && part.value < 1) return { ...part, start: whole.start, value: whole.value + part.value };
  }
  const match = matchAt(divided, text, whole.end);
  if (match === null || whole.value <= 0) return null;
  const above = wholeAt(text, whole.end + match[0].length, true);
  if (above === null) return null;
  const value = (above.value / whole.value) * (match[1] === undefined ? 1 : -1);
  return { ...above, start: whole.start, value, kind: "fraction", scale: 1 };
}

/** A whole or decimal number with its scale, without sign. `part` where it stands above a line: a 만 after it then means "only". */
function wholeAt(text: string, at: number, part: boolean): Whole | null {
  const parts = partsAt(text, at, part);
  const number = evaluate(parts);
  if (number === null) return null;
  const used = parts.filter(({ end }) => end <= number.end);
  const copula = withoutCopula(text, used);
  if (copula < used.length) {
    const shorter = evaluate(used.slice(0, copula));
    if (shorter !== null) return decimalsAfter(text, shorter);
  }
  return decimalsAfter(text, number);
}

/** What follows the copula 이. */
const ending = /^(?:다|며|고|라|나(?!라)|지만|었|므로)/u;

/** 백칠십이다 is "is 170": an 이 before an ending is the copula, not a two. */
function withoutCopula(text: string, parts: readonly Part[]): number {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || last.kind !== "digit" || last.value !== 2) return parts.length;
  return ending.test(text.slice(last.end, last.end + 2)) ? parts.length - 1 : parts.length;
}

function partsAt(text: string, at: number, numerator: boolean): Part[] {
  const parts: Part[] = [];
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

function partAt(text: string, at: number): Part | null {
  const code = text.charCodeAt(at);
  if (!isHangul(code)) {
    if (!(isFigure(code) || text.charAt(at) === "." || /[¼½¾⅓⅔⅛⅜⅝⅞]/u.test(text.charAt(at)))) return null;
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
function continues(text: string, last: Part, part: Part, spaced: boolean, numerator: boolean): boolean {
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

/** Adds up the parts as far as they make one number. */
function evaluate(parts: readonly Part[]): Whole | null {
  const [first] = parts;
  if (first === undefined) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  let lastBig = Number.POSITIVE_INFINITY;
  let scale = 1;
  let written: "digits" | "words" = "words";
  let kind: NumberSpan["kind"] = "integer";
  let end = -1;
  for (const part of parts) {
    if (part.kind === "digits") {
      if (digit !== null || part.value >= lastSmall) break;
      digit = part.value;
      written = "digits";
      if (!Number.isInteger(part.value)) kind = "decimal";
    } else if (part.kind === "digit" || part.kind === "native") {
      if (digit !== null && !(part.kind === "native" && digit >= 10 && digit % 10 === 0)) break;
      digit = (digit ?? 0) + part.value;
    } else if (part.kind === "nativeTen") {
      if (digit !== null) break;
      digit = part.value;
    } else if (part.kind === "small") {
      if (part.value >= lastSmall) break;
      section += (digit ?? 1) * part.value;
      digit = null;
      lastSmall = part.value;
    } else {
      if (part.value >= lastBig) break;
      const before: number = section + (digit ?? 0);
      total += (before === 0 ? 1 : before) * part.value;
      section = 0;
      digit = null;
      lastSmall = Number.POSITIVE_INFINITY;
      lastBig = part.value;
    }
    scale = part.kind === "small" || part.kind === "big" ? (part.kind === "big" ? part.value : scale === 1 ? part.value : scale) : 1;
    end = part.end;
  }
  if (end < 0) return null;
  const value = tidy(total + section + (digit ?? 0));
  if (kind === "decimal" && Number.isInteger(value)) kind = "integer";
  const bare = first.kind === "digits" && first.end === end;
  const exact = bare ? scanKind(first) : kind;
  return { start: first.start, end, value, kind: exact ?? kind, scale, written, bound: null };
}

const scanKind = (part: Part): NumberSpan["kind"] | null => (Number.isInteger(part.value) ? null : "decimal");

const point = /점 ?([영일이삼사오육칠팔구]{1,12})/uy;

/** 오점 오: 5.5. */
function decimalsAfter(text: string, whole: Whole): Whole {
  if (whole.written === "digits") {
    const kind =
      whole.end - whole.start > 1 && whole.scale === 1 ? (scanDigits(text, whole.start, "point")?.kind ?? whole.kind) : whole.kind;
    return { ...whole, kind: scanEnds(text, whole) ? kind : whole.kind };
  }
  const match = matchAt(point, text, whole.end);
  if (match === null) return whole;
  let end = whole.end + match[0].length;
  let syllables = match[1] ?? "";
  if (syllables.length > 1 && syllables.endsWith("이") && ending.test(text.slice(end, end + 2))) {
    syllables = syllables.slice(0, -1);
    end--;
  }
  if (!standsAlone(text, { ...whole, end })) return whole;
  const digits = [...syllables].map((syllable) => numberPiece(syllable, 0)?.value ?? 0).join("");
  return { ...whole, end, value: Number(`${whole.value}.${digits}`), kind: "decimal" };
}

const scanEnds = (text: string, whole: Whole) => scanDigits(text, whole.start, "point")?.end === whole.end;

/** Syllables that are words of their own far more often than numbers: this, day, company, coming, district. */
const everyday = /^[일이사오구만조석세네한두]$/u;
const ofMeasure = /^ ?(?:퍼센트|프로(?=[ 가를의로]|$)|달러|년|개월|유로|위안|엔)/u;

/** True where what follows a Hangul number lets it be one: the end, a mark, a particle, or what it counts. */
function standsAlone(text: string, whole: Whole): boolean {
  const words = text.slice(whole.start, whole.end);
  const after = text.slice(whole.end, whole.end + 8);
  const signed = minus.test(text.slice(Math.max(0, whole.start - 6), whole.start));
  const piece = numberPiece(words, 0);
  const single = piece !== null && piece.length === words.length;
  if (single && piece.bound) return counter.test(after);
  if (single && everyday.test(words)) {
    if (signed) return /^(?:$|[^\p{L}]|[은는이가을를의]|입니다)/u.test(after);
    return ofMeasure.test(after) || text.trim() === words;
  }
  if (single && (piece.kind === "small" || piece.kind === "big"))
    return counter.test(after) || text.trim() === words || /^(?:에서|보다|의|과|을|은)/u.test(after);
  return /^(?:$|[^\p{L}])/u.test(after) || counter.test(after) || particle.test(after);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts what floating point adds. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
