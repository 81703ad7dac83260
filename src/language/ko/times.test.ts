import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

function read(text: string, publishedAt: string | null): string[] {
  return readTimes(text, { publishedAt, encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );
}

test.each([
  ["양국은 2019년 6월 3일 협정에 서명했다.", "2019년 6월 3일 = 2019-06-03 stated"],
  ["대표단은 2월 2일 도착했다.", "2월 2일 = 2026-02-02 inferred"],
  ["방문은 4월로 잡혔다.", "4월 = 2026-04 inferred"],
  ["지난해 12월 통화가 있었다.", "지난해 12월 = 2025-12 inferred"],
  ["정상들은 어제 통화했다.", "어제 = 2026-02-03 inferred"],
  ["회담은 다음 주에 열린다.", "다음 주 = 2026-02-09/2026-02-15 inferred"],
  ["협상은 이달 말까지 끝난다.", "이달 말까지 = ../2026-02 inferred"],
  ["2030년까지 배출을 줄인다.", "2030년까지 = ../2030 stated"],
  ["향후 5년간 투자한다.", "향후 5년간 = 2026-02/2031-02 inferred"],
  ["90일 이내에 답해야 한다.", "90일 이내 = P90D stated"],
  ["회의는 3월 1일부터 5일까지 열린다.", "3월 1일부터 5일까지 = 2026-03-01/2026-03-05 inferred"],
  ["2020년부터 2025년까지 늘었다.", "2020년부터 2025년까지 = 2020/2025 stated"],
  ["다음 주 월요일부터 금요일까지 방문한다.", "다음 주 월요일부터 금요일까지 = 2026-02-09/2026-02-13 inferred"],
  ["지난달 15일 합의했다.", "지난달 15일 = 2026-01-15 inferred"],
  ["5월 둘째 주에 만난다.", "5월 둘째 주 = 2026-05-11/2026-05-17 inferred"],
  ["올해 3분기에 문을 연다.", "올해 3분기 = 2026-07/2026-09 inferred"],
])("readTimes reads Korean times: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test("readTimes reads a crop's season and a president's term", () => {
  expect(read("중국은 이번 시즌 대두 구매를 늘린다.", "2026-02-04")).toEqual(["이번 시즌 = 2025-09/2026-08 inferred"]);
  expect(read("트럼프 대통령은 임기 중 관계를 유지하겠다고 했다.", "2026-02-04")).toEqual(["임기 중 = 2025-01-20/2029-01-20 inferred"]);
  expect(read("팀은 이번 시즌 우승했다.", "2026-02-04")).toEqual([]);
});
