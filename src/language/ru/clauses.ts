import type { FoundVerb } from "./cues.ts";
import type { Head } from "./head.ts";
import { isPreposition } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subjects.ts";
import type { Word } from "./words.ts";

const subordinators = new Set("что чтобы если когда где пока поскольку хотя ли будто откуда куда почему".split(" "));

/** Whether a word opens a clause inside another. */
export const isSubordinator = (plain: string): boolean => subordinators.has(plain);

/** How a clause begins. */
export interface Clause {
  /** "что", "если", "как" … before the subject; null in a main clause. */
  readonly subordinator: string | null;
  /** Whether "который" is what the clause speaks of; "в ходе которых" and the like go on with the sentence. */
  readonly relative: boolean;
  readonly start: number;
}

/** The place of the first word of the clause that word `at` stands in. */
export function clauseFirst(sentence: Sentence, from: number, at: number): number {
  const { words, text } = sentence;
  let first = at;
  while (first - 1 >= from && !/[,;:–—«»]/u.test(text.slice(words[first - 1]?.end, words[first]?.start))) first--;
  return first;
}

/** Reads how the clause begins whose subject is word `first`. */
export function readClause(sentence: Sentence, from: number, first: number): Clause {
  const { words } = sentence;
  const opening = clauseFirst(sentence, from, first);
  let subordinator: string | null = null;
  let relative = false;
  for (let i = opening; i < first; i++) {
    const word = words[i];
    if (!word) break;
    const before = words[i - 1];
    if (/^котор/u.test(word.plain)) relative = !(isPreposition(before) || /^(?:ходе|время|рамках|итогам)$/u.test(before?.plain ?? ""));
    else if (subordinators.has(word.plain)) subordinator ??= word.plain;
    else if (word.plain === "как" && i <= opening + 1 && words[i + 1]?.plain !== "и") subordinator ??= "как";
  }
  // "…, а в Москве Петров подчеркнул": the clause begins at its conjunction.
  const start = subordinator === null || subordinator === "как" ? (words[opening]?.start ?? 0) : (words[first]?.start ?? 0);
  return { subordinator, relative, start };
}

/** Whether the clause of word `at` is set off by a conjunction that begins a new main clause, or by a semicolon. */
export function opensClause(sentence: Sentence, at: number): boolean {
  const { words, text } = sentence;
  const opening = clauseFirst(sentence, 0, at);
  if (text.slice(words[opening - 1]?.end, words[opening]?.start).includes(";")) return true;
  return /^(?:а|и|но|тогда|однако)$/u.test(words[opening]?.plain ?? "") || (words[at - 1]?.plain === "и" && at > 1);
}

/** Whether a "что" after the head before has opened a content that may still run. */
export function opensContent(sentence: Sentence, previous: Head, at: number): boolean {
  if (previous.place !== "after") return false;
  const { words, text } = sentence;
  for (let i = previous.verb.index + 1; i < at; i++) if (/^(?:что|чтобы)$/u.test(words[i]?.plain ?? "")) return true;
  return /:\s/u.test(text.slice(previous.verb.end, words[at]?.start));
}

/** Whether a verb is joined to the head before it and shares its subject; `last` is the word before the verb and its adverbs. */
export function joins(sentence: Sentence, verb: FoundVerb, last: number, previous: Head): boolean {
  const { words, text } = sentence;
  const before = words[last];
  if (!before || verb.voice === "gerund" || previous.place !== "after") return false;
  const shares = previous.verb.voice !== "passive" && (verb.agrees === previous.verb.agrees || previous.verb.agrees === "");
  if (verb.voice === "active" && !shares) return false;
  const gap = text.slice(before.end, words[last + 1]?.start);
  const conjunction = /^(?:и|а|но|или)$/u.test(before.plain) || (before.plain === "также" && words[last - 1]?.plain === "а");
  if (!conjunction && !/^[,;]\s*$/u.test(gap)) return false;
  if (shares && verb.agrees !== "" && plainSpeech.test(verb.plain) && !namesSubject(sentence, previous, last)) return true;
  // Behind "что" the words are the speaker's own: a verb there is joined on only where no other verb of that number stands in between.
  let inContent = false;
  for (let i = previous.verb.index + 1; i <= last; i++) {
    const plain = words[i]?.plain ?? "";
    if (/^(?:что|чтобы|котор[а-я]+|если)$/u.test(plain)) inContent = true;
    else if (inContent && couldJoin(plain, verb.agrees)) return false;
  }
  return true;
}

const plainSpeech =
  /^(?:отмети|подчеркн|призва|вырази|заяви|сообщи|добави|напомни|поблагодар|поздрав|пригласи|предложи|предупре|уточни|поясни|высказа)/u;

/** Whether the content of the head before has someone for its subject, whose deed a later verb may be. */
function namesSubject(sentence: Sentence, previous: Head, last: number): boolean {
  const { words, names } = sentence;
  let behind = Number.NEGATIVE_INFINITY;
  for (let i = previous.verb.index + 1; i <= last; i++) {
    const word = words[i];
    if (!word) break;
    if (/^(?:что|чтобы|котор[а-я]+|если)$/u.test(word.plain)) behind = i;
    else if (isPreposition(words[i - 1]) || (/(?:ого|ой|ых|ом|ым)$/u.test(word.plain) && !names[i])) continue;
    else if (i - behind <= 4 && (names[i] || word.capital || /^(?:он|она|они|стороны|страны|власти)$/u.test(word.plain))) return true;
  }
  return false;
}

/** Whether a word inside a content could be the verb that a later one is joined to. */
function couldJoin(plain: string, agrees: string): boolean {
  if (agrees !== "") return plain.length > 3 && (plain.endsWith(agrees) || plain.endsWith(`${agrees}ся`) || plain.endsWith(`${agrees}сь`));
  return /^(?:будет|будут|может|могут|есть|готов[аы]?)$|[еую]т(?:ся)?$/u.test(plain);
}

/** Where the words of a joined head begin, its conjunction included. */
export function joinStart(sentence: Sentence, last: number, cueStart: number): number {
  const { words } = sentence;
  const before = words[last];
  if (before && /^(?:и|но|или|а)$/u.test(before.plain)) return before.start;
  if (before?.plain === "также") return words[last - 1]?.start ?? before.start;
  return before?.end ?? cueStart;
}

const several = /^(?:стороны|лидеры|президенты|министры|главы|они|мы)$/u;

/** Whether a verb's number and gender do not forbid a subject. */
export function agrees(sentence: Sentence, subject: Subject, verb: FoundVerb): boolean {
  const { words } = sentence;
  const head = words[subject.first]?.plain;
  const last = words[subject.last];
  if (!head || !last) return true;
  if (verb.agrees === "") return !/[юуя]т$/u.test(verb.plain) || isMany(sentence, subject);
  switch (verb.agrees) {
    case "ло":
      return /(?:о|е|мид|сми|сша|[a-z]+)$/u.test(last.plain) || /(?:о|е)$|^[рмни]?иа$/u.test(head);
    case "л": {
      // "Путина" is no subject of "отметил"; "Захарова" may be one of "отметила".
      if (last.capital && /(?:ина|ова|ева|ого|ская|цкая)$/u.test(last.plain) && !/^(?:президент|министр|глава|лидер|премьер)/u.test(head))
        return false;
      return !several.test(head) && head !== "она" && !isPair(sentence, subject);
    }
    case "ла":
      return head !== "он" && head !== "президент" ? !several.test(head) : false;
    default:
      return !/^(?:он|она|я)$/u.test(head);
  }
}

/** Whether a subject can have a verb in the plural of the present: "Петрова называют" has none. */
function isMany(sentence: Sentence, subject: Subject): boolean {
  const words = sentence.words.slice(subject.first, subject.last + 1);
  return (
    words.some(
      ({ plain }) =>
        plain === "и" || /^(?:они|мы|обе|оба|сша|оаэ|сми|власти|люди)$/u.test(plain) || (/[ыи]$/u.test(plain) && several.test(plain)),
    ) || isPlural(words)
  );
}

const isPlural = (words: readonly Word[]): boolean =>
  words.some(({ plain, capital }, i) => /(?:ы|и)$/u.test(plain) && (!capital || i === 0) && plain.length > 4);

/** "Путин и Трамп": two names joined. */
function isPair(sentence: Sentence, subject: Subject): boolean {
  const words = sentence.words.slice(subject.first, subject.last + 1);
  const joint = words.findIndex((word) => word.plain === "и");
  return joint > 0 && words.length < 6 && words.every((word) => word.capital || word.plain === "и");
}
