import { expect, test } from "vitest";
import type { AccountView, CellView, FindingView, RowView } from "../../../domain/view.ts";
import { copyEvidence, type SourceWords } from "./copy-evidence.ts";
import { excerpt } from "./excerpt.ts";
import { groupEvidence, listSilences } from "./findings/group-evidence.ts";
import { quotedParts } from "./quoted-parts.ts";
import { readingAccounts } from "./reading-accounts.ts";
import { readingSearch } from "./reading-place.ts";
import { formatDuration, formatQuantity, formatTime } from "./rest/format-figures.ts";
import { summariseTopics } from "./summarise-topics.ts";

const account = (id: string, side: string, more: Partial<AccountView> = {}): AccountView => ({
  id,
  side,
  kind: "official-readout",
  publisher: "Ministry",
  url: null,
  publishedAt: "2026-03-02",
  language: "en",
  complete: true,
  textStatus: "verbatim",
  note: null,
  proposed: [],
  length: { count: 10, of: "words" },
  statements: 0,
  version: { number: 2, text: "", capture: "", rule: "plain-text/1", capturedAt: "2026-03-02T10:00:00Z", name: id },
  versions: 2,
  derivedFrom: [],
  ...more,
});
const text =
  "The ferry will run again in May. Both ministers welcomed it. Fares stay at 3.50 a trip, the note says. A second boat comes later.";
const span = (quote: string, within = text, of = "a") => {
  const start = within.indexOf(quote);
  return { account: of, start, end: start + quote.length, quote };
};

test("excerpt shows words within their sentence and marks what matters in them", () => {
  const parts = excerpt(text, [span("Fares stay at 3.50 a trip")], [span("3.50")]);
  expect(parts.map(({ text: words }) => words).join("")).toBe("Fares stay at 3.50 a trip, the note says.");
  expect(parts.find(({ kind }) => kind === "marked")?.text).toBe("3.50");
  expect(parts.at(-1)).toEqual({ text: ", the note says.", kind: "around" });
});

test("excerpt leaves a gap between sentences that do not touch, and none between those that do", () => {
  const far = excerpt(text, [span("The ferry"), span("second boat")], []);
  expect(far.filter(({ kind }) => kind === "gap")).toHaveLength(1);
  const whole = excerpt(text, [span("The ferry will run again in May."), span("Both ministers")], []);
  expect(whole.map(({ text: words }) => words).join("")).toContain("Both ministers welcomed it.");
});

test("excerpt keeps to its room where a sentence is long, and finds the ends of Chinese ones", () => {
  const long = `${"word ".repeat(80)}target ${"word ".repeat(80)}`;
  const words = excerpt(long, [span("target", long)], [], 30)
    .map(({ text: part }) => part)
    .join("");
  expect(words.length).toBeLessThan(80);
  const chinese = "渡轮五月复航。双方表示欢迎。票价不变。";
  expect(excerpt(chinese, [span("表示欢迎", chinese)], []).map(({ text: part }) => part)).toEqual(["双方", "表示欢迎", "。"]);
});

test("quotedParts finds the words of texts within a sentence, the longest first", () => {
  const parts = quotedParts("Only CN says “渡轮五月复航”.", [
    span("渡轮五月复航", "渡轮五月复航", "zh"),
    span("五月", "渡轮五月复航", "zh"),
  ]);
  expect(parts).toEqual([
    { text: "Only CN says “", account: null },
    { text: "渡轮五月复航", account: "zh" },
    { text: "”.", account: null },
  ]);
  expect(quotedParts("Nothing here.", [span("ferry")])).toEqual([{ text: "Nothing here.", account: null }]);
});

const words: SourceWords = {
  side: (side) => side ?? "?",
  kind: (kind) => kind ?? "",
  day: (iso) => iso ?? "",
  warning: (status) => (status === "verbatim" ? null : `not verbatim: ${status}`),
  partial: "part",
  whole: "whole",
  version: (number) => `v${number}`,
};

test("copyEvidence gives the words, their place and their source, and warns where the words are not the publisher's", () => {
  const copied = copyEvidence("Ferry: quoted", [span("will run again")], account("a", "NO", { textStatus: "retold" }), words);
  expect(copied.split("\n")).toEqual([
    "Ferry: quoted",
    "“will run again” [a:10-24]",
    "NO, official-readout, Ministry, 2026-03-02, v2, whole",
    "not verbatim: retold",
  ]);
});

test("groupEvidence keeps accounts apart; listSilences tells partial texts from whole ones", () => {
  expect(groupEvidence([span("ferry"), span("Fares", text, "b"), span("boat")]).map((each) => [each.account, each.spans.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  const finding: Pick<FindingView, "silent" | "silentAccounts"> = { silent: ["SE", "DK"], silentAccounts: ["s1", "s2"] };
  expect(listSilences(finding, [account("s1", "SE"), account("s2", "NO+SE", { complete: false }), account("s3", "SE")])).toEqual([
    { side: "SE", texts: 2, partial: 1, asOf: "2026-03-02T10:00:00Z" },
    { side: "DK", texts: 0, partial: 0, asOf: null },
  ]);
});

test("readingSearch puts the text with the words first and lays no more than four side by side", () => {
  expect(readingSearch({ accounts: ["a", "b", "c", "d", "e"], at: { account: "d", start: 4, end: 9 } })).toEqual({
    accounts: "d,a,b,c",
    start: 4,
    end: 9,
  });
  expect(readingSearch({ accounts: [] })).toEqual({});
});

test("readingAccounts takes the first text of each side, and a second one where there is one side only", () => {
  expect(readingAccounts([account("n1", "NO"), account("n2", "NO"), account("s1", "SE")])).toEqual(["n1", "s1"]);
  expect(readingAccounts([account("n1", "NO"), account("n2", "NO"), account("n3", "NO")])).toEqual(["n1", "n2"]);
});

test("figures are never rounded, lengths and spans of time are told as people tell them", () => {
  const quantity = { id: "q1", start: 0, end: 1, value: 12_345_678.25, unit: "t", bound: "about", kind: "total", of: null } as const;
  expect(formatQuantity(quantity, "about ", "en")).toBe("about 12,345,678.25 t");
  expect(formatQuantity({ ...quantity, value: [3, 5], unit: "count" }, "", "zh")).toBe("3–5");
  const minutes = (h: number, m: number) => `${h}h${m}`;
  expect(formatDuration("5400", minutes)).toBe("1h30");
  expect(formatDuration("5400-7200", minutes)).toBe("1h30–2h0");
  expect(formatDuration("all day", minutes)).toBe("all day");
  expect(formatTime("2026-03/2026-05", (iso) => `<${iso}>`)).toBe("<2026-03> – <2026-05>");
  expect(formatTime("../2026", (iso) => iso)).toBe(".. – 2026");
});

test("summariseTopics counts which sides name which topics; a joint text speaks for each of its sides", () => {
  const accounts = [account("n", "NO"), account("s", "SE"), account("w", "third-party", { derivedFrom: ["n"] }), account("j", "NO+SE")];
  const row = (topic: string, ...levels: CellView["level"][]): RowView => ({
    topic,
    label: topic,
    between: [],
    cells: levels.map((level, at) => ({
      account: accounts[at]?.id ?? "",
      level,
      spans: [],
      share: 0,
      rank: null,
      statements: 0,
      toldForOther: 0,
    })),
  });
  const rows = [
    row("ferry", "quoted", "mentioned", "silent", "silent"),
    row("fares", "quoted", "silent", "silent", "silent"),
    row("fish", "silent", "silent", "mentioned", "silent"),
    row("fuel", "silent", "silent", "silent", "unknown"),
    row("docks", "silent", "silent", "silent", "quoted"),
  ];
  expect(summariseTopics(accounts, rows)).toMatchObject({
    texts: 4,
    voices: 3,
    shared: 2,
    alone: [{ side: "NO", topics: 1 }],
    thirdAlone: 1,
    nobody: 1,
    some: 0,
  });
});
