import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const post = (text: string): AccountInput => ({ id: "us.txt", side: "US", kind: "leader-post", text });
const fact = (text: string): AccountInput => ({ id: "kr.txt", side: "KR", kind: "official-readout", text });
const sums = (one: string, other: string) =>
  compareAccounts([post(one), fact(other)]).findings.filter(({ rule }) => rule === "sum-of-parts");

const sum = "Korea has agreed to a $90 billion investment in the United States.";

test("findSums tells an amount that the other side tells in two parts", () => {
  const [finding, ...more] = sums(
    sum,
    "Korea will make an investment of $30 billion in harbours. Korea will also make an investment of $60 billion under a memorandum.",
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["KR", "US"] });
  expect(finding?.explanation).toContain("the United States has “$90 billion”, South Korea “$30 billion + $60 billion”");
});

test.each([
  // The sum itself is told as well.
  "Korea will make an investment of $30 billion in harbours and of $60 billion in rails, an investment of $90 billion in all.",
  // They do not add up.
  "Korea will make an investment of $30 billion in harbours. Korea will also make an investment of $50 billion under a memorandum.",
  // Other units, and other matters.
  "Korea will make an investment of €30 billion in harbours. Korea will also make an investment of €60 billion under a memorandum.",
  "Korea has debts of $30 billion to fishermen. Korea has lost $60 billion by floods.",
])("findSums makes nothing of: %s", (other) => {
  expect(sums(sum, other)).toEqual([]);
});

test("findSums passes over small numbers, which add up by chance", () => {
  expect(sums("We agreed on the purchase of 7 ships.", "The purchase of 3 ships is agreed. The purchase of 4 ships will follow.")).toEqual(
    [],
  );
});
