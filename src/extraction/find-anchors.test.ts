import { expect, test } from "vitest";
import { findAnchors } from "./find-anchors.ts";
import { toAnchor } from "./to-decision.ts";

const old = "Xi said the deal stands. Trump said the deal stands. Prices rose 2.5 percent, to 20 dollars.";
const anchorsOf = (...words: readonly [string, number][]) =>
  words.map(([quote, from]) => {
    const start = old.indexOf(quote, from);
    return toAnchor(old, { start, end: start + quote.length });
  });
const find = (anchors: ReturnType<typeof anchorsOf>, text: string, known = false) =>
  findAnchors(anchors, "old", {
    text,
    sha: text === old ? "old" : "new",
    ...(known ? { textOf: (sha: string) => (sha === "old" ? old : undefined) } : {}),
  });
const wordsAt = (spans: ReturnType<typeof find>, text: string) =>
  spans?.map((span) => `${span.start}:${text.slice(span.start, span.end)}`) ?? null;

test("findAnchors takes the offsets in the text that they were made on", () => {
  expect(find(anchorsOf(["the deal stands", 20]), old)).toEqual([{ start: 36, end: 51 }]);
});

test("findAnchors finds the same words further on, and none that are only alike", () => {
  const text = `Lima. ${old}`;
  expect(wordsAt(find(anchorsOf(["Trump said", 0]), text), text)).toEqual(["31:Trump said"]);
  expect(find(anchorsOf(["Trump said", 0]), old.replace("Trump said", "Trump says"))).toBeNull();
  expect(find(anchorsOf(["20 dollars", 0]), old.replace("20 dollars", "120 dollars"))).toBeNull();
  expect(find(anchorsOf(["5 percent", 0]), `A ${old}`)).toBeNull();
});

test("findAnchors tells words that stand twice apart by an anchor that stands once", () => {
  const text = `Lima. ${old}`;
  const second = anchorsOf(["Trump said", 0], ["the deal stands", 30]);
  expect(wordsAt(find(second, text), text)).toEqual(["31:Trump said", "42:the deal stands"]);
  expect(find(anchorsOf(["the deal stands", 30]), text)).toBeNull();
});

test("findAnchors tells words that stand twice apart by what stood around them", () => {
  const text = `Lima. ${old}`;
  expect(wordsAt(find(anchorsOf(["the deal stands", 30]), text, true), text)).toEqual(["42:the deal stands"]);
  expect(find(anchorsOf(["the deal stands", 30]), "Lima: the deal stands! the deal stands!", true)).toBeNull();
});

test("findAnchors gives all or none, and keeps their order", () => {
  const both = anchorsOf(["Xi said", 0], ["Prices rose", 0]);
  expect(find(both, "Xi said that. Prices fell.")).toBeNull();
  expect(find(both, "Prices rose. Xi said that.")).toBeNull();
  expect(find(both, "In Lima Xi said that. Prices rose.")).toEqual([
    { start: 8, end: 15 },
    { start: 22, end: 33 },
  ]);
});
