import { expect, test } from "vitest";
import type { TimeValue } from "../../../domain/time-value.ts";
import { createCascade, type Element, expandPattern } from "./cascade.ts";
import { easter, holidayOf } from "./holidays.ts";
import { meaningOf } from "./meaning.ts";
import { parseStamp } from "./stamp.ts";

const now = parseStamp("2025-03-12T09:30:00") ?? 0;
const meaning = (value: TimeValue) => meaningOf(value, now);

test("a pattern is expanded into every row that it allows", () => {
  const rows = expandPattern("( from | since )? {month:from} ~ \\?").map((row) =>
    row.map((atom) => (atom.kind === "word" ? atom.text : atom.kind === "glue" ? "~" : `{${atom.category}:${atom.name}}`)).join(" "),
  );
  expect(rows).toEqual(["from {month:from} ~ ?", "since {month:from} ~ ?", "{month:from} ~ ?"]);
});

test("strata build on one another, the longest rule wins and null refuses", () => {
  const words = (text: string): Element[] => {
    let at = 0;
    return text.split(" ").map((word) => {
      const start = at;
      at += word.length + 1;
      const categories = /^\d+$/.test(word) ? [{ name: "int", value: Number(word) }] : [];
      return { start, end: start + word.length, text: word, glued: false, capital: false, categories };
    });
  };
  const cascade = createCascade<{ int: number; sum: number; a: number; b: number }>([
    [
      { category: "sum", pattern: "{int:a} plus {int:b}", build: ({ a, b }) => (a === 0 ? null : a + b) },
      { category: "sum", pattern: "{int}", build: ({ int }) => int },
    ],
    [{ category: "twice", pattern: "twice {sum}", build: ({ sum }) => 2 * sum }],
  ]);
  const values = (text: string): unknown[] => cascade.apply(words(text)).map(({ text: word, categories }) => categories[0]?.value ?? word);
  expect(values("so twice 2 plus 3 is")).toEqual(["so", 10, "is"]);
  expect(values("0 plus 3")).toEqual([0, "plus", 3]);
});

test("what the words leave open is listed: the last one and the next", () => {
  expect(meaning({ sort: "calendar", month: 5, day: 9 })).toEqual({
    type: "date",
    alternatives: [{ value: "2024-05-09" }, { value: "2025-05-09" }],
  });
  expect(meaning({ sort: "weekday", weekday: 4 }).alternatives).toEqual([{ value: "2025-03-07" }, { value: "2025-03-14" }]);
  expect(meaning({ sort: "calendar", month: 2, day: 29 }).alternatives).toEqual([{ value: "2024-02-29" }, { value: "2028-02-29" }]);
});

test("a day that there is not has no alternatives", () => {
  expect(meaning({ sort: "calendar", month: 2, day: 30 })).toEqual({ type: "date", alternatives: [], label: "XXXX-02-30" });
});

test("periods end where the next begins", () => {
  const one = (value: TimeValue) => meaning(value).alternatives[0];
  expect(one({ sort: "relative", unit: "week", offset: 1 })).toEqual({ start: "2025-03-17", end: "2025-03-24" });
  expect(one({ sort: "nth", nth: -1, unit: "week", of: { sort: "calendar", year: 2024, month: 12 } })).toEqual({
    start: "2024-12-23",
    end: "2024-12-30",
  });
  expect(one({ sort: "part", part: "late", of: { sort: "calendar", year: 2023 } })).toEqual({ start: "2023-09-01", end: "2024-01-01" });
  expect(one({ sort: "span", by: { sort: "duration", parts: [{ count: 3, unit: "day" }] }, sign: 1 })).toEqual({
    start: "2025-03-13",
    end: "2025-03-16",
  });
});

test("an hour may be before or after noon unless something says which", () => {
  expect(meaning({ sort: "clock", hour: 7, minute: 20 }).alternatives).toEqual([{ value: "07:20:00" }, { value: "19:20:00" }]);
  expect(meaning({ sort: "clock-range", from: { sort: "clock", hour: 11 }, to: { sort: "clock", hour: 2, half: "pm" } })).toEqual({
    type: "timerange",
    alternatives: [{ start: "11:00:00", end: "14:00:00" }],
  });
});

test("bounds leave the other end open", () => {
  const year: TimeValue = { sort: "calendar", year: 2022 };
  expect(meaning({ sort: "bound", bound: "after", of: year })).toEqual({
    type: "daterange",
    bound: "after",
    alternatives: [{ start: "2023-01-01" }],
  });
  expect(meaning({ sort: "bound", bound: "before", of: year }).alternatives).toEqual([{ end: "2022-01-01" }]);
});

test("feasts fall on their days", () => {
  expect([easter(2024), easter(2038)]).toEqual([
    { year: 2024, month: 3, day: 31 },
    { year: 2038, month: 4, day: 25 },
  ]);
  expect(holidayOf("thanksgiving", 2025)).toEqual({ year: 2025, month: 11, day: 27 });
  expect(holidayOf("memorial-day", 2024)).toEqual({ year: 2024, month: 5, day: 27 });
  expect(holidayOf("eid-al-fitr", 1990)).toBeNull();
});
