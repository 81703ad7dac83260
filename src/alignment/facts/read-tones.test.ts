import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const tonesOf = (side: string, text: string) =>
  compareAccounts([{ id: "one.txt", side, text } satisfies AccountInput], { kind: "call" }).encounterFacts.tone;
const tone = (side: string, text: string) => tonesOf(side, text).map(({ value }) => value);

test.each([
  ["The presidents held a candid and constructive phone call.", "candid, constructive"],
  ["President Trump spoke with President Xi. The call was very good.", "very good"],
  ["The conversation with President Xi was frank, substantive and productive.", "candid"],
  ["The two leaders had an in-depth exchange of views on trade.", "in-depth"],
  ["The talks were held in a friendly atmosphere.", "friendly"],
  ["The Kremlin described the conversation as constructive.", "constructive"],
  ["They spoke candidly about trade.", "candid"],
  ["The tone of the call was business-like.", "business"],
  ["It was a warm conversation between old friends.", "warm"],
  ["The presidents had a lengthy and tense call.", "lengthy"],
  ["The ministers held wide-ranging discussions.", "wide-ranging"],
  ["President Trump had an excellent telephone conversation with President Xi.", "excellent"],
  ["The discussions between the ministers were fruitful.", "fruitful"],
  ["The mood was cordial.", "cordial"],
])("readTones reads from English how it went: %s", (text, value) => {
  const found = tonesOf("US", text);
  expect(found).toHaveLength(1);
  expect(`${found[0]?.value} ${found[0]?.spans[0]?.quote}`.toLowerCase()).toContain(value);
});

test.each([
  "The presidents spoke. They will continue their constructive dialogue.",
  "The presidents spoke. Both hope for productive talks.",
  "The presidents spoke about a constructive relationship.",
  "The presidents spoke. It was a good day for farmers.",
  "The presidents spoke. A great deal was signed.",
  "The presidents spoke. It is so good that you came.",
  "The presidents spoke. Last year they had a frank conversation in Oslo.",
  "The presidents spoke. They wish to facilitate a constructive dialogue.",
  "The ministers agreed to hold a serious discussion next week.",
  "The presidents spoke. We should have an honest conversation about trade.",
  "The presidents spoke. The talks were not productive.",
  "The presidents spoke by phone after a successful meeting in Korea.",
])("readTones takes no wish, no plan and no other thing for the tone of the talk: %s", (text) => {
  expect(tone("US", text)).toEqual([]);
});

test.each([
  ["两国元首进行了坦诚、深入、建设性的沟通。", "candid, in-depth, constructive"],
  ["习近平同特朗普通电话。通话坦诚友好。", "candid, friendly"],
  ["双方就中美关系坦诚深入交换意见。", "candid, in-depth"],
  ["通话在友好的气氛中进行，通话气氛融洽。", "融洽"],
  ["这是一次富有建设性的通话。", "constructive"],
  ["双方进行了坦率的交流。", "candid"],
  ["两国元首举行了积极的通话。", "positive"],
  ["通话取得积极成果，通话是建设性的。", "constructive"],
  ["双方举行了务实、高效的磋商。", "务实"],
  ["特朗普称通话非常棒。", "非常棒"],
  ["两国领导人进行了热情友好的交谈。", "friendly"],
  ["雙方進行了坦誠的對話。", "candid"],
])("readTones reads from Chinese how it went: %s", (text, value) => {
  expect(tone("CN", text).join(", ")).toContain(value);
});

test.each([
  "习近平同特朗普通电话。双方将继续保持坦诚沟通。",
  "习近平同特朗普通电话。中方愿同美方开展建设性对话。",
  "习近平同特朗普通电话。中美关系积极发展。",
  "习近平同特朗普通电话。双方同意推动构建建设性战略稳定关系。",
  "习近平同特朗普通电话。双方应加强坦诚交流。",
  "习近平同特朗普通电话。特朗普表示，今年二月我同你成功会晤。",
])("readTones takes no wish, no plan and no other thing for the tone of the talk: %s", (text) => {
  expect(tone("CN", text)).toEqual([]);
});

test.each([
  ["Состоялась откровенная и конструктивная беседа президентов.", "candid, constructive"],
  ["Разговор был доверительным.", "доверительным"],
  ["Разговор носил деловой характер.", "деловой"],
  ["Беседа прошла в дружественной атмосфере.", "friendly"],
  ["Состоялся содержательный обмен мнениями.", "in-depth"],
  ["Президенты провели обстоятельный телефонный разговор.", "обстоятельный"],
  ["Разговор прошёл в конструктивном ключе.", "constructive"],
  ["Песков назвал разговор полезным.", "полезным"],
  ["Атмосфера была тёплой.", "friendly"],
  ["Разговор получился откровенным и содержательным.", "candid"],
  ["Это был долгий разговор.", "долгий"],
  ["Состоялись плодотворные консультации.", "плодотворные"],
])("readTones reads from Russian how it went: %s", (text, value) => {
  const found = tonesOf("RU", text);
  expect(found).toHaveLength(1);
  expect(`${found[0]?.value} ${found[0]?.spans[0]?.quote}`).toContain(value);
});

test.each([
  "Состоялся разговор президентов. Стороны готовы продолжить конструктивный диалог.",
  "Состоялся разговор президентов. Отмечены дружественные отношения двух стран.",
  "Состоялся разговор президентов. Будет проведена откровенная беседа.",
  "Состоялся разговор президентов. Обсуждено деловое сотрудничество.",
  "Состоялся разговор президентов. Отмечен дружественный характер связей.",
  "Состоялся телефонный разговор президентов после успешной встречи на Аляске.",
])("readTones takes no wish, no plan and no other thing for the tone of the talk: %s", (text) => {
  expect(tone("RU", text)).toEqual([]);
});

test.each([
  ["양국 정상은 솔직하고 건설적인 대화를 나눴다.", "candid, constructive"],
  ["통화는 매우 좋았다.", "매우 좋았"],
  ["통화는 우호적인 분위기에서 진행됐다.", "friendly"],
  ["두 정상은 허심탄회한 대화를 나눴다.", "candid"],
  ["두 정상은 심도 있는 논의를 했다.", "심도"],
  ["양측은 건설적인 통화를 했다.", "constructive"],
  ["화기애애한 분위기에서 통화가 이뤄졌다.", "화기애애"],
  ["통화는 생산적이었다.", "생산적"],
  ["두 정상은 진솔한 대화를 했다.", "진솔"],
  ["양측은 유익한 통화를 했다.", "유익"],
  ["두 정상은 상세한 논의를 진행했다.", "상세"],
  ["분위기는 긍정적이었다.", "긍정적"],
])("readTones reads from Korean how it went: %s", (text, value) => {
  const found = tonesOf("KR", text);
  expect(found).toHaveLength(1);
  expect(`${found[0]?.value} ${found[0]?.spans[0]?.quote}`).toContain(value);
});

test.each([
  "양국 정상은 통화했다. 양측은 앞으로 건설적인 대화를 계속하기로 했다.",
  "양국 정상은 통화했다. 우호적인 관계를 확인했다.",
  "양국 정상은 통화했다. 생산적인 협력을 약속했다.",
])("readTones takes no wish, no plan and no other thing for the tone of the talk: %s", (text) => {
  expect(tone("KR", text)).toEqual([]);
});

test.each([
  ["CN", "两国元首通电话。一年来，双方沟通良好。"],
  ["US", "The two presidents spoke by phone. Over the past year their talks have been constructive."],
])("readTones takes what is said of a longer time for no word on this talk: %s %s", (side, text) => {
  expect(tone(side, text)).toEqual([]);
});

test("readTones reads what the talk was, beside an earlier consensus and a series of results", () => {
  const { encounterFacts } = compareAccounts([
    { id: "cn.txt", side: "CN", text: "中美双方在奥斯陆会谈。双方围绕落实今年3月的重要共识进行了坦诚、深入的沟通，取得一系列重要成果。" },
  ]);
  expect(encounterFacts.tone.map(({ value }) => value)).toEqual(["candid, in-depth"]);
});
