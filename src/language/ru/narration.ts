import type { Span } from "../../domain/span.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";

const encounter =
  /^(?:Состоял(?:ся|ась|ись)|По инициативе|В Кремле|В ходе [а-яё]+ состоял|Подписание|Начало|Участники|Список|Церемония|Разговор|Беседа|Встреча|Переговоры|Глава Российского государства|Во встрече|В переговорах|С российской стороны в|Телефонный разговор|Сегодня|Затем|Перед началом|По окончании|По завершении|После (?:встречи|переговоров|беседы)|Напомним|Ранее|Накануне|Как ожидается|Ожидается|\d)/u;

// What a page of news says in its own voice stands between what it reports; an account of a call has none of these.
const news =
  /сообщ(?:ает|или|ила|ил)(?![а-яё])|Репортаж|корреспондент|Первый канал|(?<![а-яё])[Сс]егодня(?![а-яё])|пресс-служб|на этой неделе/u;
const wish =
  /(?:^|\s)(?:должн[аы]?|необходимо|нужно|следует|важно|готов[аы]?|намерен[аы]?|будет|будут|можно|нельзя|надо|по-прежнему|поэтому)(?=[\s,])/iu;

/** Whether a text reads as news rather than as an official account. */
export const isNews = (text: string): boolean => news.test(text.slice(0, 6000)) && !/\d{4} года,? \d{1,2}:\d{2}/u.test(text.slice(0, 600));

/** Whether a sentence without a cue tells of the encounter or of the world in the page's own voice, rather than going on with what was said. */
export function isNarration(reading: Reading, sentence: Sentence, span: Span, opensQuotation: boolean): boolean {
  const { text } = reading.view;
  if (opensQuotation && reading.quoting) return false;
  // A quotation is over where its marks close.
  if (reading.quoting) return true;
  const words = text.slice(span.start, span.end);
  // "(В этот день …)": the page's own aside.
  if (words.startsWith("(")) return true;
  if (encounter.test(words.slice(0, 60)) || sentence.words.length < 3 || words.endsWith("?")) return true;
  return reading.news && !wish.test(words);
}
