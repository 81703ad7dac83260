import { expect, test } from "vitest";
import type { FindingKind } from "../../../domain/comparison.ts";
import type { RowView } from "../../../domain/view.ts";
import { chooseRows } from "./choose-rows.ts";

const row = (topic: string, ...kinds: FindingKind[]): RowView => ({
  topic,
  label: topic,
  cells: [],
  between: kinds.map((kind) => ({ kind, finding: `${topic}-${kind}`, party: null })),
});

test("each kind stands once before any stands twice, and rows with nothing between the sides not at all", () => {
  const matrix = [
    row("trade", "omission"),
    row("space"),
    row("energy", "omission"),
    row("taiwan", "told-for-other"),
    row("iran", "conflict", "omission"),
  ];
  expect(chooseRows(matrix).map(({ topic }) => topic)).toEqual(["trade", "taiwan", "iran", "energy"]);
  expect(chooseRows(matrix, 2).map(({ topic }) => topic)).toEqual(["trade", "taiwan"]);
});
