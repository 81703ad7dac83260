import type { Force } from "../../domain/statement.ts";
import type { CueWord } from "../language-pack.ts";
import { inflect, type VerbForm } from "./inflect.ts";

/**
 * What a cue verb takes as the content it hands over.
 * `clause`: that-clause or bare clause · `phrase`: noun phrase · `deed`: to-infinitive · `charge`: object with infinitive, all of it content ·
 * `hearer`: an addressee before the content, which belongs to neither · `quote`: stands before, behind or amid a quotation ·
 * `topic`: a topic that is only named · `guarded`: a common word, read only where "that" or a quotation follows.
 */
export type Taking = "clause" | "phrase" | "deed" | "charge" | "hearer" | "quote" | "topic" | "guarded";

export interface CueVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<Taking>;
  readonly force: Force;
  /** Prepositions and particles that follow and belong to the cue: "committed **to**". */
  readonly governs: readonly string[];
  /** Prepositions that stand between addressee and content and belong to neither: "thanked her **for**". */
  readonly links: readonly string[];
  /** Whether the verb hands nothing over without one of `governs` right behind it: "speak **about**". */
  readonly needsGoverned: boolean;
}

interface Family {
  readonly lemmas: string;
  readonly takes: readonly Taking[];
  readonly force?: Force;
  readonly governs?: readonly string[];
  readonly links?: readonly string[];
  readonly needsGoverned?: boolean;
}

/** Families of verbs that behave alike. A verb stands in one family only. */
const families: readonly Family[] = [
  // Saying.
  { lemmas: "say", takes: ["clause", "quote"] },
  { lemmas: "state declare explain claim assert specify disclose reveal clarify repeat", takes: ["clause", "phrase", "quote"] },
  { lemmas: "add argue insist contend predict estimate concede admit allege recall", takes: ["clause", "quote"] },
  {
    lemmas: "remark comment observe maintain conclude respond reply answer tweet post write read quip joke lament provide stipulate",
    takes: ["clause", "quote", "guarded"],
  },
  { lemmas: "announce confirm", takes: ["clause", "phrase", "deed", "quote"] },
  { lemmas: "note mention indicate acknowledge recognize recognise", takes: ["clause", "phrase", "quote"], force: "weak" },
  { lemmas: "suggest imply hint", takes: ["clause", "phrase", "quote"], force: "weak" },
  { lemmas: "report", takes: ["clause", "phrase", "quote"] },
  { lemmas: "tell", takes: ["clause", "hearer", "quote"], links: ["about", "of"] },
  { lemmas: "inform notify", takes: ["clause", "hearer", "quote"], links: ["about", "of", "on"] },
  { lemmas: "assure reassure remind convince persuade", takes: ["clause", "hearer", "quote"], links: ["of", "about"] },
  { lemmas: "brief update", takes: ["hearer", "topic"], links: ["on", "about", "regarding"] },
  { lemmas: "outline list cite detail", takes: ["phrase", "clause"], force: "neutral" },
  { lemmas: "convey communicate relay", takes: ["clause", "phrase", "quote"] },
  { lemmas: "express voice", takes: ["phrase"] },
  { lemmas: "describe characterize characterise portray", takes: ["phrase"] },
  // Stressing.
  {
    lemmas: "stress emphasize emphasise underscore underline highlight reiterate reaffirm affirm restate",
    takes: ["clause", "phrase", "quote"],
    force: "emphatic",
  },
  // Warning.
  {
    lemmas: "warn caution",
    takes: ["clause", "hearer", "quote", "charge"],
    force: "warning",
    governs: ["against", "of", "about"],
    links: ["against", "of", "about", "on"],
  },
  { lemmas: "threaten", takes: ["deed", "clause"], force: "warning" },
  // Thinking, hoping and wanting.
  { lemmas: "believe hope expect understand realize realise think consider fear", takes: ["clause", "quote"] },
  { lemmas: "know feel see hear learn find show", takes: ["clause", "guarded"] },
  { lemmas: "wish", takes: ["clause", "phrase", "deed"] },
  { lemmas: "want intend plan seek aim", takes: ["deed"] },
  { lemmas: "count reckon", takes: ["phrase"], governs: ["on"], needsGoverned: true },
  { lemmas: "look", takes: ["phrase"], governs: ["forward to"], needsGoverned: true },
  { lemmas: "envisage foresee anticipate", takes: ["clause", "phrase"] },
  // Asking.
  { lemmas: "urge invite direct instruct encourage order beseech", takes: ["charge", "quote"] },
  { lemmas: "call", takes: ["charge"], governs: ["on", "upon", "for"], needsGoverned: true },
  { lemmas: "appeal", takes: ["charge", "phrase"], governs: ["to", "for"], needsGoverned: true },
  { lemmas: "ask", takes: ["charge", "quote"], governs: ["for", "about"] },
  { lemmas: "request demand", takes: ["clause", "phrase", "quote", "deed"] },
  { lemmas: "press push", takes: ["charge"], governs: ["for"] },
  { lemmas: "propose recommend advise", takes: ["clause", "phrase", "deed", "quote"] },
  { lemmas: "offer", takes: ["phrase", "deed"] },
  // Binding oneself.
  { lemmas: "agree", takes: ["clause", "deed", "quote"], governs: ["on", "upon", "with", "to"] },
  { lemmas: "pledge promise vow undertake swear", takes: ["clause", "deed", "phrase", "quote"], force: "emphatic" },
  { lemmas: "commit", takes: ["deed"], governs: ["to"] },
  { lemmas: "decide resolve", takes: ["clause", "deed"], governs: ["on"] },
  { lemmas: "accept", takes: ["phrase"] },
  { lemmas: "guarantee", takes: ["clause", "phrase"] },
  { lemmas: "refuse decline", takes: ["deed"], force: "emphatic" },
  // Feeling and judging.
  {
    lemmas: "welcome praise commend applaud hail support back appreciate admire salute celebrate honor honour endorse",
    takes: ["phrase", "clause"],
  },
  {
    lemmas: "condemn denounce criticize criticise deplore decry regret protest oppose reject deny refute dismiss",
    takes: ["phrase", "clause", "quote"],
    force: "emphatic",
  },
  { lemmas: "thank", takes: ["hearer", "phrase"], links: ["for"] },
  { lemmas: "congratulate", takes: ["hearer", "phrase"], links: ["on", "for", "upon"] },
  { lemmas: "accuse", takes: ["charge"] },
  { lemmas: "concur", takes: ["clause"], governs: ["on", "with"] },
  // Naming a topic.
  { lemmas: "discuss review", takes: ["topic", "phrase"] },
  { lemmas: "raise", takes: ["topic", "phrase"] },
  {
    lemmas: "consult confer reflect touch deliberate elaborate",
    takes: ["topic", "phrase"],
    governs: ["on", "upon", "about", "regarding"],
    needsGoverned: true,
  },
  { lemmas: "speak talk", takes: ["topic", "phrase"], governs: ["about", "of"], needsGoverned: true },
  { lemmas: "focus", takes: ["topic", "phrase"], governs: ["on", "upon"], needsGoverned: true },
  { lemmas: "deal", takes: ["topic", "phrase"], governs: ["with"], needsGoverned: true },
  { lemmas: "engage", takes: ["topic", "phrase"], governs: ["on"], needsGoverned: true },
  { lemmas: "cover address explore examine", takes: ["topic", "phrase"] },
];

const nothing: readonly string[] = [];

/** Every cue verb of English. */
export const cueVerbs: readonly CueVerb[] = families.flatMap((family) =>
  family.lemmas.split(" ").map((lemma) => ({
    lemma,
    takes: new Set(family.takes),
    force: family.force ?? "neutral",
    governs: family.governs ?? nothing,
    links: family.links ?? nothing,
    needsGoverned: family.needsGoverned ?? false,
  })),
);

/**
 * A verb that becomes a cue by what follows it: "made **clear**", "exchanged **views on**". `tail` is matched right behind the verb and belongs
 * to the cue. Repetitions are bounded, so that a hostile text costs nothing.
 */
export interface CuePhrase {
  readonly lemma: string;
  readonly tail: RegExp;
  readonly takes: ReadonlySet<Taking>;
  readonly force: Force;
}

const say: ReadonlySet<Taking> = new Set(["clause", "phrase", "quote"]);
const topic: ReadonlySet<Taking> = new Set(["topic", "phrase"]);
const phrase: ReadonlySet<Taking> = new Set(["phrase", "clause"]);
const expressed: ReadonlySet<Taking> = new Set(["phrase", "clause", "deed"]);
const deed: ReadonlySet<Taking> = new Set(["deed", "clause", "phrase"]);

/** Nouns that a light verb takes into the cue: "expressed **concern**". */
const feelings =
  "appreciation|gratitude|thanks|concerns?|hopes?|condolences|sympath(?:y|ies)|solidarity|satisfaction|regrets?|confidence|interest|support|opposition|congratulations|greetings|views?|belief|conviction|dissatisfaction|outrage|alarm|sorrow|grief|anger|optimism|doubts?|best wishes|good wishes|well wishes|wishes|admiration|respect|disappointment|objections?|reservations|condemnation|frustration|sadness|skepticism|apology|apologies|expectation";
const intents = "readiness|willingness|intent|intention|commitment|determination|resolve|wish|desire|keenness|eagerness";
const relating = "(?: (?:for|about|over|regarding|concerning|with|at|on|in|to|of))?";
const light = new RegExp(` (?:[\\p{Ll}-]{1,20} ){0,3}?(?:(?:${feelings})${relating}(?=[ ,])|(?:${intents})(?=[ ,]))`, "uy");
const talks =
  "(?:discussions?|conversations?|exchanges?|talks?|debates?|dialogues?|consultations?|negotiations?|meetings?|clash(?:es)?|sessions?)";

export const cuePhrases: readonly CuePhrase[] = [
  ...["express", "convey", "voice", "extend"].map((lemma) => ({ lemma, tail: light, takes: expressed, force: "neutral" as const })),
  {
    lemma: "offer",
    tail: / (?:[\p{Ll}-]{1,20} ){0,2}?(?:condolences|sympathy|congratulations|thanks|apology|apologies)(?: (?:on|for|over|to))?(?= )/uy,
    takes: phrase,
    force: "neutral",
  },
  {
    lemma: "make",
    tail: / (?:an? )?(?:[\p{L},-]{1,20} ){0,4}?commitments?(?: to(?= [\p{Ll}]{2,20}ing ))?(?= )/uy,
    takes: deed,
    force: "emphatic",
  },
  {
    lemma: "send",
    tail: / (?:[\p{L}’'-]{1,20} ){0,2}?(?:condolences|greetings|congratulations)(?: (?:on|for|over))?(?= )/uy,
    takes: phrase,
    force: "neutral",
  },
  {
    lemma: "raise",
    tail: / (?:[\p{L}’'-]{1,20} ){0,2}?concerns?(?: (?:about|over|regarding|with))(?= )/uy,
    takes: phrase,
    force: "neutral",
  },
  {
    lemma: "share",
    tail: / (?:[\p{L}’'-]{1,20} ){0,2}?(?:concerns?|views?|opinions?|assessments?)(?: (?:about|over|regarding|on|of))?(?= )/uy,
    takes: phrase,
    force: "neutral",
  },
  { lemma: "make", tail: / (?:it )?(?:very |absolutely |quite )?(?:clear|plain)(?= )/uy, takes: say, force: "emphatic" },
  { lemma: "make", tail: / (?:no )?(?:[\p{L}-]{1,20} )?mention of(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "point", tail: / out(?= )/uy, takes: say, force: "weak" },
  { lemma: "lay", tail: / out(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "set", tail: / out(?= )/uy, takes: topic, force: "neutral" },
  {
    lemma: "bring",
    tail: / up (?:[\p{L}’'-]{1,20} ){0,2}?concerns?(?: (?:about|over|regarding))?(?= )/uy,
    takes: phrase,
    force: "neutral",
  },
  { lemma: "bring", tail: / up(?= |$|[.,])/uy, takes: topic, force: "neutral" },
  {
    lemma: "give",
    tail: / (?:[\p{L}’'-]{1,20} ){0,3}?(?:account|overview|assessments?|briefing|description) of(?= )/uy,
    takes: topic,
    force: "neutral",
  },
  { lemma: "speak", tail: / in (?:favou?r|support) of(?= )/uy, takes: phrase, force: "neutral" },
  { lemma: "take", tail: / (?:[\p{L}-]{1,20} )?note of(?= )/uy, takes: phrase, force: "weak" },
  { lemma: "take", tail: / stock of(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "pay", tail: / (?:[\p{L}-]{1,20} ){0,2}attention to(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "draw", tail: / (?:[\p{L}-]{1,20} ){0,2}attention to(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "pay", tail: / tribute to(?= )/uy, takes: phrase, force: "neutral" },
  { lemma: "attach", tail: / (?:[\p{L}-]{1,20} ){0,2}importance to(?= )/uy, takes: phrase, force: "emphatic" },
  { lemma: "place", tail: / (?:[\p{L}-]{1,20} ){0,2}(?:emphasis|focus) on(?= )/uy, takes: topic, force: "neutral" },
  {
    lemma: "exchange",
    tail: / (?:[\p{L}-]{1,20} ){0,4}?(?:views|opinions|assessments|ideas)(?: (?:on|about|regarding|concerning))(?= )/uy,
    takes: topic,
    force: "neutral",
  },
  {
    lemma: "have",
    tail: new RegExp(
      ` (?:an? )?(?:[\\p{L}-]{1,20} ){0,5}?${talks}(?: of (?:views|opinions))? (?:on|about|regarding|concerning|over)(?= )`,
      "uy",
    ),
    takes: topic,
    force: "neutral",
  },
  {
    lemma: "hold",
    tail: new RegExp(
      ` (?:an? )?(?:[\\p{L}-]{1,20} ){0,5}?${talks}(?: of (?:views|opinions))? (?:on|about|regarding|concerning|over)(?= )`,
      "uy",
    ),
    takes: topic,
    force: "neutral",
  },
  { lemma: "have", tail: / the opportunity to (?:discuss|review)(?= )/uy, takes: topic, force: "neutral" },
  { lemma: "speak", tail: / out against(?= )/uy, takes: phrase, force: "emphatic" },
  { lemma: "rule", tail: / out(?= )/uy, takes: phrase, force: "neutral" },
  { lemma: "stand", tail: / ready(?= )/uy, takes: deed, force: "neutral" },
  {
    lemma: "reach",
    tail: / (?:an? )?(?:[\p{L}-]{1,20} ){0,2}?(?:agreements?|consensus|understandings?) (?:on|that|to)(?= )/uy,
    takes: deed,
    force: "neutral",
  },
  {
    lemma: "reach",
    tail: / (?:an? )?(?:[\p{L}-]{1,20} ){0,2}?(?:agreements?|consensus|understandings?)(?= )/uy,
    takes: deed,
    force: "neutral",
  },
  { lemma: "give", tail: / (?:[\p{L}-]{1,20} ){0,2}assurances?(?= )/uy, takes: say, force: "neutral" },
  { lemma: "compare", tail: / notes on(?= )/uy, takes: topic, force: "neutral" },
];

/** Feelings that may stand side by side behind one light verb, which then takes none of them into the cue. */
export const pairedFeelings = new RegExp(`^[^.;]{1,200}? and (?:his|her|their|its|our|my) (?:[\\p{Ll}-]{1,20} ){0,2}?(?:${feelings})`, "u");

export interface VerbReading {
  readonly form: VerbForm;
  readonly verb: CueVerb | null;
  readonly phrases: readonly CuePhrase[];
}

/** Readings of a lower-cased word as a cue verb, likeliest first. */
export const verbReadings: ReadonlyMap<string, readonly VerbReading[]> = indexVerbs();

function indexVerbs(): Map<string, VerbReading[]> {
  const verbs = new Map(cueVerbs.map((verb) => [verb.lemma, verb]));
  const readings = new Map<string, VerbReading[]>();
  for (const lemma of new Set([...verbs.keys(), ...cuePhrases.map((one) => one.lemma)])) {
    const phrases = cuePhrases.filter((one) => one.lemma === lemma);
    for (const [spelling, form] of inflect(lemma)) {
      const known = readings.get(spelling) ?? [];
      known.push({ form, verb: verbs.get(lemma) ?? null, phrases });
      readings.set(spelling, known);
    }
  }
  return readings;
}

/** Nouns that hand over another party's words inside a statement about them: "welcomed their **pledge** to …". */
export const cueNouns: ReadonlySet<string> = new Set(
  "announcement pledge promise commitment decision willingness readiness proposal offer intention plan vow undertaking request call appeal agreement warning claim statement concerns demand assurance".split(
    " ",
  ),
);

/** The forms of the pack's own list, in alphabetical order of lemma. */
export const cueWords: readonly CueWord[] = cueVerbs
  .flatMap((verb) => inflect(verb.lemma).map(([form]) => ({ form, force: verb.force })))
  .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
