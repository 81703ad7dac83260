import { expect, test } from "vitest";
import { foldCase, neededPieces } from "./needed-pieces.ts";

const needs = (pattern: RegExp): string | null => neededPieces(pattern)?.pieces.join("|") ?? null;

test("neededPieces takes the words of a pattern that stand least often", () => {
  expect(needs(/\b(\d+ |a )?(?:week|month)s? ago\b/iu)).toBeNull();
  expect(needs(/\b(\d{1,2} |a )?(?:week|month)s? ago\b/iu)).toBe("week ago|weeks ago|month ago|months ago");
  expect(needs(/(?:第|前)[一二]季度/u)).toBe("第一季度|第二季度|前一季度|前二季度");
  expect(needs(/\d{1,2}月(?:\d{1,2}日)?/u)).toBe("月");
});

test("neededPieces leaves out what holds another piece, may be missing or must not stand there", () => {
  expect(needs(/近(?:[些几])?年|近年来/u)).toBe("近年|近些年|近几年");
  expect(needs(/(?:今|明)?年(?!代)/u)).toBe("年");
  expect(needs(/(?<!其)中{0,2}美/u)).toBe("美");
  expect(needs(/(?<=在)\d/u)).toBe("在");
});

test("neededPieces says nothing where nothing can be told", () => {
  expect(needs(/年|[\u4e00-\u9fff]{2}/u)).toBeNull();
  expect(needs(/[^年]/u)).toBeNull();
  expect(needs(/\p{L}/u)).toBeNull();
});

test("the reach of a pattern counts what it looks at beside a match", () => {
  expect(neededPieces(/(?<!\d[.,])\d{1,3}年(?!代|度)/u)?.reach).toBe(7);
  expect(neededPieces(/(?:[a-z]{2,15} )?term/u)?.reach).toBe(35);
});

test("pieces are given in one spelling of capitals and small letters", () => {
  expect(needs(/May|МАЯ/u)).toBe("may|мая");
  expect(["K", "\u212a", "ſ", "Я", "ß", "年"].map(foldCase)).toEqual(["k", "k", "s", "я", "ß", "年"]);
});
