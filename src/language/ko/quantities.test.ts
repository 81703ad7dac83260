import { expect, test } from "vitest";
import { readQuantities } from "./quantities.ts";

const read = (text: string) => readQuantities(text, null).map((q) => [text.slice(q.start, q.end), q.value, q.unit, q.bound]);

test("readQuantities reads digits mixed with Korean scale words", () => {
  expect(read("농가는 옥수수 2천500만t을 15억 달러에 팔고 1조 2천억 원을 빌렸다.")).toEqual([
    ["2천500만t", 2.5e7, "t", "exact"],
    ["15억 달러", 1.5e9, "USD", "exact"],
    ["1조 2천억 원", 1.2e12, "KRW", "exact"],
  ]);
});

test("readQuantities reads bounds on either side", () => {
  expect(read("약 30명이 왔고 60여 명의 대표와 20만 명 이상이 모였으며 지지는 50% 미만이다.")).toEqual([
    ["약 30명", 30, "people", "about"],
    ["60여 명", 60, "people", "more-than"],
    ["20만 명 이상", 200000, "people", "at-least"],
    ["50% 미만", 50, "%", "less-than"],
  ]);
});

test("readQuantities reads spans of time in seconds", () => {
  expect(read("만찬은 한 시간 반 동안, 통화는 2시간 17분 동안 이어졌다.")).toEqual([
    ["한 시간 반", 5400, "s", "exact"],
    ["2시간 17분", 8220, "s", "exact"],
  ]);
});

test("readQuantities passes over dates, clock times, ordinals and the parties themselves", () => {
  expect(read("두 정상은 2025년 3월 4일 오후 2시 30분 G20 제3차 회의에서 만났다.")).toEqual([]);
});

const facts = (text: string) => readQuantities(text, null).map(({ start, end, of, ...rest }) => [text.slice(start, end), rest]);

test("readQuantities reads levels and changes, prices, points and what comes on top", () => {
  expect(facts("생산량을 300만t에서 500만t으로 늘린다.")[1]).toEqual([
    "500만t",
    { value: 5e6, unit: "t", bound: "exact", kind: "total", change: 2e6 },
  ]);
  expect(facts("가격 상한은 배럴당 55달러다. 세율을 4%포인트 낮춘다. 추가로 7억 유로를 낸다. 물량을 세 배로 늘린다.")).toEqual([
    ["55달러", { value: 55, unit: "USD/bbl", bound: "exact", kind: "cap" }],
    ["4%포인트", { value: 4, unit: "%", bound: "exact", kind: "decrease", points: true }],
    ["7억 유로", { value: 7e8, unit: "EUR", bound: "exact", kind: "total", further: true }],
    ["세 배", { value: 3, unit: "times", bound: "exact", kind: "total" }],
  ]);
});

test("readQuantities reads halves and twice without a number", () => {
  expect(facts("요금을 절반으로 낮추고 운행을 배로 늘린다. 손실이 반으로 줄었다. 매출의 절반을 차지한다.")).toEqual([
    ["절반", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["배", { value: 2, unit: "times", bound: "exact", kind: "total" }],
    ["반", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["절반", { value: 50, unit: "%", bound: "exact", kind: "share" }],
  ]);
});

test("readQuantities reads native pairs and open counts as ranges", () => {
  expect(read("목수 두세 명이 대여섯 대를 몰고 몇 배로 늘렸다.")).toEqual([
    ["두세 명", [2, 3], "people", "range"],
    ["대여섯 대", [5, 6], "count", "range"],
    ["몇 배", [2, 9], "times", "range"],
  ]);
});

test("readQuantities reads rates of a unit", () => {
  expect(read("구리는 kg당 9달러, 통행료는 킬로미터당 5달러, 밭은 헥타르당 4톤이다.")).toEqual([
    ["9달러", 9, "USD/kg", "exact"],
    ["5달러", 5, "USD/km", "exact"],
    ["4톤", 4, "t/ha", "exact"],
  ]);
});
