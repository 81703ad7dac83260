import { expect, test } from "vitest";
import { mayMatch, neededCharacters, unitsOf } from "./needed-characters.ts";

const needs = (pattern: RegExp): string | null => {
  const units = neededCharacters(pattern);
  return units && String.fromCharCode(...units);
};

test("neededCharacters takes the part of a pattern that can stand least often", () => {
  expect(needs(/(?:第|前)[一二三四]季度/u)).toBe("季");
  expect(needs(/\d{1,2}月(?:\d{1,2}日)?/u)).toBe("月");
  expect(needs(/[周週]\d|星期/u)).toBe("周星週");
});

test("neededCharacters passes over what may be left out and what must not stand there", () => {
  expect(needs(/(?:今|明)?年(?!代)/u)).toBe("年");
  expect(needs(/(?<!其)中{0,2}美/u)).toBe("美");
  expect(needs(/来(?=访)/u)).toBe("来");
  expect(needs(/[a-c]+\.x/u)).toBe(".");
});

test("neededCharacters says nothing where nothing can be told", () => {
  expect(neededCharacters(/年|\s+/u)).toBeNull();
  expect(neededCharacters(/[^年]/u)).toBeNull();
  expect(neededCharacters(/may/iu)).toBeNull();
  expect(neededCharacters(/\p{L}|[\u4e00-\u9fff]/u)).toBeNull();
});

test("mayMatch refuses a text only where no match can stand", () => {
  const needed = neededCharacters(/上季度|本月/u);
  expect(mayMatch(needed, unitsOf("他在上季度说"))).toBe(true);
  expect(mayMatch(needed, unitsOf("他在去年说"))).toBe(false);
  expect(mayMatch(null, unitsOf(""))).toBe(true);
});
