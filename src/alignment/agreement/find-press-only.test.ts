import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump spoke with President Xi Jinping. President Trump stressed that trade must be fair.",
};
const press = (id: string, text: string): AccountInput => ({ id, side: "third-party", kind: "independent-media", publisher: id, text });

const told = (accounts: readonly AccountInput[]) => compareAccounts(accounts).findings.filter(({ rule }) => rule === "told-by-papers");

const one = press(
  "a.txt",
  "President Trump and President Xi spoke on Monday. In March the Pentagon had sold Taiwan radar systems worth $3.4 billion.",
);
const other = press(
  "b.txt",
  "The two leaders talked for an hour. Last March the Pentagon sold radar systems worth $3.4 billion to Taiwan.",
);

test("findPressOnly tells what two papers tell alike of their own knowledge and no side tells", () => {
  const [finding, ...more] = told([american, one, other]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: "corroborated", saidBy: [], silent: [], witnesses: ["a.txt", "b.txt"] });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["a.txt", "b.txt"]);
});

test("findPressOnly needs two papers, copies counting as one", () => {
  expect(told([american, one])).toEqual([]);
  expect(told([american, one, { ...one, id: "c.txt", publisher: "c.txt" }])).toEqual([]);
});

test("findPressOnly tells nothing that a side tells too, nor what a paper puts in a side's mouth", () => {
  const own: AccountInput = {
    ...american,
    text: `${american.text} President Trump said that the Pentagon sold radar systems worth $3.4 billion to Taiwan in March.`,
  };
  expect(told([own, one, other])).toEqual([]);
  const quoting = (id: string) =>
    press(id, "President Trump said that the Pentagon sold radar systems worth $3.4 billion to Taiwan in March.");
  expect(told([american, quoting("a.txt"), quoting("b.txt")])).toEqual([]);
});
