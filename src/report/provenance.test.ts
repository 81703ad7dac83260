import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { comparisonFixture } from "../../test/report/comparison-fixture.ts";
import { renderHtml } from "./render-html.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText } from "./render-text.ts";

const text = (language: "en" | "zh" = "en") => renderText(comparisonFixture, { language, columns: 200, color: false, all: true });

test("renderText puts findings within one side under a head of their own, each with its place in the ranked list", () => {
  const shown = text();
  const heads = ["between the sides", " 5. corroborated", "within one side\n 6. wording", "Quotations"].map((words) =>
    shown.indexOf(words),
  );
  expect(heads.every((place) => place > 0)).toBe(true);
  expect([...heads].sort((a, b) => a - b)).toEqual(heads);
  expect(
    renderText(
      { ...comparisonFixture, findings: comparisonFixture.findings.slice(0, 3) },
      { language: "en", columns: 120, color: false, all: true },
    ),
  ).not.toContain("between the sides");
});

test("renderText counts the independent witnesses of what is corroborated and says who they are", () => {
  expect(text()).toContain("2 independent witnesses: JP, 한 일간지");
  expect(text("zh")).toContain("2个独立佐证来源：");
});

test("renderText gives a quotation beside the own words and what was changed, the gravest first", () => {
  const shown = text();
  expect(shown).toContain("altered · printed as words of US");
  expect(shown).toContain("“considering” → “결정했다”; left out “of our wheat”");
  expect(shown.indexOf("altered · printed")).toBeLessThan(shown.indexOf("not found · printed as words of JP"));
});

test("renderText says which account has its words from which, how much, and where it shows", () => {
  expect(text()).toMatch(
    /\[3\] translates \[2\] · 82% of the text · names its source\n +“The two sides agreed to resume talks on fisheries”/,
  );
});

test("renderMarkdown has groups, quotations and descent under heads, and numbers findings through the groups", () => {
  const shown = renderMarkdown(comparisonFixture, { language: "en" });
  expect(shown).toContain("### within one side\n\n8. **wording**");
  expect(shown).toContain("## Quotations\n\n- **altered · printed as words of US**");
  expect(shown).toContain("## Who has it from whom\n\n- [3] translates \\[2\\] · 82% of the text");
});

test("renderHtml strikes out what a quotation leaves out and underlines what it puts in, and leads to both places", () => {
  const { document } = parseHTML(renderHtml(comparisonFixture, { language: "en" }));
  const section = document.querySelector('[aria-labelledby="h-quotations"]');
  expect([...(section?.querySelectorAll("del") ?? [])].map((each) => each.textContent)).toEqual(["considering", "of our wheat"]);
  expect([...(section?.querySelectorAll("ins") ?? [])].map((each) => each.textContent)).toEqual(["결정했다"]);
  const places = [...(section?.querySelectorAll(".words a[href^='#']") ?? [])].map((link) => link.getAttribute("href")?.slice(1) ?? "");
  expect(places.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "그들이 밀 300만 톤을 사기로 결정했다",
    "They are considering a purchase of 3 million tons of our wheat",
    "met in Ostia",
  ]);
  expect(document.querySelectorAll('.scope[data-scope="one-side"] .finding').length).toBe(1);
  expect(document.querySelector('[aria-labelledby="h-independence"] summary')?.textContent).toContain("translates [2]");
});
