import { expect, test } from "vitest";
import type { Finding } from "../../domain/comparison.ts";
import { extractStatements } from "../../extraction/extract-statements.ts";
import { toAccount } from "../../workspace/account-input.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { countCells } from "./count-cells.ts";
import { readBetween } from "./read-between.ts";

const blank = { point: null, silentAccounts: [], firm: false, spans: [], rule: "rule", explanation: "", confidence: 0.5 };
const findings: Finding[] = [
  { ...blank, id: "f1", kind: "omission", topic: "trade/tariffs", saidBy: ["US"], silent: ["CN"] },
  { ...blank, id: "f2", kind: "told-for-other", topic: "trade", saidBy: ["US"], silent: ["CN"] },
  { ...blank, id: "f3", kind: "omission", topic: "trade", saidBy: ["CN"], silent: ["US"] },
  { ...blank, id: "f4", kind: "conflict", topic: "trade", saidBy: ["CN", "US"], silent: [] },
  { ...blank, id: "f5", kind: "wording", topic: "taiwan", saidBy: ["CN", "US"], silent: [] },
];

test("readBetween gives the highest finding of each kind on a topic or a part of it, a conflict first", () => {
  expect(readBetween({ topic: "trade" }, findings)).toEqual([
    { kind: "conflict", finding: "f4", party: null },
    { kind: "omission", finding: "f1", party: "US" },
    { kind: "told-for-other", finding: "f2", party: "CN" },
  ]);
  expect(readBetween({ topic: "trade/tariffs" }, findings).map(({ finding }) => finding)).toEqual(["f1"]);
  expect(readBetween({ topic: "iran" }, findings)).toEqual([]);
});

test("readBetween leaves out what a person overruled, and takes the next of its kind", () => {
  const judged = findings.map((finding) => ({
    ...finding,
    status: finding.id === "f1" || finding.id === "f4" ? ("overruled" as const) : ("confirmed" as const),
  }));
  expect(readBetween({ topic: "trade" }, judged).map(({ finding }) => finding)).toEqual(["f2", "f3"]);
});

test("countCells counts the statements on a topic and those told for the other side", () => {
  const account = toAccount({
    id: "us.txt",
    side: "US",
    text: "President Trump met President Xi Jinping. President Xi said that China will buy soybeans. President Trump stressed that soybeans matter to farmers. President Trump said that TikTok will be sold.",
  });
  const pack = choosePack("en");
  const read = { account, pack, extraction: extractStatements(account, pack) };
  const cell = { account: "us.txt", level: "quoted" as const, spans: [], share: 0.4, rank: 1 };
  const count = (topic: string) =>
    countCells({ topic, label: topic, cells: [cell, { ...cell, account: "gone.txt" }] }, [read]).map((c) => [c.statements, c.toldForOther]);
  expect(count("trade/agriculture/soybeans")).toEqual([
    [2, 1],
    [0, 0],
  ]);
  expect(count("trade")).toEqual([
    [2, 1],
    [0, 0],
  ]);
  expect(count("technology/platforms")).toEqual([
    [1, 0],
    [0, 0],
  ]);
});
