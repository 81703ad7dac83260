import { expect, test } from "vitest";
import { dayRange } from "./edtf.ts";
import { sameTime } from "./relation.ts";

test("sameTime takes equal days as the same however they are written", () => {
  expect(sameTime("2026-02-04", "2026-02-04")).toBe("same");
  expect(sameTime("2026-01/2026-12", "2026")).toBe("same");
});

test("sameTime lets a wider time hold a narrower one", () => {
  expect(sameTime("2026-04", "2026-04-12")).toBe("compatible");
  expect(sameTime("../2027", "2026-06")).toBe("compatible");
  expect(sameTime("199X", "1994")).toBe("compatible");
});

test("sameTime forgives one day between the two sides of the date line", () => {
  expect(sameTime("2021-02-10", "2021-02-11")).toBe("compatible");
  expect(sameTime("2021-02-10", "2021-02-12")).toBe("different");
});

test("sameTime keeps marketing years apart that only overlap with a calendar year", () => {
  expect(sameTime("2025-09/2026-08", "2026")).toBe("different");
  expect(sameTime("2025-09/2026-08", "2026-09/2027-08")).toBe("different");
});

test("sameTime compares durations and open years by what they say", () => {
  expect(sameTime("P90D", "P90D")).toBe("same");
  expect(sameTime("P90D", "P3M")).toBe("different");
  expect(sameTime("XXXX-05-09", "2025-05-09")).toBe("compatible");
  expect(sameTime("not a time", "2025")).toBe("different");
});

test("sameTime says the same in both directions", () => {
  const values = ["2026", "2026-04", "../2027", "2025-09/2026-08", "2026-02-04", "2026-24", "P1Y", "XXXX-04-01", "2025-11-03~"];
  for (const a of values) for (const b of values) expect(sameTime(a, b)).toBe(sameTime(b, a));
});

test("dayRange puts January and February into the winter that began before", () => {
  expect(dayRange("2021-24")).toEqual({ from: { year: 2021, month: 12, day: 1 }, to: { year: 2022, month: 2, day: 28 } });
  expect(dayRange("2025-02-30")).toBeNull();
});
