import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { comparisonFixture, poisoned } from "../../test/report/comparison-fixture.ts";
import { renderHtml } from "./render-html.ts";

const page = (language: "en" | "zh" = "en") => renderHtml(comparisonFixture, { language });

test("renderHtml leads every link within the page to something that is there", () => {
  const { document } = parseHTML(page());
  const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
});

test("renderHtml gives each id once", () => {
  const ids = [...page().matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.length).toBe(new Set(ids).size);
});

test("renderHtml marks the words that a span holds, and changes no text", () => {
  const { document } = parseHTML(page());
  expect(document.getElementById("a1-123-156")?.textContent).toBe("We did not discuss fishing at all");
  expect(document.getElementById("a2-46-56")?.textContent).toBe("双方同意恢复渔业磋商");
  const texts = [...document.querySelectorAll(".text")].map((text) => text.textContent);
  expect(texts.toSorted()).toEqual(comparisonFixture.accounts.map((account) => account.text).toSorted());
});

test("renderHtml says the language of foreign words", () => {
  const { document } = parseHTML(page());
  expect(document.documentElement.getAttribute("lang")).toBe("en");
  expect([...document.querySelectorAll(".text")].map((text) => text.getAttribute("lang"))).toEqual(["en", "zh", "en", "en", "ko"]);
  expect(parseHTML(page("zh")).document.documentElement.getAttribute("lang")).toBe("zh-Hans");
});

test("renderHtml asks nobody for anything: no script, no frame, one style sheet whose hash the policy names", () => {
  const text = page();
  const { document } = parseHTML(text);
  expect(document.querySelectorAll("script, link, img, iframe, object, embed, form, [style]").length).toBe(0);
  const style = text.slice(text.indexOf("<style>") + 7, text.indexOf("</style>"));
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(style).not.toMatch(/url\(|@import/);
});

test("renderHtml has the notices of every kind of text that is not the publisher's own", () => {
  const { document } = parseHTML(page());
  expect([...document.querySelectorAll(".notice")].map((notice) => notice.textContent?.split(":")[0])).toEqual([
    "Demonstration texts",
    "Digests",
    "Re-told texts",
  ]);
});

test.each([
  `"><script>alert(1)</script><img src=x onerror=alert(2)>`,
  `' onmouseover='alert(1)`,
  `</style></title></svg><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  "\u202eevil\u0000\u001b[2J",
])("renderHtml lets %j do nothing", (poison) => {
  const text = renderHtml(poisoned(comparisonFixture, poison), { language: "en" });
  const { document } = parseHTML(text);
  expect(document.querySelectorAll("script, img, iframe, [onload], [onerror], [onmouseover], [style]").length).toBe(0);
  expect([...document.querySelectorAll("a")].every((link) => /^(?:#|https?:)/.test(link.getAttribute("href") ?? ""))).toBe(true);
  expect(document.querySelectorAll("style").length).toBe(1);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});
