import { passAdverbs } from "./adverbs.ts";
import { beforeCard } from "./cards.ts";
import { agrees, isSubordinator } from "./clauses.ts";
import type { FoundVerb } from "./cues.ts";
import { isPreposition, isPress, isTitle } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import { type Subject, subjectEndingAt, subjectStartingAt } from "./subjects.ts";
import { touches } from "./words.ts";

const longestInsertion = 28;
const longestPhrase = 14;
const deepest = 2;

/**
 * The subject before a verb: at once, before an insertion in commas, or before phrases with a preposition. `last` is the word before the
 * verb and its adverbs; `passed` tells that there were some.
 */
export function subjectBefore(sentence: Sentence, from: number, last: number, passed: boolean, depth = 0): Subject | null {
  const { words, text } = sentence;
  if (last < from || depth > deepest || /^котор/u.test(words[last]?.plain ?? "")) return null;
  const gap = text.slice(words[last]?.end, words[last + 1]?.start);
  if (/[;:–—]/u.test(gap)) return null;
  if (gap.includes(",")) {
    // "Петров, в свою очередь, отметил".
    const close = passed ? subjectEndingAt(sentence, from, last) : null;
    return close ?? beforeInsertion(sentence, from, last);
  }
  const named = beforeCard(text, words, from, last);
  if (named !== null) return subjectEndingAt(sentence, from, named);
  const direct = subjectEndingAt(sentence, from, last);
  if (direct) return direct;
  // "Президент в ходе беседы отметил".
  for (let i = last; i >= Math.max(from, last - longestPhrase); i--) {
    const word = words[i];
    if (!word || (i < last && !touches(text, word, words[i + 1]) && !word.quoted)) return null;
    if (!isPreposition(word) || i - 1 < from) continue;
    if (text.slice(words[i - 1]?.end, word.start).includes(",")) return subjectBefore(sentence, from, i - 1, false, depth + 1);
    const found = subjectEndingAt(sentence, from, passAdverbs(sentence, from, i, word.start).last);
    if (found) return found;
  }
  return null;
}

/** "Петров, отвечая на вопрос, отметил". */
function beforeInsertion(sentence: Sentence, from: number, last: number): Subject | null {
  const { words, text } = sentence;
  for (let i = last - 1; i >= Math.max(from, last - longestInsertion); i--) {
    if (!text.slice(words[i]?.end, words[i + 1]?.start).includes(",")) continue;
    if (isSubordinator(words[i + 1]?.plain ?? "")) return null;
    const found = subjectEndingAt(sentence, from, i);
    if (found) return found;
  }
  return null;
}

const longestAddressee = 9;
const longestTeller = 6;

/** The subject behind a verb, with whom the words were said to passed over; it must close its clause. */
export function subjectAfter(sentence: Sentence, verb: FoundVerb): Subject | null {
  const { words, text } = sentence;
  let at = verb.index + 1;
  while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < verb.end) at++;
  const name = quotedNameAt(sentence, at, verb);
  if (name) return name;
  for (let i = at; i < Math.min(words.length, at + longestAddressee); i++) {
    const word = words[i];
    if (!word || !touches(text, words[i - 1], word) || isSubordinator(word.plain) || word.quoted) return null;
    if (i > at && isPreposition(words[i - 1])) continue;
    const found = subjectStartingAt(sentence, i);
    if (!found) continue;
    if (agrees(sentence, found, verb) && closesClause(sentence, found)) return found;
    // "сообщил ТАСС источник": the agency only was told.
    if (sentence.names[i]?.kind === "body" || sentence.names[i - 1]?.kind === "body") continue;
    if (verb.kind !== "name" && i === at) return null;
  }
  return null;
}

function closesClause(sentence: Sentence, subject: Subject): boolean {
  const { words, text } = sentence;
  const following = words[subject.last + 1];
  if (!following || isPreposition(following) || /^(?:сегодня|вчера|накануне|и|журналистам)$/u.test(following.plain)) return true;
  return /[,.;:!?–—»()…]/u.test(text.slice(subject.end, following.start));
}

/** "пишет «Пример»": a paper is named by its title alone. */
function quotedNameAt(sentence: Sentence, at: number, verb: FoundVerb): Subject | null {
  const { words, text } = sentence;
  // "сообщили «Маяку» в ведомстве": whom it was told to.
  if (verb.agrees === "ли") return null;
  let first = at;
  while (first < at + 2 && words[first] && !words[first]?.quoted) first++;
  const word = words[first];
  if (
    !word?.quoted ||
    !/^(?:пи[шс]|сообщ|переда|отмеча|уточня|информиру|добавля)/u.test(verb.plain) ||
    !/^\s[«“"]$/u.test(text.slice(words[first - 1]?.end, word.start))
  )
    return null;
  let last = first;
  while (words[last + 1]?.quoted && last - first < 5) last++;
  const end = words[last]?.end ?? word.end;
  // "газета «Маяк»", "РИА «Маяк»": what kind of paper it is belongs to its name.
  while (first > at && isPress(words[first - 1])) first--;
  const start = first === last || words[first]?.quoted ? word.start - 1 : (words[first]?.start ?? word.start);
  if (!/[»”"]/u.test(text.charAt(end))) return null;
  // "сообщил РИА «Маяк» пресс-секретарь": the agency was told, and the teller stands behind it.
  const teller =
    text.slice(end + 1, words[last + 1]?.start) === " " && isTitle(words[last + 1]) ? subjectStartingAt(sentence, last + 1) : null;
  return teller && closesClause(sentence, teller) ? teller : { first, last, start, end: end + 1 };
}

/**
 * Who is named behind the verb that closes a quotation, by a common noun too: «…», – говорили жители столицы. `last` is the word before the
 * verb and its adverbs.
 */
export function tellerAfter(sentence: Sentence, verb: FoundVerb, last: number): Subject | null {
  const { words, text } = sentence;
  if (verb.kind !== "say" || last < 0) return null;
  const gap = text.slice(words[last]?.end, words[last + 1]?.start);
  if (!/[»”"][,.]?\s[–—-]\s$/u.test(gap) && !(/[,!?…]\s[–—-]\s$/u.test(gap) && /^[–—-]\s/u.test(text.slice((words[0]?.start ?? 2) - 2))))
    return null;
  const first = words.findIndex((word) => word.start >= verb.end);
  const head = words[first];
  if (!head || head.quoted || isPreposition(head) || isSubordinator(head.plain) || !touches(text, words[first - 1], head)) return null;
  if (!/(?:[бвгджзклмнпрстфхцчшщйьаяыи])$/u.test(head.plain) || /(?:у|ю|ам|ям|ому|ему)$/u.test(head.plain)) return null;
  let end = first;
  while (end - first < longestTeller && words[end + 1] && touches(text, words[end], words[end + 1]) && !isPreposition(words[end + 1]))
    end++;
  return { first, last: end, start: head.start, end: words[end]?.end ?? head.end };
}
