// PercentModel: numbers in per cent, by sign or word. docs/recognizers.md tells what is mapped how.
import { canonicalNumber, place } from "./canonical.mjs";
import { measured, unitsAlone } from "./measured.mjs";

export const model = "PercentModel";

const factors = { percent: 1, tenth: 10 };
const isRate = (entry) => entry !== null && "measure" in entry && factors[entry.measure] !== undefined;
/** "percent of 10" is 10 % there. */
const before = /\bper ?cent of $/i;

export function read(input, language) {
  const amounts = measured(input, language);
  const found = [];
  for (const amount of amounts) {
    if (isRate(amount.entry) && amount.number.kind !== "fraction" && amount.number.high === undefined) {
      found.push({ start: amount.start, end: amount.end, value: canonicalNumber(amount.number.value * factors[amount.entry.measure]) });
    } else if (amount.unit === null) {
      const words = before.exec(input.slice(0, amount.start))?.[0];
      if (words) found.push({ start: amount.start - words.length, end: amount.end, value: canonicalNumber(amount.number.value) });
    }
  }
  if (language === "English") {
    for (const { start, end } of unitsAlone(
      input,
      language,
      [...found, ...amounts],
      (entry) => "measure" in entry && entry.measure === "percent",
    )) {
      found.push({ start, end, value: null });
    }
  }
  return found.map((result) => ({ ...result, type: "percentage" }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    value: canonicalNumber(String(result.Resolution.value).replace(/%$/, "")),
  }));
}
