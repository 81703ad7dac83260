import { expect, test } from "vitest";
import { cleanLanguage, cleanLine, cleanText, linkAddress } from "./clean.ts";

test("cleanText shows what would act as something that cannot", () => {
  const cleaned = cleanText("both sides\u001b[2J agreed\u0000\u202eno\u202c \u200bmore\tor less\ud800");
  expect(cleaned).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/);
  expect(cleaned).toContain(" agreed");
  expect(cleaned).toContain("more or less\ufffd");
});

test("cleanLine keeps the words and puts them on one line", () => {
  expect(cleanLine("双方同意\r\n 恢复磋商。\u2028 ")).toBe("双方同意 恢复磋商。");
});

test("cleanLanguage lets only language tags into attributes", () => {
  expect(["zh-Hant", "en", 'en" onload="x', ""].map(cleanLanguage)).toEqual(["zh-Hant", "en", "und", "und"]);
});

test("linkAddress links the web and nothing else", () => {
  expect(linkAddress("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "https://user:word@example.org/",
    "https://a b",
    'https://x/"onload',
    "post 17",
    null,
  ]) {
    expect(linkAddress(address)).toBeNull();
  }
});
