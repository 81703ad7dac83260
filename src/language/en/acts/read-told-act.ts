import { prepositions } from "../word-classes.ts";
import {
  type ActSetting,
  assessment,
  binds,
  considering,
  type Found,
  first,
  intends,
  looksForwardToDo,
  position,
  textOf,
  view,
  weighing,
  will,
} from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { isDoneBySomeone } from "./passive-deeds.ts";
import type { SubjectKind } from "./read-subject.ts";
import { isOfClass } from "./verb-lexicon.ts";

/** Reads a clause in the passive. */
export function readPassiveAct(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const told = clause.past || clause.perfect;
  if (clause.progressive) return weighing.has(lemma) ? considering : { act: "event", modality: "ongoing" };
  const behind = textOf(rest);
  if (/^(?:agree|accept)$/.test(lemma))
    return { act: clause.negated ? "denial" : "agreement", modality: clause.negated ? "denied" : "agreed" };
  if (
    /^(?:reach|conclude|strike)$/.test(lemma) &&
    /\b(?:agreement|agreements|deal|consensus|understanding|breakthrough|decision|progress)\b/.test(
      `${textOf(clause.subject, 12)} ${textOf(clause.subject.slice(-12), 12)}`,
    )
  )
    return clause.negated ? { act: "denial", modality: "denied" } : { act: "event", modality: "agreed" };
  if (lemma === "sign") return { act: "event", modality: clause.negated ? "denied" : told ? "signed" : "ongoing" };
  if (/^(?:discuss|raise|mention|touch)$/.test(lemma) && (told || setting.own))
    return { act: "mention", modality: clause.negated ? "not-discussed" : null };
  if (/^(?:decide)$/.test(lemma)) return { act: "commitment", modality: clause.negated ? "denied" : "will" };
  if (/^(?:consider|assess|evaluate)$/.test(lemma) && (!told || /^(?:to|as|a|an|the)\b/.test(behind))) return view(setting);
  if (weighing.has(lemma)) return told ? { act: "event", modality: clause.negated ? "denied" : "done" } : considering;
  if (/^(?:plan|schedule|expect|intend|set)$/.test(lemma))
    return lemma === "expect" && !binds(kind) && isOfClass(rest[1]?.lower ?? "", "effect") ? assessment : intends;
  if (
    /^(?:design|base|build|root|ground|tie|link|mean|see|view|deem|regard|consider|know|govern|affect|threaten|compose|reflect|embody|ground|carry|make|need|require|deserve)$/.test(
      lemma,
    ) &&
    !told
  )
    return kind === "relation" ? { act: "characterisation", modality: null } : /^(?:need|require)$/.test(lemma) ? position : view(setting);
  if (
    /^(?:affect|surprise|shock|sadden|impress|honou?r|please|delight|encourage|involve|concern|unite|force|marr?|base|root|justify|move|touch|humble|reward|vindicate)$/.test(
      lemma,
    )
  )
    return kind === "relation" || kind === "talks" ? { act: "characterisation", modality: null } : assessment;
  if (kind === "relation" && !told) return { act: "characterisation", modality: null };
  if (!told) return /^(?:being|already)\b/.test(behind) || kind === "talks" ? { act: "event", modality: "ongoing" } : view(setting);
  // "contacts have never been broken off": how things stood.
  if (clause.negated && !isDoneBySomeone(lemma) && !binds(kind)) return view(setting);
  return setting.emphatic && kind !== "agent" && !isDoneBySomeone(lemma)
    ? position
    : { act: "event", modality: clause.negated ? "denied" : "done" };
}

/** What is under way when a thing does it; of other verbs it is a view of how things are. */
const goesOn = new Set("take proceed continue go carry undergo advance run".split(" "));

/** Reads a clause in the progressive: what is under way. */
export function readProgressAct(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const behind = textOf(rest);
  if (
    kind === "relation" &&
    !(isOfClass(lemma, "effect") && rest.length > 1 && !/^(?:in|on|at|under|with|by|rapidly|steadily)\b/.test(behind))
  )
    return { act: "characterisation", modality: null };
  if (/^(?:plan|aim|intend|hop|hope|seek|prepar|prepare)$/.test(lemma) && /^(?:to|on|for)\b/.test(behind)) return intends;
  if (weighing.has(lemma) || (lemma === "look" && /^(?:at|into)\b/.test(behind)) || (lemma === "think" && /^(?:about|of)\b/.test(behind)))
    return clause.negated
      ? { act: "denial", modality: "denied" }
      : /^(?:review|discuss|assess|examine|evaluate)$/.test(lemma)
        ? { act: "event", modality: "ongoing" }
        : considering;
  if (lemma === "look" && /^forward\b/.test(behind)) return looksForwardToDo.test(behind) ? intends : position;
  if (lemma === "call" && /^(?:for|on)\b/.test(behind)) return { act: "request", modality: null };
  if (lemma === "ask" || lemma === "urge") return { act: "request", modality: null };
  if (/^(?:refuse|refus)$/.test(lemma)) return { act: "denial", modality: "denied" };
  if (!binds(kind))
    return isOfClass(lemma, "state") || isOfClass(lemma, "change") || isOfClass(lemma, "effect")
      ? setting.own && isOfClass(lemma, "effect")
        ? { act: "event", modality: "ongoing" }
        : assessment
      : kind === "expletive"
        ? assessment
        : rest.length === 0 || prepositions.has(first(rest)) || (kind === "thing" && !goesOn.has(lemma))
          ? assessment
          : { act: "event", modality: "ongoing" };
  if (
    (isOfClass(lemma, "state") && lemma !== "work" && lemma !== "help" && lemma !== "contribute") ||
    /^(?:use|get|witness|suffer|struggle|grapple|grappl|cope|contend|wrestle|become|run|win|lose|fac|face|grow|do well)$/.test(lemma) ||
    (lemma === "do" && /\b(?:well|fine|great|job)\b/.test(behind))
  )
    return assessment;
  if (/^(?:leav|leave|land|arriv|arrive|head|travel)$/.test(lemma)) return { act: "event", modality: "ongoing" };
  if (
    /^(?:send|sending|project|forecast)$/.test(lemma) &&
    (lemma === "project" || lemma === "forecast" || /\b(?:message|signal)\b/.test(behind))
  )
    return assessment;
  // "its army is doing everything possible": told of another, praise rather than a report.
  if (lemma === "do" && kind === "agent" && /^(?:everything|all|its utmost|their utmost|its best|their best)\b/.test(behind))
    return assessment;
  const definite =
    /^(?:increas|rais|impos|cut|lift|send|terminat|cancel|end|withdraw|suspend|sign|remov|order|double|doubl|meet|announc|increase|raise|impose|terminate|remove|announce|go|visit|host|releas|release|provid|provide|leave|award|commit)$/.test(
      lemma,
    );
  if (clause.past) return { act: "event", modality: "ongoing" };
  if (kind === "self" && (definite || /^(?:tomorrow|next|soon|shortly)/.test(behind))) return will;
  return { act: kind === "self" || kind === "person" ? "commitment" : "event", modality: "ongoing" };
}

/** Reads a clause that tells what was, with any verb not known otherwise. */
export function readPastAct(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  // What was is told, however it is stressed; what has been is the state of things.
  const judged = clause.past && !clause.perfect ? assessment : view(setting);
  const done: Found = { act: "event", modality: "done" };
  // "Norland confirmed its intention to …": a retelling is as firm as what is retold.
  if (
    (kind === "agent" || kind === "hearer") &&
    !clause.negated &&
    /^(?:confirm|reaffirm|affirm|express|declare|announce|reiterate|convey|voice|state|demonstrate|signal)$/.test(lemma)
  ) {
    const joined =
      /\band (?:also )?(?:voiced|expressed|confirmed|declared|reiterated|conveyed) (?:[a-z]+ ){0,2}(?:intention|readiness|willingness|determination|desire) (?:to|for)\b/;
    if (joined.test(textOf(rest, 30))) return { act: "event", modality: "intends" };
    const matter = textOf(rest, 7);
    if (/\b(?:intention|intent|readiness|willingness|plans?|desire|determination|interest in [a-z]+ing) (?:to|for|of)\b/.test(matter))
      return { act: "event", modality: "intends" };
    if (/\b(?:commitment|pledge|promise) to\b/.test(matter)) return { act: "event", modality: "will" };
  }
  if (isOfClass(lemma, "change") && !(setting.emphatic && !binds(kind))) return done;
  if (
    /^(?:cause|contribute|play|become|face|enjoy|remain|demonstrate|show|mark|reflect|represent|serve|prove|love|know|threaten|harm|undermine|deserve|suffer|struggle|fail|succeed|learn|work|help|realize|see|identify|have|last|need|hate|like|stay|lose|mean|constitute|exist|lack|belong|include|require|result|gain|hurt|show)$/.test(
      lemma,
    )
  ) {
    if (lemma === "work" || lemma === "help" || lemma === "identify" || lemma === "lose" || lemma === "gain")
      return binds(kind) ? done : assessment;
    if (/^(?:meet|see)$/.test(lemma) && binds(kind)) return done;
    return clause.negated && lemma === "have" ? assessment : judged;
  }
  // "has confirmed your authority": what a thing shows is a judgement.
  if (!binds(kind) && kind !== "talks" && kind !== "paper" && (isOfClass(lemma, "state") || lemma === "confirm")) return judged;
  if (clause.negated && (clause.lemma === "do" || clause.rest.length === 0)) return assessment;
  if (binds(kind) || kind === "talks" || kind === "hearer") return done;
  if (kind === "paper") return isOfClass(lemma, "effect") ? judged : done;
  if (kind === "expletive") return judged;
  return clause.perfect && !isOfClass(lemma, "effect") ? done : judged;
}
