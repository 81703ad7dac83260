import type { PartyWords } from "../language-pack.ts";

/** Words that stand for parties of the encounter rather than for a name. */
export const partyWords: PartyWords = {
  joint:
    /^(?:(?:the|both|these|our|all) )?(?:two |both |three |four )?(?:national security advis[eo]rs|(?:(?:deputy )?prime|foreign|defen[cs]e|finance|trade|energy|health|interior|economy|agriculture|transport|environment|justice) ministers|(?:meeting|talks|summit|call|conversation|dialogue|conference) participants|participants (?:in|of) the (?:event|meeting|talks|summit|call|conversation|dialogue|conference|video conference)|vice presidents|leaders|sides|parties|presidents|ministers|delegations|countries|nations|governments|teams|heads of state(?: and government)?|heads of government|counterparts|principals|interlocutors|secretaries|advisors|advisers|officials|participants|men|women|pair|group|duo|envoys|negotiators|chancellors|premiers|allies|partners|capitals|states|diplomats|representatives|militaries|officers|speakers|chairs|chairmen)(?: of (?:the two|both) (?:countries|nations|states|sides|parties))?(?: (?:jointly|together|both|all))?$|^(?:we|they) (?:both|two|all)$|^both(?: of (?:us|them))?$|^(?:all|each|either|neither|the two)(?: of (?:us|them))?$|^the two$|^(?:each|either|neither) (?:side|party|leader|president|country|government|nation|minister|capital|of the (?:sides|leaders|parties|countries))$|^each other$|^(?:the|this|their|our|today[’']s) (?:call|meeting|conversation|discussions?|talks|summit|visit|sessions?|exchange|dialogue|encounter|negotiations|bilateral meeting|phone call|telephone conversation)$/i,
  singular: /^(?:he|she|his|her|him|hers|himself|herself)$/i,
  plural: /^(?:they|their|theirs|them|themselves|both)$/i,
  title:
    /^(?:(?:the|his|her|our|a) )?(?:(?:U\.S\.|[\p{Lu}][\p{L}.]{1,20}) )?(?:vice president|(?:former )?president|president[- ]elect|prime minister[- ]designate|deputy prime minister|prime minister|(?:deputy )?foreign minister|defen[cs]e minister|finance minister|minister|vice chancellor|(?:federal )?chancellor|premier|vice premier|chairman|chairwoman|chairperson|chair|secretary[- ]general|general secretary|secretary of (?:state|the treasury|defen[cs]e|commerce|war|homeland security|energy|agriculture)|secretary|king|queen|crown prince|amir|emir|sultan|emperor|pope|taoiseach|his majesty|her majesty|his highness|his royal highness|holy father|head of (?:state|government)|(?:first )?(?:deputy )?head of the (?:office of the president|president[’']s office|presidential (?:office|administration|executive office))(?: of (?:the )?\p{Lu}[\p{L} ]{2,30})?|(?:deputy |principal deputy )?national security advis[eo]r|advis[eo]r|ambassador|special envoy|envoy|presidential envoy|spokesperson|spokesman|spokeswoman|foreign secretary|defen[cs]e secretary|treasury secretary|director(?: general)?|leader|speaker|senator|governor|commissioner|high representative|state councill?or|general|admiral)$/iu,
  first: /^(?:I|we|me|us|my|our|mine|ours|myself|ourselves|we both|both of us)$/i,
  firstPlural: /^(?:we|us|our|ours|ourselves|we both|both of us)$/i,
  firstWithin: /(?:^|\s)(?:I|me|myself)(?:$|[\s,])/,
  feminine: /^(?:she|her|hers|herself)$/i,
  masculine: /^(?:he|him|his|himself)$/i,
  neuter: /^(?:it|itself)$/i,
  bodies:
    /^(?:the )?(?:(?!(?:of|and|to|in|for|head|chief|deputy|representatives?|members?|officials?) )[\p{L}.&’'-]+ ){0,5}(?:ministry|department|council|commission|agency|committee|board|office|bureau|administration|authority|embassy|mission|bank|parliament|senate|service|cabinet|secretariat|court|inspectorate)(?: (?:of|for|in|to) (?:the )?(?:[\p{L}.&,’'-]+ ?){1,8})?$/iu,
  pairing: /^(?:,|,? and|,? as well as)\s(?:(?:\p{Lu}[\p{L}.’'-]*|of|for|the|and),?\s){0,12}$/u,
  thanking: /\b(?:thank|congratulat|prais|commend|appreciat|welcom|applaud|credit)/i,
  meeting: /\b(?:met|spoke|meets|speaks|talked|conferred)\s(?:\p{L}+ly\s)?(?:\p{L}+\s){0,2}?(?:with|to)\b|\b(?:hosted|received)\b/u,
  jointWithin:
    /\b(?:(?:both|the two|two) (?:sides|leaders|countries|presidents|parties|governments|nations|delegations|capitals|ministers)|(?:both|all|each|neither|either) of (?:us|them))\b/i,
  together:
    /\b(?:agree[ds]?|discuss(?:ed|es)?|talked?|spoke|speak|met|share[ds]?|both|look(?:ed)? forward|exchanged|covered|concluded|signed|focus(?:ed)?|negotiated|reached|made|had|realize|announced|came up|cover(?:ed|ing|s)|discussing|raised|touched)\b/i,
  mutual: /^to (?:discuss|talk about|exchange views (?:on|about)|confer (?:on|about))$|^(?:discussing|going over|covering)$/i,
  active: /^(?:(?:and|also|further|again)\s)*(?:to\s(?!be\b)|\p{Ll}+ing\b)/iu,
  possessive: /^(his|her|its|their)\s\p{L}/iu,
  counterpart:
    /^(?:his|her|the|their|our) (?:[\p{Lu}]\p{L}+ )?(?:counterpart|interlocutor|guest|colleague|opposite number|visitor)$|^the (?:other side|other party|guest)$/iu,
  ownHead: /^the (?:head of state|head of the (?:\p{Lu}\p{L}+ )?state)$/iu,
  headWithin: /\b(?:the (?:president|prime minister|head of state|chancellor)|head of the \p{Lu}\p{L}+ state)\b/iu,
  offices: [
    // Whoever heads a president's office is not the president, and his deputy is neither.
    [/\bdeputy head of the .*\b(?:office|administration)\b/i, []],
    [/\bhead of the .*\b(?:office|administration)\b/i, ["chief-of-staff"]],
    [/\bvice president$/i, ["vice-president"]],
    [/\bpresident(?:[- ]elect)?$/i, ["president", "commission-president", "european-council-president"]],
    [/\bdeputy prime minister$/i, ["deputy-prime-minister"]],
    [/\b(?:prime minister|premier|taoiseach)$/i, ["prime-minister", "taoiseach"]],
    [/\bvice premier$/i, ["vice-premier"]],
    [/\bvice chancellor$/i, ["vice-chancellor"]],
    [/\bchancellor$/i, ["chancellor"]],
    [/\bdeputy foreign minister$/i, ["deputy-foreign-minister"]],
    [/\b(?:foreign minister|secretary of state|foreign secretary)$/i, ["foreign-minister", "foreign-secretary"]],
    [/\b(?:defen[cs]e minister|defen[cs]e secretary|secretary of (?:defen[cs]e|war))$/i, ["defence-minister"]],
    [/\b(?:finance minister)$/i, ["finance-minister"]],
    [/\b(?:treasury secretary|secretary of the treasury)$/i, ["treasury-secretary"]],
    [/\bsecretary of commerce$/i, ["commerce-secretary"]],
    [/\bdeputy national security advis[eo]r$/i, ["deputy-security-adviser"]],
    [/\b(?:national security advis[eo]r)$/i, ["security-adviser"]],
    [/\bsecretary[- ]general$/i, ["secretary-general"]],
    [/\bgeneral secretary$/i, ["general-secretary"]],
    [/\b(?:king|queen|emperor|majesty|amir|emir|sultan)$/i, ["monarch"]],
    [/\bcrown prince$/i, ["crown-prince"]],
    [/\b(?:pope|holy father)$/i, ["pope"]],
    [/\bhigh representative$/i, ["high-representative"]],
    [/\b(?:secretary)$/i, ["foreign-minister", "defence-minister", "treasury-secretary", "secretary-general"]],
    [/\b(?:minister)$/i, ["foreign-minister", "defence-minister", "prime-minister", "finance-minister"]],
    [/\b(?:envoy)$/i, ["envoy", "ukraine-envoy", "middle-east-envoy", "climate-envoy"]],
  ],
  issued:
    /^(?:the|this|that|a|an|his|her|its|today[’']s|our|another)\s(?:(?:full|joint|official|written|brief|short|final|executive|presidential|separate|same|new|resulting)\s){0,2}(?:statement|readout|message|letter|post|order|fact sheet|memorandum|proclamation|communiqu[ée]|press release|release|document|telegram|congratulatory message|directive|announcement|summary|report|declaration|agreement|deal|text|account|note|speech|address|remarks|plan)\b/i,
  officials: /\b(?:moderator|officials?|spokes(?:person|man|woman)|administration|secretary|press|white house)\b/i,
  unattached:
    /\b(?:analysts?|experts?|observers?|critics|economists?|scholars?|traders|investors|markets?|media|newspapers?|journalists?|reporters?|outlets?|sources?|projections?|estimates?|polls?|surveys?|companies|company|firms?|corporation|bank|foundation|institute|institution|universit(?:y|ies)|think tanks?|commentators?|watchers|researchers?|industry|businesses|association|federation|council of churches|human rights groups?|activists|historians?|professors?|groups?|coalition|organi[sz]ations?|networks?|alliance|council|committee|fund|agency|museum|church|residents|protesters|survivors|families|family|lawyers?|victims|questioner)\b|^(?:Q|QUESTION)\d?$/i,
  matter:
    /\b(?:to (?:discuss|reaffirm|express|congratulate|thank|condemn|reiterate|underscore|review|consult|coordinate|advance|continue|convey|offer|follow up|brief|update|emphasi[sz]e|address|reassure|mark|commemorate|talk about|hold|strengthen)|about|regarding|concerning|on (?!(?:the (?:margins|sidelines|phone|telephone|occasion|eve|ground)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|the (?:morning|afternoon|evening|initiative))\b)|amid|(?:hours|days|weeks|months) (?:after|before)|ahead of|in (?:response|light|view|the face|support) |during which)\b/i,
  joining:
    /\b(?:joined (?:by|the)|joining|participants|participated|participation|(?:was|were) (?:also )?attended by|also attended|attendees|took part)\b/i,
  added:
    /^(?:(?:it|there) )?(?:was|were|has been) (?:also|further|additionally|separately) (?:noted|stressed|emphasi[sz]ed|underlined|underscored|pointed out|highlighted|mentioned)(?: that)?$/i,
  detailing: /^(?:in particular|specifically|among other things)\b/i,
  answered: /\b(?:was|were) (?:\p{L}+ly )?accepted\b/iu,
  dropsSubject: false,
};
