import type { DoerWords } from "../doer-words.ts";

/** How Korean shows who does what a clause tells of. */
export const doers: DoerWords = {
  pronouns: /(?<!\p{L})(?:우리|저희|그들|그녀|그)(?=[는은이가도])/gu,
  agentBehind: /(?!)/u,
  notBehind: /(?!)/u,
  notBefore: /(?!)/u,
  passive: /(?:되|될|됐|돼)\p{L}{0,6}$/u,
  subjectOf: () => null,
  marks: /^(?: ?(?:측|정부))?(?:은|는|이|가|도|께서)/u,
  joins: /^(?:과|와|및|·|, ?| 및 )$/u,
};
