import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

const read = (text: string): string[] =>
  readTimes(text, { publishedAt: "2026-02-04", encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );

test.each([
  ["禁令两周后生效。", "两周后 = 2026-02-18~ inferred"],
  ["三天后代表团将抵达。", "三天后 = 2026-02-07 inferred"],
  ["五年之后再议。", "五年之后 = 2031 inferred"],
  ["半年後再談。", "半年後 = 2026-08 inferred"],
  ["須在半年內答覆。", "半年內 = P6M stated"],
  ["须在九十天之内答复。", "九十天之内 = P90D stated"],
  ["须在签字后90天内付款。", "90天内 = P90D stated"],
  ["自2026年3月5日起90天内付款。", "2026年3月5日起90天内 = 2026-03-05/2026-06-03 stated"],
  ["90天的期限已到。", "90天的期限 = P90D stated"],
  ["三年任期已满。", "三年任期 = P3Y stated"],
  ["双方签了为期三年的协议。", "为期三年的 = P3Y stated"],
  ["发了有效期5年的签证。", "有效期5年 = P5Y stated"],
])("lengths, and what lies so long from now: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["“十五五”后半期开工。", "“十五五”后半期 = 2028-07/2030-12 inferred"],
  ["“十四五”末建成。", "“十四五”末 = 2025 inferred"],
  ["第十五个五年规划期间开工。", "第十五个五年规划期间 = 2026/2030 inferred"],
  ["本世纪第三个十年见分晓。", "本世纪第三个十年 = 202X inferred"],
  ["到本世纪中叶建成。", "到本世纪中叶 = ../2050~ inferred"],
  ["2025年前三季度增长。", "2025年前三季度 = 2025-01/2025-09 stated"],
  ["5月中下旬答复。", "5月中下旬 = 2026-05-11/2026-05-31 inferred"],
  ["2026年年中答复。", "2026年年中 = 2026-05/2026-08 inferred"],
  ["3月5日之后的第二个星期一放假。", "3月5日之后的第二个星期一 = 2026-03-16 inferred"],
])("plans, parts and the nth of something: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["不早于3月、不晚于5月开工。", "不早于3月、不晚于5月 = 2026-03/2026-05 inferred"],
  ["不早于2027年开工。", "不早于2027年 = 2027/.. stated"],
  ["从现在起到2030年底将翻番。", "从现在起到2030年底 = 2026-02-04/2030 inferred"],
  ["每年3月5日举行论坛。", "每年3月5日 = XXXX-03-05 stated"],
  ["每年三月举行论坛。", "每年三月 = XXXX-03 stated"],
  ["農曆正月初一放假。", "農曆正月初一 = 2026-02-17 inferred"],
  ["2027年农历正月初一放假。", "2027年农历正月初一 = 2027-02-06 stated"],
  ["2026年农历八月十五赏月。", "2026年农历八月十五 = 2026-09-25 stated"],
  ["2035年中秋节放假。", "2035年中秋节 = 2035-09-16 stated"],
])("bounds, what comes again and days of the moon: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "签字两周后生效。",
  "建交50年后再访。",
  "两国战后续约，三年期国债后续发行。",
  "为期5日，3日访问。",
  "一年中最冷，半年内部整顿。",
])("no time is read in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
