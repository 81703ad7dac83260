import type { Sentence } from "./sentence.ts";
import type { Word } from "./words.ts";

/** Adverbs and auxiliaries that belong to the cue: "также отметил", "было подчёркнуто". */
const own = new Set(
  (
    "также особо вновь снова отдельно подробно кратко решительно твердо тепло сердечно искренне положительно не единодушно совместно лично прямо четко был была было были " +
    "категорически неоднократно официально открыто публично высоко резко настоятельно особенно взаимно обстоятельно предметно детально всесторонне будет будут " +
    "горячо жестко строго активно интенсивно углубленно плодотворно тоже многократно постоянно"
  ).split(" "),
);
/** Words between a subject and its verb that are no part of either. */
const loose = new Set(
  (
    "далее затем сразу уже сегодня вчера однако ранее позднее накануне тогда потом наконец впрочем дополнительно специально теперь недавно " +
    "сейчас только лишь сам сама сами все оба обе завтра позже тут же здесь кстати действительно часто всегда"
  ).split(" "),
);
const phrases: readonly (readonly [readonly string[], boolean])[] = [
  [["в", "свою", "очередь"], false],
  [["со", "своей", "стороны"], false],
  [["при", "этом"], false],
  [["в", "частности"], false],
  [["в", "ответ"], false],
  [["в", "этой", "связи"], false],
  [["в", "связи", "с", "этим"], false],
  [["кроме", "того"], false],
  [["помимо", "прочего"], false],
  [["среди", "прочего"], false],
  [["пользуясь", "случаем"], false],
  [["по", "телефону"], false],
  [["еще", "раз"], true],
  [["так", "и", "не"], true],
  [["с", "удовлетворением"], true],
  [["с", "благодарностью"], true],
  [["с", "сожалением"], true],
  [["с", "озабоченностью"], true],
  [["по", "достоинству"], true],
];

/** What stands before a verb, with its adverbs passed over. */
export interface BeforeVerb {
  /** Where the cue begins. */
  readonly cueStart: number;
  /** Place of the last word before the verb and its adverbs. */
  readonly last: number;
}

/** Passes over the adverbs before word `index`, down to `from`; what belongs to the cue moves its start. */
export function passAdverbs(sentence: Sentence, from: number, index: number, start: number): BeforeVerb {
  const { words, text } = sentence;
  let cueStart = start;
  let attached = true;
  let at = index - 1;
  // The complement before the verb ("особое внимание уделено") is part of the cue already.
  while (at >= from && (words[at]?.start ?? 0) >= start) at--;
  while (at >= from) {
    const word = words[at];
    if (!word || word.quoted || /[;:«»"()]/u.test(text.slice(word.end, words[at + 1]?.start))) break;
    const commas = text.slice(word.end, words[at + 1]?.start).includes(",");
    const phrase = phrases.find(([parts]) => endsWith(words, from, at, parts));
    if (phrase) {
      const [parts, cue] = phrase;
      if (cue && attached && !commas) cueStart = words[at - parts.length + 1]?.start ?? cueStart;
      else attached = false;
      at -= parts.length;
      continue;
    }
    if (commas && !isLooseInCommas(word)) break;
    if (own.has(word.plain)) {
      if (attached && !commas) cueStart = word.start;
      at--;
    } else if (loose.has(word.plain)) {
      attached = false;
      at--;
    } else break;
  }
  return { cueStart, last: at };
}

const isLooseInCommas = (word: Word): boolean => loose.has(word.plain);

function endsWith(words: readonly Word[], from: number, at: number, parts: readonly string[]): boolean {
  const first = at - parts.length + 1;
  return first >= from && parts.every((part, i) => words[first + i]?.plain === part);
}
