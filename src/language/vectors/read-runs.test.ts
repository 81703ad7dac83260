import { expect, test } from "vitest";
import { readRuns } from "./read-runs.ts";

test("readRuns folds case, width and traditional characters", () => {
  expect(readRuns("Ｔhe 貿易 Талks")).toEqual(readRuns("the 贸易 талks"));
  expect(readRuns("兩國元首通電話")).toEqual(["两国元首通电话"]);
});

test("readRuns keeps the United States apart from the pronoun", () => {
  expect(readRuns("The US told us")).toEqual(["▁the", "▁usa", "▁told", "▁us"]);
  expect(readRuns("the U.S. and the U.N.")).toEqual(["▁the", "▁usa", "▁and", "▁the", "▁un"]);
});

test("readRuns reads a grouped number as one, and leaves a full stop outside", () => {
  expect(readRuns("1,212 tons, 3.5%.")).toEqual(["1212", "▁tons", "3.5"]);
});

test("readRuns cuts where the script changes", () => {
  expect(readRuns("한국은 G20에서 25万吨")).toEqual(["▁한국은", "▁g", "20", "▁에서", "25", "万吨"]);
});
