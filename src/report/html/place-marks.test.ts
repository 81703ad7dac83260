import { expect, test } from "vitest";
import { placeMarks } from "./place-marks.ts";

test("placeMarks nests what lies within", () => {
  const marks = placeMarks(
    [
      { start: 4, end: 6 },
      { start: 0, end: 10 },
    ],
    20,
  );
  expect(marks.map(({ start, end, index }) => [start, end, index])).toEqual([
    [0, 10, 1],
    [4, 6, 0],
  ]);
});

test("placeMarks cuts what crosses, so that marks open and close like brackets", () => {
  const marks = placeMarks(
    [
      { start: 0, end: 6 },
      { start: 4, end: 9 },
    ],
    20,
  );
  expect(marks.map(({ start, end, first }) => [start, end, first])).toEqual([
    [0, 6, true],
    [4, 6, true],
    [6, 9, false],
  ]);
});

test("placeMarks leaves out what is empty or outside the text", () => {
  expect(
    placeMarks(
      [
        { start: 3, end: 3 },
        { start: 30, end: 40 },
        { start: -2, end: 2 },
      ],
      20,
    ),
  ).toMatchObject([{ start: 0, end: 2 }]);
});
