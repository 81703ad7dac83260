import { expect, test } from "vitest";
import type { Level } from "../../../../domain/comparison.ts";
import type { AccountView, CellView, RowView } from "../../../../domain/view.ts";
import { chooseAccounts, chooseRows, countLevels, wholeMatrix } from "./choose-rows.ts";
import { findColumnWindow, stretchTo } from "./column-window.ts";
import { groupBySide, layColumns } from "./columns.ts";
import { findCounterpart } from "./find-counterpart.ts";
import { foldCells } from "./fold-cells.ts";
import { groupBetween } from "./group-between.ts";
import { firstSpan, readSelection } from "./selection.ts";
import { stepInGrid } from "./step-in-grid.ts";

const account = (id: string, side: string | null, more: Partial<AccountView> = {}): AccountView => ({
  id,
  side,
  kind: "official-readout",
  publisher: id,
  url: null,
  publishedAt: null,
  language: "en",
  complete: true,
  textStatus: "verbatim",
  note: null,
  proposed: [],
  length: { count: 10, of: "words" },
  statements: 0,
  version: { number: 1, text: "", capture: "", rule: "plain-text/1", capturedAt: "2026-01-01T00:00:00Z", name: id },
  versions: 1,
  derivedFrom: [],
  ...more,
});
const cell = (id: string, level: Level, share = 0, rank: number | null = null): CellView => ({
  account: id,
  level,
  spans: level === "quoted" ? [{ account: id, start: 3, end: 9, quote: "grapes" }] : [],
  share,
  rank,
  statements: 0,
  toldForOther: 0,
});
const row = (topic: string, cells: readonly CellView[], between: RowView["between"] = []): RowView => ({
  topic,
  label: topic,
  cells,
  between,
});

const accounts = [
  account("a", "US"),
  account("wire", "third-party"),
  account("b", "CN"),
  account("b2", "CN", { derivedFrom: ["b"], language: "zh" }),
];
const placed = accounts.map((each, index) => ({ account: each, index }));

test("foldCells takes the strongest level, and unknown never wins over a text that is held", () => {
  expect(foldCells([cell("b", "unknown"), cell("b2", "silent")])).toMatchObject({ level: "silent", having: 1, of: 2 });
  expect(foldCells([cell("b", "mentioned"), cell("b2", "denied")])).toMatchObject({ level: "denied", denials: 0 });
  expect(foldCells([cell("b", "quoted", 0.1), cell("b2", "quoted", 0.3)])?.strongest.account).toBe("b2");
  expect(foldCells([cell("b", "quoted"), cell("b2", "denied")])).toMatchObject({ level: "quoted", having: 1, denials: 1 });
  expect(foldCells([])).toBeNull();
});

test("groupBySide keeps a side together, puts third parties last and counts a copy once", () => {
  const groups = groupBySide(placed);
  expect(groups.map(({ side, voices }) => [side, voices])).toEqual([
    ["US", 1],
    ["CN", 1],
    ["third-party", 1],
  ]);
});

test("layColumns makes one column of a folded side, where the next side opens", () => {
  const columns = layColumns(groupBySide(placed), ({ side }) => side === "CN");
  expect(columns.map(({ key, opens }) => [key, opens])).toEqual([
    ["account:a", false],
    ["side:CN", true],
    ["account:wire", true],
  ]);
});

const grapes = row(
  "grapes",
  [cell("a", "silent"), cell("wire", "mentioned", 0.1, 2), cell("b", "quoted", 0.4, 1), cell("b2", "unknown")],
  [{ kind: "omission", finding: "f1", party: "CN" }],
);
const apples = row(
  "apples",
  [cell("a", "quoted", 0.2, 1), cell("wire", "silent"), cell("b", "mentioned", 0.1, 2), cell("b2", "silent")],
  [{ kind: "corroborated", finding: "f2", party: null }],
);

test("chooseRows orders by share, by the text that comes first, and by name", () => {
  const order = (by: "share" | "text" | "topic") => chooseRows([apples, grapes], placed, wholeMatrix, by, "en").map(({ topic }) => topic);
  expect(order("share")).toEqual(["grapes", "apples"]);
  expect(order("text")).toEqual(["apples", "grapes"]);
  expect(order("topic")).toEqual(["apples", "grapes"]);
});

test("chooseRows leaves out agreements, and topics of which only hidden levels are left", () => {
  const topics = (filter: Partial<typeof wholeMatrix>) =>
    chooseRows([apples, grapes], placed, { ...wholeMatrix, ...filter }, "topic", "en").map(({ topic }) => topic);
  expect(topics({ differences: true })).toEqual(["grapes"]);
  expect(topics({ hidden: ["quoted", "mentioned", "silent"] })).toEqual(["grapes"]);
});

test("chooseAccounts narrows by side and language; countLevels counts what is left", () => {
  const chinese = chooseAccounts(accounts, { ...wholeMatrix, sides: ["CN"], languages: ["zh"] });
  expect(chinese.map(({ account: { id } }) => id)).toEqual(["b2"]);
  expect(countLevels([apples, grapes], chinese)).toEqual({ quoted: 0, mentioned: 0, denied: 0, silent: 1, unknown: 1 });
});

test("findCounterpart prefers a party's text over a third party's, however much the latter says", () => {
  expect(findCounterpart(apples, accounts, accounts[2] as AccountView)?.account.id).toBe("a");
  expect(findCounterpart(grapes, accounts, accounts[0] as AccountView)?.account.id).toBe("b");
});

test("readSelection opens the words across where the cell is silent", () => {
  const columns = layColumns(groupBySide(placed), () => false);
  const selection = readSelection({ row: 0, column: 0 }, [grapes], columns, accounts);
  expect(selection?.account.id).toBe("a");
  expect(selection && firstSpan(selection)).toMatchObject({ account: "b", quote: "grapes" });
  expect(readSelection({ row: -1, column: 0 }, [grapes], columns, accounts)).toBeNull();
});

test("groupBetween shows a conflict first wherever it ranks, and counts the rest by kind", () => {
  const grouped = groupBetween([
    { kind: "omission", finding: "f1", party: "US" },
    { kind: "conflict", finding: "f2", party: null },
    { kind: "omission", finding: "f3", party: "CN" },
  ]);
  expect(grouped?.first.finding).toBe("f2");
  expect(grouped?.more).toEqual([{ kind: "omission", count: 2 }]);
  expect(groupBetween([])).toBeNull();
});

test("stepInGrid moves within the grid and reaches the heads above it", () => {
  const step = (key: string, ctrl: boolean, from = { row: 1, column: 1 }) => stepInGrid(key, ctrl, from, 3, 4, 10);
  expect(step("ArrowLeft", false, { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
  expect(step("ArrowUp", false, { row: 0, column: 2 })).toEqual({ row: -1, column: 2 });
  expect(step("End", false)).toEqual({ row: 1, column: 3 });
  expect(step("End", true)).toEqual({ row: 2, column: 3 });
  expect(step("Home", true)).toEqual({ row: 0, column: 0 });
  expect(step("PageDown", false)).toEqual({ row: 2, column: 1 });
  expect(step("q", false)).toBeNull();
});

test("findColumnWindow takes in what is in sight with some beside it; the column with the focus stays", () => {
  expect(findColumnWindow(0, 600, 100, 40)).toEqual({ from: 0, to: 8 });
  expect(findColumnWindow(2050, 600, 100, 40)).toEqual({ from: 18, to: 29 });
  expect(findColumnWindow(0, 600, 0, 40)).toEqual({ from: 0, to: 40 });
  expect(stretchTo({ from: 16, to: 32 }, 2, 40)).toEqual({ from: 2, to: 32 });
  expect(stretchTo({ from: 16, to: 32 }, null, 40)).toEqual({ from: 16, to: 32 });
});
