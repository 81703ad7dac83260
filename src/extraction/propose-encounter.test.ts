import { expect, test } from "vitest";
import { english } from "../language/en/english.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { chinese } from "../language/zh/chinese.ts";
import { proposeEncounter, type UnknownText } from "./propose-encounter.ts";

const unknown = (text: string, pack: LanguagePack = english): UnknownText => ({
  text,
  pack,
  language: pack.tag,
  side: null,
  kind: null,
  publishedAt: null,
});

const post = unknown("Just had a very good phone call with President Xi. I told him that farm goods matter to me.");
const readout = unknown("11月20日晚，国家主席习近平同美国总统特朗普通电话。习近平指出，双方团队应保持沟通。", chinese);
const press = unknown("Donald Trump and Xi Jinping spoke by phone on 20 November 2026, according to two people briefed on it.");

test("proposeEncounter tells a post, a readout and a report apart, with the words that say so", () => {
  const { texts, kind, date, participants } = proposeEncounter([post, readout, press], "2026-11-29");
  expect(texts.map(({ side }) => side?.value)).toEqual(["US", "CN", "third-party"]);
  expect(texts.map((text) => text.kind?.value)).toEqual(["leader-post", "official-readout", "independent-media"]);
  expect(texts[0]?.side?.words).toContain("I told him");
  expect(texts[1]?.publishedAt).toEqual({ value: "2026-11-20", rule: "date-in-text", words: "11月20日" });
  expect([kind, date]).toEqual(["call", "2026-11-20"]);
  expect(participants.map(({ name }) => name).sort()).toEqual(["Donald Trump", "Xi Jinping"]);
});

test("proposeEncounter leaves what was given as it is", () => {
  const [told] = proposeEncounter([{ ...readout, side: "US", kind: "transcript", publishedAt: "2026-11-21" }], "2026-11-29").texts;
  expect([told?.side, told?.kind, told?.publishedAt].map((field) => [field?.value, field?.rule])).toEqual([
    ["US", "given"],
    ["transcript", "given"],
    ["2026-11-21", "given"],
  ]);
});

test("proposeEncounter takes no reported or quoted I for the writer's", () => {
  const { texts } = proposeEncounter([unknown("President Xi said I hope for calm. “I agree,” President Trump replied.")], "2026-11-29");
  expect(texts[0]?.kind?.value).not.toBe("leader-post");
});

test("proposeEncounter supposes no side where nobody is named, and today where no day stands", () => {
  const [told] = proposeEncounter([unknown("The talks went well. Nothing else was said.")], "2026-11-29").texts;
  expect(told?.side).toBeNull();
  expect(told?.publishedAt).toEqual({ value: "2026-11-29", rule: "today", words: null });
});

test("proposeEncounter takes no announced day for the day of the encounter", () => {
  const { date } = proposeEncounter([unknown("President Trump will meet President Xi on 4 April 2031.")], "2026-11-29");
  expect(date).toBeNull();
});

test("proposeEncounter reads a day without a year as the last one of that name", () => {
  const february = unknown("北京时间2月4日晚，国家主席习近平同美国总统特朗普通电话。他本人十分看重对美关系。", chinese);
  const [told] = proposeEncounter([february], "2026-11-29").texts;
  expect(told?.publishedAt).toMatchObject({ value: "2026-02-04", words: "2月4日" });
  expect(told?.kind?.value).toBe("official-readout");
});

test("proposeEncounter takes we for the writer's, and names the writer's side first", () => {
  const plural = unknown("Excellent phone call today with President Xi of China. We went through a big list.");
  const { texts, participants } = proposeEncounter([plural, readout], "2026-11-29");
  expect(texts[0]?.side?.value).toBe("US");
  expect(participants.map(({ side }) => side)).toEqual(["US", "CN"]);
});
