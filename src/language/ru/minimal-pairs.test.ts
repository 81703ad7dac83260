import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { readFirmness } from "./firmness.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Act, modality and force of the first statement; "not" where negated, "if" where conditional. */
function read(text: string): string {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const [first] = tagStatements({ text, paragraphs, sentences, names: [], labels: [] });
  if (!first) return "none";
  const firm = readFirmness(text, first.cue, first.content, first.type);
  return `${firm.act} ${firm.modality ?? "-"} ${first.force}${firm.negated ? " not" : ""}${firm.condition ? " if" : ""}`;
}

/** Two sentences that differ in one thing, each with what it is read as. */
const pairs: readonly (readonly [string, string, string, string])[] = [
  // a thing that is ready, and somebody who is
  ["Министр отметил, что мост готов.", "assessment - weak", "Министр отметил, что Россия готова к диалогу.", "commitment intends weak"],
  // a noun in -ите behind its preposition, and an imperative
  [
    "Министр сообщил, что примет участие в саммите.",
    "commitment will neutral",
    "Министр просил передать: остановите стройку.",
    "request - neutral",
  ],
  // help, and taking part
  ["Министр готов принять беженцев.", "offer - neutral", "Министр готов принять участие в форуме.", "commitment intends neutral"],
  // what one is sure of, and what one tells
  [
    "Министр выразил уверенность, что визит состоится.",
    "assessment - neutral",
    "Министр сообщил, что визит состоится.",
    "event will neutral",
  ],
  // talks judged, and a deed judged
  ["Министр назвал переговоры полезными.", "characterisation - neutral", "Министр назвал решение ошибочным.", "assessment - neutral"],
  // an event only named, and one told
  ["Министр сообщил о подготовке визита.", "event ongoing neutral", "Министр сообщил о завершении переговоров.", "event done neutral"],
  ["Стороны согласовали график поставок.", "commitment agreed neutral", "Решено создать рабочую группу.", "commitment agreed neutral"],
  [
    "Достигнуто взаимопонимание по основным вопросам.",
    "agreement agreed neutral",
    "Министр посоветовал закрыть порт.",
    "request - neutral",
  ],
  ["Министр не стал комментировать сделку.", "mention - neutral not", "Министр хотел бы получить разъяснения.", "position - neutral"],
  // agreed and not agreed
  ["Стороны договорились открыть порт.", "commitment agreed neutral", "Стороны не договорились открыть порт.", "denial denied neutral not"],
  [
    "Министры условились о новой встрече.",
    "commitment agreed neutral",
    "Министры так и не условились о новой встрече.",
    "denial denied neutral not",
  ],
  ["Президент согласился на перемирие.", "commitment agreed neutral", "Президент не согласился на перемирие.", "denial denied neutral not"],
  [
    "Канцлер принял приглашение.",
    "commitment agreed neutral",
    "Канцлер не принял приглашение посетить верфь.",
    "denial denied neutral not",
  ],
  ["Условлено продолжить обмен данными.", "commitment agreed neutral", "Обсуждено продолжение обмена данными.", "mention - weak"],
  ["Достигнута договорённость об обмене пленными.", "commitment agreed neutral", "Обсуждён обмен пленными.", "mention - weak"],
  ["Принято решение о создании комиссии.", "commitment agreed neutral", "Предложено создание комиссии.", "offer - neutral"],
  [
    "Стороны согласились, что рыбы стало меньше.",
    "agreement agreed neutral",
    "Стороны согласились сократить улов.",
    "commitment agreed neutral",
  ],
  [
    "Лидеры договорились, что послы будут встречаться ежемесячно.",
    "commitment agreed neutral",
    "Лидеры согласились, что послы работают хорошо.",
    "agreement agreed neutral",
  ],
  [
    "Стороны достигли согласия по границе.",
    "agreement agreed neutral",
    "Стороны не достигли согласия по границе.",
    "denial denied neutral not",
  ],
  // discussed and not discussed
  ["Лидеры обсудили поставки зерна.", "mention - weak", "Лидеры не обсуждали поставки зерна.", "mention not-discussed weak not"],
  ["На встрече обсуждались пошлины.", "mention - weak", "На встрече не обсуждались пошлины.", "mention not-discussed weak not"],
  ["Была затронута тема рыболовства.", "mention - weak", "Не была затронута тема рыболовства.", "mention not-discussed weak not"],
  ["Министр рассмотрел жалобу рыбаков.", "mention - weak", "Министр не рассмотрел жалобу рыбаков.", "mention not-discussed weak not"],
  [
    "Премьер заявил, что вопрос границы обсуждался.",
    "event done neutral",
    "Премьер заявил, что вопрос границы не обсуждался.",
    "mention not-discussed neutral not",
  ],
  // will and will not
  [
    "Министр заявил, что страна будет поставлять зерно.",
    "commitment will neutral",
    "Министр заявил, что страна не будет поставлять зерно.",
    "commitment will neutral not",
  ],
  ["Президент сообщил, что посетит верфь.", "commitment will neutral", "Президент сообщил, что посетил верфь.", "event done neutral"],
  [
    "Премьер сказал, что страна окажет помощь соседям.",
    "commitment will neutral",
    "Премьер сказал, что страна может оказать помощь соседям.",
    "assessment - neutral",
  ],
  [
    "Министр подтвердил, что флот продолжит учения.",
    "commitment will neutral",
    "Министр подтвердил, что флот завершил учения.",
    "event done neutral",
  ],
  [
    "Глава ведомства сообщил, что мост откроют весной.",
    "commitment will neutral",
    "Глава ведомства сообщил, что мост открыли весной.",
    "event done neutral",
  ],
  ["Канцлер пообещал снизить пошлины.", "commitment will neutral", "Канцлер отказался снизить пошлины.", "denial denied neutral"],
  ["Министр обязался вернуть суда.", "commitment will neutral", "Министр не обязался вернуть суда.", "denial denied neutral not"],
  ["Президент гарантировал безопасность рыбаков.", "commitment will neutral", "Президент обсудил безопасность рыбаков.", "mention - weak"],
  [
    "Премьер заявил, что никогда не будет закрывать порт.",
    "commitment will neutral not",
    "Премьер заявил, что будет закрывать порт.",
    "commitment will neutral",
  ],
  [
    "Министр сказал, что ведомство введёт пошлину.",
    "commitment will neutral",
    "Министр сказал, что ведомство ввело пошлину.",
    "event done neutral",
  ],
  // ready, intends, considers
  [
    "Министр заявил, что страна готова открыть порт.",
    "commitment intends neutral",
    "Министр заявил, что страна не готова открыть порт.",
    "position - neutral not",
  ],
  [
    "Премьер сообщил, что кабинет намерен закупить буксиры.",
    "commitment intends neutral",
    "Премьер сообщил, что кабинет не намерен закупать буксиры.",
    "position - neutral not",
  ],
  [
    "Премьер сообщил, что кабинет планирует строить мост.",
    "commitment intends neutral",
    "Премьер сообщил, что кабинет не планирует строить мост.",
    "position - neutral not",
  ],
  [
    "Министр сказал, что кабинет рассматривает возможность скидки.",
    "commitment considering neutral",
    "Министр сказал, что кабинет предоставит скидку.",
    "commitment will neutral",
  ],
  [
    "Министр сообщил, что ведомство изучает заявку.",
    "commitment considering neutral",
    "Министр сообщил, что ведомство одобрит заявку и предоставит ссуду.",
    "commitment will neutral",
  ],
  ["Президент не исключил новых пошлин.", "position considering neutral not", "Президент исключил новые пошлины.", "denial denied neutral"],
  [
    "Министр выразил готовность построить мост.",
    "commitment intends neutral",
    "Министр выразил готовность содействовать переговорам.",
    "offer - neutral",
  ],
  ["Канцлер выразил намерение приехать.", "commitment intends neutral", "Канцлер выразил сожаление о задержке.", "position - neutral"],
  ["Подтверждён настрой на совместную работу.", "commitment intends neutral", "Отмечена важность совместной работы.", "position - weak"],
  [
    "Подчёркнута решимость бороться с пиратством.",
    "commitment intends emphatic",
    "Подчёркнута необходимость бороться с пиратством.",
    "position - emphatic",
  ],
  ["Президент намерен посетить остров.", "commitment intends neutral", "Президент не намерен посещать остров.", "position - neutral not"],
  ["Министр рассчитывает на успех переговоров.", "position - neutral", "Министр сообщил об успехе переговоров.", "assessment - neutral"],
  [
    "Премьер заявил, что страна может рассмотреть скидку.",
    "commitment considering neutral",
    "Премьер заявил, что страна намерена ввести скидку.",
    "commitment intends neutral",
  ],
  [
    "Министр заявил, что страна будет готова открыть порт.",
    "commitment intends neutral",
    "Министр заявил, что страна будет открывать порт.",
    "commitment will neutral",
  ],
  [
    "Министр заявил, что кабинет стремится снизить налоги.",
    "commitment intends neutral",
    "Министр заявил, что кабинет снизил налоги.",
    "event done neutral",
  ],
  // asked, offered, warned
  ["Министр призвал соседей открыть порт.", "request - neutral", "Министр предложил соседям открыть порт.", "offer - neutral"],
  ["Президент потребовал вернуть суда.", "request - neutral", "Президент пообещал вернуть суда.", "commitment will neutral"],
  ["Министр предупредил, что порт закроют.", "warning - warning", "Министр сообщил, что порт закроют.", "commitment will neutral"],
  ["Канцлер пригласил рыбаков на праздник.", "offer - neutral", "Канцлер поздравил рыбаков с праздником.", "thanks - neutral"],
  [
    "Министр заявил, что Киев должен вернуть суда.",
    "request - neutral",
    "Министр заявил, что мы должны вернуть суда.",
    "position - neutral",
  ],
  ["Премьер пригрозил закрыть рынок.", "warning - warning", "Премьер отказался закрыть рынок.", "denial denied neutral"],
  ["Министр попросил отсрочку.", "request - neutral", "Министр поддержал отсрочку.", "position - neutral"],
  ["Президент выдвинул предложение о перемирии.", "offer - neutral", "Президент отверг предложение о перемирии.", "denial denied neutral"],
  // thanks and feeling
  [
    "Президент поблагодарил спасателей за помощь.",
    "thanks - neutral",
    "Президент высоко оценил помощь спасателей.",
    "assessment - neutral",
  ],
  [
    "Министр выразил соболезнования семьям моряков.",
    "thanks - neutral",
    "Министр выразил обеспокоенность судьбой моряков.",
    "position - neutral",
  ],
  ["Министр выразил признательность за приём.", "thanks - neutral", "Министр выразил надежду на приём.", "position - neutral"],
  [
    "Лидеры выразили удовлетворение развитием отношений.",
    "characterisation - neutral",
    "Лидеры выразили удовлетворение урожаем.",
    "assessment - neutral",
  ],
  ["Премьер пожелал морякам удачи.", "thanks - neutral", "Премьер отметил удачу моряков.", "assessment - weak"],
  ["Министр осудил захват судна.", "position - neutral", "Министр отметил захват судна.", "assessment - weak"],
  ["Министр поддержал перемирие.", "position - neutral", "Министр не поддержал перемирие.", "denial denied neutral not"],
  ["Президент выступил за перемирие.", "position - neutral", "Президент выступил против перемирия.", "position - neutral"],
  // force
  ["Министр подчеркнул, что рыбы мало.", "assessment - emphatic", "Министр отметил, что рыбы мало.", "assessment - weak"],
  ["Министр заявил, что рыбы мало.", "assessment - neutral", "Министр напомнил, что рыбы мало.", "assessment - weak"],
  ["Министр настаивал, что рыбы мало.", "assessment - emphatic", "Министр полагает, что рыбы мало.", "assessment - neutral"],
  ["Была подчёркнута роль рыбаков.", "assessment - emphatic", "Была отмечена роль рыбаков.", "assessment - weak"],
  ["Президент повторил, что рыбы мало.", "assessment - emphatic", "Президент сказал, что рыбы мало.", "assessment - neutral"],
  ["Глава ведомства предупреждает, что рыбы мало.", "warning - warning", "Глава ведомства указывает, что рыбы мало.", "assessment - weak"],
  ["Министр констатировал, что рыбы мало.", "assessment - weak", "Министр добавил, что рыбы мало.", "assessment - neutral"],
  // condition
  [
    "Министр заявил, что страна откроет порт, если соседи вернут суда.",
    "commitment will neutral if",
    "Министр заявил, что страна откроет порт и вернёт суда.",
    "commitment will neutral",
  ],
  [
    "Премьер сказал, что кабинет готов снизить пошлины при условии, что улов вырастет.",
    "commitment intends neutral if",
    "Премьер сказал, что кабинет готов снизить пошлины.",
    "commitment intends neutral",
  ],
  [
    "Министр сообщил, что в случае шторма порт будет закрыт.",
    "commitment will neutral if",
    "Министр сообщил, что из-за шторма порт будет закрыт.",
    "commitment will neutral",
  ],
  [
    "Президент заявил, что подпишет указ только после проверки.",
    "commitment will neutral if",
    "Президент заявил, что подпишет указ в пятницу.",
    "commitment will neutral",
  ],
  [
    "Стороны договорились открыть порт, если уйдёт лёд.",
    "commitment agreed neutral if",
    "Стороны договорились открыть порт весной.",
    "commitment agreed neutral",
  ],
  [
    "Министр сказал, что, если говорить прямо, рыбы мало.",
    "assessment - neutral",
    "Министр сказал, что, если лёд уйдёт, рыбы станет больше.",
    "assessment - neutral if",
  ],
  [
    "Канцлер обещал помочь, пока не кончится зима.",
    "commitment will neutral if",
    "Канцлер обещал помочь этой зимой.",
    "commitment will neutral",
  ],
  // events
  ["Министр сообщил, что договор подписан.", "event signed neutral", "Министр сообщил, что договор подпишут.", "commitment will neutral"],
  [
    "Президент сообщил о завершении ремонта.",
    "event done neutral",
    "Президент сообщил о намерении начать ремонт.",
    "commitment intends neutral",
  ],
  ["Министр рассказал, что переговоры идут.", "event ongoing weak", "Министр рассказал, что переговоры завершились.", "event done weak"],
  ["Министр отметил, что товарооборот вырос.", "event done weak", "Министр отметил, что товарооборот мал.", "assessment - weak"],
  ["Премьер заявил, что суда вернулись.", "event done neutral", "Премьер опроверг, что суда вернулись.", "denial denied neutral"],
  // said and unsaid
  ["Министр назвал дату встречи.", "assessment - neutral", "Министр не назвал дату встречи.", "mention - neutral not"],
  [
    "Представитель ведомства уточнил сроки ремонта.",
    "assessment - neutral",
    "Представитель ведомства не уточнил сроки ремонта.",
    "mention - neutral not",
  ],
  ["Министр подтвердил захват судна.", "assessment - neutral", "Министр не подтвердил захват судна.", "denial denied neutral not"],
  ["Премьер одобрил проект моста.", "assessment - neutral", "Премьер не одобрил проект моста.", "denial denied neutral not"],
  ["Президент считает, что мост нужен.", "position - neutral", "Президент не считает, что мост нужен.", "position - neutral not"],
  [
    "Министр сказал, что отношения двух стран развиваются.",
    "characterisation - neutral",
    "Министр сказал, что лов трески развивается.",
    "assessment - neutral",
  ],
  ["Переговоры состоялись в порту.", "none", "Министр заявил, что переговоры состоялись в порту.", "event done neutral"],
];

test.each(pairs)("readFirmness tells «%s» (%s) from «%s» (%s)", (one, isOne, other, isOther) => {
  expect([read(one), read(other)]).toEqual([isOne, isOther]);
});
