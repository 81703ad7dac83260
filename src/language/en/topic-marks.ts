import type { Word } from "./read-words.ts";
import { actsAsVerb, isPunctuation, subordinators } from "./word-classes.ts";

/** In words: how far behind "spoke" its topic may begin. */
const reach = 24;

/** "on Monday", "on the phone", "over dinner": when, how and where people spoke, not about what. */
const noTopic = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december behalf video phone zoom telephone sidelines margins phones camera air record occasion".split(
    " ",
  ),
);
const noTopicBehindThe = new Set(
  "phone telephone sidelines margins side eve record occasion fringes line way day morning evening same following basis initiative".split(
    " ",
  ),
);

/** The index of the preposition that opens the topic of talks: "spoke by phone with the King **about** …"; -1 where there is none. */
export function findTopicMark(words: readonly Word[], from: number, marks: readonly string[]): number {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at];
    if (word === undefined || word.quoted) return -1;
    if (isPunctuation(word)) {
      // "Keir Starmer, the Prime Minister of the United Kingdom, about …"
      if (word.text !== "," || /^(?:and|but|who|which|where)$/.test(words[at + 1]?.lower ?? "")) return -1;
      continue;
    }
    if (subordinators.has(word.lower) || word.lower === "to") return -1;
    if (at > from && actsAsVerb(words, at)) return -1;
    if (marks.includes(word.lower) && word.lower !== "of" && opensTopic(words, at)) return at;
  }
  return -1;
}

/** "for about an hour and a half". */
function isDuration(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 3).some((word) => /^(?:hours?|minutes?|half|half-hour|hour-long)$/.test(word.lower));
}

function opensTopic(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || isPunctuation(next)) return false;
  if (words[at]?.lower === "about" && (/^\p{N}/u.test(next.text) || isDuration(words, at + 1))) return false;
  if (words[at]?.lower !== "on" && words[at]?.lower !== "over") return true;
  if (words.slice(at + 1, at + 5).some(({ lower }) => /^(?:anniversary|anniversaries|birthday)$/.test(lower))) return false;
  if (noTopic.has(next.lower) || /^\p{N}/u.test(next.text)) return false;
  if (/^(?:the|a|an|his|her|their|this|that)$/.test(next.lower)) {
    const head = words[at + 2]?.lower ?? "";
    return !noTopicBehindThe.has(head) && !noTopic.has(head) && !/^(?:dinner|lunch|breakfast|call|weekend|past|last|course)$/.test(head);
  }
  return !/^(?:dinner|lunch|breakfast|tea|coffee)$/.test(next.lower);
}
