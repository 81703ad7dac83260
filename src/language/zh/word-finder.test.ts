import { expect, test } from "vitest";
import { compileWords } from "./word-finder.ts";

test("compileWords tries the patterns in the order of the list at each place", () => {
  const find = compileWords([
    ["wont", "不会(?!议)|(?<!在)拒绝"],
    ["will", "(?:也|都)?会"],
  ]);
  expect(find("我们不会去", 0)).toEqual({ key: "wont", word: "不会", at: 2 });
  expect(find("他们也会去", 0)).toEqual({ key: "will", word: "也会", at: 2 });
  expect(find("正在拒绝，拒绝", 0)).toEqual({ key: "wont", word: "拒绝", at: 5 });
  expect(find("没有这样的词", 0)).toBeUndefined();
});

test("compileWords goes on from a place and reads patterns that can begin with anything", () => {
  const find = compileWords([
    ["any", "[^甲乙]丙"],
    ["one", "甲"],
  ]);
  expect(find("甲甲", 1)).toEqual({ key: "one", word: "甲", at: 1 });
  expect(find("甲丁丙", 1)).toEqual({ key: "any", word: "丁丙", at: 1 });
});
