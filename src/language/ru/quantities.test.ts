import { expect, test } from "vitest";
import { readQuantities } from "./quantities.ts";

const read = (text: string) => readQuantities(text, null).map((q) => [text.slice(q.start, q.end), q.value, q.unit, q.bound]);

test("readQuantities reads digits, words and both", () => {
  expect(read("Завод поставит 20 000 тонн зерна на 1,2 млрд рублей, то есть два с половиной миллиона евро.")).toEqual([
    ["20 000 тонн", 20000, "t", "exact"],
    ["1,2 млрд рублей", 1.2e9, "RUB", "exact"],
    ["два с половиной миллиона евро", 2.5e6, "EUR", "exact"],
  ]);
});

test("readQuantities reads bounds, ranges and changes", () => {
  expect(read("Освобождены не менее 300 военнопленных и около двадцати граждан, до 15 самолётов улетели.")).toEqual([
    ["не менее 300 военнопленных", 300, "people", "at-least"],
    ["около двадцати граждан", 20, "people", "about"],
    ["до 15 самолётов", 15, "count", "at-most"],
  ]);
  expect(read("Экспорт составит от 20 до 30 млн тонн.")).toEqual([["20 до 30 млн тонн", [2e7, 3e7], "t", "range"]]);
  expect(read("Экспорт вырос с 12 до 20 млн тонн.")).toEqual([
    ["12", 1.2e7, "t", "exact"],
    ["20 млн тонн", 2e7, "t", "exact"],
  ]);
});

test("readQuantities reads spans of time in seconds", () => {
  expect(read("Беседа длилась 1 час 20 минут, ужин – полтора часа, прогулка – более часа.")).toEqual([
    ["1 час 20 минут", 4800, "s", "exact"],
    ["полтора часа", 5400, "s", "exact"],
    ["более часа", 3600, "s", "more-than"],
  ]);
});

test("readQuantities passes over dates, labels, anniversaries and the parties themselves", () => {
  expect(read("4 марта 2025 года в 15:30 два президента обсудили статью 5, резолюцию 2231 и 80-летие Победы, уроки 20 века.")).toEqual([]);
});

const facts = (text: string) => readQuantities(text, null).map(({ start, end, of, ...rest }) => [text.slice(start, end), rest]);

test("readQuantities reads levels and changes, prices, points and what comes on top", () => {
  expect(facts("Перевалка вырастет с 8 до 11 млн тонн.")[1]).toEqual([
    "11 млн тонн",
    { value: 1.1e7, unit: "t", bound: "exact", kind: "total", change: 3e6 },
  ]);
  expect(facts("Потолок цен – 55 долларов за баррель, ставка снижена на 4 процентных пункта, ещё 90 врачей приедут.")).toEqual([
    ["55 долларов", { value: 55, unit: "USD/bbl", bound: "exact", kind: "cap" }],
    ["4 процентных пункта", { value: 4, unit: "%", bound: "exact", kind: "decrease", points: true }],
    ["ещё 90 врачей", { value: 90, unit: "people", bound: "exact", kind: "total", further: true }],
  ]);
  expect(read("Вывоз упал на 6% до 2 млн тонн, добыча удвоится.")).toEqual([
    ["6%", 6, "%", "exact"],
    ["2 млн тонн", 2e6, "t", "exact"],
    ["удвоится", 2, "times", "exact"],
  ]);
});

test("readQuantities reads halves, how many fold and which way", () => {
  const facts = readQuantities("Сборы снизят вдвое, штат сократят наполовину; ожидается пятикратный рост, в два с половиной раза.", null);
  expect(facts.map(({ value, unit, kind }) => [value, unit, kind])).toEqual([
    [2, "times", "decrease"],
    [50, "%", "decrease"],
    [5, "times", "total"],
    [2.5, "times", "total"],
  ]);
});

test("readQuantities reads hundreds as a floor, and a hundred that is bounded as one", () => {
  const facts = readQuantities("Сотни мельниц, около сотни амбаров, более десятка пекарен.", null);
  expect(facts.map(({ value, bound }) => [value, bound])).toEqual([
    [100, "more-than"],
    [100, "about"],
    [10, "more-than"],
  ]);
});

test("readQuantities reads rates of a unit", () => {
  const facts = readQuantities("Медь стоит 9 долларов за килограмм, поле даёт 30 центнеров с гектара, поезд идёт 250 км в час.", null);
  expect(facts.map(({ value, unit }) => [value, unit])).toEqual([
    [9, "USD/kg"],
    [3, "t/ha"],
    [250, "km/h"],
  ]);
});
