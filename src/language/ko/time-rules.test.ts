import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

const read = (text: string): string[] =>
  readTimes(text, { publishedAt: "2026-02-04", encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );

test.each([
  ["2주 뒤 금지가 시작된다.", "2주 뒤 = 2026-02-18~ inferred"],
  ["사절단은 사흘 뒤 도착한다.", "사흘 뒤 = 2026-02-07 inferred"],
  ["다리는 5년 후 완공된다.", "5년 후 = 2031 inferred"],
  ["공장은 1년 반 뒤에 문을 연다.", "1년 반 뒤 = 2027-08 inferred"],
  ["답은 석 달 안에 나온다.", "석 달 안에 = P3M stated"],
  ["서명 후 90일 이내에 갚는다.", "90일 이내 = P90D stated"],
  ["3월 5일부터 90일 이내에 갚는다.", "3월 5일부터 90일 이내 = 2026-03-05/2026-06-03 inferred"],
  ["90일 시한이 지났다.", "90일 시한 = P90D stated"],
  ["양측은 60일간의 휴전에 합의했다.", "60일간의 휴전 = P60D stated"],
  ["그는 3년 임기를 마쳤다.", "3년 임기 = P3Y stated"],
])("lengths, and what lies so long from now: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["제15차 5개년 계획 기간에 짓는다.", "제15차 5개년 계획 기간 = 2026/2030 inferred"],
  ["15차 5개년 계획 후반기에 짓는다.", "15차 5개년 계획 후반기 = 2028-07/2030-12 inferred"],
  ["21세기 세 번째 10년에 짓는다.", "21세기 세 번째 10년 = 202X stated"],
  ["올해 1~3분기 수출이 늘었다.", "올해 1~3분기 = 2026-01/2026-09 inferred"],
  ["결과는 5월 중하순에 나온다.", "5월 중하순 = 2026-05-11/2026-05-31 inferred"],
  ["2030년대 초에 짓는다.", "2030년대 초 = 2030/2033 inferred"],
  ["3월 5일 이후 두 번째 월요일에 쉰다.", "3월 5일 이후 두 번째 월요일 = 2026-03-16 inferred"],
  ["3월 이후 5월 이전에 짓는다.", "3월 이후 5월 이전 = 2026-03/2026-05 inferred"],
  ["지금부터 2030년까지 두 배로 늘린다.", "지금부터 2030년까지 = 2026-02-04/2030 inferred"],
])("plans, parts, bounds and the nth of something: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["매년 3월 5일 잔치가 열린다.", "매년 3월 5일 = XXXX-03-05 stated"],
  ["해마다 3월에 잔치가 열린다.", "해마다 3월 = XXXX-03 stated"],
  ["2027년 음력 1월 1일 쉰다.", "2027년 음력 1월 1일 = 2027-02-07 stated"],
  ["음력 정월 보름에 쉰다.", "음력 정월 보름 = 2026-03-03 inferred"],
  ["2027년 설에 쉰다.", "2027년 설 = 2027-02-07 stated"],
  ["2027년 추석에 쉰다.", "2027년 추석 = 2027-09-15 stated"],
  ["이천이십육년 삼월 오일 서명했다.", "이천이십육년 삼월 오일 = 2026-03-05 stated"],
  ["천구백구십이년에 수교했다.", "천구백구십이년 = 1992 stated"],
  ["현지시간 3일 서명했다.", "3일 = 2026-02-03 inferred"],
])("what comes again, days of the moon and words of numbers: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "매주 월요일 회의한다.",
  "수교 30년 후 다시 왔다.",
  "이천 명이 왔고 이천구백 원을 냈다.",
  "5일 내린 비와 2주 후반의 더위.",
  "5년 후보로 뛰었다.",
])("no time is read in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
