import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const pair = (a: string, b: string): CompareInput => ({
  participants: [
    { name: a === "US" ? "Donald Trump" : a, role: "President", side: a },
    { name: b, role: "President", side: b },
  ],
});
const asked = (side: string, text: string, about: CompareInput = {}) =>
  compareAccounts([{ id: "one.txt", side, text } satisfies AccountInput], about).encounterFacts.initiator.map(
    ({ party, value }) => party ?? value,
  );

const english: readonly (readonly [text: string, party: string])[] = [
  ["President Trump spoke by phone with President Putin at the request of President Putin.", "RU"],
  ["President Trump spoke by phone with President Putin at President Putin’s request.", "RU"],
  ["At the initiative of the Russian side, President Trump held a telephone conversation with President Putin.", "RU"],
  ["At the request of the American side, Vladimir Putin had a telephone conversation with Donald Trump.", "US"],
  ["On the initiative of Washington, Vladimir Putin and Donald Trump held a call.", "US"],
  ["The call between President Trump and President Putin was initiated by the Kremlin.", "RU"],
  ["President Trump and President Putin spoke today. The call was requested by Moscow.", "RU"],
  ["President Trump and President Putin spoke today. The conversation took place at Russia’s request.", "RU"],
  ["President Trump and President Putin spoke today. It was President Putin who requested the call.", "RU"],
  ["President Putin initiated the call with President Trump, and they spoke for an hour.", "RU"],
  ["President Trump received a phone call from President Putin.", "RU"],
  ["President Trump took a call from Vladimir Putin today.", "RU"],
  ["President Trump accepted a congratulatory call from President Putin.", "RU"],
  ["President Trump and President Putin spoke. The call, which Moscow had requested, lasted an hour.", "RU"],
  ["President Trump and President Putin talked by phone. The call was placed by the White House.", "US"],
  ["President Trump and President Putin talked. The Kremlin proposed the conversation.", "RU"],
  ["President Trump telephoned President Putin to speak about the talks.", "US"],
  ["President Trump called President Putin today to discuss trade.", "US"],
  ["President Trump placed a call to President Putin, and the talks went well.", "US"],
  ["Upon the suggestion of the Kremlin, President Trump and President Putin held a video meeting.", "RU"],
  ["The conversation between President Trump and President Putin, proposed by Moscow, was short.", "RU"],
  ["At the invitation of President Putin, President Trump met him in Moscow.", "RU"],
  ["President Trump and President Putin held a meeting that Russia had sought.", "RU"],
];
test.each(english)("readInitiator reads from English who asked: %s", (text, party) => {
  expect(asked("US", text)).toEqual([party]);
});

test("readInitiator knows own, other and joint requests in English", () => {
  const about = pair("US", "RU");
  expect(asked("US", "The Presidents spoke by phone at our request.", about)).toEqual(["US"]);
  expect(asked("US", "The Presidents spoke by phone at the other side’s request.", about)).toEqual(["RU"]);
  expect(asked("US", "The Presidents spoke by phone by mutual agreement.", about)).toEqual(["US+RU"]);
});

test.each([
  "At the request of Congress, President Trump sent a report. He then spoke with President Putin.",
  "President Trump spoke with President Putin. At the meeting both leaders discussed Iran.",
  "President Trump spoke with President Putin, who will visit Washington at the invitation of President Trump.",
  "President Trump spoke with President Putin. Moscow did not request the call.",
  "President Trump spoke with President Putin. The next call will be held at the request of Moscow.",
  "President Trump and President Putin spoke. President Trump called for an end to the war.",
  "President Trump and President Putin spoke. President Putin called the talks useful.",
  "President Trump and President Putin spoke about the initiative of Brazil.",
  "President Trump and President Putin spoke. President Putin initiated the discussion of energy.",
  "President Trump, at the request of President Putin, gave an account of the harvest.",
  "President Trump and President Putin spoke. In the conversation both condemned the attack organized by Moscow’s enemies.",
  "President Trump and President Putin spoke. President Putin proposed direct talks with Ukraine.",
])("readInitiator takes nobody for the one who asked: %s", (text) => {
  expect(asked("US", text, pair("US", "RU"))).toEqual([]);
});

const chinese: readonly (readonly [text: string, party: string])[] = [
  ["习近平主席应约同特朗普总统通电话。", "US"],
  ["国家主席习近平应约与美国总统特朗普通了电话。", "US"],
  ["应美国总统特朗普请求，习近平主席同其通电话。", "US"],
  ["应特朗普总统邀请，习近平主席同其举行会晤。", "US"],
  ["应美方要求，习近平同特朗普通电话。", "US"],
  ["应美方提议，两国元首举行视频会晤。", "US"],
  ["应中方邀请，特朗普总统来华同习近平主席举行会谈。", "CN"],
  ["习近平主席接到特朗普总统打来的电话。", "US"],
  ["习近平主席接听特朗普总统主动打来的电话。", "US"],
  ["习近平同特朗普通话。这次通话是由美方发起的。", "US"],
  ["习近平同特朗普通话。此次通话由美方主动提出。", "US"],
  ["习近平同特朗普通话。美方提议举行这次通话。", "US"],
  ["特朗普总统主动打来电话，习近平主席同其通话。", "US"],
  ["特朗普总统主动提出通话，习近平同他交谈。", "US"],
  ["应对方要求，习近平同特朗普通话。", "US"],
  ["应我方邀请，特朗普总统同习近平主席举行会谈。", "CN"],
  ["在美方提议下，习近平同特朗普通电话。", "US"],
  ["经双方商定，习近平主席同特朗普总统通电话。", "CN+US"],
  ["應美方請求，習近平同川普通電話。", "US"],
  ["受特朗普总统之邀，习近平同其举行会晤。", "US"],
];
test.each(chinese)("readInitiator reads from Chinese who asked: %s", (text, party) => {
  expect(asked("CN", text, pair("CN", "US"))).toEqual([party]);
});

test.each([
  "习近平主席同特朗普总统通电话。习近平强调，中美应该相互尊重。",
  "习近平同特朗普通电话。双方应对共同挑战，加强对话。",
  "习近平同特朗普通电话。特朗普受到热烈欢迎。",
  "习近平同特朗普通电话。特朗普总统将应邀访华。",
  "习近平同特朗普通电话，请特朗普转达对美国人民的问候。",
])("readInitiator takes nobody for the one who asked: %s", (text) => {
  expect(asked("CN", text, pair("CN", "US"))).toEqual([]);
});

const russian: readonly (readonly [text: string, party: string])[] = [
  ["По инициативе американской стороны состоялся телефонный разговор Владимира Путина с Дональдом Трампом.", "US"],
  ["Состоялся телефонный разговор Владимира Путина с Дональдом Трампом по инициативе США.", "US"],
  ["По просьбе американской стороны состоялась беседа Владимира Путина с Дональдом Трампом.", "US"],
  ["По предложению Вашингтона состоялся разговор Владимира Путина с Дональдом Трампом.", "US"],
  ["По приглашению Дональда Трампа состоялась встреча Владимира Путина с ним.", "US"],
  ["Разговор Владимира Путина с Дональдом Трампом состоялся по запросу американской стороны.", "US"],
  ["Инициатором разговора выступила американская сторона.", "US"],
  ["Инициатором телефонного разговора стал Дональд Трамп.", "US"],
  ["Инициатором беседы был президент США.", "US"],
  ["Разговор был инициирован американской стороной.", "US"],
  ["Дональд Трамп инициировал разговор с Владимиром Путиным.", "US"],
  ["Белый дом предложил провести телефонный разговор.", "US"],
  ["Вашингтон запросил телефонный разговор с Москвой.", "US"],
  ["Дональд Трамп позвонил Владимиру Путину. Разговор был долгим.", "US"],
  ["Владимиру Путину позвонил Президент США Дональд Трамп. Состоялся разговор.", "US"],
  ["Инициатива разговора исходила от американской стороны.", "US"],
  ["Инициатива беседы принадлежала Вашингтону.", "US"],
  ["Владимир Путин принял телефонный звонок Дональда Трампа.", "US"],
  ["В Кремль поступил звонок от Дональда Трампа.", "US"],
  ["По инициативе российской стороны состоялся разговор Владимира Путина с Дональдом Трампом.", "RU"],
  ["Владимир Путин позвонил Дональду Трампу, разговор прошёл хорошо.", "RU"],
];
test.each(russian)("readInitiator reads from Russian who asked: %s", (text, party) => {
  expect(asked("RU", text, pair("RU", "US"))).toEqual([party]);
});

test("readInitiator knows own, other and joint requests in Russian", () => {
  const about = pair("RU", "US");
  expect(asked("RU", "Разговор состоялся по нашей инициативе.", about)).toEqual(["RU"]);
  expect(asked("RU", "Разговор состоялся по инициативе другой стороны.", about)).toEqual(["US"]);
  expect(asked("RU", "Разговор состоялся по обоюдной договорённости.", about)).toEqual(["RU+US"]);
});

test.each([
  "Состоялся телефонный разговор Владимира Путина с Дональдом Трампом. Обсуждена инициатива Бразилии.",
  "Состоялся разговор Владимира Путина с Дональдом Трампом. Следующая встреча будет проведена по приглашению Дональда Трампа.",
  "Состоялся разговор Владимира Путина с Дональдом Трампом. По просьбе комитета парламента подготовлен доклад о переговорах.",
  "Состоялся разговор Владимира Путина с Дональдом Трампом. Стороны предложили усилия.",
])("readInitiator takes nobody for the one who asked: %s", (text) => {
  expect(asked("RU", text, pair("RU", "US"))).toEqual([]);
});

const korean: readonly (readonly [text: string, party: string])[] = [
  ["이재명 대통령은 트럼프 대통령의 요청으로 통화했다.", "US"],
  ["양국 정상은 미국의 요청으로 전화 통화를 했다.", "US"],
  ["이번 통화는 미국 측의 요청으로 이뤄졌다.", "US"],
  ["이번 통화는 미국 측 제안으로 성사됐다.", "US"],
  ["이번 회담은 미국의 제안에 따라 열렸다.", "US"],
  ["이번 회담은 트럼프 대통령의 초청으로 열렸다.", "US"],
  ["트럼프 대통령이 전화를 걸어 통화가 이뤄졌다.", "US"],
  ["이재명 대통령은 트럼프 대통령이 걸어온 전화로 대화를 나눴다.", "US"],
  ["미국이 먼저 통화를 요청해 대화가 이뤄졌다.", "US"],
  ["미국 측이 통화를 제안했다.", "US"],
  ["미국 측에서 회담을 요청해 만남이 성사됐다.", "US"],
  ["트럼프 대통령이 먼저 통화를 제의했다.", "US"],
  ["통화는 미국이 먼저 요청했다.", "US"],
  ["통화는 트럼프 대통령의 요청이었다.", "US"],
  ["양국 정상은 미국의 긴급 요청에 따라 통화했다.", "US"],
  ["한국 측의 요청으로 양국 정상의 통화가 이뤄졌다.", "KR"],
  ["우리 측 요청으로 통화가 이뤄졌다.", "KR"],
  ["상대측의 요청으로 통화가 이뤄졌다.", "US"],
  ["양측의 합의로 통화가 이뤄졌다.", "KR+US"],
  ["트럼프 대통령의 제의로 두 정상이 대화를 나눴다.", "US"],
];
test.each(korean)("readInitiator reads from Korean who asked: %s", (text, party) => {
  expect(asked("KR", text, pair("KR", "US"))).toEqual([party]);
});

test.each([
  "이재명 대통령은 트럼프 대통령과 통화했다. 양측은 협력을 요청했다.",
  "이재명 대통령은 트럼프 대통령과 통화했다. 다음 회담은 미국의 초청으로 열릴 예정이다.",
  "이재명 대통령은 트럼프 대통령과 통화했다. 국회의 요청으로 통화 기록이 나왔다.",
])("readInitiator takes nobody for the one who asked: %s", (text) => {
  expect(asked("KR", text, pair("KR", "US"))).toEqual([]);
});
