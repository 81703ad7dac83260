import type { Quantity } from "../../domain/quantity.ts";
import { toCommonUnit } from "./units.ts";

export type AmountRelation = "same" | "compatible" | "different" | "incomparable";

/**
 * How far an amount given as "about", "nearly" or 约 may lie from its number, as a share of it: 2 h 17 min is "about 2 h 20",
 * 3.5 hours are not "nearly three".
 */
export const aboutTolerance = 0.1;

/** How far two plain numbers may lie apart where one is the other rounded to fewer digits: 11.2 and 11 billion. */
const roundingTolerance = 0.02;

type Measured = Pick<Quantity, "value" | "unit" | "bound" | "kind">;

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * Tells whether two amounts can both be true of one thing. "compatible": not the same words' worth, but each allows the other.
 * "incomparable": they measure different things, such as tonnes and dollars, or a total and a yearly rate.
 */
export function sameAmount(a: Measured, b: Measured): AmountRelation {
  const unitA = toCommonUnit(a.unit);
  const unitB = toCommonUnit(b.unit);
  if (unitA.unit !== unitB.unit) return "incomparable";
  if ((a.kind === "increase" && b.kind === "decrease") || (a.kind === "decrease" && b.kind === "increase")) return "different";
  const first = toInterval(a, unitA.factor);
  const second = toInterval(b, unitB.factor);
  if (a.bound === b.bound && isClose(first.low, second.low) && isClose(first.high, second.high)) return "same";
  if (meet(first, second)) return "compatible";
  if (a.bound === "exact" && b.bound === "exact" && mayBeRounded(unitA.unit) && isRounding(first.low, second.low)) return "compatible";
  return "different";
}

function toInterval({ value, bound }: Measured, factor: number): Interval {
  if (typeof value !== "number") return { low: value[0] * factor, high: value[1] * factor, lowOpen: false, highOpen: false };
  const at = value * factor;
  switch (bound) {
    case "at-least":
      return { low: at, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: false };
    case "more-than":
      return { low: at, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: at, lowOpen: false, highOpen: false };
    case "less-than":
      return { low: Number.NEGATIVE_INFINITY, high: at, lowOpen: false, highOpen: true };
    case "about":
      return { low: at - Math.abs(at) * aboutTolerance, high: at + Math.abs(at) * aboutTolerance, lowOpen: false, highOpen: false };
    case "exact":
    case "range":
      return { low: at, high: at, lowOpen: false, highOpen: false };
    default:
      return bound satisfies never;
  }
}

function meet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: Interval, b: Interval): boolean {
  if (a.lowOpen || b.highOpen) return a.low < b.high && !isClose(a.low, b.high);
  return a.low <= b.high || isClose(a.low, b.high);
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** People, things and per cents are given as they are: 15 % and 15.2 % tariffs are two tariffs. */
function mayBeRounded(unit: string): boolean {
  return unit !== "%" && unit !== "count" && unit !== "times";
}

/** True where one number is the other rounded. A single digit says too little: 1.2 is not "1". */
function isRounding(a: number, b: number): boolean {
  const [coarse, fine] = digitsOf(a) <= digitsOf(b) ? [a, b] : [b, a];
  const digits = digitsOf(coarse);
  if (digits < 2 || Math.abs(coarse - fine) > roundingTolerance * Math.abs(coarse)) return false;
  return Number(fine.toPrecision(digits)) === Number(coarse.toPrecision(digits));
}

function digitsOf(value: number): number {
  const digits = value.toExponential(11).replace(/e.*$/, "").replace(/[.-]/g, "");
  return digits.replace(/0+$/, "").length;
}
