import { expect, test } from "vitest";
import { findTopic } from "../domain/topics.ts";
import { conceptWords as enConcepts } from "../language/en/concepts.ts";
import { setPhrases as enPhrases } from "../language/en/phrases.ts";
import { topicWords as enTopics } from "../language/en/topics.ts";
import { conceptWords as koConcepts } from "../language/ko/concepts.ts";
import { setPhrases as koPhrases } from "../language/ko/phrases.ts";
import { topicWords as koTopics } from "../language/ko/topics.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { conceptWords as ruConcepts } from "../language/ru/concepts.ts";
import { setPhrases as ruPhrases } from "../language/ru/phrases.ts";
import { topicWords as ruTopics } from "../language/ru/topics.ts";
import { conceptWords as zhConcepts } from "../language/zh/concepts.ts";
import { setPhrases as zhPhrases } from "../language/zh/phrases.ts";
import { topicWords as zhTopics } from "../language/zh/topics.ts";
import { findConcepts, findPhrases, findTopics } from "./find-topics.ts";

/** Only what the search reads of a pack. */
function pack(tag: LanguagePack["tag"], words: Pick<LanguagePack, "topics" | "concepts" | "phrases">): LanguagePack {
  return { tag, ...words } as LanguagePack;
}

const en = pack("en", { topics: enTopics, concepts: enConcepts, phrases: enPhrases });
const zh = pack("zh", { topics: zhTopics, concepts: zhConcepts, phrases: zhPhrases });
const ru = pack("ru", { topics: ruTopics, concepts: ruConcepts, phrases: ruPhrases });
const ko = pack("ko", { topics: koTopics, concepts: koConcepts, phrases: koPhrases });

function topicsOf(text: string, language: LanguagePack): string[] {
  return [...new Set(findTopics(text, language).map(({ topic }) => topic))].sort();
}

function conceptsOf(text: string, language: LanguagePack): Set<string> {
  return new Set(findConcepts(text, language).map(({ concept }) => concept));
}

function shared(texts: readonly (readonly [string, LanguagePack])[]): string[] {
  const [first = new Set<string>(), ...others] = texts.map(([text, language]) => conceptsOf(text, language));
  return [...first].filter((concept) => others.every((other) => other.has(concept))).sort();
}

test("packs name only topics of the list", () => {
  for (const { topics } of [en, zh, ru, ko]) {
    expect(topics.map(({ topic }) => topic).filter((topic) => !findTopic(topic))).toEqual([]);
    expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
  }
});

test("findTopics says where the words stand, in order", () => {
  const text = "The ministers spoke of tariffs first and of fentanyl at the end.";
  const found = findTopics(text, en);
  expect(found.map(({ topic, start, end }) => [topic, text.slice(start, end)])).toEqual([
    ["trade/tariffs", "tariffs"],
    ["counternarcotics", "fentanyl"],
  ]);
});

test("findTopics gives one stretch several topics", () => {
  expect(topicsOf("The senator wants new arms sales to Taiwan.", en)).toEqual(["military/arms-sales", "taiwan"]);
  expect(topicsOf("评论员批评对台军售。", zh)).toEqual(["military/arms-sales", "taiwan"]);
});

test("findTopics tells a matter from a name that holds its words", () => {
  expect(topicsOf("President of Ukraine Ivan Petrenko arrived.", en)).toEqual([]);
  expect(topicsOf("The Democratic People's Republic of Korea fired again.", en)).toEqual(["north-korea"]);
  expect(topicsOf("They praised greenhouse gas rules.", en)).toEqual(["climate"]);
  expect(topicsOf("В беседе участвовал генеральный директор Российского фонда прямых инвестиций.", ru)).toEqual([]);
  expect(topicsOf("人类命运共同体", zh)).toEqual(["multilateral"]);
});

test("findTopics reads the same topics in four languages", () => {
  const topics = ["critical-minerals", "sanctions", "technology/semiconductors"];
  expect(topicsOf("Sanctions, rare earths and semiconductors came up.", en)).toEqual(topics);
  expect(topicsOf("会上谈到制裁、稀土和芯片。", zh)).toEqual(topics);
  expect(topicsOf("Говорили о санкциях, редкоземельных металлах и полупроводниках.", ru)).toEqual(topics);
  expect(topicsOf("제재와 희토류, 반도체가 거론됐다.", ko)).toEqual(topics);
});

test("findTopics reads traditional characters", () => {
  const text = "雙方談到臺灣問題和農產品。";
  expect(findTopics(text, zh).map(({ topic, start, end }) => [topic, text.slice(start, end)])).toEqual([
    ["taiwan", "臺灣"],
    ["trade/agriculture", "農產品"],
  ]);
});

test("findConcepts lets sentences of different languages meet", () => {
  expect(
    shared([
      ["Beijing will buy more soybeans and suspend its export controls.", en],
      ["中方将增加采购大豆，并暂停出口管制。", zh],
      ["Китай закупит больше сои и приостановит экспортный контроль.", ru],
      ["중국은 대두 구매를 늘리고 수출통제를 중단한다.", ko],
    ]),
  ).toEqual(["export", "export-control", "purchase", "soybeans", "suspend"]);
});

test("findPhrases follows a formula across languages", () => {
  const phrase = "root-causes";
  for (const [text, language] of [
    ["The envoy said the root causes must go.", en],
    ["使者说，必须消除冲突根源。", zh],
    ["Посланник сказал, что надо устранить первопричины.", ru],
    ["특사는 근본 원인을 없애야 한다고 말했다.", ko],
  ] as const) {
    expect(findPhrases(text, language).map((found) => found.phrase)).toContain(phrase);
  }
});

test("setPhrases bear the same codes in every pack", () => {
  const codes = enPhrases.map(({ phrase }) => phrase);
  for (const phrases of [zhPhrases, ruPhrases, koPhrases]) expect(phrases.map(({ phrase }) => phrase)).toEqual(codes);
});

test.each([
  ["The G20 summit was named.", en, ["multilateral"]],
  ["The President invited him to a summit.", en, ["visits-and-summits"]],
  ["今年中国将主办二十国集团领导人峰会。", zh, ["multilateral"]],
  ["双方应当完善宏观经济政策。", zh, ["trade"]],
  ["发挥在国际事务中的作用。", zh, []],
  ["goods of the Hong Kong Special Administrative Region", en, []],
  ["stopping the spread of nuclear arms", en, ["arms-control"]],
  ["ending aid to Kyiv", en, ["ukraine/aid"]],
] as const)("a body's summit is no visit, and a name or a passing word no topic: %s", (text, language, topics) => {
  expect(topicsOf(text, language)).toEqual(topics);
});
