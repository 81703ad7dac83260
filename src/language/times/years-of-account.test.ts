import { expect, test } from "vitest";
import { readTimes as readEnglish } from "../en/times.ts";
import { readTimes as readKorean } from "../ko/times.ts";
import { readTimes as readRussian } from "../ru/times.ts";
import { readTimes as readChinese } from "../zh/times.ts";
import { countryAt } from "./countries-of-years.ts";
import { crops } from "./marketing-years.ts";

const readers = { en: readEnglish, zh: readChinese, ru: readRussian, ko: readKorean };
const read = (language: keyof typeof readers, text: string, publishedAt = "2026-02-04") =>
  readers[language](text, { publishedAt, encounterDate: null }).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);

test.each([
  ["en", "Soybean sales rose in the 2025/26 marketing year.", ["the 2025/26 marketing year", "2025-09/2026-08"]],
  ["en", "Brazilian soybean sales rose in the 2025/26 season.", ["the 2025/26 season", "2026-02/2027-01"]],
  ["en", "They bought corn from Argentina this season.", ["this season", "2025-03/2026-02"]],
  ["en", "The team won the 2025/26 season.", ["the 2025/26 season", "2025/2026"]],
  ["en", "Soybean meal sales rose this marketing year.", ["this marketing year", "2025-10/2026-09"]],
  ["zh", "2025/26年度巴西大豆出口增长。", ["2025/26年度", "2026-02/2027-01"]],
  ["zh", "2025/26市场年度大豆销售增长。", ["2025/26市场年度", "2025-09/2026-08"]],
  ["ru", "Экспорт российской пшеницы в сезоне 2025/26 вырос.", ["в сезоне 2025/26", "2025-07/2026-06"]],
  ["ko", "2025/26 유통연도 대두 수출이 늘었다.", ["2025/26 유통연도", "2025-09/2026-08"]],
] as const)("a season is that of the crop and its country in %s: %s", (language, text, wanted) => {
  expect(read(language, text)).toEqual([wanted]);
});

test("a season keeps its other readings, and the field of winter wheat is sown the year before", () => {
  const [time] = readEnglish("Wheat sales rose in the 2025/26 marketing year.", { publishedAt: "2026-02-04", encounterDate: null });
  expect(time?.readings).toEqual([
    { name: "marketing-year", edtf: "2025-06/2026-05" },
    { name: "calendar-years", edtf: "2025/2026" },
    { name: "growing-season", edtf: "2024-09/2025-08" },
  ]);
});

test.each([
  ["en", "In FY2026 spending rose.", ["FY2026", "2025-10/2026-09"]],
  ["en", "India's fiscal year 2026 began.", ["fiscal year 2026", "2025-04/2026-03"]],
  ["en", "In Japan's fiscal 2026 spending rose.", ["fiscal 2026", "2026-04/2027-03"]],
  ["en", "The Chinese fiscal year 2026 began.", ["fiscal year 2026", "2026"]],
  ["en", "By the end of fiscal year 2026 they pay.", ["By the end of fiscal year 2026", "../2026-09"]],
  ["zh", "2026财年预算增加。", ["2026财年", "2025-10/2026-09"]],
  ["zh", "印度2026财年预算增加。", ["2026财年", "2025-04/2026-03"]],
  ["ru", "В 2026 финансовом году расходы выросли.", ["В 2026 финансовом году", "2026"]],
  ["ko", "2026회계연도 예산이 늘었다.", ["2026회계연도", "2026"]],
  ["ko", "미국 2026 회계연도 예산이 늘었다.", ["2026 회계연도", "2025-10/2026-09"]],
] as const)("a fiscal year is that of its country in %s: %s", (language, text, wanted) => {
  expect(read(language, text)).toEqual([wanted]);
});

test("the current fiscal year of the United States turns in October", () => {
  expect(read("en", "In the current fiscal year spending rose.", "2026-09-30")).toEqual([["current fiscal year", "2025-10/2026-09"]]);
  expect(read("en", "In the current fiscal year spending rose.", "2026-10-01")).toEqual([["current fiscal year", "2026-10/2027-09"]]);
});

test.each([
  ["China will buy ", "soybeans", "", null],
  ["the Brazilian ", "soybean", " crop", "BR"],
  ["", "soybeans", " from Brazil", "BR"],
  ["进口巴西", "大豆", "", "BR"],
  ["урожай бразильской ", "сои", "", "BR"],
  ["", "сои", " из Бразилии", "BR"],
  ["브라질산 ", "대두", "", "BR"],
  ["", "corn", " from the port", null],
])("the country beside %s[%s]%s is %s", (before, name, after, expected) => {
  const text = before + name + after;
  expect(countryAt(text, before.length, before.length + name.length)).toBe(expected);
});

test("months of the table are months", () => {
  for (const { seasons } of crops)
    for (const { marketingStart, growing } of Object.values(seasons))
      for (const month of [marketingStart, ...growing]) expect(month >= 1 && month <= 12).toBe(true);
});
