import { expect, test } from "vitest";
import type { Statement } from "../../../domain/statement.ts";
import { draftOf } from "./draft.ts";
import { draftIn, recallDrafts, rememberDrafts } from "./kept-drafts.ts";

const statement: Statement = {
  id: "s1",
  type: "indirect",
  source: [{ start: 0, end: 4 }],
  cue: [{ start: 5, end: 9 }],
  content: [{ start: 10, end: 30 }],
  speaker: { id: "person:a", name: "A", party: "NO" },
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
const draft = { ...draftOf(statement), modality: "will" as const };
const drafts = { "e/a/s1": { base: draftOf(statement), draft } };

test("a form begun is found again for the same statement, and not for another one of the same number", () => {
  expect(draftIn(drafts, "e/a/s1", statement)).toEqual(draft);
  expect(draftIn(drafts, "e/a/s2", statement)).toEqual(draftOf(statement));
  const moved = { ...statement, content: [{ start: 40, end: 60 }] };
  expect(draftIn(drafts, "e/a/s1", moved)).toEqual(draftOf(moved));
});

test("forms outlive the page in the tab's storage, and a storage that is shut off loses nothing else", () => {
  const items = new Map<string, string>();
  const storage = { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, value: string) => items.set(name, value) };
  const open = () => storage as unknown as Storage;
  expect(recallDrafts(open)).toEqual({});
  rememberDrafts(open, drafts);
  expect(recallDrafts(open)).toEqual(drafts);
  const shut = (): Storage => {
    throw new Error("denied");
  };
  rememberDrafts(shut, drafts);
  expect(recallDrafts(shut)).toEqual({});
});
