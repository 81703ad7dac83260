import { expect, test } from "vitest";
import type { StatementView } from "../../../domain/view.ts";
import { findAgain } from "./find-again.ts";

const statement = (id: string, start: number) => ({ id, content: [{ start, end: start + 5 }] }) as unknown as StatementView;
const statements = [statement("s1", 0), statement("s2", 10), statement("s3", 20)];

test("a statement is found by its place when its number has moved", () => {
  const after = [statement("s1", 0), statement("s2", 5), statement("s3", 10), statement("s4", 20)];
  expect(findAgain(after, { statement: "s2", start: 10 })?.id).toBe("s3");
});

test("a statement whose beginning was moved keeps its name", () => {
  expect(findAgain([statement("s1", 0), statement("s2", 12)], { statement: "s2", start: 10 })?.id).toBe("s2");
});

test("where a statement was rejected the next one is selected, after the last the one before", () => {
  expect(findAgain([statement("s1", 0), statement("s3", 20)], { statement: "s2", start: 10 })?.id).toBe("s3");
  expect(findAgain([statement("s1", 0)], { statement: "s2", start: 10 })?.id).toBe("s1");
  expect(findAgain([], { statement: "s2", start: 10 })).toBeNull();
});

test("a name that leads nowhere selects nothing", () => {
  expect(findAgain(statements, { statement: "s9", start: null })).toBeNull();
});
