import { expect, test } from "vitest";
import { everyMatch } from "./every-match.ts";

test("everyMatch gives each match with its place and groups", () => {
  const found = everyMatch(/(\d+)月/gu, "1月，在2月");
  expect(found.map((match) => [match.index, match[1]])).toEqual([
    [0, "1"],
    [4, "2"],
  ]);
});

test("everyMatch passes over empty matches, in any text, and begins anew at each call", () => {
  const pattern = /月*/gu;
  expect(everyMatch(pattern, "😀月😀月月").map((match) => match[0])).toEqual(["月", "月月"]);
  expect(everyMatch(pattern, "月").length).toBe(1);
  expect(everyMatch(/x/g, "")).toEqual([]);
});
