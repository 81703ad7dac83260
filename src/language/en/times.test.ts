import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

function read(text: string, publishedAt: string | null, encounterDate: string | null = null): string[] {
  return readTimes(text, { publishedAt, encounterDate }).map((time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`);
}

test.each([
  ["The ministers met on Tuesday, March 3, 2026, in Oslo.", "Tuesday, March 3, 2026 = 2026-03-03 stated"],
  ["The treaty of 12 June 1987 still holds.", "12 June 1987 = 1987-06-12 stated"],
  ["Talks were held on February 2nd in Rome.", "February 2nd = 2026-02-02 inferred"],
  ["A round on Monday (Feb 2) brought little.", "Monday (Feb 2) = 2026-02-02 inferred"],
  ["The delegation stays from January 9 to January 12, 2027, in Bern.", "January 9 to January 12, 2027 = 2027-01-09/2027-01-12 stated"],
  ["The forum runs April 9–10 in Doha.", "April 9–10 = 2026-04-09/2026-04-10 inferred"],
  ["Exports doubled from 2018 to 2022.", "2018 to 2022 = 2018/2022 stated"],
  ["The dispute began in the 1990s.", "1990s = 199X stated"],
])("readTimes reads dates and ranges: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["He left yesterday.", "yesterday = 2026-02-03 inferred"],
  ["The call took place on Monday.", "Monday = 2026-02-02 inferred"],
  ["A vote was lost last Saturday.", "last Saturday = 2026-01-31 inferred"],
  ["Envoys travel next week.", "next week = 2026-02-09/2026-02-15 inferred"],
  ["Unrest broke out over the weekend.", "over the weekend = 2026-01-31/2026-02-01 inferred"],
  ["Prices fell last month.", "last month = 2026-01 inferred"],
  ["Sales may rise this quarter.", "this quarter = 2026-01/2026-03 inferred"],
  ["They opened an embassy two years ago.", "two years ago = 2024 inferred"],
  ["Trade grew over the past 50 years.", "over the past 50 years = 1976/2026 inferred"],
  ["It will invest heavily over the next five years.", "over the next five years = 2026-02/2031-02 inferred"],
  ["Teams stay in touch over the coming weeks.", "over the coming weeks = 2026-02-04/.. inferred"],
  ["A pause holds for the next 90 days.", "for the next 90 days = 2026-02-04/2026-05-05 inferred"],
])("readTimes counts from the day of publication: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["Finish the pipeline by the end of 2027.", "by the end of 2027 = ../2027 stated"],
  ["Emissions fall by 2030.", "by 2030 = ../2030 stated"],
  ["They must reply by March 1.", "by March 1 = ../2026-03-01 inferred"],
  ["Permits come within 90 days.", "within 90 days = P90D stated"],
  ["It is the largest order placed since 2019.", "since 2019 = 2019/2026-02 stated"],
  ["The sides have not met for two years.", "for two years = 2024-02/2026-02 inferred"],
  ["They agreed to suspend the levies for six months.", "for six months = 2026-02/2026-08 inferred"],
  ["The grain will feed them for six months.", "for six months = P6M stated"],
  ["It was their second meeting of the year.", "the year = 2026 inferred"],
  ["They will meet on St. Andrew's Day, before Easter.", "Easter = 2026-04-05 inferred"],
  ["A truce of 30 days starting March 18 was agreed.", "30 days starting March 18 = 2026-03-18/2026-04-16 inferred"],
  ["It has paid dues since 2002.", "since 2002 = 2002/.. stated"],
  ["The plant opens in early 2027.", "in early 2027 = 2027-01/2027-03 inferred"],
  ["Harvest starts in late August.", "in late August = 2026-08-21/2026-08-31 inferred"],
])("readTimes reads deadlines and parts: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test("readTimes takes the nearest year for a month alone, and the words of tense where it is far", () => {
  expect(read("A visit in April is being arranged.", "2026-02-04")).toEqual(["April = 2026-04 inferred"]);
  expect(read("They recalled the December summit.", "2026-02-04")).toEqual(["December = 2025-12 inferred"]);
  expect(read("Both support plans for a vote in December.", "2026-05-04")).toEqual(["December = 2026-12 inferred"]);
  expect(read("They met and agreed to speak again on January 9.", "2021-12-31")).toEqual(["January 9 = 2022-01-09 inferred"]);
  expect(read("The accord signed in December holds.", "2026-05-04")).toEqual(["December = 2025-12 inferred"]);
});

test("readTimes gives every reading of a crop's season, the trade's own first", () => {
  const text = "They will buy more soybeans this season and again next season.";
  const [first, second] = readTimes(text, { publishedAt: "2026-02-04", encounterDate: null });
  expect(first?.readings).toEqual([
    { name: "marketing-year", edtf: "2025-09/2026-08" },
    { name: "calendar-year", edtf: "2026" },
    { name: "growing-season", edtf: "2026-04/2026-11" },
  ]);
  expect(first?.edtf).toBe("2025-09/2026-08");
  expect(second?.edtf).toBe("2026-09/2027-08");
  const [wheat] = readTimes("Wheat sales this season were slow.", { publishedAt: "2026-07-04", encounterDate: null });
  expect(wheat?.edtf).toBe("2026-06/2027-05");
});

test("readTimes leaves a season without a crop alone", () => {
  expect(read("The team won every game this season.", "2026-02-04")).toEqual([]);
});

test("readTimes resolves terms of office by the holder named before", () => {
  expect(read("Trump said the work would go on during his term.", "2026-02-04")).toEqual([
    "during his term = 2025-01-20/2029-01-20 inferred",
  ]);
  expect(read("Biden promised it for the rest of his term in office.", "2022-02-04")).toEqual([
    "for the rest of his term in office = 2022-02/2025-01 inferred",
  ]);
  expect(read("The mayor kept quiet during his term.", "2026-02-04")).toEqual([]);
});

test("readTimes passes over numbers and words that are no times", () => {
  const text = "Resolution 1973, the Good Friday Agreement, $2026, 2,026 tonnes, tomorrow's challenges; they may march. Theresa May spoke.";
  expect(read(text, "2026-02-04")).toEqual([]);
});

test("readTimes keeps what a month-only day of publication allows", () => {
  expect(read("They met today and will meet next month, not tomorrow.", "2021-11")).toEqual([
    "today = 2021-11 inferred",
    "next month = 2021-12 inferred",
  ]);
  expect(read("They met today.", "2021-11", "2021-11-15")).toEqual(["today = 2021-11-15 inferred"]);
  expect(read("The feast is on 9 May.", null)).toEqual(["9 May = XXXX-05-09 stated"]);
});

test("readTimes counts a footer's date once", () => {
  expect(read("March 3, 2026. The leaders spoke. Published: March 3, 2026", "2026-03-03")).toEqual(["March 3, 2026 = 2026-03-03 stated"]);
});

test("an inferred time names the day it was counted from; a stated one none", () => {
  const anchors = (publishedAt: string | null, encounterDate: string | null): unknown[] =>
    readTimes("They met on 4 May 2025 and meet again tomorrow.", { publishedAt, encounterDate }).map(({ anchor }) => anchor);
  expect(anchors("2026-02-04", null)).toEqual([undefined, { of: "publication", date: "2026-02-04" }]);
  expect(anchors(null, "2026-02-03")).toEqual([undefined, { of: "encounter", date: "2026-02-03" }]);
});
