import { expect, test } from "vitest";
import { extractStatements } from "../../extraction/extract-statements.ts";
import { type AccountInput, toAccount } from "../../workspace/account-input.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { type Claim, isNaming, mainTopic, wordsOf } from "../claims/claim.ts";
import { readClaims } from "../claims/read-claims.ts";
import { alignClaims } from "./align-claims.ts";
import { judgeGroup } from "./judge-group.ts";
import { Weights } from "./likeness.ts";

const table = new Set(["party:US", "party:CN", "person:donald-trump", "person:xi-jinping"]);

function claimsOf(input: AccountInput): readonly Claim[] {
  const account = toAccount(input);
  const pack = choosePack(account.language);
  return readClaims({ account, pack, extraction: extractStatements(account, pack) }, table);
}

const american = claimsOf({
  id: "us.txt",
  side: "US",
  text: "President Trump met President Xi Jinping. President Xi said that China will buy 20 million tons of soybeans. The two leaders discussed Ukraine, climate change, and fentanyl. President Trump said that TikTok will be sold.",
});
const chinese = claimsOf({
  id: "cn.txt",
  side: "CN",
  text: "国家主席习近平会见美国总统特朗普。习近平表示，中方将采购2000万吨大豆。两国元首讨论了乌克兰危机。",
});

const find = (claims: readonly Claim[], topic: string) => claims.find((claim) => mainTopic(claim) === topic);

test("readClaims cuts a list into a claim a matter", () => {
  const listed = american.filter((claim) => claim.statement.type === "mention");
  expect(listed.map((claim) => mainTopic(claim))).toEqual(["ukraine", "climate", "counternarcotics"]);
  expect(listed.every(isNaming)).toBe(true);
});

test("readClaims cuts a list before its last “and” without a comma, as British texts write it", () => {
  const text = "Prime Minister Starmer met President Trump. The two leaders discussed Ukraine, climate change and fentanyl.";
  const listed = claimsOf({ id: "uk.txt", side: "GB", text }).filter((claim) => claim.statement.type === "mention");
  expect(listed.map((claim) => claim.topics)).toEqual([["ukraine"], ["climate"], ["counternarcotics"]]);
});

test("readClaims ties quantities to the claim that holds them and leaves the parties at the table out of its features", () => {
  const bought = find(american, "trade/agriculture/soybeans");
  expect(bought?.quantities.map(({ value, unit }) => [value, unit])).toEqual([[20_000_000, "t"]]);
  expect(bought?.features.has("q:t:20000000")).toBe(true);
  expect([...(bought?.features ?? [])].filter((key) => key.startsWith("n:"))).toEqual([]);
  expect(bought && isNaming(bought)).toBe(false);
});

test("readClaims marks what a readout only narrates, and not what it hands on", () => {
  const narrating = [...american, ...chinese].filter((claim) => claim.narrating);
  expect(narrating.map(wordsOf)).toEqual(["President Trump met President Xi Jinping", "国家主席习近平会见美国总统特朗普"]);
});

const weights = new Weights([...american, ...chinese]);

test("Weights holds a claim for wholly like itself, and likeness is the same both ways", () => {
  const [a, b] = [find(american, "ukraine"), find(chinese, "ukraine")];
  if (!a || !b) throw new Error("both texts speak of it");
  expect(weights.likeness(a, a).score).toBeCloseTo(1);
  expect(weights.likeness(a, b).score).toBeCloseTo(weights.likeness(b, a).score);
  expect(weights.likeness(a, b).shared).toContain("p:ukraine");
});

test("Weights finds two claims without anything in common wholly unlike", () => {
  const [a, b] = [find(american, "technology/platforms"), find(chinese, "ukraine")];
  if (!a || !b) throw new Error("both texts have a claim");
  expect(weights.likeness(a, b)).toEqual({ score: 0, shared: [], weight: 0 });
});

test("Weights gives a rarer feature more weight, and a figure more than a word", () => {
  expect(weights.of("p:climate")).toBeGreaterThan(weights.of("p:ukraine"));
  expect(weights.of("q:t:1")).toBeGreaterThan(weights.of("w:en:one"));
});

test("alignClaims brings claims of one matter together across languages and leaves the rest alone", () => {
  const { groups } = alignClaims([...chinese, ...american], weights);
  const groupOf = (topic: string) => groups.find(({ claims }) => claims.some((claim) => mainTopic(claim) === topic))?.claims.map(wordsOf);
  expect(groupOf("trade/agriculture/soybeans")).toEqual(["中方将采购2000万吨大豆", "China will buy 20 million tons of soybeans"]);
  expect(groupOf("ukraine")).toEqual(["乌克兰危机", "Ukraine"]);
  expect(groupOf("technology/platforms")).toEqual(["TikTok will be sold"]);
});

test("alignClaims puts every claim in exactly one group", () => {
  const all = [...chinese, ...american];
  const grouped = alignClaims(all, weights).groups.flatMap(({ claims }) => claims);
  expect(grouped).toHaveLength(all.length);
  expect(new Set(grouped).size).toBe(all.length);
});

test("alignClaims never links claims of one account", () => {
  for (const { a, b } of alignClaims([...chinese, ...american], weights).links) expect(a.source).not.toBe(b.source);
});

test("judgeGroup holds one side's claim for one-sided, and the same figure on both sides for corroborated", () => {
  const { groups } = alignClaims([...chinese, ...american], weights);
  const judged = (topic: string) => {
    const group = groups.find(({ claims }) => claims.some((claim) => mainTopic(claim) === topic));
    return group && judgeGroup(group);
  };
  expect(judged("technology/platforms")).toMatchObject({ verdict: "one-sided", rule: "one-side", pair: null });
  expect(judged("trade/agriculture/soybeans")).toMatchObject({ verdict: "corroborated", rule: "same-matter" });
  expect(judged("ukraine")).toMatchObject({ verdict: "corroborated", rule: "named-by-both" });
});

test("alignClaims joins what is near in meaning though hardly a word or an idea is shared, and not what is only of one tone", () => {
  const left = claimsOf({
    id: "us.txt",
    side: "US",
    text: "President Trump said that the two militaries must answer the telephone when the other side calls. President Trump said that he is very happy.",
  });
  const right = claimsOf({
    id: "cn.txt",
    side: "CN",
    text: "习近平指出，两军之间的热线电话要保持畅通。习近平指出，明年要多种树。",
  });
  const both = [...left, ...right];
  const { links } = alignClaims(both, new Weights(both));
  expect(links.map(({ a, b }) => [wordsOf(a), wordsOf(b)].sort())).toEqual([
    ["the two militaries must answer the telephone when the other side calls", "两军之间的热线电话要保持畅通"].sort(),
  ]);
});
