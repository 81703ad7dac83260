import { expect, test } from "vitest";
import type { CheckedQuotation } from "../../../../domain/comparison.ts";
import { type MarkedPart, markChanges } from "./mark-changes.ts";

const span = (account: string, quote: string) => ({ account, start: 0, end: quote.length, quote });
const mark = (own: string, printed: string, changes: CheckedQuotation["changes"], status: CheckedQuotation["status"] = "altered") => {
  const marked = markChanges({ printed: span("paper", printed), against: span("own", own), changes, status });
  const shown = (parts: readonly MarkedPart[]) => parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
  return [shown(marked.own), shown(marked.printed)];
};

test("markChanges marks what was changed in both texts, and keeps every word of them", () => {
  expect(
    mark("The ferry may run again in May.", "The ferry will run again in June.", [
      { own: "may", printed: "will" },
      { own: "May", printed: "June" },
    ]),
  ).toEqual(["The ferry [may] run again in [May].", "The ferry [will] run again in [June]."]);
});

test("markChanges takes the place that has the same word before it, and no part of a word", () => {
  expect(mark("the boat and the quay", "the boat and a quay", [{ own: "the", printed: "a" }])).toEqual([
    "the boat and [the] quay",
    "the boat and [a] quay",
  ]);
  expect(mark("an art of the art", "an art of art", [{ own: "the", printed: "" }])[0]).toBe("an art of [the] art");
});

test("markChanges sets the end of the own sentence against words put in at the end", () => {
  expect(mark("all the years of my service", "all the years of my term", [{ own: "", printed: "term" }])).toEqual([
    "all the years of my [service]",
    "all the years of my [term]",
  ]);
});

test("markChanges marks what a trimmed quotation leaves out, in words and in Han characters", () => {
  expect(mark("We met, as we do each spring, and agreed on fares.", "We met and agreed on fares.", [], "trimmed")[0]).toBe(
    "We met, [as we do each spring], and agreed on fares.",
  );
  expect(mark("双方同意，在春季之前，恢复渡轮。", "双方同意恢复渡轮", [], "trimmed")[0]).toBe("双方同意，[在春季之前]，恢复渡轮。");
});
