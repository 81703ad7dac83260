import type { Word } from "./read-words.ts";
import { isGroupAdverb } from "./word-classes.ts";

const states =
  "satisfaction|concern|regret|appreciation|gratitude|alarm|pleasure|interest|sorrow|sadness|pride|confidence|approval|disappointment|indignation|certainty|conviction|hope|optimism|emphasis|force";
/** What may stand between a cue and its content and says how it was said: "noted **with satisfaction** the …". */
const manner = new RegExp(
  `^(?:with (?:[a-z]{2,15} ){0,2}(?:${states})|in (?:the )?(?:very |most )?(?:strong|strongest|clear|clearest|no uncertain|unequivocal|strongest possible|clearest possible) terms|in (?:general|principle|particular|detail|passing|unison|depth|no uncertain terms)|at length|once again|once more|as well|yet again|without reservation)(?= |$)`,
);

const adverbs = new Set(["again", "too", "anew", "together", "jointly", "aloud", "outright"]);

/** The index behind the words that tell how something was said, which belong to the cue. */
export function behindManner(words: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 3; round++) {
    const word = words[at];
    if (word === undefined || word.quoted) return at;
    if (adverbs.has(word.lower) || (/^\p{Ll}{3,}ly$/u.test(word.text) && isGroupAdverb(word))) {
      at++;
      continue;
    }
    if (!/^(?:with|in|at|once|as|yet|without)$/.test(word.lower)) return at;
    const match = manner.exec(
      words
        .slice(at, at + 6)
        .map((one) => one.lower)
        .join(" "),
    );
    if (match === null) return at;
    at += match[0].split(" ").length;
  }
  return at;
}
