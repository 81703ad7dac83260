import { expect, test } from "vitest";
import { findFalseQuotes } from "./find-false-quotes.ts";

const texts = new Map([["us.txt", "Talks will go on."]]);
const span = { account: "us.txt", start: 0, end: 5, quote: "Talks" };

test("findFalseQuotes passes words that stand where they are said to, however deep", () => {
  expect(findFalseQuotes({ findings: [{ spans: [span, { ...span, start: 6, end: 10, quote: "will" }] }] }, texts)).toEqual([]);
});

test("findFalseQuotes tells of other words, other places and accounts that are not there", () => {
  const view = { cells: [{ spans: [{ ...span, quote: "Talk" }] }, { ...span, start: 1 }, { ...span, account: "cn.txt" }] };
  expect(findFalseQuotes(view, texts)).toHaveLength(3);
});
