import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

const own = (text: string, fields: Partial<AccountInput> = {}) =>
  extractStatements({ id: "one.txt", text, ...fields })
    .statements.filter(({ type }) => type === "own")
    .map(({ content, speaker }) => ({ words: content.map((span) => text.slice(span.start, span.end)), speaker: speaker?.name ?? null }));

test("findOwnSentences gives the narrating sentences of a readout, without their stop, to its publisher", () => {
  const text = "President Trump met President Xi Jinping. President Trump said that tariffs will stay. The talk lasted two hours!";
  expect(own(text, { side: "US", publisher: "White House" })).toEqual([
    { words: ["President Trump met President Xi Jinping"], speaker: "White House" },
    { words: ["The talk lasted two hours"], speaker: "White House" },
  ]);
});

test("findOwnSentences works with Chinese stops", () => {
  const text = "习近平会见特朗普。会见历时两小时！习近平强调，合作是唯一正确选择。";
  expect(own(text, { side: "CN", publisher: "外交部" }).map(({ words }) => words)).toEqual([["习近平会见特朗普"], ["会见历时两小时"]]);
});

test("every sentence of a fact sheet speaks for its issuer", () => {
  const text = "China will buy 12 million tons of soybeans. The United States will lower the tariff on steel.";
  const { statements } = extractStatements({ id: "one.txt", side: "US", kind: "fact-sheet", publisher: "White House", text });
  expect(statements.map(({ type, act, modality, speaker }) => [type, act, modality, speaker?.name])).toEqual([
    ["own", "commitment", "will", "White House"],
    ["own", "commitment", "will", "White House"],
  ]);
});

test("a leader's post speaks for its author, whom the participants name", () => {
  const text = "Great call today. We will lower tariffs on soybeans next month.";
  const { statements } = extractStatements({ id: "one.txt", side: "US", kind: "leader-post", publisher: "Truth Social", text });
  expect(statements.map(({ type }) => type)).toEqual(["own", "own"]);
  expect(statements.at(-1)).toMatchObject({ act: "commitment", modality: "will", speaker: { name: "Truth Social", party: "US" } });
});

test("own statements bear no source and no cue", () => {
  const { statements } = extractStatements({ id: "one.txt", side: "US", text: "President Trump met President Xi Jinping. Rain fell." });
  for (const statement of statements.filter(({ type }) => type === "own")) expect([...statement.source, ...statement.cue]).toEqual([]);
});

test("findOwnSentences makes nothing of marks alone", () => {
  expect(own("* * *\n\n— — —\n\n…", { side: "US" })).toEqual([]);
});

test.fails("findOwnSentences takes the length of the talk for narration, though a speaker's words stand before it", () => {
  const text = "习近平会见特朗普。习近平强调，合作是唯一正确选择。会见历时两小时。";
  expect(own(text, { side: "CN", publisher: "外交部" }).map(({ words }) => words)).toEqual([["习近平会见特朗普"], ["会见历时两小时"]]);
});
