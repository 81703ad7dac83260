import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const participants = [
  { name: "Donald Trump", role: "President", side: "US" },
  { name: "Xi Jinping", role: "President", side: "CN" },
];

const facts = (side: string, text: string, about: CompareInput = {}) =>
  compareAccounts([{ id: "one.txt", side, text } satisfies AccountInput], about).encounterFacts;

test("readEncounterFacts takes 应约 for the other side's request", () => {
  const { initiator } = facts("CN", "习近平主席应约与特朗普总统通了电话。", { participants });
  expect(initiator).toMatchObject([{ account: "one.txt", value: "US", party: "US" }]);
  expect(initiator[0]?.spans[0]?.quote).toBe("应约与特朗普总统通了电话");
});

test.each([
  ["US", "President Trump spoke by phone with President Putin at the request of President Putin. They discussed Iran.", "RU"],
  ["RU", "По инициативе американской стороны состоялся телефонный разговор Владимира Путина с Дональдом Трампом.", "US"],
])("readEncounterFacts reads from the text of %s who asked", (side, text, party) => {
  const { initiator } = facts(side, text);
  expect(initiator).toMatchObject([{ party }]);
  const quote = initiator[0]?.spans[0]?.quote ?? "";
  expect(text).toContain(quote);
  expect(quote).not.toBe("");
});

test("readEncounterFacts names nobody where nobody is said to have asked", () => {
  expect(facts("US", "President Trump spoke with President Putin. At the meeting both leaders discussed Iran.").initiator).toEqual([]);
  expect(facts("CN", "习近平主席与特朗普总统通了电话。", { participants }).initiator).toEqual([]);
});

test.each([
  ["US", "President Trump and President Xi Jinping spoke. The call lasted about two hours.", "7200", "about two hours"],
  ["CN", "习近平同特朗普通电话。通话持续2小时10分钟。", "7800", "2小时10分钟"],
  ["RU", "Владимир Путин поговорил с Дональдом Трампом. Разговор продолжался два с половиной часа.", "9000", "два с половиной часа"],
])("readEncounterFacts reads the length of the talk from the text of %s, in seconds", (side, text, value, quote) => {
  const { duration } = facts(side, text);
  expect(duration.map((fact) => fact.value)).toEqual([value]);
  expect(duration[0]?.spans[0]?.quote).toBe(quote);
});

test("readEncounterFacts takes no other length of time for that of the talk", () => {
  expect(facts("US", "President Trump met President Xi Jinping. The flight over the ocean takes nine hours.").duration).toEqual([]);
});

test("readEncounterFacts gives adjectives of the talk as ideas, the same in every language", () => {
  const english = facts("US", "President Trump and President Xi Jinping held a candid and constructive phone call.").tone;
  const chinese = facts("CN", "习近平同特朗普通电话。会谈坦诚、富有建设性。").tone;
  expect(english.map(({ value }) => value)).toEqual(["candid, constructive"]);
  expect(chinese.map(({ value }) => value)).toEqual(["candid, constructive"]);
  expect(english[0]?.spans[0]?.quote).toContain("candid and constructive phone call");
  expect(chinese[0]?.spans[0]?.quote).toBe("会谈坦诚、富有建设性");
});
