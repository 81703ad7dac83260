import { expect, test } from "vitest";
import { currencyOf, entryOfSign, moneyNames, scaleOfSign } from "./currencies.ts";
import { currencyRows, sharedNames } from "./currency-table.ts";

test("signs and codes name currencies, alone, with a country and with a scale", () => {
  expect(["US$", "u.s. $", "c $", "HK$", "mxn$", "€", "₡", "Rub", "rmb"].map(entryOfSign)).toEqual([
    "USD",
    "USD",
    "CAD",
    "HKD",
    "MXN",
    "EUR",
    "CRC",
    "RUB",
    "CNY",
  ]);
  expect(entryOfSign("MUSD")).toBe("USD");
  expect(scaleOfSign("MUSD")).toBe(1e6);
  expect(scaleOfSign("MXN")).toBe(1);
  expect(entryOfSign("COP")).toBeNull();
});

test("a shared name is the side's own, else the one it mostly means, else itself", () => {
  expect([
    currencyOf("dollar", "SG"),
    currencyOf("dollar", null),
    currencyOf("yuan", "TW"),
    currencyOf("franc", "CH"),
    currencyOf("franc", null),
  ]).toEqual(["SGD", "USD", "TWD", "CHF", "franc"]);
  expect(currencyOf(entryOfSign("£") ?? "", null)).toBe("GBP");
});

test("the table gives each code once and no name twice in a language", () => {
  const codes = currencyRows.map(([code]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const column of [1, 2, 3] as const) {
    const names = [...currencyRows, ...sharedNames].flatMap((row) => row[column].split(",")).filter((name) => name !== "");
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
  expect(moneyNames("zh").get("美元")).toEqual({ currency: "USD", factor: 1, part: null });
});
