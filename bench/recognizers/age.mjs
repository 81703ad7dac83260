// AgeModel: spans of time that tell how old someone or something is.
import { canonicalNumber, place } from "./canonical.mjs";
import { grammarOf, measured } from "./measured.mjs";

export const model = "AgeModel";

const units = { year: "Year", month: "Month", week: "Week", day: "Day" };
const old = { English: /^[- ](?:old\b|of age\b)/iu, Chinese: /^大/u, Korean: /^(?= ?(?:이|가)? ?(?:되|된|밖에|짜리|미만)|의 나이)/u };
const years = { English: /(?!)/u, Chinese: /^[岁歲]/u, Korean: /^ ?(?:살|세(?=[ 가이로의,.]))/u };

export function read(input, language) {
  const found = [];
  for (const { start, end, entry, number } of measured(input, language)) {
    const year = years[language].exec(input.slice(number.end))?.[0];
    const unit = entry !== null && "measure" in entry ? units[entry.measure] : undefined;
    const tail = unit === undefined ? undefined : old[language].exec(input.slice(end))?.[0];
    const value = canonicalNumber(number.value);
    if (year !== undefined) found.push({ start: number.start, end: number.end + year.length, unit: "Year", value });
    else if (tail !== undefined) found.push({ start, end: end + tail.length, unit, value });
  }
  return grammarOf(language) ? found.map((result) => ({ ...result, type: "age" })) : [];
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    unit: result.Resolution.unit,
    value: canonicalNumber(result.Resolution.value),
  }));
}
