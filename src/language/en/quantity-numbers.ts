import type { NumberRun } from "../quantities/amount-grammar.ts";
import { signBefore } from "../quantities/currencies.ts";
import { parsePointDigits } from "../quantities/digits.ts";
import { endOf } from "../quantities/forms.ts";

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const shortScales: Readonly<Record<string, number>> = {
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  trn: 1e12,
  mln: 1e6,
  bln: 1e9,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
};
const vague: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const fractions: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, nine: 9 };

const scaleWord = "hundred|thousand|million|billion|trillion|dozen";
const token = new RegExp(
  [
    String.raw`(?<digits>[\d０-９](?:[\d０-９,，]*[\d０-９])?(?:[.．][\d０-９]+)?)`,
    String.raw`\b(?<fraction>(?:(?:a|one|two|three|four|nine)[- ](?:third|quarter|fifth|tenth)s?|half)(?= of (?:the|its|their|all|our|his)\b))`,
    String.raw`\b(?<vague>(?:(?:tens|dozens|hundreds|thousands) of )?(?:dozens|hundreds|thousands|millions|billions|trillions)(?= of )|(?:tens|hundreds|thousands) of (?:thousands|millions|billions))\b`,
    String.raw`\b(?<several>(?:several|a few) (?:dozen|hundred|thousand|million|billion))\b`,
    String.raw`\b(?<alone>(?:multi-?)?(?:million|billion|trillion))(?=[- ](?:dollar|euro|pound)\b)`,
    String.raw`\b(?<doubledigit>double[- ]digits?)\b`,
    String.raw`\b(?<article>(?<!\band[ -]a[ -])half(?:[ -]an?)?|an?)(?=[ -](?:${scaleWord})\b)|\b(?<hour>half[ -]an|half|an)(?=[ -](?:hour|hour-long|hours)\b)`,
    String.raw`\b(?<word>${small.join("|")}|${tens.join("|")}|${scaleWord})(?:s\b|\b)`,
  ].join("|"),
  "giu",
);

const andAHalf = /[ -]and[ -]a[ -]half(?=[ -])/iuy;
const shortScale = /[ \u00a0]?(?:bn|mn|tn|trn|mln|bln)(?![\p{L}\p{N}])/iuy;
// A single letter is a scale only after a currency sign: "300m" alone may be metres.
const letterScale = /[kmbt](?![\p{L}\p{N}])/iuy;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "small" | "tens" | "hundred" | "dozen" | "scale";
  readonly value: number;
}

/** Reads English numbers in digits, words and both: "103", "two and a half million", "20 Million", "thousands". */
export function readNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  let group: Token[] = [];
  const flush = () => {
    while (group.length > 0) {
      const { run, used } = evaluate(text, group);
      if (run !== null) runs.push(run);
      group = group.slice(used);
    }
  };
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const special = readSpecial(match.groups ?? {}, start, end);
    if (special !== null) {
      flush();
      runs.push(special);
      continue;
    }
    const next = toToken(match, start, end);
    if (next === null) continue;
    const last = group.at(-1);
    if (last !== undefined && !isGlue(text.slice(last.end, start), last, next)) flush();
    // A hostile run of number words is cut, not gathered: no real number has so many.
    if (group.length >= 24) flush();
    group.push(next);
  }
  flush();
  return runs;
}

function readSpecial(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): NumberRun | null {
  const base = { start, end, scale: 1, written: "words", bound: null, measure: null } as const;
  if (groups.fraction !== undefined) {
    const [count = "", part] = groups.fraction.toLowerCase().split(/[- ]/);
    if (part === undefined) return { ...base, value: 50, measure: "percent" };
    return { ...base, value: (100 * (counts[count] ?? 1)) / (fractions[part.replace(/s$/, "")] ?? 1), measure: "percent" };
  }
  if (groups.vague !== undefined) {
    const value = groups.vague
      .toLowerCase()
      .split(" of ")
      .reduce((product, word) => product * (vague[word] ?? 1), 1);
    return { ...base, value, bound: "more-than" };
  }
  if (groups.several !== undefined) {
    const scale = scaleOf(groups.several.toLowerCase().split(" ").at(-1) ?? "");
    return { ...base, value: 2 * scale, high: 9 * scale, scale, bound: "range" };
  }
  if (groups.alone !== undefined) {
    const word = groups.alone.toLowerCase();
    const scale = scaleOf(word.replace(/^multi-?/, ""));
    return { ...base, value: scale, scale, bound: word.startsWith("multi") ? "more-than" : "at-least" };
  }
  if (groups.doubledigit !== undefined) return { ...base, value: 10, bound: "at-least", measure: "percent" };
  if (groups.hour !== undefined) return { ...base, value: /^half/i.test(groups.hour) ? 0.5 : 1 };
  return null;
}

function scaleOf(word: string): number {
  return scales[word] ?? (word === "hundred" ? 100 : word === "dozen" ? 12 : 1);
}

function toToken(match: RegExpExecArray, start: number, end: number): Token | null {
  const groups = match.groups ?? {};
  if (groups.digits !== undefined) {
    const value = parsePointDigits(groups.digits);
    return value === null ? null : { start, end, kind: "digits", value };
  }
  if (groups.article !== undefined) return { start, end, kind: "small", value: /^half/i.test(groups.article) ? 0.5 : 1 };
  const word = (groups.word ?? "").toLowerCase();
  if (small.includes(word)) return { start, end, kind: "small", value: small.indexOf(word) + 1 };
  if (tens.includes(word)) return { start, end, kind: "tens", value: 10 * (tens.indexOf(word) + 2) };
  if (word === "hundred" || word === "dozen") return { start, end, kind: word, value: scaleOf(word) };
  return { start, end, kind: "scale", value: scaleOf(word) };
}

function isGlue(gap: string, last: Token, next: Token): boolean {
  if (next.kind === "digits") return false;
  if (/^[ \u00a0-]$/.test(gap) || /^ and a half[ -]$/i.test(gap) || /^-and-a-half-$/i.test(gap)) return true;
  return gap.toLowerCase() === " and " && (last.kind === "hundred" || last.kind === "scale") && next.kind !== "scale";
}

/** Adds up the tokens as far as they make one number. */
function evaluate(text: string, tokens: readonly Token[]): { run: NumberRun | null; used: number } {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let used = 0;
  let end = 0;
  for (const next of tokens) {
    if (used === 0 && (next.kind === "hundred" || next.kind === "dozen" || next.kind === "scale")) return { run: null, used: 1 };
    if (used > 0 && !fits(next, current, total, lastScale)) break;
    if (next.kind === "hundred" || next.kind === "dozen") current *= next.value;
    else if (next.kind === "scale") {
      total += current * next.value;
      current = 0;
      lastScale = next.value;
    } else current += next.value;
    scale = next.kind === "scale" ? next.value : next.kind === "hundred" || next.kind === "dozen" ? next.value : 1;
    used++;
    end = next.end;
    const half = current > 0 && next.kind !== "hundred" ? endOf(andAHalf, text, end) : null;
    if (half !== null) {
      current += 0.5;
      end = half;
    }
  }
  const first = tokens[0];
  if (first === undefined) return { run: null, used: 1 };
  const written = tokens.slice(0, used).every((t) => t.kind !== "digits") ? "words" : "digits";
  let value = total + current;
  if (written === "digits" && used === 1) {
    const short =
      endOf(shortScale, text, end) ??
      (signBefore.test(text.slice(Math.max(0, first.start - 6), first.start)) ? endOf(letterScale, text, end) : null);
    if (short !== null) {
      scale = shortScales[text.slice(end, short).trim().toLowerCase()] ?? 1;
      value *= scale;
      end = short;
    }
  }
  return { run: { start: first.start, end, value, scale, written, bound: null, measure: null }, used };
}

function fits(next: Token, current: number, total: number, lastScale: number): boolean {
  if (next.kind === "digits") return false;
  if (next.kind === "scale") return current > 0 && next.value < lastScale;
  if (next.kind === "hundred") return Number.isInteger(current) && current > 0 && current < 20;
  if (next.kind === "dozen") return current > 0 && current < 100;
  const open = current === 0 ? total > 0 : current >= 100 && current % 100 === 0;
  if (next.kind === "tens") return open;
  return open || (current % 100 >= 20 && current % 10 === 0 && next.value < 10);
}
