import type { NumberSpan } from "../numbers/number-span.ts";
import { type NumberRun, plainRun } from "../quantities/amount-grammar.ts";
import { endOf } from "../quantities/forms.ts";
import { readNumbers as readSpans } from "./numbers.ts";

/** "more than" after the number: 60多位, 一个多小时. */
const surplus = /[多余餘](?![数數边邊元样樣方极極次])|[个個]多(?=[小月星钟鐘])/uy;
const andAHalf = /[个個]半(?=[小月多星钟鐘])/uy;

/** The numbers of a Chinese text that may be amounts, as amounts take them. */
export function readNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const number of readSpans(text)) {
    const run = toRun(text, number);
    if (run !== null) runs.push(run);
  }
  return runs;
}

function toRun(text: string, number: NumberSpan): NumberRun | null {
  if (number.kind === "integer" && number.value >= 0 && number.letter === undefined) return withSurplus(text, plainRun(number));
  if (number.kind === "percent") return { ...number, measure: "percent" };
  if (number.kind === "multiple") return { ...number, measure: "times" };
  if (number.kind === "fraction") {
    const han = /分 {0,2}之/u.test(text.slice(number.start, number.end));
    const part = han && number.value > 0 && number.value < 1 && !/^[个個]/u.test(text.charAt(number.end));
    return part ? { ...number, value: 100 * number.value, measure: "percent" } : { ...number, measure: null };
  }
  if (number.kind === "vague") {
    // 上千, 过百: at least one of it.
    const over = /[上过過]/u.test(text.charAt(number.start - 1));
    return withSurplus(
      text,
      over ? { ...number, start: number.start - 1, bound: "more-than", measure: null } : { ...number, measure: null },
    );
  }
  return withSurplus(text, { ...withoutLetter(text, withoutSign(text, number)), measure: null });
}

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
  const { letter: _, ...rest } = number;
  return { ...rest, end, value: number.value / number.scale, scale: 1 };
}

function withSurplus(text: string, run: NumberRun): NumberRun {
  if (run.high !== undefined) return run;
  const half = endOf(andAHalf, text, run.end);
  if (half !== null) return { ...run, value: run.value + 0.5, end: half };
  const more = endOf(surplus, text, run.end);
  return more === null ? run : { ...run, end: more, bound: "more-than" };
}
