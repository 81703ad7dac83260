import type { NumberSpan } from "../numbers/number-span.ts";
import { type NumberRun, toRun } from "../quantities/amount-grammar.ts";
import { endingSign } from "../quantities/currencies.ts";
import { endOf } from "../quantities/forms.ts";
import { readNumbers as readSpans } from "./numbers.ts";

/** What a share is of: "a third of the harvest". */
const ofWhole =
  /^ of (?:the|its|their|all|our|his|her|this|these|those|that|global|world|total|every|exports?|imports?|output|production|trade|sales|supplies|revenues?|gdp)(?![\p{L}])/iu;
/** "cut by a third": a share of what there was. */
const byShare = /\bby (?:(?:about|around|nearly|almost|roughly|more than|over|at least|up to) )?$/iu;
const signed = /^ ?(?:%|percent\b|per cent\b|°|degrees\b)/iu;
/** What shows a letter after digits to be a scale: money, or what is counted by the million. */
const scaledWord =
  /^ (?:(?:us |u\.s\. |canadian |australian )?dollars|euros|pounds|yuan|yen|rou?bles|rupees|won|people|tons|tonnes|barrels|bushels|cubic|doses|refugees|jobs|users|citizens|residents|inhabitants|voters|acres|hectares)\b/iu;

/** The numbers of an English text that may be amounts, as amounts take them. */
export function readNumbers(text: string): NumberRun[] {
  return readSpans(text).map((number) => withMeasure(text, number));
}

function withMeasure(text: string, number: NumberSpan): NumberRun {
  if (number.kind === "integer" && number.value >= 0 && number.letter === undefined) return withSurplus(text, toRun(number));
  const run = toRun(withoutLetter(text, withoutSign(text, number)));
  if (run.kind === "halving") return { ...run, value: 100 * run.value, measure: "percent" };
  if (run.kind === "multiple") return { ...run, measure: "times" };
  if (run.kind !== "fraction" && !(run.kind === "vague" && run.bound === "at-least" && run.value === 10)) return run;
  if (run.kind === "vague") return { ...run, measure: "percent" };
  // "one in five officials" is a share of them.
  if (/ in /i.test(text.slice(run.start, run.end)) && /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2))) {
    return { ...run, value: 100 * run.value, measure: "percent" };
  }
  const after = text.slice(run.end, run.end + 14);
  const by =
    byShare.test(text.slice(Math.max(0, run.start - 16), run.start)) &&
    /^(?:[.,;:)]|$| (?:by|in|to|from|over|since|this|next)\b)/iu.test(after);
  const isShare = run.value > 0 && run.value < 1 && (by || ofWhole.test(after));
  return isShare ? { ...run, value: 100 * run.value, measure: "percent" } : run;
}

/** "100-plus deals", "twenty-odd firms": more than the number. */
const surplus = /-(?:plus|odd|some)(?=[ -]\p{L})/uy;

function withSurplus(text: string, run: NumberRun): NumberRun {
  if (run.scale > 1 && /-(?:plus|odd) /iu.test(text.slice(run.start, run.end))) return { ...run, bound: "more-than" };
  if (text.charAt(run.end) !== "-") return run;
  const end = endOf(surplus, text, run.end);
  return end === null ? run : { ...run, end, bound: "more-than" };
}

/** A sign counts for rates and degrees; before anything else a dash is a mark of the sentence. */
function withoutSign(text: string, number: NumberSpan): NumberSpan {
  if (number.value >= 0 || signed.test(text.slice(number.end, number.end + 9))) return number;
  const sign = text.slice(number.start, number.end).search(/[^-−－ ]/u);
  return /^[-−－]/u.test(text.charAt(number.start)) ? { ...number, start: number.start + sign, value: -number.value } : number;
}

/** A single letter is a scale only beside money or what is counted: "300m" alone may be metres. */
function withoutLetter(text: string, number: NumberSpan): NumberSpan {
  if (number.letter === undefined) return number;
  if (endingSign(text.slice(Math.max(0, number.start - 6), number.start)) !== null && number.letter !== "G") return number;
  if (/^(?:[kKmMB]|MM|mm)$/.test(number.letter) && scaledWord.test(text.slice(number.end, number.end + 24))) return number;
  const end = number.start + text.slice(number.start, number.end - number.letter.length).trimEnd().length;
  return { ...number, end, value: number.value / number.scale, scale: 1, letter: undefined };
}
