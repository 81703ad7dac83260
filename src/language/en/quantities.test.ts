import { expect, test } from "vitest";
import { readQuantities } from "./quantities.ts";

const read = (text: string, side: string | null = null) =>
  readQuantities(text, side).map((q) => [text.slice(q.start, q.end), q.value, q.unit, q.bound]);

test("readQuantities reads digits, words and both", () => {
  expect(read("Buyers will take two and a half million tonnes of maize and 20 Million Tons of wheat.")).toEqual([
    ["two and a half million tonnes", 2.5e6, "t", "exact"],
    ["20 Million Tons", 2e7, "t", "exact"],
  ]);
  expect(read("The lender pledged US$1.2bn and the port €500m.")).toEqual([
    ["US$1.2bn", 1.2e9, "USD", "exact"],
    ["€500m", 5e8, "EUR", "exact"],
  ]);
});

test("readQuantities reads a bare dollar as the side's own", () => {
  expect(read("Ottawa offered $40 million.", "CA")).toEqual([["$40 million", 4e7, "CAD", "exact"]]);
  expect(read("Washington offered $40 million.", "US")).toEqual([["$40 million", 4e7, "USD", "exact"]]);
});

test("readQuantities reads the bound with its number", () => {
  const text = "It freed more than 40 hostages, sent up to 10,000 troops, lost nearly 5% and kept at least 12 ships.";
  expect(read(text)).toEqual([
    ["more than 40 hostages", 40, "people", "more-than"],
    ["up to 10,000 troops", 10000, "people", "at-most"],
    ["nearly 5%", 5, "%", "about"],
    ["at least 12 ships", 12, "count", "at-least"],
  ]);
});

test("readQuantities reads a range as one amount and a change as two", () => {
  expect(read("Between 20 and 30 vessels left, with a $30-50 million cargo.")).toEqual([
    ["20 and 30 vessels", [20, 30], "count", "range"],
    ["$30-50 million", [3e7, 5e7], "USD", "range"],
  ]);
  expect(read("Sales go from 12 up to 20 million tons of rice.")).toEqual([
    ["12", 1.2e7, "t", "exact"],
    ["20 million tons", 2e7, "t", "exact"],
  ]);
});

test("readQuantities joins hours and minutes", () => {
  expect(read("They spoke for about two hours and 17 minutes.")).toEqual([["about two hours and 17 minutes", 8220, "s", "about"]]);
  expect(read("The dinner took an hour and a half.")).toEqual([["an hour and a half", 5400, "s", "exact"]]);
});

test("readQuantities weighs a bushel by its crop", () => {
  expect(readQuantities("The mill took 1,000 bushels of corn.", null)[0]?.value).toBeCloseTo(25.4, 1);
});

test("readQuantities passes over names, labels, dates and the parties themselves", () => {
  const text =
    "On June 3, 2024, the two leaders of the G7 cited Article 5, Resolution 2231, the F-35, COVID-19 and a two-state solution. The Five Point Plan of 9 May stands.";
  expect(read(text)).toEqual([]);
});

test("readQuantities names what is counted and the kind of amount", () => {
  const [first, second] = readQuantities("It buys 200,000 barrels of oil a day, 40% of its imports.", null);
  expect(first).toMatchObject({ unit: "bbl/d", kind: "rate", of: "oil" });
  expect(second).toMatchObject({ unit: "%", kind: "share" });
});

test("readQuantities stays quick on hostile text", () => {
  // Processor time, since other work on the machine is none of ours.
  const started = process.cpuUsage();
  readQuantities("1 to ".repeat(60_000), null);
  readQuantities("one hundred and ".repeat(20_000), null);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(1500);
});

const facts = (text: string) => readQuantities(text, null).map(({ start, end, of, ...rest }) => [text.slice(start, end), rest]);

test("readQuantities tells a new level and by how much it differs from the old one", () => {
  expect(facts("Rail capacity will go from 8 to 11 million tonnes.")[1]).toEqual([
    "11 million tonnes",
    { value: 1.1e7, unit: "t", bound: "exact", kind: "total", change: 3e6 },
  ]);
});

test("readQuantities reads prices, rates and caps", () => {
  expect(facts("A ceiling of 55 dollars a barrel holds, at most $7 million in any calendar year and 40 visas a week.")).toEqual([
    ["ceiling of 55 dollars", { value: 55, unit: "USD/bbl", bound: "at-most", kind: "cap" }],
    ["at most $7 million", { value: 7e6, unit: "USD/yr", bound: "at-most", kind: "rate" }],
    ["40 visas", { value: 40, unit: "count/wk", bound: "exact", kind: "rate" }],
  ]);
});

test("readQuantities marks what comes on top, percentage points and how many fold", () => {
  expect(facts("A further 90 doctors came, and $2 million more; the levy falls by 4 percentage points; sales are to triple.")).toEqual([
    ["A further 90 doctors", { value: 90, unit: "people", bound: "exact", kind: "total", further: true }],
    ["$2 million", { value: 2e6, unit: "USD", bound: "exact", kind: "total", further: true }],
    ["4 percentage points", { value: 4, unit: "%", bound: "exact", kind: "decrease", points: true }],
    ["triple", { value: 3, unit: "times", bound: "exact", kind: "total" }],
  ]);
});

test("readQuantities reads shares, and by which share something changed", () => {
  expect(facts("Nearly half of exports went there; the levy was cut by two-thirds, and output grew 6%, an increase of 2 percent.")).toEqual(
    [
      ["Nearly half", { value: 50, unit: "%", bound: "about", kind: "share" }],
      ["two-thirds", { value: 66.6666666667, unit: "%", bound: "exact", kind: "decrease" }],
      ["6%", { value: 6, unit: "%", bound: "exact", kind: "increase" }],
      ["2 percent", { value: 2, unit: "%", bound: "exact", kind: "increase" }],
    ],
  );
});

test("readQuantities gives factor and source of a conversion", () => {
  const [, wheat] = facts("It buys 10 bushels of wheat.")[0] ?? [];
  expect(wheat).toMatchObject({ unit: "t", conversion: { from: "bushel", source: "USDA Agricultural Handbook 697" } });
  const [, coal] = facts("It burns 2 long tons of coal.")[0] ?? [];
  expect(coal).toMatchObject({ value: 2.0320938176, unit: "t", conversion: { from: "long ton", factor: 1.0160469088 } });
  const [, iron] = facts("It melts 2 metric tons of iron.")[0] ?? [];
  expect(iron).not.toHaveProperty("conversion");
});

test("readQuantities says so where a letter may be a scale", () => {
  expect(facts("Some 300m went to the port, and 300m euros to the road.")).toEqual([
    ["Some 300m", { value: 0.3, unit: "km", bound: "about", kind: "total", doubt: "scale" }],
    ["300m euros", { value: 3e8, unit: "EUR", bound: "exact", kind: "total" }],
  ]);
});

test("readQuantities adds up sums with parts of a hundred, and leaves a shared name where no code is sure", () => {
  expect(read("It cost eleven dollars thirty-five cents, then 19 EUR 50.")).toEqual([
    ["eleven dollars thirty-five cents", 11.35, "USD", "exact"],
    ["19 EUR 50", 19.5, "EUR", "exact"],
  ]);
  expect(read("It lent 40 million francs, 12 MUSD and 3 billion baht.")).toEqual([
    ["40 million francs", 4e7, "franc", "exact"],
    ["12 MUSD", 1.2e7, "USD", "exact"],
    ["3 billion baht", 3e9, "THB", "exact"],
  ]);
  expect(read("It lent 9 million pounds.", "GB")).toEqual([["9 million pounds", 9e6, "GBP", "exact"]]);
  expect(read("The canton lent 40 million francs.", "CH")).toEqual([["40 million francs", 4e7, "CHF", "exact"]]);
});

test("readQuantities takes no period for what is counted", () => {
  const [amount] = readQuantities("the corn count going up to 20 million tons in the current season", null);
  expect(amount).toMatchObject({ value: 20_000_000, unit: "t", of: "corn" });
  expect(readQuantities("20 million tons in the next marketing year", null)[0]?.of).toBeNull();
});

test("readQuantities reads halves and how many fold, and which way", () => {
  expect(facts("The toll was halved; losses were cut in half; rents fell threefold; a doubling of traffic is near.")).toEqual([
    ["halved", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["in half", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["threefold", { value: 3, unit: "times", bound: "exact", kind: "decrease" }],
    ["doubling", { value: 2, unit: "times", bound: "exact", kind: "total" }],
  ]);
  expect(read("The loaf lay in half the ovens; double glazing is dear.")).toEqual([]);
});

test("readQuantities reads open counts by their floor or their ends", () => {
  expect(read("Scores of bakers, a couple of hundred carts, 60-plus mills, thirty-odd barns and 4-plus billion dollars.")).toEqual([
    ["Scores of bakers", 20, "count", "more-than"],
    ["a couple of hundred carts", 200, "count", "about"],
    ["60-plus mills", 60, "count", "more-than"],
    ["thirty-odd barns", 30, "count", "more-than"],
    ["4-plus billion dollars", 4e9, "USD", "more-than"],
  ]);
  expect(read("Several bakers and a few millers came.")).toEqual([]);
});

test("readQuantities reads rates of a unit", () => {
  expect(
    read("Copper costs $9 per kilogram, the road 5 dollars per kilometre; fields give 4 tons per hectare and 90 kg per person."),
  ).toEqual([
    ["$9", 9, "USD/kg", "exact"],
    ["5 dollars", 5, "USD/km", "exact"],
    ["4 tons", 4, "t/ha", "exact"],
    ["90 kg", 0.09, "t/person", "exact"],
  ]);
});
