import type { Act, Modality } from "../../../domain/statement.ts";
import type { ClauseWord } from "./clause-words.ts";
import type { Clause } from "./find-clause.ts";
import { readSubject, type SubjectKind } from "./read-subject.ts";
import { isOfClass } from "./verb-lexicon.ts";

/** Act and modality of some words, and whether they are negated as a whole. */
export interface ActReading {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** How the words are handed over. */
export interface ActSetting {
  /** It is the account's own voice. */
  readonly own: boolean;
  /** The cue stresses: a bare view is a position then. */
  readonly emphatic: boolean;
  /** The cue announces or lays down ("the order provides that"): what will be, is undertaken. */
  readonly binding: boolean;
}

/** Reads the act of a clause from its subject, its verb and what the verb governs. */
export function readClauseAct(clause: Clause, setting: ActSetting): ActReading {
  const found = byModal(clause, setting) ?? byBe(clause, setting) ?? byVerb(clause, setting);
  return { ...found, negated: clause.negated };
}

type Found = Omit<ActReading, "negated">;

const view = (setting: ActSetting): Found => ({ act: setting.emphatic ? "position" : "assessment", modality: null });
const position: Found = { act: "position", modality: null };
const assessment: Found = { act: "assessment", modality: null };
const intends: Found = { act: "commitment", modality: "intends" };
const will: Found = { act: "commitment", modality: "will" };
const considering: Found = { act: "commitment", modality: "considering" };

const binds = (kind: SubjectKind): boolean => kind === "self" || kind === "agent" || kind === "person" || kind === "none";
const weighing = new Set("consider explore study examine weigh review evaluate assess contemplate discuss mull".split(" "));
const attempting = new Set("try aim strive hope endeavor endeavour attempt like want wish".split(" "));
/** Verbs of meeting, by which an account of its own side announces what comes. */
const encounters = new Set(
  "meet welcome host travel visit attend speak participate hold join arrive depart deliver address receive issue sit return gather convene".split(
    " ",
  ),
);
/** What happens to someone rather than being done. */
const undergone = new Set(
  "face suffer lose need benefit see become have lack gain remain feel know find get struggle collapse fall rise grow decline fail succeed win emerge experience pay hear understand like love hate regret".split(
    " ",
  ),
);
/** What a paper does that lays down duties. */
const laysDown = new Set(
  "remove reduce eliminate include provide require apply cover establish enter take receive pay grant exempt lift lower cut impose expand open remain enable allow set raise suspend extend cease end start begin last expire come go be total amount".split(
    " ",
  ),
);
/** What comes about by someone's deed, told in the passive. */
const passiveDeeds = new Set(
  "open establish hold launch make give provide sign buy purchase remove lift cut suspend set create publish release reduce eliminate exempt raise lower impose extend invest deliver send transfer return withdraw evacuate exchange restore resume implement complete finalize finalise build deploy grant allow ban prohibit treat charge allocate disburse spend direct announce convene conduct begin invite appoint approve ratify use subject pay increase halve double expand continue maintain keep settle repatriate free".split(
    " ",
  ),
);

const first = (words: readonly ClauseWord[], at = 0): string => words[at]?.lower ?? "";
const textOf = (words: readonly ClauseWord[], count = 8): string =>
  words
    .slice(0, count)
    .map((word) => word.lower)
    .join(" ");

function byModal(clause: Clause, setting: ActSetting): Found | null {
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
      if (lemma === "be" || clause.perfect || !binds(kind) || undergone.has(lemma))
        return kind === "agent" && clause.passive ? assessment : modal === "could" && setting.emphatic ? position : assessment;
      return clause.negated && modal === "could" ? position : considering;
    case "due":
      return clause.past ? (binds(kind) ? intends : { act: "event", modality: "intends" }) : intends;
    case "will":
    case "would":
    case "shall":
      return byFuture(clause, kind, setting);
  }
}

function byFuture(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest, modal } = clause;
  const behind = textOf(rest);
  const near = textOf([...clause.subject.slice(-1), ...rest], 3);
  if (/\b(?:likely|probably|surely|certainly|inevitably)\b/.test(near) && !clause.negated) return assessment;
  if (clause.perfect) return view(setting);
  if (lemma === "be") {
    if (/^(?:subject|exempt|free|eligible|required|able to (?:buy|import|export|enter)|allowed|limited|available)\b/.test(behind))
      return binds(kind) && /^able/.test(behind) ? view(setting) : will;
    if (/^(?:ready|willing|prepared|happy|glad|pleased|keen)\b/.test(behind))
      return helpfully(behind) ? { act: "offer", modality: null } : intends;
    if (/^(?:committed|dedicated)\b/.test(behind)) return will;
    if (/^(?:a|an|the|our|his|her|my) (?:guest|host)\b|^my guest\b|^there\b|^with\b/.test(behind) && binds(kind)) return will;
    if (kind === "relation" || /\b(?:friends?|partners?|allies)\b/.test(behind)) return { act: "characterisation", modality: null };
    return view(setting);
  }
  if (clause.passive || lemma === "undergo") {
    if (weighing.has(lemma)) return considering;
    if (/^(?:require|need|remember|affect|harm|hurt|see|view|judge|know|base)$/.test(lemma)) return view(setting);
    return passiveDeeds.has(lemma) || setting.binding ? will : binds(kind) ? view(setting) : will;
  }
  if (clause.progressive) return binds(kind) ? will : view(setting);
  if (modal === "would" && lemma === "like") return /^to (?:see|know)\b/.test(behind) ? position : intends;
  if (lemma === "hope" || (lemma === "welcome" && modal === "would")) return position;
  if (lemma === "depend") return view(setting);
  if (kind === "hearer")
    return /^(?:support|help|consider|join|continue|agree|release)$/.test(lemma) ? { act: "request", modality: null } : assessment;
  if (binds(kind)) {
    if (setting.own && lemma === "hear") return will;
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
    if (/^(?:suffer|benefit|regret|lose|struggle|become|face)$/.test(lemma)) return view(setting);
    if (lemma === "see" && !/^(?:each other|him|her|them|to|their|the (?:president|prime))\b/.test(behind)) return view(setting);
    if (lemma === "have" && !/^(?:a|another|further|more|an) (?:[a-z-]+ )?(?:meeting|call|talks?|conversation|discussions?)\b/.test(behind))
      return kind === "self" ? will : view(setting);
    if (setting.own && kind === "agent" && !/^(?:our|my)$/.test(first(clause.subject)) && encounters.has(lemma) && modal === "will")
      return { act: "event", modality: "will" };
    return will;
  }
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

/** "ready to help", "ready for talks": held out to others. */
const helpfully = (behind: string): boolean =>
  /^(?:ready|willing|prepared|open|happy|glad|pleased)(?: to (?:[a-z]+ly )?(?:help|assist|mediate|facilitate|host|offer|provide|support|share|contribute|lend)\b| for\b)/.test(
    behind,
  );

function byBe(clause: Clause, setting: ActSetting): Found | null {
  const { lemma, rest } = clause;
  if (lemma !== "be" && !(lemma === "remain" && clause.modal === null) && lemma !== "stand") return null;
  const kind = readSubject(clause.subject);
  const behind = textOf(
    rest.filter(
      (word) =>
        !/^(?:very|also|fully|always|still|deeply|firmly|truly|extremely|really|so|now|more|most|quite|genuinely|well|strongly|absolutely|too|not)$/.test(
          word.lower,
        ),
    ),
  );
  if (lemma === "stand") {
    if (/^ready|^prepared/.test(behind)) return helpfully(behind) ? { act: "offer", modality: "intends" } : intends;
    if (/^(?:by|with|for|behind|against|up|firm|firmly|together|united|in)\b/.test(behind)) return position;
    return assessment;
  }
  if (/^(?:ready|willing|prepared|keen|eager|determined|resolved|inclined|poised)\b/.test(behind)) {
    if (!binds(kind) && kind !== "expletive") return assessment;
    return helpfully(behind) && /^(?:ready|prepared)\b/.test(behind) ? { act: "offer", modality: null } : intends;
  }
  if (/^(?:committed|dedicated)\b/.test(behind)) return will;
  if (/^(?:open to|interested in)\b/.test(behind))
    return /^open to (?:[a-z]+ ){0,2}(?:talks|dialogue|negotiations?|discussions?)\b/.test(behind)
      ? { act: "offer", modality: null }
      : /^open/.test(behind)
        ? considering
        : position;
  if (/^(?:expected|scheduled|planned|set|due|slated|intended|supposed) (?:to|for|in|on)\b/.test(behind))
    return /^(?:designed|intended)\b/.test(behind) || kind === "relation" ? assessment : intends;
  if (/^about to\b/.test(behind)) return binds(kind) ? will : assessment;
  if (/^(?:designed|intended) to\b/.test(behind)) return setting.own && /\bour\b/.test(textOf(clause.subject, 3)) ? position : assessment;
  if (/^(?:grateful|thankful|sorry)\b/.test(behind)) return { act: "thanks", modality: null };
  if (
    /^(?:important|necessary|essential|vital|critical|imperative|crucial|paramount|unacceptable|inadmissible|impermissible|inseparable|opposed|against|concerned|worried|alarmed|in favou?r|convinced|hopeful|supportive|appropriate|time (?:to|for)|high time|incumbent|indispensable|illegal|unlawful|entitled|non-negotiable|urgent)\b/.test(
      behind,
    )
  )
    return kind === "relation" && !setting.emphatic ? { act: "characterisation", modality: null } : position;
  if (/^under no obligation\b|^in need of\b/.test(behind)) return view(setting);
  if (/^(?:under way|underway|on (?:the|its|their) way|ongoing|in progress|in talks|in the process)\b/.test(behind) && kind !== "relation")
    return { act: "event", modality: "ongoing" };
  if (/^(?:off|on my way|headed)\b/.test(behind)) return { act: "event", modality: "ongoing" };
  if (
    /\b(?:position|policy|red line|principle|right of|matter of principle|internal affair|part of china|inalienable|the (?:only|best) (?:long-term |viable |durable |possible )?(?:solution|path|way|option|answer|basis|choice))\b/.test(
      textOf(rest, 10),
    ) ||
    kind === "stand"
  )
    return position;
  if (kind === "relation" || kind === "talks") return { act: "characterisation", modality: null };
  if (/\b(?:partners?|ally|allies|friends?|neighbou?rs?)\b/.test(textOf(rest, 10)) && binds(kind))
    return { act: "characterisation", modality: null };
  if (
    /\b(?:call|conversation|meeting|talks|relationship|friendship|discussion|exchange|partnership|alliance)\b/.test(textOf(rest, 7)) &&
    (kind === "expletive" || clause.subject.length < 3)
  )
    return { act: "characterisation", modality: null };
  if (
    /\b(?:cornerstone|linchpin|bedrock|backbone) of\b/.test(textOf(rest, 6)) ||
    /\b(?:alliance|friendship|partnership)\b/.test(textOf(clause.subject, 8))
  )
    return { act: "characterisation", modality: null };
  return view(setting);
}

function byVerb(clause: Clause, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const kind = readSubject(clause.subject);
  const self = kind === "self" || kind === "person" || kind === "none";
  const behind = textOf(rest);
  const toDo = /^(?:also |further |jointly |now )?(?:not )?to\b/.test(behind);
  if (clause.passive) return byPassive(clause, kind, setting);
  if (clause.yet)
    return {
      act: binds(kind) && /^(?:agree|commit|decide|accept|sign|pledge|promise)$/.test(lemma) ? "denial" : "event",
      modality: "denied",
    };
  if (clause.progressive) return byProgress(clause, kind, setting);

  if (/^(?:agree|concur|accept)$/.test(lemma)) {
    if (clause.negated) return { act: self ? "denial" : "event", modality: "denied" };
    if (lemma === "agree" && /^(?:that|on|with)\b/.test(behind)) return { act: self ? "agreement" : "event", modality: "agreed" };
    return {
      act: self && !(kind === "person" && !clause.past && !clause.perfect) ? "commitment" : self ? "agreement" : "event",
      modality: "agreed",
    };
  }
  if (/^(?:commit|pledge|promise|vow|undertake|swear|guarantee)$/.test(lemma))
    return clause.negated
      ? { act: self ? "denial" : "event", modality: "denied" }
      : { act: self ? "commitment" : "event", modality: "will" };
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
  if (/^(?:weigh|contemplate|explore|study|examine|mull)$/.test(lemma) && binds(kind))
    return clause.past && !self ? considering : considering;
  if (lemma === "consider" && binds(kind))
    return /^(?:[a-z]+ing\b|whether|how|options?|(?:a|the|new|further|more|additional|its|their) (?:[a-z-]+ )?(?:purchases?|sales?|moves?|measures?|steps?|options?|sanctions|proposals?|plans?|ways?|deployment|ban|tariffs?|visits?|requests?|responses?|buying|offer)\b)/.test(
      behind,
    )
      ? considering
      : position;
  if (lemma === "look" && /^forward\b/.test(behind))
    return /^forward to (?:[a-z]+ly |further |jointly )?(?:working|hosting|welcoming|meeting|visiting|travell?ing|continuing|seeing|building|deepening|strengthening|receiving|returning|holding|cooperating|collaborating|engaging|advancing|convening|implementing|joining|attending|expanding|hearing|discussing)\b/.test(
      behind,
    )
      ? intends
      : position;
  if (lemma === "look" && /^(?:at|into)\b/.test(behind) && self) return considering;
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
  if (lemma === "need") return self && kind === "self" ? position : view({ ...setting, emphatic: false });
  if (lemma === "continue" && (toDo || rest.length > 0))
    return binds(kind)
      ? { act: kind === "self" && !clause.past ? "commitment" : "event", modality: "ongoing" }
      : kind === "relation"
        ? { act: "characterisation", modality: null }
        : { act: "event", modality: "ongoing" };
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
    if (clause.past && kind === "talks" && /^(?:take|begin|start|end|last|conclude|cover|focus|follow|run|deal|touch|include)$/.test(lemma))
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
  if (clause.perfect || clause.past) return byPast(clause, kind, setting);
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
  return view(setting);
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
  if (/^the opportunity to\b/.test(behind)) return { act: "event", modality: "done" };
  if (kind === "relation") return { act: "characterisation", modality: null };
  return view(setting);
}

function byPassive(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const told = clause.past || clause.perfect;
  const behind = textOf(rest);
  if (/^(?:agree|accept)$/.test(lemma))
    return { act: clause.negated ? "denial" : "agreement", modality: clause.negated ? "denied" : "agreed" };
  if (
    /^(?:reach|conclude|strike)$/.test(lemma) &&
    /\b(?:agreement|agreements|deal|consensus|understanding|breakthrough|decision|progress)\b/.test(textOf(clause.subject, 12))
  )
    return clause.negated ? { act: "denial", modality: "denied" } : { act: "event", modality: "agreed" };
  if (lemma === "sign") return { act: "event", modality: clause.negated ? "denied" : told ? "signed" : "ongoing" };
  if (/^(?:discuss|raise|mention|touch|address)$/.test(lemma) && (told || setting.own))
    return { act: "mention", modality: clause.negated ? "not-discussed" : null };
  if (/^(?:decide)$/.test(lemma)) return { act: "commitment", modality: clause.negated ? "denied" : "will" };
  if (weighing.has(lemma)) return { act: "commitment", modality: "considering" };
  if (/^(?:plan|schedule|expect|intend|set)$/.test(lemma)) return intends;
  if (
    /^(?:design|base|build|root|ground|tie|link|mean|see|view|deem|regard|consider|know|govern|affect|threaten|compose|reflect|embody|ground|carry|make|need|require|deserve)$/.test(
      lemma,
    ) &&
    !told
  )
    return kind === "relation" ? { act: "characterisation", modality: null } : /^(?:need|require)$/.test(lemma) ? position : view(setting);
  if (/^(?:affect|surprise|shock|sadden|impress|honou?r|please|delight|encourage|involve|concern|unite|force|marr?|base|root)$/.test(lemma))
    return kind === "relation" || kind === "talks" ? { act: "characterisation", modality: null } : assessment;
  if (kind === "relation" && !told) return { act: "characterisation", modality: null };
  if (!told) return /^(?:being|already)\b/.test(behind) || kind === "talks" ? { act: "event", modality: "ongoing" } : view(setting);
  return setting.emphatic && kind !== "agent" && !passiveDeeds.has(lemma)
    ? position
    : { act: "event", modality: clause.negated ? "denied" : "done" };
}

function byProgress(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma, rest } = clause;
  const behind = textOf(rest);
  if (
    kind === "relation" &&
    !(isOfClass(lemma, "effect") && rest.length > 1 && !/^(?:in|on|at|under|with|by|rapidly|steadily)\b/.test(behind))
  )
    return { act: "characterisation", modality: null };
  if (/^(?:plan|aim|intend|hop|hope|seek|prepar|prepare)$/.test(lemma) && /^(?:to|on|for)\b/.test(behind)) return intends;
  if (weighing.has(lemma) || (lemma === "look" && /^(?:at|into)\b/.test(behind)) || (lemma === "think" && /^(?:about|of)\b/.test(behind)))
    return /^(?:review|discuss|assess|examine|evaluate)$/.test(lemma) ? { act: "event", modality: "ongoing" } : considering;
  if (lemma === "look" && /^forward\b/.test(behind)) return position;
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
        : { act: "event", modality: "ongoing" };
  if (
    (isOfClass(lemma, "state") && lemma !== "work" && lemma !== "help" && lemma !== "contribute") ||
    /^(?:get|suffer|struggle|become|run|win|lose|fac|face|grow|do well)$/.test(lemma) ||
    (lemma === "do" && /^(?:well|fine|great)\b/.test(behind))
  )
    return assessment;
  if (/^(?:leav|leave|land|arriv|arrive|head|travel)$/.test(lemma)) return { act: "event", modality: "ongoing" };
  const definite =
    /^(?:increas|rais|impos|cut|lift|send|terminat|cancel|end|withdraw|suspend|sign|remov|order|double|doubl|meet|announc|increase|raise|impose|terminate|remove|announce|go|visit|host|releas|release|provid|provide|leave|award|commit)$/.test(
      lemma,
    );
  if (clause.past) return { act: "event", modality: "ongoing" };
  if (kind === "self" && (definite || /^(?:tomorrow|next|soon|shortly)/.test(behind))) return will;
  return { act: kind === "self" || kind === "person" ? "commitment" : "event", modality: "ongoing" };
}

function byPast(clause: Clause, kind: SubjectKind, setting: ActSetting): Found {
  const { lemma } = clause;
  const done: Found = { act: "event", modality: "done" };
  if (isOfClass(lemma, "change") && !(setting.emphatic && !binds(kind))) return done;
  if (
    /^(?:cause|contribute|play|become|face|enjoy|remain|demonstrate|show|mark|reflect|represent|serve|prove|love|know|threaten|harm|undermine|deserve|suffer|struggle|fail|succeed|learn|work|help|realize|see|identify|have|last|need|hate|like|stay|lose|mean|constitute|exist|lack|belong|include|require|result|gain|hurt|show)$/.test(
      lemma,
    )
  ) {
    if (lemma === "work" || lemma === "help" || lemma === "identify" || lemma === "lose" || lemma === "gain")
      return binds(kind) ? done : assessment;
    if (/^(?:meet|see)$/.test(lemma) && binds(kind)) return done;
    return clause.negated && lemma === "have" ? assessment : view(setting);
  }
  if (clause.negated && (clause.lemma === "do" || clause.rest.length === 0)) return assessment;
  if (binds(kind) || kind === "talks") return done;
  if (kind === "paper") return isOfClass(lemma, "effect") ? view(setting) : done;
  if (kind === "expletive") return view(setting);
  return clause.perfect && !isOfClass(lemma, "effect") ? done : view(setting);
}
