import { expect, test } from "vitest";
import { firstCharacters } from "./first-characters.ts";

test("firstCharacters reads literals, alternatives and groups", () => {
  expect(firstCharacters("愿意|将")).toBe("愿将");
  expect(firstCharacters("(?:同意|商定)了")).toBe("同商");
});

test("firstCharacters looks past what may be left out and past look-arounds", () => {
  expect(firstCharacters("(?:也|都)?将(?!军)")).toBe("也都将");
  expect(firstCharacters("(?<!心)愿(?=同)")).toBe("愿");
  expect(firstCharacters("(?:必|定){0,2}会")).toBe("必定会");
  expect(firstCharacters("(?:必|定)+会")).toBe("必定");
});

test("firstCharacters keeps classes, and says where a match may begin with anything", () => {
  expect(firstCharacters("[两三\\d]次")).toBe("两三\\d");
  expect(firstCharacters("将?")).toBeNull();
  expect(firstCharacters("[^，]将")).toBe("\\s\\S");
});
