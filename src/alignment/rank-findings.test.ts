import { expect, test } from "vitest";
import type { FindingKind } from "../domain/comparison.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { rankFindings } from "./rank-findings.ts";

function draft(rule: string, kind: FindingKind, topic: string | null, worth: number): DraftFinding {
  return {
    kind,
    point: null,
    topic,
    saidBy: ["US"],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [],
    rule,
    confidence: 0.5,
    worth,
    values: null,
  };
}

const rules = (findings: readonly DraftFinding[]) => rankFindings(findings).map((finding) => finding.rule);

test("rankFindings puts what is worth most first", () => {
  expect(rules([draft("low", "omission", "iran", 0.2), draft("high", "conflict", "iran", 0.9)])).toEqual(["high", "low"]);
});

test("rankFindings keeps the given order where worth is equal", () => {
  expect(rules([draft("first", "omission", "iran", 0.5), draft("second", "conflict", "climate", 0.5)])).toEqual(["first", "second"]);
});

test("rankFindings lets another topic in before the third finding of one topic", () => {
  const many = ["a", "b", "c"].map((rule) => draft(rule, "omission", "taiwan", 0.6));
  expect(rules([...many, draft("other", "omission", "climate", 0.57)])).toEqual(["a", "other", "b", "c"]);
});

test("rankFindings shows other matters before the third kind of finding on one topic", () => {
  const one = [draft("a", "omission", "trade", 0.6), draft("b", "wording", "trade/tariffs", 0.59), draft("c", "emphasis", "trade", 0.58)];
  expect(rules([...one, draft("other", "corroborated", "climate", 0.5)])).toEqual(["a", "b", "other", "c"]);
});

test("rankFindings loses and invents nothing", () => {
  const all = ["a", "b", "c", "d"].map((rule, at) => draft(rule, "corroborated", at % 2 === 0 ? "iran" : null, at / 10));
  expect(rules(all).toSorted()).toEqual(["a", "b", "c", "d"]);
  expect(rankFindings([])).toEqual([]);
});
