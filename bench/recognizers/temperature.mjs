// TemperatureModel: degrees with their scale; bare degrees keep "Degree".
import { canonicalNumber, place } from "./canonical.mjs";
import { grammarOf, measured, unitsAlone } from "./measured.mjs";

export const model = "TemperatureModel";

const scales = { degreeCelsius: "C", degreeFahrenheit: "F" };
const isTemperature = (entry) => entry !== null && "measure" in entry && scales[entry.measure] !== undefined;
/** The scale is named before the number in Chinese and Korean. */
const before = /(?:(섭씨|[摄攝]氏(?:[温溫]度)?)|(화씨|[华華]氏(?:[温溫]度)?)) ?(?:마이너스 ?)?$/u;
const bareDegree = /^ ?(?:°|degrees?(?![\p{L} ]*(?:celsius|fahrenheit))|度(?![电電假])|도(?=[로를의는씩입,. ]|$))/iu;
const wordAlone = /섭씨|화씨|华氏度|摄氏度/gu;

export function read(input, language) {
  const found = [];
  for (const { start, end, entry, number } of measured(input, language)) {
    const value = canonicalNumber(number.value);
    if (isTemperature(entry)) {
      found.push({ start, end, unit: scales[entry.measure], value });
      continue;
    }
    const scale = before.exec(input.slice(0, number.start));
    const degree = bareDegree.exec(input.slice(number.end))?.[0];
    if (scale !== null) {
      const tail = degree ?? (/^ {0,3}$/.test(input.slice(number.end)) ? "" : undefined);
      if (tail !== undefined)
        found.push({ start: number.start - scale[0].length, end: number.end + tail.length, unit: scale[1] ? "C" : "F", value });
    } else if (degree !== undefined) found.push({ start: number.start, end: number.end + degree.length, unit: "Degree", value });
  }
  if (grammarOf(language) && language !== "Korean") {
    for (const { start, end, entry } of unitsAlone(input, language, found, isTemperature))
      found.push({ start, end, unit: scales[entry.measure], value: null });
  } else {
    for (const match of input.matchAll(wordAlone)) {
      if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, unit: match[0] === "섭씨" ? "C" : "F", value: null });
    }
  }
  return found.map((result) => ({ ...result, type: "temperature" }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    unit: result.Resolution.unit,
    value: canonicalNumber(result.Resolution.value),
  }));
}
