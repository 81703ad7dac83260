import { expect, test } from "vitest";
import type { EncounterSummary } from "../../../domain/view.ts";
import { arrangeEncounters, groupBySide, listSides } from "./arrange-encounters.ts";

const make = (id: string, fields: Partial<EncounterSummary>): EncounterSummary => ({
  id,
  title: id,
  kind: "call",
  date: null,
  place: null,
  participants: [],
  accounts: [],
  topics: [],
  findings: {
    omission: 0,
    corroborated: 0,
    wording: 0,
    conflict: 0,
    "told-for-other": 0,
    "quotation-altered": 0,
    emphasis: 0,
    "both-silent": 0,
  },
  statements: 0,
  toReview: 0,
  changes: null,
  demonstration: false,
  madeAt: "2026-03-01T00:00:00Z",
  changedAt: "2026-03-01T00:00:00Z",
  ...fields,
});

const busan = make("busan", {
  date: "2025-10-30",
  place: "Busan",
  participants: [{ name: "A. Person", role: null, side: "US" }],
  toReview: 4,
});
const february = make("february", { date: "2026-02-04", participants: [{ name: "B. Person", role: "Foreign Minister", side: "CN" }] });
const undated = make("undated", { changes: 3 });
const all = [undated, busan, february];
const ids = (found: readonly EncounterSummary[]) => found.map(({ id }) => id);

test("encounters stand by date, the latest first and those without one last", () => {
  expect(ids(arrangeEncounters(all, { words: "", side: null, sort: "date" }))).toEqual(["february", "busan", "undated"]);
  expect(ids(arrangeEncounters(all, { words: "", side: null, sort: "review" }))[0]).toBe("busan");
  expect(ids(arrangeEncounters(all, { words: "", side: null, sort: "changes" }))[0]).toBe("undated");
});

test("words and side narrow, whatever part they stand in", () => {
  expect(ids(arrangeEncounters(all, { words: "busan", side: null, sort: "date" }))).toEqual(["busan"]);
  expect(ids(arrangeEncounters(all, { words: "minister 2026", side: null, sort: "date" }))).toEqual(["february"]);
  expect(ids(arrangeEncounters(all, { words: "", side: "US", sort: "date" }))).toEqual(["busan"]);
});

test("sides of joint texts count singly, texts of one side stand together", () => {
  const account = { id: "a", kind: null, publisher: null, publishedAt: null, complete: true, textStatus: "verbatim" } as const;
  const accounts = [
    { ...account, side: "US", language: "en" },
    { ...account, side: "CN", language: "zh" },
    { ...account, side: "CN", language: "en" },
    { ...account, side: "CN", language: "zh" },
    { ...account, side: "US+CN", language: "en" },
  ];
  expect(listSides({ accounts, participants: [] })).toEqual(["US", "CN"]);
  expect(groupBySide(accounts)).toEqual([
    { side: "US", languages: [{ tag: "en", count: 1 }] },
    {
      side: "CN",
      languages: [
        { tag: "zh", count: 2 },
        { tag: "en", count: 1 },
      ],
    },
    { side: "US+CN", languages: [{ tag: "en", count: 1 }] },
  ]);
});
