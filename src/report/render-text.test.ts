import { expect, test } from "vitest";
import { comparisonFixture, poisoned } from "../../test/report/comparison-fixture.ts";
import { lineWidth } from "./columns.ts";
import { renderText } from "./render-text.ts";

const options = { language: "en", columns: 120, color: false, all: true } as const;
const lines = (text: string) => text.split("\n");

test.each([80, 100, 120, 200])("renderText keeps within %i columns, Chinese and Korean words included", (columns) => {
  for (const all of [true, false]) {
    for (const language of ["en", "zh"] as const) {
      const text = renderText(comparisonFixture, { language, columns, color: false, all });
      expect(Math.max(...lines(text).map(lineWidth))).toBeLessThanOrEqual(columns);
    }
  }
});

test("renderText clamps the width to 80 and 200 columns", () => {
  expect(renderText(comparisonFixture, { ...options, columns: 20 })).toBe(renderText(comparisonFixture, { ...options, columns: 80 }));
  expect(renderText(comparisonFixture, { ...options, columns: 999 })).toBe(renderText(comparisonFixture, { ...options, columns: 200 }));
});

test("renderText puts who and what first, then the matrix, then the findings", () => {
  const text = renderText(comparisonFixture, options);
  const order = [
    "Talks at Ostia",
    "Demonstration texts",
    "Accounts",
    "Who speaks of what",
    "Findings",
    "Commitments",
    "The encounter itself",
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("renderText shows a level as glyph, word and count, in the column of its account", () => {
  const text = renderText(comparisonFixture, options);
  const row = lines(text).find((line) => line.startsWith("Seas and navigation"));
  expect(row?.trim().split(/ {2,}/)).toEqual(["Seas and navigation", "○ silent", "● quoted 2", "● quoted 1", "? unknown", "✕ denied 1"]);
  expect(text).toMatch(/US +JP +third party\n/);
});

test("renderText folds by side where the accounts do not fit", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...comparisonFixture.accounts[0], id: `accounts/${index}.txt` }));
  const accounts = many.flatMap((account) => {
    const model = comparisonFixture.accounts[0];
    return model === undefined ? [] : [{ ...model, ...account }];
  });
  const text = renderText({ ...comparisonFixture, accounts: [...comparisonFixture.accounts, ...accounts] }, { ...options, columns: 80 });
  expect(text).toContain("Folded by side");
  expect(text).toContain("● quoted 1/31");
  expect(Math.max(...lines(text).map(lineWidth))).toBeLessThanOrEqual(80);
});

test("renderText gives each finding its kind, sentence, words and their place", () => {
  const text = renderText(comparisonFixture, { ...options, columns: 200 });
  expect(text).toContain(" 2. omission · said by United States · silent Japan · firm · 0.95 · topic-absent");
  expect(text).toContain("“considering a purchase of 3 million tons of our wheat”");
  expect(text).toContain("[1] accounts/post.en.txt:68–121 · The leader's own page · 2026-06-02 · https://example.org/posts/17");
  expect(text).toContain("Not in 2 texts searched: [2] [3]");
});

test("renderText keeps the first screen short and says what more there is", () => {
  const many = { ...comparisonFixture, findings: [1, 2, 3, 4, 5].flatMap(() => comparisonFixture.findings) };
  const text = renderText(many, { ...options, all: false });
  expect(lines(text).length).toBeLessThan(75);
  expect(text).toMatch(/More with --all: \d+ findings, 2 quotations, 2 commitments, 3 facts about the encounter, 2 doubts\./);
  expect(text).not.toContain("Commitments\n");
});

test("renderText says which texts are not the publishers' own words", () => {
  const text = renderText(comparisonFixture, { ...options, all: false });
  for (const words of ["Demonstration texts:", "Re-told texts:", "Digests:"]) expect(text).toContain(words);
  const own = comparisonFixture.accounts.map((account) => ({ ...account, textStatus: "verbatim" as const }));
  expect(renderText({ ...comparisonFixture, accounts: own }, options)).not.toContain("! ");
});

test("renderText has Chinese labels where they are asked for", () => {
  const text = renderText(comparisonFixture, { ...options, language: "zh" });
  expect(text).toContain("演示文本：由本项目撰写，并非当事各方原话。");
  expect(text).toContain("● 有内容 2");
});

test("renderText paints only when asked to, and paints nothing that words do not say", () => {
  const painted = renderText(comparisonFixture, { ...options, color: true });
  expect(painted).toContain("\u001b[");
  expect(painted.replaceAll(/\u001b\[\d+m/g, "")).toBe(renderText(comparisonFixture, options));
});

test("renderText lets nothing in a document move the cursor, turn the writing or break the line", () => {
  const poison = "ab\u001b[2J\u001b]0;owned\u0007\u202egnp.exe\u0000\u009b31m\r\n\u2028x\u200b\ud800";
  const text = renderText(poisoned(comparisonFixture, poison), { ...options, columns: 80 });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u200b]/);
  expect(text).not.toMatch(/[\ud800-\udfff]/u);
  expect(Math.max(...lines(text).map(lineWidth))).toBeLessThanOrEqual(80);
});

test("renderText calls sides by name, in the language of the page, and says what the codes of the table stand for", () => {
  const english = renderText(comparisonFixture, { language: "en", columns: 200, color: false, all: true });
  expect(english).toContain("The leader (United States), Arai Shin (Japan)");
  expect(english).toContain("[2] Japan (JP) ·");
  const chinese = renderText(comparisonFixture, { language: "zh", columns: 200, color: false, all: true });
  expect(chinese).toContain("说及方 日本、美国");
  expect(chinese).toContain("日本（JP）");
  expect(chinese).not.toMatch(/(?:说及方|未提方) [A-Z]{2}/u);
});
