import {
  type ActSetting,
  assessment,
  binds,
  considering,
  type Found,
  first,
  helpfully,
  intends,
  position,
  textOf,
  view,
  weighing,
  will,
} from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { isDoneBySomeone } from "./passive-deeds.ts";
import { readSubject, type SubjectKind } from "./read-subject.ts";
import { readWish } from "./read-wish.ts";
import { isOfClass } from "./verb-lexicon.ts";

/** Reads a clause with a modal verb; null where it has none. */
export function readModalAct(clause: Clause, setting: ActSetting): Found | null {
  const { modal, lemma, rest } = clause;
  if (modal === null) return null;
  const kind = readSubject(clause.subject);
  const behind = textOf(rest);
  switch (modal) {
    case "should":
    case "must":
      return clause.subject.length === 1 && first(clause.subject) === "there" && !setting.emphatic
        ? clause.negated
          ? assessment
          : position
        : position;
    case "can":
      return clause.negated || setting.emphatic || /^only /.test(behind)
        ? position
        : kind === "self" && setting.own
          ? position
          : assessment;
    case "may":
    case "might":
    case "could":
      // What another could do is a view of what is possible.
      if (
        lemma === "be" ||
        clause.perfect ||
        !binds(kind) ||
        undergone.has(lemma) ||
        (modal === "could" && kind === "agent" && !setting.own && !weighing.has(lemma))
      )
        return kind === "agent" && clause.passive ? assessment : modal === "could" && setting.emphatic ? position : assessment;
      return clause.negated && modal === "could" ? position : considering;
    case "due":
      // "Their plan is to build": what is meant or promised is the subject.
      if (/^(?:plans?|intentions?|intent)$/.test(clause.subject.at(-1)?.lower ?? "")) return intends;
      if (/^(?:commitments?|pledges?|promises?|undertakings?)$/.test(clause.subject.at(-1)?.lower ?? "")) return will;
      if (
        kind === "stand" &&
        !/\b(?:our|my|its|his|her|their) (?:[a-z-]+ ){0,2}(?:aim|goal|objective|ambition|intention)\b/.test(textOf(clause.subject))
      )
        return clause.past ? view(setting) : position;
      return (clause.past || !clause.passive) && !binds(kind) && kind !== "stand" ? assessment : intends;
    case "would":
      return unreported(byFuture(clause, kind, setting), kind, setting);
    case "will":
    case "shall":
      return byFuture(clause, kind, setting);
  }
}

/** In reported words "would" is "will"; in a text's own voice it promises nothing yet. */
function unreported(found: Found, kind: SubjectKind, setting: ActSetting): Found {
  if (!setting.own || found.act !== "commitment" || found.modality !== "will") return found;
  return kind === "self" ? intends : considering;
}

const attempting = new Set("try aim strive hope endeavor endeavour attempt like want wish".split(" "));

/** Verbs of meeting, by which an account of its own side announces what comes. */
const encounters = new Set(
  "meet welcome host travel visit attend speak participate hold join arrive depart deliver address receive issue sit return gather convene".split(
    " ",
  ),
);

/** What happens to someone rather than being done. */
const undergone = new Set(
  "face suffer lose need benefit see become have lack gain remain feel know find get struggle play serve constitute result cause prove collapse fall rise grow decline fail succeed win emerge experience pay hear understand like love hate regret".split(
    " ",
  ),
);

/** What a paper does that lays down duties. */
const laysDown = new Set(
  "remove reduce eliminate include provide require apply cover establish enter take receive pay grant exempt lift lower cut impose expand open remain enable allow set raise suspend extend cease end start begin last expire come go be total amount".split(
    " ",
  ),
);

/** What only a body does, not a paper or a plan. */
const actsAsBody = new Set(
  "work meet convene coordinate consult cooperate collaborate review develop organize organise monitor oversee report seek focus prepare draft examine identify engage consider hold publish propose recommend advise".split(
    " ",
  ),
);

const menaces = /\b(?:attacks?|aggression|violations?|provocations?|escalation|invasion|use|attempts?)\b/;

/** "will not stand idly by", "will face consequences". */
function warns(clause: Clause, kind: SubjectKind): boolean {
  const behind = textOf(clause.rest, 6);
  if (clause.passive && /^(?:meet|answer)$/.test(clause.lemma) && /^with\b/.test(behind) && menaces.test(textOf(clause.subject, 8)))
    return true;
  if (clause.negated && /^(?:stand|sit|remain)$/.test(clause.lemma) && /^(?:idly|idle|by|silent)\b/.test(behind)) return true;
  return (
    kind !== "self" &&
    /^(?:face|have|suffer|bear|pay)$/.test(clause.lemma) &&
    /\b(?:consequences|repercussions|a (?:heavy |high |steep )?price)\b/.test(behind)
  );
}

function byFuture(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest, modal } = clause;
  const behind = textOf(rest);
  const near = textOf([...clause.subject.slice(-1), ...rest], 3);
  if (/\b(?:likely|probably|surely|certainly|inevitably)\b/.test(near) && !clause.negated) return assessment;
  if (clause.perfect) return view(setting);
  // "will, hopefully, get it done": hoped for, not promised.
  if (/^,? ?(?:hopefully|god willing)\b/.test(textOf(clause.hedge ?? []))) return binds(kind) ? intends : view(setting);
  // "The goal would be to …"
  if (kind === "stand" && modal === "would" && lemma === "be") return position;
  if (warns(clause, kind)) return { act: "warning", modality: null };
  if (lemma === "be") {
    if (/^(?:subject|exempt|free|eligible|required|able to (?:buy|import|export|enter)|allowed|limited|available)\b/.test(behind))
      return binds(kind) && /^able/.test(behind) ? view(setting) : will;
    if (/^prepared\b/.test(behind) && !binds(kind)) return will;
    if (/^(?:ready|willing|prepared|happy|glad|pleased|keen)\b/.test(behind))
      return helpfully(behind) ? { act: "offer", modality: null } : intends;
    if (/^(?:committed|dedicated)\b/.test(behind)) return will;
    if (/^(?:(?:as|also|[a-z]+ly) )*(?:involved|engaged|active)\b/.test(behind) && binds(kind)) return will;
    if (/^(?:a|an|the|our|his|her|my) (?:guest|host)\b|^my guest\b|^there\b|^with\b/.test(behind) && binds(kind)) return will;
    if (
      kind === "self" &&
      modal !== "would" &&
      !/^(?:able|more|less|[a-z]+er)\b/.test(behind) &&
      !/\b(?:friends?|partners?|allies)\b/.test(behind)
    )
      return will;
    if (kind === "relation" || (binds(kind) && /\b(?:friends?|partners?|allies)\b/.test(behind)))
      return { act: "characterisation", modality: null };
    return view(setting);
  }
  if (clause.passive || lemma === "undergo") {
    if (weighing.has(lemma)) return considering;
    if (/^(?:require|need|remember|affect|harm|hurt|see|view|judge|know|base)$/.test(lemma)) return view(setting);
    if (setting.own && ((kind === "talks" && /^(?:hold|host|convene|organi[sz]e)$/.test(lemma)) || (lemma === "sign" && !binds(kind))))
      return { act: "event", modality: "will" };
    return isDoneBySomeone(lemma) || setting.binding || setting.own ? will : binds(kind) ? view(setting) : will;
  }
  if (clause.progressive) return binds(kind) ? will : view(setting);
  if (modal === "would" && kind === "self" && /^(?:urge|ask|encourage|call|appeal|request|advise|recommend)$/.test(lemma))
    return { act: "request", modality: null };
  if (
    modal === "would" &&
    kind === "self" &&
    /^(?:say|think|add|note|argue|refer|point|suggest|imagine|guess|describe|characterize|call|expect|prefer)$/.test(lemma)
  )
    return lemma === "prefer" || lemma === "expect" ? position : view(setting);
  if (modal === "would" && kind === "self" && lemma === "invite") return { act: "offer", modality: null };
  if (modal === "would" && lemma === "like" && kind === "self") return readWish(rest, setting) ?? intends;
  if (modal === "would" && lemma === "like") return /^to (?:see|know)\b/.test(behind) ? position : intends;
  if (lemma === "hope" || (lemma === "welcome" && modal === "would")) return position;
  if (lemma === "depend") return view(setting);
  if (kind === "hearer")
    return /^(?:support|help|consider|join|continue|agree|release)$/.test(lemma) ? { act: "request", modality: null } : assessment;
  if (binds(kind)) {
    if (setting.own && lemma === "hear") return will;
    // What a speaker is about to say binds to nothing.
    if (
      kind === "self" &&
      (/^(?:say|add|note|mention|stress|repeat|emphasi[sz]e|underline|conclude|reiterate|tell|remind)$/.test(lemma) ||
        (/^(?:start|begin|end|finish|close)$/.test(lemma) && /^(?:, |of course|by|with)\b/.test(behind)))
    )
      return view(setting);
    if (kind === "agent" && setting.own && /^(?:allow|enable|generate)$/.test(lemma)) return view(setting);
    if (weighing.has(lemma) || (lemma === "look" && /^(?:at|into)\b/.test(behind))) return considering;
    if (attempting.has(lemma) || (lemma === "seek" && first(rest) === "to") || (lemma === "work" && first(rest) === "toward"))
      return intends;
    if (lemma === "decide" && /^(?:whether|if|on|when)\b/.test(behind)) return considering;
    if (
      lemma === "remain" &&
      !/\b(?:committed|engaged|in (?:close )?(?:contact|touch)|united|vigilant|seized|until|neutral|open|closed|firm|steadfast)\b/.test(
        behind,
      )
    )
      return view(setting);
    if (lemma !== "remain" && undergone.has(lemma) && kind !== "self" && lemma !== "pay" && lemma !== "have" && lemma !== "see")
      return view(setting);
    if (/^(?:suffer|benefit|regret|lose|struggle|become|face|remember|miss|cherish|forget|know)$/.test(lemma)) return view(setting);
    if (lemma === "see" && !/^(?:each other|him|her|them|to|their|the (?:president|prime))\b/.test(behind)) return view(setting);
    if (lemma === "have" && /^(?:an?|the) (?:[a-z]+ )?(?:opportunity|chance|possibility)\b/.test(behind)) return view(setting);
    if (lemma === "have" && !/^(?:a|another|further|more|an) (?:[a-z-]+ )?(?:meeting|call|talks?|conversation|discussions?)\b/.test(behind))
      return kind === "self" ? will : view(setting);
    if (
      setting.own &&
      kind === "agent" &&
      !/^(?:our|my)$/.test(first(clause.subject)) &&
      encounters.has(lemma) &&
      (lemma !== "issue" || /\b(?:statement|declaration|communiqu[eé]|vision)\b/.test(behind)) &&
      modal === "will"
    )
      return { act: "event", modality: "will" };
    return will;
  }
  if (lemma === "take" && /^place\b/.test(behind) && setting.own) return { act: "event", modality: "will" };
  if (lemma === "take" && /^(?:effect|force|place)\b/.test(behind)) return will;
  // "It will work to secure supplies": a body just named.
  if (setting.own && modal === "will" && first(clause.subject) === "it" && clause.subject.length === 1 && actsAsBody.has(lemma))
    return will;
  if (kind === "paper")
    return laysDown.has(lemma) || setting.binding
      ? lemma === "take" && !/^effect\b|^force\b|^place\b/.test(behind)
        ? view(setting)
        : will
      : view(setting);
  if (kind === "talks")
    return /^(?:take|continue|begin|start|resume|occur|happen|focus|follow|last|run)$/.test(lemma) ? will : view(setting);
  if (setting.binding) return isOfClass(lemma, "effect") || isOfClass(lemma, "state") ? view(setting) : will;
  if (
    kind === "thing" &&
    /^(?:rise|increase|go|resume|take|begin|start|continue|fall|drop|flow|arrive)$/.test(lemma) &&
    /^(?:to|by|from|ahead|forward|place|effect|in|on|at|toward)\b/.test(behind) &&
    !setting.own
  )
    return will;
  return view(setting);
}
