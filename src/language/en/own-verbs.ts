const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const auxiliaries = words(
  "is are was were am has have had will would shall should can could may might must cannot do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ain't",
);
const plainAuxiliary = /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|must)\b/;
const pronouns = words("i we he she they you it");

/** Past forms and third persons that are hardly ever nouns or participles behind a noun. */
const finiteForms = words(
  "met made took gave went came said told saw got led held began became brought built bought sold sent spent stood kept left lost won paid ran fell rose grew knew thought felt found spoke wrote chose drew drove fought hit let put set struck swore threw understood withdrew announced signed launched agreed pledged committed called asked urged welcomed joined visited hosted received provides includes remains continues builds reflects demonstrates addresses strengthens aligns makes takes gives brings goes comes means becomes keeps allows enables ensures requires represents recognizes recognises underscores reaffirms affirms stands seeks intends believes knows expects expands advances creates gets provides includes serves poses breaks opens establishes commits urges welcomes condemns thanks congratulates expects reduces increases tells says agrees pledges announces invests buys sells delivers bolsters deepens amounts follows consists contains commends applauds salutes appreciates regrets",
);

/** Verbs in these forms only before "to": they are nouns as often. */
const beforeTo = words("needs plans hopes aims works wants seeks helps calls intends continues");

/** Present forms that a plural subject may have; after a plural noun only. */
const baseForms = words(
  "intend plan pledge commit agree hope seek aim welcome support recognize recognise reaffirm affirm underscore stand continue remain look share believe expect want need work call urge condemn salute thank build provide include reflect demonstrate make take create help represent serve face underline underpin pay announce invite honor commend applaud mark benefit include enjoy hold play form remember mourn stress note offer encourage propose appreciate cooperate collaborate consult train deploy develop address advance strengthen deepen expand elevate launch lead lend rely depend differ agree come go see know think feel bring give keep let live love use try",
);

const verbAdverbs = words("also still never always jointly currently already not");

/** Participles used like adjectives, and nouns in -ed. */
const notPast = words(
  "united armed shared related need indeed speed seed advanced enhanced increased unprecedented detailed limited red combined integrated based so-called aforementioned",
);
const governing = words("by in on to with at under for from");
const before = words(
  "a an the this that these those our its their his her my your of in on at by for from with to and or as more most very",
);

/** "Beneath their feet, a stream …": behind a circumstance and its comma stands a clause, whatever its verb. */
const circumstance =
  /^(?:In|At|On|Beneath|Over|Through|With|From|For|Under|During|After|Before|Since|By|Across|Among|Together|Today|Yesterday|Tomorrow|Now|Then|Here|There)\b[^,.]{0,80}, (?:an?|the|our|we|its|they|it|he|she|\p{Lu}\p{Ll}+ \p{Ll}) ?/u;

/**
 * Whether words hold a finite verb, judged by their forms alone. Made to tell a heading ("Using tariffs to help our partners") from a
 * sentence; a past form counts only where it cannot be a participle behind its noun. Where the words are not the `whole` of their sentence, a
 * circumstance before its comma shows nothing: "Today in Oslo, the ministers of Norland," only opens it.
 */
export function hasFiniteVerb(text: string, whole = true): boolean {
  if (whole && circumstance.test(text)) return true;
  // Most sentences have an auxiliary: seen without taking the words apart.
  if (plainAuxiliary.test(text)) return true;
  const all = text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];
  // Posts shout: a word in capitals among small letters is read like any other.
  const mixed = /\p{Ll}{4}/u.test(text);
  for (let at = 0; at < all.length; at++) {
    const word = (all[at] ?? "").replace("’", "'");
    const lower = word.toLowerCase();
    const next = (all[at + 1] ?? "").toLowerCase();
    if (auxiliaries.has(lower) || /^(?:i|we|you|they|he|she|it|that|there|who)'(?:s|m|re|ve|ll|d)$/.test(lower)) return true;
    if (at > 0 && pronouns.has((all[at - 1] ?? "").toLowerCase())) return true;
    // A capital inside the words is a name or a heading's: no verb can be told there.
    if (at === 0 || (/^\p{Lu}/u.test(word) && !(mixed && /^\p{Lu}{3,}$/u.test(word)))) continue;
    const last = (all[at - 1] ?? "").toLowerCase();
    // "also benefit", "never stood": behind such an adverb stands the verb, or an adjective whose verb came before.
    if (verbAdverbs.has(last) && at > 1 && !/ing$/.test(lower)) return true;
    if (before.has(last)) continue;
    if (lower === "include" && next === "") return true;
    if (finiteForms.has(lower) || (next === "to" && beforeTo.has(lower))) return true;
    if (baseForms.has(lower) && /s$/.test(last) && !/(?:ss|'s)$/.test(last)) return true;
    if (/^[\p{Ll}-]{3,}ed$/u.test(lower) && !notPast.has(lower) && !last.endsWith("ing") && !governing.has(next || "by")) return true;
  }
  return false;
}
