import { expect, test } from "vitest";
import { loadVectors, vectorOf } from "./load-vectors.ts";
import { cosine } from "./vector-table.ts";

const likeness = (a: string, b: string): number => cosine(vectorOf(a), vectorOf(b));

test("vectorOf gives the same sentence in four languages like vectors, and another sentence none", () => {
  const english = "The ministers signed an agreement on fisheries in the northern sea.";
  const same = [
    "两国部长签署了北部海域渔业协议。",
    "Министры подписали соглашение о рыболовстве в северном море.",
    "장관들은 북쪽 바다의 어업 협정에 서명했다.",
  ];
  const others = ["总统赦免了三名记者。", "Президент помиловал трёх журналистов.", "대통령은 기자 세 명을 사면했다."];
  for (const [at, text] of same.entries()) {
    expect(likeness(english, text)).toBeGreaterThan(0.4);
    expect(likeness(english, others[at] ?? "")).toBeLessThan(0.3);
  }
});

test("likeness falls from paraphrase to same topic to another matter", () => {
  const text = "Turkey reopened its airspace to civil aircraft.";
  const falling = [
    "Civil planes may fly through Turkish airspace again.",
    "Airlines complained about the price of fuel.",
    "The museum lent two paintings to Vienna.",
  ].map((other) => likeness(text, other));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(falling[0]).toBeGreaterThan(0.5);
});

test("traditional characters give the vector of simplified ones", () => {
  expect(vectorOf("雙方將擴大農產品貿易")).toEqual(vectorOf("双方将扩大农产品贸易"));
});

test("vectorOf is blind to negation: nothing may rest on it alone", () => {
  expect(likeness("The two sides reached an agreement.", "The two sides did not reach an agreement.")).toBeGreaterThan(0.7);
});

test("vectors have length 1, and length 0 where nothing is known", () => {
  expect(cosine(vectorOf("A ship left the harbour."), vectorOf("A ship left the harbour."))).toBeCloseTo(1, 5);
  expect(vectorOf("— … ☃").every((value) => value === 0)).toBe(true);
});

test("a text gives the same numbers whatever was read before it", () => {
  const table = loadVectors();
  const before = table.vectorOf("Seoul 서울 首尔 Сеул");
  for (let at = 0; at < 21_000; at++) table.piecesOf(`word${at}`);
  expect(table.vectorOf("Seoul 서울 首尔 Сеул")).toEqual(before);
});
