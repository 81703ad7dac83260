// NumberRangeModel: intervals that a bound or two ends give. Our bounds become intervals; what the product leaves apart (x > 10 and y < 20 in one
// clause, "equal to") is not joined.
import { canonicalNumber, place } from "./canonical.mjs";
import { grammarOf } from "./measured.mjs";

export const model = "NumberRangeModel";

const apart = new Set(["halving", "percent", "vague", "range", "article", "multiple"]);
const intervals = {
  "at-least": (v) => `[${v},)`,
  "more-than": (v) => `(${v},)`,
  "at-most": (v) => `(,${v}]`,
  "less-than": (v) => `(,${v})`,
};

export function read(input, language) {
  const grammar = grammarOf(language);
  const numbers = grammar.readNumbers(input).filter(({ kind }) => !apart.has(kind));
  const found = [];
  for (let i = 0; i < numbers.length; i++) {
    const [first, second] = [numbers[i], numbers[i + 1]];
    const left = input.slice(Math.max(0, first.start - 60), first.start);
    const gap = second === undefined ? "" : input.slice(first.end, second.start);
    if (second !== undefined && second.start - first.end < 24) {
      const opener = grammar.rangeOpener.exec(left)?.[0];
      const joins = grammar.rangeGap.test(gap) || (opener !== undefined && grammar.openRangeGap.test(gap));
      if (joins && first.value < second.value) {
        const start = opener === undefined ? (/\bfrom $/i.exec(left) ? first.start - 5 : first.start) : first.start - opener.length;
        found.push({ start, end: second.end, value: `[${canonicalNumber(first.value)},${canonicalNumber(second.value)})` });
        i++;
        continue;
      }
    }
    const before = grammar.boundsBefore.map(([pattern, bound]) => [pattern.exec(left)?.[0], bound]).find(([words]) => words !== undefined);
    if (before !== undefined && intervals[before[1]] !== undefined) {
      found.push({ start: first.start - before[0].length, end: first.end, value: intervals[before[1]](canonicalNumber(first.value)) });
      continue;
    }
    for (const [pattern, bound] of grammar.boundsAfter) {
      pattern.lastIndex = first.end;
      const words = pattern.exec(input)?.[0];
      if (words === undefined || intervals[bound] === undefined) continue;
      found.push({ start: first.start, end: first.end + words.length, value: intervals[bound](canonicalNumber(first.value)) });
      break;
    }
  }
  return found.map((result) => ({ ...result, type: "numberrange" }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    value: result.Resolution.value.replace(/-?[\d.]+(?:E[+-]?\d+)?/g, (digits) => canonicalNumber(digits)),
  }));
}
