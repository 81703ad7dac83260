import { isPreposition, isTitle, stops } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import { touches } from "./words.ts";

// "помощник президента по …", "посол в …": the prepositions that a title takes.
const withMatter = new Set(
  "помощник советник представитель спецпредставитель комиссар координатор министр эксперт замминистра заместитель секретарь посланник спецпосланник докладчик комиссия уполномоченный директор".split(
    " ",
  ),
);
const withPlace = new Set("посол представитель постпред посольство постпредство миссия".split(" "));

/** Where a phrase begins that ends at `last` and has a title at its head: "глава МИД Турции", "помощник Президента по вопросам …". */
export function titleBefore(sentence: Sentence, from: number, last: number): number | null {
  const { text, words, names } = sentence;
  let matter = false;
  let place = false;
  for (let i = last; i >= from && last - i <= 11; i--) {
    const word = words[i];
    if (!word || word.quoted || stops.has(word.plain)) return null;
    if (i < last && !touches(text, word, words[i + 1])) return null;
    if (isTitle(word)) {
      const top = titleAbove(sentence, from, i);
      const plain = words[top]?.plain ?? "";
      return (matter && !withMatter.has(plain) && !withMatter.has(word.plain)) ||
        (place && !withPlace.has(plain) && !withPlace.has(word.plain))
        ? null
        : top;
    }
    if (word.plain === "по") matter = true;
    else if (word.plain === "в" || word.plain === "при") place = true;
    else if (isPreposition(word)) return null;
    // A person's name behind a title's own words ends the phrase: "глава Египта Иван Петров".
    if (names[i]?.kind === "person" && !word.capital) return null;
  }
  return null;
}

/** Titles whose nominative is also another case: they may belong to the title before them. */
const ambiguous = new Set("мид минобороны главы стороны сми власти делегации страны партии государства".split(" "));

/** A title may belong to another: "глава МИД", "помощник главы Минфина". */
function titleAbove(sentence: Sentence, from: number, at: number): number {
  const { text, words } = sentence;
  let first = at;
  if (!ambiguous.has(words[at]?.plain ?? "")) return first;
  for (let i = at - 1; i >= from && at - i <= 4; i--) {
    const word = words[i];
    if (!word || word.quoted || !touches(text, word, words[i + 1]) || stops.has(word.plain) || isPreposition(word) || word.plain === "и")
      break;
    if (isTitle(word)) first = i;
  }
  return first;
}
