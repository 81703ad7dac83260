import { expect, test } from "vitest";
import { findWords } from "./find-words.ts";

const text = "If asked, he goes. She stays if\nasked (again). If asked, they wait.";
const all = { start: 0, end: text.length };

test("findWords takes the place nearest to the statement", () => {
  expect(findWords(text, "If asked", text.length, all)?.start).toBe(text.lastIndexOf("If asked"));
  expect(findWords(text, "If asked", 0, all)?.start).toBe(0);
});

test("findWords reads a line break as a space, and signs as themselves", () => {
  const found = findWords(text, "if asked (again).", 0, all);
  expect(found && text.slice(found.start, found.end)).toBe("if\nasked (again).");
});

test("findWords finds nothing outside the limits, and no empty words", () => {
  expect(findWords(text, "they wait", 0, { start: 0, end: 20 })).toBeNull();
  expect(findWords(text, "  ", 0, all)).toBeNull();
});

test("a hyphen is found as a hyphen", () => {
  expect(findWords("a so-called deal", "so-called", 0, { start: 0, end: 16 })).toEqual({ start: 2, end: 11 });
});
