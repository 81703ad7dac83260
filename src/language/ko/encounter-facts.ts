import type { FactWords } from "../language-pack.ts";

/** How Korean accounts tell of the call or meeting itself. */
export const factWords: FactWords = {
  askedBy: /(?:요청으로|제안으로|초청으로)/,
  askedByOther: null,
  lasted: /(?:동안|이어|걸쳐|진행|지속)/,
  talk: /(?:통화|회담|대화|만남|회동|협의)/,
  tone: /(?:건설적|긍정적|솔직|허심탄회|우호적|훌륭|멋진|좋은|심도|생산적|상세|자세)/g,
  kinds: [
    ["video", /(?:화상 ?(?:회담|회의|통화|정상회담))/],
    ["call", /(?:전화 ?(?:통화|회담)|통화)/],
    ["visit", /(?:국빈 ?방문|공식 ?방문|실무 ?방문)/],
    ["talks", /(?:정상회담|회담|협상)/],
    ["meeting", /(?:만나|만남|회동|접견)/],
  ],
  firstPerson: /(?:^|\s)(?:나는|내가|저는|제가|나의)/,
  reporting: /(?:에 따르면|보도했다|전했다|통신은)/,
};
