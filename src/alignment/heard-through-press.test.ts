import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../index.ts";

const participants = [
  { name: "Joe Biden", role: "president", side: "US" },
  { name: "Xi Jinping", role: "president", side: "CN" },
];

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Biden spoke with President Xi Jinping. President Biden underscored that the tariffs on steel would stay until 2030. The two leaders discussed Iran.",
};
const press: AccountInput = {
  id: "press.txt",
  side: "third-party",
  kind: "independent-media",
  text: "President Xi Jinping told President Biden that the export of gallium would be restricted. Xi also said that Iran was a matter of concern. Analysts said that oil would rise.",
};

const compare = (accounts: readonly AccountInput[]) => compareAccounts(accounts, { participants }).findings;

test("a side that published nothing is heard through the press", () => {
  const findings = compare([american, press]);
  expect(findings.find(({ kind, saidBy }) => kind === "omission" && saidBy.includes("CN"))).toMatchObject({
    silent: ["US"],
    saidBy: ["CN"],
  });
  expect(findings.find(({ kind, topic }) => kind === "corroborated" && topic === "iran")?.saidBy).toEqual(["CN", "US"]);
});

test("the silence of a side that published nothing is never claimed", () => {
  expect(compare([american, press]).filter(({ silent }) => silent.includes("CN") && silent.length === 1)).toEqual([]);
});

test("once its own account is held, the press no longer speaks for it", () => {
  const chinese: AccountInput = { id: "cn.txt", side: "CN", text: "国家主席习近平同美国总统拜登通电话。习近平强调，台湾问题是核心利益。" };
  const gallium = compare([american, press, chinese]).filter(({ spans }) => spans.some(({ quote }) => quote.includes("gallium")));
  expect(gallium.filter(({ saidBy }) => saidBy.includes("CN"))).toEqual([]);
});

test("what analysts say in the press is nobody's word", () => {
  expect(compare([american, press]).filter(({ spans }) => spans.some(({ quote }) => quote.includes("oil would rise")))).toEqual([]);
});
