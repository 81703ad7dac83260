import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../index.ts";

/** Who is to do what one American account tells of, in the order of its text. */
function doers(text: string, fields: Partial<AccountInput> = {}) {
  const { commitments } = compareAccounts([
    { id: "us.txt", side: "US", kind: "leader-post", publisher: "Truth Social", ...fields, text },
    { id: "cn.txt", side: "CN", text: "国家主席习近平会见美国总统特朗普。习近平强调，气候变化是全球挑战。" },
  ]);
  return [...commitments].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)).map(({ by }) => by);
}

test("whoActs takes the party at the head of the deed, behind what leads up to it", () => {
  expect(doers("China will buy nine million tons of corn.")).toEqual(["CN"]);
  expect(doers("As part of this deal, China will buy nine million tons of corn.")).toEqual(["CN"]);
  expect(doers("We will buy nine million tons of corn from China.")).toEqual(["US"]);
  expect(doers("Chinese Vice Premier and Trade Envoy He Lifeng will open nine ports.")).toEqual(["CN"]);
});

test("whoActs takes the party behind “by”, and nobody of a passive without one", () => {
  expect(doers("Nine million tons of corn will be bought by China.")).toEqual(["CN"]);
  expect(doers("Nine million tons of corn will be bought next year.")).toEqual([null]);
});

test("whoActs binds who has agreed that something will be done", () => {
  expect(doers("President Xi of China has agreed that nine million tons of corn will be bought.")).toEqual(["CN"]);
});

test("whoActs takes “the two sides” for both", () => {
  expect(doers("The two sides will open three new ports.")).toEqual(["CN+US"]);
});

test("items of a list and sentences in brackets bind whom they name", () => {
  const text =
    "We spoke about many things, including fish, the consideration by China of more corn purchases, going up to 9 million tons this season (next season, it is 12 million tons they have committed to!), timber, and the trip to China that I will make in May.";
  expect(doers(text)).toEqual(["CN", "CN", "US"]);
});
