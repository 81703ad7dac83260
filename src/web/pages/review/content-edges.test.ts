import { expect, test } from "vitest";
import { joinContents, quoteOf, sameContent, splitContent, withEnd, withStart } from "./content-edges.ts";

const text = "They will buy more grain, and they will lower tariffs. Talks go on.";
const whole = [{ start: 0, end: text.indexOf(".") }];
const parts = [
  { start: 0, end: 9 },
  { start: 26, end: 40 },
];

test("an end that moves cuts the part it meets and drops the parts beyond", () => {
  expect(withStart(parts, 5)).toEqual([{ start: 5, end: 9 }, parts[1]]);
  expect(withStart(parts, 30)).toEqual([{ start: 30, end: 40 }]);
  expect(withEnd(parts, 4)).toEqual([{ start: 0, end: 4 }]);
  expect(withEnd(parts, 50)).toEqual([parts[0], { start: 26, end: 50 }]);
});

test("an end never passes the other: the content stays as it was", () => {
  expect(withStart(parts, 40)).toBe(parts);
  expect(withEnd(parts, 0)).toBe(parts);
});

test("splitContent leaves the comma and the space to neither half", () => {
  const halves = splitContent(text, whole, text.indexOf(","));
  expect(halves?.map((half) => quoteOf(text, half))).toEqual(["They will buy more grain", "and they will lower tariffs"]);
});

test("splitContent works in Chinese, and refuses a half without words", () => {
  const zh = "扩大采购，降低关税";
  const content = [{ start: 0, end: zh.length }];
  expect(splitContent(zh, content, 5)?.map((half) => quoteOf(zh, half))).toEqual(["扩大采购", "降低关税"]);
  expect(splitContent(zh, content, 0)).toBeNull();
});

test("joinContents closes a gap of stops and spaces, and keeps one with words", () => {
  const [one, other] = splitContent(text, whole, text.indexOf(",")) ?? [[], []];
  expect(quoteOf(text, joinContents(text, one, other))).toBe("They will buy more grain, and they will lower tariffs");
  expect(joinContents(text, [{ start: 0, end: 9 }], [{ start: 14, end: 24 }])).toHaveLength(2);
  expect(joinContents("One line\nanother", [{ start: 0, end: 8 }], [{ start: 9, end: 16 }])).toHaveLength(2);
});

test("sameContent compares places", () => {
  expect(
    sameContent(
      parts,
      parts.map((span) => ({ ...span })),
    ),
  ).toBe(true);
  expect(sameContent(parts, whole)).toBe(false);
});
