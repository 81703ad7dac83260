import type { Subject } from "./find-source.ts";
import type { Word } from "./read-words.ts";
import { isCapitalised, pronouns } from "./word-classes.ts";

const people =
  /^(?:presidents?|ministers?|leaders?|sides?|parties|officials?|delegations?|counterparts?|two|three|four|both|interlocutors?|heads|participants|kings?|chancellors?|premiers?|secretar(?:y|ies)|advisors?|advisers?|envoys?|diplomats?|negotiators?|ambassadors?|principals|representatives?|partners|allies|delegates|us|all|them|pair|men|women|colleagues|aides?|spokes(?:man|woman|person)|governments?|ministr(?:y|ies)|teams?|prime|general)$/;
const occasions =
  /^(?:call|calls|talks?|meetings?|discussions?|conversations?|visit|agenda|exchanges?|consultations?|negotiations?|dialogue|session|summit|debate)$/;
const texts =
  /^(?:remarks?|statements?|speech|post|letter|message|readout|communiqu[eé]|declaration|document|text|report|agreement|article)$/;

/** Whether a subject names people who can speak. */
export function isPeople(words: readonly Word[], subject: Subject): boolean {
  const head = words[subject.to - 1];
  if (head === undefined) return false;
  if (pronouns.has(head.lower)) return head.lower !== "it";
  for (let at = subject.from; at < subject.to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (people.test(word.lower)) return true;
    if (/^(?:of|in|on|for|from)$/.test(word.lower) && at > subject.from + 1) break;
  }
  return isCapitalised(head) && isCapitalised(words[subject.from]);
}

/** Whether a noun names what was said or written. */
export function isText(head: Word | undefined): boolean {
  return head !== undefined && texts.test(head.lower);
}

/** Whether a subject names talks: "their latest talks", "the meeting of the two ministers", not "participants of the meeting". */
export function isOccasion(words: readonly Word[], subject: Subject): boolean {
  return occasions.test(words[headOf(words, subject)]?.lower ?? "");
}

/** The index of the head noun: the last word before "of" or another preposition. */
export function headOf(words: readonly Word[], subject: Subject): number {
  for (let at = subject.from + 1; at < subject.to; at++)
    if (/^(?:of|between|with|in|on|at|during|from|concerning|regarding|for|related)$/.test(words[at]?.lower ?? "")) return at - 1;
  return subject.to - 1;
}
