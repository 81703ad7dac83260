import { expect, test } from "vitest";
import { trimSentence } from "./trim-sentence.ts";

const trimmed = (text: string) => {
  const { start, end } = trimSentence(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

test.each([
  ["Talks will go on.", "Talks will go on"],
  ["“Talks will go on.” ", "Talks will go on"],
  ["双方将继续会谈。", "双方将继续会谈"],
  ["「双方将继续会谈。」", "双方将继续会谈"],
  ["«Переговоры продолжатся»!", "Переговоры продолжатся"],
  ["(회담은 계속된다…", "회담은 계속된다"],
  ["tariffs of 10%.", "tariffs of 10%"],
  ["Mr. Neri came (late)", "Mr. Neri came (late)"],
])("trimSentence takes the stop and the marks around off %s", (text, words) => {
  expect(trimmed(text)).toBe(words);
});

test("trimSentence leaves an empty span where nothing but marks stood", () => {
  const { start, end } = trimSentence("。”", { start: 0, end: 2 });
  expect(end).toBe(start);
});

test("trimSentence never leaves the span it was given", () => {
  expect(trimSentence("One. Two. Three.", { start: 4, end: 9 })).toEqual({ start: 5, end: 8 });
});
