import type { DoerWords } from "../doer-words.ts";

/** How Chinese shows who does what a clause tells of. */
export const doers: DoerWords = {
  pronouns: /我们|我們|我方|我国|我國|他们|他們|她们|她們|我|(?<!其)他|她/gu,
  agentBehind: /由$/u,
  // Behind a verb a name is whom it is done to; only joining words and times may stand before a doer.
  notBehind:
    /(?!^(?:而|并|並|且|但|若|如|即|[，、“‘《]|为此|為此|同时|同時|此外|今后|今後|未来|未來|将来|[今明后]年|因此|所以|希望|表示){0,3}$)^.+$/u,
  notBefore: /^(?:的|在[^，。]{1,12}的|[对對][^，。]{1,16}的|问题|問題)/u,
  passive: /^[^，；。]{0,20}被/u,
  subjectOf: () => null,
  marks: null,
  joins: /^[和与與同及、]$/u,
};
