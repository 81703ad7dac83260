import type { Span } from "../../domain/span.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./subjects.ts";

const encounter =
  /^(?:Состоял(?:ся|ась|ись)|По инициативе|В Кремле|В ходе [а-яё]+ состоял|Разговор|Беседа|Встреча|Переговоры|Глава Российского государства|Во встрече|В переговорах|С российской стороны в|Телефонный разговор|Сегодня|Затем|Перед началом|По окончании|По завершении|После (?:встречи|переговоров|беседы)|Напомним|Ранее|Накануне|Как ожидается|Ожидается|\d)/u;

/** Whether a sentence without a cue tells of the encounter or of the world in the page's own voice, rather than going on with what was said. */
export function isNarration(reading: Reading, sentence: Sentence, span: Span, opensQuotation: boolean): boolean {
  const { text } = reading.view;
  if (opensQuotation && reading.quoting) return false;
  // A quotation is over where its marks close.
  if (reading.quoting) return true;
  return encounter.test(text.slice(span.start, Math.min(span.end, span.start + 60))) || sentence.words.length < 3;
}
