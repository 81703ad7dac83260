import type { Modality, StatementType } from "../../../domain/statement.ts";
import { type CueAct, cueActs } from "../cue-acts.ts";
import type { ActReading } from "./act-reading.ts";
import { readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { readContentAct } from "./read-content-act.ts";
import { readSubject } from "./read-subject.ts";
import { isAlsoNoun, readVerb } from "./verb-lexicon.ts";

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
  const content = readContentAct(matter, { own: false, emphatic: emphatic.test(cue), binding: binding.test(cue), weak: weak.test(cue) });
  const deniesContent = /^not\b/.test(lower) || (content.negated && !/^to\b/.test(lower));
  const negated = negatedCue || deniesContent || (/\bagainst$/.test(cue) && /\bdecid/.test(cue));
  if (
    rule === undefined &&
    (informing.test(cue) || (announcing.test(cue) && !outcomes.test(lower))) &&
    findClause(readClauseWords(matter)) === null
  )
    return byTopic(cue, stepsAhead.test(lower) ? { ...content, act: "mention", modality: null } : content, negated);
  if (thinking.test(cue) && rule === undefined)
    return /^(?:position|characterisation)$/.test(content.act) ? { ...content, negated } : { act: "assessment", modality: null, negated };
  if (/\b(?:insist|suggest)/.test(cue) && asksByBareVerb(matter)) return { act: "request", modality: null, negated };
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

/** "the practical steps of Norland regarding the pact": nothing says that they were taken. */
const stepsAhead =
  /^(?:the |its |their |our |his |her )?(?:[a-z-]+ ){0,2}(?:steps|actions|measures) (?:of|for|regarding|towards?|to|on)\b(?!.*\b(?:taken|made|carried out|undertaken)\b)/;

/** What is told as a bare noun: informed of a deed, it has happened; of anything else, it is a topic. What is announced is to come. */
function byTopic(cue: string, content: ActReading, negated: boolean): ActReading {
  if (announcing.test(cue))
    return content.act === "commitment" ? { ...content, negated } : { act: "commitment", modality: "will", negated };
  return content.act === "event" && content.modality === "done" ? { ...content, negated } : { act: "mention", modality: null, negated };
}

/** "insisted it open more crossings": the bare form behind a subject of one. */
function asksByBareVerb(matter: string): boolean {
  const words = readClauseWords(matter);
  const [subject, verb] = words;
  if (subject === undefined || verb === undefined) return false;
  if (titledAsks(words)) return true;
  const named = subject.capital && !isAlsoNoun(verb.lower);
  const forms = readVerb(verb.lower);
  return (named || /^(?:he|she|it)$/.test(subject.lower)) && forms.length > 0 && forms.every((one) => one.form === "base");
}

/** "suggested the Norwegian Minister consider …": a bare verb behind a title or a name of several words, in the singular. */
function titledAsks(words: ReturnType<typeof readClauseWords>): boolean {
  if (words[0]?.lower !== "the") return false;
  for (let at = 1; at < Math.min(words.length, 8); at++) {
    const word = words[at];
    if (word === undefined || (!word.capital && !/^(?:of|the|and)$/.test(word.lower))) {
      const before = words[at - 1];
      const forms = word === undefined || at < 2 || isAlsoNoun(word.lower) ? [] : readVerb(word.lower);
      return before?.capital === true && !before.lower.endsWith("s") && forms.length > 0 && forms.every((one) => one.form === "base");
    }
  }
  return false;
}

/** The cue binds, but what it binds to may be less: "promised to look at it". */
function weaken(content: ActReading, lower: string): Modality {
  if (weighs.test(lower)) return "considering";
  return content.act === "commitment" && content.modality !== null && rank[content.modality] < rank.will ? content.modality : "will";
}

const negation =
  /\b(?:not|nothing|never|no|neither|nor|refused|declined|refuses|declines|refusing|declining|failed to|fails to|yet to|short of|unable to|without)\b|n't\b/;
const weak = /\b(?:not(?:e[sd]?|ing)|pointed out|points out|observ(?:e[sd]?|ing)|remark(?:s|ed|ing)?)\b/;
const emphatic =
  /\b(?:stress|emphasi|underscor|underlin|reiterat|reaffirm|affirm|insist|made clear|making clear|makes clear|made it clear)/;
/** Cues that tell someone about a matter. */
const informing =
  /\b(?:inform(?:ed|s|ing)?|brief(?:ed|s|ing)?|told|tells|updat(?:ed|es|ing)|explain(?:ed|s|ing)?|outlin(?:ed|es|ing)|assess(?:ed|es|ing|ments? of)?|mention(?:ed|s|ing)|spoke about|speaks about|speaking about|(?:opinions?|assessments?|views?) (?:of|on|about)|remind(?:ed|s|ing)? of|recount(?:ed|s|ing)?|present(?:ed|s|ing)|detail(?:ed|s|ing)|apprised|acquainted|rais(?:ed|es|ing) (?:the |an? )?(?:issues?|questions?|topics?|matters?|subjects?)(?: of)?)\b/;
/** Whether a cue, in lower case, tells someone about a matter. */
export function tellsOf(cue: string): boolean {
  return informing.test(cue) && !/\btold(?!.*\babout$)|\btell(?!.*\babout$)/.test(cue);
}

/** What is believed binds nobody. */
const thinking =
  /\b(?:believ(?:e[sd]?|ing)|beliefs?|convinced|conviction|assum(?:e[sd]?|ing)|suspect(?:s|ed)?|predict(?:s|ed)?|forecast|estimat(?:e[sd]?|ing))\b/;
const announcing = /\bannounc(?:ed|es|e|ing|ements?)\b/;
/** What is announced when it is over. */
const outcomes =
  /\b(?:results?|outcomes?|death|passing|killing|capture|arrests?|seizure|liberation|victory|defeat|successe?s?|completion|conclusion|signing|end|resignation|deals?|agreements?|arrival|return|achievements?|following|news)\b/;
const binding = /\b(?:announc|provides?\b|provided\b|stipulat|specif|decree|lays? down|set(?:s|ting)? out|confirm)/;
const weighs = /^(?:not )?to (?:also |further |jointly )?(?:consider|explore|study|examine|look (?:at|into)|weigh)\b/;

const rank = { denied: 0, "not-discussed": 0, considering: 1, intends: 2, will: 3, ongoing: 3, agreed: 3, signed: 4, done: 5 } as const;
function findRule(cue: string, lower: string, matter: string): CueAct | undefined {
  const rule = cueActs.find((one) => one.cue.test(cue) && (one.matter === undefined || one.matter.test(lower)));
  // Hope that the other will do something asks for it.
  if (rule?.act === "position" && /\bhop(?:e|es|ed|ing)\b/.test(cue) && asksOther(matter)) return { cue: rule.cue, act: "request" };
  if (rule?.act === "position" && /\bexpect(?:s|ed|ing)?\b/.test(cue) && otherToDo.test(matter)) return { cue: rule.cue, act: "request" };
  return rule;
}

/** "expects **the Union to** open its ports". */
const otherToDo = /^(?:the )?\p{Lu}[\p{L}.-]*(?: (?:of|the|and|\p{Lu}[\p{L}.-]*)){0,5} to (?!be\b)[a-z]/u;

function asksOther(matter: string): boolean {
  const clause = findClause(readClauseWords(matter));
  if (clause === null || !/^(?:will|would|can|could|should)$/.test(clause.modal ?? "")) return false;
  const kind = readSubject(clause.subject);
  if (kind === "hearer") return true;
  if (kind !== "agent" || clause.passive || clause.lemma === "be") return false;
  return !/\b(?:both|two|sides|parties|countries|leaders|teams|we|our)\b/.test(clause.subject.map((word) => word.lower).join(" "));
}
