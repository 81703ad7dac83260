import type { Bound, FoundQuantity, QuantityKind } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import { mayMatch, neededCharacters, type UnitSet, unitsOf } from "../../text/needed-characters.ts";
import type { AmountGrammar, Rate } from "./amount-grammar.ts";
import { endOf, endsIn, leftOf, rightOf } from "./forms.ts";
import { findMasked } from "./mask.ts";
import { type Amount, readMeasures } from "./read-measures.ts";
import { bushelConversion, bushelOf, conversionOf, tidy } from "./units.ts";

interface Whole {
  readonly span: Span;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly factor: number;
  readonly of: string | null;
  readonly bound: Bound | null;
  /** What it was read from, where that is one amount. */
  readonly source: Amount | null;
  /** The old value, in the new one's figures and factor. */
  readonly change?: number;
  /** Words before this place belong to another amount. */
  readonly from: number;
}

/** Reads the amounts of one text by the grammar of its language. `side` is whose text it is: it decides what a bare "$" means. */
export function readAmounts(text: string, grammar: AmountGrammar, side: string | null): FoundQuantity[] {
  if (text.length <= 2 * stretch) return readStretch(text, grammar, side);
  const found: FoundQuantity[] = [];
  for (let start = 0; start < text.length; ) {
    const end = stretchEnd(text, start);
    for (const quantity of readStretch(text.slice(start, end), grammar, side)) {
      quantity.start += start;
      quantity.end += start;
      found.push(quantity);
    }
    start = end;
  }
  return found;
}

/** An amount while it is being put together. */
type Quantified = { -readonly [Field in keyof FoundQuantity]: FoundQuantity[Field] };

/** Long texts are read stretch by stretch, so that what is read on the way to amounts can be let go of; in characters. */
const stretch = 16_384;

/** Nothing read of amounts crosses a line; where a line has no end, the stretch ends at a space. */
function stretchEnd(text: string, start: number): number {
  const most = start + 2 * stretch;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf("\n", most);
  if (line > start + stretch / 2) return line + 1;
  const space = text.lastIndexOf(" ", most);
  return space > start + stretch ? space + 1 : most;
}

function readStretch(text: string, grammar: AmountGrammar, side: string | null): Quantified[] {
  const written = grammar.readNumbers(text);
  if (written.length === 0) return [];
  const units = unitsOf(text);
  const isMasked = findMasked(text, grammar.masks, units);
  const numbers = written.filter((number) => !isMasked(number) && !grammar.isName(text, number));
  const amounts = readMeasures(text, grammar, numbers, side);
  const near = patternsNear(grammar, units);
  const found: Quantified[] = [];
  let covered = 0;
  for (const whole of joinAmounts(text, grammar, amounts)) {
    if (whole.span.start < covered) continue;
    const quantity = complete(text, near, whole, Math.max(covered, whole.from));
    found.push(quantity);
    covered = quantity.end;
  }
  return found;
}

/** The grammar without the words of which a text has not even the characters. */
function patternsNear(grammar: AmountGrammar, units: UnitSet): AmountGrammar {
  return {
    ...grammar,
    boundsBefore: grammar.boundsBefore.filter(([pattern]) => mayMatch(needOf(pattern), units)),
    boundsAfter: grammar.boundsAfter.filter(([pattern]) => mayMatch(needOf(pattern), units)),
    ratesBefore: grammar.ratesBefore.filter(([pattern]) => mayMatch(needOf(pattern), units)),
  };
}

const needs = new WeakMap<RegExp, readonly number[] | null>();

function needOf(pattern: RegExp): readonly number[] | null {
  let need = needs.get(pattern);
  if (need === undefined) {
    need = neededCharacters(pattern);
    needs.set(pattern, need);
  }
  return need;
}

/** Puts together what two numbers say as one: the ends of a range, the values of a change, hours and minutes. */
function joinAmounts(text: string, grammar: AmountGrammar, amounts: readonly Amount[]): Whole[] {
  const wholes: Whole[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    if (first === undefined) break;
    const second = amounts[i + 1];
    if (second !== undefined) {
      const joined = joinPair(text, grammar, first, second);
      if (joined !== null) {
        wholes.push(...joined);
        i++;
        continue;
      }
    }
    if (first.unit === "s" && first.number.high === undefined) {
      const span = joinDuration(text, grammar, amounts, i);
      wholes.push(span.whole);
      i = span.last;
      continue;
    }
    if (first.unit !== null) wholes.push(toWhole(first));
  }
  return wholes;
}

function toWhole(amount: Amount): Whole {
  const { number, unit, factor, of } = amount;
  const value = number.high === undefined ? number.value : ([number.value, number.high] as const);
  return { span: amount, value, unit: unit ?? "count", factor, of, bound: number.bound, source: amount, from: 0 };
}

function joinPair(text: string, grammar: AmountGrammar, first: Amount, second: Amount): Whole[] | null {
  const firstUnit = isBare(first) ? null : first.unit;
  const secondUnit = isBare(second) ? null : second.unit;
  const unit = secondUnit ?? firstUnit ?? second.unit ?? first.unit;
  if (unit === null || (firstUnit !== null && secondUnit !== null && firstUnit !== secondUnit)) return null;
  // A unit of the first end's own is kept ("90 minutes to two hours"); a currency sign alone takes the other's scale ("$30-50 million").
  const firstFactor = firstUnit === null ? second.factor : first.factor;
  const secondFactor = secondUnit === null ? first.factor : second.factor;
  if (first.end > second.start || second.start - first.end > 24) return null;
  const gap = text.slice(first.end, second.start);
  const left = leftOf(text, first.start);
  const bare = first.number.scale === 1 && second.number.scale > 1 && text.slice(first.number.end, first.end).trim() === "";
  const coefficient = second.number.value / second.number.scale;
  const of = second.of ?? first.of;
  // What stands between is short and tells most pairs apart; the words before are looked at after it.
  const change = grammar.changeGap.exec(gap);
  if (change !== null && endsIn(grammar.changeOpener, left)) {
    const shared = bare && first.number.value < 1000 ? second.number.scale : 1;
    const matter = of ?? grammar.readMeasured(text, second);
    const common = { unit, of: matter, from: 0 };
    const old = first.number.value * shared;
    const from = { ...common, span: first, value: old, factor: firstFactor, bound: first.number.bound, source: first };
    // "up to 20" after "from 12" sets no limit: only the words of `changeGap`'s group bound the new value.
    const limit = second.start - (change[1]?.length ?? 0);
    const to = { ...common, span: second, value: second.number.value, factor: secondFactor, bound: second.number.bound, source: second };
    const difference = second.number.value - (old * firstFactor) / secondFactor;
    return [from, { ...to, from: limit, change: difference }];
  }
  const isRange = grammar.rangeGap.test(gap) || (grammar.openRangeGap.test(gap) && endsIn(grammar.rangeOpener, left));
  if (!isRange) return null;
  const shared = bare && first.number.value <= coefficient ? second.number.scale : 1;
  const low = first.number.value * shared * firstFactor;
  const high = second.number.value * secondFactor;
  if (low >= high) return null;
  const span = { start: first.start, end: second.end };
  return [{ span, value: [low, high], unit, factor: 1, of, bound: "range", source: unitSource(first, second), from: 0 }];
}

/** The end of a range that names the unit, where both ends share it. */
function unitSource(first: Amount, second: Amount): Amount | null {
  if (first.entry === null || second.entry === null) return second.entry === null ? first : second;
  return first.factor === second.factor ? second : null;
}

/** A number that nothing measures: "30 million" before "to 50 million euros". */
function isBare(amount: Amount): boolean {
  return amount.unit === null || (amount.unit === "count" && amount.of === null);
}

function joinDuration(text: string, grammar: AmountGrammar, amounts: readonly Amount[], at: number): { whole: Whole; last: number } {
  let value = 0;
  let start = 0;
  let end = 0;
  let factor = Number.POSITIVE_INFINITY;
  let bound: Bound | null = null;
  let last = at - 1;
  for (let i = at; i < amounts.length; i++) {
    const next = amounts[i];
    if (next === undefined || next.unit !== "s" || next.factor >= factor || next.number.high !== undefined) break;
    if (i > at && (next.start - end > 12 || next.start < end || !grammar.joint.test(text.slice(end, next.start)))) break;
    const half = endOf(grammar.halfAfterUnit, text, next.end);
    if (i === at) start = next.start;
    value += next.number.value * next.factor + (half === null ? 0 : next.factor / 2);
    end = half ?? next.end;
    factor = next.factor;
    bound ??= next.number.bound;
    last = i;
  }
  return { whole: { span: { start, end }, value, unit: "s", factor: 1, of: null, bound, source: null, from: 0 }, last };
}

/** Adds what stands around the amount: bound, rate, kind and what is measured. `covered` is where the words of another amount end. */
function complete(text: string, grammar: AmountGrammar, whole: Whole, covered: number): Quantified {
  const before = readBefore(text, grammar, whole, covered);
  const { start } = before;
  let { bound } = before;
  let { end } = whole.span;
  for (const [pattern, after] of grammar.boundsAfter) {
    const reach = endOf(pattern, text, end);
    if (reach === null) continue;
    if (bound === null || bound === "about") bound = after;
    end = reach;
    break;
  }
  const left = leftOf(text, start);
  const right = rightOf(text, end);
  // Amounts among amounts alone (tables) have no words to look at.
  const worded = letters.test(left) || letters.test(right);
  const measured = whole.unit === "s" || !worded ? whole.of : (whole.of ?? grammar.readMeasured(text, { start, end }));
  const bushel = whole.unit === "bu" ? bushelOf(measured) : null;
  const unit = bushel?.unit ?? whole.unit;
  const rate = whole.unit === "s" || whole.unit === "%" || !worded ? null : readRate(text, grammar, end, left, unit);
  const scaled = (value: number) => tidy(value * whole.factor * (bushel?.factor ?? 1));
  // What bounds the amount may hide what stands before it: "a ceiling of at most".
  const inner = start === whole.span.start ? left : leftOf(text, whole.span.start);
  const quantity: Quantified = {
    start,
    end,
    value: typeof whole.value === "number" ? scaled(whole.value) : [scaled(whole.value[0]), scaled(whole.value[1])],
    unit: rate === null ? unit : `${unit}${rate}`,
    bound: typeof whole.value === "number" ? (bound ?? "exact") : "range",
    kind: worded ? kindOf(grammar, whole, { left, inner, right, unit, rate }) : plainKind(unit, rate),
    of: measured,
  };
  if (whole.change !== undefined) quantity.change = scaled(whole.change);
  if (worded && whole.unit !== "%" && isFurther(text, grammar, { left, inner, end })) quantity.further = true;
  addDetails(text, grammar, whole, quantity);
  return quantity;
}

/** Takes in the words before an amount that bound it or belong to it. */
function readBefore(text: string, grammar: AmountGrammar, whole: Whole, covered: number): { start: number; bound: Bound | null } {
  let { start } = whole.span;
  let { bound } = whole;
  // Two rounds, because "a total of more than" and "more than a combined" both occur.
  for (let round = 0; round < 2; round++) {
    if (start <= covered || (start === covered + 1 && text.charAt(covered) === " ")) break;
    const left = leftOf(text, start);
    if (!boundEnd.test(left.slice(-2))) break;
    const worded = bound === null || bound === "about" ? matchBefore(grammar, left) : null;
    if (worded !== null && start - worded.length >= covered) {
      bound = worded.bound;
      start -= worded.length;
      continue;
    }
    const wide = endsIn(grammar.widening, left) ? grammar.widening.exec(left) : null;
    if (wide === null || start - wide[0].length < covered) break;
    start -= wide[0].length;
  }
  return { start, bound };
}

const plainKind = (unit: string, rate: string | null): QuantityKind => (rate !== null || unit === "%" ? "rate" : "total");

interface Around {
  /** Before the amount with its bound, and before its number. */
  readonly left: string;
  readonly inner: string;
  readonly right: string;
  readonly unit: string;
  readonly rate: Rate | null;
}

function kindOf(grammar: AmountGrammar, whole: Whole, { left, inner, right, unit, rate }: Around): QuantityKind {
  const kind = grammar.readKind(left, right, unit);
  if (kind === "cap" || (inner !== left && grammar.readKind(inner, right, unit) === "cap")) return "cap";
  if (rate !== null) return "rate";
  if (whole.source?.number.kind === "halving") return "decrease";
  return kind === "rate" && whole.source?.number.kind === "fraction" ? "share" : kind;
}

function isFurther(text: string, grammar: AmountGrammar, { left, inner, end }: { left: string; inner: string; end: number }): boolean {
  return (
    endsIn(grammar.furtherBefore, left) ||
    (inner !== left && endsIn(grammar.furtherBefore, inner)) ||
    endOf(grammar.furtherAfter, text, end) !== null
  );
}

/** What a unit's own words tell beside its value: points, a conversion, a letter that may be a scale. */
function addDetails(text: string, grammar: AmountGrammar, whole: Whole, quantity: Quantified): void {
  const { source } = whole;
  if (source === null || source.entry === null || !("measure" in source.entry)) return;
  const { measure } = source.entry;
  if (measure === "percent") {
    if (source.end > source.number.end + 1 && grammar.points.test(text.slice(source.number.end, source.end))) quantity.points = true;
    return;
  }
  // "300m" may be as many metres or millions.
  if (measure === "metre" && text.slice(source.number.end, source.end) === "m") quantity.doubt = "scale";
  const conversion = measure === "bushel" ? bushelConversion(quantity.of) : conversionOf(measure);
  if (conversion !== null) quantity.conversion = conversion;
}

/** What a bound or a widening ends in: a word or a sign of comparison, before one space at most. */
const boundEnd = /[\p{L}~≈∼～≥≤<>=.]\s?$/u;
const letters = /\p{L}/u;

function matchBefore(grammar: AmountGrammar, left: string): { bound: Bound; length: number } | null {
  for (const [pattern, bound] of grammar.boundsBefore) {
    const match = endsIn(pattern, left) ? pattern.exec(left) : null;
    if (match !== null) return { bound, length: match[0].length };
  }
  return null;
}

function readRate(text: string, grammar: AmountGrammar, end: number, left: string, unit: string): Rate | null {
  const money = /^[A-Z]{3}$/.test(unit);
  const after = grammar.rates.at(text, end)?.entry;
  if (after !== undefined && (money || !isGood(after))) return after;
  return grammar.ratesBefore.find(([pattern, rate]) => (money || !isGood(rate)) && endsIn(pattern, left))?.[1] ?? null;
}

const isGood = (rate: Rate) => !/^\/(?:yr|q|mo|wk|d|h|person|ha)$/.test(rate);
