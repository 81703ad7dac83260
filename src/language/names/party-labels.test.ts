import { expect, test } from "vitest";
import { labelOwn, labelParty, nameParty } from "./party-labels.ts";

test("labelParty names a party as a sentence does, with an article where English has one", () => {
  expect(["CN", "US", "EU", "SCO", "PH", "SA"].map((code) => labelParty(code, "en"))).toEqual([
    "China",
    "the United States",
    "the European Union",
    "the Shanghai Cooperation Organisation",
    "the Philippines",
    "Saudi Arabia",
  ]);
});

test("labelParty says 中方 where one party bears the letter, and the whole name where others share it", () => {
  expect(["CN", "US", "UA", "UZ", "PT"].map((code) => labelParty(code, "zh"))).toEqual(["中方", "美方", "乌方", "乌兹别克斯坦", "葡方"]);
});

test("labelOwn says whose something is, short before a noun", () => {
  expect(["CN", "US", "GB", "PH"].map((code) => labelOwn(code, "en"))).toEqual(["China’s", "the US", "the UK", "the Philippines’"]);
});

test("nameParty gives the bare name, and a code that nobody knows as it is", () => {
  expect([nameParty("US", "en"), nameParty("US", "zh"), nameParty("ZZ", "en")]).toEqual(["United States", "美国", "ZZ"]);
});
