import type { NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { plainWidth } from "../numbers/plain-width.ts";
import { signStart } from "../numbers/scan-digits.ts";
import { tidy } from "../numbers/tidy.ts";
import { hasUnit, unitSet } from "../numbers/unit-set.ts";
import { letterScales } from "./number-words.ts";
import { type Cardinal, cardinalAt, decimalsAfter, ratioAfter } from "./numbers/cardinals.ts";
import { fractionAt, scaleFraction } from "./numbers/fractions.ts";
import { halvingAt, multipleAt } from "./numbers/multiples.ts";
import { articleAt, openCountAt } from "./numbers/open-counts.ts";
import { numeralOrdinal, ordinalAt } from "./numbers/ordinals.ts";
import { eachGroup, kindAt, type NumberToken } from "./numbers/tokens.ts";

interface Found {
  readonly numbers: NumberSpan[];
  readonly ordinals: OrdinalSpan[];
}

/** Reads English numbers in digits, words and both: "103", "two and a half million", "three fifths", "1.2e6", "thousands". */
export function readNumbers(text: string): NumberSpan[] {
  return read(text).numbers;
}

/** Reads English ordinals: "third", "two hundred thirty-first", "21st". */
export function readOrdinals(text: string): OrdinalSpan[] {
  return read(text).ordinals;
}

function read(original: string): Found {
  const text = plainWidth(original);
  const found: Found = { numbers: [], ordinals: [] };
  eachGroup(text, (group) => readGroup(text, group, found));
  return found;
}

function readGroup(text: string, tokens: readonly NumberToken[], found: Found): void {
  // Most groups hold no word for a part or a place: nothing in them is a fraction in words or an ordinal.
  const parted = tokens.some(({ word }) => word?.kind === "part" || word?.kind === "ordinal");
  for (let i = 0; i < tokens.length; ) {
    const numeral = numeralOrdinal(text, tokens[i]);
    if (numeral !== null) {
      found.ordinals.push(numeral);
      i++;
      continue;
    }
    // "one eighth" is a fraction before it is anything else; "one hundred eighth" orders.
    const ordinal = !parted || fractionAt(text, tokens, i) !== null ? null : ordinalAt(tokens, i);
    if (ordinal !== null) {
      found.ordinals.push(ordinal.span);
      i = ordinal.next;
      continue;
    }
    const number = readAt(text, tokens, i, parted);
    if (number === null) i++;
    else {
      found.numbers.push(number.span);
      i = number.next;
    }
  }
}

function readAt(text: string, tokens: readonly NumberToken[], i: number, parted: boolean): { span: NumberSpan; next: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const special =
    first.word === null
      ? null
      : (openCountAt(text, tokens, i) ?? multipleAt(text, first, i) ?? halvingAt(text, tokens, i) ?? articleAt(tokens, i));
  if (special !== null) return special;
  const negative = kindAt(tokens, i) === "minus";
  const from = negative ? i + 1 : i;
  const number = numberAt(text, tokens, from, parted);
  if (number === null) return null;
  const last = tokens[number.next - 1];
  if (last === undefined) return null;
  const sign = !negative && first.digits !== null ? signBefore(text, first.start) : first.start;
  let { value, scale } = number;
  let end = last.end;
  let letter: string | undefined;
  if (last.digits !== null && number.next === from + 1) {
    const match = hasUnit(letterStart, text, end) ? letterAfter(text, end) : null;
    if (match !== null) {
      letter = match.letter;
      end = match.end;
      scale = letterScales[letter] ?? 1;
      value *= scale;
    }
  }
  const signed = negative || sign < first.start ? -value : value;
  const { kind, written, next } = number;
  return { span: { start: sign, end, value: tidy(signed), high: undefined, kind, scale, written, bound: null, letter }, next };
}

/** Spaces between a sign and its number are passed over only where the text begins so: elsewhere a dash in spaces joins clauses. */
function signBefore(text: string, at: number): number {
  const near = signStart(text, at);
  if (near < at) return near;
  return /^\s*- $/.test(text.slice(Math.max(0, at - 8), at)) && at <= 8 ? text.lastIndexOf("-", at) : at;
}

const letterStart = unitSet(" kKmMbBGtT");
const letterEnd = /(?: (?=[kKMG](?![\p{L}\d]))|)(MM|mm|[kKmMbBGtT])(?![\p{L}\d])/uy;

function letterAfter(text: string, at: number): { letter: string; end: number } | null {
  letterEnd.lastIndex = at;
  const match = letterEnd.exec(text);
  return match?.[1] === undefined ? null : { letter: match[1], end: at + match[0].length };
}

function numberAt(text: string, tokens: readonly NumberToken[], i: number, parted: boolean): Cardinal | null {
  const digits = tokens.length === 1 ? tokens[0]?.digits : null;
  if (digits && tokens[0]?.word === null) return { next: 1, value: digits.value, scale: 1, kind: digits.kind, written: "digits" };
  const fraction = parted ? fractionAt(text, tokens, i) : null;
  if (fraction !== null) return scaleFraction(tokens, fraction);
  const cardinal = cardinalAt(tokens, i);
  if (cardinal === null) return null;
  return decimalsAfter(tokens, cardinal) ?? ratioAfter(text, tokens, cardinal) ?? cardinal;
}
