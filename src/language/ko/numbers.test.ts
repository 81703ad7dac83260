import { expect, test } from "vitest";
import { readNumbers, readOrdinals } from "./numbers.ts";

const read = (text: string) => readNumbers(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]);

test("readNumbers reads digits, Hangul and both", () => {
  expect(read("3천400만, 2조 6천억, 육십칠, 삼십만 사천, 5천2백13, 만 7천 톤")).toEqual([
    ["3천400만", 3.4e7, "integer"],
    ["2조 6천억", 2.6e12, "integer"],
    ["육십칠", 67, "integer"],
    ["삼십만 사천", 304000, "integer"],
    ["5천2백13", 5213, "integer"],
    ["만 7천", 17000, "integer"],
  ]);
  expect(read("두 명, 열여섯 척, 마흔셋이, 백스물둘은")).toEqual([
    ["두", 2, "integer"],
    ["열여섯", 16, "integer"],
    ["마흔셋", 43, "integer"],
    ["백스물둘", 122, "integer"],
  ]);
});

test("readNumbers reads fractions, decimals and signs in Hangul", () => {
  expect(read("칠분의 삼, 6분의 5, 십이와 사분의 일, 마이너스 육점 칠")).toEqual([
    ["칠분의 삼", 3 / 7, "fraction"],
    ["6분의 5", 5 / 6, "fraction"],
    ["십이와 사분의 일", 12.25, "fraction"],
    ["마이너스 육점 칠", -6.7, "decimal"],
  ]);
});

test("readNumbers takes the copula for no two, and syllables of other words for no numbers", () => {
  expect(read("답은 백육십이다")).toEqual([["백육십", 160, "integer"]]);
  expect(read("이 나라는 오는 회담에서 사실상 구체적인 일을 이야기한다")).toEqual([]);
});

test("readOrdinals reads ordinals, and readNumbers leaves them alone", () => {
  expect(readOrdinals("서른두 번째 회담과 제7차 협의").map(({ value }) => value)).toEqual([32, 7]);
  expect(read("서른두 번째 회담과 제7차 협의")).toEqual([]);
});
