import { expect, test } from "vitest";
import { stepByCharacter, stepByWord, wordsBeside } from "./word-steps.ts";

const text = "Both sides agreed, she said, to meet again.";
const all = { start: 0, end: text.length };

test("an end stops after words, a start before them", () => {
  const after = stepByWord(text, "Both".length, 1, "end", "en", all);
  expect(text.slice(0, after)).toBe("Both sides");
  const before = stepByWord(text, 0, 1, "start", "en", all);
  expect(text.slice(before)).toMatch(/^sides agreed/);
});

test("a step back from the middle of a word goes to that word", () => {
  expect(stepByWord(text, 7, -1, "start", "en", all)).toBe(5);
  expect(stepByWord(text, 7, -1, "end", "en", all)).toBe(4);
});

test("a step beyond the last word goes to the limit, and no further", () => {
  expect(stepByWord(text, text.length - 1, 1, "end", "en", all)).toBe(text.length);
  expect(stepByWord(text, text.length, 1, "end", "en", all)).toBe(text.length);
  expect(stepByWord(text, 5, -1, "start", "en", { start: 5, end: 20 })).toBe(5);
});

test("Han is cut into words, not into single characters", () => {
  const zh = "双方同意继续保持沟通。";
  const after = stepByWord(zh, 0, 1, "end", "zh", { start: 0, end: zh.length });
  expect(zh.slice(0, after)).toBe("双方");
});

test("a character is what a reader takes for one", () => {
  const emoji = "a👨‍👩‍👧b";
  const after = stepByCharacter(emoji, 1, 1, { start: 0, end: emoji.length });
  expect(emoji.slice(1, after)).toBe("👨‍👩‍👧");
  expect(stepByCharacter(emoji, after, -1, { start: 0, end: emoji.length })).toBe(1);
});

test("wordsBeside says what an end stands at", () => {
  expect(wordsBeside(text, 5, "start", "en", all)).toBe("sides agreed, she");
  expect(wordsBeside(text, "Both sides agreed".length, "end", "en", all)).toBe("sides agreed");
});

test("a language tag that is none does not stop the reviewer", () => {
  expect(stepByWord("one two", 0, 1, "end", "not a tag", { start: 0, end: 7 })).toBe(3);
});
