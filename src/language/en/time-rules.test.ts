import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

const read = (text: string): string[] =>
  readTimes(text, { publishedAt: "2026-02-04", encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );

test.each([
  ["The ninety-day deadline passed.", "The ninety-day deadline = P90D stated"],
  ["She serves a three-year term.", "a three-year term = P3Y stated"],
  ["They have a 30 day window.", "a 30 day window = P30D stated"],
  ["Both set a six-month timetable.", "a six-month timetable = P6M stated"],
  ["It was leased for a period of twenty-five years.", "for a period of twenty-five years = P25Y stated"],
  ["They must pay within ninety days.", "within ninety days = P90D stated"],
  ["They must pay within 90 days of signing.", "within 90 days = P90D stated"],
  ["They must pay within 90 days of 5 March 2026.", "within 90 days of 5 March 2026 = 2026-03-05/2026-06-03 stated"],
  ["The ban ends in 90 days.", "in 90 days = 2026-05-05 inferred"],
])("lengths, and what lies so long from a day: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test("a length that may begin now says so, and one of another day does not", () => {
  const readings = (text: string) => readTimes(text, { publishedAt: null, encounterDate: "2026-02-04" })[0]?.readings;
  expect(readings("They must pay within 30 days.")).toEqual([
    { name: "length", edtf: "P30D" },
    { name: "from-encounter", edtf: "2026-02-04/2026-03-06" },
  ]);
  expect(readings("They must pay within 30 days of signing.")).toEqual([]);
});

test.each([
  ["The second Monday after Easter 2026 is free.", "The second Monday after Easter 2026 = 2026-04-13 stated"],
  ["The second Monday after March 5 is free.", "The second Monday after March 5 = 2026-03-16 inferred"],
  ["It opens in the last week of April.", "the last week of April = 2026-04-27/2026-05-03 inferred"],
  ["In the last two months of 2025 sales rose.", "the last two months of 2025 = 2025-11/2025-12 stated"],
  ["It opens in the third decade of the 21st century.", "in the third decade of the 21st century = 202X stated"],
  ["It opens in the first half of the 2030s.", "in the first half of the 2030s = 2030/2034 stated"],
  ["It ends by the middle of the century.", "by the middle of the century = ../2050~ inferred"],
  ["It ends in the late 2030s.", "late 2030s = 2037/2039 inferred"],
  ["By year-end they will sign.", "By year-end = ../2026 inferred"],
])("the nth of something and its parts: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["It runs through the 15th Five-Year Plan period.", "the 15th Five-Year Plan period = 2026/2030 inferred"],
  [
    "It opens in the second half of the fifteenth five-year plan.",
    "in the second half of the fifteenth five-year plan = 2028-07/2030-12 inferred",
  ],
  ["It ended by the end of the 14th Five-Year Plan.", "by the end of the 14th Five-Year Plan = ../2025 inferred"],
  ["It opens no earlier than March and no later than May.", "no earlier than March and no later than May = 2026-03/2026-05 inferred"],
  ["It opens not before 2027 but no later than 2030.", "not before 2027 but no later than 2030 = 2027/2030 stated"],
  ["It will grow between now and 2030.", "between now and 2030 = 2026-02-04/2030 inferred"],
  ["It will grow from now to the end of 2027.", "from now to the end of 2027 = 2026-02-04/2027-12 inferred"],
  ["The feast is held every year on 5 March.", "every year on 5 March = XXXX-03-05 stated"],
  ["The feast is held on March 5 each year.", "March 5 each year = XXXX-03-05 stated"],
  ["The feast is held each March.", "each March = XXXX-03 stated"],
  [
    "They meet on the fifteenth day of the eighth lunar month of 2026.",
    "the fifteenth day of the eighth lunar month of 2026 = 2026-09-25 stated",
  ],
  ["They meet on the first day of the first lunar month.", "the first day of the first lunar month = 2026-02-17 inferred"],
  ["They meet at the Spring Festival 2027.", "Spring Festival 2027 = 2027-02-06 stated"],
])("plans, bounds and what comes again: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "Every march on the capital ended in peace.",
  "The five-year plan of the club and the three-day visit went well.",
  "The ban ends two weeks after signing.",
  "A 12-year-old and a ten-month baby came within 30 feet.",
  "They meet every Monday, and every year they may differ.",
])("no time is read in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
