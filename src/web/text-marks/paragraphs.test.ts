import fc from "fast-check";
import { expect, test } from "vitest";
import { findParagraph, sliceByParagraph, splitParagraphs } from "./paragraphs.ts";

const text = "First line.\r\n\r\n  \nSecond 😀 line.\nThird.";

test("splitParagraphs leaves out breaks and empty lines and keeps every offset", () => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(["First line.", "Second 😀 line.", "Third."]);
});

test("splitParagraphs takes CRLF for one break, and keeps the spaces that begin a line", () => {
  const zh = "\u3000\u3000甲方表示。\r\n\u3000\u3000乙方表示。";
  expect(splitParagraphs(zh)).toEqual([
    { start: 0, end: 7 },
    { start: 9, end: 16 },
  ]);
});

test("a surrogate pair counts as two, as slice counts it", () => {
  const at = text.indexOf("line.\nThird");
  const [slice] = sliceByParagraph(splitParagraphs(text), { start: at, end: at + 4 });
  expect(slice).toEqual({ paragraph: 1, start: "Second 😀 ".length, end: "Second 😀 line".length });
});

test("sliceByParagraph cuts a span over several paragraphs at their edges", () => {
  const slices = sliceByParagraph(splitParagraphs(text), { start: 6, end: text.length });
  expect(slices.map((slice) => slice.paragraph)).toEqual([0, 1, 2]);
  expect(slices[0]).toEqual({ paragraph: 0, start: 6, end: 11 });
});

test("an offset between two paragraphs belongs to the one before", () => {
  expect(findParagraph(splitParagraphs(text), 14)).toBe(0);
  expect(findParagraph(splitParagraphs(text), text.indexOf("Third"))).toBe(2);
});

test("pieces of any span, put together, are the span without its breaks", () => {
  const line = fc.constantFrom("a", "北京", "😀", " ", "\n", "\r\n", "\u2029", "x.y");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
      const whole = parts.join("");
      const span = { start: Math.min(a, b, whole.length), end: Math.min(Math.max(a, b), whole.length) };
      const paragraphs = splitParagraphs(whole);
      const pieces = sliceByParagraph(paragraphs, span)
        .map((slice) => {
          const paragraph = paragraphs[slice.paragraph] ?? { start: 0, end: 0 };
          return whole.slice(paragraph.start + slice.start, paragraph.start + slice.end);
        })
        .join("");
      expect(pieces.replace(/\s/g, "")).toBe(whole.slice(span.start, span.end).replace(/\s/g, ""));
    }),
  );
});
