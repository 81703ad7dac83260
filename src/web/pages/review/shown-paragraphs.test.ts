import { expect, test } from "vitest";
import { extentOf, paragraphsAround } from "./shown-paragraphs.ts";

const paragraphs = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 9 }));

test("a statement is shown with the paragraph before and the one after", () => {
  expect(paragraphsAround(paragraphs, [{ start: 22, end: 25 }])).toEqual(paragraphs.slice(1, 4));
  expect(paragraphsAround(paragraphs, [{ start: 0, end: 9 }])).toEqual(paragraphs.slice(0, 2));
});

test("a statement over two paragraphs is shown with both and their neighbours", () => {
  expect(
    paragraphsAround(paragraphs, [
      { start: 12, end: 19 },
      { start: 20, end: 24 },
    ]),
  ).toEqual(paragraphs.slice(0, 4));
  expect(extentOf(paragraphs.slice(1, 3))).toEqual({ start: 10, end: 29 });
});
