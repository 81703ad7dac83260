import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american = (day: string): AccountInput => ({
  id: "us.txt",
  side: "US",
  text: `President Trump spoke by phone with President Xi Jinping on ${day}. The two leaders discussed Ukraine.`,
});
const chinese = (day: string): AccountInput => ({
  id: "cn.txt",
  side: "CN",
  text: `${day}，国家主席习近平同美国总统特朗普通电话。双方讨论了乌克兰危机。`,
});

const dated = (accounts: readonly AccountInput[], about: CompareInput = { date: "2026-03-04" }) =>
  compareAccounts(accounts, about).findings.find(({ rule }) => rule === "date-line");

test("findDateLine tells two sides that date the talk a day apart, with the words of each", () => {
  const finding = dated([american("March 4, 2026"), chinese("2026年3月5日")]);
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN", "US"], silent: [], firm: false });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual(["2026年3月5日", "March 4, 2026"]);
  expect(finding?.explanation).not.toBe("");
});

test("findDateLine makes nothing of one day in two languages", () => {
  expect(dated([american("March 4, 2026"), chinese("2026年3月4日")])).toBeUndefined();
});

test("findDateLine passes over days that lie further off: they are not the day of the talk", () => {
  expect(dated([american("March 4, 2026"), chinese("2026年3月9日")])).toBeUndefined();
});

test("findDateLine needs two sides, and the day of the encounter", () => {
  expect(dated([chinese("2026年3月5日")])).toBeUndefined();
  expect(dated([american("March 4, 2026"), chinese("2026年3月5日")], {})).toBeUndefined();
  const press: AccountInput = { ...american("March 4, 2026"), side: "third-party" };
  expect(dated([press, chinese("2026年3月5日")])).toBeUndefined();
});
