import { expect, test } from "vitest";
// @ts-expect-error: plain modules of bench/
import * as currency from "../bench/recognizers/currency.mjs";
// @ts-expect-error: plain modules of bench/
import * as dimension from "../bench/recognizers/dimension.mjs";
// @ts-expect-error: plain modules of bench/
import * as number from "../bench/recognizers/number.mjs";
// @ts-expect-error: plain modules of bench/
import * as range from "../bench/recognizers/number-range.mjs";
// @ts-expect-error: plain modules of bench/
import * as ordinal from "../bench/recognizers/ordinal.mjs";
// @ts-expect-error: plain modules of bench/
import * as percent from "../bench/recognizers/percent.mjs";

/** An invented case, in the form of the specs. */
const result = (Text: string, TypeName: string, Resolution: object, at?: readonly [number, number]) => ({
  Text,
  TypeName,
  Resolution,
  ...(at === undefined ? {} : { Start: at[0], End: at[1] - 1 }),
});
const meaning = (list: readonly object[]) => list.map((entry) => ({ ...entry, start: 0, end: 0, text: "" }));

test("a number's value is compared as a number, its subtype as written", () => {
  const expected = number.expected({
    lang: "English",
    results: [
      result("7.50", "number", { subtype: "decimal", value: "7.50" }, [9, 13]),
      result("two ninths", "number", { subtype: "fraction", value: "0.222222222222222" }),
    ],
  });
  expect(expected).toEqual([
    { start: 9, end: 13, type: "number", value: "7.5", subtype: "decimal" },
    { text: "two ninths", type: "number", value: "0.222222222222", subtype: "fraction" },
  ]);
  expect(meaning(number.read("It holds 7.50 and two ninths", "English"))).toEqual(meaning(expected));
});

test("a reading of another value, unit or extent is no match", () => {
  const [seven] = number.read("seven", "English");
  const [wanted] = number.expected({ lang: "English", results: [result("seven", "number", { subtype: "integer", value: "8" }, [0, 5])] });
  expect(seven).not.toEqual(wanted);
  const [dollars] = currency.read("9 Canadian dollars", "English");
  const [plain] = currency.expected({ results: [result("9 Canadian dollars", "currency", { unit: "Dollar", value: "9" }, [0, 18])] });
  expect(dollars).toMatchObject({ unit: "CAD" });
  expect(dollars).not.toEqual(plain);
});

test("money is compared by its code, else by its name; parts and bare names keep theirs", () => {
  const wanted = currency.expected({
    results: [
      result("6 kroner", "currency", { unit: "Danish krone", isoCurrency: "DKK", value: "6" }),
      result("40 cents", "currency", { unit: "Cent", value: "40" }),
      result("euros", "currency", { unit: "Euro", isoCurrency: "EUR", value: null }),
    ],
  });
  expect(wanted.map(({ unit, value }: { unit: string; value: string | null }) => [unit, value])).toEqual([
    ["DKK", "6"],
    ["cent", "40"],
    ["EUR", null],
  ]);
  expect(currency.read("40 cents, or some euros", "English")).toEqual([
    { start: 0, end: 8, type: "currency", unit: "cent", value: "40" },
    { start: 18, end: 23, type: "currency", unit: "EUR", value: null },
  ]);
});

test("per cent, ordinals, measures and intervals keep value, unit and ends", () => {
  expect(percent.expected({ results: [result("六成", "percentage", { value: "60%" }, [0, 2])] })).toEqual(percent.read("六成", "Chinese"));
  expect(
    ordinal.expected({ results: [result("fortieth", "ordinal", { value: "40", offset: "40", relativeTo: "start" }, [4, 12])] }),
  ).toEqual(ordinal.read("the fortieth", "English"));
  expect(dimension.expected({ results: [result("6 acres", "dimension", { unit: "Acre", subtype: "Area", value: "6" }, [0, 7])] })).toEqual(
    dimension.read("6 acres", "English"),
  );
  expect(range.expected({ results: [result("at least 60", "numberrange", { value: "[60,)" }, [3, 14])] })).toEqual(
    range.read("is at least 60", "English"),
  );
  expect(range.read("is over 60", "English")[0].value).toBe("(60,)");
});
