import type { DoerWords } from "../doer-words.ts";
import { readClauseWords } from "./acts/clause-words.ts";
import { findClause } from "./acts/find-clause.ts";
import { readSubject } from "./acts/read-subject.ts";

/** How English shows who does what a clause tells of. */
export const doers: DoerWords = {
  pronouns: /\b(?:I|we|our|he|she|they)\b/giu,
  agentBehind: /(?<!\b(?:approved|imposed|issued|announced|supported|led|welcomed|taken|signed|owned|adopted|hosted) )\bby (?:the )?$/iu,
  notBehind:
    /^(?:not )?to \p{L}+ (?:[\p{L}’'-]+ ){0,3}$|\b(?:to|from|with|in|into|against|for|of|on|at|towards?|between|via|than|like|about) (?:the )?$/iu,
  notBefore:
    /^(?:['’]s? (?:\p{L}+ ){0,2}?(?:concerns?|interests?|positions?|security|sovereignty|econom(?:y|ies)|markets?|people|questions?|issues?|views?)\b| (?:(?:will|shall|would|should|must|is|are|was|were|has|have|had|to|not|never) ){0,3}(?:be |been )\p{L}+(?:ed|en|ght|ld|de)\b)/iu,
  passive: /^[^,;]{0,80}?\b(?:be|being|been|is|are) (?:\p{L}+ly )?\p{L}{2,}(?:ed|en|ght|ld)\b(?! to\b)/iu,
  subjectOf: (words) => {
    const clause = findClause(readClauseWords(words));
    const kind = clause === null ? "none" : readSubject(clause.subject);
    if (/^(?:thing|paper|relation|talks)$/.test(kind)) return "thing";
    return kind === "agent" || kind === "person" ? "somebody" : null;
  },
  marks: null,
  joins: /^ (?:and|&) (?:the )?$/iu,
};
