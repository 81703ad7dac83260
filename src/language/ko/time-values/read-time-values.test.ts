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
  ["양측은 2027년 6월 9일 만난다", ["2027년 6월 9일 | date | 2027-06-09"]],
  ["유월 9일(수)에 서명한다", ["유월 9일 | date | 2025-06-09 2026-06-09"]],
  ["11일 오전 도착", ["11일 오전 | datetimerange | 2026-02-11T08:00:00/2026-02-11T12:00:00 2026-03-11T08:00:00/2026-03-11T12:00:00"]],
  ["이달 말까지 협의한다", ["이달 말까지 | daterange | before | ../2026-04-01"]],
  ["10월 하순에 열린다", ["10월 하순 | daterange | 2025-10-21/2025-11-01 2026-10-21/2026-11-01"]],
  ["올해 3분기 실적", ["올해 3분기 | daterange | 2026-07-01/2026-10-01"]],
  ["내년 상반기에 착공", ["내년 상반기 | daterange | 2027-01-01/2027-07-01"]],
  ["지난주 금요일 통화", ["지난주 금요일 | date | 2026-02-27"]],
  ["다음 주 수요일 오후 3시 반", ["다음 주 수요일 오후 3시 반 | datetime | 2026-03-11T15:30:00"]],
  ["3월 1일부터 5일까지 방문", ["3월 1일부터 5일까지 | daterange | 2026-03-01/2026-03-05"]],
  ["2020~2025년 계획", ["2020~2025년 | daterange | 2020-01-01/2025-01-01"]],
  ["오후 2시부터 4시까지", ["오후 2시부터 4시까지 | timerange | 14:00:00/16:00:00"]],
  ["지난 3년 동안", ["지난 3년 | daterange | 2023-03-05/2026-03-05"]],
  ["사흘 뒤 출발", ["사흘 뒤 | date | 2026-03-08"]],
  ["2주 안에 답한다", ["2주 안에 | date | 2026-03-19"]],
  ["매주 화요일 오후 2시 회의", ["매주 화요일 오후 2시 | set | weekday-2;T14"]],
  ["3개월마다 점검", ["3개월마다 | set | P3M"]],
  ["격주로 모인다", ["격주로 | set | P2W"]],
  ["두 시간 반 회담", ["두 시간 반 | duration | PT2.5H"]],
  ["2019년 이후 최대", ["2019년 이후 | daterange | after | 2020-01-01/.."]],
  ["2019년 또는 그 이후", ["2019년 또는 그 이후 | daterange | since | 2019-01-01/.."]],
  ["올여름 방한", ["올여름 | daterange | 2026-22"]],
  ["내년 추석 전에", ["내년 추석 전에 | daterange | before | ../2027-09-15"]],
  ["5월의 둘째 월요일", ["5월의 둘째 월요일 | date | 2025-05-12 2026-05-11"]],
  ["영업일 기준 향후 사흘", ["영업일 기준 향후 사흘 | daterange | 2026-03-06/2026-03-11"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("syllables within other words are no times", () => {
  for (const text of ["오늘날의 세계", "말씀해 주세요", "3분야 협력", "50주년 기념식", "일본과 한국", "2015년 13월"])
    expect(read(text)).toEqual([]);
});
