import { expect, test } from "vitest";
import type { AccountInput } from "./account-input.ts";
import { toAccounts } from "./account-input.ts";
import { searchAccounts } from "./search-accounts.ts";

const inputs: readonly AccountInput[] = [
  {
    id: "us.txt",
    side: "US",
    publisher: "White House",
    text: "President Trump met President Xi Jinping. President Xi said that China will buy 20 million tons of soybeans. The two leaders discussed climate change.",
  },
  { id: "cn.txt", side: "CN", text: "国家主席习近平会见美国总统特朗普。习近平表示，中方将采购2000万吨大豆。双方讨论了气候变化。" },
  { id: "part.txt", side: "CN", text: "习近平会见特朗普。", complete: false },
  { id: "digest.txt", side: "US", text: "Main points: visits.", textStatus: "digest" },
];
const encounter = { id: "e", title: null, kind: null, date: null, place: null, participants: [], accounts: toAccounts(inputs) };

const found = (query: string) => searchAccounts(encounter, query).hits.map(({ account, span }) => `${account}: ${span.quote}`);

test.each(["20 million tons", "2000万吨", "20,000,000 tons"])("searchAccounts finds the figure %s in either way of writing", (query) => {
  expect(searchAccounts(encounter, query).readAs).toBe("figure");
  expect(found(query)).toEqual(["us.txt: 20 million tons", "cn.txt: 2000万吨"]);
});

test("searchAccounts finds figures, shares, money and lengths of time in Russian, Korean and English alike", () => {
  const texts: readonly AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      text: "President Trump said that tariffs fall to 10 percent. The United States will invest $5 billion. They met for two hours.",
    },
    { id: "ru.txt", side: "RU", text: "Владимир Путин заявил, что Китай закупит 20 млн тонн сои. Пошлины составят 10%." },
    { id: "kr.txt", side: "KR", text: "이재명 대통령은 대두 2000만 톤을 구매한다고 밝혔다." },
  ];
  const quotes = (query: string) => searchAccounts({ ...encounter, accounts: toAccounts(texts) }, query).hits.map(({ span }) => span.quote);
  expect(quotes("20 million tons")).toEqual(["20 млн тонн", "2000만 톤"]);
  expect(quotes("10%")).toEqual(["10 percent", "10%"]);
  expect(quotes("50亿美元")).toEqual(["$5 billion"]);
  expect(quotes("120 minutes")).toEqual(["two hours"]);
  expect(quotes("soybeans")).toEqual(["сои", "대두"]);
});

test.fails("searchAccounts keeps what the figure is of: tons of soybeans are no tons of steel", () => {
  const steel = {
    ...encounter,
    accounts: toAccounts([{ id: "us.txt", side: "US", text: "President Trump said that 20 million tons of steel were sold." }]),
  };
  expect(searchAccounts(steel, "20 million tons of soybeans").hits).toEqual([]);
});

test("searchAccounts finds no other figure and no other unit", () => {
  for (const query of ["30 million tons", "20 million dollars", "2000 tons"]) expect(found(query)).toEqual([]);
});

test("searchAccounts finds words by their stems, and across languages by idea", () => {
  expect(searchAccounts(encounter, "soybean").readAs).toBe("words");
  expect(found("soybean")).toEqual(["us.txt: soybeans", "cn.txt: 大豆"]);
  expect(found("大豆")).toEqual(["us.txt: soybeans", "cn.txt: 大豆"]);
});

test("searchAccounts finds a phrase as it stands in its own language", () => {
  expect(found("climate change")[0]).toBe("us.txt: climate change");
  expect(found("气候变化")).toContain("cn.txt: 气候变化");
});

test("searchAccounts finds a name in another script", () => {
  expect(found("Xi Jinping").filter((hit) => hit.startsWith("cn.txt"))).not.toEqual([]);
});

test("searchAccounts finds traditional characters by simplified ones", () => {
  const traditional = { ...encounter, accounts: toAccounts([{ id: "hant.txt", language: "zh-Hant", text: "雙方討論了氣候變化。" }]) };
  expect(searchAccounts(traditional, "气候变化").hits.map(({ span }) => span.quote)).toEqual(["氣候變化"]);
});

test("searchAccounts says whose words a hit stands in", () => {
  const [hit] = searchAccounts(encounter, "20 million tons").hits;
  expect(hit).toMatchObject({ account: "us.txt", publisher: "White House", side: "US", language: "en", speaker: "Xi Jinping" });
  expect(hit?.statement).not.toBeNull();
});

test("searchAccounts answers that a thing is not in these accounts, and names those whose silence proves nothing", () => {
  const result = searchAccounts(encounter, "human rights");
  expect(result).toMatchObject({ schema: "parley.search/1", query: "human rights", answer: "not-in-these-accounts", hits: [] });
  expect(result.scope.map(({ account, complete }) => [account, complete])).toEqual([
    ["us.txt", true],
    ["cn.txt", true],
    ["part.txt", false],
    ["digest.txt", false],
  ]);
  expect(result.scope.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  expect(result.partial).toEqual(["part.txt", "digest.txt"]);
});

test("searchAccounts lists the partial accounts of a thing found, too", () => {
  expect(searchAccounts(encounter, "大豆")).toMatchObject({ answer: "found", partial: ["part.txt", "digest.txt"] });
});

test.each(["", "   ", "。", "(", ".*", "\ud800"])("searchAccounts finds nothing for %j, and does not fail", (query) => {
  expect(searchAccounts(encounter, query).answer).toBe("not-in-these-accounts");
});
