import type { Word } from "./read-words.ts";
import { isCapitalised, isPunctuation } from "./word-classes.ts";

const people =
  /^(?:him|her|them|me|us|you|presidents?|ministers?|leaders?|kings?|queens?|emirs?|amirs?|sultans?|princes?|chancellors?|premiers?|secretar(?:y|ies)|ambassadors?|envoys?|governors?|governments?|authorities|side|sides|people|peoples|team|teams|troops|soldiers|forces|rescuers|partners|allies|ally|nations?|countr(?:y|ies)|states?|citizens|officials|counterparts?|colleagues?|hosts?|guests?|delegation|delegations|members|mediators|negotiators|leadership|parliament|lawmakers|interlocutors?|community|organi[sz]ations?|administration|famil(?:y|ies)|victims|relatives)$/;

/**
 * The index of the preposition behind which stands what someone is praised for: "commended the Minister **for** his work". Who is praised
 * stands between and belongs to neither cue nor content; -1 where it is a thing that is praised.
 */
export function findPraised(words: readonly Word[], from: number, links: readonly string[]): number {
  const start = words[from]?.lower === "to" ? from + 1 : from;
  for (let at = start; at < Math.min(words.length, start + 16); at++) {
    const word = words[at];
    if (word === undefined || word.quoted) return -1;
    const isConnection = word.lower === "in" && words[at + 1]?.lower === "connection" && links.includes("in connection with");
    if (links.includes(word.lower) || isConnection)
      return at > start && isPerson(words, start, at, word.lower !== "on" || start > from) ? at : -1;
    if (/['’]s?$/u.test(word.text) && word.text.length > 1) return -1;
    if (isPunctuation(word) && !/^[.,]$/u.test(word.text)) return -1;
  }
  return -1;
}

/** Things are praised "on" nothing, but have titles with "on": only a person shows there. */
function isPerson(words: readonly Word[], from: number, to: number, orNamed: boolean): boolean {
  for (let at = from; at < to; at++) if (people.test(words[at]?.lower ?? "")) return true;
  if (!orNamed) return false;
  return words.slice(from, to).every((word) => isCapitalised(word) || /^(?:the|of|and|,|\.|al|bin|de|von|van|der)$/.test(word.lower));
}
