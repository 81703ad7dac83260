import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump spoke with President Xi Jinping of China. The two Presidents discussed the price of steel.",
};
const chinese: AccountInput = {
  id: "cn-zh.txt",
  side: "CN",
  text: "国家主席习近平同美国总统特朗普通电话。习近平强调，美方必须停止对台军售。",
};
const translated: AccountInput = {
  id: "cn-en.txt",
  side: "CN",
  complete: false,
  text: "President Xi Jinping spoke with US President Donald Trump by phone. Xi stressed that the US side must stop arms sales to Taiwan.",
};

const sales = (accounts: readonly AccountInput[], language: "en" | "zh") =>
  compareAccounts(accounts, { language, kind: "call" }).findings.find(({ kind, saidBy }) => kind === "omission" && saidBy.includes("CN"));

test("findVersions lets a sentence quote a side in its own language, with the words among the evidence", () => {
  const english = sales([american, chinese, translated], "en");
  expect(english?.explanation).toContain("“the US side must stop arms sales to Taiwan”");
  expect(english?.spans.map(({ quote }) => quote)).toContain("the US side must stop arms sales to Taiwan");
  expect(sales([american, chinese, translated], "zh")?.explanation).toContain("“美方必须停止对台军售”");
});

test("findVersions leaves words as they stand where the side has them in no other language", () => {
  expect(sales([american, chinese], "en")?.explanation).toContain("“美方必须停止对台军售”");
  const other = {
    ...translated,
    text: "President Xi Jinping spoke with US President Donald Trump by phone. Xi stressed that trade must grow.",
  };
  expect(sales([american, chinese, other], "en")?.explanation).not.toContain("trade must grow");
});
