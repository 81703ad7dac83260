import { expect, test } from "vitest";
import { readNumbers, readOrdinals } from "./numbers.ts";

const read = (text: string) => readNumbers(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]);

test("readNumbers reads digits, grouped and not, with decimals, powers and fractions", () => {
  expect(read("It shipped 1,250,000 crates, 12 500 sacks, 7.25 and .5 of a load, 4,5 here.")).toEqual([
    ["1,250,000", 1.25e6, "integer"],
    ["12 500", 12500, "integer"],
    ["7.25", 7.25, "decimal"],
    [".5", 0.5, "decimal"],
    ["4,5", 4.5, "decimal"],
  ]);
  expect(read("2.5e6, 3^4, 6.1x10^-3, 3/8, 2 3/4, 1½ and -7")).toEqual([
    ["2.5e6", 2.5e6, "power"],
    ["3^4", 81, "power"],
    ["6.1x10^-3", 0.0061, "power"],
    ["3/8", 0.375, "fraction"],
    ["2 3/4", 2.75, "fraction"],
    ["1½", 1.5, "fraction"],
    ["-7", -7, "integer"],
  ]);
});

test("readNumbers takes dates, addresses and codes apart into their figures", () => {
  expect(read("7/9/2021 10.20.30.40 SKU-81").map(([, value]) => value)).toEqual([7, 9, 2021, 10, 20, 30, 40, 81]);
});

test("readNumbers reads words", () => {
  expect(read("forty-seven, three hundred and nine, ninety-five hundred, two hundred and six thousand, zero")).toEqual([
    ["forty-seven", 47, "integer"],
    ["three hundred and nine", 309, "integer"],
    ["ninety-five hundred", 9500, "integer"],
    ["two hundred and six thousand", 206000, "integer"],
    ["zero", 0, "integer"],
  ]);
  expect(read("6 million, 2 thousand 7 hundred, 4bn, 9 lakh, two dozen, four hundred and three dozens")).toEqual([
    ["6 million", 6e6, "integer"],
    ["2 thousand 7 hundred", 2700, "integer"],
    ["4bn", 4e9, "integer"],
    ["9 lakh", 9e5, "integer"],
    ["two dozen", 24, "dozen"],
    ["four hundred and three dozens", 436, "dozen"],
  ]);
  expect(read("three point one four; nought point twelve; minus six")).toEqual([
    ["three point one four", 3.14, "decimal"],
    ["nought point twelve", 0.12, "decimal"],
    ["minus six", -6, "integer"],
  ]);
});

test("readNumbers reads fractions and mixed numbers in words", () => {
  const value = (text: string) => read(text).map(([words, v]) => [words, Number((v as number).toPrecision(6))]);
  expect(value("four sevenths")).toEqual([["four sevenths", 0.571429]]);
  expect(value("a thirty-third")).toEqual([["a thirty-third", 0.030303]]);
  expect(value("six and two ninths")).toEqual([["six and two ninths", 6.22222]]);
  expect(value("thirty thirty sixths")).toEqual([["thirty thirty sixths", 0.833333]]);
  expect(value("three and a half million")).toEqual([["three and a half million", 3.5e6]]);
  expect(value("six million and one quarter")).toEqual([["six million and one quarter", 6.25e6]]);
  expect(value("half a billion, quarter million, three quarters of a million")).toEqual([
    ["half a billion", 5e8],
    ["quarter million", 250000],
    ["three quarters of a million", 750000],
  ]);
  expect(value("nine over twelve")).toEqual([["nine over twelve", 0.75]]);
  expect(read("invested 300 million over three years")).toEqual([
    ["300 million", 3e8, "integer"],
    ["three", 3, "integer"],
  ]);
});

test("readNumbers keeps floors, ranges, articles and how many fold apart by their kind", () => {
  expect(read("tens of thousands of tents, several hundred, an hour, exports doubled")).toEqual([
    ["tens of thousands", 1e4, "vague"],
    ["several hundred", 200, "range"],
    ["an", 1, "article"],
    ["doubled", 2, "multiple"],
  ]);
  expect(read("avoiding double taxation; they met twice")).toEqual([]);
});

test("readOrdinals reads ordinals, and readNumbers leaves them alone", () => {
  const text = "the ninth, two hundred thirty-first and 42nd rounds";
  expect(readOrdinals(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ["ninth", 9],
    ["two hundred thirty-first", 231],
    ["42nd", 42],
  ]);
  expect(read(text)).toEqual([]);
});
