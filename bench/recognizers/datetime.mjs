// DateTimeModel. Both sides become { type, bound, values }: ISO 8601 / EDTF values of everything that the time may be, sorted.
import { existsSync } from "node:fs";
import { canonicalMeaning, extentOf, meaningOfSpec } from "./datetime-mapping.mjs";

export const model = "DateTimeModel";

const packs = { English: "en", Chinese: "zh", Korean: "ko" };
const readers = new Map();
for (const [language, code] of Object.entries(packs)) {
  const file = new URL(`../../dist/language/${code}/time-values/read-time-values.js`, import.meta.url);
  if (existsSync(file)) readers.set(language, (await import(file)).readTimeValues);
}
const { meaningOf } = await import("../../dist/language/times/core/meaning.js");
const { parseStamp } = await import("../../dist/language/times/core/stamp.js");

/** What we read: extent and meaning of each time. */
export function read(input, language, { context }) {
  const reader = readers.get(language);
  if (!reader) return [];
  const now = parseStamp(context?.ReferenceDateTime ?? "2016-11-07T00:00:00");
  return reader(input).map(({ start, end, value }) => ({ start, end, ...canonicalMeaning(meaningOf(value, now)) }));
}

/** What the case lists, in the same form. */
export function expected({ input, results }) {
  return results.map(({ Text, TypeName, Start, End, Resolution, ...rest }) => ({
    ...extentOf(input, Text, Start, End),
    ...meaningOfSpec(TypeName ?? rest.Type ?? "", Resolution?.values ?? []),
  }));
}
