import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { isOccasion, isPeople, isText } from "./subject-kinds.ts";
import { isCapitalised, isPunctuation, prepositions } from "./word-classes.ts";

/** Verbs that name a topic only where people or their talks are the subject. */
const weakTopics = new Set([
  "address",
  "cover",
  "explore",
  "examine",
  "tackle",
  "focus",
  "center",
  "centre",
  "deal",
  "revolve",
  "concentrate",
  "expand",
  "touch",
]);
/** Verbs of deeds as much as of words: in the future or behind a thing they tell what will be done. */
const deeds = new Set([
  "support",
  "back",
  "encourage",
  "address",
  "guarantee",
  "honor",
  "honour",
  "show",
  "find",
  "offer",
  "accept",
  "celebrate",
  "favor",
  "favour",
  "threaten",
]);

const tellsDeed = /^(?:will|would|has|have|had|is|are|was|were|helps?)$/;

/** "… and would threaten the port": what a thing would do. */
export function isMenaceOfThing({ lemma, auxiliary }: VerbGroup): boolean {
  return lemma === "threaten" && /^(?:will|would)$/.test(auxiliary ?? "");
}

/** Whether a verb tells a deed or a bare matter here, and no words. */
export function isThin(words: readonly Word[], group: VerbGroup, subject: Subject, hits: readonly Hit[]): boolean {
  if (deeds.has(group.lemma) && tellsDeed.test(group.auxiliary ?? "")) return true;
  if (group.doubtful && /^(?:plan|intend|aim|seek|aspire)$/.test(group.lemma)) return true;
  // "measures aimed to stop …": a participle behind a thing.
  if (group.lemma === "aim" && group.auxiliary === null && words[group.verb]?.lower === "aimed" && !isPeople(words, subject)) return true;
  if (group.lemma === "welcome" && (receivesGuest(words, group.to) || takesIn(words, group.to))) return true;
  if (/^hono/.test(group.lemma) && keepsSilence(words, group.to)) return true;
  if (!weakTopics.has(group.lemma)) return false;
  if (!isPeople(words, subject) && !isOccasion(words, subject) && !isText(words[subject.to - 1])) return true;
  return (
    ["address", "cover", "explore", "examine", "tackle"].includes(group.lemma) &&
    (group.doubtful || hits.length > 0 || words[group.verb]?.lower.endsWith("ing") === true)
  );
}

/** "honoured the fallen **with a minute of silence**": what was done, not said. */
function keepsSilence(words: readonly Word[], from: number): boolean {
  return words.slice(from).some(({ lower }, at) => lower === "silence" && /^(?:of|in)$/.test(words[from + at - 1]?.lower ?? ""));
}

/** "welcomed the Chancellor to the White House": tells where they met. */
function receivesGuest(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 16); at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.lower === "to") return at > from && opensPlace(words, at + 1);
    const isName =
      isCapitalised(word) ||
      /^(?:the|of|and|his|her|their|him|them|counterparts?|colleagues?|leaders?|delegation|guests?)$/.test(word.lower);
    if (!isName || /['’]s?$/u.test(word.text)) return false;
  }
  return false;
}

/** "welcomed Norwegian cadets into its schools": tells what was done for people, not what was said of a thing. */
function takesIn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    const word = words[at];
    if (word === undefined || isPunctuation(word) || prepositions.has(word.lower))
      return word?.lower === "into" && receivable.test(words[at - 1]?.lower ?? "");
  }
  return false;
}

const receivable =
  /^(?:officers|sailors|soldiers|troops|cadets|personnel|students|pupils|scholars|scientists|engineers|workers|interns|trainees|specialists|experts|refugees|families|members|people|citizens|athletes|recruits|pilots|astronauts|him|her|them|us)$/;

function opensPlace(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at], words[at + 1]];
  if (isCapitalised(next)) return true;
  return (
    /^(?:the|his|her|our|their)$/.test(next?.lower ?? "") &&
    (isCapitalised(after) || /^(?:capital|country|residence|state|city)$/.test(after?.lower ?? ""))
  );
}
