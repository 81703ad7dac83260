import {
  type ActSetting,
  assessment,
  binds,
  considering,
  type Found,
  intends,
  looksForwardToDo,
  position,
  textOf,
  view,
  will,
} from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { readSubject, type SubjectKind } from "./read-subject.ts";
import { readPassiveAct, readPastAct, readProgressAct } from "./read-told-act.ts";
import { readWish } from "./read-wish.ts";
import { isOfClass } from "./verb-lexicon.ts";

/** Reads a clause by its verb and what the verb governs. */
export function readVerbAct(clause: Clause, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const kind = readSubject(clause.subject);
  const self = kind === "self" || kind === "person" || kind === "none";
  const behind = textOf(rest);
  const toDo = /^(?:also |further |jointly |now )?(?:not )?to\b/.test(behind);
  if (clause.passive) return readPassiveAct(clause, kind, setting);
  if (clause.yet)
    return {
      act: (self || setting.own) && /^(?:agree|commit|decide|accept|sign|pledge|promise)$/.test(lemma) ? "denial" : "event",
      modality: "denied",
    };
  if (clause.progressive) return readProgressAct(clause, kind, setting);

  if (/^(?:agree|concur|accept)$/.test(lemma)) {
    if (clause.negated) return { act: self ? "denial" : "event", modality: "denied" };
    if (lemma === "agree" && /^(?:that|on|with)\b/.test(behind)) return { act: self ? "agreement" : "event", modality: "agreed" };
    return {
      act: self && !(kind === "person" && !clause.past && !clause.perfect) ? "commitment" : self ? "agreement" : "event",
      modality: "agreed",
    };
  }
  if (lemma === "commit" && kind === "paper") return will;
  // "committed crimes" binds nobody.
  if (
    lemma === "commit" &&
    !/^(?:to|itself|himself|herself|themselves|ourselves|myself|\$|€|£|\d|more|up|nearly|over|almost|about|an additional|additional|an initial|(?:the |new |further |its )?(?:funds|funding|money|resources|troops))/.test(
      behind,
    )
  )
    return { act: "event", modality: clause.negated ? "denied" : "done" };
  if (/^(?:commit|pledge|promise|vow|undertake|swear|guarantee)$/.test(lemma))
    return clause.negated
      ? { act: self ? "denial" : "event", modality: "denied" }
      : { act: self || setting.binding ? "commitment" : "event", modality: "will" };
  if (/^(?:refuse|decline)$/.test(lemma) && (toDo || lemma === "refuse")) return { act: self ? "denial" : "event", modality: "denied" };
  if (lemma === "rule" && /^out\b/.test(behind))
    return clause.negated ? { act: "position", modality: "considering" } : { act: "denial", modality: "denied" };
  if (lemma === "deny") return { act: self ? "denial" : "event", modality: self ? null : "done" };
  if (lemma === "warn" && self && !clause.past) return { act: "warning", modality: null };
  if (lemma === "sign") return { act: "event", modality: clause.negated ? "denied" : clause.past || clause.perfect ? "signed" : "ongoing" };
  if (/^(?:decide|resolve|choose)$/.test(lemma) && (toDo || /^(?:on|against)\b/.test(behind)))
    return clause.negated
      ? { act: self ? "denial" : "event", modality: "denied" }
      : { act: self || setting.own ? "commitment" : "event", modality: "will" };
  if (/^(?:intend|plan|aim|seek|strive)$/.test(lemma) && (toDo || lemma !== "plan"))
    return lemma === "seek" && (clause.past || clause.perfect) && clause.negated ? { act: "event", modality: "done" } : intends;
  if (lemma === "seek" && clause.negated) return position;
  if (/^(?:weigh|contemplate|explore|study|examine|mull)$/.test(lemma) && binds(kind))
    return clause.negated ? { act: "denial", modality: "denied" } : considering;
  if (lemma === "consider" && binds(kind))
    return /^(?:[a-z]+ing\b|whether|how|options?|(?:a|the|new|further|more|additional|its|their) (?:[a-z-]+ )?(?:purchases?|sales?|moves?|measures?|steps?|options?|sanctions|proposals?|plans?|ways?|deployment|ban|tariffs?|visits?|requests?|responses?|buying|offer)\b)/.test(
      behind,
    )
      ? considering
      : position;
  if (lemma === "look" && /^forward\b/.test(behind)) return looksForwardToDo.test(behind) ? intends : position;
  if (lemma === "look" && /^(?:at|into)\b/.test(behind) && self) return considering;
  if (lemma === "wish" && self && !toDo && !/^(?:that|for|we|it|they|he|she)\b/.test(behind)) return { act: "thanks", modality: null };
  if (lemma === "want" && kind === "self") return readWish(rest, setting) ?? position;
  // "he expects Norland to help": asked of the other, not of a thing.
  if (lemma === "expect" && self && asksOfAnother(rest)) return { act: "request", modality: null };
  if (lemma === "hope" || lemma === "want" || lemma === "wish") return position;
  if (lemma === "offer" || lemma === "invite")
    return binds(kind) && (self ? !clause.past || setting.own : false)
      ? { act: "offer", modality: null }
      : { act: "event", modality: "done" };
  if (
    self &&
    kind !== "none" &&
    /^(?:have|hold|finish|complete|conclude|end)$/.test(lemma) &&
    (clause.past || clause.perfect) &&
    /\b(?:good|great|excellent|long|productive|wonderful|positive|constructive|candid|frank|fruitful|warm|substantive|very|useful|important|amazing|terrific|tremendous) (?:[a-z]+ ){0,3}(?:call|conversation|meeting|talks?|discussions?|visit)\b/.test(
      textOf(rest, 9),
    )
  )
    return { act: "characterisation", modality: null };
  if (lemma === "reciprocate" && self) return { act: "offer", modality: null };
  if (isOfClass(lemma, "thanks") && self) return { act: "thanks", modality: null };
  if (lemma === "send" && self && /\b(?:condolences|greetings|wishes|congratulations|regards|sympathies)\b/.test(textOf(rest, 6)))
    return { act: "thanks", modality: null };
  if (
    isOfClass(lemma, "ask") &&
    self &&
    !clause.past &&
    !clause.perfect &&
    !(lemma === "insist" || (lemma === "encourage" && kind !== "self"))
  )
    return { act: "request", modality: null };
  if (/^(?:reckon|count|rely)$/.test(lemma) && self) return { act: "request", modality: null };
  if (isOfClass(lemma, "praise") && !clause.past && binds(kind)) return assessment;
  if (lemma === "need" && toDo && (binds(kind) || setting.emphatic)) return position;
  if (lemma === "need") return self && kind === "self" ? position : view({ ...setting, emphatic: false });
  if (
    lemma === "continue" &&
    /^to (?:[a-z]+ly )?(?:support|believe|oppose|reject|condemn|hope|view|regard|call|urge|stand|insist|adhere|uphold|respect|value|expect|recogni[sz]e|advocate|favou?r)\b/.test(
      behind,
    )
  )
    return position;
  if (lemma === "continue" && (toDo || rest.length > 0))
    return binds(kind)
      ? { act: kind === "self" && !clause.past ? "commitment" : "event", modality: "ongoing" }
      : kind === "relation"
        ? { act: "characterisation", modality: null }
        : { act: "event", modality: "ongoing" };
  if (/^(?:share|hold|have)$/.test(lemma) && !clause.past && !clause.negated && binds(kind)) {
    const held =
      /^(?:(?:a|an|the|these|our|common|shared|same|strong|firm|mutual|ambitious|clear|deep) )*(commitment|goals?|objectives?|aims?|determination|resolve|intentions?|ambitions?)\b (?:to|of|for)\b/.exec(
        behind,
      )?.[1];
    if (held !== undefined) return held === "commitment" ? will : intends;
  }
  if (
    /^(?:have|enjoy|maintain|share)$/.test(lemma) &&
    !clause.past &&
    binds(kind) &&
    /\b(?:partnership|relationship|relations|ties|friendship|alliance|bonds?)\b/.test(textOf(rest, 8)) &&
    kind !== "self"
  )
    return { act: "characterisation", modality: null };
  if (lemma === "have") return byHave(clause, kind, setting);
  if (
    /^(?:make|reach|strike|conclude|secure)$/.test(lemma) &&
    (clause.past || clause.perfect) &&
    /\b(?:deals?|agreements?|consensus|understanding)\b/.test(textOf(rest, 6)) &&
    binds(kind)
  )
    return clause.negated ? { act: "denial", modality: "denied" } : { act: "event", modality: "agreed" };
  if (/^(?:reach|make)$/.test(lemma) && /^no (?:[a-z]+ )?(?:deal|agreement|progress|consensus)/.test(behind))
    return { act: "denial", modality: "denied" };
  if (isOfClass(lemma, "stance") && binds(kind) && !(clause.perfect && /^(?:support|back)$/.test(lemma))) return position;
  if (isOfClass(lemma, "stance") && /^(?:support|expect|believe)$/.test(lemma) && clause.past) return assessment;
  if (kind === "relation" || kind === "talks") {
    if (lemma === "prove") return { act: "characterisation", modality: null };
    if (
      (clause.past || clause.perfect) &&
      kind === "talks" &&
      /^(?:take|begin|start|end|last|conclude|cover|focus|follow|run|deal|touch|include|convene|gather|bring|address|host|examine|explore)$/.test(
        lemma,
      )
    )
      return { act: "event", modality: "done" };
    return isOfClass(lemma, "state") &&
      lemma !== "have" &&
      !/^(?:remain|stand|be|rely)$/.test(lemma) &&
      clause.modal === null &&
      !clause.perfect
      ? view(setting)
      : { act: "characterisation", modality: null };
  }
  if (
    (clause.past || clause.perfect) &&
    /^(?:establish|build|develop|forge|create|enjoy|share|maintain|strengthen|deepen)$/.test(lemma) &&
    /\b(?:partnership|relationship|relations|ties|dialogue|friendship|alliance|bonds)\b/.test(textOf(rest, 7)) &&
    !setting.own
  )
    return { act: "characterisation", modality: null };
  if (lemma === "become" && /\b(?:partners?|ally|allies|friends?)\b/.test(textOf(rest, 8)))
    return { act: "characterisation", modality: null };
  if (clause.perfect || clause.past) return readPastAct(clause, kind, setting);
  if (/^(?:provide|stipulate|require|prohibit|lay|commit)$/.test(lemma) && kind === "paper" && setting.binding) return will;
  if (
    /^(?:brings?|sign|secure|announce|launch|take|impose|ban|suspend|release|approve|host|meet)$/.test(lemma) &&
    kind === "agent" &&
    setting.own &&
    clause.subject.every((word) => word.capital || word.lower.length < 4)
  )
    return { act: "event", modality: "done" };
  if (setting.own && kind === "paper" && /^(?:address|cover|concern)$/.test(lemma)) return { act: "mention", modality: null };
  if (setting.own && kind === "expletive" && lemma === "include") return assessment;
  // "It gives me great pleasure to meet you": courtesy.
  if (
    lemma === "give" &&
    kind === "expletive" &&
    /^(?:me|us) (?:(?:a|great|much|true|real|special|enormous|immense) ){0,2}(?:pleasure|joy|honou?r) to (?:be|meet|see|welcome|greet|receive|get|have|host)\b/.test(
      behind,
    )
  )
    return { act: "thanks", modality: null };
  if (lemma === "share" && /^(?:the|your|their|his|her|in the) (?:deep )?(?:grief|sorrow|pain|bereavement) of\b/.test(behind))
    return { act: "thanks", modality: null };
  // "requires all of us to work together": what ought to be done.
  if (
    lemma === "require" &&
    /^(?:all (?:of us|parties|sides|states)|us(?: all)?|everyone|both (?:sides|parties)|the parties) to\b/.test(behind)
  )
    return position;
  // What things do is a judgement however it is stressed; what they are or need is a stand.
  return /^(?:require|have|deserve|constitute|remain|play|represent|need|depend|matter|belong|exist|lie|mean)$/.test(lemma)
    ? view(setting)
    : assessment;
}

/** Whether a named party and an infinitive follow. */
function asksOfAnother(rest: Clause["rest"]): boolean {
  const to = rest.findIndex((word) => word.lower === "to");
  return (
    to > 0 && to < 5 && rest[0]?.capital === true && rest.slice(0, to).every((word) => word.capital || /^(?:of|the|and)$/.test(word.lower))
  );
}

function byHave(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const behind = textOf(clause.rest);
  if (/^(?:no|not|any)?\s?(?:a |any |every |the )?(?:[a-z]+ )?(?:plans?|intentions?|desire) (?:to|of|for)\b/.test(behind)) return intends;
  if (/^(?:a |the )?(?:[a-z]+ )?(?:right|duty|obligation|responsibility|role) \b/.test(`${behind} `)) return view(setting);
  if (
    /^(?:a |an |the |our |just )?(?:[a-z-]+ ){0,4}(?:call|conversation|meeting|talks?|discussion)\b/.test(textOf(clause.rest, 7)) &&
    (kind === "self" || kind === "person")
  )
    return { act: "characterisation", modality: null };
  if (
    ((kind === "agent" && setting.own) || kind === "hearer") &&
    clause.past &&
    /\b(?:call|conversation|meeting|talks?|discussions?)\b/.test(textOf(clause.rest, 6))
  )
    return { act: "event", modality: "done" };
  if (/^the opportunity to\b/.test(behind)) return { act: "event", modality: "done" };
  if (kind === "relation") return { act: "characterisation", modality: null };
  return view(setting);
}
