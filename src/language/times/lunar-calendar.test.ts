import { expect, test } from "vitest";
import { addDays } from "./calendar.ts";
import { day } from "./edtf.ts";
import { lunarDay } from "./lunar-calendar.ts";

const shown = (...of: Parameters<typeof lunarDay>): string | null => {
  const found = lunarDay(...of);
  return found && day(found);
};

test.each([
  [2025, 1, 1, "2025-01-29"],
  [2026, 1, 1, "2026-02-17"],
  [2026, 8, 15, "2026-09-25"],
  [2027, 1, 1, "2027-02-06"],
  [2028, 5, 5, "2028-05-28"],
  [2033, 12, 1, "2034-01-20"],
  [2040, 12, 29, "2041-01-31"],
] as const)("the Chinese year %i, month %i, day %i", (year, month, dayOfMonth, expected) => {
  expect(shown(year, month, dayOfMonth)).toBe(expected);
});

test("a month kept twice comes after its own, and only in its year", () => {
  expect(shown(2025, 6, 1)).toBe("2025-06-25");
  expect(shown(2025, 6, 1, "chinese", true)).toBe("2025-07-25");
  expect(shown(2026, 6, 1, "chinese", true)).toBeNull();
});

test("Korea keeps some days later than China", () => {
  expect(shown(2027, 1, 1, "korean")).toBe("2027-02-07");
  expect(shown(2026, 1, 1, "korean")).toBe("2026-02-17");
  expect(shown(2027, 8, 15, "korean")).toBe("2027-09-15");
});

test.each(["chinese", "korean"] as const)("the years of the table of the %s calendar follow each other", (calendar) => {
  for (let year = 2000; year < 2040; year++) {
    const last = lunarDay(year, 12, 30, calendar) ?? lunarDay(year, 12, 29, calendar);
    expect(last && day(addDays(last, 1)), String(year)).toBe(shown(year + 1, 1, 1, calendar));
  }
});

// Intl computes the calendar and is a day off in some months, differently by version; the table is official.
test("each month of the table begins within a day of what Intl computes", () => {
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", { day: "numeric", timeZone: "UTC" });
  for (let year = 2000; year <= 2040; year++)
    for (let month = 1; month <= 12; month++) {
      const first = lunarDay(year, month, 1);
      expect(first).not.toBeNull();
      if (first) expect(["1", "2", "29", "30"]).toContain(format.format(new Date(Date.UTC(first.year, first.month - 1, first.day))));
    }
});

test("beyond the table and for days that there are not nothing is told", () => {
  expect(lunarDay(1999, 1, 1)).toBeNull();
  expect(lunarDay(2041, 1, 1)).toBeNull();
  expect(lunarDay(2026, 13, 1)).toBeNull();
  expect(lunarDay(2026, 2, 30)).toBeNull();
});
