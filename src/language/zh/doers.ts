import type { DoerWords } from "../doer-words.ts";

/** How Chinese shows who does what a clause tells of. */
export const doers: DoerWords = {
  pronouns: /我们|我們|我方|我国|我國|他们|他們|她们|她們|我|(?<!其)他|她/gu,
  agentBehind: /由$/u,
  notBehind: /[从從向对對同与與和给給在自往赴访訪]$/u,
  notBefore: /^(?:的|在[^，。]{1,12}的|[对對][^，。]{1,16}的|问题|問題)/u,
  passive: /^[^，；。]{0,20}被/u,
  isOfThing: () => false,
  marks: null,
  joins: /^[和与與同及、]$/u,
};
