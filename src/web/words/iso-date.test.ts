import { expect, test } from "vitest";
import { isIsoDate } from "./iso-date.ts";

test("days, months, years and times with zone that exist are dates", () => {
  for (const value of ["2026-02-04", "2026-02", "2026", "2026-02-04T19:00:00+08:00", "2024-02-29", "2026-02-04T23:59Z"])
    expect(isIsoDate(value), value).toBe(true);
});

test("days that do not exist, times without zone and other writings are none", () => {
  for (const value of ["2026-02-31", "2025-02-29", "2026-13", "2026-02-04T19:00", "4 February 2026", "", "2026-2-4"])
    expect(isIsoDate(value), value).toBe(false);
});
