import { expect, test } from "vitest";
import type { Finding } from "../domain/comparison.ts";
import type { FindingDecided } from "../domain/decision.ts";
import type { Entered } from "../extraction/entered.ts";
import { findingKey, keyFindings, readFindingKey } from "./finding-key.ts";
import { judgeFindings } from "./judge-findings.ts";

function finding(id: string, change: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: "omission",
    point: "p1",
    topic: "taiwan",
    saidBy: ["CN"],
    silent: ["US"],
    silentAccounts: ["us.txt"],
    firm: true,
    spans: [
      { account: "cn.txt", start: 4, end: 8, quote: "台湾问题" },
      { account: "cn.en.txt", start: 30, end: 48, quote: "the Taiwan question" },
    ],
    rule: "topic-absent",
    explanation: "Taiwan: only China speaks of it.",
    confidence: 0.9,
    ...change,
  };
}
const word = (entry: number, key: string, action: FindingDecided["action"], reason: string | null = null): Entered<FindingDecided> => ({
  entry,
  at: `2026-11-0${entry}T08:00:00Z`,
  by: "Ana",
  decision: { kind: "finding-decided", encounter: "e", action, finding: key, sentence: "Taiwan: only China speaks of it.", reason },
});
const statuses = (findings: readonly Finding[], words: readonly Entered<FindingDecided>[]) =>
  judgeFindings(findings, words).map(({ id, status }) => [id, status]);

test("findingKey can be read, and is the same whatever the id, the place, the order of the words or the language of the sentence", () => {
  const key = findingKey(finding("f1"));
  expect(key).toMatch(/^omission\|taiwan\|CN\|US\|topic-absent\|[0-9a-f]{8}$/);
  const { spans } = finding("f1");
  const again = finding("f9", {
    point: "p4",
    explanation: "台湾：仅中方提及。",
    confidence: 0.4,
    spans: [...spans].reverse().map((span) => ({ ...span, start: span.start + 100, end: span.end + 100 })),
  });
  expect(findingKey(again)).toBe(key);
  expect(findingKey(finding("f1", { spans: spans.slice(0, 1) }))).not.toBe(key);
  expect(findingKey(finding("f1", { silent: [] }))).not.toBe(key);
});

test("readFindingKey reads back whatever stood in the fields", () => {
  const odd = finding("f1", { topic: "a|b%0041#2", saidBy: ["x|y", "\ud800z"], silent: [], rule: "line\nbreak" });
  expect(findingKey(odd)).not.toMatch(/[\n\ud800]/);
  expect(readFindingKey(findingKey(odd))).toMatchObject({
    kind: "omission",
    topic: "a|b%0041#2",
    saidBy: ["x|y", "\ud800z"],
    silent: [],
    rule: "line\nbreak",
  });
  expect(readFindingKey("only|three|parts")).toBeNull();
});

test("keyFindings tells two findings apart that are the same in all that a key says", () => {
  const keys = keyFindings([finding("f1"), finding("f2"), finding("f3", { topic: "tibet" })]);
  expect(keys.get("f2")).toBe(`${keys.get("f1")}#2`);
  expect(new Set(keys.values()).size).toBe(3);
});

test("judgeFindings gives each finding the last word on it, with who and why", () => {
  const key = findingKey(finding("f1"));
  expect(statuses([finding("f1")], [])).toEqual([["f1", "unconfirmed"]]);
  const [judged] = judgeFindings([finding("f1")], [word(1, key, "confirmed"), word(2, key, "overruled", "It stands in the annex.")]);
  expect(judged).toMatchObject({
    key,
    status: "overruled",
    decidedBy: "Ana",
    decidedAt: "2026-11-02T08:00:00Z",
    reason: "It stands in the annex.",
  });
});

test("judgeFindings calls a word stale where the finding now shows other words, and leaves other findings alone", () => {
  const key = findingKey(finding("f1"));
  const reworded = finding("f1", { spans: [{ account: "cn.txt", start: 4, end: 9, quote: "台湾问题上" }] });
  const other = finding("f2", { topic: "tibet" });
  expect(judgeFindings([other, reworded], [word(1, key, "overruled")]).map(({ id, status, decidedBy }) => [id, status, decidedBy])).toEqual(
    [
      ["f2", "unconfirmed", null],
      ["f1", "stale", "Ana"],
    ],
  );
  expect(statuses([other], [word(1, key, "overruled")])).toEqual([["f2", "unconfirmed"]]);
});

test("judgeFindings gives a stale word to the finding of the same rule first, and never to one that has its own", () => {
  const key = findingKey(finding("f1"));
  const spans = finding("f1").spans.slice(1);
  const otherRule = finding("f2", { rule: "matter-absent", spans });
  const sameRule = finding("f3", { spans });
  expect(statuses([otherRule, sameRule], [word(1, key, "confirmed")])).toEqual([
    ["f2", "unconfirmed"],
    ["f3", "stale"],
  ]);
  expect(statuses([sameRule], [word(1, key, "confirmed"), word(2, findingKey(sameRule), "overruled")])).toEqual([["f3", "overruled"]]);
});
