import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const american = (text: string): AccountInput => ({ id: "us.txt", side: "US", text: `President Trump met President Xi Jinping. ${text}` });
const chinese = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", text: `国家主席习近平会见美国总统特朗普。${text}` });
const agreed = (...accounts: readonly AccountInput[]) => compareAccounts(accounts).findings.filter(({ kind }) => kind === "corroborated");

test("what both sides name one after another in one sentence is one finding, with both enumerations", () => {
  const found = agreed(
    american("The two leaders discussed artificial intelligence, climate change, and soybeans."),
    chinese("两国元首还就人工智能、气候变化、大豆等交换了意见。"),
  );
  expect(found.map(({ rule }) => rule)).toEqual(["listed-by-both"]);
  expect(found[0]?.spans.map(({ quote }) => quote)).toEqual([
    expect.stringMatching(/人工智能、气候变化、大豆/),
    expect.stringMatching(/artificial intelligence, climate change, and soybeans/),
  ]);
  expect(found[0]?.explanation).toMatch(/^.*Artificial intelligence.*Climate.*: China and the United States both name these/);
});

test("what stands in two sentences of one side stays two findings", () => {
  const found = agreed(
    american("The two leaders discussed artificial intelligence. President Trump thanked his hosts. They also discussed soybeans."),
    chinese("两国元首还就人工智能、大豆等交换了意见。"),
  );
  expect(found.map(({ rule }) => rule)).not.toContain("listed-by-both");
  expect(found.length).toBeGreaterThanOrEqual(2);
});
