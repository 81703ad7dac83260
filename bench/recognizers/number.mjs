// NumberModel: every number of a text, whatever it measures. docs/recognizers.md tells what is mapped how.
import { canonicalNumber, languageOf, place } from "./canonical.mjs";

export const model = "NumberModel";

const readers = {};
for (const tag of ["en", "zh", "ko"]) {
  try {
    readers[tag] = (await import(`../../dist/language/${tag}/numbers.js`)).readNumbers;
  } catch {
    readers[tag] = () => [];
  }
}

/** Kinds that are amounts to us and no numbers to the specs: shares, floors, ranges, articles. */
const apart = new Set(["halving", "percent", "vague", "range", "article", "multiple"]);

/** Digits that a word is written onto are part of it there ("29km"). */
const ontoWord = (input, number) =>
  number.letter === undefined && /^\p{Script=Latin}/u.test(input.slice(number.end)) && /\d$/.test(input.slice(number.start, number.end));

/** "that one", "the first one" name what was named before. */
const pronoun = /\b(?:that|this|which|first|last|next|right|other|current|no|every|any|each) $/i;
const isPronoun = (input, { start, end }) =>
  input.slice(start, end).toLowerCase() === "one" &&
  pronoun.test(input.slice(0, start)) &&
  !/^ (?!is\b|was\b|will\b|that\b|which\b|in\b|on\b|of\b|to\b)[a-z]/i.test(input.slice(end));

/** What we read: extent, value and how it is written, of each number. */
export function read(input, language) {
  const lang = languageOf[language];
  return readers[lang](input)
    .filter(
      (number) =>
        !apart.has(number.kind) && !ontoWord(input, number) && !isPronoun(input, number) && !(lang === "ko" && isDay(input, number)),
    )
    .map((number) => ({
      start: number.start,
      end: number.end,
      type: "number",
      value: canonicalNumber(number.value),
      subtype: lang === "zh" ? undefined : subtypeOf(number),
    }));
}

/** Korean days are dates there, not numbers: 5월 4일. */
const isDay = (input, { start, end }) =>
  /^ ?월 ?\d{1,2}일/.test(input.slice(end)) || (/\d월 ?$/.test(input.slice(0, start)) && /^일/.test(input.slice(end)));

/** 5.00 is an integer there, whatever it is written with. */
function subtypeOf({ kind, value }) {
  if (kind === "fraction" || kind === "power") return kind;
  return Number.isInteger(value) ? "integer" : "decimal";
}

/** What the case lists, in the same form. Chinese cases name no subtype, a few others leave it out where it is plain from the value. */
export function expected({ results, lang }) {
  return results.map((result) => {
    const value = canonicalNumber(result.Resolution.value);
    const plain = Number.isInteger(Number(value)) ? "integer" : "decimal";
    return {
      ...place(result),
      type: result.TypeName,
      value,
      subtype: lang === "Chinese" ? undefined : (result.Resolution.subtype ?? plain),
    };
  });
}
