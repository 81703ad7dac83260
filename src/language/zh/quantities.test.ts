import { expect, test } from "vitest";
import { readQuantities } from "./quantities.ts";

const read = (text: string) => readQuantities(text, null).map((q) => [text.slice(q.start, q.end), q.value, q.unit, q.bound]);

test("readQuantities reads digits, characters and both, in either script", () => {
  expect(read("今年进口大豆2.5万吨，明年两千万吨，货款１２亿美元。")).toEqual([
    ["2.5万吨", 25000, "t", "exact"],
    ["两千万吨", 2e7, "t", "exact"],
    ["１２亿美元", 1.2e9, "USD", "exact"],
  ]);
  expect(read("雙方同意採購兩千萬噸黃豆。")).toEqual([["兩千萬噸", 2e7, "t", "exact"]]);
  expect(read("人口达1亿2000万人。")).toEqual([["1亿2000万人", 1.2e8, "people", "exact"]]);
});

test("readQuantities reads shares and parts", () => {
  expect(read("关税降至百分之三十，不到两成企业受影响。")).toEqual([
    ["百分之三十", 30, "%", "exact"],
    ["不到两成", 20, "%", "less-than"],
  ]);
  expect(readQuantities("占出口的三分之一。", null)[0]?.value).toBeCloseTo(33.33, 1);
});

test("readQuantities reads bounds before, inside and after the number", () => {
  expect(read("60多位代表出席，约500名士兵、不少于20架飞机，增幅5%左右。")).toEqual([
    ["60多位代表", 60, "people", "more-than"],
    ["约500名士兵", 500, "people", "about"],
    ["不少于20架飞机", 20, "count", "at-least"],
    ["5%左右", 5, "%", "about"],
  ]);
});

test("readQuantities reads a change as two amounts and spans of time in seconds", () => {
  expect(read("配额从1200万吨增至2000万吨。")).toEqual([
    ["1200万吨", 1.2e7, "t", "exact"],
    ["2000万吨", 2e7, "t", "exact"],
  ]);
  expect(read("会谈持续一个半小时，通话两小时十七分钟。")).toEqual([
    ["一个半小时", 5400, "s", "exact"],
    ["两小时十七分钟", 8220, "s", "exact"],
  ]);
});

test("readQuantities passes over dates, ordinals, names and the parties themselves", () => {
  expect(read("2025年3月4日，两国元首在二十国集团第三次会议上重申一个中国原则，庆祝建交50周年，展望“十五五”，双方十分满意。")).toEqual([]);
});

const facts = (text: string) => readQuantities(text, null).map(({ start, end, of, ...rest }) => [text.slice(start, end), rest]);

test("readQuantities reads levels and changes, prices, caps, points and what comes on top", () => {
  expect(facts("运量从300万吨提高到500万吨")[1]).toEqual([
    "500万吨",
    { value: 5e6, unit: "t", bound: "exact", kind: "total", change: 2e6 },
  ]);
  expect(facts("价格上限为每桶55美元，税率下调4个百分点，再提供7亿欧元")).toEqual([
    ["55美元", { value: 55, unit: "USD/bbl", bound: "exact", kind: "cap" }],
    ["4个百分点", { value: 4, unit: "%", bound: "exact", kind: "decrease", points: true }],
    ["7亿欧元", { value: 7e8, unit: "EUR", bound: "exact", kind: "total", further: true }],
  ]);
});

test("readQuantities reads mu with its conversion, sums with parts and how many fold", () => {
  expect(facts("耕地90万亩")[0]).toMatchObject(["90万亩", { value: 60000, unit: "ha", conversion: { from: "mu" } }]);
  expect(read("票价12元5角，上千人到场，货运量翻一番")).toEqual([
    ["12元5角", 12.5, "CNY", "exact"],
    ["上千人", 1000, "people", "more-than"],
    ["翻一番", 2, "times", "exact"],
  ]);
});

test("readQuantities reads a sign of money right behind Chinese words", () => {
  expect(read("项目耗资¥500亿，其中US$30亿来自贷款，另有€2亿。")).toEqual([
    ["¥500亿", 5e10, "CNY", "exact"],
    ["US$30亿", 3e9, "USD", "exact"],
    ["€2亿", 2e8, "EUR", "exact"],
  ]);
});

test("readQuantities reads halves, doublings and how many fold", () => {
  expect(facts("年费减半，车流增长一倍，亏损减少一半，客流倍增")).toEqual([
    ["减半", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["一倍", { value: 1, unit: "times", bound: "exact", kind: "increase" }],
    ["一半", { value: 50, unit: "%", bound: "exact", kind: "decrease" }],
    ["倍增", { value: 2, unit: "times", bound: "exact", kind: "total" }],
  ]);
  expect(read("铁轨减半截，一半夜班")).toEqual([]);
});

test("readQuantities gives an open count its ends, and its floor where it has no more", () => {
  expect(read("二十几个村庄、几百座大桥、数以万计的人和几倍的钱")).toEqual([
    ["二十几个村庄", [21, 29], "count", "range"],
    ["几百座大桥", [200, 900], "count", "range"],
    ["数以万计的人", 10000, "people", "more-than"],
    ["几倍", [2, 9], "times", "range"],
  ]);
  expect(read("几个村庄、数名工人")).toEqual([]);
});

test("readQuantities reads rates of a unit", () => {
  expect(read("铜价20美元/公斤，过路费每公里5元，每小时250公里")).toEqual([
    ["20美元", 20, "USD/kg", "exact"],
    ["5元", 5, "CNY/km", "exact"],
    ["250公里", 250, "km/h", "exact"],
  ]);
});
