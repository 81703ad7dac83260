import { expect, test } from "vitest";
import { comparisonFixture, poisoned } from "../../test/report/comparison-fixture.ts";
import type { SearchResult } from "../domain/search.ts";
import { citeSpan, formatCitation } from "./cite.ts";
import { lineWidth } from "./columns.ts";
import { csvColumns, renderCsv } from "./render-csv.ts";
import { renderExtraction } from "./render-extraction.ts";
import { escapeMarkdown, renderMarkdown } from "./render-markdown.ts";
import { renderSearch } from "./render-search.ts";

const en = { language: "en" } as const;

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  return text
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => (cell[1] ?? cell[2] ?? "").replaceAll('""', '"')),
    );
}

test("citeSpan says account, publisher, date, address, place and words", () => {
  const [account] = comparisonFixture.accounts;
  const [span] = comparisonFixture.findings[0]?.spans ?? [];
  if (account === undefined || span === undefined) throw new Error("the fixture has both");
  const citation = citeSpan(account, span);
  expect(citation).toMatchObject({
    publisher: "The leader's own page",
    date: "2026-06-02",
    words: "We did not discuss fishing at all",
    start: 123,
  });
  expect(formatCitation(citation)).toBe("accounts/post.en.txt:123–156 · The leader's own page · 2026-06-02 · https://example.org/posts/17");
});

test("renderMarkdown has the notices, the matrix as a table, and findings with words and citation", () => {
  const text = renderMarkdown(comparisonFixture, en);
  expect(text).toContain("> **Demonstration texts: written for this project");
  expect(text).toContain("| Seas and navigation | ○ silent | ● quoted 2 | ● quoted 1 | ? unknown | ✕ denied 1 |");
  expect(text).toContain("“双方同意恢复渔业磋商” — accounts/readout.zh.txt:46–56 · 外交部门网站 · 2026-06-02");
  expect(text).toContain("<https://example.org/posts/17>");
});

test("escapeMarkdown leaves words that mean nothing to Markdown", () => {
  expect(escapeMarkdown("a | b `c` *d* [e](f) <script>")).toBe("a \\| b \\`c\\` \\*d\\* \\[e\\](f) &lt;script&gt;");
  expect(escapeMarkdown("1. first\n# second")).toBe("1\\. first \\# second");
  expect(escapeMarkdown("- https://x.example www.x.example")).toBe("\\- https\\://x.example www\\.x.example");
});

test("renderMarkdown lets hostile words start no markup and no row", () => {
  const poison = "x|y`z` <img src=a onerror=b> [c](javascript:d)\n\n# head\n| e | \u001b[2J\u202e";
  const text = renderMarkdown(poisoned(comparisonFixture, poison), en);
  expect(text).not.toMatch(/<img|(?<!\\)\]\(javascript|^# head|^\| e|[\u001b\u202e]/m);
  const rows = text.split("\n").filter((line) => line.startsWith("| "));
  expect(new Set(rows.map((row) => row.replaceAll("\\|", "").split("|").length))).toEqual(new Set([8]));
});

test("renderCsv has a row for each finding's words, each cell's and each statement", () => {
  const [head, ...rows] = readCsv(renderCsv(comparisonFixture, en));
  expect(head).toEqual([...csvColumns]);
  expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
  const kinds = rows.map((row) => row[0]);
  expect(kinds.filter((kind) => kind === "statement")).toHaveLength(6);
  expect(kinds.filter((kind) => kind === "matrix")).toHaveLength(16);
  const status = csvColumns.indexOf("textStatus");
  expect(new Set(rows.map((row) => row[status]))).toEqual(new Set(["example", "retold", "digest", ""]));
});

test.each(["=cmd|'/C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", '"=1', "\u0000=1\u0000"])(
  "renderCsv lets %j be no formula",
  (poison) => {
    const rows = readCsv(renderCsv(poisoned(comparisonFixture, poison), en));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
  },
);

test("renderExtraction shows who is said to have said what, within the page", () => {
  const readout = comparisonFixture.accounts.find((account) => account.language === "zh");
  if (readout === undefined) throw new Error("the fixture has a Chinese readout");
  const text = renderExtraction(readout.extraction, { ...en, columns: 80, color: false });
  expect(text).toContain("s1  新井 (Japan) · indirect · warning · maritime · 0.90");
  expect(text).toContain("source “新井” · cue “强调”");
  expect(text).toContain("toldFor other");
  expect(Math.max(...text.split("\n").map(lineWidth))).toBeLessThanOrEqual(80);
});

const scope = comparisonFixture.accounts.map((account) => ({
  account: account.id,
  publisher: account.publisher,
  side: account.side,
  language: account.language,
  publishedAt: account.publishedAt,
  sha256: account.extraction.account.sha256,
  complete: account.complete,
  textStatus: account.textStatus,
}));
const unfound: SearchResult = {
  schema: "parley.search/1",
  engine: comparisonFixture.engine,
  query: "rare earths\u001b[2J",
  readAs: "words",
  answer: "not-in-these-accounts",
  hits: [],
  scope,
  partial: ["accounts/wire.en.txt"],
};

test("renderSearch answers in scope: which versions were searched, and which prove nothing", () => {
  const text = renderSearch(unfound, { ...en, columns: 120, color: false });
  expect(text).toContain("Not in these accounts.");
  expect(text).toContain(scope[0]?.sha256.slice(0, 12));
  expect(text.match(/its silence proves nothing/g)).toHaveLength(1);
  expect(text).not.toContain("\u001b");
});

test("renderSearch shows the words of a hit, whose they are and where they stand", () => {
  const [span] = comparisonFixture.findings[1]?.spans ?? [];
  if (span === undefined) throw new Error("the fixture has it");
  const hit = {
    account: span.account,
    publisher: "The leader's own page",
    side: "US",
    language: "en",
    span,
    statement: "s1",
    speaker: "The leader",
  };
  const text = renderSearch({ ...unfound, answer: "found", hits: [hit] }, { ...en, columns: 120, color: false });
  expect(text).toContain("“considering a purchase of 3 million tons of our wheat”");
  expect(text).toContain("United States · The leader's own page · The leader · accounts/post.en.txt:68–121 · s1");
});
