import type { Span } from "../../domain/span.ts";
import type { NameMention } from "../names/find-names.ts";

const adverbs =
  /(?:^|\s)(?:также|ещё раз|еще раз|особо|вновь|снова|отдельно|в свою очередь|со своей стороны|подробно|кратко|далее|затем|сразу|уже|дополнительно|специально|решительно|твёрдо|твердо|тепло|сердечно|искренне|положительно|при этом|однако|не|так и не|в ответ|ранее|позднее|взаимно|единодушно|совместно|лично|прямо|чётко|в частности|с удовлетворением|с благодарностью|была?|было|были)\s*$/iu;
const leadIn =
  /^(?:(?:[Тт]акже|[Кк]роме того|[Пп]ри этом|[Вв]месте с тем|[Вв] то же время|[Оо]днако|[Дд]алее|[Зз]атем|[Ии]|[Аа]|[Нн]о|[Тт]ак|[Сс]о своей стороны|[Вв] свою очередь|[Вв] этой связи|[Вв] ходе [а-яё]+(?: [а-яё]+)?|[Нн]а встрече|[Пп]о итогам [а-яё]+|[Кк]ак|[Вв] частности|[Сс] удовлетворением|[Рр]анее|[Оо]собо|[Кк]онструктивно)(?:,\s*|\s+|$))+/u;
const nominative =
  /(?:^|\s)((?:(?:[А-ЯЁа-яё-]+(?:ский|цкий|цкая|ская|кие|ний|вый)\s)?(?:Президент|Премьер-министр|Председатель|Глава|Министр|Канцлер|Король|Эмир|Госсекретарь|Государственный секретарь|Генеральный секретарь|Помощник|Лидер|Лидеры|Стороны|Главы|Президенты|Министры|Собеседники|Спикер|Посол|президент|премьер-министр|премьер|председатель|глава|министр|канцлер|госсекретарь|помощник|пресс-секретарь|спецпредставитель|советник|лидер|лидеры|стороны|главы|президенты|министры|собеседники|сторона|дипломат|посол|политик|он|она|они|Он|Она|Они|Мы|Я|(?:[А-Яа-яё]+ская и )?[А-Яа-яё]+ская сторон[аы])(?:\s(?!и\s)[А-ЯЁа-яё.-]+){0,6}|(?:[А-ЯЁA-Z](?:[а-яёa-z-]+|\.)(?:[А-ЯЁ][а-яё-]+)?\s?){1,4}(?:\sи\s(?:[А-ЯЁ][а-яё-]+\s?){1,3})?))$/u;
const agent =
  /(?:^|\s)[Сс](?:о)? ((?:[а-яё-]+(?:ской|цкой|шней)|обеих|нашей|своей) сторон(?:ы)?)(?=\s|,|$)|(?:^|\s)(лидерами|сторонами|президентами|министрами|собеседниками|главами государств)(?=\s|,|$)/iu;

const longestSource = 160;

/** The person whose name ends where the verb's words begin: binary search, since names are in order. */
function nameEndingAt(end: number, from: number, names: readonly NameMention[]): NameMention | undefined {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = names[middle];
    if (!name) return undefined;
    if (name.end === end) return name.kind === "person" && name.start >= from ? name : undefined;
    if (name.end < end) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Words before a verb: who speaks, and where the cue begins. */
export interface Prefix {
  readonly source: Span | null;
  readonly cueStart: number;
  /** Words stand there that are neither source, adverb nor lead-in. */
  readonly rest: Span | null;
}

/** Reads the words between the start of a clause and an active verb. */
export function readActivePrefix(text: string, start: number, verb: number, names: readonly NameMention[]): Prefix {
  const { cueStart, end } = stripAdverbs(text, start, verb);
  const lead = leadIn.exec(text.slice(start, end));
  const from = Math.max(start + (lead?.[0].length ?? 0), end - longestSource);
  const words = text.slice(from, end);
  if (words.trim() === "") return { source: null, cueStart, rest: null };
  const card = beforeCard(words);
  if (card) return { source: { start: from + card.start, end: from + card.end }, cueStart, rest: null };
  const name = nameEndingAt(end, from, names);
  const found = nominative.exec(words);
  let sourceStart = found ? from + found.index + (found[0].length - (found[1]?.length ?? 0)) : (name?.start ?? null);
  if (sourceStart === null) return { source: null, cueStart, rest: { start: from, end } };
  if (name && sourceStart < name.start && !/^\p{Lu}?[\p{L}-]+ /u.test(text.slice(sourceStart, name.start))) sourceStart = name.start;
  return { source: { start: sourceStart, end }, cueStart, rest: null };
}

/** Reads the words before a passive verb: an agent in the instrumental or "с … стороны", and what the verb is said of. */
export function readPassivePrefix(text: string, start: number, verb: number): Prefix {
  const { cueStart, end } = stripAdverbs(text, start, verb);
  const words = text.slice(start, end);
  const found = agent.exec(words);
  const who = found?.[1] ?? found?.[2];
  if (found && who !== undefined) {
    const at = start + found.index + found[0].lastIndexOf(who);
    return { source: { start: at, end: at + who.length }, cueStart, rest: null };
  }
  const lead = leadIn.exec(words);
  const from = start + (lead?.[0].length ?? 0);
  return { source: null, cueStart, rest: text.slice(from, end).trim() === "" ? null : { start: from, end } };
}

function stripAdverbs(text: string, start: number, verb: number): { cueStart: number; end: number } {
  let cueStart = verb;
  let end = trimEnd(text, start, verb);
  for (let i = 0; i < 4; i++) {
    const window = Math.max(start, end - 24);
    const found = adverbs.exec(text.slice(window, end));
    if (!found) break;
    cueStart = window + found.index + (/^\s/u.test(found[0]) ? 1 : 0);
    end = trimEnd(text, start, window + found.index);
  }
  return { cueStart, end };
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,–—-]/u.test(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Pages run a card of the person into the sentence: "Иван Петров Петров Иван Министр обороны подчеркнул". The surname stands twice; the name
 * before it is the source. Null where there is no card.
 */
function beforeCard(words: string): Span | null {
  const parts = [...words.matchAll(/[^\s]+/gu)];
  for (let i = 1; i < parts.length; i++) {
    const first = parts[i - 1];
    const second = parts[i];
    if (!first || !second || first[0].length < 3 || first[0] !== second[0]) continue;
    let start = first.index;
    for (let j = i - 2; j >= 0; j--) {
      const part = parts[j];
      if (!part || !(/^\p{Lu}/u.test(part[0]) || part[0] === "и")) break;
      start = part.index;
    }
    return { start, end: first.index + first[0].length };
  }
  return null;
}
