import type { Span } from "../../domain/span.ts";

const footer = /(?:География\s[А-ЯЁ]|Темы\s[А-ЯЁ]|Лица\s[А-ЯЁ]|Статус материала|Ссылка на материал|Текстовая версия|<…>)/u;
// A box with a link that pages set into the running text.
const box = /Смотрите также\s[^.]{0,200}?\d{4} года(?:\s|$)/u;
const clock = /(?:\d{1,2} [а-я]{3,8} \d{4} года,? )?\d{1,2}:\d{2}\s+/gu;
const place = /^(?:(?:Москва|Московская область|Санкт-Петербург|Сочи|Кремль|Ново-Огарёво|Астана|Минск|Пекин|Казань|Владивосток)(?:, | ))+/u;

/** The part of a sentence that is text: official pages run their date, place and list of topics into it. Null where nothing is left. */
export function withoutFurniture(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const foot = footer.exec(words);
  const end = foot ? sentence.start + foot.index : sentence.end;
  let start = sentence.start;
  for (const found of words.slice(0, end - sentence.start).matchAll(clock)) start = sentence.start + found.index + found[0].length;
  const inset = box.exec(text.slice(start, Math.min(end, start + 260)));
  if (inset?.index === 0) start += inset[0].length;
  const city = place.exec(text.slice(start, Math.min(end, start + 60)));
  if (city) start += city[0].length;
  let trimmed = inset && inset.index > 0 ? start + inset.index : end;
  while (trimmed > start && /\s/u.test(text.charAt(trimmed - 1))) trimmed--;
  return trimmed > start ? { start, end: trimmed } : null;
}

/** Whether the page ends inside this sentence: what follows is its list of topics. */
export function endsPage(text: string, sentence: Span): boolean {
  return footer.test(text.slice(sentence.start, sentence.end));
}
