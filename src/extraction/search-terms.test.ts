import { expect, test } from "vitest";
import { english } from "../language/en/english.ts";
import { korean } from "../language/ko/korean.ts";
import { russian } from "../language/ru/russian.ts";
import { chinese } from "../language/zh/chinese.ts";
import { figureTerms, searchTerms } from "./search-terms.ts";
import { stretchesOutside, stretchOf } from "./stretches.ts";

test("searchTerms gives the stem of each word and leaves out words that carry nothing", () => {
  const terms = searchTerms("The ministers discussed the tariffs on solar panels.", english);
  expect(terms).toEqual(expect.arrayContaining(["en:panel", "en:solar", "en:tariff"]));
  expect(terms).not.toContain("en:the");
});

test("searchTerms gives inflected words of one lemma one term", () => {
  const russianTerms = (text: string) => searchTerms(text, russian).filter((term) => term.startsWith("ru:"));
  expect(russianTerms("переговорами")).toEqual(russianTerms("переговоры"));
  expect(searchTerms("ports", english)).toEqual(expect.arrayContaining(searchTerms("port", english)));
});

test("searchTerms gives pairs of Han characters, traditional ones as simplified", () => {
  expect(searchTerms("港口關稅", chinese)).toEqual(expect.arrayContaining(["han:港口", "han:口关", "han:关税"]));
  expect(searchTerms("港口，关税", chinese)).not.toContain("han:口关");
});

test("searchTerms gives Hangul by stem and by pairs", () => {
  const terms = searchTerms("양측은 항만협정을 논의했다", korean);
  expect(terms).toEqual(expect.arrayContaining(["hangul:항만", "hangul:협정"]));
  expect(terms.some((term) => term.startsWith("ko:항만협정"))).toBe(true);
});

test("searchTerms keeps a word in another script as it stands", () => {
  expect(searchTerms("双方谈到 TikTok 平台", chinese)).toContain("word:tiktok");
  expect(searchTerms("Стороны обсудили TikTok", russian)).toContain("word:tiktok");
  expect(searchTerms("They spoke of TikTok.", english)).toContain("en:tiktok");
});

test("searchTerms gives one figure one term in every language", () => {
  const figure = "figure:20000000:t";
  expect(searchTerms("to buy 20 million tons of wheat", english)).toContain(figure);
  expect(searchTerms("采购2000万吨小麦", chinese)).toContain(figure);
  expect(searchTerms("закупить 20 млн т пшеницы", russian)).toContain(figure);
});

test("searchTerms gives one name and one idea one term in every language", () => {
  const entities = (terms: readonly string[]) => terms.filter((term) => term.startsWith("entity:"));
  expect(entities(searchTerms("Xi Jinping", english))).toEqual(["entity:person:xi-jinping"]);
  expect(entities(searchTerms("习近平", chinese))).toEqual(["entity:person:xi-jinping"]);
  const shared = searchTerms("lower tariffs", english).filter((term) => term.startsWith("concept:"));
  expect(shared.length).toBeGreaterThan(0);
  expect(searchTerms("降低关税", chinese)).toEqual(expect.arrayContaining([shared[0]]));
});

test("searchTerms bounds what a text takes for a word, and never throws", () => {
  for (const text of ["x".repeat(5000), "\u0000\ud800'\\\"", "", "🙂🙂", "a".repeat(70).concat(" ж".repeat(70))]) {
    for (const pack of [english, chinese, russian, korean]) {
      for (const term of searchTerms(text, pack)) expect(term.length).toBeLessThan(80);
    }
  }
});

test("figureTerms tells units apart, and gives a span of time no bare number", () => {
  expect(figureTerms({ value: 5, unit: "USD" })).toEqual(["figure:5:USD", "figure:5"]);
  expect(figureTerms({ value: [5, 6], unit: "t" })).toEqual(["figure:5~6:t", "figure:5~6"]);
  expect(figureTerms({ value: 1200, unit: "s" })).toEqual(["figure:1200:s"]);
  expect(figureTerms({ value: 0.1 + 0.2, unit: "t" })).toEqual(figureTerms({ value: 0.3, unit: "t" }));
});

test("stretchOf spans source, cue and content in any order", () => {
  const statement = { source: [{ start: 30, end: 40 }], cue: [{ start: 41, end: 45 }], content: [{ start: 5, end: 28 }] };
  expect(stretchOf(statement)).toEqual({ start: 5, end: 45 });
});

test("stretchesOutside gives what is left of the sentences", () => {
  const text = "In Lima on Monday, the minister said that ports matter. It rained. Nobody spoke, he said.";
  const sentences = [
    { start: 0, end: 55 },
    { start: 56, end: 66 },
    { start: 67, end: 89 },
  ];
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const outside = stretchesOutside(text, sentences, [
    at("Nobody spoke, he said"),
    at("the minister said that ports matter"),
    at("ports matter"),
  ]);
  expect(outside.map(({ start, end }) => text.slice(start, end))).toEqual(["In Lima on Monday,", "It rained."]);
});
