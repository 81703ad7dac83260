import { expect, test } from "vitest";
import { choosePack } from "./choose-pack.ts";

test.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["zh", "zh"],
  ["zh-Hant-TW", "zh"],
  ["ZH-CN", "zh"],
  ["ru", "ru"],
  ["ko-KR", "ko"],
  ["uk", "ru"],
  ["ja", "zh"],
  ["fr", "en"],
  ["und", "en"],
  ["", "en"],
])("choosePack reads %j with the rules of %s", (language, tag) => {
  expect(choosePack(language).tag).toBe(tag);
});
