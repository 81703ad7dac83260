import type { NumberSpan } from "../numbers/number-span.ts";
import { type NumberRun, toRun } from "../quantities/amount-grammar.ts";
import { readNumbers as readSpans } from "./numbers.ts";

/** The numbers of a Korean text that may be amounts, as amounts take them. */
export function readNumbers(text: string): NumberRun[] {
  return readSpans(text).map((number) => withMeasure(text, number));
}

function withMeasure(text: string, number: NumberSpan): NumberRun {
  if (number.kind === "integer" && number.value >= 0) return withSurplus(text, toRun(number));
  const run = toRun(withoutSign(text, number));
  if (run.kind === "halving") return { ...run, value: 100 * run.value, measure: "percent" };
  if (run.kind === "multiple") return { ...run, measure: "times" };
  if (run.kind === "fraction" && /분의|^절반$/u.test(text.slice(run.start, run.end)) && run.value > 0 && run.value < 1) {
    return { ...run, value: 100 * run.value, measure: "percent" };
  }
  return withSurplus(text, run);
}

/** A dash before anything but a rate is a mark of the sentence. */
function withoutSign(text: string, number: NumberSpan): NumberSpan {
  if (
    number.value >= 0 ||
    !/[-−－]/u.test(text.charAt(number.start)) ||
    /^ ?(?:[%％℃°]|퍼센트)/u.test(text.slice(number.end, number.end + 4))
  )
    return number;
  return { ...number, start: number.start + 1, value: -number.value };
}

function withSurplus(text: string, run: NumberRun): NumberRun {
  if (run.bound !== null || text.charAt(run.end) !== "여" || !/^여(?=[ 명개건대척만억원달톤]|$)/u.test(text.slice(run.end, run.end + 2)))
    return run;
  return { ...run, end: run.end + 1, bound: "more-than" };
}
