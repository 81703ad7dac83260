import { expect, test } from "vitest";
import type { Bound, Quantity } from "../../domain/quantity.ts";
import { sameAmount } from "./same-amount.ts";

const amount = (value: Quantity["value"], unit: string, bound: Bound = "exact") => ({ value, unit, bound, kind: "total" as const });

test("sameAmount calls equal values in convertible units the same", () => {
  expect(sameAmount(amount(2e7, "t"), amount(2e7, "t"))).toBe("same");
  expect(sameAmount(amount(12, "people"), amount(12, "count"))).toBe("same");
  expect(sameAmount(amount(365000, "bbl/yr"), amount(1000, "bbl/d"))).toBe("same");
});

test("sameAmount lets a bound meet a number that it allows", () => {
  expect(sameAmount(amount(1e10, "USD", "more-than"), amount(1.1e10, "USD"))).toBe("compatible");
  expect(sameAmount(amount(8220, "s"), amount(8400, "s", "about"))).toBe("compatible");
  expect(sameAmount(amount([2e7, 3e7], "t", "range"), amount(2.5e7, "t"))).toBe("compatible");
  expect(sameAmount(amount(5, "%", "less-than"), amount(3, "%", "at-least"))).toBe("compatible");
});

test("sameAmount keeps apart what cannot both be true", () => {
  expect(sameAmount(amount(1e9, "USD"), amount(1.2e9, "USD"))).toBe("different");
  expect(sameAmount(amount(12600, "s"), amount(10800, "s", "about"))).toBe("different");
  expect(sameAmount(amount(100, "people", "more-than"), amount(100, "people"))).toBe("different");
  expect(sameAmount(amount(15, "%"), amount(15.2, "%"))).toBe("different");
});

test("sameAmount takes a number for another one rounded only where two digits are left", () => {
  expect(sameAmount(amount(1.12e10, "USD"), amount(1.1e10, "USD"))).toBe("compatible");
  expect(sameAmount(amount(2.1e7, "t"), amount(2e7, "t"))).toBe("different");
});

test("sameAmount does not compare different measures", () => {
  expect(sameAmount(amount(2e7, "t"), amount(2e7, "USD"))).toBe("incomparable");
  expect(sameAmount(amount(2e7, "t"), amount(2e7, "t/yr"))).toBe("incomparable");
});
