import type { ClauseWord } from "./clause-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Modal verbs. */
export const modals = words("will would shall should must ought may might could can");
/** Forms of "be". */
export const beForms = words("is are was were am be been being");
/** Auxiliaries that stand finite: where one is, a clause is. */
export const finiteAuxiliaries = words(
  "will would shall should must ought may might could can is are was were am has have had do does did",
);
/** Personal pronouns that may be a subject. */
export const personal = words("i we you he she they it");
const adverbs = words(
  "also further not never always still already now then just even only again jointly long soon once both all ever often together fully today therefore thus however currently yet well hereby indeed far fast instead consistently",
);

/** Whether the word is an adverb that may stand within or beside a verb group. */
export const isAdverb = (word: ClauseWord | undefined): boolean =>
  word !== undefined &&
  (adverbs.has(word.lower) ||
    (word.lower.endsWith("ly") &&
      /^[a-z]{4,}$/.test(word.lower) &&
      !/^(?:family|ally|italy|supply|reply|apply|rely|assembly|july|only|friendly)$/.test(word.lower)));

/** Whether "may" is the month. */
export const isDate = (all: readonly ClauseWord[], at: number): boolean =>
  /^\d/.test(all[at + 1]?.lower ?? "") || /^(?:in|on|until|by|since|of|\d{1,2})$/.test(all[at - 1]?.lower ?? "");
