import type { Modality, StatementType } from "../../../domain/statement.ts";
import { type CueAct, cueActs } from "../cue-acts.ts";
import type { ActReading } from "./act-reading.ts";
import { readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { readContentAct } from "./read-content-act.ts";
import { readSubject } from "./read-subject.ts";

/** Reads the act from the cue, and from the content where the cue only says that something was said. `cue` is in lower case. */
export function readCueAct(cue: string, matter: string, type: StatementType): ActReading {
  const negatedCue = negation.test(cue) && !/\bnot (?:only|just|merely|simply)\b/.test(cue);
  if (type === "mention") {
    const modality = negatedCue && !/mention/.test(cue) ? "not-discussed" : /\b(?:will|is to|are to)\b/.test(cue) ? "will" : null;
    return { act: "mention", modality, negated: negatedCue };
  }
  if (/\b(?:rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing))\b/.test(cue))
    return negatedCue ? { act: "position", modality: "considering", negated: true } : { act: "denial", modality: "denied", negated: false };
  const lower = matter.toLowerCase();
  const rule = findRule(cue, lower, matter);
  if (rule !== undefined && !handsOver.test(rule.act)) return { act: rule.act, modality: rule.modality ?? null, negated: negatedCue };
  const content = readContentAct(matter, { own: false, emphatic: emphatic.test(cue), binding: binding.test(cue) });
  const deniesContent = /^not\b/.test(lower) || (content.negated && !/^to\b/.test(lower));
  const negated = negatedCue || deniesContent || (/\bagainst$/.test(cue) && /\bdecid/.test(cue));
  if (rule === undefined) return { ...content, negated };
  const modality = rule.modality ?? null;
  if (negatedCue && rule.act === "denial" && modality === null) return { act: "position", modality: null, negated };
  if (negatedCue && modality !== null)
    return { act: rule.act === "commitment" || rule.act === "agreement" ? "denial" : rule.act, modality: "denied", negated };
  if (rule.act === "commitment" && modality === "will") return { act: "commitment", modality: weaken(content, lower), negated };
  return { act: rule.act, modality, negated };
}

/** Acts whose content may be denied as a whole or bind less than the cue says. */
const handsOver = /^(?:commitment|agreement|position|denial|warning)$/;

/** The cue binds, but what it binds to may be less: "promised to look at it". */
function weaken(content: ActReading, lower: string): Modality {
  if (weighs.test(lower)) return "considering";
  return content.act === "commitment" && content.modality !== null && rank[content.modality] < rank.will ? content.modality : "will";
}

const negation =
  /\b(?:not|nothing|never|no|neither|nor|refused|declined|refuses|declines|refusing|declining|failed to|fails to|yet to|short of|unable to|without)\b|n't\b/;
const emphatic =
  /\b(?:stress|emphasi|underscor|underlin|reiterat|reaffirm|affirm|insist|made clear|making clear|makes clear|made it clear)/;
const binding = /\b(?:announc|provides?\b|provided\b|stipulat|specif|decree|lays? down|set(?:s|ting)? out|confirm)/;
const weighs = /^(?:not )?to (?:also |further |jointly )?(?:consider|explore|study|examine|look (?:at|into)|weigh)\b/;

const rank = { denied: 0, "not-discussed": 0, considering: 1, intends: 2, will: 3, ongoing: 3, agreed: 3, signed: 4, done: 5 } as const;
function findRule(cue: string, lower: string, matter: string): CueAct | undefined {
  const rule = cueActs.find((one) => one.cue.test(cue) && (one.matter === undefined || one.matter.test(lower)));
  // Hope that the other will do something asks for it.
  if (rule?.act === "position" && /\bhop(?:e|es|ed|ing)\b/.test(cue) && asksOther(matter)) return { cue: rule.cue, act: "request" };
  return rule;
}

function asksOther(matter: string): boolean {
  const clause = findClause(readClauseWords(matter));
  if (clause === null || !/^(?:will|would|can|could|should)$/.test(clause.modal ?? "")) return false;
  const kind = readSubject(clause.subject);
  if (kind === "hearer") return true;
  if (kind !== "agent" || clause.passive || clause.lemma === "be") return false;
  return !/\b(?:both|two|sides|parties|countries|leaders|teams|we|our)\b/.test(clause.subject.map((word) => word.lower).join(" "));
}
