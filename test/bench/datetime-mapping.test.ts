import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { compareCase } from "../../bench/recognizers/compare.mjs";
// @ts-expect-error a script without types
import { canonicalMeaning, extentOf, meaningOfSpec } from "../../bench/recognizers/datetime-mapping.mjs";
import { meaningOf } from "../../src/language/times/core/meaning.ts";
import { parseStamp } from "../../src/language/times/core/stamp.ts";

const now = parseStamp("2031-08-20T10:00:00") ?? 0;

// Cases of our own in the form of the specs, beside the value that says the same.
test.each([
  [
    "date",
    [
      { timex: "XXXX-03-07", value: "2031-03-07" },
      { timex: "XXXX-03-07", value: "2032-03-07" },
    ],
    { sort: "calendar", month: 3, day: 7 },
  ],
  ["daterange", [{ timex: "2029-11", start: "2029-11-01", end: "2029-12-01" }], { sort: "calendar", year: 2029, month: 11 }],
  ["daterange", [{ timex: "2031-W35", start: "2031-08-25", end: "2031-09-01" }], { sort: "relative", unit: "week", offset: 1 }],
  [
    "daterange",
    [{ timex: "2030", Mod: "after", sourceEntity: "datetimerange", start: "2031-01-01" }],
    { sort: "bound", bound: "after", of: { sort: "calendar", year: 2030 } },
  ],
  [
    "datetime",
    [{ timex: "2031-08-21T17:05", value: "2031-08-21 17:05:00" }],
    { sort: "moment", day: { sort: "relative", unit: "day", offset: 1 }, at: { sort: "clock", hour: 5, minute: 5, half: "pm" } },
  ],
  ["duration", [{ timex: "PT45M", value: "2700" }], { sort: "duration", parts: [{ count: 45, unit: "minute" }] }],
  [
    "duration",
    [{ timex: "P2W", Mod: "more", value: "1209600" }],
    { sort: "duration", parts: [{ count: 1, unit: "fortnight" }], bound: "more" },
  ],
  [
    "set",
    [{ timex: "XXXX-WXX-3T11", value: "not resolved" }],
    { sort: "recurring", weekday: 2, at: { sort: "clock", hour: 11, half: "am" } },
  ],
  ["set", [{ timex: "TNI", value: "not resolved" }], { sort: "recurring", at: { sort: "daypart", name: "night" } }],
  ["date", [{ timex: "XXXX-06-31", value: "not resolved" }], { sort: "calendar", month: 6, day: 31 }],
  ["daterange", [{ timex: "WI", value: "not resolved" }], { sort: "season", season: "winter" }],
] as const)("a %s of the specs and ours come to the same form: %j", (type, values, value) => {
  expect(canonicalMeaning(meaningOf(value, now))).toEqual(meaningOfSpec(`datetimeV2.${type}`, values));
});

test("what a reader would care about is told apart", () => {
  const range = (fields: object) => JSON.stringify(meaningOfSpec("datetimeV2.daterange", [fields]));
  const all = [
    range({ start: "2030-01-01", end: "2031-01-01" }),
    range({ start: "2030-01-01", end: "2030-12-31" }),
    range({ start: "2030-01-01", Mod: "since" }),
    range({ start: "2030-01-01", Mod: "after" }),
    range({ end: "2030-01-01", Mod: "before" }),
    range({ end: "2030-01-01", Mod: "until" }),
    JSON.stringify(meaningOfSpec("datetimeV2.duration", [{ timex: "P90D", value: "7776000" }])),
    JSON.stringify(meaningOfSpec("datetimeV2.duration", [{ timex: "P3M", value: "7776000" }])),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("a case needs as many results, of the same extent and the same meaning", () => {
  const input = "two days, then three";
  const want = [{ start: 0, end: 8, type: "duration", values: ["P2D"] }];
  expect(compareCase(input, want, [{ values: ["P2D"], type: "duration", start: 0, end: 8 }])).toBeNull();
  expect(compareCase(input, want, [])).toBe("count");
  expect(compareCase(input, want, [{ ...want[0], end: 7 }])).toBe("extent");
  expect(compareCase(input, want, [{ ...want[0], values: ["P3D"] }])).toBe("meaning");
  expect(compareCase(input, [{ text: "TWO days", type: "duration", values: ["P2D"] }], want)).toBeNull();
});

test("a result stands where its offsets say, else where its text stands", () => {
  const input = "나는 금요일에 금요일 가요";
  expect(extentOf(input, "금요일", 8, 10)).toMatchObject({ start: 8, end: 11 });
  // One too many at the end, and a space at the end of the text.
  expect(extentOf(input, "금요일", 3, 6)).toMatchObject({ start: 3, end: 6 });
  expect(extentOf(input, "금요일 ", 8, 12)).toMatchObject({ start: 8, end: 11 });
  expect(extentOf(input, "friday", 3, 8)).toMatchObject({ start: 3, end: 9 });
  expect(extentOf(input, "금요일", undefined, undefined)).toEqual({ text: "금요일" });
});
