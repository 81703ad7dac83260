import { expect, test } from "vitest";
import type { Statement } from "../../../domain/statement.ts";
import { changesOf, draftOf } from "./draft.ts";

const statement: Statement = {
  id: "s1",
  type: "indirect",
  source: [{ start: 0, end: 4 }],
  cue: [{ start: 5, end: 9 }],
  content: [{ start: 10, end: 30 }],
  speaker: { id: "person:a", name: "A", party: "US" },
  chain: [],
  continues: null,
  parent: null,
  toldFor: "own",
  act: "position",
  modality: null,
  force: "neutral",
  negated: false,
  condition: null,
  quantities: [],
  times: [],
  topics: [],
  confidence: 0.6,
};

test("a form that nobody touched changes nothing", () => {
  expect(changesOf(statement, draftOf(statement))).toEqual({});
  expect(
    changesOf(statement, { ...draftOf(statement), content: [{ start: 10, end: 30 }], speaker: { id: "person:a", name: "A", party: "US" } }),
  ).toEqual({});
});

test("only fields that differ are sent, an emptied one as null", () => {
  const draft = { ...draftOf(statement), speaker: null, modality: "will" as const, content: [{ start: 10, end: 26 }] };
  expect(changesOf(statement, draft)).toEqual({ speaker: null, modality: "will", content: [{ start: 10, end: 26 }] });
});

test("a condition set, moved or taken away is a change", () => {
  const conditional = { ...statement, condition: { start: 12, end: 20 } };
  expect(changesOf(statement, { ...draftOf(statement), condition: { start: 12, end: 20 } })).toEqual({ condition: { start: 12, end: 20 } });
  expect(changesOf(conditional, { ...draftOf(conditional), condition: null })).toEqual({ condition: null });
});
