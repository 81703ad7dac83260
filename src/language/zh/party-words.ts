import type { PartyWords } from "../language-pack.ts";

/** Chinese words for the parties of an encounter, simplified and traditional. */
export const partyWords: PartyWords = {
  joint:
    /^(?:中?[\u4e00-\u9fff]{0,4}双方|[\u4e00-\u9fff]{0,4}雙方|[两兩](?:国|國)(?:元首|领导人|領導人|总理|總理|外长|外長)?|[两兩]位?(?:元首|领导人|領導人|总统|總統)|(?:双|雙)边团队|彼此|会谈双方|各方)(?:都|均)?$/u,
  singular: /^[他她其]$/u,
  plural: /^(?:他们|她们|他們|她們)$/u,
  title: /^(?:国家主席|總統|总统|主席|总理|總理|首相|国务卿|國務卿|外长|外長|部长|部長|总统先生|首相先生|总书记|最高元首|发言人|發言人)$/u,
  first: /^(?:我|我们|我們|本人|笔者|筆者)$/u,
};
