import type { Force } from "../../domain/statement.ts";

/**
 * What a cue takes as the content it hands over.
 * `clause`: that-clause or bare clause · `phrase`: noun phrase · `deed`: to-infinitive · `charge`: object with infinitive, all of it content ·
 * `hearer`: an addressee before the content, which belongs to neither · `quote`: stands before, behind or amid a quotation ·
 * `topic`: a topic that is only named · `guarded`: a common word, read only where "that" or a quotation follows ·
 * `named`: the content is what comes up, and stands before: "Trade also **came up**" · `praised`: an object for something: "commended her **for** …".
 */
export type Taking = "clause" | "phrase" | "deed" | "charge" | "hearer" | "quote" | "topic" | "guarded" | "named" | "praised";

export interface CueVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<Taking>;
  readonly force: Force;
  /** Prepositions and particles that follow and belong to the cue: "committed **to**". */
  readonly governs: readonly string[];
  /** Prepositions that stand between addressee and content: "thanked her **for**". */
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

/** Families of verbs that behave alike. A verb stands in one family only; what it does with a particle or a noun stands among the phrases. */
const families: readonly Family[] = [
  // Saying.
  { lemmas: "say", takes: ["clause", "quote"] },
  { lemmas: "state declare explain claim assert specify disclose reveal clarify repeat proclaim", takes: ["clause", "phrase", "quote"] },
  { lemmas: "add argue contend predict estimate concede admit allege recall assess", takes: ["clause", "quote"] },
  { lemmas: "insist", takes: ["clause", "phrase", "quote"], governs: ["on", "upon"], force: "emphatic" },
  {
    lemmas:
      "posit opine surmise speculate theorize theorise attest testify certify vouch confess boast brag quip joke complain grumble gripe fume marvel enthuse interject retort rejoin counter elaborate muse chime recollect calculate profess",
    takes: ["clause", "quote", "guarded"],
  },
  {
    lemmas:
      "remark comment observe maintain conclude share respond reply answer tweet post write read provide stipulate continue shout exclaim",
    takes: ["clause", "quote", "guarded"],
  },
  { lemmas: "announce confirm reconfirm", takes: ["clause", "phrase", "deed", "quote"] },
  { lemmas: "note mention indicate acknowledge recognize recognise signal signify", takes: ["clause", "phrase", "quote"], force: "weak" },
  { lemmas: "suggest imply hint insinuate intimate", takes: ["clause", "phrase", "quote"], force: "weak" },
  { lemmas: "report recount relate", takes: ["clause", "phrase", "quote"] },
  { lemmas: "tell", takes: ["clause", "hearer", "quote"], links: ["about", "of"] },
  { lemmas: "inform notify apprise alert", takes: ["clause", "hearer", "quote"], links: ["about", "of", "on", "regarding", "concerning"] },
  { lemmas: "assure reassure remind convince persuade", takes: ["clause", "hearer", "quote"], links: ["of", "about"] },
  { lemmas: "brief update debrief", takes: ["hearer", "topic"], links: ["on", "about", "regarding"] },
  { lemmas: "acquaint familiarize familiarise", takes: ["hearer", "topic"], links: ["with"] },
  { lemmas: "outline list cite detail summarize summarise recapitulate enumerate enshrine echo invoke", takes: ["phrase", "clause"] },
  { lemmas: "convey communicate relay articulate", takes: ["clause", "phrase", "quote"] },
  { lemmas: "express voice", takes: ["phrase", "quote"] },
  { lemmas: "describe characterize characterise portray depict", takes: ["phrase"] },
  { lemmas: "liken", takes: ["phrase"] },
  // Stressing.
  {
    lemmas:
      "stress emphasize emphasise underscore underline highlight reiterate reaffirm affirm restate reassert reemphasize re-emphasize re-affirm",
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
  { lemmas: "believe understand realize realise think consider fear doubt suspect", takes: ["clause", "quote"] },
  { lemmas: "hope expect", takes: ["clause", "quote", "deed"], governs: ["for"] },
  { lemmas: "know feel see hear show assume presume trust", takes: ["clause", "guarded"] },
  { lemmas: "wish", takes: ["clause", "phrase", "deed"] },
  { lemmas: "want intend plan seek aim aspire", takes: ["deed"] },
  { lemmas: "count reckon rely", takes: ["phrase"], governs: ["on", "upon"], needsGoverned: true },
  { lemmas: "look", takes: ["phrase"], governs: ["forward to"], needsGoverned: true },
  { lemmas: "envisage foresee anticipate", takes: ["clause", "phrase"] },
  { lemmas: "favor favour prefer", takes: ["phrase", "clause"] },
  { lemmas: "advocate", takes: ["phrase", "clause"], governs: ["for"] },
  { lemmas: "question", takes: ["phrase", "clause"] },
  // Asking.
  {
    lemmas: "urge invite direct instruct encourage order beseech exhort implore entreat task advise",
    takes: ["charge", "clause", "quote"],
  },
  { lemmas: "call", takes: ["charge"], governs: ["on", "upon", "for"], needsGoverned: true },
  { lemmas: "appeal", takes: ["charge", "phrase"], governs: ["to", "for"], needsGoverned: true },
  { lemmas: "plead", takes: ["charge", "phrase"], governs: ["with", "for"], needsGoverned: true },
  { lemmas: "ask", takes: ["charge", "clause", "quote"], governs: ["for", "about"] },
  { lemmas: "request demand", takes: ["clause", "phrase", "quote", "deed"] },
  { lemmas: "press push lobby pressure", takes: ["charge"], governs: ["for"] },
  { lemmas: "inquire enquire", takes: ["topic", "phrase"], governs: ["about", "after", "as to", "into"], needsGoverned: true },
  { lemmas: "propose recommend", takes: ["clause", "phrase", "deed", "quote"] },
  { lemmas: "offer", takes: ["phrase", "deed"] },
  // Binding oneself.
  { lemmas: "agree", takes: ["clause", "deed", "quote"], governs: ["on", "upon", "with", "to"] },
  { lemmas: "pledge promise vow undertake swear", takes: ["clause", "deed", "phrase", "quote"], force: "emphatic" },
  { lemmas: "commit recommit", takes: ["deed"], governs: ["to"] },
  { lemmas: "decide resolve opt consent", takes: ["clause", "deed"], governs: ["on"] },
  { lemmas: "accept", takes: ["phrase"] },
  { lemmas: "guarantee", takes: ["clause", "phrase"] },
  { lemmas: "refuse decline", takes: ["deed"], force: "emphatic" },
  // Feeling and judging.
  { lemmas: "welcome support back appreciate honor honour endorse", takes: ["phrase", "clause"] },
  {
    lemmas: "commend praise applaud hail admire salute celebrate laud extol acclaim",
    takes: ["phrase", "clause", "praised"],
    links: ["for", "on"],
  },
  {
    lemmas:
      "condemn denounce criticize criticise deplore decry regret protest oppose reject deny refute dismiss rebuff repudiate dispute disavow lambast lambaste slam blast rebuke censure castigate chide mourn lament bemoan downplay",
    takes: ["phrase", "clause", "quote"],
    force: "emphatic",
  },
  { lemmas: "thank", takes: ["hearer", "phrase"], links: ["for"] },
  { lemmas: "congratulate felicitate", takes: ["hearer", "phrase"], links: ["on", "for", "upon"] },
  { lemmas: "accuse blame", takes: ["charge"] },
  { lemmas: "concur", takes: ["clause"], governs: ["on", "with"] },
  { lemmas: "apologize apologise", takes: ["phrase"], governs: ["for", "over"], needsGoverned: true },
  { lemmas: "object", takes: ["phrase", "clause"], governs: ["to"], needsGoverned: true, force: "emphatic" },
  // Naming a topic.
  { lemmas: "discuss review debate preview", takes: ["topic", "phrase"] },
  { lemmas: "raise broach", takes: ["topic", "phrase"] },
  {
    lemmas: "consult confer reflect touch deliberate dwell expand concentrate converse coordinate",
    takes: ["topic", "phrase"],
    governs: ["on", "upon", "about", "regarding", "over", "concerning"],
    needsGoverned: true,
  },
  { lemmas: "speak talk chat", takes: ["topic", "phrase"], governs: ["about", "of", "on", "regarding", "concerning"], needsGoverned: true },
  { lemmas: "focus center centre", takes: ["topic", "phrase"], governs: ["on", "upon", "around"], needsGoverned: true },
  { lemmas: "revolve", takes: ["topic", "phrase"], governs: ["around"], needsGoverned: true },
  { lemmas: "deal", takes: ["topic", "phrase"], governs: ["with"], needsGoverned: true },
  { lemmas: "engage", takes: ["topic", "phrase"], governs: ["on"], needsGoverned: true },
  { lemmas: "cover address explore examine tackle", takes: ["topic", "phrase"] },
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
