import type { Span } from "../../domain/span.ts";

const footer = /(?:География\s[А-ЯЁ]|Темы\s[А-ЯЁ]|Лица\s[А-ЯЁ]|Статус материала|Ссылка на материал|Текстовая версия|<…>)/u;
// What a broadcaster lists of its programme.
const programme = /^(?:Смотрите (?:в|далее|сегодня)(?: [а-яё]+)? ?(?:выпуске)?:|Выпуск новостей)/u;
// Boxes with links that pages set into the running text: each link is a title and a date.
const box = /(?:Смотрите также|Дополнительно)\s(?=[А-ЯЁ«])/u;
const dated = /\d{1,2} [а-я]{3,8} \d{4} года(?=\s|$)/u;
const longestTitle = 280;
const clock = /(?:\d{1,2} [а-я]{3,8} \d{4} года,? )?\d{1,2}:\d{2}\s+/gu;
const place =
  /^(?:(?:Москва|Московская область|Санкт-Петербург|Сочи|Кремль|Ново-Огарёво|Астана|Минск|Пекин|Казань|Владивосток|Волгоград|Калининград|Ашхабад|Ереван|Душанбе|Ташкент|Бишкек)(?:, | ))+/u;
const separator = /^(?:\* )+\*?\s*/u;

/** The part of a sentence that is text: official pages run their date, place and list of topics into it. Null where nothing is left. */
export function withoutFurniture(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (programme.test(words)) return null;
  const foot = footer.exec(words);
  let end = foot ? sentence.start + foot.index : sentence.end;
  let { start } = sentence;
  for (const found of words.slice(0, end - start).matchAll(clock)) start = sentence.start + found.index + found[0].length;
  const inset = box.exec(text.slice(start, end));
  if (inset && inset.index === 0) start = behindBox(text, start + inset[0].length, end);
  else if (inset) end = start + inset.index;
  for (const pattern of [separator, place]) start += pattern.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
  // "* * *" parts the page's account from what follows under a heading of its own.
  const parted = text.slice(start, end).indexOf(" * * *");
  if (parted > 0) end = start + parted;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Where the text goes on behind a box: past its last dated title. A second title is one only where no sentence ends before its date. */
function behindBox(text: string, from: number, end: number): number {
  let at = from;
  for (let links = 0; links < 6; links++) {
    const window = text.slice(at, Math.min(end, at + longestTitle));
    const date = dated.exec(window);
    if (!date) break;
    if (links > 0 && /[!?…:]|\.\s|^[^«]{0,40}, /u.test(window.slice(0, date.index))) break;
    at += date.index + date[0].length;
    while (at < end && /\s/u.test(text.charAt(at))) at++;
  }
  return at;
}

/** Whether the page ends inside this sentence: what follows is its list of topics. */
export function endsPage(text: string, sentence: Span): boolean {
  return footer.test(text.slice(sentence.start, sentence.end));
}
