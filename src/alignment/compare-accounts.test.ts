import { expect, test } from "vitest";
import { UserError } from "../domain/user-error.ts";
import { type AccountInput, compareAccounts } from "../index.ts";

const accounts: readonly AccountInput[] = [
  {
    id: "us.txt",
    side: "US",
    text: "President Trump spoke with President Xi Jinping. President Trump said that tariffs on steel will rise to 50 percent. President Xi said that China will buy 12 million tons of soybeans. The call lasted 45 minutes.",
  },
  { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平强调，台湾问题是核心利益。中方将购买2000万吨大豆，同时加强气候合作。" },
  {
    id: "press.txt",
    side: "third-party",
    kind: "independent-media",
    text: 'President Trump said that "tariffs on steel are going to rise to 70 percent", officials said.',
  },
  {
    id: "joint.txt",
    side: "US+CN",
    kind: "joint-statement",
    text: "President Donald Trump and President Xi Jinping met. The two leaders agreed to work on climate.",
  },
];

const comparison = compareAccounts(accounts);

test("compareAccounts gives the same result whatever the order of accounts", () => {
  expect(comparison.findings.length).toBeGreaterThan(3);
  for (const order of [
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ]) {
    expect(compareAccounts(order.flatMap((at) => accounts[at] ?? []))).toEqual(comparison);
  }
});

test("compareAccounts shows every word it rests on at its place in the text", () => {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const spans = [
    ...comparison.findings.flatMap((finding) => finding.spans),
    ...comparison.points.flatMap(({ statements }) => statements.flatMap((statement) => statement.spans)),
    ...comparison.commitments.flatMap((commitment) => commitment.spans),
  ];
  expect(spans.length).toBeGreaterThan(10);
  for (const { account, start, end, quote } of spans) {
    expect(texts.get(account)?.slice(start, end)).toBe(quote);
    expect(end).toBeGreaterThan(start);
  }
});

test("compareAccounts numbers findings from 1 and ties each to a point that is there", () => {
  expect(comparison.findings.map(({ id }) => id)).toEqual(comparison.findings.map((_, at) => `f${at + 1}`));
  const points = new Set<string | null>(comparison.points.map(({ id }) => id));
  for (const { point } of comparison.findings) expect(point === null || points.has(point)).toBe(true);
});

test("compareAccounts names only parties in saidBy and silent, and never one party in both", () => {
  for (const { saidBy, silent } of comparison.findings) {
    for (const party of [...saidBy, ...silent]) expect(["US", "CN"]).toContain(party);
    expect(silent.filter((party) => saidBy.includes(party))).toEqual([]);
  }
});

test("compareAccounts tells the same findings in Chinese, with other labels and sentences", () => {
  const chinese = compareAccounts(accounts, { language: "zh" });
  const bare = (all: typeof comparison.findings) => all.map(({ explanation: _, ...finding }) => finding);
  expect(bare(chinese.findings)).toEqual(bare(comparison.findings));
  for (const { explanation } of chinese.findings) expect(explanation).toMatch(/\p{Script=Han}/u);
  expect(chinese.matrix.find(({ topic }) => topic === "taiwan")?.label).toBe("台湾");
});

test("compareAccounts counts the text and statements of each account, in the order of ids", () => {
  expect(comparison.accounts.map(({ id }) => id)).toEqual(["cn.txt", "joint.txt", "press.txt", "us.txt"]);
  const american = comparison.accounts.at(-1);
  expect(american?.characters).toBe(accounts[0]?.text.length);
  expect(american?.statements).toBe(american?.extraction.statements.length);
});

test("compareAccounts labels a point with its topic and its words", () => {
  const point = comparison.points.find(({ topic }) => topic === "taiwan");
  expect(point?.label).toBe("Taiwan: 台湾问题是核心利益");
  expect(point).toMatchObject({ verdict: "one-sided", decidedBy: null });
});

test("compareAccounts makes no points of narration", () => {
  const words = comparison.points.flatMap(({ statements }) => statements.flatMap(({ spans }) => spans.map(({ quote }) => quote)));
  expect(words).not.toContain("President Trump spoke with President Xi Jinping");
});

test("compareAccounts refuses two accounts of one id", () => {
  const [first] = accounts;
  expect(() => first && compareAccounts([first, first])).toThrow(UserError);
});

test("compareAccounts compares nothing where there is nothing", () => {
  expect(compareAccounts([])).toMatchObject({ accounts: [], matrix: [], points: [], findings: [], commitments: [] });
  const one = compareAccounts([{ id: "us.txt", side: "US", text: "" }]);
  expect([one.matrix, one.points, one.findings]).toEqual([[], [], []]);
});

test("compareAccounts finds two copies of one text to agree and leave nothing out", () => {
  const text =
    "President Trump met President Xi Jinping. The two leaders agreed to control fentanyl precursors. President Xi said that soybeans will be bought.";
  const { findings } = compareAccounts([
    { id: "us.txt", side: "US", text },
    { id: "cn.txt", side: "CN", language: "en", text },
  ]);
  expect(
    findings.filter(({ kind }) => kind === "omission" || kind === "conflict" || kind === "told-for-other" || kind === "wording"),
  ).toEqual([]);
  expect(findings.some(({ kind, topic }) => kind === "corroborated" && topic === "counternarcotics")).toBe(true);
});

test("compareAccounts does not fail on two accounts that say one sentence hundreds of times", () => {
  const repeated: readonly AccountInput[] = [
    { id: "us.txt", side: "US", text: "President Trump said that tariffs on steel will rise to 50 percent. ".repeat(500) },
    { id: "cn.txt", side: "CN", text: "习近平强调，钢铁关税应当取消。".repeat(500) },
  ];
  expect(() => compareAccounts(repeated)).not.toThrow();
});
