import { expect, test } from "vitest";
import type { Bound, Quantity } from "../../domain/quantity.ts";
import { formatQuantity } from "./format-quantity.ts";

const amount = (value: Quantity["value"], unit: string, bound: Bound = "exact") => ({ value, unit, bound, of: null });

test("formatQuantity writes large values with the language's own scale words", () => {
  expect(formatQuantity(amount(2e7, "t"), "en")).toBe("20 million t");
  expect(formatQuantity(amount(2e7, "t"), "zh")).toBe("2000万吨");
  expect(formatQuantity(amount(1.1e10, "USD", "more-than"), "en")).toBe("more than 11 billion USD");
  expect(formatQuantity(amount(1.1e10, "USD", "more-than"), "zh")).toBe("超过110亿美元");
});

test("formatQuantity writes ranges, shares, rates and spans of time", () => {
  expect(formatQuantity(amount([10, 20], "%", "range"), "en")).toBe("10–20%");
  expect(formatQuantity(amount(2e5, "bbl/d"), "en")).toBe("200,000 bbl a day");
  expect(formatQuantity(amount(40, "people/wk"), "en")).toBe("40 people a week");
  expect(formatQuantity(amount(55, "USD/bbl", "at-most"), "en")).toBe("at most 55 USD/bbl");
  expect(formatQuantity(amount(8220, "s"), "en")).toBe("2 h 17 min");
  expect(formatQuantity(amount(8220, "s"), "zh")).toBe("2小时17分钟");
  expect(formatQuantity(amount(90 * 86400, "s"), "en")).toBe("90 days");
});
