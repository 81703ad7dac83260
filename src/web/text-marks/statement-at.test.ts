import { expect, test } from "vitest";
import { inReadingOrder, nextStatementAt, statementsAt } from "./statement-at.ts";

const outer = { id: "outer", content: [{ start: 10, end: 60 }] };
const inner = { id: "inner", content: [{ start: 20, end: 30 }] };
const parted = {
  id: "parted",
  content: [
    { start: 70, end: 80 },
    { start: 90, end: 95 },
  ],
};
const statements = [parted, outer, inner];

test("a click takes the innermost statement first, then the one around it, then the innermost again", () => {
  expect(nextStatementAt(statements, 25, null)?.id).toBe("inner");
  expect(nextStatementAt(statements, 25, "inner")?.id).toBe("outer");
  expect(nextStatementAt(statements, 25, "outer")?.id).toBe("inner");
});

test("a click where nothing stands selects nothing; the end of a span is outside it", () => {
  expect(nextStatementAt(statements, 60, null)).toBeNull();
  expect(statementsAt(statements, 59).map((statement) => statement.id)).toEqual(["outer"]);
});

test("words between the parts of a statement are not its words", () => {
  expect(statementsAt(statements, 85)).toEqual([]);
  expect(statementsAt(statements, 92)).toEqual([parted]);
});

test("inReadingOrder goes by first words, the wider one first", () => {
  const wide = { id: "wide", content: [{ start: 20, end: 90 }] };
  expect(inReadingOrder([...statements, wide]).map((statement) => statement.id)).toEqual(["outer", "wide", "inner", "parted"]);
});
