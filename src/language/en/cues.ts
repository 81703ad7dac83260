import type { CueWord } from "../language-pack.ts";
import { type CuePhrase, cuePhrases } from "./cue-phrases.ts";
import { type CueVerb, cueVerbs } from "./cue-verbs.ts";
import { inflect, type VerbForm } from "./inflect.ts";

/** One way to read a spelling: as a form of a cue verb, or of a verb that what follows it makes a cue. */
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
  "announcement pledge promise commitment decision willingness readiness proposal offer intention intent plan vow undertaking request call appeal agreement warning claim statement concern demand assurance threat refusal acceptance condolences invitation apology consideration determination".split(
    " ",
  ),
);

/** The forms of the pack's own list, in alphabetical order of lemma. */
export const cueWords: readonly CueWord[] = cueVerbs
  .flatMap((verb) => inflect(verb.lemma).map(([form]) => ({ form, force: verb.force })))
  .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
