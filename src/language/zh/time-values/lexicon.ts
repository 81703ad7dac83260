import type { DayPartName, Season, TimePart, TimeUnit } from "../../../domain/time-value.ts";
import { duration, relative } from "../../times/core/build.ts";
import type { Category } from "../../times/core/cascade.ts";
import type { Lexicon } from "../../times/core/lex.ts";
import { holidayNames } from "./holiday-names.ts";

// Words after folding, so simplified characters only.
const entries = new Map<string, Category[]>();
const add = (words: string, ...categories: readonly (readonly [name: string, value: unknown])[]): void => {
  for (const word of words.split(" ")) {
    const known = entries.get(word) ?? [];
    entries.set(word, [...known, ...categories.map(([name, value]) => ({ name, value }))]);
  }
};

/** What a number in characters may be. */
export function intCategories(value: number): readonly string[] {
  const found = ["int"];
  if (value >= 1 && value <= 31) found.push("dom");
  if (value <= 24) found.push("hr");
  if (value < 60) found.push("mm");
  return found;
}

[..."零一二三四五六七八九"].forEach((digit, value) => {
  add(digit, ["hd", value], ...intCategories(value).map((name) => [name, value] as const));
});
add("两", ["int", 2], ["hr", 2], ["two", 2]);
add("十", ["ten", 10]);
add("廿", ["twenty", 20]);
add("百", ["hundred", 100]);

add("去年 上年 上一年 上年度 去年度", ["p", relative("year", -1)], ["y", relative("year", -1)]);
add("今年 本年 这一年 今年度 本年度", ["p", relative("year", 0)], ["y", relative("year", 0)]);
add("明年 来年 下年 下一年 明年度 下年度", ["p", relative("year", 1)], ["y", relative("year", 1)]);
add("前年", ["p", relative("year", -2)], ["y", relative("year", -2)]);
add("后年", ["p", relative("year", 2)], ["y", relative("year", 2)]);
add("大前年", ["p", relative("year", -3)], ["y", relative("year", -3)]);
add("大后年", ["p", relative("year", 3)], ["y", relative("year", 3)]);
const days: readonly (readonly [words: string, offset: number])[] = [
  ["大前天 大前日", -3],
  ["前天 前日", -2],
  ["昨天 昨日", -1],
  ["今天 今日 今儿", 0],
  ["明天 明日 明儿", 1],
  ["后天 后日", 2],
  ["大后天", 3],
];
for (const [words, offset] of days) {
  const value = relative("day", offset);
  add(words, ["p", value], ["date", value], ["day-name", value]);
}
// Told with their part of the day: 昨晚, 今早.
for (const [first, offset] of [
  ["昨", -1],
  ["今", 0],
  ["明", 1],
  ["前", -2],
  ["后", 2],
] as const)
  for (const [last, name] of [
    ["晚", "evening"],
    ["夜", "night"],
    ["早", "morning"],
    ["晨", "morning"],
  ] as const)
    if (Math.abs(offset) < 2 || last === "晚")
      add(first + last, ["moment", { sort: "moment", day: relative("day", offset), at: { sort: "daypart", name } }]);

const weekdays = "一二三四五六日";
for (const week of ["周", "星期", "礼拜"]) {
  [...weekdays].forEach((digit, index) => {
    add(week + digit, ["wd", index]);
  });
  add(`${week}天`, ["wd", 6]);
  // 第二个星期日 is no second week.
  [...weekdays, "天"].forEach((digit, index) => {
    add(`个${week}${digit}`, ["measured-wd", Math.min(index, 6)]);
  });
}

add("上上 上上个", ["which", -2]);
add("上 上个 上一 上一个 前一 前一个", ["which", -1]);
add("这 这个 这一 这一个 本", ["which", 0]);
add("下 下个 下一 下一个 后一 后一个", ["which", 1]);
add("下下 下下个", ["which", 2]);

const units: readonly (readonly [unit: TimeUnit, words: string, measured: string])[] = [
  ["second", "秒 秒钟", ""],
  ["minute", "分钟", ""],
  ["hour", "小时 钟头", "个小时 个钟头"],
  ["day", "天", ""],
  ["business-day", "工作日", "个工作日"],
  ["week", "周 星期 礼拜", "个星期 个礼拜"],
  ["weekend", "周末", "个周末"],
  ["month", "", "个月"],
  ["quarter", "", "个季度"],
  ["year", "年", ""],
  ["century", "世纪", "个世纪"],
];
for (const [unit, words, measured] of units) {
  if (words) add(words, ["unit", unit], ["bare-unit", unit]);
  if (measured) add(measured, ["unit", unit]);
}
// 月 counts nothing by itself: 三月 is March. 日 counts only where it does not name a day.
add("月", ["bare-unit", "month"]);
// 一季度 is the first quarter.
add("季度", ["bare-unit", "quarter"]);
add("日", ["day-unit", "day"]);
add("半", ["halved", 0.5]);
add("天天 年年 周周 月月", ["over-again", 0]);

const dayParts: readonly (readonly [name: DayPartName, words: string])[] = [
  ["morning", "早上 早晨 上午 清晨 凌晨 早间 晨间 清早 大清早 拂晓 一早"],
  ["afternoon", "下午 午后"],
  ["lunch", "中午 正午"],
  ["evening", "晚上 傍晚 晚间 黄昏"],
  ["night", "夜里 夜间 深夜 半夜 夜晚 夜 后半夜"],
  ["daytime", "白天"],
];
for (const [name, words] of dayParts) add(words, ["daypart", { sort: "daypart", name }]);
// A part of a compound by itself.
entries.set("夜", [{ name: "night-name", value: 0 }]);

const seasons: readonly (readonly [character: string, season: Season])[] = [
  ["春", "spring"],
  ["夏", "summer"],
  ["秋", "autumn"],
  ["冬", "winter"],
];
for (const [character, season] of seasons) {
  add(`${character}天 ${character}季`, ["season", season]);
  add(`今${character}`, ["season-of", { season, offset: 0 }]);
  add(`去${character}`, ["season-of", { season, offset: -1 }]);
  add(`明${character}`, ["season-of", { season, offset: 1 }]);
}

const dekads: readonly (readonly [word: string, part: TimePart])[] = [
  ["上旬", "dekad-1"],
  ["中旬", "dekad-2"],
  ["下旬", "dekad-3"],
];
for (const [word, part] of dekads) add(word, ["dekad", part]);
add("初", ["edge", "early"]);
add("底 末", ["edge", "late"]);
add("上半年 前半年", ["half-year", 1]);
add("下半年 后半年", ["half-year", 2]);
add("上半月 前半月", ["half-month", "early"]);
add("下半月 后半月", ["half-month", "late"]);
add("上半周 前半周", ["half-week", "early"]);
add("下半周 后半周", ["half-week", "late"]);

add("正月", ["lunar-month", 1]);
add("冬月", ["lunar-month", 11]);
add("腊月", ["lunar-month", 12]);
[..."一二三四五六七八九十"].forEach((digit, index) => {
  add(`初${digit}`, ["lunar-day", index + 1]);
});
add("一刻", ["quarter-hour", 15]);
add("三刻", ["quarter-hour", 45]);
add("一刻钟", ["dur", duration(15, "minute")]);
add("三刻钟", ["dur", duration(45, "minute")]);

add("最近", ["recent", 0]);
add("现在 此刻 目前 眼下 马上", ["now", { sort: "now" }]);

for (const [code, words] of holidayNames) add(words, ["holiday", code]);
// Words that begin a time and stand in no list above.
add("午夜 每早 每晚 年内 隔", ["key", 0]);

// Longer words that only look like words of time. None of them may begin where a word of time often ends: 2026年会议, 5日本报讯.
for (const word of [
  ..."周年 周岁 周刊 周报 年代 年级 年龄 年轻 年纪 月球 月亮 天气 日元 初步 初期 初级 底线 底部 前总统 前总理 前主席 前首相 前部长".split(
    " ",
  ),
  ..."前提 前景 前往 前线 前夕 后者 后续 后果 内容 内部 内政 内阁 分之 秒杀 时代 时候 时期 时间 今日头条 上下 下属 本地 本国 本人".split(
    " ",
  ),
  ..."这样 这些 这里 起来 起草 起源 起点 百分 分别 半岛 半导体 夏威夷 一下".split(" "),
])
  if (!entries.has(word)) entries.set(word, []);

/** Chinese words of time. */
export const lexicon: Lexicon = entries;
