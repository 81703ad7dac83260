// OrdinalModel: places in an order, from the start. Relative ones ("last", "the next one") are read by no reader of ours.
import { canonicalNumber, languageOf, place } from "./canonical.mjs";

export const model = "OrdinalModel";

const readers = {};
for (const tag of ["en", "zh", "ko"]) readers[tag] = (await import(`../../dist/language/${tag}/numbers.js`)).readOrdinals;

export function read(input, language) {
  return readers[languageOf[language]](input).map(({ start, end, value }) => ({
    start,
    end,
    type: "ordinal",
    relativeTo: "start",
    offset: canonicalNumber(value),
  }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    relativeTo: result.Resolution.relativeTo,
    offset: canonicalNumber(result.Resolution.offset),
  }));
}
