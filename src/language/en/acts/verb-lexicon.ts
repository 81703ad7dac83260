import { inflect } from "../inflect.ts";

/**
 * What a verb makes of its clause, where the clause stands as a view or a report.
 * `stance`: takes a stand · `praise`: judges a deed · `thanks`: courtesy · `ask`: asks of others · `state`: how things are, not what was done ·
 * `change`: goes up or down by itself · `effect`: what a thing brings about · `deed`: what someone does.
 */
export type VerbClass = "stance" | "praise" | "thanks" | "ask" | "state" | "change" | "effect" | "deed";

/** One way to read a spelling as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: "base" | "third" | "past" | "participle" | "ing";
}

const classes: Readonly<Record<Exclude<VerbClass, "deed">, string>> = {
  stance:
    "support oppose reject condemn believe think hope expect want wish value respect advocate favor favour insist regard view deem consider attach recognize recognise endorse deplore regret object worry fear trust prefer denounce criticize criticise dispute adhere abide uphold back stand care count reckon trust deem doubt feel assume",
  praise: "welcome commend praise applaud hail admire salute celebrate honor honour",
  thanks: "thank congratulate appreciate apologize apologise",
  ask: "urge ask request demand appeal call encourage insist",
  state:
    "be have face contain include represent reflect remain depend mean mark show demonstrate constitute serve love know concern involve deserve need require exist lie play contribute cause threaten harm hurt undermine belong matter seem appear stay last cost enjoy suffer lack differ owe like hate prove result struggle stem see realize realise understand become rely underpin run stretch span comprise bear merit embody symbolize symbolise testify indicate suggest illustrate confirm help work fail succeed",
  change: "increase decrease rise fall grow decline drop double triple expand shrink begin start end expire arrive die pass surge plunge",
  effect:
    "support enable allow create improve strengthen boost enhance deepen drive advance promote benefit foster lower raise bring make keep give put set open lead pave propel build accelerate facilitate generate unlock protect spur transform ensure save mean turn bolster solidify cement broaden stimulate empower shape help restrict deliver address lock prevent reinforce complement harm hurt demonstrate reduce cripple",
};

const classOf = new Map<string, Set<VerbClass>>();
for (const [name, list] of Object.entries(classes) as [VerbClass, string][])
  for (const lemma of list.split(" ")) classOf.set(lemma, (classOf.get(lemma) ?? new Set()).add(name));

/** Whether the verb may be of the class. A verb of no list is a deed. */
export function isOfClass(lemma: string, name: VerbClass): boolean {
  const found = classOf.get(lemma);
  return found === undefined ? name === "deed" : found.has(name);
}

/** Deeds whose plain forms are sure to be verbs, or common enough to be worth reading. Irregular ones stand below. */
const deeds =
  "accept achieve acknowledge act add address adopt advise affirm agree aim announce answer apply approve argue arrange arrest assess assist assure attack attend authorize authorise award ban block brief cancel carry cease change claim close collaborate combat commit compete complete conclude condition conduct confirm consult continue contribute control convene convey cooperate coordinate counter cover declare decide defend delay deny deploy describe design destroy detain determine develop direct discuss dismiss dispatch distribute donate double elevate eliminate emphasize emphasise employ end enforce engage establish evacuate evaluate examine exchange exclude exempt exercise expand explain explore export express extend fight finalize finalise finance follow form fulfill fund gain grant guarantee guide handle help highlight host identify impede implement import impose impair inform initiate inspect insist intend introduce invade invest invite issue join kill launch lift limit link list look manage mediate meet mention mobilize mobilise monitor move name negotiate note notify obstruct occupy offer open operate order oversee participate pause perform plan pledge point postpone present preserve press proceed produce promise propose prosecute provide publish punish purchase pursue push raise ratify reach react receive recommend reduce refer refrain refuse reiterate release relieve remove renew repair repatriate repeat replace report rescue resolve respond restore restrict resume retain return review revise revoke sanction seek select separate share sign soften solve speak specify sponsor station stay stop strengthen stress strike submit suggest supply suspend sustain tackle talk target terminate touch trade train transfer travel treat try turn underline underscore undertake unveil update use violate visit vote vow warn weaken withdraw work yield decline cooperate reciprocate";

const irregulars =
  "be was been|have had had|do did done|go went gone|give gave given|take took taken|begin began begun|see saw seen|speak spoke spoken|write wrote written|know knew known|choose chose chosen|draw drew drawn|withdraw withdrew withdrawn|undertake undertook undertaken|swear swore sworn|rise rose risen|fall fell fallen|grow grew grown|drive drove driven|strive strove striven|show showed shown|prove proved proven|break broke broken|bear bore borne|freeze froze frozen|come came come|become became become|overcome overcame overcome|run ran run|make made made|bring brought brought|hold held held|uphold upheld upheld|say said said|tell told told|think thought thought|find found found|hear heard heard|feel felt felt|understand understood understood|stand stood stood|withstand withstood withstood|send sent sent|spend spent spent|lend lent lent|build built built|pay paid paid|lay laid laid|keep kept kept|leave left left|lose lost lost|meet met met|lead led led|buy bought bought|sell sold sold|seek sought sought|fight fought fought|teach taught taught|win won won|get got gotten|deal dealt dealt|mean meant meant|strike struck struck|set set set|put put put|cut cut cut|let let let|hit hit hit|read read read|spread spread spread|shed shed shed|cost cost cost|hurt hurt hurt|sit sat sat|eat ate eaten|fly flew flown|throw threw thrown|catch caught caught|stick stuck stuck|wind wound wound|oversee oversaw overseen|foresee foresaw foreseen|agree agreed agreed|free freed freed|flee fled fled|hide hid hidden|bind bound bound|feed fed fed|sweep swept swept|sleep slept slept|forget forgot forgotten|forgive forgave forgiven|forbid forbade forbidden|arise arose arisen|ride rode ridden|shake shook shaken|steal stole stolen|wear wore worn|tear tore torn|sink sank sunk|shrink shrank shrunk|spring sprang sprung|shoot shot shot|shut shut shut|split split split|quit quit quit|slide slid slid|light lit lit|hang hung hung|swing swung swung|breed bred bred|guarantee guaranteed guaranteed";

const readings = new Map<string, VerbReading[]>();
function learn(spelling: string, reading: VerbReading): void {
  const known = readings.get(spelling) ?? [];
  if (!known.some((one) => one.lemma === reading.lemma && one.form === reading.form)) readings.set(spelling, [...known, reading]);
}
const irregularLemmas = new Set<string>();
for (const entry of irregulars.split("|")) {
  const [lemma = "", past = "", participle = ""] = entry.split(" ");
  irregularLemmas.add(lemma);
  for (const [spelling, form] of inflect(lemma)) if (form !== "past") learn(spelling, { lemma, form });
  learn(past, { lemma, form: "past" });
  learn(participle, { lemma, form: "participle" });
}
learn("running", { lemma: "run", form: "ing" });
for (const [spelling, lemma] of [
  ["putting", "put"],
  ["setting", "set"],
  ["cutting", "cut"],
  ["getting", "get"],
  ["winning", "win"],
  ["beginning", "begin"],
  ["planning", "plan"],
] as const)
  learn(spelling, { lemma, form: "ing" });
for (const lemma of new Set([...classOf.keys(), ...deeds.split(" ")])) {
  if (irregularLemmas.has(lemma)) continue;
  for (const [spelling, form] of inflect(lemma)) {
    learn(spelling, { lemma, form });
    if (form === "past") learn(spelling, { lemma, form: "participle" });
  }
}

/** Spellings in -ed that are adjectives or nouns far more often than verbs. */
const notVerbs = new Set(
  "united armed shared related need indeed speed seed advanced unprecedented so-called detailed limited red hundred continued increased joint-led bed feed detained integrated balanced combined sacred naked proceed exceed succeed embed breed".split(
    " ",
  ),
);

/** Every way to read a lower-case spelling as a verb; empty where it is none. Unknown words in -ed count as past forms. */
export function readVerb(lower: string): readonly VerbReading[] {
  const known = readings.get(lower);
  if (known !== undefined) return known;
  if (/^(?:co|re)-[a-z]{3,}$/.test(lower)) return readVerb(lower.slice(3));
  if (lower.length < 5 || !/^[a-z]+ed$/.test(lower) || notVerbs.has(lower)) return [];
  const lemma = lower.replace(/(?:i(?=ed))?ed$/, (tail) => (tail === "ied" ? "y" : ""));
  return [
    { lemma, form: "past" },
    { lemma, form: "participle" },
  ];
}

/** Spellings that are nouns or adjectives as often as verbs: only their surroundings tell. */
const alsoNouns = new Set(
  "support supports plan plans visit visits trade trades aim aims hope hopes work works call calls need needs help helps increase increases decrease decreases rise rises fall falls decline declines drop drops benefit benefits value values respect respects view views fear fears wish wishes request requests demand demands appeal appeals stand stands share shares back favor favour concern concerns result results cause causes play plays mark marks face faces cost costs matter matters lack lacks end ends start starts pass drive drives advance advances open lead leads build set sets lock bar offer offers order orders pledge pledges promise promises vow vows list lists link links launch launches limit limits talk talks target targets transfer transfers travel treat treats try turn turns use uses vote votes attack attacks ban bans block blocks change changes claim claims control controls cover design designs delay delays exchange exchanges exercise exercises export exports import imports fight finance form forms fund funds grant grants guarantee guarantees guide guides host hosts issue issues move moves name names note notes notice pause pauses point points present press process proceeds produce progress push purchase purchases raise reach record release releases repair repeat report reports rescue respect return returns review reviews sanction sanctions separate sign signs sponsor station stay stop stress strike strikes supply supplies tackle train trains update updates yield yields run runs show shows spread cut cuts deal deals win wins hit hits stay read reads go double close free clean clear lower secure welcome act acts answer approach brief credit focus matter mean means measure measures merit merits object objects resolve shape shapes surge spans span sentence position state states thanks love like likes care count counts trust doubt feel direct handle handles range ranges practice practices experience experiences influence estimate estimates project projects contract contracts conduct conflict contact contacts assault balance honor honour praise worry boost boosts damage embrace escort finish flow flows gather head heads hold holds land lands meet experience mean step steps".split(
    " ",
  ),
);

export function isAlsoNoun(lower: string): boolean {
  return alsoNouns.has(lower);
}
