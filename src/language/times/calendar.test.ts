import { expect, test } from "vitest";
import { addDays, addMonths, daysInMonth, fromDays, isDay, toDays, weekdayOf } from "./calendar.ts";

test("toDays and fromDays undo each other over four centuries", () => {
  for (let days = -100_000; days < 50_000; days += 37) expect(toDays(fromDays(days))).toBe(days);
  expect(toDays({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(toDays({ year: 2000, month: 3, day: 1 })).toBe(11_017);
});

test("addDays crosses leap days and years", () => {
  expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(addDays({ year: 2025, month: 12, day: 31 }, 1)).toEqual({ year: 2026, month: 1, day: 1 });
});

test("addMonths rolls over in both directions", () => {
  expect(addMonths(2026, 1, -1)).toEqual({ year: 2025, month: 12 });
  expect(addMonths(2026, 11, 14)).toEqual({ year: 2028, month: 1 });
});

test("weekdayOf counts from Monday", () => {
  expect(weekdayOf({ year: 2026, month: 2, day: 4 })).toBe(2);
  expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe(6);
});

test("isDay knows the lengths of months", () => {
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(isDay(2024, 2, 29)).toBe(true);
  expect(isDay(2025, 2, 29)).toBe(false);
  expect(isDay(2025, 13, 1)).toBe(false);
});
