import type { DayPartName, Season, TimePart, TimeUnit } from "../../../domain/time-value.ts";
import { duration, relative } from "../../times/core/build.ts";
import type { Category } from "../../times/core/cascade.ts";
import type { Lexicon } from "../../times/core/lex.ts";
import { holidayNames } from "./holiday-names.ts";

const entries = new Map<string, Category[]>();
const add = (words: string, ...categories: readonly (readonly [name: string, value: unknown])[]): void => {
  for (const word of words.split(" ")) {
    const known = entries.get(word) ?? [];
    entries.set(word, [...known, ...categories.map(([name, value]) => ({ name, value }))]);
  }
};

// Native numbers stand before 시, 시간, 달, 주 and 번째.
const native: readonly string[] = ["한", "두", "세 석 서", "네 넉 너", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"];
native.forEach((words, index) => {
  add(words, ["native", index + 1], ["hr", index + 1]);
});
["첫", "둘째", "셋째", "넷째", "다섯째", "여섯째", "일곱째", "여덟째", "아홉째", "열째"].forEach((word, index) => {
  add(word, ["ord", index + 1]);
});
add("첫째 첫번째", ["ord", 1]);
add("마지막 끝", ["ord", -1]);
// Chinese numbers from ten on; the single ones are particles and other short words too.
const digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
for (let value = 10; value < 60; value++) {
  const word = `${value >= 20 ? digits[Math.floor(value / 10)] : ""}십${digits[value % 10]}`;
  add(
    word,
    ["int", value],
    ["mm", value],
    ...(value <= 31 ? ([["dom", value]] as const) : []),
    ...(value <= 24 ? ([["hr", value]] as const) : []),
  );
}
["일월", "이월", "삼월", "사월", "오월", "유월 육월", "칠월", "팔월", "구월", "시월 십월", "십일월", "십이월"].forEach((words, index) => {
  add(words, ["month-word", index + 1]);
});

const years: readonly (readonly [words: string, offset: number])[] = [
  ["재작년 지지난해", -2],
  ["작년 지난해 전년", -1],
  ["올해 금년 올", 0],
  ["내년 명년", 1],
  ["후년 내후년", 2],
];
for (const [words, offset] of years) {
  const value = relative("year", offset);
  for (const word of words.split(" "))
    add(
      word,
      ...(word === "올"
        ? ([["this-year", value]] as const)
        : ([
            ["p", value],
            ["y", value],
          ] as const)),
    );
}
const days: readonly (readonly [words: string, offset: number])[] = [
  ["그끄저께 그끄제", -3],
  ["그저께 그제", -2],
  ["어제 작일", -1],
  ["오늘 금일", 0],
  ["내일 명일 다음날 이튿날 익일", 1],
  ["모레 내일모레", 2],
  ["글피", 3],
];
for (const [words, offset] of days) {
  const value = relative("day", offset);
  add(words, ["p", value], ["date", value], ["day-name", value]);
}
add("어젯밤 간밤 지난밤", ["moment", { sort: "moment", day: relative("day", -1), at: { sort: "daypart", name: "night" } }]);

[..."월화수목금토일"].forEach((day, index) => {
  add(`${day}요일`, ["wd", index]);
});

add("지지난 저저번", ["which", -2]);
add("지난 저번 지난번", ["which", -1]);
add("전분기", ["p", relative("quarter", -1)], ["rel", relative("quarter", -1)]);
add("이번 이 금 현", ["which", 0]);
add("다음 오는 다가오는 차", ["which", 1]);
add("다다음", ["which", 2]);
add("지난주 저번주 전주", ["p", relative("week", -1)], ["rel", relative("week", -1)], ["week", relative("week", -1)]);
add("이번주 금주", ["p", relative("week", 0)], ["rel", relative("week", 0)], ["week", relative("week", 0)]);
add("다음주 내주 차주", ["p", relative("week", 1)], ["rel", relative("week", 1)], ["week", relative("week", 1)]);
add("지난달 저번달 전월 지난월", ["p", relative("month", -1)], ["rel", relative("month", -1)], ["relmonth", relative("month", -1)]);
add("이달 이번달 금월", ["p", relative("month", 0)], ["rel", relative("month", 0)], ["relmonth", relative("month", 0)]);
add("다음달 내달 차월 익월", ["p", relative("month", 1)], ["rel", relative("month", 1)], ["relmonth", relative("month", 1)]);

const units: readonly (readonly [unit: TimeUnit, words: string])[] = [
  ["second", "초"],
  ["minute", "분"],
  ["hour", "시간"],
  ["business-day", "영업일 근무일"],
  ["week", "주 주일"],
  ["month", "개월 달"],
  ["year", "년 해 개년"],
  ["century", "세기"],
];
for (const [unit, words] of units) add(words, ["unit", unit]);
// 3분기 is the third quarter.
add("분기", ["bare-unit", "quarter"]);
add("반기", ["bare-unit", "half"]);
add("일 날", ["day-unit", "day"]);
const counted: readonly (readonly [word: string, count: number, unit: TimeUnit])[] = [
  ["하루", 1, "day"],
  ["이틀", 2, "day"],
  ["사흘", 3, "day"],
  ["나흘", 4, "day"],
  ["닷새", 5, "day"],
  ["엿새", 6, "day"],
  ["이레", 7, "day"],
  ["여드레", 8, "day"],
  ["아흐레", 9, "day"],
  ["열흘", 10, "day"],
  ["보름", 15, "day"],
  ["며칠", 3, "day"],
  ["일주일", 1, "week"],
  ["이주일", 2, "week"],
  ["반년", 0.5, "year"],
  ["반나절", 0.25, "day"],
  ["한나절", 0.5, "day"],
];
for (const [word, count, unit] of counted) add(word, ["dur", duration(count, unit)]);

const dayParts: readonly (readonly [name: DayPartName, words: string])[] = [
  ["morning", "아침 오전 새벽"],
  ["afternoon", "오후"],
  ["evening", "저녁"],
  ["night", "밤 한밤중 심야"],
  ["daytime", "낮 대낮 한낮"],
];
for (const [name, words] of dayParts) add(words, ["daypart", { sort: "daypart", name }]);
// 밤 and 낮 are short words of other meanings: by themselves only beside another word of time.
const seasons: readonly (readonly [word: string, season: Season])[] = [
  ["봄", "spring"],
  ["여름", "summer"],
  ["가을", "autumn"],
  ["겨울", "winter"],
];
for (const [word, season] of seasons) {
  add(word, ["season", season]);
  add(`${word}철`, ["season", season]);
}

const parts: readonly (readonly [part: TimePart, words: string])[] = [
  ["dekad-1", "초순 상순"],
  ["mid", "중순 중반"],
  ["dekad-3", "하순"],
];
for (const [part, words] of parts) add(words, ["part", part]);
add("초 초반 초기", ["edge", "early"]);
add("말 후반 말기", ["edge", "late"]);
add("전반", ["edge", "early"]);
add("상반기", ["half-year", 1]);
add("하반기", ["half-year", 2]);
add(
  "연초 연말 월초 월말 주초 주말 주중 분기말 연내 정오 자정 매일 매주 매월 매달 매년 매시간 매분기 해마다 날마다 격일 격주 격월 격년 지금 현재 요즘 최근",
  ["key", 0],
);
for (const [code, words] of holidayNames) add(words, ["holiday", code]);

// Longer words that begin as a word of time that may follow another does: 50주년, 2월 초청, 10월 경제.
for (const word of [
  ..."오늘날 주년 주기 주요 주민 주장 주제 주식 주택 주최 주도 주목 주변 주세요 분야 분석 분명 분위기 초청 초기화 초안 초점 초과 초대 초래".split(
    " ",
  ),
  ..."말씀 말레이 말했 말하 해외 해결 해당 해양 해군 전략 전쟁 전체 전문 전망 전화 전달 전날 전국 전력 전기 전자 전투 전선 전면 전환 전통".split(
    " ",
  ),
  ..."후보 후속 후원 후쿠시마 안보 안보리 안전 안정 안내 안건 내용 내각 내부 내수 내무 내전 경제 경기 경우 경찰 경쟁 경고 경영 경북 경남".split(
    " ",
  ),
  ..."이란 이상하 차례 차이 차관 현장 현실 금융 금지 금리 밤새 한국 한미 한중 한반도 한다 서울 서명 서로 서방 너무 네트 네덜란드".split(
    " ",
  ),
  ..."세계 세금 세력 두고 반도체 반대 반발 반영 반면 끝내 올림픽 시장 시작 시설 시간표 시민 시스템".split(" "),
])
  if (!entries.has(word)) entries.set(word, []);

/** Korean words of time. */
export const lexicon: Lexicon = entries;
