import type { Span } from "../../domain/span.ts";
import { behindPreposition, nameStart } from "./name-phrases.ts";
import { isNominative } from "./nominative.ts";
import { attribute, isPreposition, isPress, isTitle, possessive, pronouns, stops } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import { titleBefore } from "./title-phrases.ts";
import { touches } from "./words.ts";

/** A noun phrase that can be whose words these are. */
export interface Subject extends Span {
  /** Places of its first and last word. */
  readonly first: number;
  readonly last: number;
}

function spanOf(sentence: Sentence, first: number, last: number): Subject {
  return { first, last, start: sentence.words[first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 };
}

const infinitive = /(?:[оеиы]вать|(?<!с)еть|(?<!н)ить)(?:ся)?$/u;

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
  // "желания стороны содействовать поиску мира Иван Петров": what one is to do is no office.
  const office = titleBefore(sentence, from, last);
  const title = office !== null && words.slice(office, last).some((word) => infinitive.test(word.plain)) ? null : office;
  let first = title;
  if (first === null) {
    first = nameStart(sentence, from, last);
    if (first === null) return null;
    const before = titleBefore(sentence, from, first - 1);
    const does = before !== null && words.slice(before, first).some((word) => infinitive.test(word.plain));
    if (before !== null && !does && touches(text, words[first - 1], words[first])) first = before;
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
  if (left && first - 1 >= from && isPreposition(left) && touches(text, left, words[first])) return null;
  // "Путин и Трамп": the first of two joined phrases.
  if (left && left.plain === "и" && first - 2 >= from && touches(text, words[first - 2], left) && touches(text, left, words[first])) {
    const other = subjectEndingAt(sentence, from, first - 2);
    if (other) return spanOf(sentence, other.first, last);
  }
  return spanOf(sentence, first, last);
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
