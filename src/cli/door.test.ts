import { expect, test } from "vitest";
import { findColumns, mayPaint } from "./door.ts";

test("mayPaint heeds NO_COLOR before FORCE_COLOR, and FORCE_COLOR before the terminal", () => {
  expect(mayPaint({}, true)).toBe(true);
  expect(mayPaint({}, false)).toBe(false);
  expect(mayPaint({ TERM: "dumb" }, true)).toBe(false);
  expect(mayPaint({ FORCE_COLOR: "1" }, false)).toBe(true);
  expect(mayPaint({ FORCE_COLOR: "0" }, true)).toBe(false);
  expect(mayPaint({ NO_COLOR: "1", FORCE_COLOR: "1" }, true)).toBe(false);
  expect(mayPaint({ NO_COLOR: "" }, true)).toBe(true);
});

test("findColumns takes the terminal's width, then COLUMNS, then that of a page", () => {
  expect(findColumns({ COLUMNS: "90" }, 132)).toBe(132);
  expect(findColumns({ COLUMNS: "90" }, undefined)).toBe(90);
  expect(findColumns({ COLUMNS: "many" }, undefined)).toBe(100);
});
