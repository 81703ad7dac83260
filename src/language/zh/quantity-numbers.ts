import { matchAt } from "../numbers/match-at.ts";
import type { NumberSpan } from "../numbers/number-span.ts";
import { hasUnit, unitSet } from "../numbers/unit-set.ts";
import { type NumberRun, toRun } from "../quantities/amount-grammar.ts";
import { readNumbers as readSpans } from "./numbers.ts";

/** "more than" after the number: 60多位, 一个多小时. */
const surplus = /[多余餘](?![数數边邊元樣样方极極次])|[个個]多(?=[小月星钟鐘])/uy;
const andAHalf = /[个個]半(?=[小月多星钟鐘])/uy;
const goingOn = unitSet("多余餘个個");

/** The numbers of a Chinese text that may be amounts, as amounts take them. */
export function readNumbers(text: string): NumberRun[] {
  return readSpans(text).map((number) => withMeasure(text, number));
}

function withMeasure(text: string, number: NumberSpan): NumberRun {
  if (number.kind === "integer" && number.value >= 0 && number.letter === undefined) return withSurplus(text, toRun(number));
  if (number.kind === "percent") return toRun(number, "percent");
  if (number.kind === "halving") return toRun({ ...number, value: 100 * number.value }, "percent");
  if (number.kind === "multiple") return toRun(number, "times");
  if (number.kind === "fraction") {
    const han = /分 {0,2}之|^一半/u.test(text.slice(number.start, number.end));
    const part = han && number.value > 0 && number.value < 1 && !/^[个個]/u.test(text.charAt(number.end));
    return part ? toRun({ ...number, value: 100 * number.value }, "percent") : toRun(number);
  }
  if (number.kind === "vague") {
    // 上千, 过百: at least one of it.
    const over = hasUnit(overOne, text, number.start - 1);
    return withSurplus(text, toRun(over ? { ...number, start: number.start - 1, bound: "more-than" } : number));
  }
  return withSurplus(text, toRun(withoutLetter(text, withoutSign(text, number))));
}

const overOne = unitSet("上过過");

/** A dash before anything but a rate is a mark of the sentence. */
function withoutSign(text: string, number: NumberSpan): NumberSpan {
  if (number.value >= 0 || !/[-−－]/u.test(text.charAt(number.start)) || /^ ?[%％℃°]/u.test(text.slice(number.end, number.end + 2)))
    return number;
  return { ...number, start: number.start + 1, value: -number.value };
}

/** A single letter is a scale only in what is written for machines: 5G is a network, 300m a length. */
function withoutLetter(text: string, number: NumberSpan): NumberSpan {
  if (number.letter === undefined || /^ {0,3}(?:[个個]?百分[点點]|[%％])/u.test(text.slice(number.end, number.end + 7))) return number;
  const end = number.start + text.slice(number.start, number.end - number.letter.length).trimEnd().length;
  return { ...number, end, value: number.value / number.scale, scale: 1, letter: undefined };
}

function withSurplus(text: string, run: NumberRun): NumberRun {
  if (run.high !== undefined || !hasUnit(goingOn, text, run.end)) return run;
  const half = matchAt(andAHalf, text, run.end);
  if (half !== null) return { ...run, value: run.value + 0.5, end: run.end + half[0].length };
  const more = matchAt(surplus, text, run.end);
  return more === null ? run : { ...run, end: run.end + more[0].length, bound: "more-than" };
}
