import { expect, test } from "vitest";
import type { StatementView } from "../../../domain/view.ts";
import { nextStatement } from "./next-statement.ts";

const statement = (id: string, start: number, end: number) => ({ id, content: [{ start, end }] }) as unknown as StatementView;
const outer = statement("outer", 0, 50);
const inner = statement("inner", 10, 20);
const after = statement("after", 52, 80);

test("a statement inside is not the next one", () => {
  expect(nextStatement([after, inner, outer], outer)).toBe(after);
  expect(nextStatement([after, inner, outer], inner)).toBe(after);
});

test("after the last there is none", () => {
  expect(nextStatement([outer, after], after)).toBeNull();
});
