import { expect, test } from "vitest";
import type { TaggedStatement } from "../language-pack.ts";
import { mergeStatements } from "./merge-statements.ts";

const statement = (cue: [number, number] | null, content: [number, number], more: Partial<TaggedStatement> = {}): TaggedStatement => ({
  type: "indirect",
  source: [],
  cue: cue === null ? [] : [{ start: cue[0], end: cue[1] }],
  content: [{ start: content[0], end: content[1] }],
  continues: null,
  parent: null,
  carriedSource: null,
  force: "neutral",
  confidence: 0.9,
  ...more,
});

test("a statement of something else comes in at its place, and references still point to the same statements", () => {
  const first = [statement([20, 24], [25, 40]), statement(null, [41, 50], { continues: 0 })];
  const merged = mergeStatements(first, [statement([2, 6], [7, 15])]);
  expect(merged.map(({ content }) => content[0]?.start)).toEqual([7, 25, 41]);
  expect(merged[2]?.continues).toBe(1);
});

test("one that shares a cue, or half of its content, with the first list is passed over", () => {
  const first = [statement([20, 24], [25, 40])];
  expect(mergeStatements(first, [statement([22, 26], [60, 70])])).toEqual(first);
  expect(mergeStatements(first, [statement([50, 54], [30, 45])])).toEqual(first);
});
