import type { Force } from "../../domain/statement.ts";
import type { Taking } from "./cue-verbs.ts";

/**
 * A verb that becomes a cue by what follows it: "made **clear**", "exchanged **views on**". `tail` is matched right behind the verb and belongs
 * to the cue. Repetitions are bounded, so that a hostile text costs nothing.
 */
export interface CuePhrase {
  readonly lemma: string;
  readonly tail: RegExp;
  readonly takes: ReadonlySet<Taking>;
  readonly force: Force;
  readonly links: readonly string[];
}

const say: ReadonlySet<Taking> = new Set(["clause", "phrase", "quote"]);
const topic: ReadonlySet<Taking> = new Set(["topic", "phrase"]);
const phrase: ReadonlySet<Taking> = new Set(["phrase", "clause"]);
const expressed: ReadonlySet<Taking> = new Set(["phrase", "clause", "deed"]);
const deed: ReadonlySet<Taking> = new Set(["deed", "clause", "phrase"]);
const clause: ReadonlySet<Taking> = new Set(["clause"]);
const named: ReadonlySet<Taking> = new Set(["topic", "named"]);
const praised: ReadonlySet<Taking> = new Set(["phrase", "clause", "deed", "praised"]);

const noLinks: readonly string[] = [];

function phrases(lemmas: string, tail: RegExp, takes: ReadonlySet<Taking>, force: Force = "neutral", links = noLinks): CuePhrase[] {
  return lemmas.split(" ").map((lemma) => ({ lemma, tail, takes, force, links }));
}

/** Nouns that a light verb takes into the cue: "expressed **concern**". */
const feelings =
  "appreciation|gratitude|thanks|concerns?|hopes?|condolences|sympath(?:y|ies)|solidarity|satisfaction|regrets?|confidence|interest|support|opposition|congratulations|greetings|views?|opinions?|belief|conviction|dissatisfaction|outrage|alarm|sorrow|grief|anger|optimism|pessimism|doubts?|best wishes|good wishes|well wishes|wishes|admiration|respect|disappointment|objections?|reservations|condemnation|frustration|sadness|skepticism|scepticism|apology|apologies|expectations?|dismay|unease|worry|worries|fears?|misgivings|displeasure|delight|joy|pleasure|pride|indignation|shock|trust|faith|enthusiasm|esteem|remorse|approval|disapproval|disagreement|certainty|surprise|apprehension|anxiety|caution|backing|preference|openness|criticism|praise|acknowledge?ment|recognition|understanding|position|assessment|relief";
const intents =
  "readiness|willingness|intent|intention|commitment|determination|resolve|wish|desire|keenness|eagerness|aspiration|ambition|dedication|preparedness|reluctance|unwillingness";
const relating = "(?: (?!on behalf )(?:for|about|over|regarding|concerning|with|at|on|in|to|of|toward|towards))?";
/** "commitment **to** building …": a governed "to", where no infinitive follows. */
const toThing =
  "(?:(?<=commitment|dedication) to(?= (?:further |continued |[\\p{Ll}]{2,15}ly )?(?:[\\p{Ll}]{2,20}ing|an?|the|its|their|his|her|this|these|that|peace|security|stability|democracy|cooperation) ))?";
/** Up to so many small words, of which the last stands before what follows. */
const small = (most: number) => `(?:[\\p{Ll}-]{1,20} ){0,${most}}?`;
const any = (most: number) => `(?:[\\p{L}’'-]{1,20} ){0,${most}}?`;
/** "expressed **the United States’** concern": a state or a body that owns the feeling belongs to the cue as "his" does; a person does not. */
const bodys =
  "(?:U\\.S\\. |American |(?:the )?(?:(?!President|Prime|Minister|Secretary|Chancellor|King|Vice)\\p{Lu}[\\p{L}.-]{1,20} ){0,3}(?:States|Union|Administration|Nations|Kingdom|Ukraine|Russia|Alliance|Government|Commission|America|Israel|China|India|Türkiye|Poland|Japan|Germany|France)['’]s? )?";
const light = new RegExp(` ${bodys}${small(3)}(?:(?:${feelings})${relating}(?=[ ,])|(?:${intents})${toThing}(?=[ ,]))`, "uy");
const thanksTo = new RegExp(` ${small(3)}(?:appreciation|gratitude|thanks|thankfulness)(?= to [^.;]{2,90}? for )`, "uy");
/** "conveyed the commitment **of the United States** to …": whose it is stands behind. */
const ofWhom = new RegExp(
  ` the ${small(2)}(?:${intents}|support|concerns?|gratitude|appreciation|condolences) of (?:the )?(?:\\p{Lu}[\\p{L}.-]{1,20} ){0,3}\\p{Lu}[\\p{L}.-]{1,20}(?: and (?:the |its |our |their |his |her )?(?:[\\p{L}.-]{2,20} ){0,3}?[\\p{L}.-]{2,20}(?= (?:for|about|over|on|to) ))?(?: (?:for|about|over|on|to(?= (?:[\\p{Ll}]{2,20}ing|an?|the|its|their|his|her|this|these|peace|security|stability|democracy|cooperation)[ ,])))?(?= )`,
  "uy",
);

/** "conveyed his best wishes **to** the people of Norway **on** …": who is greeted stands between. */
const wishesTo = new RegExp(
  ` (?!an? )${small(3)}(?:condolences|sympath(?:y|ies)|congratulations|greetings|wishes)(?= to [^.;]{2,90}? (?:on|over|for|in connection with) )`,
  "uy",
);
const greetingsFrom = new RegExp(`(?= ${small(2)}(?:greetings|regards|condolences|congratulations|wishes) from )`, "uy");
const talks =
  "(?:discussions?|conversations?|exchanges?|talks?|debates?|dialogues?|consultations?|negotiations?|meetings?|clash(?:es)?|sessions?|calls?|phone calls?|briefings?|arguments?|chats?)";
const about = ["on", "about", "regarding", "concerning", "over"];
const topicMark =
  "(?:on|about|regarding|concerning|over|dedicated to|devoted to|focused on|focusing on|centered on|covering|(?<=discussions? |exchange |review )of)";
const views = "(?: of (?:views|opinions))?";
const talksOn = new RegExp(` (?:an? )?${any(5)}${talks}${views} ${topicMark}(?= )`, "uy");
/** "held talks **with** the Minister **on** …": who takes part stands between, and is no part of the cue. */
const talksWith = new RegExp(` (?:an? )?${any(5)}${talks}${views}(?= with )`, "uy");

/** States of mind behind "was", "remains" or "feels" that hand over a clause: "is confident **that** …". */
const minds =
  "confident|certain|sure|convinced|hopeful|optimistic|pessimistic|adamant|clear|emphatic|unequivocal|explicit|insistent|pleased|glad|happy|delighted|proud|sorry|sad|saddened|disappointed|frustrated|surprised|shocked|appalled|outraged|alarmed|concerned|worried|afraid|fearful|mindful|aware|conscious|skeptical|sceptical|doubtful|grateful|thankful|encouraged|heartened|honoured|honored|of the (?:opinion|view|belief)|in agreement|unanimous|positive|satisfied|impressed";

export const cuePhrases: readonly CuePhrase[] = [
  // Light verbs with a feeling, an intent or a courtesy.
  ...phrases("express convey voice extend", thanksTo, praised, "neutral", ["for"]),
  ...phrases("express convey extend offer send", wishesTo, praised, "neutral", ["on", "over", "for", "in connection with"]),
  ...phrases("convey send bring deliver", greetingsFrom, phrase),
  ...phrases("express convey voice", ofWhom, expressed),
  ...phrases("express convey voice register", light, expressed),
  ...phrases(
    "extend",
    / (?:[\p{Ll}-]{1,20} ){0,3}?(?:appreciation|gratitude|thanks|condolences|sympath(?:y|ies)|congratulations|greetings|wishes|support|apolog(?:y|ies)|solidarity)(?: (?:for|on|over|to|about))?(?= )/uy,
    phrase,
  ),
  ...phrases(
    "offer",
    / (?:[\p{Ll}-]{1,20} ){0,2}?(?:condolences|sympath(?:y|ies)|congratulations|greetings|thanks|apology|apologies|assurances?|prayers|best wishes)(?: (?:on|for|over|to|of|about))?(?= )/uy,
    say,
  ),
  ...phrases(
    "make",
    / (?:it )?(?:very |absolutely |quite |perfectly |abundantly |crystal )?(?:clear|plain|known)(?= |:)/uy,
    say,
    "emphatic",
  ),
  ...phrases(
    "make",
    / (?:it )?(?:very |absolutely |quite |perfectly |abundantly |crystal )?clear(?: to [^,;:.]{2,40}?)(?= that )/uy,
    clause,
    "emphatic",
  ),
  ...phrases("make", / (?:an? )?(?:[\p{L},-]{1,20} ){0,4}?commitments?(?: to(?= [\p{Ll}]{2,20}ing ))?(?= )/uy, deed, "emphatic"),
  ...phrases("make", / (?:an? |the )?(?:[\p{L}-]{1,20} ){0,2}?(?:pledges?|promises?|vows?)(?= (?:to|that|on|about) )/uy, deed, "emphatic"),
  ...phrases("make", / (?:an? |the )?(?:[\p{L}-]{1,20} ){0,2}?(?:appeals?|plea)(?: (?:for|to))(?= )/uy, phrase),
  ...phrases(
    "make",
    / (?:the |an? )?(?:[\p{L}-]{1,20} ){0,2}?(?:point|case|argument|claim|assertion|announcement)(?: (?:of|for|about|against))?(?= )/uy,
    say,
  ),
  ...phrases("make", / (?:an? )?(?:[\p{L}-]{1,20} ){0,2}?references? to(?= )/uy, topic),
  ...phrases("make", / (?:an? )?(?:[\p{Ll}-]{1,20} ){0,2}?assessments? of(?= )/uy, topic),
  ...phrases("make", / (?:no )?(?:[\p{L}-]{1,20} ){0,2}?mention of(?= )/uy, topic),
  ...phrases(
    "send",
    / (?:[\p{L}’'-]{1,20} ){0,2}?(?:condolences|greetings|congratulations|best wishes|good wishes)(?: (?:on|for|over|to))?(?= )/uy,
    phrase,
  ),
  ...phrases("send", / an? (?:[\p{L}-]{1,20} ){0,3}?(?:message|signal)(?: to [^,;:.]{2,40}?)?(?= that )/uy, clause),
  ...phrases("deliver convey", / an? (?:[\p{L}-]{1,20} ){0,3}?(?:message|warning)(?: to [^,;:.]{2,40}?)?(?= that )/uy, clause),
  ...phrases("raise", / (?:[\p{L}’'-]{1,20} ){0,2}?concerns?(?: (?:about|over|regarding|with|that))(?= )/uy, phrase),
  ...phrases("raise", / the (?:issues?|questions?|matters?|topics?|subjects?|cases?|problems?) of(?= )/uy, topic),
  ...phrases("raise", / (?:[\p{Ll}-]{1,20} ){0,2}?(?:objections?|doubts?|questions?)(?: (?:about|over|regarding|to|on))(?= )/uy, phrase),
  ...phrases(
    "share",
    / (?:[\p{L}’'-]{1,20} ){0,3}?(?:concerns?|views?|opinions?|assessments?|thoughts?|perspectives?|insights?|vision|ideas?|hope|belief|conviction|understanding)(?: (?:about|over|regarding|on|of|with regard to|concerning|for))?(?: as well)?(?= )/uy,
    phrase,
  ),
  ...phrases(
    "share",
    / (?:the |some |more |further |[\p{Ll}-]{1,20} ){0,2}?(?:details|updates?|news|particulars) (?:on|about|of|regarding|concerning)(?= )/uy,
    topic,
  ),
  ...phrases(
    "share",
    /(?= (?:the |this |that |these |their |his |her |our |an? )?(?:[\p{Ll}-]{1,20} ){0,2}?(?:stor(?:y|ies)|experiences|messages?|lessons)(?: (?!and|or)|[.,]|$))/uy,
    topic,
  ),
  ...phrases(
    "issue",
    / (?:an? )?(?:[\p{L}-]{1,20} ){0,3}?(?:warnings?|threats?|calls?|appeals?)(?: (?:about|over|against|for|to|of))?(?= )/uy,
    say,
  ),
  ...phrases(
    "lodge file",
    / an? (?:[\p{L}-]{1,20} ){0,2}?(?:protest|complaint|objection|representations)(?: (?:about|over|against|with|to|regarding))(?= )/uy,
    phrase,
  ),
  ...phrases("give", / (?:[\p{L}-]{1,20} ){0,2}assurances?(?: of| about)?(?= )/uy, say),
  ...phrases(
    "give grant",
    / (?:[\p{Ll}-]{1,20} ){0,2}?(?:consent|agreement|approval|permission|clearance|blessing)(?= to (?!(?:an?|the|this|that|these|those|its|their|his|her|our|my|any|all|such|some)\b)[\p{Ll}]{2,20} (?:an?|the|its|their|his|her|our|more|new|up|in|on|with|\p{Ll}+s)\b)/uy,
    deed,
  ),
  ...phrases("give", / (?:[\p{Ll}-]{1,20} ){0,2}?(?:consent|agreement|approval|backing|support|blessing) (?:to|for)(?= )/uy, phrase),
  ...phrases(
    "give provide offer present deliver",
    / (?:(?:the |his |her )?(?:[\p{L}’'-]{1,20} ){1,8}?an? (?:[\p{L}-]{1,20} ){0,2}?|(?:[\p{L}’'-]{1,20} ){0,4}?)(?:accounts?|overview|assessments?|briefings?|updates?|description|outline|report|information|insights?|details|perspectives?|explanations?|readout|evaluation) (?:of|on|about|regarding|concerning|into|to)(?= )/uy,
    topic,
  ),
  ...phrases(
    "give provide",
    / (?:a )?(?:[\p{L}-]{1,20} ){0,2}?(?:positive|high|favou?rable|negative) (?:assessment|appraisal|evaluation)(?: (?:of|to))(?= )/uy,
    phrase,
  ),
  ...phrases(
    "present",
    /(?= (?:[\p{L}’'-]{1,20} ){0,4}?(?:views?|visions?|positions?|proposals?|plans?|ideas|approach(?:es)?|assessments?|initiatives?|priorities|arguments|demands)(?: |[.,]|$))/uy,
    phrase,
  ),
  ...phrases("have show demonstrate", / (?:an? |no |great |particular |keen |strong |much |some ){0,2}interest in(?= )/uy, phrase),
  ...phrases(
    "have",
    / (?:[\p{Ll}-]{1,20} ){0,3}?(?:concerns?|confidence|doubts?|reservations|hopes?|misgivings)(?: (?:about|over|regarding|with|in|of|for|on))?(?= )/uy,
    phrase,
  ),
  ...phrases(
    "hold take share express adopt",
    / (?:the |an? )(?:[\p{Ll}-]{1,20} ){0,2}?(?:view|opinion|position|belief|stance)(?= that )/uy,
    clause,
  ),
  ...phrases("come arrive", / to the (?:[\p{Ll}-]{1,20} )?(?:conclusion|view|understanding)(?= that )/uy, clause),
  ...phrases("draw", / the (?:[\p{Ll}-]{1,20} )?conclusion(?= that )/uy, clause),

  // Honour, weight and attention.
  ...phrases(
    "draw call bring direct pay place put lay",
    / (?:[\p{L}’'-]{1,20} ){0,3}?(?:attention to|(?:emphasis|focus|accent|stress) on) the fact(?= that )/uy,
    clause,
    "emphatic",
  ),
  ...phrases(
    "draw call bring direct",
    / (?:[\p{L}’'-]{1,20} ){0,3}?attention to(?= (?:the |an? )?(?:[\p{Ll}-]{1,20} ){0,2}?(?:need|necessity|importance|urgency|inadmissibility|unacceptability|impermissibility)[ ,])/uy,
    phrase,
    "emphatic",
  ),
  ...phrases("take", / (?:[\p{L}-]{1,20} )?note of(?= )/uy, phrase, "weak"),
  ...phrases("take", / (?:exception to|issue with|a (?:dim|firm|hard) (?:view|line) (?:of|on))(?= )/uy, phrase, "emphatic"),
  ...phrases("take", / (?:stock of|up)(?= )/uy, topic),
  ...phrases("pay", / (?:[\p{Ll}-]{1,20} ){0,2}?(?:tribute|homage|respects) to(?= )/uy, phrase),
  ...phrases("pay devote give", / (?:[\p{L}-]{1,20} ){0,3}?(?:attention|consideration) to(?: the discussion of)?(?= )/uy, topic),
  ...phrases("draw call bring direct", / (?:[\p{L}’'-]{1,20} ){0,3}?attention to(?= )/uy, topic),
  ...phrases("make", / (?:a )?(?:[\p{L}-]{1,20} ){0,2}?special (?:mention|reference) (?:of|to)(?= )/uy, topic),
  ...phrases(
    "attach give accord assign",
    / (?:[\p{Ll}-]{1,20} ){0,3}?(?:importance|significance|priority|weight|value) to(?= )/uy,
    phrase,
    "emphatic",
  ),
  ...phrases(
    "place put lay",
    / (?:[\p{Ll}-]{1,20} ){0,3}?(?:emphasis|focus|accent|importance|stress|priority|premium|value) on(?= )/uy,
    topic,
    "emphatic",
  ),
  ...phrases("have hold", / in high (?:regard|esteem)(?= )/uy, phrase),
  ...phrases("speak", / (?:very )?(?:highly|warmly|positively) (?:of|about)(?= )/uy, phrase),
  ...phrases("appreciate value assess evaluate rate", / (?:very |really )?highly(?= )/uy, phrase),

  // Phrasal verbs.
  ...phrases("point", / out(?= |,|:)/uy, say, "weak"),
  ...phrases("point refer allude", / to(?= )/uy, phrase, "weak"),
  ...phrases("lay set map", / out(?= )/uy, topic),
  ...phrases("put", / forward(?= )/uy, phrase),
  ...phrases("set", / forth(?= )/uy, topic),
  ...phrases("spell", / out(?= )/uy, phrase),
  ...phrases("single", / out(?= )/uy, phrase),
  ...phrases("bring", / up (?:[\p{L}’'-]{1,20} ){0,2}?concerns?(?: (?:about|over|regarding))?(?= )/uy, phrase),
  ...phrases("bring", / up(?= |$|[.,])/uy, topic),
  ...phrases("bring", / to (?:the )?(?:notice|attention)(?: of [^,.;]{2,40})?(?=[ .,;]|$)/uy, phrase),
  ...phrases("go run walk", / (?:over|through)(?= )/uy, topic),
  ...phrases("speak", / (?:strongly |firmly |resolutely )?against(?= )/uy, phrase, "emphatic"),
  ...phrases("be remain", / (?:also |very |highly |sharply )?critical of(?= )/uy, phrase, "emphatic"),
  ...phrases("speak", / in (?:favou?r|support|defen[cs]e) of(?= )/uy, phrase),
  ...phrases("speak come", / out (?:strongly |firmly )?(?:against|in (?:favou?r|support) of)(?= )/uy, phrase, "emphatic"),
  ...phrases("stand", / (?:firmly |fully |squarely )?(?:behind|with|by)(?= )/uy, phrase),
  ...phrases("stand", / ready(?= )/uy, deed),
  ...phrases("rule", / out(?= )/uy, phrase),
  ...phrases("push hit lash fire strike", / (?:back|out) (?:against|on|at)(?= )/uy, phrase, "emphatic"),
  ...phrases("play", / down(?= )/uy, phrase),
  ...phrases("brush shrug laugh wave", / (?:off|aside)(?= )/uy, phrase),
  ...phrases("cast", / (?:[\p{Ll}-]{1,20} )?doubt on(?= )/uy, phrase),
  ...phrases("sound", / the alarm (?:about|over|on)(?= )/uy, phrase, "warning"),
  ...phrases("weigh", / in on(?= )/uy, topic),
  ...phrases("serve", / notice(?= that )/uy, clause, "warning"),

  // Views of things.
  ...phrases(
    "regard view see consider perceive",
    /(?= (?:[\p{L}’'-]{1,20} ){1,12}?as (?:an?|the|one|part|its|his|her|their|being)? ?)/uy,
    phrase,
  ),
  ...phrases(
    "consider",
    /(?= (?:in detail |separately |also )?(?:[\p{L}-]{1,20} ){0,3}?(?:issues?|aspects?|matters?|prospects|situation|ways|implementation|progress|developments|state|questions?|problems?|topics?|possibilit(?:y|ies)|options) ?)/uy,
    topic,
  ),
  ...phrases(
    "commit pledge",
    /(?= (?:an? (?:additional |further |initial )?|over |more than |up to |about |nearly |another |some |almost |approximately |around |roughly |at least |close to |as much as |a total of )?(?:US)?[$€£]\p{N})/uy,
    phrase,
    "emphatic",
  ),
  ...phrases(
    "call",
    /(?= (?!(?:on|upon|for|to|off|up|in|out|back|into|a (?:halt|meeting|vote|press|news)) )[^\s,.;]{1,20} (?:[^\s,.;]{1,20} ){0,7}?(?:(?:very|nearly|completely|deeply|totally|wholly|highly|quite) )?(?:false|true|certain|wrong|unfair|illegal|untrue|fake|absurd|baseless|groundless|successful|productive|constructive|historic|important|unacceptable|impossible|possible|dangerous|outrageous|ridiculous|premature|inevitable|crucial|critical|key|serious|frank|candid|constructive|indispensable|unprecedented|decisive|excellent|great|positive|useful|essential|necessary|vital|illegitimate|inadmissible|transformative)(?: |[.,;]|$))/uy,
    phrase,
  ),
  ...phrases("call", /(?= (?:it|this|that|them|him|her) (?:["“]|an? |the |one ))/uy, phrase),

  // Talks.
  ...phrases(
    "exchange",
    / (?:[\p{L}-]{1,20} ){0,4}?(?:views|opinions|assessments|ideas|thoughts|perspectives|information|remarks|notes) (?:on|about|regarding|concerning|over|of)(?= )/uy,
    topic,
  ),
  ...phrases("have hold conduct continue resume", talksOn, topic),
  ...phrases(
    "continue resume",
    / (?:the|their|this) (?:[\p{Ll}-]{1,20} ){0,3}?(?:discussions?|conversations?|exchange|dialogue|consultations?) (?:on|about|of|regarding|concerning|over)(?= )/uy,
    topic,
  ),
  ...phrases(
    "receive get",
    / (?:an? |the )?(?:[\p{Ll}-]{1,20} ){0,2}?(?:briefings?|updates?|reports?|overview) (?:on|about|regarding|concerning|of)(?= )/uy,
    topic,
  ),
  ...phrases(
    "exchange",
    / (?:[\p{Ll}-]{1,20} ){0,2}?(?:greetings|congratulations|condolences|good wishes|best wishes) (?:on|for|in connection with|ahead of|over)(?= )/uy,
    phrase,
  ),
  ...phrases(
    "exchange",
    /(?= (?:[\p{L}’'-]{1,20} ){0,3}?(?:greetings|congratulations|condolences|(?:good|best) wishes)(?:[ .,;]|$))/uy,
    phrase,
  ),
  ...phrases(
    "initiate open start begin lead launch resume",
    / (?:an? |the )?(?:[\p{Ll}-]{1,20} ){0,3}?(?:discussions?|exchange of (?:views|opinions)|conversation|dialogue|talks|debate) (?:on|about|of|regarding|concerning|over)(?= )/uy,
    topic,
  ),
  ...phrases(
    "work talk think",
    / through(?= (?:the|their|his|her|its|some|several|many|a|an|all|any|outstanding|remaining|key) )/uy,
    topic,
  ),
  ...phrases("have hold conduct", talksWith, topic, "neutral", about),
  ...phrases(
    "exchange",
    / (?:[\p{L}-]{1,20} ){0,4}?(?:views|opinions|assessments|ideas|thoughts|perspectives|information|remarks|notes)(?= with )/uy,
    topic,
    "neutral",
    about,
  ),
  ...phrases("have", / the (?:opportunity|chance) to (?:discuss|review|address|talk about)(?= )/uy, topic),
  ...phrases("compare", / notes on(?= )/uy, topic),
  ...phrases(
    "coordinate",
    /(?= (?:[\p{Ll}-]{1,20} ){0,4}?(?:steps|actions|positions|approaches|plans|schedules?|agendas?|priorities|measures|dates|contacts)(?:[ .,;]|$))/uy,
    topic,
  ),
  ...phrases("coordinate", /(?=[.,;]|$)/uy, topic),
  ...phrases("sum", / up(?= |$|[.,])/uy, topic),
  ...phrases("find", / common ground (?:on|over)(?= )/uy, phrase),
  ...phrases("see", / eye to eye (?:on|over|that)(?= )/uy, phrase),
  ...phrases(
    "reach",
    / (?:an? )?(?:[\p{L}-]{1,20} ){0,3}?(?:agreements?|consensus|understandings?) (?:on|that|to|about|regarding)(?= )/uy,
    deed,
  ),
  ...phrases("reach", / (?:an? )?(?:[\p{L}-]{1,20} ){0,3}?(?:agreements?|consensus|understandings?)(?= )/uy, deed),
  ...phrases(
    "come",
    / to (?:an? )?(?:[\p{L}-]{1,20} ){0,3}?(?:agreements?|consensus|understandings?)(?: (?:on|about|regarding))?(?= )/uy,
    deed,
  ),
  ...phrases("conclude end", / with an? (?:[\p{Ll}-]{1,20} ){0,2}?(?:understanding|agreement|consensus)(?= that )/uy, clause),
  ...phrases("come", / up(?: too| as well| again| in the (?:talks|conversation|meeting|call|discussion))?(?=[ .,;]|$)/uy, named),

  // States of mind.
  ...phrases(
    "be remain feel become sound seem appear",
    new RegExp(` (?:also |very |deeply |quite |firmly |absolutely |truly |extremely )?(?:${minds})(?=,? that )`, "uy"),
    clause,
  ),
  ...phrases(
    "be feel",
    / (?:also |very |deeply |truly |so )?(?:thankful|happy|glad|pleased|sorry|relieved|surprised|delighted|sad|saddened|encouraged|shocked) to (?:learn|hear|see|note|know|announce|report|say)(?= )/uy,
    say,
  ),
  ...phrases(
    "be remain feel sound",
    / (?:also |very |deeply |truly |particularly |extremely |increasingly )?(?:concerned|worried|alarmed|optimistic|pessimistic|hopeful|skeptical|enthusiastic|pleased|disappointed|excited) (?:about|by|over|at|with)(?= )/uy,
    phrase,
  ),
  ...phrases("be remain", / (?:also |so |very |[\p{Ll}]{2,14}ly )?(?:grateful|thankful)(?= to [^.;]{2,90}? for )/uy, praised, "neutral", [
    "for",
  ]),
  ...phrases("be remain", / (?:also |so |very |[\p{Ll}]{2,14}ly )?(?:grateful|thankful) for(?= )/uy, phrase),
  ...phrases(
    "be remain",
    / (?:also |still |both |all )?(?:(?:well|fully|keenly|acutely|deeply|very|highly|particularly) )?(?:aware|mindful|conscious|supportive|appreciative|respectful|confident|certain) (?:of|in)(?= )/uy,
    phrase,
  ),
  ...phrases("sound", / (?:an? )?(?:optimistic|pessimistic|hopeful|confident|cautious|upbeat|(?:[\p{Ll}-]{1,20} )?note)(?=,? )/uy, say),
  ...phrases("be", / (?:quoted|cited)(?: by [^,.;:]{2,40})? as (?:saying|telling|stating|noting)(?=[ ,.:;]|$)/uy, say),
  ...phrases("be remain", / (?:also |still |both |[\p{Ll}]{2,14}ly )?committed to(?= )/uy, phrase),
  ...phrases("be", / (?:also |generally |fully |both )?(?:of one mind|in agreement|unanimous) (?:on|about|in|that)(?= )/uy, phrase),
  ...phrases("pin set", / (?:[\p{Ll}-]{1,20} )?hopes on(?= )/uy, phrase),
];

/** Feelings that may stand side by side behind one light verb, which then takes none of them into the cue. */
export const pairedFeelings = new RegExp(`^[^.;]{1,200}? and (?:his|her|their|its|our|my) (?:[\\p{Ll}-]{1,20} ){0,2}?(?:${feelings})`, "u");
