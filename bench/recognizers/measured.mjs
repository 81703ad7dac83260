// Numbers with what measures them, before bounds and names are judged: what the models with units compare.
import { languageOf } from "./canonical.mjs";

const { readMeasures } = await import("../../dist/language/quantities/read-measures.js");
const grammars = {};
for (const tag of ["en", "zh", "ko"]) grammars[tag] = (await import(`../../dist/language/${tag}/quantities.js`)).grammar;

/** Words that only set a floor or a range are no numbers to the specs: "hundreds of dollars" names a unit alone. */
const isNumber = ({ kind }) => kind !== "vague" && kind !== "range";

export const grammarOf = (language) => grammars[languageOf[language]];

/** Addresses hold digits and no amounts. */
const address = /https?:\/\/\S+/g;

export function measured(input, language) {
  const grammar = grammarOf(language);
  const addresses = [...input.matchAll(address)].map((match) => [match.index, match.index + match[0].length]);
  const isAmount = (number) => isNumber(number) && !addresses.some(([start, end]) => number.start >= start && number.start < end);
  return readMeasures(input, { units: grammar.units, unitGap: grammar.unitGap }, grammar.readNumbers(input).filter(isAmount), null);
}

/** Unit words that no number stands with. `start` matches where a word may begin; `wanted` keeps an entry or not. */
export function unitsAlone(input, language, taken, wanted) {
  const { units } = grammarOf(language);
  const spaced = language === "English";
  const found = [];
  for (let at = 0; at < input.length; at++) {
    if (spaced && /[\p{L}\d]/u.test(input.charAt(at - 1))) continue;
    if (taken.some(({ start, end }) => at >= start && at < end)) continue;
    const form = units.at(input, at);
    if (form === null || !wanted(form.entry, input.slice(at, form.end))) continue;
    found.push({ start: at, end: form.end, entry: form.entry });
    at = form.end - 1;
  }
  return found;
}
