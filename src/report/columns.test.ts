import { expect, test } from "vitest";
import { cutLine, fitLine, lineWidth, wrapLine } from "./columns.ts";

test("lineWidth counts Han and Hangul twice, combining marks not at all", () => {
  expect(lineWidth("大豆 soy")).toBe(8);
  expect(lineWidth("대두")).toBe(4);
  expect(lineWidth("e\u0301")).toBe(1);
  expect(lineWidth("● quoted")).toBe(8);
});

test("cutLine and fitLine never leave half a wide character", () => {
  expect(cutLine("外交部门网站", 8)).toBe("外交部…");
  expect(fitLine("外交部门网站", 8)).toBe("外交部… ");
  expect(fitLine("post", 6)).toBe("post  ");
});

test("wrapLine breaks at spaces, between Han characters, and never before a closing mark", () => {
  expect(wrapLine("the two sides agreed to talk", 14)).toEqual(["the two sides", "agreed to talk"]);
  expect(wrapLine("双方同意，恢复磋商。", 8)).toEqual(["双方同", "意，恢复", "磋商。"]);
  expect(wrapLine("양국 정상은 회담했다", 12)).toEqual(["양국 정상은", "회담했다"]);
});

test("wrapLine breaks a word that is longer than the line, and loses nothing", () => {
  const address = `https://example.org/${"a".repeat(50)}`;
  const lines = wrapLine(address, 20);
  expect(Math.max(...lines.map(lineWidth))).toBe(20);
  expect(lines.join("")).toBe(address);
});

test("wrapLine takes a megabyte of hostile text within a second", () => {
  const started = performance.now();
  wrapLine(")".repeat(1_000_000), 80);
  wrapLine("一，".repeat(300_000), 80);
  expect(performance.now() - started).toBeLessThan(3000);
});
