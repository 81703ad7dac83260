import {
  type ActSetting,
  assessment,
  binds,
  considering,
  type Found,
  helpfully,
  intends,
  position,
  textOf,
  view,
  will,
} from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { readSubject } from "./read-subject.ts";
import { isOfClass } from "./verb-lexicon.ts";

/** Reads a clause whose verb is "be", "remain" or "stand"; null where it is another. */
export function readCopulaAct(clause: Clause, setting: ActSetting): Found | null {
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
  // "It is ten million tons that they have committed to": what is undertaken stands in front.
  const cleft =
    kind === "expletive"
      ? /\b(?:have|has|had|been)? ?(committed|pledged|promised|agreed) to(?: (?:buy|sell|do|pay|give|provide|deliver|take))?[ .!]*$/.exec(
          textOf(rest, 24),
        )
      : null;
  if (cleft && !clause.negated) return cleft[1] === "agreed" ? { act: "commitment", modality: "agreed" } : will;
  // "Their commitment is nine ferries": what is undertaken stands behind.
  const noun = lemma === "be" && !clause.negated ? (clause.subject.at(-1)?.lower ?? "") : "";
  if (/^(?:commitments?|pledges?|promises?|undertakings?)$/.test(noun) && /^(?:to|for|\d|[$€£¥]|an?\b|some|over|about|up)/.test(behind))
    return will;
  if (/^(?:plans?|intentions?|intent)$/.test(noun) && /^(?:to|for|\d|[$€£¥])/.test(behind)) return intends;
  if (lemma === "stand") {
    if (/^ready|^prepared/.test(behind)) return helpfully(behind) ? { act: "offer", modality: "intends" } : intends;
    if (/^(?:by|with|for|behind|against|up|firm|firmly|together|united|in)\b/.test(behind)) return position;
    return assessment;
  }
  if (/^(?:ready|willing|prepared|keen|eager|determined|resolved|inclined|poised)\b/.test(behind)) {
    if (!binds(kind) && kind !== "expletive") return assessment;
    if (clause.negated) return position;
    if (!helpfully(behind)) return intends;
    return { act: "offer", modality: /^[a-z]+ to\b/.test(behind) ? "intends" : null };
  }
  if (/^committed\b/.test(behind)) return clause.negated ? { act: "denial", modality: "denied" } : will;
  if (/^(?:dedicated|devoted) to\b/.test(behind)) return binds(kind) ? intends : assessment;
  if (/^(?:open to|interested in)\b/.test(behind))
    return /^open to (?:[a-z]+ ){0,2}(?:talks|dialogue|negotiations?|discussions?)\b/.test(behind)
      ? { act: "offer", modality: null }
      : /^open/.test(behind)
        ? considering
        : position;
  // "due to the weather": a cause, not a plan.
  const isCause =
    /^due to (?:the|an?|its|their|his|her|this|that|these|those|our|my)\b/.test(behind) ||
    (/^due to\b/.test(behind) && rest[2]?.capital === true);
  if (!isCause && /^(?:expected|scheduled|planned|set|due|slated|intended|supposed) (?:to|for|in|on)\b/.test(behind))
    return /^(?:designed|intended)\b/.test(behind) || kind === "relation" || (!binds(kind) && bringsAbout(behind)) ? assessment : intends;
  if (/^about to\b/.test(behind)) return binds(kind) ? will : assessment;
  if (/^(?:designed|intended) to\b/.test(behind)) return setting.own && /\bour\b/.test(textOf(clause.subject, 3)) ? position : assessment;
  if (/^(?:grateful|thankful|sorry)\b/.test(behind)) return { act: "thanks", modality: null };
  // "It is my great pleasure to welcome you": courtesy to a guest.
  if (
    (kind === "expletive" || kind === "self") &&
    /^(?:(?:a|an|my|our|such|great|true|real|distinct|special|very|high) )*(?:pleasure|honou?r(?:ed)?|privilege|joy|delight|delighted|pleased|happy|glad|good|great|nice|wonderful) to (?:be (?:able )?(?:to )?)?(?:[a-z]+ly )?(?:welcome|greet|receive|have (?:you|the president|the prime)|see you)\b/.test(
      textOf(rest, 14),
    )
  )
    return { act: "thanks", modality: null };
  if (
    /^(?:important|necessary|essential|vital|critical|imperative|crucial|paramount|steadfast|resolute|unwavering|unequivocal|unacceptable|inadmissible|impermissible|inseparable|opposed|against|concerned|worried|alarmed|in favou?r|convinced|hopeful|supportive|appropriate|time (?:to|for)|high time|incumbent|indispensable|illegal|unlawful|entitled|non-negotiable|urgent)\b/.test(
      behind,
    )
  )
    return kind === "relation" && !setting.emphatic ? { act: "characterisation", modality: null } : position;
  if (/^under no obligation\b|^in need of\b/.test(behind)) return view(setting);
  if (
    /^(?:under way|underway|on (?:the|its|their) way|ongoing|in progress|in talks|in the process|under (?:construction|development|negotiation|discussion|preparation)|at work)\b/.test(
      behind,
    ) &&
    kind !== "relation"
  )
    return { act: "event", modality: "ongoing" };
  if (/^(?:off|on my way|headed)\b/.test(behind)) return { act: "event", modality: "ongoing" };
  if (
    /\b(?:position|policy|red line|principle|right of|matter of principle|internal affair|part of china|inalienable|the (?:only|best) (?:long-term |viable |durable |possible )?(?:solution|path|way|option|answer|basis|choice))\b/.test(
      textOf(rest, 10),
    ) ||
    kind === "stand"
  )
    return position;
  // "The tone of the call was excellent": the head stands before what it is of.
  if (
    /\b(?:tone|spirit|atmosphere|mood)\b(?: [a-z]+)? of (?:the|our|this|their|my) (?:[a-z]+ ){0,2}(?:conversation|talks|meeting|call|discussions?|exchange|dialogue|visit)$/.test(
      textOf(clause.subject, 14),
    )
  )
    return { act: "characterisation", modality: null };
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

/** "expected to help": what a thing will bring about is a forecast. */
function bringsAbout(behind: string): boolean {
  const verb = /^[a-z]+ to (?:[a-z]+ly )?([a-z]+)/.exec(behind)?.[1];
  return verb !== undefined && isOfClass(verb, "effect");
}
