import { expect, test } from "vitest";
import { readNumbers, readOrdinals } from "./numbers.ts";

const read = (text: string) => readNumbers(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]);
const values = (text: string) => readNumbers(text).map(({ value }) => value);

test("readNumbers reads digits with and without scales, full width too", () => {
  expect(read("７，３２０台，3.6万亿，二十 亿，1500  万，6亿2万3千4百，负８０")).toEqual([
    ["７，３２０", 7320, "integer"],
    ["3.6万亿", 3.6e12, "integer"],
    ["二十 亿", 2e9, "integer"],
    ["1500  万", 1.5e7, "integer"],
    ["6亿2万3千4百", 600023400, "integer"],
    ["负８０", -80, "integer"],
  ]);
});

test("readNumbers reads characters, the open last digit among them", () => {
  expect(values("三千零七十，八万六，七百四，六兆三十亿，一百零九万五千")).toEqual([3070, 86000, 740, 6.003e12, 1095000]);
  expect(values("貳拾伍萬，兩千三百萬，十打，一千点五，二〇一九年")).toEqual([250000, 2.3e7, 120, 1000.5, 2019]);
});

test("readNumbers reads fractions and mixed numbers; rates by themselves are per cent", () => {
  expect(read("七分之三，四又八分之一，千分之六，百分之十二点五，三成，打八折")).toEqual([
    ["七分之三", 3 / 7, "fraction"],
    ["四又八分之一", 4.125, "fraction"],
    ["千分之六", 0.6, "percent"],
    ["百分之十二点五", 12.5, "percent"],
    ["三成", 30, "percent"],
    ["八折", 80, "percent"],
  ]);
});

test("readNumbers keeps ranges, floors and how many fold apart by their kind", () => {
  expect(read("几十辆，七八个，十几人，上千人，产量翻两番")).toEqual([
    ["几十", 20, "range"],
    ["七八", 7, "range"],
    ["十几", 11, "range"],
    ["千", 1000, "vague"],
    ["翻两番", 4, "multiple"],
  ]);
});

test("readNumbers passes over characters that only look like numbers", () => {
  expect(read("四川的队伍在陆地上统一行动，实力十足，大家十分满意")).toEqual([]);
  expect(values("十分钟，十分之三")).toEqual([10, 0.3]);
});

test("readOrdinals reads ordinals, and readNumbers leaves them alone", () => {
  expect(readOrdinals("第三十二届和第７轮").map(({ value }) => value)).toEqual([32, 7]);
  expect(read("第三十二届和第７轮")).toEqual([]);
});
