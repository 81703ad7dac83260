import { expect, test } from "vitest";
import { formatDay, formatInCapitals, formatMoment, placeAndZones } from "./times.ts";

test("a day is told as exactly as it is known", () => {
  expect(formatDay("2026-02-04", "en")).toBe("4 February 2026");
  expect(formatDay("2026-02", "en")).toBe("February 2026");
  expect(formatDay("2026-02-04", "zh")).toBe("2026年2月4日");
  expect(formatDay("sometime", "en")).toBe("sometime");
});

test("a moment is told in the zone asked for, a day stays a day", () => {
  expect(formatMoment("2026-02-04T14:05:00Z", "en", "Asia/Shanghai")).toContain("22:05");
  expect(formatMoment("2026-02-04T14:05:00Z", "zh", "America/New_York")).toContain("09:05");
  expect(formatMoment("2026-02-04", "en", "Asia/Shanghai")).toBe("4 February 2026");
});

test("both capitals' clocks stand for a moment, each once", () => {
  expect(placeAndZones(["US", "CN", "US+CN", "third-party", null]).map((zone) => zone.place.en)).toEqual(["Washington", "Beijing"]);
  const told = formatInCapitals("2026-02-04T14:05:00Z", ["US", "CN"], "en");
  expect(told).toContain("09:05 Washington");
  expect(told).toContain("22:05 Beijing");
});
