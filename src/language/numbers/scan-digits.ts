import { matchAt } from "./match-at.ts";
import type { NumberKind } from "./number-span.ts";
import { hasUnit, unitSet } from "./unit-set.ts";

/** A number in digits, without sign and scale. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly kind: NumberKind;
}

/** How a language groups and splits digits: "point" writes 1,234.5, "comma" 1 234,5. */
export type DigitStyle = "point" | "comma";

// Every expression is anchored to its place and bounded where it may fail at its end, so a scan is linear.
const grouped = {
  point: /(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,2}(?:,\d{2}){1,12},\d{3}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,12})(?![\d]|,\d)(?:\.\d+)?/y,
  comma: /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,12}(?!\d)(?:,\d+)?/y,
};
const plain = { point: /\d+(?:\.\d+)?/y, comma: /\d+(?:[.,]\d+)?/y };
const leading = /\.\d+/y;
/** "1,3" is a decimal where no list goes on: three digits would group thousands. */
const commaDecimal = /\d+,\d{1,2}(?![\d,])/y;
const exponent = /[eE][+-]?\d{1,3}(?![\p{L}\d])/uy;
const power = /\^-{0,2}\d{1,4}(?:\.\d{1,6})?/y;
const timesTen = / ?[x×·] ?10\^([-−]?\d{1,3})(?![\p{L}\d])/uy;
const over = /\/\d{1,9}(?![\d/]|-\d)/y;
const mixed = / {1,3}(\d{1,9})\/(\d{1,9})(?![\d/]|-\d)/y;

export const vulgar: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** Longest run of digits that is read as one number: beyond it the digits are a code, not an amount. */
const longest = 40;

/** Reads the number in digits that starts at `at`: grouped, decimal, scientific, a power, a fraction or a mixed number. */
export function scanDigits(text: string, at: number, style: DigitStyle): Digits | null {
  const sign = text.charAt(at);
  if (vulgar[sign] !== undefined) return { end: at + 1, value: vulgar[sign] ?? 0, kind: "fraction" };
  if (sign === ".") {
    const match = matchAt(leading, text, at);
    return match === null ? null : { end: at + match[0].length, value: Number(match[0]), kind: "decimal" };
  }
  let end = at;
  while (isFigure(text.charCodeAt(end))) end++;
  if (end === at) return null;
  // Most numbers end with their digits: the patterns are tried only where a sign goes on.
  if (!goesOn(text, end) || isListed(text, end, style)) return { end, value: Number(text.slice(at, end)), kind: "integer" };
  const base = scanPlain(text, at, style);
  if (base === null) return null;
  return scanPower(text, base) ?? scanFraction(text, at, base) ?? base;
}

/** Whether a UTF-16 unit is a digit. */
export const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const signs = unitSet(" \u00a0\u2009\u202f,.eE^x×·/¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞");
/** What may follow a space within a number: the next group, a part, or a power of ten. */
const afterSpace = unitSet("0123456789 x×·");
const isSpace = (code: number) => code === 32 || code === 160 || code === 0x2009 || code === 0x202f;

/** Whether what stands at `end` may go on with digits. */
function goesOn(text: string, end: number): boolean {
  if (!hasUnit(signs, text, end)) return false;
  const sign = text.charCodeAt(end);
  if (isSpace(sign)) return hasUnit(afterSpace, text, end + 1);
  // A comma, a point and a stroke go on with digits only.
  return sign < 44 || sign > 47 || isFigure(text.charCodeAt(end + 1));
}

/** Whether a comma or point at `end` parts numbers (1,2,3 and 192.168.1.2) and neither groups digits nor splits them. */
function isListed(text: string, end: number, style: DigitStyle): boolean {
  const sign = text.charCodeAt(end);
  if (sign !== 44 && sign !== 46) return false;
  let next = end + 1;
  while (isFigure(text.charCodeAt(next))) next++;
  const after = text.charCodeAt(next);
  if (style === "point" && sign === 44) return next === end + 2 && after === 44;
  return (after === 44 || after === 46) && isFigure(text.charCodeAt(next + 1));
}

function scanPlain(text: string, at: number, style: DigitStyle): Digits | null {
  const group = matchAt(grouped[style], text, at)?.[0];
  if (group !== undefined) {
    const value = Number(
      group.replace(/[ \u00a0\u2009\u202f]/gu, "").replace(style === "point" ? /,/g : ",", style === "point" ? "" : "."),
    );
    const decimal = group.includes(style === "point" ? "." : ",");
    return { end: at + group.length, value, kind: decimal ? "decimal" : "integer" };
  }
  if (style === "point") {
    const comma = matchAt(commaDecimal, text, at)?.[0];
    if (comma !== undefined && !/[,.]$/.test(text.slice(Math.max(0, at - 1), at))) {
      return { end: at + comma.length, value: Number(comma.replace(",", ".")), kind: "decimal" };
    }
  }
  let digits = matchAt(plain[style], text, at)?.[0] ?? "";
  // 192.168.1.2 and 12.03.2025 are no decimals: each part is a number of its own.
  const cut = digits.search(/[.,]/);
  if (
    cut > 0 &&
    (/^[.,]\d/.test(text.slice(at + digits.length, at + digits.length + 2)) || /\d\.$/.test(text.slice(Math.max(0, at - 2), at)))
  ) {
    digits = digits.slice(0, cut);
  }
  const decimal = /[.,]/.test(digits);
  return { end: at + digits.length, value: Number(digits.replace(",", ".")), kind: decimal ? "decimal" : "integer" };
}

function scanPower(text: string, base: Digits): Digits | null {
  const exponential = matchAt(exponent, text, base.end)?.[0];
  if (exponential !== undefined) return finite(base.end + exponential.length, Number(`${base.value}${exponential}`));
  const raised = matchAt(power, text, base.end)?.[0];
  if (raised !== undefined) {
    // Two signs cancel out.
    return finite(base.end + raised.length, base.value ** Number(raised.slice(1).replace("--", "")));
  }
  const ten = matchAt(timesTen, text, base.end);
  return ten === null ? null : finite(base.end + ten[0].length, Number(`${base.value}e${(ten[1] ?? "0").replace("−", "-")}`));
}

function finite(end: number, value: number): Digits | null {
  return Number.isFinite(value) ? { end, value, kind: "power" } : null;
}

function scanFraction(text: string, at: number, base: Digits): Digits | null {
  const sign = vulgar[text.charAt(base.end)];
  if (sign !== undefined && base.kind === "integer") return { end: base.end + 1, value: base.value + sign, kind: "fraction" };
  if (base.kind !== "integer" || base.end - at > 9 || /[\d\p{L}][-/.]$|\/$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const part = matchAt(over, text, base.end)?.[0];
  if (part !== undefined) {
    const below = Number(part.slice(1));
    return below === 0 ? null : { end: base.end + part.length, value: base.value / below, kind: "fraction" };
  }
  const rest = matchAt(mixed, text, base.end);
  if (rest === null || Number(rest[2]) === 0) return null;
  return { end: base.end + rest[0].length, value: base.value + Number(rest[1]) / Number(rest[2]), kind: "fraction" };
}

/** True where the digits are too many to be an amount. */
export function isCode(from: number, to: number): boolean {
  return to - from > longest;
}

/** Where a minus that belongs to the number at `at` is written; `at` itself where there is none. A dash after a word or a number is no minus. */
export function signStart(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (before === "-" || before === "−" || before === "－") {
    return at === 1 || /[\s([{:=<>~≤≥^：（、，。]/u.test(text.charAt(at - 2)) ? at - 1 : at;
  }
  return at;
}
