import type { FactWords } from "../fact-words.ts";

const talks =
  "(?:(?:tele)?phone )?(?:calls?|conversations?|talks?|meetings?|discussions?|exchanges?|dialogues?|consultations?|negotiations?|summit|session|chat)";
const noun = "(?:request|initiative|invitation|suggestion|proposal|behest|urging|instigation)";
const asking = "(?:requested|initiated|placed|proposed|sought|asked for|suggested|arranged|set up|instigated|made)";
const about =
  "(?:about |around |approximately |almost |nearly |roughly |some |just |well |over |under |more than |less than |close to |at least |up to |a total of |the (?:better|best) part of |fully )*";

/** How English accounts tell of the call or meeting itself. */
export const factWords: FactWords = {
  initiators: [
    { words: new RegExp(`\\b(?:at|by|upon|following) (?:the )?(?:mutual|joint|common) (?:${noun}|agreement|consent)`, "i"), who: "both" },
    {
      words: new RegExp(`\\b(?:at|on|upon) (?:the )?(?:${noun}) of both\\b|\\b(?:at|on) both (?:sides|parties|leaders)[’'] ${noun}`, "i"),
      who: "both",
    },
    { words: new RegExp(`\\b(?:at|on|upon|following|after) (?:the )?(?:\\p{L}+ )?(?:${noun}) (?:of|from|by)\\b`, "iu"), who: "after" },
    { words: new RegExp(`\\b(?:at|on|upon) (?:my|our) (?:\\p{L}+ )?(?:${noun})\\b`, "iu"), who: "own" },
    {
      words: new RegExp(
        `\\b(?:at|on|upon) (?:the other side|the other party|(?:his|her) (?:counterpart|interlocutor|colleague|guest|host))[’']?s? (?:${noun})\\b`,
        "i",
      ),
      who: "other",
    },
    {
      words: new RegExp(
        `\\b(?:at|on|upon|following|after) (?:the )?[^,.;()]{2,70}?(?:[’']s?|\\bside|\\bAmerican|\\bChinese|\\bRussian|\\bUkrainian) (?:${noun})\\b`,
        "iu",
      ),
      who: "within",
    },
    {
      words: new RegExp(
        `\\b(?:${talks})(?: (?:between|with|of) [^.;]{2,80}?)?(?:,| (?:that |which )?(?:was|were|is|has been|had been)| being)(?: also| reportedly)? (?:requested|initiated|placed|proposed|sought) (?:by|through|via)\\b`,
        "i",
      ),
      who: "after",
    },
    {
      words:
        /\b(?:received|took|taken|accepted|answered|fielded|got|had) (?:an? |the |another )?(?:incoming |(?:tele)?phone |surprise |courtesy |congratulatory )*calls? from\b/i,
      who: "after",
    },
    { words: /\b(?:[’']s idea|[’']s (?:request|initiative))\b/i, who: "before" },
    {
      words: new RegExp(
        `\\b(?:who |also |first |had |himself |herself |personally )*(?:${asking}) (?:the|this|today[’']s) (?:tele)?(?:phone |video )?(?:calls?|conversation|meeting|talks|summit|videoconference)\\b(?! (?:of|on) )`,
        "iu",
      ),
      who: "before",
    },
    {
      words: new RegExp(
        `\\b(?:${talks}),? (?:which|that) (?:the |President |Prime Minister |Foreign Minister |Secretary )?[^,.;]{2,50}? (?:had )?(?:requested|initiated|proposed|sought|placed)\\b`,
        "iu",
      ),
      who: "within",
    },
    {
      words:
        /\b(?:telephoned|phoned|rang|called up|dialed|placed (?:a|the) (?:\p{L}+ )?call to|made (?:a|the) (?:\p{L}+ )?(?:phone )?call to)\b/iu,
      who: "before",
    },
    {
      words:
        /\bcalled (?=(?:President|Prime Minister|Chancellor|Foreign Minister|Secretary|King|Crown Prince|Amir|Emir|Premier|Chairman|Minister|His|Her|him\b|me\b|(?:\p{Lu}\p{Ll}+ )?(?:President|Prime Minister))[^.]{0,120}\b(?:today|yesterday|to (?:discuss|congratulate|express|thank|offer|convey|reaffirm|wish|talk|brief|say)|on \p{Lu}\p{Ll}+day|this (?:morning|afternoon|evening)))/iu,
      who: "before",
    },
  ],
  notAsked:
    /\b(?:will|would|may|might|plans? to|intends? to|previous|earlier|last (?:week|month|year|call)|did not|didn[’']t|never|no|not|denied|later this|next|future|upcoming|committee|congress requested|report|hearing|investigation|briefing|vote|session of the (?:un|security)|emergency (?:meeting|session))\b/i,
  talk: /\b(?:calls?|conversations?|talks?|meetings?|discussions?|exchange|dialogue|atmosphere|consultations?|negotiations?|summit|spoke|speaks?|talked|called|by phone|met|meets|telephoned|phoned|visit(?:ed|s)?|received|rang)\b/i,
  lasted: new RegExp(
    `(?:\\b(?:last(?:s|ed|ing)(?: for)?|went on for|continued for|ran (?:for|to|on for)?|took|stretched (?:to|for|over|past)|extended (?:to|over|for)|exceeded|ended after|wrapped up after|concluded after|was|duration (?:was|of)|length (?:was|of)|came to)|:) ?${about}(?:an? |one )?$`,
    "i",
  ),
  talkedFor: new RegExp(
    `\\b(?:(?:spoke|spoken|speaking|talked|talking|met|meeting|conferred|chatted|conversed|on the (?:tele)?phone|on the line|by (?:tele)?phone|behind closed doors|one-on-one|tête-à-tête|face to face|${talks})(?: (?:together|privately|alone|by (?:tele)?phone|on the (?:tele)?phone|over the phone|today|again|in person|via video|by video|with (?:\\p{L}+[ -]){1,5}?|of|went on|in Russian))* ?(?:for|of|that lasted|lasting)|(?:${talks}) of) ${about}(?:an? |one )?$`,
    "iu",
  ),
  longTalk: new RegExp(
    `^(?:[- ]long)?,?(?: (?:and|candid|frank|constructive|private|productive|tense|wide-ranging|bilateral|expanded|face-to-face|one-on-one|closed-door|working|official|trilateral|virtual|video|cordial|friendly|warm|substantive|first|second))* (?:${talks}|(?:tele)?phone call|video ?(?:call|conference|summit)|virtual (?:meeting|summit)|tête-à-tête|lunch|dinner)(?! with (?:reporters|the press))|^ of (?:intense |intensive |difficult |tense |frank |candid |private |one-on-one |face-to-face |closed-door |bilateral )*(?:${talks})|^ (?:on|over) the (?:tele)?phone`,
    "i",
  ),
  metFor: [
    new RegExp(`(?:^|[.!?]\\s)\\s*(?:For|Over) ${about}(?:an? |one )?$`, "u"),
    /^,? (?:[\p{L}’'.-]+,? ){1,12}?(?:met|sat|spoke|talked|conferred|huddled|negotiated)\b/u,
  ],
  wentOn: /(?!)/,
  notLasting:
    /\b(?:scheduled|expected|planned|supposed|due|slated|meant|set|delayed?|late|waited|kept|wait|before|within|war|conflict|flight|ceasefire|truce|pause|trip|drive|journey|speech|briefing|press conference|interview|hearing)\b/i,
  lengths: [
    [/\b(?:one|1)[- ]and[- ]a[- ]half[- ]hours?\b/iu, () => 5400],
    [/\b(two|three|four|five|six)-and-a-half-hours?\b/iu, (found) => 3600 * (hours.get((found[1] ?? "").toLowerCase()) ?? 0) + 1800],
    [/\ban? hour[- ]and[- ]a[- ]half(?:[- ]long)?\b/iu, () => 5400],
    [/\b(\d)½[- ]hours?\b/u, (found) => Number(found[1]) * 3600 + 1800],
    [/\bthree[- ]quarters of an hour\b/iu, () => 2700],
    [/\ba quarter of an hour\b/iu, () => 900],
    [/\ban hour and a quarter\b/iu, () => 4500],
    [/\bhalf[- ](?:an )?hour\b|\bhalf-hour\b/iu, () => 1800],
    [/\b(\d{1,2})[ -]?h(?:rs?)?[ -]?(\d{2})(?:[ -]?m(?:in)?)?\b/iu, (found) => Number(found[1]) * 3600 + Number(found[2]) * 60],
  ],
  tone: /(?<!-)\b(?:(?:very |extremely |highly |truly |really |quite |incredibly |most )?(?:candid(?:ly)?|frank(?:ly)?|constructive(?:ly)?|productive(?:ly)?|in-depth|substantive|excellent|friendly|cordial(?:ly)?|warm|business-?like|respectful|positive|thorough|serious|open(?:ly)?|honest(?:ly)?|fruitful|successful|useful|great|good|detailed|tense|difficult|long|lengthy|sincere|amicable|professional|pragmatic|heated|blunt|straightforward|meaningful|comprehensive|trusting|trustful|polite|beautiful|amazing|fantastic|wonderful|terrific|tremendous|outstanding|extraordinary)|wide-ranging|far-ranging)\b/gi,
  tonesJoin: /^(?:,? and |, (?:and )?|,? but |,? yet | \/ | as well as )$/i,
  toneOf:
    /^[,]? (?:and (?:\p{L}+-)?\p{L}+ )?(?:(?:tele)?phone |bilateral |video |virtual |face-to-face |one-on-one |two-hour |first |initial |hour-long |direct |working |trilateral |telephone |one-hour |strategic |high-level |and |in-person |further |round of )*(?:calls?|conversations?|talks?|meetings?|discussions?|exchanges?(?: of views)?|dialogues?|consultations?|negotiations?|summit|atmosphere|session|chat)\b|^ (?:manner|tone|spirit|atmosphere|fashion|mood|character|in (?:nature|tone))\b/iu,
  toneAfter: new RegExp(
    `\\b(?:(?:${talks}|atmosphere|mood|tone|it|both)(?: (?:with|between|at|in|on|of) [^,.;:]{1,60}?| itself| today| overall| here)?,? (?:was|were|is|has been|have been|had been|proved(?: to be)?|remained|turned out(?: to be)?|as|to be|being|very)(?: an?)?(?: (?:both|all|also|indeed|generally|described as|always|again|so|very|extremely))*|(?:spoke|talked|discussed|exchanged views|conversed|spoken)(?: (?:very|quite|both))?) [“"‘']?$`,
    "iu",
  ),
  toneEnds: /^(?:[.,;:!?)—–”"’]|$| [—–]| one\b| (?:and|but|in|with|on|about|as|overall|throughout|from|across|for both)\b)/,
  otherDay:
    /\b(?:last (?:week|month|year|summer|spring|fall|autumn|winter|time)|previous|earlier (?:this|in)|recent(?:ly)?|ago|since then|in (?:19|20)\d\d|when we (?:last )?met)\b/i,
  notTone:
    /\b(?:will|would|should|must|may|could|shall|hopes?|hoped|hoping|wish(?:es|ed)?|continu(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|keep|pursue|ensure|look(?:s|ed|ing)? forward|ready|readiness|willing(?:ness)?|need(?:s|ed)?|urge[sd]?|called? for|calls for|calling for|further|future|next|upcoming|expect(?:s|ed)?|seek(?:s|ing)?|want(?:s|ed)?|importance of|engage in|committed|commitment|agreed to|intends?|plans? to|if|not|never|no|hardly|less than|necessary|facilitat(?:e|es|ing)|advancement|promot(?:e|es|ing)|launch(?:ed|ing)?|resum(?:e|ed|ing|ption)|support(?:s|ed|ing)?|established?|to hold|to conduct|to have|return to|re-?engage in|relations?|relationship|cooperation|partnership|ties|deals?|day|week|month|year|job|progress|news|thing|time|man|people|opportunit(?:y|ies)|decision|work|resolve|resolution)\b/i,
  foremost:
    /\b(?:topped (?:the |their |its )?(?:\p{L}+[’']s )?(?:agenda|list)|(?:dominated|took up (?:most|the bulk|much) of) (?:the |their )?(?:call|conversation|talks?|meeting|discussions?|agenda)|(?:main|chief|central|primary|key|principal|core) (?:topic|subject|focus|theme|item)s?\b|the (?:single )?most (?:important|sensitive|pressing|critical) (?:issue|question|matter|topic)|(?:almost|nearly) (?:entirely|exclusively|all|wholly) (?:on|about|of)|focus(?:ed|ing|es)? (?:mainly|primarily|chiefly|above all|largely|almost entirely|mostly)|first and foremost|at the (?:top|core|heart|center|centre) of (?:the |our |their )(?:agenda|talks|conversation|discussions?|core interests)|core of (?:its|china[’']s|the) core)/iu,
  outcomes: [
    ["deal", /\b(?:the|a|an|our|this) (?:\p{L}+ ){0,3}?deal\b(?! with\b)/iu],
    ["agreement", /\b(?:the|a|an|our|this) (?:\p{L}+ ){0,3}?(?:agreement|accord|pact)\b/iu],
    ["consensus", /\b(?:consensus|common understandings?)\b/iu],
    ["framework", /\b(?:the|a|an|our|this) (?:\p{L}+ ){0,3}?framework\b/iu],
    ["truce", /\b(?:the|a|an|our|this) (?:\p{L}+ ){0,3}?truce\b/iu],
  ],
  reached:
    /\b(?:struck|strike|reach(?:ed)?|made|secured?|concluded?|announc(?:e|ed|es)|sign(?:ed)?|clinched|cut|agreed (?:to|on)|implement(?:ed|ing)?|arrived at|c[ao]me to|forged|achieved)\b/iu,
  weekday: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu,
  evening: /\b(?:evening|night)\b/iu,
  today: /^today$/iu,
  faceToFace: /meeting|summit/iu,
  invitation: /invit/iu,
  longerTime: /\b(?:over|in|during|throughout) the (?:past|last|previous)\b[^.;]*$|\bsince (?:then|the|last|our|we)\b[^.;]*$/iu,
  nextClause: /, (?:and|but|which|who|where)\b/u,
  ownSubject: / (?:and|but) (?:it|he|she|they|this|we)\b/u,
  kinds: [
    ["video", /\b(?:video (?:call|conference|link|meeting|summit|talks?)|videoconference|by video|via video|virtual(?:ly)?)\b/i],
    [
      "call",
      /\b(?:(?:tele)?phone (?:call|talk|conversation)s?|by (?:tele)?phone|over the phone|on the phone|call with|telephoned|(?:tele)?phone calls?|call between)\b/i,
    ],
    ["visit", /\b(?:state visit|official visit|working visit|pa(?:id|ys|ying) (?:a|an) (?:\p{L}+ )?visit|on a visit to)\b/iu],
    ["talks", /\b(?:held (?:\p{L}+ )?talks|talks with|round of (?:talks|negotiations|consultations)|negotiations with)\b/iu],
    ["meeting", /\b(?:met|meeting|meets|summit|received)\b/i],
  ],
  firstPerson: /\b(?:I|my|me|[Ww]e|us|our)\b/,
  reporting:
    /\b(?:according to|told reporters|(?:the|a|its|his|their) (?:\p{L}+ )?(?:statement|readout|post|account) (?:said|says)|sa(?:id|ys) (?:on|late|early) \p{Lu}\p{L}+day|(?:said|says|spoke|speaks|held|discussed) \p{Lu}\p{L}+day|state (?:media|broadcaster|television|news agency)|(?:Reuters|AFP|Associated Press|news agency|ministry|White House|Kremlin|officials?|Beijing|Washington|Moscow) (?:said|reported|reports))\b/u,
  places: [
    /\b(?:met|meets|meeting|talks|summit|consultations|negotiations|received|hosted|gathered|convened|sat down)\b(?:(?!\b(?:Mission|Ambassador|Embassy|Representative|situation|war|crisis|conflict|arrives?|arrived|visit(?:s|ed)?|events|developments)\b)[^.;]){0,160}?\b(?:in|at) (?<place>(?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of|de|the|al|and the) \p{Lu}[\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){0,4}(?:, (?:the )?(?!President|Prime|Foreign|Minister|Chancellor|Secretary|Vice|Deputy|Head|King|Mr|Ms)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})?)/u,
  ],
  present: [
    /\b(?:also (?:present|attending|participating|joining)(?: \p{L}+){0,4}? (?:was|were|are|is)|(?:the )?(?:meeting|call|talks|negotiations|conversation) (?:was|were) (?:also )?(?:attended|joined) by|(?:he|she|they|president [\p{L} ]{2,30}|the president) (?:was|were) (?:accompanied|joined) by|participants (?:included|were)|in attendance (?:was|were)|taking part in the [\p{L}]+ (?:was|were)|(?<!be )(?:joined|attended) by) (?<names>(?:[^.;:]|\.(?=\S)){3,600})/iu,
    /^(?<names>\p{Lu}(?:[^.;:]|\.(?=\S)){3,500}?) (?:also )?(?:attended|joined|took part in|participated in|were present at|was present at|sat in on) (?:the|this|these) (?:meeting|call|talks|negotiations|conversation|consultations)\b/u,
  ],
};

const hours: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);
