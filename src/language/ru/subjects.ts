import type { Span } from "../../domain/span.ts";
import type { NameMention } from "../names/find-names.ts";
import { isNominative } from "./nominative.ts";
import { titleNouns } from "./title-nouns.ts";
import { touches, type Word } from "./words.ts";

/** A noun phrase that can be whose words these are. */
export interface Subject extends Span {
  /** Places of its first and last word. */
  readonly first: number;
  readonly last: number;
}

const pronouns = new Set("он она они мы я оба обе".split(" "));
const prepositions = new Set(
  (
    "в во на с со к ко от ото для по о об обо у из изо за при между перед над под через без до после против ради вокруг около среди " +
    "кроме вместо согласно благодаря вопреки относительно касательно посредством включая помимо накануне ввиду насчет"
  ).split(" "),
);
// "помощник президента по …", "посол в …": the prepositions that a title takes.
const withMatter = new Set(
  "помощник советник представитель спецпредставитель комиссар координатор министр эксперт замминистра заместитель секретарь посланник спецпосланник докладчик комиссия уполномоченный директор".split(
    " ",
  ),
);
const withPlace = new Set("посол представитель постпред посольство постпредство миссия".split(" "));
// Words that no noun phrase runs over.
const stops = new Set(
  "что чтобы если когда как где который которая которое которые а но или либо не ли же то это этот эта эти пока поскольку".split(" "),
);
const attribute = /(?:ский|цкий|ская|цкая|ское|цкое|ские|цкие|ый|ий|ой|ая|яя|ое|ее|ые|ие|ин|ева)$/u;
const particles = new Set("бен бин ибн аль ас эль аш ад де да ди дос ван фон дер ла ле".split(" "));
// Capitals at the head of a sentence that are no names.
const notNames = new Set(
  "опять снова как так вот также при тем кроме однако далее затем сегодня вчера накануне ранее позже наконец поэтому именно там здесь тут все это этот эта эти такой такая такие один одна другой другие после напомним теперь более особо особенно конечно разумеется видимо вероятно словом надеюсь думаю считаю".split(
    " ",
  ),
);
const possessive = new Set("его ее их наш наша наши мой свой обе оба эти этот эта два две три".split(" "));

/** The words of one sentence, with the names that stand in it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, the known name that it belongs to. */
  readonly names: readonly (NameMention | null)[];
}

/** Lays the known names over the words of a sentence; `from` is the first name that may stand there. */
export function nameWords(text: string, words: readonly Word[], names: readonly NameMention[]): Sentence {
  const first = words[0];
  let at = first ? firstEndingAfter(names, first.start) : 0;
  const over = words.map((word) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const name = names[at];
    return name && name.start < word.end ? name : null;
  });
  return { text, words, names: over };
}

function firstEndingAfter(names: readonly NameMention[], place: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (titleNouns.has(word.plain) || titleNouns.has(word.plain.split("-").at(-1) ?? ""));

/** The noun phrase in the nominative whose last word is `last`, not reaching before `from`; null where none ends there. */
export function subjectEndingAt(sentence: Sentence, from: number, last: number): Subject | null {
  const { text, words, names } = sentence;
  const end = words[last];
  if (!end || last < from || end.quoted) return quotedName(sentence, from, last);
  if (pronouns.has(end.plain)) return spanOf(sentence, last, last);
  if (
    /^(?:лидера|президента|министра|премьера|политика|главы|стороны)$/u.test(end.plain) &&
    /^(?:оба|обе|два)$/u.test(words[last - 1]?.plain ?? "") &&
    last > from
  )
    return spanOf(sentence, last - 1, last);
  const title = titleBefore(sentence, from, last);
  let first = title;
  if (first === null) {
    first = nameStart(sentence, from, last);
    if (first === null) return null;
    const office = titleBefore(sentence, from, first - 1);
    if (office !== null && touches(text, words[first - 1], words[first])) first = office;
    else if (!isNominative(sentence, first, last)) return null;
  }
  // An attribute before the title or the party: "российский лидер", "обе стороны".
  while (first - 1 >= from) {
    const before = words[first - 1];
    if (!before || !touches(text, before, words[first]) || names[first - 1]?.kind === "person") break;
    if (!possessive.has(before.plain) && !(isTitle(words[first]) && attribute.test(before.plain) && (!before.capital || first - 1 === 0)))
      break;
    first--;
  }
  const left = words[first - 1];
  if (behindPreposition(sentence, from, first)) return null;
  if (left && first - 1 >= from && prepositions.has(left.plain) && touches(text, left, words[first])) return null;
  // "Путин и Трамп": the first of two joined phrases.
  if (left && left.plain === "и" && first - 2 >= from && touches(text, words[first - 2], left) && touches(text, left, words[first])) {
    const other = subjectEndingAt(sentence, from, first - 2);
    if (other) return spanOf(sentence, other.first, last);
  }
  return spanOf(sentence, first, last);
}

/** "на Ближнем Востоке": an adjective in another case, and a preposition before it. */
function behindPreposition(sentence: Sentence, from: number, first: number): boolean {
  const { text, words } = sentence;
  for (let i = first - 1; i >= Math.max(from, first - 3); i--) {
    const word = words[i];
    if (!word || !touches(text, word, words[i + 1])) return false;
    if (prepositions.has(word.plain)) return i < first - 1;
    if (/^(?:этом|этого|того|том|этой|этих|чем|ней|нем|них|ним|ними|ходом|своей)$/u.test(word.plain)) return false;
    if (!/(?:ом|ем|ой|ей|ых|их|ым|им|ого|его|ую|юю|ыми|ими)$/u.test(word.plain)) return false;
  }
  return false;
}

/** "агентство «Пример»", "«Росатом»": a name in quotation marks, with the noun before it. */
function quotedName(sentence: Sentence, from: number, last: number): Subject | null {
  const { words, text } = sentence;
  if (!words[last]?.quoted) return null;
  let first = last;
  while (first - 1 >= from && words[first - 1]?.quoted && last - first < 4) first--;
  const noun = words[first - 1];
  if (!noun || first - 1 < from || !/^\s[«“"]$/u.test(text.slice(noun.end, words[first]?.start))) return null;
  if (!isTitle(noun) && !isPress(noun)) return null;
  const subject = isPress(noun) && !isTitle(noun) ? spanOf(sentence, first - 1, first - 1) : subjectEndingAt(sentence, from, first - 1);
  if (!subject) return null;
  const close = text.charAt(words[last]?.end ?? 0);
  return { ...subject, last, end: (words[last]?.end ?? 0) + (/[»”"]/u.test(close) ? 1 : 0) };
}

/** Where a phrase begins that ends at `last` and has a title at its head: "глава МИД Турции", "помощник Президента по вопросам …". */
function titleBefore(sentence: Sentence, from: number, last: number): number | null {
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
    else if (prepositions.has(word.plain)) return null;
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
    if (
      !word ||
      word.quoted ||
      !touches(text, word, words[i + 1]) ||
      stops.has(word.plain) ||
      prepositions.has(word.plain) ||
      word.plain === "и"
    )
      break;
    if (isTitle(word)) first = i;
  }
  return first;
}

/** Where a name begins that ends at `last`: known ones whole, others by their capitals. */
function nameStart(sentence: Sentence, from: number, last: number): number | null {
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
  if (!end?.capital || end.text.length < 3 || notNames.has(end.plain) || prepositions.has(end.plain) || stops.has(end.plain)) return null;
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
  if (isTitle(word) || (at === 0 && (prepositions.has(word.plain) || stops.has(word.plain) || notNames.has(word.plain)))) return false;
  if (behindPreposition(sentence, 0, at)) return false;
  // "В Анкаре Петров заявил": the place is no given name.
  if (at > 0 && prepositions.has(words[at - 1]?.plain ?? "") && touches(text, words[at - 1], word)) return false;
  return !/(?:ской|цкой|ского|ных|ого|ами|ии)$/u.test(word.plain);
}

function spanOf(sentence: Sentence, first: number, last: number): Subject {
  return { first, last, start: sentence.words[first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 };
}

/** Whether a word tells what kind of paper or agency a name in quotation marks is: "РИА «Маяк»", "газета «Маяк»". */
export const isPress = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:[рмни]?иа|тк|агентство|информагентство|издание|газета|журнал|телеканал|канал|портал|сайт|радио|радиостанция|телекомпания|ресурс)$/u.test(
    word.plain,
  );

/** Whether a word is a preposition. */
export const isPreposition = (word: Word | undefined): boolean => word !== undefined && prepositions.has(word.plain);

/** The noun phrase in the nominative that begins with word `at` and ends at a comma, a stop or a word that cannot belong to it. */
export function subjectStartingAt(sentence: Sentence, at: number): Subject | null {
  const { text, words, names } = sentence;
  const head = words[at];
  if (!head || head.quoted) return null;
  if (pronouns.has(head.plain)) return spanOf(sentence, at, at);
  let i = at;
  while (
    words[i] &&
    !isTitle(words[i]) &&
    (possessive.has(words[i]?.plain ?? "") || (attribute.test(words[i]?.plain ?? "") && names[i]?.kind !== "person" && i - at < 3)) &&
    touches(text, words[i], words[i + 1])
  )
    i++;
  const titled = isTitle(words[i]);
  if (!titled) {
    i = at;
    if (!head.capital) return null;
    if (names[at] && names[at]?.kind !== "person" && !isNominative(sentence, at, at)) return null;
  }
  let last = i;
  let named = false;
  for (let next = i + 1; next < words.length && next - at < 14; next++) {
    const word = words[next];
    if (!word || !touches(text, words[next - 1], word)) {
      if (word && titled && /^\s[«“"]$/u.test(text.slice(words[next - 1]?.end, word.start)) && word.quoted) {
        let close = next;
        while (words[close + 1]?.quoted && close - next < 4) close++;
        return { ...spanOf(sentence, at, close), end: (words[close]?.end ?? 0) + 1 };
      }
      break;
    }
    if (word.quoted || stops.has(word.plain)) break;
    if (word.plain === "и") {
      const other = subjectStartingAt(sentence, next + 1);
      if (other) return spanOf(sentence, at, other.last);
      // "президенты России и Турции"
      if (titled && !named && words[next + 1]?.capital && touches(text, word, words[next + 1])) continue;
      break;
    }
    if (isPreposition(word)) {
      // "помощник президента по вопросам …"
      if (titled && word.plain === "по" && !named) continue;
      break;
    }
    if (!titled && !word.capital) break;
    if (titled && !word.capital && !/(?:ого|его|ой|ей|ых|их|ов|ев|ий|а|я|ы|и|мид|сша|рф|ь|ии)$/u.test(word.plain)) break;
    named ||= names[next]?.kind === "person";
    last = next;
  }
  return spanOf(sentence, at, last);
}
