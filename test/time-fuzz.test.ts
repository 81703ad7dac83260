import { expect, test } from "vitest";
// @ts-expect-error: a plain module shared with bench/fuzz-times.mjs
import { isEdtf, randomStrings } from "../bench/fuzz/time-strings.mjs";
import { readTimes as readEnglish } from "../src/language/en/times.ts";
import { readTimes as readKorean } from "../src/language/ko/times.ts";
import { readTimes as readRussian } from "../src/language/ru/times.ts";
import { readTimes as readChinese } from "../src/language/zh/times.ts";

const readers = { en: readEnglish, zh: readChinese, ru: readRussian, ko: readKorean } as const;
type Tag = keyof typeof readers;
const anchors = [
  { publishedAt: "2026-02-04", encounterDate: null },
  { publishedAt: "2028-02", encounterDate: null },
  { publishedAt: null, encounterDate: null },
];

/** 10⁶ strings: node bench/fuzz-times.mjs */
test("no string of pieces of time makes a reader throw, leave the text, overlap or give what is no EDTF", () => {
  let read = 0;
  for (const [tag, text] of randomStrings(8000, 7) as Iterable<[Tag, string]>) {
    let last = 0;
    for (const { start, end, edtf, readings } of readers[tag](text, anchors[read++ % 3] ?? { publishedAt: null, encounterDate: null })) {
      const values = [edtf, ...readings.map((reading) => reading.edtf)];
      if (start < last || end <= start || end > text.length || !values.every((value) => isEdtf(value)))
        expect.fail(`${tag} ${JSON.stringify(text)}: ${start}–${end} ${values}`);
      if (readings[0]) expect(readings[0].edtf).toBe(edtf);
      last = end;
    }
  }
});

test.each([
  ["2026-02-04", true],
  ["2026-22", true],
  ["199X", true],
  ["XXXX-05-09", true],
  ["../2050~", true],
  ["2026/..", true],
  ["P90D", true],
  ["../..", false],
  ["XXXX", false],
  ["2026-13", false],
  ["2026-22-01", false],
  ["2026-02-04/2026-03-05/..", false],
  ["P90", false],
])("isEdtf judges %s", (value, expected) => {
  expect(isEdtf(value)).toBe(expected);
});
