// Composes short sentences of diplomacy that say the same in four languages, from the project's lists of names and ideas and from `phrasebook.tsv`:
// what the archive lacks, Korean and the tie between languages. Usage: node compose-sentences.mjs <lists.json> <texts.json> <out.json>
// out: [{en, zh, ru, ko}…]
// Russian templates keep names and ideas in the nominative, so that no case has to be made.
import { readFileSync, writeFileSync } from "node:fs";

const [listsFile, textsFile, out] = process.argv.slice(2);
const languages = ["en", "zh", "ru", "ko"];
const { entities, ideas } = JSON.parse(readFileSync(listsFile, "utf8"));
const texts = JSON.parse(readFileSync(textsFile, "utf8"));
const rounds = { firstForms: 120, anyForms: 55, phrases: 6 };

const templates = [
  ["{A} and {B} discussed {T}.", "{A}和{B}讨论了{T}问题。", "{A} и {B} обсудили тему: {T}.", "{A:와} {B:는} {T} 문제를 논의했다."],
  ["{A} will strengthen cooperation with {B} in {T}.", "{A}将同{B}加强{T}合作。", "{A} и {B} укрепят сотрудничество ({T}).", "{A:는} {B:와} {T} 분야에서 협력을 강화하기로 했다."],
  ["{A} expressed concern about {T}.", "{A}对{T}表示关切。", "{A} выражает озабоченность: {T}.", "{A:는} {T}에 대해 우려를 표명했다."],
  ["{A} opposes {T}.", "{A}反对{T}。", "{A} выступает против: {T}.", "{A:는} {T:를} 반대한다."],
  ["{A} does not oppose {T}.", "{A}不反对{T}。", "{A} не возражает: {T}.", "{A:는} {T:를} 반대하지 않는다."],
  ["{A} supports {T}.", "{A}支持{T}。", "{A} поддерживает: {T}.", "{A:는} {T:를} 지지한다."],
  ["{A} did not mention {T}.", "{A}没有提到{T}。", "{A} не упоминает: {T}.", "{A:는} {T:를} 언급하지 않았다."],
  ["{A} and {B} reached an agreement on {T}.", "{A}和{B}就{T}达成协议。", "{A} и {B} достигли соглашения: {T}.", "{A:와} {B:는} {T}에 관한 합의에 도달했다."],
  ["{A} and {B} failed to agree on {T}.", "{A}和{B}未能就{T}达成一致。", "{A} и {B} не договорились: {T}.", "{A:와} {B:는} {T}에 관해 합의하지 못했다."],
  ["{A} calls on {B} to respect {T}.", "{A}呼吁{B}尊重{T}。", "{A} призывает: {B} должна уважать ({T}).", "{A:는} {B}에 {T:를} 존중할 것을 촉구했다."],
  ["{P} met {Q} on {D}.", "{P}{D}会见{Q}。", "{D} {P} и {Q} провели встречу.", "{P:는} {D} {Q:와} 만났다."],
  ["{P} and {Q} spoke by telephone.", "{P}同{Q}通电话。", "{P} и {Q} поговорили по телефону.", "{P:는} {Q:와} 전화 통화를 했다."],
  ["{P} stressed the importance of {T}.", "{P}强调{T}的重要性。", "{P} подчеркнул важность темы: {T}.", "{P:는} {T}의 중요성을 강조했다."],
  ["{P} thanked {A} for its support on {T}.", "{P}感谢{A}在{T}方面的支持。", "{P} поблагодарил за поддержку: {A}, {T}.", "{P:는} {T} 분야의 지원에 대해 {A}에 감사를 표했다."],
  ["{P} will visit {A} in {M}.", "{P}将于{M}访问{A}。", "{P} посетит в {M} страну: {A}.", "{P:는} {M}에 {A:를} 방문할 예정이다."],
  ["{P} congratulated {Q}.", "{P}向{Q}致贺电。", "{P} направил поздравления: {Q}.", "{P:는} {Q}에게 축하를 전했다."],
  ["{P} sent condolences to {Q} over the disaster.", "{P}就灾害向{Q}致慰问电。", "{P} выразил соболезнования в связи с бедствием: {Q}.", "{P:는} 재난과 관련해 {Q}에게 위로전을 보냈다."],
  ["{P} warned that {T} would have consequences.", "{P}警告称，{T}将产生后果。", "{P} предупредил о последствиях: {T}.", "{P:는} {T}에 결과가 따를 것이라고 경고했다."],
  ["{A} will provide {N} million dollars in aid to {B}.", "{A}将向{B}提供{N}百万美元援助。", "{A} предоставит помощь на {N} млн долларов: {B}.", "{A:는} {B}에 {N}백만 달러를 지원한다."],
  ["{A} will buy {N} thousand tons of goods from {B}.", "{A}将从{B}采购{N}千吨货物。", "{A} закупит {N} тыс. тонн товаров: {B}.", "{A:는} {B}에서 {N}천 톤의 상품을 구매한다."],
  ["{A} raised tariffs on goods from {B} to {N} percent.", "{A}把对{B}商品的关税提高到{N}%。", "{A} повысила пошлины до {N} процентов: товары, {B}.", "{A:는} {B}산 상품에 대한 관세를 {N}%로 인상했다."],
  ["{A} imposed sanctions on {B} over {T}.", "{A}因{T}对{B}实施制裁。", "{A} ввела санкции: {B}, {T}.", "{A:는} {T:와} 관련해 {B}에 제재를 부과했다."],
  ["{A} lifted the sanctions on {B}.", "{A}解除对{B}的制裁。", "{A} сняла санкции: {B}.", "{A:는} {B}에 대한 제재를 해제했다."],
  ["{A} rejected the proposal on {T}.", "{A}拒绝了关于{T}的提议。", "{A} отвергла предложение: {T}.", "{A:는} {T}에 관한 제안을 거부했다."],
  ["{A} accepted the proposal on {T}.", "{A}接受了关于{T}的提议。", "{A} приняла предложение: {T}.", "{A:는} {T}에 관한 제안을 수용했다."],
  ["Talks between {A} and {B} on {T} will be held in {M}.", "{A}和{B}将于{M}就{T}举行会谈。", "В {M} {A} и {B} проведут переговоры: {T}.", "{A:와} {B:는} {M}에 {T}에 관한 회담을 연다."],
  ["The ambassador of {A} in {B} was summoned.", "{A}驻{B}大使被召见。", "Вызван посол ({A} — {B}).", "{B} 주재 {A} 대사가 초치되었다."],
  ["Direct flights between {A} and {B} will resume.", "{A}和{B}之间将恢复直航航班。", "{A} и {B} возобновят прямые рейсы.", "{A:와} {B} 간 직항편이 재개된다."],
  ["Trade between {A} and {B} grew by {N} percent.", "{A}和{B}贸易额增长{N}%。", "{A} и {B}: товарооборот вырос на {N} процентов.", "{A:와} {B}의 교역액은 {N}% 증가했다."],
  ["Trade between {A} and {B} fell by {N} percent.", "{A}和{B}贸易额下降{N}%。", "{A} и {B}: товарооборот сократился на {N} процентов.", "{A:와} {B}의 교역액은 {N}% 감소했다."],
  ["{T} is a matter of common interest.", "{T}是双方共同关心的问题。", "{T} представляет общий интерес.", "{T:는} 양측의 공동 관심사이다."],
  ["We attach great importance to {T} and {U}.", "我们高度重视{T}和{U}。", "Мы придаём большое значение темам: {T}, {U}.", "우리는 {T:와} {U:를} 매우 중시한다."],
  ["The two sides exchanged views on {T} and {U}.", "双方就{T}和{U}交换了意见。", "Стороны обменялись мнениями: {T}, {U}.", "양측은 {T:와} {U}에 대해 의견을 교환했다."],
  ["The two leaders agreed to keep in touch on {T}.", "两国领导人同意就{T}保持沟通。", "Лидеры договорились поддерживать контакты: {T}.", "양 정상은 {T}에 관해 계속 소통하기로 했다."],
  ["The spokesperson declined to comment on {T}.", "发言人拒绝就{T}置评。", "Официальный представитель отказался от комментариев: {T}.", "대변인은 {T}에 대한 논평을 거부했다."],
  ["The foreign ministry of {A} condemned {T}.", "{A}外交部谴责{T}。", "МИД ({A}) осуждает: {T}.", "{A} 외교부는 {T:를} 규탄했다."],
  ["The president of {A} arrived in {B} for a visit.", "{A}总统抵达{B}访问。", "Президент ({A}) прибыл с визитом: {B}.", "{A} 대통령이 {B:를} 방문하기 위해 도착했다."],
  ["The prime minister of {A} said that {T} remained a priority.", "{A}总理表示，{T}仍是优先事项。", "Премьер-министр ({A}) заявил, что в приоритете остаётся {T}.", "{A} 총리는 {T:가} 여전히 우선 과제라고 밝혔다."],
  ["The defence minister of {A} discussed {T} with {Q}.", "{A}国防部长与{Q}讨论了{T}。", "Министр обороны ({A}) и {Q} обсудили тему: {T}.", "{A} 국방장관은 {Q:와} {T:를} 논의했다."],
  ["{A} must stop {T} at once.", "{A}必须立即停止{T}。", "{A} должна немедленно прекратить: {T}.", "{A:는} {T:를} 즉각 중단해야 한다."],
  ["{A} has never agreed to {T}.", "{A}从未同意{T}。", "{A} никогда не соглашалась: {T}.", "{A:는} {T}에 동의한 적이 없다."],
  ["{N} people were released with the help of {A}.", "在{A}帮助下，{N}人获释。", "{A} помогла освободить {N} человек.", "{A}의 도움으로 {N}명이 석방되었다."],
  ["At least {N} people were killed in {A}.", "{A}至少有{N}人遇难。", "{A}: погибли не менее {N} человек.", "{A}에서 최소 {N}명이 숨졌다."],
  ["The agreement on {T} was signed in {M}.", "{T}协议已于{M}签署。", "В {M} подписано соглашение: {T}.", "{T} 협정이 {M}에 서명되었다."],
  ["The agreement does not cover {T}.", "协议不包括{T}。", "Соглашение не охватывает: {T}.", "이번 협정에 {T:는} 포함되지 않는다."],
  ["{A} announced measures on {T} and {U}.", "{A}宣布了有关{T}和{U}的措施。", "{A} объявила о мерах: {T}, {U}.", "{A:는} {T:와} {U}에 관한 조치를 발표했다."],
  ["Peace requires {T}, not {U}.", "和平需要{T}，而不是{U}。", "Миру нужна {T}, а не {U}.", "평화에는 {U:가} 아니라 {T:가} 필요하다."],
  ["Companies of {A} will invest {N} billion dollars in {B}.", "{A}企业将在{B}投资{N}亿美元。", "Компании ({A}) вложат {N} млрд долларов: {B}.", "{A} 기업들은 {B}에 {N}억 달러를 투자한다."],
];

const days = [["Monday", "周一", "В понедельник", "월요일"], ["Wednesday", "周三", "В среду", "수요일"], ["Friday", "周五", "В пятницу", "금요일"], ["Sunday", "周日", "В воскресенье", "일요일"]];
const months = [["January", "1月", "январе", "1월"], ["March", "3月", "марте", "3월"], ["May", "5月", "мае", "5월"], ["July", "7月", "июле", "7월"], ["September", "9月", "сентябре", "9월"], ["November", "11月", "ноябре", "11월"]];
const toRow = (list) => list.map(([en, zh, ru, ko]) => ({ en, zh, ru, ko }));

// A Russian stem stands for the shortest word of the texts that begins with it; a stem of two words is left out.
const russian = new Map();
for (const [language, text] of texts)
  if (language === "ru") for (const [word] of text.toLowerCase().matchAll(/[а-яё]+/g)) russian.set(word, (russian.get(word) ?? 0) + 1);
const russianWords = [...russian.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
function spell(form, language) {
  if (!form.includes("*")) return form;
  if (language !== "ru" || form.indexOf("*") !== form.length - 1 || form.includes(" ")) return null;
  return russianWords.find((word) => word.startsWith(form.slice(0, -1)) && word.length >= form.length - 1) ?? null;
}
const whole = (row) => languages.every((language) => row[language]);
const matters = ideas
  .map((idea) => Object.fromEntries(languages.map((l) => [l, idea[l].map((form) => spell(form, l)).find((form) => form) ?? null])))
  .filter(whole);
const first = (kind) => entities.filter(({ id }) => id.startsWith(kind)).map((e) => Object.fromEntries(languages.map((l) => [l, e[l][0]]))).filter(whole);
const slots = { A: first("party:"), B: first("party:"), P: first("person:"), Q: first("person:"), T: matters, U: matters, D: toRow(days), M: toRow(months) };

// Numerical Recipes' generator: the same on every machine.
let state = 20_250_101;
function pick(count) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 4_294_967_296) * count);
}

/** The Korean particle after a word, by whether its last syllable ends in a consonant. */
const particles = { 는: ["은", "는"], 를: ["을", "를"], 와: ["과", "와"], 가: ["이", "가"] };
function particle(word, mark) {
  const code = word.charCodeAt(word.length - 1);
  const closed = code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 !== 0;
  return particles[mark][closed ? 0 : 1];
}

const rows = [];
const write = (template, chosen) =>
  rows.push(
    Object.fromEntries(
      languages.map((language, at) => [
        language,
        template[at].replace(/\{([A-Z])(?::(.))?\}/g, (_, slot, mark) => {
          const word = slot === "N" ? String(chosen.N) : chosen[slot][language];
          return mark ? word + particle(word, mark) : word;
        }),
      ]),
    ),
  );
const clash = ({ A, B, P, Q, T, U }) => A === B || P === Q || T === U;
function choose(from) {
  const chosen = { N: pick(2) ? 1 + pick(60) : 5 * (1 + pick(80)) };
  for (const [slot, list] of Object.entries(from)) chosen[slot] = list[pick(list.length)];
  return chosen;
}
for (let round = 0; round < rounds.firstForms; round++)
  for (const template of templates) {
    const chosen = choose(slots);
    if (!clash(chosen)) write(template, chosen);
  }

// The same again, each language with one of its first three ways to say it.
const wordings = (kind) => entities.filter(({ id }) => id.startsWith(kind)).filter((e) => languages.every((l) => e[l].length > 0));
const spelt = ideas
  .map((idea) => Object.fromEntries(languages.map((l) => [l, idea[l].map((form) => spell(form, l)).filter((form) => form)])))
  .filter((idea) => languages.every((l) => idea[l].length > 0));
const wide = { A: wordings("party:"), B: wordings("party:"), P: wordings("person:"), Q: wordings("person:"), T: spelt, U: spelt };
const vary = (row, most) => Object.fromEntries(languages.map((l) => [l, row[l][pick(Math.min(most, row[l].length))]]));
for (let round = 0; round < rounds.anyForms; round++)
  for (const template of templates) {
    const chosen = choose({ ...wide, D: slots.D, M: slots.M });
    if (clash(chosen)) continue;
    for (const slot of ["T", "U"]) chosen[slot] = vary(chosen[slot], 3);
    for (const slot of ["A", "B"]) chosen[slot] = vary(chosen[slot], 1);
    for (const slot of ["P", "Q"]) chosen[slot] = vary(chosen[slot], 2);
    write(template, chosen);
  }

const phrases = readFileSync(new URL("phrasebook.tsv", import.meta.url), "utf8").trim().split("\n").map((line) => line.split("\t"));
for (let round = 0; round < rounds.phrases; round++)
  for (const phrase of phrases) {
    const subject = round % 3 === 2 ? "P" : "A";
    const starts = [`{${subject}} `, `{${subject}}`, `{${subject}} `, `{${subject}:는} `];
    write(starts.map((start, at) => `${start}${phrase[at]}${at === 1 ? "。" : "."}`), choose(slots));
  }
console.log(`${rows.length} sentences in four languages`);
writeFileSync(out, JSON.stringify(rows));
