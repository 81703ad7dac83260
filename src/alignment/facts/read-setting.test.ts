import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const facts = (side: string, text: string) => compareAccounts([{ id: "one.txt", side, text } satisfies AccountInput]).encounterFacts;
const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);

test.each([
  ["US", "President Trump spoke by phone with President Putin.", "call"],
  ["US", "President Trump held a video conference with President Xi Jinping.", "video"],
  ["US", "President Trump met with President Xi Jinping.", "meeting"],
  ["CN", "习近平同特朗普通电话。", "call"],
  ["CN", "习近平同特朗普举行视频会晤。", "video"],
  ["CN", "习近平会见特朗普。", "meeting"],
  ["RU", "Состоялся телефонный разговор Владимира Путина с Дональдом Трампом.", "call"],
  ["RU", "Владимир Путин по видеосвязи провёл переговоры с Си Цзиньпином.", "video"],
  ["KR", "이재명 대통령은 트럼프 대통령과 전화 통화를 했다.", "call"],
  ["KR", "이재명 대통령은 트럼프 대통령과 화상회담을 했다.", "video"],
])("readForm reads from %s how they met: %s", (side, text, form) => {
  expect(values(facts(side, text).form)).toEqual([form]);
});

test.each([
  ["US", "President Trump met with President Xi Jinping today in Busan, South Korea.", "Busan, South Korea"],
  ["US", "President Trump hosted a meeting with President Xi Jinping at the White House to discuss trade.", "the White House"],
  ["US", "President Trump and President Putin held talks in Helsinki. They spoke about arms.", "Helsinki"],
  ["CN", "11月3日，习近平在北京会见特朗普。", "北京"],
  ["CN", "习近平在釜山同特朗普举行会晤。", "釜山"],
  ["CN", "李强在人民大会堂分别会见三国外长。", "人民大会堂"],
  ["RU", "В Москве прошли переговоры Владимира Путина с Дональдом Трампом.", "Москве"],
  ["RU", "Владимир Путин встретился в Анкоридже с Дональдом Трампом.", "Анкоридже"],
  ["RU", "Владимир Путин принял в Кремле Дональда Трампа.", "Кремле"],
  ["KR", "이재명 대통령은 워싱턴 백악관에서 트럼프 대통령과 회담했다.", "워싱턴 백악관"],
])("readPlace reads from %s where they met: %s", (side, text, place) => {
  const [found] = facts(side, text).place;
  expect(found?.value).toBe(place);
  expect(found?.spans[0]?.quote).toBe(place);
});

test.each([
  ["US", "President Trump spoke by phone with President Putin, who is in Sochi."],
  ["US", "President Trump met with Ambassador Neri, head of the Mission in Geneva."],
  ["CN", "习近平会见特朗普，双方在平等的基础上讨论贸易。"],
  ["RU", "Состоялась встреча Владимира Путина с Дональдом Трампом, прибывшим в Россию."],
])("readPlace gives a call no place and takes none that is not the talk's: %s %s", (side, text) => {
  expect(facts(side, text).place).toEqual([]);
});

test.each([
  [
    "US",
    "President Trump met President Xi. Also attending the meeting were Secretary Rubio and Secretary Bessent.",
    "Secretary Rubio and Secretary Bessent",
  ],
  [
    "US",
    "President Trump met President Xi. Secretary Rubio and Ambassador Perdue took part in the talks.",
    "Secretary Rubio and Ambassador Perdue",
  ],
  ["CN", "习近平会见特朗普。\n\n蔡奇、王毅等参加会见。", "蔡奇、王毅"],
  ["RU", "Владимир Путин принял Дональда Трампа. Во встрече приняли участие Сергей Лавров и Юрий Ушаков.", "Сергей Лавров и Юрий Ушаков"],
  ["KR", "이재명 대통령은 트럼프 대통령과 회담했다. 조현 장관과 위성락 실장이 배석했다.", "조현 장관과 위성락 실장"],
])("readPresent reads from %s who else was there: %s", (side, text, names) => {
  expect(values(facts(side, text).present)).toEqual([names]);
});

test("readPresent takes nobody who is yet to come", () => {
  expect(facts("US", "President Trump met President Xi. The next round will be attended by Secretary Rubio.").present).toEqual([]);
});
