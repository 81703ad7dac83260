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
  { cue: /\b(?:thankful|glad|pleased|happy|delighted|relieved|heartened) (?:to|that)\b/, act: "assessment" },
  {
    cue: /\b(?:thank|congratulat|condolences|gratitude|grateful|sympath|greetings|well[- ]?wishes|(?:good|best|warm|warmest|sincere|his|her|their) wishes|apolog)/,
    act: "thanks",
  },
  {
    cue: /\b(?:express(?:ed|es|ing)?|convey(?:ed|s|ing)?|voiced|offered|extend(?:ed|s|ing)?|reiterated|sent|sends)\b/,
    matter:
      /^(?:his|her|their|its|our|my|the|[a-z]+'s)? ?(?:\w+ )?(?:words of )?(?:sincere |deep |warm |heartfelt )?(?:condolences|condolence|gratitude|appreciation|sympathy|sympathies|thanks|congratulations|greetings|wishes|regards)\b/,
    act: "thanks",
  },
  { cue: /\bappreciat(?:ion|es?|ed|ing|ive)\b/, act: "thanks" },
  {
    cue: /\bexchang/,
    matter: /^(?:[a-z'’]+ ){0,3}(?:greetings|congratulations|condolences|wishes)\b/,
    act: "thanks",
  },
  { cue: /\bwish(?:ed|es|ing)?\b/, matter: /^(?!to\b)/, act: "thanks" },
  {
    cue: /\bwelcom/,
    matter:
      /^(?:the )?(?:new |newly elected |french |german |[a-z]+ )?(?:president|prime minister|vice president|minister|secretary|chancellor|king|amir|sultan|premier|him|her|them)\b(?!'s)(?! for)(?!(?: [a-z.-]+){0,4}'s? )/,
    act: "thanks",
  },
  // Judging a deed; of the ties between the two, what they are like.
  {
    cue: /\b(?:welcom|commend|prais|applaud|hail)/,
    matter:
      /^(?:the |our |their )?(?:(?:level|state|quality|high level) of )?(?:(?!growing|expanding|deepening|increasing|new\b)[a-z-]+ ){0,2}(?:relationship|relations|partnership|friendship|alliance|cooperation)(?: between| among|, including| of the two)\b/,
    act: "characterisation",
  },
  // "welcomed plans to build a bridge": what is planned is no more than intended.
  {
    cue: /\b(?:welcom|commend|prais|applaud|hail)/,
    matter: /^(?:the |its |their |his |her )?plans? (?:by \w+ )?to\b/,
    act: "assessment",
    modality: "intends",
  },
  {
    cue: /\b(?:welcom|commend|prais|applaud|hail|admir|salut|honou?r(?:ed|s|ing)|celebrat|paid tribute|pay tribute|paying tribute|lauded|lauds|credited)/,
    act: "assessment",
  },
  {
    cue: /\b(?:recogni[sz]|acknowledg)/,
    matter:
      / for [a-z]+ing\b|^(?:his|her|their|its|the|[a-z. ]{1,30}'s?) (?:[a-z-]+ ){0,3}(?:efforts?|work|leadership|contributions?|courage|progress|role|sacrifices?|achievements?|strides|steps|bravery)\b/,
    act: "assessment",
  },
  {
    cue: /\bsatisfaction/,
    matter: /\b(?:conversation|talks|meeting|relations|relationship|ties|partnership|dialogue|cooperation)\b/,
    act: "characterisation",
  },
  {
    cue: /\b(?:sp(?:oke|eaks?|eaking) highly|high(?:ly)? (?:assess|apprais|evaluat|rated|valued|appreciated|marks)|positively (?:assess|evaluat|apprais)|high assessment)/,
    act: "assessment",
  },
  { cue: /\b(?:satisfaction|pride|optimism|optimistic|confident|confidence)\b/, act: "assessment" },
  // Warning and denial.
  { cue: /\b(?:warn|caution|threaten)/, act: "warning" },
  { cue: /\b(?:refus|declin)/, act: "denial", modality: "denied" },
  {
    cue: /\b(?:call(?:s|ed|ing)?|brand(?:s|ed)|dismiss(?:es|ed|ing)?|label(?:s|l?ed)|describ(?:es|ed|ing))\b/,
    matter: /\b(?:false|fake|untrue|baseless|fabricated|groundless|fabrication|lies?)$/,
    act: "denial",
  },
  { cue: /\b(?:den(?:y|ies|ied|ying)|refut|disputed)\b/, act: "denial" },
  // "tasked their teams to draft a plan": what two sides set their own people to do, they have agreed to.
  {
    cue: /\b(?:task|instruct|direct|charg|order|authori[sz]|mandat)(?:ed|es|s|ing)\b/,
    matter:
      /^(?:with )?(?:their|both (?:sides'?|countries'?|parties'?)?|the two (?:sides'?|countries'?|parties'?)?|each other's|our|respective)(?![\p{L}])(?: [\p{L}'-]+){0,4} (?:teams?|negotiators|officials|advis[eo]rs|ministers|ministries|agencies|delegations|experts|envoys|secretaries|staffs?|aides|representatives|working groups?|departments|governments|militaries)\b/u,
    act: "commitment",
    modality: "agreed",
  },
  // Asking.
  { cue: /\b(?:invit)/, act: "offer" },
  {
    cue: /\b(?:urg(?:e|ed|es|ing)|call(?:s|ed|ing)? (?:on|upon|for)|appeal|ask(?:s|ed|ing)?\b|request|demand|direct(?:s|ed|ing)\b|instruct|encourag|press(?:ed|es|ing)?\b|push(?:ed|es|ing)?\b|order(?:ed|s)\b|recommend|advis|task(?:s|ed|ing)\b|beseech|implor|sought (?:assurances|support))/,
    act: "request",
  },
  // "suggested discussing the plan": held out.
  { cue: /\bsuggest/, matter: /^(?!(?:[a-z]+ing (?:is|was|would|has|had|will)\b))[a-z]{3,}ing (?:[a-z]+ ){1,}/, act: "offer" },
  // What is proposed is held out; only what the other alone is to do is asked for.
  {
    cue: /\bpropos/,
    matter: /^(?:that )?(?:[\p{L}'-]{1,24} ){1,4}?(?:should|must|halt|stop|cease|withdraw|refrain|return|release)\b/u,
    act: "request",
  },
  { cue: /\b(?:propos|initiative$|initiative to$)/, act: "offer" },
  {
    cue: /\boffer(?:ed|s|ing)?\b/,
    matter:
      /^(?:a |an |the )?(?:[a-z]+ )?(?:reminder|opportunity|glimpse|assessment|explanation|view|chance|account|clarifications?|comments?)\b/,
    act: "assessment",
  },
  { cue: /\boffer(?:ed|s|ing)?\b/, act: "offer" },
  // Binding.
  {
    cue: /\bagree(?:d|s|ing)?\b/,
    matter: /^(?:it|he|she|they|[a-z]+) (?:is|was|were|are|would be) (?:willing|ready|prepared)\b/,
    act: "commitment",
    modality: "intends",
  },
  // "agreed that the aim will be to finish in May": of two, the weaker; they mean to.
  {
    cue: /\bagree(?:d|s|ing)?\b/,
    matter:
      /^(?:that )?(?:an? |the |its |their |our |both (?:sides'|parties'|countries') )?(?:[a-z-]{1,20} ){0,2}?(?:endeavou?rs?|efforts?|aims?|goals?|objectives?|intentions?|intent|ambitions?|aspirations?|hopes?|targets?|purpose)\b(?: (?:of|for|by|here|now)\b[^,;.]{0,60}?)? (?:is|are|was|were|will be|would be|should be) to\b/,
    act: "commitment",
    modality: "intends",
  },
  { cue: /\bagree(?:d|s|ing)?\b(?!.*\b(?:on|upon|with)$)/, matter: /^(?:not )?to\b/, act: "commitment", modality: "agreed" },
  {
    cue: /\bagree(?:d|s|ing)?(?: to| upon| on)?$/,
    matter:
      /^(?:an? |the |its |his |her |their )?(?:[\p{L}\d-]{1,20} ){0,4}?(?:ceasefire|cease-fire|truce|pause|halt|release|exchange|swap|withdrawal|pullback|reductions?|cuts?|purchases?|sales?|extension|suspension|resumption|moratorium|meetings?|visits?|summit|deployment|transfer|establishment|creation|launch|contacts?|consultations?|talks)\b(?! (?:\w+ly )?(?:must|should|will|would|is|are|was|were|has|have|had|can|could|needs?|remains?)\b)/u,
    act: "commitment",
    modality: "agreed",
  },
  // "agreed that their teams would stay in touch": what both sides' own people will do.
  {
    cue: /\bagree(?:d|s|ing)?$/,
    matter:
      /^(?:that )?(?:their|our|the two|both|they|we|(?:the )?(?:parties|sides|leaders|presidents|ministers|teams))(?: [a-z-]{2,20}){0,4}? (?:will|would) (?:also |further |[a-z]+ly )?(?:stay|remain|continue|keep|meet|work|hold|begin|start|resume|follow|consult|coordinate|cooperate|convene|maintain|develop|prepare|speak|talk|exchange|discuss|engage)\b/,
    act: "commitment",
    modality: "agreed",
  },
  // "affirmed the continued provision of aid": it will go on.
  {
    cue: /\b(?:re)?affirm|\b(?:pledg|promis|guarantee|assured)/,
    matter:
      /^(?:the |its |their |our |his |her )?(?:continued|further|uninterrupted|sustained) (?:[a-z]+ )?(?:provision|delivery|supply|supplies|deliveries|transfer|financing|funding)\b/,
    act: "commitment",
    modality: "will",
  },
  // "agreed that the talks would be continued": what is to be done with it.
  {
    cue: /\bagree(?:d|s|ing)?\b/,
    matter:
      /^(?:that )?(?:[^\s.;]{1,24} ){1,14}?(?:will|would) be (?:[a-z]+ly )?(?:continued|maintained|resumed|paid|held|transferred|released|signed|delivered|provided|exchanged|allocated|disbursed|extended|lifted|implemented|launched|established|convened|reopened|handed|sent|completed|finali[sz]ed|returned|withdrawn)\b/,
    act: "commitment",
    modality: "agreed",
  },
  { cue: /\bagree(?:d|s|ing)?\b/, act: "agreement", modality: "agreed" },
  {
    cue: /\b(?:express|voic|shar|h[eo]ld)[a-z]* (?:an? |the )?(?:shared|common|joint|unanimous|identical) (?:views?|opinions?|positions?|understanding|stance)\b/,
    act: "agreement",
    modality: "agreed",
  },
  { cue: /\breach(?:ed|ing|es)?\b.*(?:agreement|consensus|understanding)/, act: "agreement", modality: "agreed" },
  { cue: /\b(?:agreement|consensus|understanding)\b/, act: "agreement", modality: "agreed" },
  { cue: /\bconcur/, act: "agreement", modality: "agreed" },
  { cue: /\baccept(?:ed|s|ing)?\b/, act: "commitment", modality: "agreed" },
  {
    cue: /\bcommit(?:s|ted|ting)?$/,
    matter: /^(?:[a-z]+ ){0,4}(?:crimes?|atrocities|acts|violations|abuses|genocide|murders?|massacres?|mistakes?|errors?)\b/,
    act: "event",
    modality: "done",
  },
  {
    cue: /\b(?:(?:re)?commit(?:s|ted|ting|ment|ments)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|undert(?:ake|akes|ook|aking)|swor[en]|guarantee[sd]?)\b/,
    act: "commitment",
    modality: "will",
  },
  // "announced the selection of a builder": it is done.
  {
    cue: /\bannounc/,
    matter:
      /^(?:the |its |his |her |their |our )(?:[a-z]+ )?(?:selection|appointment|completion|conclusion|signing|nomination|election|capture|arrest|release) of\b/,
    act: "event",
    modality: "done",
  },
  {
    cue: /\bannounc/,
    matter:
      /^plans? |^(?:its |his |her |their |our |the )?intent|^(?:an? |the |its |his |her |their |our |new |about |around |up to |over |more than |billions |millions |of )*(?:[\p{L}$€£\d.,-]{1,20} ){0,5}?investments?\b/u,
    act: "commitment",
    modality: "intends",
  },
  {
    cue: /\b(?:announc|declar)/,
    matter:
      /^(?:not )?to\b|^(?:an? |the |its |his |her |their |our )?(?:[\p{L}$€£\d.,-]{1,20} ){0,7}?(?:contribution|contributions|assistance|support|sanctions|package|packages|visit|grants?|loans?|purchases?|aid|funding|funds|deployment|commitments?|measures|launch|creation|establishment|programmes?|programs?|initiatives?|fund|tariffs?|suspension|resumption|withdrawal|restrictions|designations?|partnerships?|payments?|disbursements?|allocations?|donations?|bans?|moratorium|ceasefire|truce|pause)\b/u,
    act: "commitment",
    modality: "will",
  },
  {
    cue: /\b(?:decided|decides|resolved|decision|has decided|chose|opted)\b/,
    matter: /^(?:not )?to\b/,
    act: "commitment",
    modality: "will",
  },
  { cue: /\bdecid(?:ed|es) (?:on|upon)\b/, act: "commitment", modality: "will" },
  { cue: /\bdecided against\b/, act: "commitment", modality: "will" },
  // "reminded of the recovery plan": what a plan is, not that someone plans.
  { cue: /\bremind/, matter: /^(?:the|an?|its|his|her|their|our) (?:[\w-]+ ){0,3}plans?\b(?! (?:to|of|for)\b)/, act: "mention" },
  {
    cue: /\b(?:stands?|standing|stood) ready\b/,
    matter: /^to (?:[a-z]+ ){0,5}(?:help|assist|support|offer|provide|mediate|facilitate)\b/,
    act: "offer",
    modality: "intends",
  },
  {
    cue: /\b(?:intends?|intended|intending|intent|intention|intentions|plans?|planned|planning|aims?|aimed|seeks?|sought|seeking|readiness|ready|willingness|willing|prepared|determination|determined|resolve|keenness|keen|eagerness|goals?|objectives?|ambitions?|aspirations?|dedication|striving)\b/,
    act: "commitment",
    modality: "intends",
  },
  {
    cue: /\b(?:consider(?:s|ed)?|deem(?:s|ed)?|finds?|found|regard(?:s|ed)?)\b/,
    matter:
      /^it (?:[a-z]+ ){0,2}(?:important|necessary|essential|vital|crucial|unacceptable|inadmissible|imperative|expedient|appropriate)\b/,
    act: "position",
  },
  {
    cue: /\bconsider(?:s|ed)?\b/,
    matter:
      /^(?!(?:[a-z]+ing|whether|how|options?)\b)(?!(?:an?|the|new|further|more|additional|its|their|possible|potential) (?:[a-z-]+ ){0,2}(?:purchases?|sales?|moves?|measures?|steps?|options?|sanctions|proposals?|plans?|ways?|deployments?|bans?|tariffs?|visits?|requests?|responses?|offers?|applications?|increases?)\b)/,
    act: "position",
  },
  {
    cue: /\b(?:consider(?:s|ing|ation|ed)|weigh(?:s|ed|ing)?|explor(?:es|ed|ing)|mull(?:s|ed|ing)?)\b/,
    act: "commitment",
    modality: "considering",
  },
  // "confirmed his participation in the summit": he will be there.
  {
    cue: /\bconfirm/,
    matter: /^(?:his|her|their|its) (?:[a-z]+ )?(?:participation|attendance|visit|presence)\b/,
    act: "commitment",
    modality: "will",
  },
  {
    cue: /\blook(?:s|ed|ing)? forward to\b/,
    matter: /^(?:[a-z]+ly |further |jointly )?(?!(?:upcoming|forthcoming|coming|meeting with success)\b)[a-z]{3,}ing\b/,
    act: "commitment",
    modality: "intends",
  },
  { cue: /\blook(?:s|ed|ing)? forward to\b/, act: "position" },
  // "expressed their desire to go on building": one's own doing.
  {
    cue: /\bdesires?$/,
    matter: /^to (?:continue|further|strengthen|deepen|expand|develop|build|enhance|intensify|work|cooperate|advance)\b/,
    act: "commitment",
    modality: "intends",
  },
  { cue: /\b(?:wants?|wanted|wish(?:es|ed)?|desires?|would (?:like|love|prefer))\b/, act: "position" },
  { cue: /\bexpect(?:s|ed|ing|ations?)?\b/, act: "position" },
  // Taking a stand.
  {
    cue: /\b(?:condemn|denounc|critici[sz]|deplor|decr(?:y|ied)|oppos|reject|object|protest|regret|dismiss|concern(?:s|ed)?\b|support\b|supports\b|supported\b|supportive\b|critical of\b|solidarity|hope[sd]?\b|hoping\b|reservations|outrage|disappoint|interest\b|opposition|importance|(?:the|an?|his|her|their|its|and) (?:view|opinion)(?! (?:of|on|about)\b)\b|endors|\bback(?:s|ed)?\b|alarm|worr(?:y|ied)|indignation|dismay|lament)/,
    act: "position",
  },
  { cue: /\bsp(?:eaks?|oke|oken|eaking) (?:[a-z]+ )?(?:against|in favou?r of|in support of)\b/, act: "position" },
  { cue: /\b(?:not|no longer|never|n't) (?:[a-z]+ )?recogni[sz]/, act: "position" },
  { cue: /\brecogni[sz]/, matter: /^(?:[^\s.;]{1,24} ){1,14}?(?:requires?|needs?|demands?|calls? for)\b/, act: "position" },
  { cue: /\bst(?:and|ands|ood|anding) (?:[a-z]+ )?(?:with|by|behind|against|together with)\b/, act: "position" },
  { cue: /\baccus/, act: "assessment" },
  { cue: /\b(?:lists|listed|listing)\b/, act: "mention" },
  { cue: /\b(?:describ|characteri[sz]|portray)/, act: "characterisation" },
];
