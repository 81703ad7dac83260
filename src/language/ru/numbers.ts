import type { NumberKind, NumberSpan } from "../numbers/number-span.ts";
import { plainWidth } from "../numbers/plain-width.ts";
import { type Digits, isCode, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { foldOf, halfScaleOf, type NumberWord, numberPrefix, numberWord } from "./number-words.ts";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: NumberWord | null;
  readonly digits: Digits | null;
}

interface Cardinal {
  readonly next: number;
  readonly value: number;
  readonly scale: number;
  readonly kind: NumberKind;
  readonly written: "digits" | "words";
}

/** A run of number words longer than this is no number: what goes beyond is read as the next one. */
const longestGroup = 24;
const piece = /[А-Яа-яЁё]+|[\d¼½¾⅓⅔⅛⅜⅝⅞]/g;

/** Reads Russian numbers in digits, words and both: 1,2 млрд, 20 000, два с половиной миллиона, две трети, полтора, тысячи. */
export function readNumbers(original: string): NumberSpan[] {
  const text = plainWidth(original);
  const numbers: NumberSpan[] = [];
  let group: Token[] = [];
  const flush = () => {
    if (group.length > 0) readGroup(text, group, numbers);
    group = [];
  };
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const start = match.index;
    const word = match[0];
    if (/^[А-Яа-яЁё]/u.test(word)) {
      const entry = word.length > 12 || /[\p{L}\d]/u.test(text.charAt(start - 1)) ? undefined : wordAt(text, word, start);
      if (entry === undefined) {
        flush();
        const prefixed = /\p{L}/u.test(text.charAt(start - 1)) ? null : prefixAt(text, word, start);
        if (prefixed !== null) numbers.push(prefixed);
        continue;
      }
      join(text, group, entry, flush, (token) => group.push(token));
      continue;
    }
    const digits = scanDigits(text, start, "comma");
    if (digits === null || isCode(start, digits.end)) {
      flush();
      if (digits !== null) piece.lastIndex = digits.end;
      continue;
    }
    piece.lastIndex = digits.end;
    join(text, group, { start, end: digits.end, word: null, digits }, flush, (token) => group.push(token));
  }
  flush();
  return numbers;
}

function join(text: string, group: readonly Token[], token: Token, flush: () => void, push: (token: Token) => void): void {
  const last = group.at(-1);
  if (last !== undefined && (group.length >= longestGroup || !isGap(text, last, token))) flush();
  push(token);
}

function isGap(text: string, last: Token, next: Token): boolean {
  const length = next.start - last.end;
  if (length === 0) return last.digits !== null && next.word?.kind === "scale";
  return length <= 3 && /^[ \u00a0\u202f]+$/u.test(text.slice(last.end, next.start));
}

function wordAt(text: string, word: string, start: number): Token | undefined {
  const end = start + word.length;
  const dotted = text.charAt(end) === "." ? numberWord(`${word}.`) : undefined;
  if (dotted !== undefined && text.charAt(end + 1) !== ".") return { start, end: end + 1, word: dotted, digits: null };
  const entry = numberWord(word);
  if (entry === undefined || /\d/.test(text.charAt(end))) return undefined;
  return { start, end, word: entry, digits: null };
}

const beforeHour = /(?<!\p{L})(?:около|более|почти|свыше|порядка|примерно|менее)[ \u00a0]$/iu;

/** полчаса, двухчасовой; and a bare "часа" that counts one (около часа). */
function prefixAt(text: string, word: string, start: number): NumberSpan | null {
  const base = { start, scale: 1, written: "words", bound: null, kind: "article" } as const;
  if (word.toLowerCase() === "часа") {
    return beforeHour.test(text.slice(Math.max(0, start - 14), start)) ? { ...base, end: start, value: 1 } : null;
  }
  const fold = foldOf(word);
  if (fold !== null) return { ...base, end: start + word.length, value: fold, kind: "multiple" };
  const scale = halfScaleOf(word);
  if (scale !== null) return { ...base, end: start + word.length, value: scale / 2, scale, kind: "fraction" };
  const prefix = numberPrefix(word);
  return prefix === null ? null : { ...base, end: start + prefix.length, value: prefix.value };
}

function readGroup(text: string, tokens: readonly Token[], numbers: NumberSpan[]): void {
  for (let i = 0; i < tokens.length; ) {
    const number = readAt(text, tokens, i);
    if (number === null) i++;
    else {
      numbers.push(number.span);
      i = number.next;
    }
  }
}

const kindAt = (tokens: readonly Token[], at: number) => (tokens[at]?.digits ? "digits" : tokens[at]?.word?.kind);

function readAt(text: string, tokens: readonly Token[], i: number): { span: NumberSpan; next: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const special = specialAt(tokens, i);
  if (special !== null) return special;
  const number = numberAt(tokens, i);
  const last = number === null ? undefined : tokens[number.next - 1];
  if (number === null || last === undefined) return null;
  const start = first.digits === null ? first.start : signStart(text, first.start);
  const value = start < first.start ? -number.value : number.value;
  const { scale, kind, written } = number;
  return { span: { start, end: last.end, value: tidy(value), kind, scale, written, bound: null }, next: number.next };
}

/** Numbers that only set a floor or a range; a scale word in the singular (миллион долларов) is one of it. */
function specialAt(tokens: readonly Token[], i: number): { span: NumberSpan; next: number } | null {
  const first = tokens[i];
  const second = tokens[i + 1];
  if (first?.word === undefined || first.word === null) return null;
  const { word } = first;
  const base = { start: first.start, end: first.end, scale: 1, written: "words", bound: null } as const;
  if (word.kind === "halving") return { span: { ...base, value: 0.5, kind: "halving" }, next: i + 1 };
  if (word.kind === "multiple") return { span: { ...base, value: word.value, kind: "multiple" }, next: i + 1 };
  if (word.kind === "several") {
    const size = second?.word;
    if (size?.kind !== "vague" && size?.kind !== "scale") return null;
    const span = { ...base, end: second?.end ?? first.end, value: 2 * size.value, high: 9 * size.value, scale: size.value };
    return { span: { ...span, kind: "range", bound: "range" }, next: i + 2 };
  }
  const single = word.kind === "scale" && word.single === true;
  const dozen = word.kind === "vague" && word.value === 12;
  if (!single && word.kind !== "vague") return null;
  const next = second?.word;
  const joined = (next?.kind === "vague" || next?.kind === "scale") && !dozen && word.value < next.value ? next : null;
  const value = word.value * (joined?.value ?? 1);
  const span = { ...base, end: joined === null ? first.end : (second?.end ?? first.end), value, scale: value };
  const kind = dozen ? "dozen" : single ? "integer" : "vague";
  return { span: { ...span, kind, bound: single || dozen ? null : "more-than" }, next: i + (joined === null ? 1 : 2) };
}

function numberAt(tokens: readonly Token[], i: number): Cardinal | null {
  const part = tokens[i]?.word;
  if (part?.kind === "part") {
    // Half, third and quarter are nouns and stand alone; the others are ordinals save after a numeral.
    if (part.value > 4) return null;
    return closeWithScale(tokens, { next: i + 1, value: 1 / part.value, scale: 1, kind: "fraction", written: "words" });
  }
  const cardinal = cardinalAt(tokens, i);
  if (cardinal === null) return null;
  return fractionAfter(tokens, cardinal) ?? cardinal;
}

/** "две трети", "семь десятых", "три целых две десятых". */
function fractionAfter(tokens: readonly Token[], above: Cardinal): Cardinal | null {
  if (kindAt(tokens, above.next) === "whole") {
    const from = kindAt(tokens, above.next + 1) === "and" ? above.next + 2 : above.next + 1;
    const rest = cardinalAt(tokens, from);
    const part = rest === null ? null : fractionAfter(tokens, rest);
    return part === null ? null : closeWithScale(tokens, { ...part, value: tidy(above.value + part.value), kind: "decimal" });
  }
  const part = tokens[above.next]?.word;
  if (part?.kind !== "part" || above.scale !== 1 || above.kind !== "integer") return null;
  return closeWithScale(tokens, { ...above, next: above.next + 1, value: above.value / part.value, kind: "fraction" });
}

function closeWithScale(tokens: readonly Token[], number: Cardinal): Cardinal {
  const word = tokens[number.next]?.word;
  if (word?.kind !== "scale" && !(word?.kind === "vague" && word.value >= 1e3)) return number;
  return { ...number, next: number.next + 1, value: number.value * word.value, scale: word.value };
}

/** The longest run of tokens from `i` that makes one cardinal. */
function cardinalAt(tokens: readonly Token[], i: number): Cardinal | null {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let best: Cardinal | null = null;
  let kind: NumberKind = "integer";
  let written: "digits" | "words" = "words";
  for (let j = i; j < tokens.length; j++) {
    const { word, digits } = tokens[j] ?? { word: null, digits: null };
    let scale = 1;
    if (digits !== null) {
      if (j > i) break;
      current = digits.value;
      kind = digits.kind;
      written = "digits";
    } else if (word?.kind === "zero") {
      if (j > i) break;
    } else if (word?.kind === "cardinal") {
      if (j > i && !fits(word.value, current, total)) break;
      current += word.value;
      if (!Number.isInteger(word.value)) kind = "fraction";
    } else if (word?.kind === "with") {
      // "два с половиной"
      const half = tokens[j + 1]?.word;
      if (current === 0 || half?.kind !== "part" || half.value !== 2) break;
      current += 0.5;
      kind = "fraction";
      j++;
    } else if (word?.kind === "vague" && word.value <= 100) {
      // «два десятка», «пять сотен» multiply.
      if (j === i || current <= 0 || current >= 10 || total > 0) break;
      current *= word.value;
      if (word.value === 12) kind = "dozen";
    } else if (word?.kind === "scale" || word?.kind === "vague") {
      if (j === i || current <= 0 || word.value >= lastScale) break;
      total += current * word.value;
      current = 0;
      lastScale = word.value;
      scale = word.value;
    } else break;
    best = { next: j + 1, value: total + current, scale, kind, written };
  }
  return best;
}

function fits(value: number, current: number, total: number): boolean {
  const open = current === 0 && total > 0;
  if (value >= 100) return open;
  if (value >= 10) return open || (current > 0 && current % 100 === 0);
  return open || (current > 0 && current % 10 === 0 && current % 100 !== 10);
}

/** Cuts what floating point adds. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
