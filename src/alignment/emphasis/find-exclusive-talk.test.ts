import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const post = (text: string): AccountInput => ({ id: "us.txt", side: "US", kind: "leader-post", text });
const readout: AccountInput = {
  id: "cn.txt",
  side: "CN",
  text: "国家主席习近平同美国总统特朗普通电话。习近平强调，美方应慎重处理对台军售问题，维护台海和平稳定。习近平指出，双方应加强禁毒合作，打击芬太尼走私。习近平表示，中方主张通过对话和平解决乌克兰危机。",
};
const told = (text: string) => compareAccounts([post(text), readout]).findings.find(({ rule }) => rule === "only-by-one");

test("findExclusiveTalk holds “almost exclusively about trade” against a text with three other matters", () => {
  const finding = told("I had a call with President Xi of China. The talk was almost exclusively about trade.");
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN", "US"], topic: "trade" });
  expect(finding?.spans[0]?.quote).toBe("The talk was almost exclusively about trade.");
  expect(finding?.spans.slice(1).map(({ account }) => account)).toEqual(["cn.txt", "cn.txt", "cn.txt"]);
});

test("findExclusiveTalk calls it a conflict where nothing is left beside the one matter", () => {
  expect(told("I had a call with President Xi of China. The talk was exclusively about trade.")?.kind).toBe("conflict");
});

test.each([
  "I had a call with President Xi of China. We spoke about trade.",
  "I had a call with President Xi of China. The talk was almost exclusively about trade, Taiwan and fentanyl.",
  "I had a call with President Xi of China. The factory will be built entirely with Norland money for trade.",
])("findExclusiveTalk makes nothing of: %s", (text) => {
  expect(told(text)).toBeUndefined();
});
