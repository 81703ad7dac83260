import { expect, test } from "vitest";
import type { TimeAlternative } from "../../../domain/time-value.ts";
import { meaningOf } from "../../times/core/meaning.ts";
import { parseStamp } from "../../times/core/stamp.ts";
import { readTimeValues } from "./read-time-values.ts";

// A Thursday.
const now = parseStamp("2026-03-05T10:00:00") ?? 0;
const shown = ({ value, start, end }: TimeAlternative): string => value ?? `${start ?? ".."}/${end ?? ".."}`;

/** Words, type, bound and alternatives of each time of a text. */
function read(text: string): string[] {
  return readTimeValues(text).map(({ start, end, value }) => {
    const { type, bound, alternatives, label } = meaningOf(value, now);
    return [text.slice(start, end), type, bound, alternatives.length > 0 ? alternatives.map(shown).join(" ") : label]
      .filter(Boolean)
      .join(" | ");
  });
}

test.each([
  // Dates, in both scripts and in characters.
  ["双方商定于2027年6月9日签字", ["2027年6月9日 | date | 2027-06-09"]],
  ["二〇二七年六月九号启程", ["二〇二七年六月九号 | date | 2027-06-09"]],
  ["船队於民國一百一十三年十月抵達", ["民國一百一十三年十月 | daterange | 2024-10-01/2024-11-01"]],
  ["会期为周四（3月5日）", ["周四（3月5日） | date | 2026-03-05 2027-03-05"]],
  ["合同于2月30日到期", ["2月30日 | date | XXXX-02-30"]],
  ["08年8月8日成立", ["08年8月8日 | date | 2008-08-08"]],
  ["农历八月十五团聚", ["农历八月十五 | date | 2025-08-15 2026-08-15"]],
  ["最晚明年国庆节交货", ["最晚明年国庆节 | daterange | before | ../2027-10-01"]],
  ["行政令和2025年的清单", ["2025年 | daterange | 2025-01-01/2026-01-01"]],
  // Periods and their parts.
  ["2026年四月下旬会谈", ["2026年四月下旬 | daterange | 2026-04-21/2026-05-01"]],
  ["下個月上旬出訪", ["下個月上旬 | daterange | 2026-04-01/2026-04-11"]],
  ["今年一季度增长明显", ["今年一季度 | daterange | 2026-01-01/2026-04-01"]],
  ["去年後半年停產", ["去年後半年 | daterange | 2025-07-01/2026-01-01"]],
  ["十二月的第二個星期日", ["十二月的第二個星期日 | date | 2025-12-14 2026-12-13"]],
  ["今年的最后两周", ["今年的最后两周 | daterange | 2026-12-21/2027-01-04"]],
  ["上世纪八十年代的协定", ["上世纪八十年代 | daterange | 1980-01-01/1990-01-01"]],
  ["下下周三前答复", ["下下周三前 | daterange | before | ../2026-03-18"]],
  ["2027年冬季停火", ["2027年冬季 | daterange | 2027-24"]],
  // Beside now.
  ["未来三个月内供货", ["未来三个月内 | daterange | 2026-03-06/2026-06-06"]],
  ["兩週前通話", ["兩週前 | date | 2026-02-19"]],
  ["20分钟后开始", ["20分钟后 | datetime | 2026-03-05T10:20:00"]],
  ["90天内付清", ["90天内 | daterange | 2026-03-05/2026-06-03"]],
  // Ranges.
  ["展期从3月1日至5日", ["从3月1日至5日 | daterange | 2026-03-01/2026-03-05"]],
  ["2020-2025年的计划", ["2020-2025年 | daterange | 2020-01-01/2025-01-01"]],
  ["三月和九月之间", ["三月和九月之间 | daterange | 2025-03-01/2025-09-01 2026-03-01/2026-09-01"]],
  // Hours.
  ["下周三下午三点半见", ["下周三下午三点半 | datetime | 2026-03-11T15:30:00"]],
  ["昨晚九点到十一点通话", ["昨晚九点到十一点 | datetimerange | 2026-03-04T21:00:00/2026-03-04T23:00:00"]],
  ["差五分八点", ["差五分八点 | time | 07:55:00 19:55:00"]],
  ["晚上十二点前签字", ["晚上十二点前 | timerange | before | ../00:00:00"]],
  // Lengths and what comes again.
  ["会谈了两个半小时", ["两个半小时 | duration | PT2.5H"]],
  ["历时三小时四十分", ["三小时四十分 | duration | PT3H40M"]],
  ["超过两年", ["超过两年 | duration | more | P2Y"]],
  ["每月15日磋商", ["每月15日 | set | XXXX-XX-15"]],
  ["每两周一次", ["每两周一次 | set | P2W"]],
  ["每周三上午九点例会", ["每周三上午九点 | set | weekday-3;T09"]],
  // Bounds.
  ["从2019年9月4日开始", ["从2019年9月4日开始 | daterange | since | 2019-09-04/.."]],
  ["2019年9月4日或之前", ["2019年9月4日或之前 | daterange | until | ../2019-09-04"]],
  ["截至去年底", ["截至去年底 | daterange | before | ../2026-01-01"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("points, titles, ages and halves of words are no times", () => {
  for (const text of [
    "他提出三点意见",
    "增长百分之五",
    "收看《今日之声》",
    "建厂50周年",
    "一位18周岁的学生",
    "第五天使",
    "在上海和日本下属企业",
    "两三天",
  ])
    expect(read(text)).toEqual([]);
});
