import type { Span } from "../../domain/span.ts";
import type { AmountGrammar, NumberRun, UnitEntry } from "./amount-grammar.ts";
import { currencyOf, endingSign, entryOfSign, scaleOfSign, signAfter } from "./currencies.ts";
import { endOf, leftOf } from "./forms.ts";
import { measures } from "./units.ts";

/** A number with what it measures, before its bound and neighbours are read. */
export interface Amount extends Span {
  readonly number: NumberRun;
  /** What the text calls the unit; null where nothing measures the number or things are counted. */
  readonly entry: UnitEntry | null;
  readonly unit: string | null;
  readonly factor: number;
  readonly of: string | null;
}

type Units = Pick<AmountGrammar, "units" | "unitGap"> & Partial<Pick<AmountGrammar, "readCounted">>;

/** Finds what each number measures. `side` is whose text it is: it decides what a bare "$" means. */
export function readMeasures(text: string, grammar: Units, numbers: readonly NumberRun[], side: string | null): Amount[] {
  const amounts: Amount[] = [];
  let taken = 0;
  for (const number of numbers) {
    const amount = measure(text, grammar, number, side, taken);
    taken = amount.end;
    amounts.push(amount);
  }
  return joinParts(text, amounts);
}

function measure(text: string, grammar: Units, number: NumberRun, side: string | null, taken: number): Amount {
  const { start, end } = number;
  if (number.measure !== null) {
    const { unit, factor } = measures[number.measure];
    return amount(number, start, end, { measure: number.measure }, unit, factor);
  }
  const before = endingSign(leftOf(text, start, 9));
  const entry = before === null || start - before.length < taken ? null : entryOfSign(yenSign(before.sign, side));
  const unitAt = endOf(grammar.unitGap, text, end) ?? end;
  const word = grammar.units.at(text, unitAt);
  if (entry !== null && before !== null) {
    const spelledToo = word !== null && "currency" in word.entry && !word.entry.part ? word.end : null;
    const code = spelledToo === null ? suffixAt(text, end) : null;
    const to = spelledToo ?? code?.end ?? end;
    return amount(number, start - before.length, to, { currency: entry }, currencyOf(entry, side), scaleOfSign(before.sign));
  }
  if (word !== null && isPartAlone(word.entry)) return amount(number, start, word.end, word.entry, null, 1);
  if (word !== null) {
    if ("currency" in word.entry) {
      return amount(number, start, word.end, word.entry, currencyOf(word.entry.currency, side), word.entry.factor ?? 1);
    }
    // "pounds" weigh, save in a text from Britain, where they pay.
    if (word.entry.measure === "pound" && side === "GB" && !/^lb/i.test(text.slice(unitAt, word.end))) {
      return amount(number, start, word.end, { currency: "GBP" }, "GBP", 1);
    }
    const { unit, factor } = measures[word.entry.measure];
    return amount(number, start, word.end, word.entry, unit, factor);
  }
  const after = suffixAt(text, end);
  const suffix = after === null ? null : entryOfSign(yenSign(after.sign, side));
  if (after !== null && suffix !== null) {
    return amount(number, start, after.end, { currency: suffix }, currencyOf(suffix, side), scaleOfSign(after.sign));
  }
  const counted = grammar.readCounted?.(text, number, end) ?? null;
  return counted === null
    ? amount(number, start, end, null, null, 1)
    : amount(number, start, counted.end, null, counted.unit, 1, counted.of);
}

function amount(
  number: NumberRun,
  start: number,
  end: number,
  entry: UnitEntry | null,
  unit: string | null,
  factor: number,
  of: string | null = null,
): Amount {
  return { start, end, number, entry, unit, factor, of };
}

const yenSign = (sign: string, side: string | null) => (side === "JP" && /^[¥￥]$/u.test(sign) ? "JPY" : sign);

/** A tenth of a yuan (角) and a hundredth (分) are money only after yuan: alone the words mean much else. */
function isPartAlone(entry: UnitEntry): boolean {
  return "part" in entry && (entry.part === "jiao" || entry.part === "fen");
}

const nextNumber = /[ \u00a0]?[\d.,]*\d/uy;

/** What a sign or code can begin with: a letter, or a sign that is no mark of ASCII save the dollar's. */
function mayBeSign(unit: number): boolean {
  return unit === 36 || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit > 160;
}

/** A sign after a number; one that stands before the next number belongs to that, unless another sign follows it too. */
function suffixAt(text: string, at: number): { sign: string; end: number } | null {
  const first = text.charCodeAt(at);
  if (!mayBeSign(first === 32 || first === 160 ? text.charCodeAt(at + 1) : first)) return null;
  signAfter.lastIndex = at;
  const match = signAfter.exec(text);
  if (match?.[1] === undefined) return null;
  const end = at + match[0].length;
  const next = endOf(nextNumber, text, end);
  if (next === null) return { sign: match[1], end };
  if (/\d/.test(text.charAt(end))) return null;
  return (endOf(signAfter, text, next) !== null && !/[,.]/.test(match[1])) || /^[A-Z]{3}$/.test(match[1]) ? { sign: match[1], end } : null;
}

const partGap = /^(?:,? and | |, )?$/;
const hundredthGap = /^(?: and | )$/;

/** "thirteen dollars forty-five cents", 50元6角三分, "17 USD 25": parts of a hundred that belong to the sum before them. */
function joinParts(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const next of amounts) {
    const last = joined.at(-1);
    const sum = last === undefined ? null : withPart(text, last, next);
    if (sum !== null) joined[joined.length - 1] = sum;
    else joined.push(next.entry !== null && isPartAlone(next.entry) ? { ...next, end: next.number.end, entry: null } : next);
  }
  return joined;
}

function withPart(text: string, last: Amount, next: Amount): Amount | null {
  if (last.entry === null || !("currency" in last.entry) || last.factor !== 1 || last.number.high !== undefined) return null;
  if (next.start < last.end || next.start - last.end > 5 || next.number.high !== undefined) return null;
  const gap = text.slice(last.end, next.start);
  const whole = last.number.value;
  const { entry } = next;
  if (entry !== null && "part" in entry && entry.part && partGap.test(gap)) {
    const dollars = /^[A-Z]{2}D$/.test(last.entry.currency) && entry.currency === "dollar";
    const own = entry.currency === last.entry.currency || dollars || (entry.currency === "yuan" && last.entry.currency === "CNY");
    if (!own) return null;
    return { ...last, end: next.end, number: { ...last.number, value: whole + next.number.value * (entry.factor ?? 1) } };
  }
  const { value, scale } = next.number;
  if (entry !== null || next.unit !== null || last.number.scale !== 1 || !Number.isInteger(whole) || !hundredthGap.test(gap)) return null;
  if (!Number.isInteger(value) || value < 10 || value > 99 || scale !== 1) return null;
  if (!/^(?:[.,;!?](?:\s|$)|\s*$)/u.test(text.slice(next.end, next.end + 2))) return null;
  return { ...last, end: next.end, number: { ...last.number, value: whole + value / 100 } };
}
