import type { Act, Modality } from "../../domain/statement.ts";

/** What an act a cue is by itself; `matter` narrows a rule to contents that begin so. The first rule that fits wins. Lower case, straight apostrophes. */
export interface CueAct {
  readonly cue: RegExp;
  readonly matter?: RegExp;
  readonly act: Act;
  readonly modality?: Modality;
}

export const cueActs: readonly CueAct[] = [
  // Courtesy.
  { cue: /\b(?:thank|congratulat|condolences|gratitude|sympath|greetings|wishes|well wishes|apolog)/, act: "thanks" },
  {
    cue: /\b(?:expressed|express|expresses|expressing|conveyed|voiced|offered|extended|reiterated)\b/,
    matter:
      /^(?:his|her|their|its|our|my|the|[a-z]+'s)? ?(?:\w+ )?(?:condolences|gratitude|appreciation|sympathy|thanks|congratulations|greetings)\b/,
    act: "thanks",
  },
  { cue: /\bappreciat(?:ion|es?|ed|ing)\b/, act: "thanks" },
  { cue: /\bwish(?:ed|es|ing)?\b/, act: "thanks" },
  {
    cue: /\bwelcom/,
    matter: /^(?:the )?(?:president|prime minister|vice president|minister|secretary|chancellor|king|him|her|them)\b(?!'s)/,
    act: "thanks",
  },
  // Judging a deed.
  { cue: /\b(?:welcom|commend|prais|applaud|hail|admir|salut|honou?r|celebrat|pay|paid)/, act: "assessment" },
  { cue: /\brecogni[sz]/, matter: / for \w+ing\b/, act: "assessment" },
  // Warning and denial.
  { cue: /\b(?:warn|caution|threaten)/, act: "warning" },
  { cue: /\b(?:den(?:y|ies|ied|ying)|refut)/, act: "denial" },
  { cue: /\b(?:refus|declin)/, act: "denial", modality: "denied" },
  // Asking.
  { cue: /\b(?:invit)/, act: "offer" },
  {
    cue: /\b(?:urg(?:e|ed|es|ing)|call(?:s|ed|ing)? (?:on|upon|for)|appeal|ask(?:s|ed|ing)?\b|request|demand|direct(?:s|ed|ing)\b|instruct|encourag|press(?:ed|es|ing)?\b|push(?:ed|es|ing)?\b|order(?:ed|s)\b|propos|recommend|advis)/,
    act: "request",
  },
  {
    cue: /\b(?:hope[sd]?|hoping|expectation)\b/,
    matter:
      /^(?:that )?(?:the new |new )?(?!(?:the )?(?:talks|visit|meeting|summit|participation|success)).{0,60}\bwould (?:support|continue|help|take|consider|join|release|lift|stop|end)\b/,
    act: "request",
  },
  { cue: /\boffer(?:ed|s|ing)?$/, act: "offer" },
  // Binding.
  {
    cue: /\bagree(?:d|s|ing)?\b/,
    matter: /^(?:it|he|she|they|[a-z]+) (?:is|was|were|are|would be) (?:willing|ready|prepared)\b/,
    act: "commitment",
    modality: "intends",
  },
  { cue: /\bagree(?:d|s|ing)?(?: (?:in|also)\b.*)?$/, matter: /^(?:not )?to\b/, act: "commitment", modality: "agreed" },
  { cue: /\bagree(?:d|s|ing)?\b/, act: "agreement", modality: "agreed" },
  { cue: /\breach(?:ed|ing)? .*(?:agreement|consensus|understanding)/, act: "agreement", modality: "agreed" },
  { cue: /\bconcur/, act: "agreement", modality: "agreed" },
  { cue: /\baccept(?:ed|s|ing)?\b/, act: "commitment", modality: "agreed" },
  {
    cue: /\b(?:commit(?:s|ted|ting|ment|ments)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|undert(?:ake|akes|ook|aking)|swor[en]|guarantee[sd]?)\b/,
    act: "commitment",
    modality: "will",
  },
  {
    cue: /\bannounce(?:s|d|ment)?\b|\bannouncing\b/,
    matter:
      /^(?:not )?to\b|^(?:an? |the |its |his |her |their |our )?(?:\$?[\p{L}\d.-]{1,20} ){0,4}?(?:contribution|investments?|assistance|support|sanctions|package|visit|grants?|loans?|purchases?|aid|funding|deployment|commitments?|measures|launch|creation|establishment|programme|program|initiative|fund|tariffs?)\b|^plans? /u,
    act: "commitment",
    modality: "will",
  },
  { cue: /\b(?:decided|decides|resolved|decision|has decided)\b/, matter: /^(?:not )?to\b/, act: "commitment", modality: "will" },
  {
    cue: /\b(?:intends?|intended|intent|intention|plans?|planned|planning|aims?|seeks?|sought|readiness|willingness|determination|resolve|keenness|stands? ready|stood ready)\b/,
    act: "commitment",
    modality: "intends",
  },
  { cue: /\bconsider(?:s|ing|ation)\b/, act: "commitment", modality: "considering" },
  { cue: /\blook(?:s|ed|ing)? forward to\b/, matter: /^(?:it|that|this)\b/, act: "position" },
  { cue: /\blook(?:s|ed|ing)? forward to\b/, act: "commitment", modality: "intends" },
  { cue: /\bwants?\b|\bwanted\b/, act: "position" },
  // Taking a stand.
  {
    cue: /\b(?:condemn|denounc|critici[sz]|deplor|decr(?:y|ied)|oppos|reject|object|protest|regret|dismiss|concerns?\b|support\b|solidarity|hope[sd]?\b|hoping\b|reservations|outrage|disappoint|interest\b|opposition|importance)/,
    act: "position",
  },
  { cue: /\baccus/, act: "assessment" },
  { cue: /\b(?:describ|characteri[sz]|portray)/, act: "characterisation" },
];
