// One form for what the specs expect and what we read. docs/recognizers.md describes it.

/** A number in one spelling: 12 significant digits, no exponent games. `null` where the spec names a unit without a number. */
export function canonicalNumber(value) {
  if (value === null || value === undefined || value === "null") return null;
  const number = Number(value);
  return Number.isNaN(number) ? String(value) : String(Number(number.toPrecision(12)));
}

/** Where a spec case says that a result stands: [start, end) where it gives places, else its words in small letters. */
export function place(result) {
  return result.Start === undefined || result.Start === null
    ? { text: result.Text.toLowerCase() }
    : { start: result.Start, end: result.End + 1 };
}

export const languageOf = { English: "en", Chinese: "zh", Korean: "ko" };
