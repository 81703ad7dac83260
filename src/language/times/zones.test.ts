import { expect, test } from "vitest";
import { readTimes as readEnglish } from "../en/times.ts";
import { readTimes as readKorean } from "../ko/times.ts";
import { readTimes as readRussian } from "../ru/times.ts";
import { readTimes as readChinese } from "../zh/times.ts";

const readers = { en: readEnglish, zh: readChinese, ru: readRussian, ko: readKorean };
const zones = (language: keyof typeof readers, text: string) =>
  readers[language](text, { publishedAt: "2026-02-04", encounterDate: null }).map(({ edtf, zone }) => [edtf, zone]);

test.each([
  ["en", "They spoke tonight, Beijing time.", "2026-02-04", "Asia/Shanghai"],
  ["en", "They spoke on March 5 at 9:30 a.m. ET.", "2026-03-05", "America/New_York"],
  ["en", "They spoke at 10 p.m. Washington time on 5 March.", "2026-03-05", "America/New_York"],
  ["en", "They spoke yesterday local time.", "2026-02-03", "local"],
  ["zh", "北京时间3月5日，双方通话。", "2026-03-05", "Asia/Shanghai"],
  ["zh", "雙方3月5日晚8點（華盛頓時間）通話。", "2026-03-05", "America/New_York"],
  ["zh", "当地时间昨日，双方会谈。", "2026-02-03", "local"],
  ["ru", "Беседа прошла 5 марта в 15:00 по московскому времени.", "2026-03-05", "Europe/Moscow"],
  ["ko", "양측은 3월 5일(현지시간) 통화했다.", "2026-03-05", "local"],
  ["ko", "양측은 한국시간 3월 5일 통화했다.", "2026-03-05", "Asia/Seoul"],
] as const)("the zone that words name is kept in %s: %s", (language, text, edtf, zone) => {
  expect(zones(language, text)).toEqual([[edtf, zone]]);
});

test.each([
  ["en", "They spoke on March 5. Beijing time runs ahead."],
  ["en", "On March 5 they met ETA."],
  ["zh", "3月5日双方谈到北京时间的用法。"],
] as const)("no zone is taken from words that only stand near in %s: %s", (language, text) => {
  expect(zones(language, text).every(([, zone]) => zone === undefined)).toBe(true);
});
