import type { ActReading, ActSetting } from "./act-reading.ts";
import { type ClauseWord, cutSentences, readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { readClauseAct } from "./read-clause-act.ts";
import { isImperative, readPhraseAct } from "./read-phrase-act.ts";
import { skipIntroduction } from "./skip-introduction.ts";

/** How many sentences of one content are looked at. */
const mostSentences = 5;

/**
 * Reads act and modality from what is said. The first sentence decides, unless a later one looks ahead: a request or an undertaking
 * comes before a view. Of two undertakings the weaker holds.
 */
export function readContentAct(text: string, setting: ActSetting): ActReading {
  const sentences = cutSentences(readClauseWords(text)).slice(0, mostSentences);
  const readings = sentences.map((sentence) => readSentence(sentence, setting));
  const [head] = readings;
  // "… , where I will sign it": what the speaker adds of what comes.
  if (
    head !== undefined &&
    (yields.has(head.act) || head.act === "event") &&
    /,? (?:and|where|which|but) (?:i|we) (?:will|shall) (?!be |always )/i.test(text)
  )
    return { act: "commitment", modality: "will", negated: false };
  if (head === undefined) return { act: setting.emphatic ? "position" : "assessment", modality: null, negated: false };
  if (!yields.has(head.act)) return head;
  return readings.slice(1).find((one) => one.act === "request" || (one.act === "commitment" && one.modality === "will")) ?? head;
}

/** Views, which a later sentence that looks ahead outweighs. */
const yields: ReadonlySet<string> = new Set(["assessment", "position"]);

function readSentence(words: readonly ClauseWord[], setting: ActSetting): ActReading {
  // "Let us", "please": asked for, whatever verb follows.
  if (/^(?:let us|let 's|please|thank you|thanks)\b/.test(`${words[0]?.lower} ${words[1]?.lower}`)) return readPhraseAct(words, setting);
  if (!setting.own && isImperative(words)) return { act: "request", modality: null, negated: false };
  const clause = findClause(words);
  if (clause === null) return readPhraseAct(words.slice(phraseStart(words)), setting);
  const read = readClauseAct(clause, setting);
  return read;
}

/** A phrase keeps its preposition ("to …"); only an introduction that ends in a comma is passed over. */
function phraseStart(words: readonly ClauseWord[]): number {
  const at = skipIntroduction(words);
  return words[at - 1]?.lower === "," || words[0]?.lower === "that" ? at : 0;
}
