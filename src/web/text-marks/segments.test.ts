import { expect, test } from "vitest";
import { cutByMarks } from "./segments.ts";

test("cutByMarks cuts overlapping marks into pieces that follow one another", () => {
  const segments = cutByMarks({ start: 0, end: 20 }, [
    { start: 2, end: 12, look: "one-sided" },
    { start: 8, end: 15, look: "conflict" },
    { start: 8, end: 15, look: "selected" },
  ]);
  expect(segments).toEqual([
    { start: 0, end: 2, looks: [] },
    { start: 2, end: 8, looks: ["one-sided"] },
    { start: 8, end: 12, looks: ["one-sided", "conflict", "selected"] },
    { start: 12, end: 15, looks: ["conflict", "selected"] },
    { start: 15, end: 20, looks: [] },
  ]);
});

test("cutByMarks takes from a mark only what stands in the stretch", () => {
  expect(cutByMarks({ start: 10, end: 14 }, [{ start: 0, end: 12, look: "told" }])).toEqual([
    { start: 10, end: 12, looks: ["told"] },
    { start: 12, end: 14, looks: [] },
  ]);
});

test("cutByMarks leaves a plain stretch whole", () => {
  expect(cutByMarks({ start: 3, end: 9 }, [{ start: 9, end: 12, look: "told" }])).toEqual([{ start: 3, end: 9, looks: [] }]);
});
