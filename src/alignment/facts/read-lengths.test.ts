import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const lasted = (side: string, text: string) =>
  compareAccounts([{ id: "one.txt", side, text } satisfies AccountInput]).encounterFacts.duration.map(({ value }) => Number(value) / 60);

test.each([
  ["President Trump and President Putin had a 50-minute phone call.", 50],
  ["President Trump spoke with President Putin. The call lasted nearly two hours.", 120],
  ["President Trump spoke with President Putin. The conversation lasted for one and a half hours.", 90],
  ["President Trump spoke with President Putin for an hour and a half.", 90],
  ["The two presidents spoke by phone for more than two hours.", 120],
  ["The leaders met for about 90 minutes in Helsinki.", 90],
  ["President Trump met President Putin. The meeting, which lasted two hours and ten minutes, was useful.", 130],
  ["President Trump held an hour-long call with President Putin.", 60],
  ["It was a two-and-a-half-hour meeting.", 150],
  ["After three hours of talks, the ministers left.", 180],
  ["President Trump spoke with President Putin. It ran approximately one and a half hours.", 90],
  ["The phone call with President Putin took 40 minutes.", 40],
  ["Their meeting went on for over three hours.", 180],
  ["The ministers talked for three-quarters of an hour.", 45],
  ["The duration of the call was 35 minutes.", 35],
  ["The summit stretched to five hours.", 300],
  ["The two leaders held a long, 75-minute conversation.", 75],
  ["For nearly two hours President Trump and his guest sat together in Oslo.", 120],
])("readLengths reads from English how long it took: %s", (text, minutes) => {
  expect(lasted("US", text)).toEqual([minutes]);
});

test.each([
  "President Trump spoke with President Putin. The war has lasted four years.",
  "President Trump met President Xi. The flight over the ocean takes nine hours.",
  "President Trump spoke with President Putin. A ceasefire of 30 hours was proposed.",
  "President Trump met President Putin. The talks were scheduled to last two hours.",
  "President Trump met President Putin after a two-hour delay.",
  "President Trump met President Putin. He then gave a speech that lasted an hour.",
  "President Trump will call President Putin within 48 hours.",
  "President Trump met President Putin, and the talks begin in two hours.",
])("readLengths takes no other length of time for that of the talk: %s", (text) => {
  expect(lasted("US", text)).toEqual([]);
});

test.each([
  ["习近平同特朗普通电话。通话持续近两小时。", 120],
  ["习近平同特朗普通电话。通话历时一小时四十分钟。", 100],
  ["习近平同特朗普举行会谈。会谈进行了约三个小时。", 180],
  ["习近平同特朗普举行了长达两个半小时的会谈。", 150],
  ["两国元首通话50分钟。", 50],
  ["两国元首通话约一个小时。", 60],
  ["两国元首举行了90分钟的视频会晤。", 90],
  ["两人谈了一个多小时，会谈气氛很好。", 60],
  ["此次会晤时长两小时十分钟。", 130],
  ["会见用时四十分钟。", 40],
  ["两位外长的会谈持续三个小时左右。", 180],
  ["會談持續了近兩個小時。", 120],
  ["双方进行了半小时的坦诚交谈。", 30],
  ["两国领导人通电话逾两小时。", 120],
])("readLengths reads from Chinese how long it took: %s", (text, minutes) => {
  expect(lasted("CN", text)).toEqual([minutes]);
});

test.each([
  "习近平同特朗普通电话。战争持续了四年。",
  "习近平会见特朗普。特朗普飞行十五小时后抵达北京，双方举行会谈。",
  "习近平同特朗普通电话，呼吁停火72小时。",
  "习近平会见特朗普。会谈预计持续两小时。",
  "习近平会见特朗普。他随后发表了一小时的演讲。",
])("readLengths takes no other length of time for that of the talk: %s", (text) => {
  expect(lasted("CN", text)).toEqual([]);
});

test.each([
  ["Владимир Путин поговорил с Дональдом Трампом. Разговор продолжался два с половиной часа.", 150],
  ["Владимир Путин поговорил с Дональдом Трампом. Беседа длилась почти полтора часа.", 90],
  ["Разговор Владимира Путина с Дональдом Трампом занял около часа.", 60],
  ["Переговоры шли более трёх часов.", 180],
  ["Президенты беседовали полчаса.", 30],
  ["Президенты говорили по телефону 50 минут.", 50],
  ["Состоялся полуторачасовой разговор президентов.", 90],
  ["Прошла двухчасовая беседа министров.", 120],
  ["Состоялся 50-минутный разговор президентов.", 50],
  ["Состоялась получасовая беседа президентов.", 30],
  ["Разговор длился час двадцать минут.", 80],
  ["Продолжительность разговора составила 1 час 20 минут.", 80],
  ["Встреча длилась больше часа.", 60],
  ["Владимир Путин и Дональд Трамп общались сорок минут.", 40],
])("readLengths reads from Russian how long it took: %s", (text, minutes) => {
  expect(lasted("RU", text)).toEqual([minutes]);
});

test.each([
  "Владимир Путин поговорил с Дональдом Трампом. Конфликт длится три часа в день.",
  "Состоялся разговор президентов. Объявлено перемирие на 30 часов.",
  "Состоялась встреча. Перелёт занял девять часов.",
  "Встреча президентов запланирована на два часа.",
  "Состоялась встреча. Его выступление длилось час.",
])("readLengths takes no other length of time for that of the talk: %s", (text) => {
  expect(lasted("RU", text)).toEqual([]);
});

test.each([
  ["이재명 대통령은 트럼프 대통령과 약 50분간 통화했다.", 50],
  ["양국 정상은 1시간 반 동안 회담했다.", 90],
  ["통화는 약 20분간 진행됐다.", 20],
  ["회담은 2시간 10분 동안 이어졌다.", 130],
  ["두 장관은 한 시간가량 대화를 나눴다.", 60],
  ["양국 정상은 두 시간 넘게 만났다.", 120],
  ["90분간의 통화에서 두 정상은 협력을 논의했다.", 90],
  ["두 정상의 만남은 1시간 30분간 계속됐다.", 90],
  ["회담은 두 시간 반에 걸쳐 진행됐다.", 150],
  ["두 정상은 40여 분 통화했다.", 40],
  ["통화 시간은 총 25분이었다.", 25],
  ["면담은 반 시간 진행됐다.", 30],
])("readLengths reads from Korean how long it took: %s", (text, minutes) => {
  expect(lasted("KR", text)).toEqual([minutes]);
});

test.each([
  "이재명 대통령은 트럼프 대통령과 통화했다. 전쟁은 10시간 이어졌다.",
  "회담은 두 시간 진행될 예정이다.",
  "이재명 대통령은 14시간 비행 끝에 도착해 회담했다.",
])("readLengths takes no other length of time for that of the talk: %s", (text) => {
  expect(lasted("KR", text)).toEqual([]);
});
