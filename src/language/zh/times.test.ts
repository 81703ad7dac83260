import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

function read(text: string, publishedAt: string | null): string[] {
  return readTimes(text, { publishedAt, encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );
}

test.each([
  ["两国于2019年6月3日签署协定。", "2019年6月3日 = 2019-06-03 stated"],
  ["二〇二七年两国将共同办展。", "二〇二七年 = 2027 stated"],
  ["代表团2月2日抵达。", "2月2日 = 2026-02-02 inferred"],
  ["會談於3月9日至12日舉行。", "3月9日至12日 = 2026-03-09/2026-03-12 inferred"],
  ["外长周一（2月2日）到访。", "周一（2月2日） = 2026-02-02 inferred"],
  ["2021—2025年贸易额翻番。", "2021—2025年 = 2021/2025 stated"],
  ["上世纪90年代两国建立联系。", "上世纪90年代 = 199X stated"],
  ["双方去年12月通过话。", "去年12月 = 2025-12 inferred"],
  ["峰会定于四月上旬举行。", "四月上旬 = 2026-04-01/2026-04-10 inferred"],
])("readTimes reads Chinese dates: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["雙方昨晚通了電話。", "昨晚 = 2026-02-03 inferred"],
  ["代表團下週啟程。", "下週 = 2026-02-09/2026-02-15 inferred"],
  ["上个月两国互派代表。", "上个月 = 2026-01 inferred"],
  ["20年来，合作不断扩大。", "20年来 = 2006/2026 inferred"],
  ["未来三年双方将扩大往来。", "未来三年 = 2026/2028 inferred"],
  ["近年来交往增多。", "近年来 = ../2026 inferred"],
  ["下半年将办论坛。", "下半年 = 2026-07/2026-12 inferred"],
  ["八十年前，两国人民并肩作战。", "八十年前 = 1946 inferred"],
  ["规划覆盖“十四五”时期。", "“十四五”时期 = 2021/2025 inferred"],
])("readTimes counts from the day of publication: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["明年年初开工。", "明年年初 = 2027-01 inferred"],
  ["截至去年底已交付。", "截至去年底 = ../2025-12 inferred"],
  ["下下个月访问。", "下下个月 = 2026-04 inferred"],
  ["上個季度出口下降。", "上個季度 = 2025-10/2025-12 inferred"],
  ["上上个月的15号签约。", "上上个月的15号 = 2025-12-15 inferred"],
  ["民国113年立法。", "民国113年 = 2024 stated"],
  ["五月第二個星期日放假。", "五月第二個星期日 = 2026-05-10 inferred"],
  ["五月第二周的周三签字。", "五月第二周的周三 = 2026-05-13 inferred"],
  ["2025年10月的最后一天停火。", "2025年10月的最后一天 = 2025-10-31 stated"],
  ["周一到周五休会。", "周一到周五 = 2026-02-02/2026-02-06 inferred"],
  ["明年春节复航。", "明年春节 = 2027-02-06 inferred"],
  ["外长3日抵达首都。", "3日 = 2026-02-03 inferred"],
  ["代表团在九十年代来过。", "九十年代 = 199X inferred"],
])("readTimes reads parts of periods, eras and days without a month: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["工程要在2027年底前完工。", "2027年底前 = ../2027 stated"],
  ["力争到2030年翻一番。", "到2030年 = ../2030 stated"],
  ["年底前达成协议。", "年底前 = ../2026 inferred"],
  ["本月底前答复。", "本月底前 = ../2026-02 inferred"],
  ["须在90天内答复。", "90天内 = P90D stated"],
  ["2014年以来往来密切。", "2014年以来 = 2014/.. stated"],
])("readTimes reads Chinese deadlines: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test("readTimes reads a crop's season in both scripts", () => {
  expect(read("美方稱本季大豆採購量上升。", "2026-02-04")).toEqual(["本季 = 2025-09/2026-08 inferred"]);
  expect(read("下一季大豆订单更多。", "2026-02-04")).toEqual(["下一季 = 2026-09/2027-08 inferred"]);
});

test("readTimes reads the term of the president named before", () => {
  expect(read("特朗普说，任期内愿保持往来。", "2026-02-04")).toEqual(["任期内 = 2025-01-20/2029-01-20 inferred"]);
});

test("readTimes passes over anniversaries, hopes and figures", () => {
  expect(read("建交30年来，共创美好的明天，愿同日方合作，交付2026万吨，为期5日，3日访问。", "2026-02-04")).toEqual([]);
});
