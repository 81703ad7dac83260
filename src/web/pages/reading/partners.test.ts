import { expect, test } from "vitest";
import type { Point, Verdict } from "../../../domain/comparison.ts";
import { indexPoints, nearestWords, partnersOf, topicsOf, verdictOf, weightier } from "./partners.ts";

const point = (id: string, verdict: Verdict, statements: readonly (readonly [string, string])[], topic: string | null = null): Point => ({
  id,
  label: id,
  topic,
  verdict,
  statements: statements.map(([account, statement]) => ({ account, statement, spans: [] })),
  decidedBy: null,
  witnesses: [],
});
const visit = point(
  "p1",
  "corroborated",
  [
    ["us", "s1"],
    ["cn", "s2"],
    ["wire", "s3"],
  ],
  "visits-and-summits",
);
const length = point("p2", "conflict", [
  ["us", "s1"],
  ["us", "s4"],
  ["cn", "s2"],
  ["paper", "s9"],
]);

test("a statement of two points is shown with the weightier verdict", () => {
  expect(verdictOf([visit, length])).toBe("conflict");
  expect(verdictOf([])).toBeNull();
  expect(weightier("one-sided", "degree")).toBe("degree");
  expect(weightier(null, "one-sided")).toBe("one-sided");
});

test("partners come once each, those of the same text last", () => {
  const found = indexPoints([visit, length])({ account: "us", statement: "s1" });
  const partners = partnersOf({ account: "us", statement: "s1" }, found);
  expect(partners.map(({ account, statement }) => `${account} ${statement}`)).toEqual(["cn s2", "wire s3", "paper s9", "us s4"]);
});

test("a statement in no point has no partners", () => {
  expect(indexPoints([visit])({ account: "us", statement: "s7" })).toEqual([]);
});

test("the nearest words are of the same topic, then of one akin", () => {
  const topics = [
    { topic: "trade", start: 0, end: 5 },
    { topic: "trade/tariffs", start: 10, end: 17 },
  ];
  expect(nearestWords({ topics }, ["trade/tariffs"])).toMatchObject({ start: 10 });
  expect(nearestWords({ topics }, ["trade/agriculture/soybeans"])).toMatchObject({ start: 0 });
  expect(nearestWords({ topics }, ["taiwan"])).toBeNull();
});

test("topics are the points' own, then the statement's", () => {
  expect(topicsOf({ topics: ["trade", "visits-and-summits"] }, [visit, length])).toEqual(["visits-and-summits", "trade"]);
});
