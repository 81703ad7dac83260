import { expect, test } from "vitest";
import type { DraftFinding } from "./draft-finding.ts";
import { withoutTableTopics } from "./without-table-topics.ts";

const draft = (topic: string | null, rule: string): DraftFinding => ({
  kind: "omission",
  point: null,
  topic,
  saidBy: ["US"],
  silent: ["KR"],
  silentAccounts: ["kr.txt"],
  firm: true,
  spans: [],
  rule,
  confidence: 0.7,
  worth: 0.5,
  values: null,
});

const at = (findings: readonly DraftFinding[]) =>
  withoutTableTopics(findings, new Set(["US", "KR"])).map(({ topic, rule }) => [topic, rule]);

test("a topic that is a party's name heads no finding, and its absence is that of a matter", () => {
  expect(at([draft("korea", "topic-absent"), draft("korea", "same-matter")])).toEqual([
    [null, "matter-absent"],
    [null, "same-matter"],
  ]);
});

test("that it came up is not told at all", () => {
  expect(at([draft("korea", "named-by-both"), draft("korea", "topic-in-both")])).toEqual([]);
});

test("other topics stay, a state that has no part among them", () => {
  expect(at([draft("north-korea", "named-by-both"), draft("trade/tariffs", "topic-absent"), draft(null, "named-by-both")])).toEqual([
    ["north-korea", "named-by-both"],
    ["trade/tariffs", "topic-absent"],
    [null, "named-by-both"],
  ]);
});
