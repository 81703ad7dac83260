import { expect, test } from "vitest";
import { readNumbers } from "./numbers.ts";

const read = (text: string) => readNumbers(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]);

test("readNumbers reads digits, words and both", () => {
  expect(read("34 500, 2,7 млн, 40 тыс. и двести сорок семь тысяч триста")).toEqual([
    ["34 500", 34500, "integer"],
    ["2,7 млн", 2.7e6, "decimal"],
    ["40 тыс.", 40000, "integer"],
    ["двести сорок семь тысяч триста", 247300, "integer"],
  ]);
});

test("readNumbers reads fractions", () => {
  expect(read("две трети, семь десятых, четыре целых и три десятых, полтора миллиона, три с половиной тысячи, полмиллиарда")).toEqual([
    ["две трети", 0.666666666666667, "fraction"],
    ["семь десятых", 0.7, "fraction"],
    ["четыре целых и три десятых", 4.3, "decimal"],
    ["полтора миллиона", 1.5e6, "fraction"],
    ["три с половиной тысячи", 3500, "fraction"],
    ["полмиллиарда", 5e8, "fraction"],
  ]);
});

test("readNumbers keeps floors, ranges, dozens and how many fold apart by their kind", () => {
  expect(read("сотни тысяч, несколько десятков, две дюжины, вырос втрое, удвоить")).toEqual([
    ["сотни тысяч", 1e5, "vague"],
    ["несколько десятков", 20, "range"],
    ["две дюжины", 24, "dozen"],
    ["втрое", 3, "multiple"],
    ["удвоить", 2, "multiple"],
  ]);
});
