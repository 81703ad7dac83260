import type { Span } from "../../domain/span.ts";
import type { FoundVerb } from "./cues.ts";
import { stops } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import { touches } from "./words.ts";

/** Houses by their common nouns, in the prepositional case. */
export const houses =
  /^(?:министерстве|ведомстве|посольстве|консульстве|администрации|правительстве|парламенте|пресс-службе|компании|агентстве|кабмине|штабе|генштабе|госдепартаменте|госдепе|миссии|секретариате|аппарате|комитете|комиссии|совете|дипмиссии|мид|минобороны)$/u;
/** What two do in a place is no word of the place: "в Сочи договорились". */
const together = /^(?:договор|услов|услав|согласова|реши|обмен|соглас|постанов)/u;
const longest = 9;

/**
 * The house or the capital whose words an impersonal plural hands over: "В Кремле сообщили, что …", "в МИД Чехии призвали к …". `last` is
 * the word before the verb and its adverbs. Null where the place only tells where.
 */
export function houseBefore({ text, words, names }: Sentence, last: number, verb: FoundVerb): Span | null {
  if (together.test(verb.plain)) return null;
  for (let i = last; i >= 0 && last - i < longest; i--) {
    const word = words[i];
    if (!word || word.quoted || stops.has(word.plain) || (i < last && !touches(text, word, words[i + 1]))) return null;
    if (!/^(?:в|во|на)$/u.test(word.plain)) continue;
    const first = words[i + 1];
    if (i === last || !first) return null;
    const opens = i === 0 || /[,;:–—]/u.test(text.slice(words[i - 1]?.end, word.start)) || i <= 2;
    const isHouse = houses.test(first.plain) || (names[i + 1] && names[i + 1]?.kind !== "person") || /^[А-ЯЁ]{2,}$/u.test(first.text);
    const attributed = words.slice(i + 1, i + 3).some((one) => houses.test(one.plain)) || names[i + 2]?.kind === "body";
    return opens && (isHouse || attributed) ? { start: first.start, end: words[last]?.end ?? first.end } : null;
  }
  return null;
}
