import { verbReadings } from "./cues.ts";
import type { Word } from "./read-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const determiners = words(
  "the a an this that these those his her its their our my your both all each every some any no several two three many other another such neither either",
);
export const possessives = words("his her its their our my your");
export const pronouns = words("i we he she they you it who both");
export const prepositions = words(
  "of in on at by for from with about against among between during into over through to toward towards under upon within without regarding concerning amid following despite since until per via as after before ahead alongside including",
);
/** Words that open a clause of its own: a subject never reaches over them. */
export const subordinators = words(
  "that which who whom whose while where when whereas because since although though if whether how why what as after before until unless once so but than",
);
export const coordinators = words("and or but then nor");
export const auxiliaries = words(
  "am is are was were be been being has have had having do does did will would shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't",
);
export const beForms = words("am is are was were be been being isn't aren't wasn't weren't");
export const negators = words(
  "not never neither nor no cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't",
);
/** Adverbs that stand within a verb group and belong to the cue, beside those in -ly. */
const groupAdverbs = words(
  "also further again once always still not never now even just well then already long much very consistently twice",
);
/** Verbs of narration: what the parties did besides speaking. */
const narrating = words(
  "met meet meets spoke speaks held holds hosted hosts visited visits traveled travelled convened convenes called took takes made makes received receives sent sends led leads joined attended participated arrived got gave gives began begins started concluded ended signed came went left saw showed became remains remained continues continued includes included followed follows told said says builds opened chaired launched broadened welcomed phoned telephoned greeted accompanied delivered addressed gathered reached brought dealt kept put set won lost faces faced needs needed tried wanted sought",
);
/** Verbs behind which "to discuss …" tells what was said. */
export const meetingVerbs = words(
  "met meet meets meeting spoke speaks speak held hold hosted convened convenes called calls phoned telephoned visited traveled travelled joined gathered gathers broadened began opened sat sit welcomed received talked contacted wrote dialogue call conversation travel",
);
const adverbsOfTime = words(
  "today yesterday tonight tomorrow together then later earlier meanwhile separately finally additionally moreover furthermore however thus therefore here also similarly likewise instead indeed further now again subsequently recently notably importantly lastly still nevertheless nonetheless",
);

export function isAdverbOfTime(word: Word | undefined): boolean {
  return word !== undefined && adverbsOfTime.has(word.lower);
}

const pastTimes = words("recently lately newly previously earlier formerly");

/** "recently announced": an adverb that says when, and stands outside the cue. */
export function isPastTime(word: Word | undefined): boolean {
  return word !== undefined && pastTimes.has(word.lower);
}

export function isGroupAdverb(word: Word): boolean {
  return groupAdverbs.has(word.lower) || (/^\p{Ll}{2,}ly$/u.test(word.text) && !notAdverbs.has(word.lower));
}
const notAdverbs = words("family ally early only supply reply apply assembly friendly likely timely daily weekly italy july rely orderly");

export function isPunctuation(word: Word | undefined): boolean {
  return word !== undefined && !/[\p{L}\p{N}]/u.test(word.text);
}

export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** "the Council of Ministers (CoM)": the index behind the bracket with a short form that opens at `at`; -1 where none does. */
export function behindShortForm(all: readonly Word[], at: number): number {
  return all[at]?.text === "(" && /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(all[at + 1]?.text ?? "") && all[at + 2]?.text === ")" ? at + 3 : -1;
}

/** Whether a word begins a noun phrase with some certainty. */
export function beginsPhrase(word: Word | undefined): boolean {
  return word !== undefined && (isCapitalised(word) || determiners.has(word.lower) || pronouns.has(word.lower));
}

/** Whether the word at `at` acts as a finite verb or a participle behind its noun: no part of a plain noun phrase. */
export function actsAsVerb(all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  if (auxiliaries.has(word.lower)) return true;
  if (isCapitalised(word) && at > 0) return false;
  const before = all[at - 1];
  const modifies =
    before !== undefined &&
    (determiners.has(before.lower) || /['’]s?$/u.test(before.text) || prepositions.has(before.lower) || isGroupAdverb(before));
  if (modifies) return false;
  if (narrating.has(word.lower)) return true;
  if (/^\p{Ll}{2,}ed$/u.test(word.text)) return !adjectives.has(word.lower);
  return verbReadings.get(word.lower)?.some((reading) => reading.form === "past") ?? false;
}
const adjectives = words(
  "united armed shared continued related need indeed speed seed advanced enhanced increased unprecedented so-called detained continued agreed combined integrated detailed limited red",
);
