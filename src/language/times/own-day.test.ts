import { expect, test } from "vitest";
import { ownDay } from "./own-day.ts";

test.each([
  // In the evening of UTC it is the next day in the east already, and in the morning still the day before in the west.
  ["2026-02-04T18:00:00Z", "CN", "2026-02-05"],
  ["2026-02-04T15:30:00Z", "CN", "2026-02-04"],
  ["2026-02-05T03:30:00.000Z", "US", "2026-02-04"],
  ["2026-02-05T05:30:00Z", "US", "2026-02-05"],
  ["2026-07-05T04:30:00Z", "US", "2026-07-05"],
  ["2026-07-05T03:30:00+00:00", "US", "2026-07-04"],
  ["2026-07-05T22:30:00Z", "FR", "2026-07-06"],
  ["2026-01-05T22:30:00Z", "FR", "2026-01-05"],
  ["2026-01-05T14:30:00Z", "AU", "2026-01-06"],
  ["2026-01-05T13:30:00Z", "AU", "2026-01-06"],
  ["2026-07-05T13:30:00Z", "AU", "2026-07-05"],
  ["2026-12-31T21:30:00Z", "RU", "2027-01-01"],
])("a stamp in UTC is told by the clock of the side: %s of %s", (publishedAt, side, expected) => {
  expect(ownDay(publishedAt, side)).toBe(expected);
});

test.each([
  ["2026-02-04T23:30:00+08:00", "CN"],
  ["2026-02-04T23:30:00-05:00", "US"],
  ["2026-02-04", "CN"],
  ["2026-02", "CN"],
  ["2026-02-04T18:00:00Z", null],
  ["2026-02-04T18:00:00Z", "US+CN"],
  ["nonsense", "CN"],
])("a stamp that tells its own day is left: %s of %s", (publishedAt, side) => {
  expect(ownDay(publishedAt, side)).toBe(publishedAt);
});

test("clocks change in the night of the second Sunday of March and the first of November in the United States", () => {
  expect(ownDay("2026-03-09T04:30:00Z", "US")).toBe("2026-03-09");
  expect(ownDay("2026-03-08T04:30:00Z", "US")).toBe("2026-03-07");
  expect(ownDay("2026-11-01T04:30:00Z", "US")).toBe("2026-11-01");
  expect(ownDay("2026-11-02T04:30:00Z", "US")).toBe("2026-11-01");
});
