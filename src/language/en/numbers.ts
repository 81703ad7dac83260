import type { NumberKind, NumberSpan, OrdinalSpan } from "../numbers/number-span.ts";
import { plainWidth } from "../numbers/plain-width.ts";
import { type Digits, isCode, scanDigits, signStart } from "../numbers/scan-digits.ts";
import { letterScales, type NumberWord, numberWord } from "./number-words.ts";

type Joint = "space" | "hyphen";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: NumberWord | null;
  readonly digits: Digits | null;
  /** How it hangs on the token before it. */
  readonly joint: Joint;
}

/** A part of a group that reads as one cardinal. */
interface Cardinal {
  readonly next: number;
  readonly value: number;
  /** The largest word that the number ends in, where nothing smaller follows it. */
  readonly scale: number;
  readonly kind: NumberKind;
  readonly written: "digits" | "words";
}

interface Found {
  readonly numbers: NumberSpan[];
  readonly ordinals: OrdinalSpan[];
}

/** A run of number words longer than this is no number: what goes beyond is read as the next one. */
const longestGroup = 24;
const piece = /[A-Za-z\u00c0-\u024f]+|\.?\d|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;

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
  let group: Token[] = [];
  const flush = () => {
    if (group.length > 0) readGroup(text, group, found);
    group = [];
  };
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const start = match.index;
    const token = isLetter(match[0]) ? wordToken(match[0], start) : digitToken(text, start);
    if (token === null) {
      flush();
      continue;
    }
    if (token.digits !== null) piece.lastIndex = token.end;
    const last = group.at(-1);
    const joint = last === undefined ? "space" : onto(last, token) ? "space" : jointOf(text, last.end, start);
    if (joint === null || group.length >= longestGroup) flush();
    group.push({ ...token, joint: joint ?? "space" });
  }
  flush();
  return found;
}

const isLetter = (piece: string) => /^\p{L}/u.test(piece);

function wordToken(piece: string, start: number): Token | null {
  if (piece.length > 12) return null;
  const word = numberWord(piece.toLowerCase());
  return word === undefined ? null : { start, end: start + piece.length, word, digits: null, joint: "space" };
}

function digitToken(text: string, start: number): Token | null {
  // The point of ".25" belongs to it only where no word or number ends before it.
  const inner = text.charAt(start) === "." && /[\p{L}\d.)\]]/u.test(text.charAt(start - 1));
  const from = inner ? start + 1 : start;
  const digits = scanDigits(text, from, "point");
  if (digits === null) return null;
  const token = { start: from, end: digits.end, word: null, digits, joint: "space" as const };
  return isCode(from, digits.end) ? { ...token, word: { kind: "of" } } : token;
}

/** "1.2bn": a scale written onto its digits. */
const onto = (last: Token, next: Token) => last.digits !== null && next.word?.kind === "scale" && last.end === next.start;

function jointOf(text: string, from: number, to: number): Joint | null {
  if (to - from > 4 || to === from) return null;
  const gap = text.slice(from, to);
  if (/^[ \u00a0\u202f]+$/.test(gap)) return "space";
  return gap === "-" || gap === " - " || gap === "‑" ? "hyphen" : null;
}

function readGroup(text: string, tokens: readonly Token[], found: Found): void {
  for (let i = 0; i < tokens.length; ) {
    const numeral = numeralOrdinal(text, tokens[i]);
    if (numeral !== null) {
      found.ordinals.push(numeral);
      i++;
      continue;
    }
    // "one eighth" is a fraction before it is anything else; "one hundred eighth" orders.
    const ordinal = fractionAt(text, tokens, i) === null ? ordinalAt(tokens, i) : null;
    if (ordinal !== null) {
      found.ordinals.push(ordinal.span);
      i = ordinal.next;
      continue;
    }
    const number = readAt(text, tokens, i);
    if (number === null) i++;
    else {
      found.numbers.push(number.span);
      i = number.next;
    }
  }
}

const kindAt = (tokens: readonly Token[], at: number) => (tokens[at]?.digits ? "digits" : tokens[at]?.word?.kind);

function readAt(text: string, tokens: readonly Token[], i: number): { span: NumberSpan; next: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const special = specialAt(text, tokens, i);
  if (special !== null) return special;
  const negative = kindAt(tokens, i) === "minus";
  const from = negative ? i + 1 : i;
  const number = numberAt(text, tokens, from);
  if (number === null) return null;
  const last = tokens[number.next - 1];
  if (last === undefined) return null;
  const sign = !negative && first.digits !== null ? signBefore(text, first.start) : first.start;
  let { value, scale } = number;
  let end = last.end;
  let letter: string | undefined;
  if (last.digits !== null && number.next === from + 1) {
    const match = letterAfter(text, end);
    if (match !== null) {
      letter = match.letter;
      end = match.end;
      scale = letterScales[letter] ?? 1;
      value *= scale;
    }
  }
  const signed = negative || sign < first.start ? -value : value;
  const span = { start: sign, end, value: tidy(signed), kind: number.kind, scale, written: number.written, bound: null } as const;
  return { span: letter === undefined ? span : { ...span, letter }, next: number.next };
}

/** Spaces between a sign and its number are passed over only where the text begins so: elsewhere a dash in spaces joins clauses. */
function signBefore(text: string, at: number): number {
  const near = signStart(text, at);
  if (near < at) return near;
  return /^\s*- $/.test(text.slice(Math.max(0, at - 8), at)) && at <= 8 ? text.lastIndexOf("-", at) : at;
}

const letterEnd = /(?: (?=[kKMG](?![\p{L}\d]))|)(MM|mm|[kKmMbBGtT])(?![\p{L}\d])/uy;

function letterAfter(text: string, at: number): { letter: string; end: number } | null {
  letterEnd.lastIndex = at;
  const match = letterEnd.exec(text);
  return match?.[1] === undefined ? null : { letter: match[1], end: at + match[0].length };
}

/** Numbers that only set a floor or a range, and those that an article stands for. */
function specialAt(text: string, tokens: readonly Token[], i: number): { span: NumberSpan; next: number } | null {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (first === undefined || first.word === null) return null;
  const base = { start: first.start, end: first.end, scale: 1, written: "words", bound: null } as const;
  const { word } = first;
  if (word.kind === "vague") {
    if (second?.word?.kind === "of" && third?.word?.kind === "vague") {
      const value = word.value * third.word.value;
      return { span: { ...base, end: third.end, value, kind: "vague", bound: "more-than" }, next: i + 3 };
    }
    if (second?.word?.kind !== "of" || word.value === 10) return null;
    return { span: { ...base, value: word.value, kind: "vague", bound: "more-than" }, next: i + 1 };
  }
  const few = word.kind === "several" ? 1 : word.kind === "article" && second?.word?.kind === "few" ? 2 : 0;
  if (few > 0) {
    const size = tokens[i + few]?.word;
    if (size?.kind !== "scale") return null;
    const span = { ...base, end: tokens[i + few]?.end ?? first.end, value: 2 * size.value, high: 9 * size.value, scale: size.value };
    return { span: { ...span, kind: "range", bound: "range" }, next: i + few + 1 };
  }
  if (word.kind === "scale" || word.kind === "multi") {
    if (!/^[- ](?:dollar|euro|pound)/i.test(text.slice(first.end, first.end + 8))) return null;
    const prefix = /multi-$/i.test(text.slice(Math.max(0, first.start - 6), first.start)) ? 6 : 0;
    const bound = prefix > 0 || word.kind === "multi" ? "more-than" : "at-least";
    return { span: { ...base, start: first.start - prefix, value: word.value, scale: word.value, kind: "vague", bound }, next: i + 1 };
  }
  if (word.kind === "double") {
    const digit = /^[- ]digits?(?![\p{L}])/iu.exec(text.slice(first.end, first.end + 8));
    if (digit !== null) {
      const end = first.end + digit[0].length;
      return { span: { ...base, end, value: 10, kind: "vague", bound: "at-least" }, next: i + 1 };
    }
  }
  if (word.kind === "fold" || word.kind === "double") {
    const { value, firm } = word.kind === "fold" ? word : { value: 2, firm: false };
    const fold = isFold(text, first, firm);
    return fold ? { span: { ...base, value, kind: "multiple" }, next: i + 1 } : null;
  }
  if (word.kind === "article" && second?.word?.kind === "hour" && first.end - first.start === 2) {
    return { span: { ...base, value: 1, kind: "article" }, next: i + 1 };
  }
  if (word.kind === "part" && word.value === 2) {
    const gap = second?.word?.kind === "article" ? 1 : 0;
    if (tokens[i + gap + 1]?.word?.kind !== "hour") return null;
    return { span: { ...base, end: tokens[i + gap]?.end ?? first.end, value: 0.5, kind: "article" }, next: i + gap + 1 };
  }
  return null;
}

const foldBefore = /\b(?:to|will|would|could|can|should|must|may|nearly|almost|roughly|more than) $/i;
const foldAfter =
  /^ (?:the|its|their|our|his|her|this|that|last|what|as|bilateral|trade|exports?|imports?|output|production|sales|spending)\b/i;
const notFold = /^ (?:down|taxation|standards?|track|citizens?|nationals?|nationality|check)\b/i;

/** "double the quota", "will triple", "trade doubled", "twice as much": how many fold; "double taxation" and "met twice" say nothing of it. */
function isFold(text: string, { start, end }: Token, firm: boolean): boolean {
  const after = text.slice(end, end + 14);
  if (notFold.test(after)) return false;
  const twice = text.slice(start, end).toLowerCase() === "twice";
  if (twice) return /^ (?:the|as|its|what|that of)\b/i.test(after);
  return firm || foldAfter.test(after) || foldBefore.test(text.slice(Math.max(0, start - 12), start));
}

function numberAt(text: string, tokens: readonly Token[], i: number): Cardinal | null {
  const fraction = fractionAt(text, tokens, i);
  if (fraction !== null) return scaleFraction(tokens, fraction);
  const cardinal = cardinalAt(tokens, i);
  if (cardinal === null) return null;
  return decimalsAfter(tokens, cardinal) ?? ratioAfter(text, tokens, cardinal) ?? cardinal;
}

/** The longest run of tokens from `i` that makes one cardinal. */
function cardinalAt(tokens: readonly Token[], i: number, limit: number = tokens.length): Cardinal | null {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let best: Cardinal | null = null;
  let dozen = false;
  let kind: NumberKind = "integer";
  let written: "digits" | "words" = "words";
  for (let j = i; j < limit; j++) {
    const token = tokens[j];
    if (token === undefined) break;
    const { word, digits, joint } = token;
    const before = tokens[j - 1];
    if (j > i && joint === "hyphen" && !(word?.kind === "scale" || (word?.kind === "unit" && before?.word?.kind === "ten"))) break;
    if (digits !== null && word === null) {
      if (j > i && !(current === 0 && digits.kind === "integer" && digits.value < lastScale && kindAt(tokens, j + 1) === "scale")) break;
      current += digits.value;
      written = "digits";
      if (digits.kind !== "integer") kind = digits.kind;
    } else if (word?.kind === "article") {
      if (j > i || kindAt(tokens, j + 1) !== "scale") break;
      current = 1;
      continue;
    } else if (word?.kind === "and") {
      if (before?.word?.kind !== "scale" || before.word.value === 12) break;
      const next = tokens[j + 1]?.word?.kind;
      if (next !== "unit" && next !== "ten") break;
      continue;
    } else if (word?.kind === "unit" || word?.kind === "ten") {
      if (j > i && !fits(word.value, word.kind, current, total)) break;
      current += word.value;
    } else if (j > i && (word?.kind === "scale" || (word?.kind === "vague" && word.value === 12))) {
      if (current <= 0) break;
      if (word.value === 12) {
        const rest = current > 100 ? current % 100 : current;
        current += rest * 11;
        dozen = true;
      } else if (word.value === 100) {
        if (current >= 1000) break;
        // A hundred multiplies what it follows, not the hundreds before.
        current *= 100;
      } else {
        if (word.value >= lastScale) break;
        total += current * word.value;
        current = 0;
        lastScale = word.value;
      }
    } else break;
    const closing = word?.kind === "scale" ? word.value : 1;
    best = { next: j + 1, value: total + current, scale: closing, kind: dozen && kind === "integer" ? "dozen" : kind, written };
    if (dozen) break;
  }
  return best;
}

function fits(value: number, kind: "unit" | "ten", current: number, total: number): boolean {
  if (value === 0) return false;
  const open = current === 0 ? total > 0 : current >= 100 && current % 100 === 0;
  if (kind === "ten" || value > 9) return open;
  return open || (current % 100 >= 20 && current % 10 === 0);
}

/** "two point five": digit by digit, or one number ("nought point eleven"). A scale may close it. */
function decimalsAfter(tokens: readonly Token[], whole: Cardinal): Cardinal | null {
  if (kindAt(tokens, whole.next) !== "point" || whole.scale !== 1 || whole.written === "digits") return null;
  let digits = "";
  let next = whole.next + 1;
  for (; next < tokens.length; next++) {
    const word = tokens[next]?.word;
    if (word?.kind === "unit" && word.value < 10) digits += String(word.value);
    else if (digits === "" && (word?.kind === "unit" || word?.kind === "ten")) {
      const whole = cardinalAt(tokens, next);
      digits = String(whole?.value ?? 0);
      next = whole?.next ?? next + 1;
      break;
    } else break;
  }
  if (digits === "") return null;
  return closeWithScale(tokens, { ...whole, next, value: whole.value + Number(`0.${digits}`), kind: "decimal" });
}

/** "one over three", "1 in twenty-one". Where a word follows, "over" and "in" are what they mostly are: prepositions. */
function ratioAfter(text: string, tokens: readonly Token[], above: Cardinal): Cardinal | null {
  const joint = kindAt(tokens, above.next);
  if (joint !== "over" && joint !== "in") return null;
  const below = cardinalAt(tokens, above.next + 1);
  if (below === null || below.value <= 0 || above.kind !== "integer" || below.kind !== "integer") return null;
  if (joint === "in" && (above.value !== 1 || below.value > 1000 || below.value < 2)) return null;
  const end = tokens[below.next - 1]?.end ?? 0;
  if (joint === "over" && /^[ -]?\p{L}/u.test(text.slice(end, end + 2))) return null;
  return { ...below, value: above.value / below.value, scale: 1, kind: "fraction" };
}

/** Tokens from `i` that make a fraction or a mixed number; null where they make none. */
function fractionAt(text: string, tokens: readonly Token[], i: number): Cardinal | null {
  let last = i;
  while (last < tokens.length && isCounting(kindAt(tokens, last))) last++;
  const kind = kindAt(tokens, last);
  if (kind !== "part" && kind !== "ordinal") return null;
  for (let m = last - 1; m > i; m--) {
    if (kindAt(tokens, m) !== "and") continue;
    const whole = cardinalAt(tokens, i, m);
    const part = simpleFraction(text, tokens, m + 1, last);
    if (whole === null || whole.next !== m || part === null || part.value >= 1 || !(whole.kind === "integer" || whole.scale >= 1e6)) break;
    // "two million and three fifths" is 2.6 million: the fraction is one of the same word.
    const one = whole.scale >= 1e6 ? whole.scale : 1;
    return { ...part, value: whole.value + part.value * one, written: whole.written };
  }
  return simpleFraction(text, tokens, i, last);
}

const isCounting = (kind: string | undefined) =>
  kind === "digits" || kind === "unit" || kind === "ten" || kind === "scale" || kind === "article" || kind === "and";

/** A numerator and a denominator that ends at `last`; the longest denominator that leaves a numerator wins. */
function simpleFraction(text: string, tokens: readonly Token[], i: number, last: number): Cardinal | null {
  const closing = tokens[last]?.word;
  if (closing?.kind === "part" && last === i) {
    // A bare "quarter" is a part only of a number: "quarter million".
    if (closing.plural || (closing.value !== 2 && kindAt(tokens, last + 1) !== "scale")) return null;
    return { next: last + 1, value: 1 / closing.value, scale: 1, kind: "fraction", written: "words" };
  }
  if (closing?.kind !== "part" && closing?.kind !== "ordinal") return null;
  const whole = closing.kind === "ordinal" && !closing.plural ? ordinalValue(tokens, i, last) : null;
  if (
    whole !== null &&
    !(
      last === i + 1 &&
      kindAt(tokens, i) === "unit" &&
      !/\bthe $/i.test(text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 5), tokens[i]?.start))
    )
  ) {
    return null;
  }
  for (let j = i + 1; j <= last; j++) {
    if (tokens[j]?.joint === "hyphen" && kindAt(tokens, j - 1) !== "unit") continue;
    const below = closing.kind === "part" ? (j === last ? closing.value : null) : ordinalValue(tokens, j, last);
    if (below === null || below <= 2 - (closing.kind === "part" ? 1 : 0)) continue;
    const article = j === i + 1 && kindAt(tokens, i) === "article";
    const above = article ? null : cardinalAt(tokens, i, j);
    if (!article && (above === null || above.next !== j)) continue;
    const value = above?.value ?? 1;
    if (above?.written === "digits" && below >= 100) continue;
    if ((value === 1) === closing.plural) continue;
    return { next: last + 1, value: value / below, scale: 1, kind: "fraction", written: above?.written ?? "words" };
  }
  return null;
}

/** What the tokens from `i` to the ordinal word at `last` order, where they make one ordinal. */
function ordinalValue(tokens: readonly Token[], i: number, last: number): number | null {
  const word = tokens[last]?.word;
  if (word?.kind !== "ordinal") return null;
  if (i === last) return word.value;
  if (kindAt(tokens, i) === "scale") return null;
  const afterAnd = kindAt(tokens, last - 1) === "and";
  const end = afterAnd ? last - 1 : last;
  const before = cardinalAt(tokens, i, end);
  if (before === null || before.next !== end || before.kind !== "integer") return null;
  if (word.level === "scale") {
    if (word.value === 100) return before.value < 100 ? before.value * 100 : null;
    return before.scale < word.value && before.value < word.value * 1000 ? before.value * word.value : null;
  }
  if (word.level === "ten" || word.value > 9) return before.value % 100 === 0 ? before.value + word.value : null;
  const open = before.value % 100 === 0 || (!afterAnd && before.value % 10 === 0 && before.value % 100 >= 20);
  return open ? before.value + word.value : null;
}

/** "half a million", "quarter million", "three quarters of a billion", "five and a half million". */
function scaleFraction(tokens: readonly Token[], fraction: Cardinal): Cardinal {
  let at = fraction.next;
  if (kindAt(tokens, at) === "of" && kindAt(tokens, at + 1) === "article") at++;
  if (kindAt(tokens, at) === "article") at++;
  const word = tokens[at]?.word;
  if (word?.kind !== "scale") return fraction;
  const kind = word.value === 12 ? "dozen" : "fraction";
  return { ...fraction, next: at + 1, value: fraction.value * word.value, scale: word.value, kind };
}

function closeWithScale(tokens: readonly Token[], number: Cardinal): Cardinal {
  const word = tokens[number.next]?.word;
  if (word?.kind !== "scale") return number;
  return { ...number, next: number.next + 1, value: number.value * word.value, scale: word.value };
}

const numeralEnd = /(?:st|nd|rd|th)(?![\p{L}\d])/uy;

/** "21st". */
function numeralOrdinal(text: string, token: Token | undefined): OrdinalSpan | null {
  if (token?.digits?.kind !== "integer") return null;
  numeralEnd.lastIndex = token.end;
  return numeralEnd.test(text) ? { start: token.start, end: token.end + 2, value: token.digits.value } : null;
}

function ordinalAt(tokens: readonly Token[], i: number): { span: OrdinalSpan; next: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const kind = kindAt(tokens, i);
  if (kind === "article" || kind === "and") return null;
  let last = i;
  while (last < tokens.length && isCounting(kindAt(tokens, last))) last++;
  const word = tokens[last]?.word;
  const value = word?.kind === "ordinal" && !word.plural ? ordinalValue(tokens, i, last) : null;
  const end = tokens[last]?.end;
  if (value === null || end === undefined) return null;
  return { span: { start: first.start, end, value }, next: last + 1 };
}

/** Cuts what floating point adds to products: 2.3 × 10⁹ stays 2300000000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
