import type { ComparisonWords } from "../comparison-words.ts";
import { spacedCuts } from "../spaced-cuts.ts";

/** Before "and": a word that shares its noun with what follows, by its ending or as the first behind "the" or "of": "the energy and maritime agreements". */
const openPhrase =
  /(?<=\b(?:the|an?|its|their|our|his|her|of|for|on|in|with|against|by|from|between|over|about) [\p{L}’'-]+|\p{L}{2}(?:ean|ian|al|ic|ive|ous|ary|ern|ese|ish|ful)|\p{L}-)/u;

/** Behind "and": what belongs to the one before, "and its impact". */
const itsOwn = /\s(?:and|or)\s(?:its|their|his|her)\b/u;

/** Behind "and": a word that goes on to a noun. */
const goesOn =
  /(?:and|or)\s(?!\p{Ll}+ly\s)\p{Ll}[\p{L}’'-]*\s(?!(?:of|in|on|to|for|with|and|or|by|from|at|as|that|which|is|are|was|were|will|would|should|has|have|the|an?|its|their|our|between|under|through|including|against|into|about|over|after|before|across|around|along|within|toward|towards|during|among|beyond|ahead|ago|alike|together)\b)\p{Ll}/u;

/** English words by which two tellings are compared. */
export const comparisonWords: ComparisonWords = {
  pieces: {
    // Two names that share a verb are one subject: "Russia and Ukraine are fighting".
    cuts: new RegExp(
      `${spacedCuts.source}|(?!${itsOwn.source})(?!${openPhrase.source}\\s${goesOn.source})(?=\\s(?:and|or)\\s(?!\\p{Lu}[\\p{L}’'-]*\\s(?:are|were|have)\\s))`,
      "gu",
    ),
    opensDetail: /^\s*(?:including|such as|in particular) (?:by|through) /u,
    joining: /^(?:and|or|but|that|as well as|including(?: (?:by|through))?)\s+(?=\S)/u,
  },
  questioner: /^(?:Q|Question)$/iu,
  takenUp:
    /^(?:it|this|that|these|those|the (?:report|claim|account|allegation|story|assertion|characteri[sz]ation)s?|such (?:a )?(?:report|claim|account)s?)[.,;:]?$/iu,
  pointsBack:
    /\b(?:points?|items?|paragraphs?|articles?|clauses?|provisions?) \d|\bthe (?:above|foregoing)\b|\bthis (?:agreement|arrangement|statement)\b/iu,
  focus: /\b(?:focus|concentrat|centred on|centered on)/iu,
  conditional: /\b(?:if|unless|should|once|when|until|after|provided|contingent|pending|in case|in the event)\b/u,
  noCondition: /^subject to (?!.*(?:approv|agree|condition|ratif|consent|conclu|complet|review))/iu,
  purpose: /^(?:so as to|in order to|as an? (?:help|means|way)|for the sake of)/u,
  whichPeriod: /(?:the |this |next |current |coming |last |previous |each |every |per |a ){1,2}$/iu,
  countedBack: /\b(?:weeks?|months?) ago\b/u,
  relativeTime: /\b(?:ago|last|next|previous|coming|tomorrow|yesterday|later|earlier)\b/iu,
  besideNot: /^(?:not|no|never|do|does|did|will|would|shall|should|can|could|has|have|had|is|are|was|were|be|been|the|a|an|n't|to)$/u,
  sideBySide: /^[\s,]*(?:and|&|or|as well as|,)[\s]*(?:all |the |all of the )?$/u,
  listJoins: /,? (?:and|or|as well as) |, /gu,
  recipient: { behind: /^(?: (?:the )?| [^,;:.]{1,40} (?:to|for) (?:the )?)$/u },
  place: {
    behind: /^[^,;:.]{0,60}?\b(?:in|at) (?:the )?(?<place>\p{Lu}[\p{L}’'.-]+(?: (?:of )?\p{Lu}[\p{L}’'.-]+){0,3})/u,
  },
  noPlace:
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Q\d|H\d)\b/iu,
  noMatter:
    /^(?:issue|matter|question|topic|subject|possibility|prospect|idea|any|all|ever|even|call|talk|talks|meeting|conversation|discussion|session|today|tonight|yesterday|time|leaders?|sides?|presidents?|they|we|president)$/iu,
  figureEnds: / (?:and|or|for|as|in|on|to)(?: |$)/u,
  numbered: {
    one: /\b(?:an?|one|a single) ((?:[\p{L}-]+ ){0,3})([\p{L}-]{4,})(?=[,.;:)]|$| (?:at|in|on|for|to|with|and|near|rather|of|by|from|under|here|there)\b)/gu,
    several: (noun) => new RegExp(`((?:\\b[\\p{L}-]+ ){0,3})\\b${noun.replace(/y$/, "(?:y|ie)")}s\\b`, "gu"),
    general:
      /^(?:time|way|lot|number|part|year|month|week|day|hour|issue|matter|range|series|visit|call|meeting|talk|dialogue|discussion|negotiation|consultation|deal|agreement|relation|relationship|tie|country|nation|leader|president|side|team|effort|step|thing|tariff|rate|product|good|measure|power|level|set|area|field|market|economy|interest|concern|question|solution|view|exchange|commitment|statement|partner|role|result|move|framework|mechanism|sanction|guarantee|condition|policy|service|response|threat|attack|concession)$/u,
  },
};
