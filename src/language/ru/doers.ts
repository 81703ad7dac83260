import type { DoerWords } from "../doer-words.ts";

/** How Russian shows who does what a clause tells of. */
export const doers: DoerWords = {
  pronouns: /(?<!\p{L})(?:я|мы|наш\p{L}*|он|она|они)(?!\p{L})/giu,
  agentBehind: /(?!)/u,
  notBehind: /(?<!\p{L})(?:в|во|на|с|со|из|от|для|к|ко|по|у|против|между|через|о|об) $/iu,
  notBefore: /(?!)/u,
  passive: /^[^,;]{0,80}?(?<!\p{L})(?:будет|будут|быть|был[аои]?) \p{L}+(?:[её]н|ена|ено|ены|ан|ана|ано|аны|т|та|то|ты)(?!\p{L})/iu,
  subjectOf: () => null,
  marks: null,
  joins: /^ (?:и|а также) $/iu,
};
