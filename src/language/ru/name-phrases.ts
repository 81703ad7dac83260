import { isPreposition, isTitle, stops } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import { touches } from "./words.ts";

const particles = new Set("бен бин ибн аль ас эль аш ад де да ди дос ван фон дер ла ле".split(" "));
// Capitals at the head of a sentence that are no names.
const notNames = new Set(
  "опять снова как так вот также при тем кроме однако далее затем сегодня вчера накануне ранее позже наконец поэтому именно там здесь тут все это этот эта эти такой такая такие один одна другой другие после напомним теперь более особо особенно конечно разумеется видимо вероятно словом надеюсь думаю считаю".split(
    " ",
  ),
);

/** Where a name begins that ends at `last`: known ones whole, others by their capitals. */
export function nameStart(sentence: Sentence, from: number, last: number): number | null {
  const { text, words, names } = sentence;
  const known = names[last];
  if (known) {
    let first = last;
    while (first - 1 >= from && names[first - 1] === known) first--;
    if (known.kind !== "person") return first;
    while (first - 1 >= from && isGivenName(sentence, first - 1) && last - first < 6) first--;
    return first;
  }
  const end = words[last];
  if (!end?.capital || end.text.length < 3 || notNames.has(end.plain) || isPreposition(end) || stops.has(end.plain)) return null;
  let first = last;
  while (first - 1 >= from && isGivenName(sentence, first - 1) && last - first < 6 && touches(text, words[first - 1], words[first]))
    first--;
  return first;
}

function isGivenName(sentence: Sentence, at: number): boolean {
  const { text, words, names } = sentence;
  const word = words[at];
  if (word && particles.has(word.plain) && at > 0 && words[at - 1]?.capital && touches(text, words[at - 1], word))
    return touches(text, word, words[at + 1]);
  if (!word?.capital || word.quoted || names[at] || !touches(text, word, words[at + 1])) return false;
  if (isTitle(word) || (at === 0 && (isPreposition(word) || stops.has(word.plain) || notNames.has(word.plain)))) return false;
  if (behindPreposition(sentence, 0, at)) return false;
  // "В Анкаре Петров заявил": the place is no given name.
  if (at > 0 && isPreposition(words[at - 1]) && touches(text, words[at - 1], word)) return false;
  return !/(?:ской|цкой|ского|ных|ого|ами|ии)$/u.test(word.plain);
}

/** "на Ближнем Востоке": an adjective in another case, and a preposition before it. */
export function behindPreposition(sentence: Sentence, from: number, first: number): boolean {
  const { text, words } = sentence;
  for (let i = first - 1; i >= Math.max(from, first - 3); i--) {
    const word = words[i];
    if (!word || !touches(text, word, words[i + 1])) return false;
    if (isPreposition(word)) return i < first - 1;
    if (/^(?:этом|этого|того|том|этой|этих|чем|ней|нем|них|ним|ними|ходом|своей)$/u.test(word.plain)) return false;
    if (!/(?:ом|ем|ой|ей|ых|их|ым|им|ого|его|ую|юю|ыми|ими)$/u.test(word.plain)) return false;
  }
  return false;
}
