import type { NumberSpan } from "../numbers/number-span.ts";
import { type NumberRun, toRun } from "../quantities/amount-grammar.ts";
import { endsIn } from "../quantities/forms.ts";
import { readNumbers as readSpans } from "./numbers.ts";

/** What a share is of: «треть экспорта», «половина всех поставок». */
const ofWhole =
  /^[ \u00a0](?:вс|из|от|сво|на|эт|тер|миров|экспорт|импорт|объ[её]м|поставок|мощност|рынк|торговл|населени|урожа|доход|расход|бюджет)/iu;

/** The numbers of a Russian text that may be amounts, as amounts take them. */
export function readNumbers(text: string): NumberRun[] {
  return readSpans(text).map((number) => withMeasure(text, number));
}

function withMeasure(text: string, number: NumberSpan): NumberRun {
  if (number.kind === "integer" && number.value >= 0) return toRun(number);
  const run = toRun(withoutSign(text, number));
  if (run.kind === "halving") return { ...run, value: 100 * run.value, measure: "percent" };
  if (run.kind === "multiple") return { ...run, measure: "times" };
  if (run.kind === "vague" && isOne(text, run)) return { ...run, bound: null };
  const share = run.kind === "fraction" && run.value > 0 && run.value < 1 && ofWhole.test(text.slice(run.end, run.end + 12));
  return share ? { ...run, value: 100 * run.value, measure: "percent" } : run;
}

const ofAbout = /(?<!\p{L})(?:около|порядка|более|менее|свыше|больше|меньше)[ \u00a0]$/iu;

/** «около сотни», «более десятка»: after these words the form is one of the word and no plural. */
function isOne(text: string, run: NumberRun): boolean {
  return (
    /^(?:сотни|десятка)$/iu.test(text.slice(run.start, run.end)) && endsIn(ofAbout, text.slice(Math.max(0, run.start - 10), run.start))
  );
}

/** A dash before anything but a rate is a mark of the sentence. */
function withoutSign(text: string, number: NumberSpan): NumberSpan {
  if (number.value >= 0 || /^[ \u00a0]?(?:%|°|процент|градус)/iu.test(text.slice(number.end, number.end + 9))) return number;
  return { ...number, start: number.start + 1, value: -number.value };
}
