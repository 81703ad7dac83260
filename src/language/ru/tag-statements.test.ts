import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { SpeakerLabel } from "../language-pack.ts";
import { readFirmness } from "./firmness.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Each statement in one line: `type source|cue|content act modality`. */
function read(text: string, labels: readonly SpeakerLabel[] = []): string[] {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join("…");
  return tagStatements({ text, paragraphs, sentences, names: [], labels }).map((one) => {
    const firm = readFirmness(text, one.cue, one.content, one.type);
    const link = `${one.continues === null ? "" : ` →${one.continues}`}${one.parent === null ? "" : ` ^${one.parent}`}`;
    return `${one.type}${link} ${words(one.source)}|${words(one.cue)}|${words(one.content)} (${firm.act} ${firm.modality ?? "-"}${firm.negated ? " negated" : ""})`;
  });
}

test("tagStatements reads a verb with its clause, and the sentence that goes on with it", () => {
  expect(read("Иван Петров особо подчеркнул, что порты открыты. Они работают круглосуточно.")).toEqual([
    "indirect Иван Петров|особо подчеркнул|порты открыты (assessment -)",
    "indirect →0 ||Они работают круглосуточно (assessment -)",
  ]);
});

test("tagStatements reads a passive without an agent", () => {
  expect(read("Отмечен рост торговли. В ходе беседы были также рассмотрены вопросы рыболовства.")).toEqual([
    "indirect |Отмечен|рост торговли (assessment -)",
    "mention |были также рассмотрены|вопросы рыболовства (mention -)",
  ]);
});

test("tagStatements reads the side that a passive names", () => {
  expect(read("С турецкой стороны выражена поддержка переговорам, а также готовность принять делегации.")).toEqual([
    "indirect турецкой стороны|выражена поддержка|переговорам (position -)",
    "indirect |готовность|принять делегации (offer -)",
  ]);
});

test("tagStatements reads what was agreed and what was not", () => {
  expect(read("Стороны договорились о продолжении контактов.")).toEqual([
    "indirect Стороны|договорились о|продолжении контактов (commitment agreed)",
  ]);
  expect(read("Стороны не договорились о продолжении контактов.")).toEqual([
    "indirect Стороны|не договорились о|продолжении контактов (denial denied negated)",
  ]);
  expect(read("Стороны пришли к договорённости открыть порт.")).toEqual([
    "indirect Стороны|пришли к договорённости|открыть порт (commitment agreed)",
  ]);
  expect(read("Лидеры пришли к общему пониманию, что порт нужен.")).toEqual([
    "indirect Лидеры|пришли к общему пониманию|порт нужен (agreement agreed)",
  ]);
  expect(read("Министр согласился открыть порт.")).toEqual(["indirect Министр|согласился|открыть порт (commitment agreed)"]);
  expect(read("Министр не согласился открыть порт.")).toEqual(["indirect Министр|не согласился|открыть порт (denial denied negated)"]);
});

test("tagStatements leaves date, place and the page's list of topics out", () => {
  expect(read("5 мая 2025 года 12:55 Москва, Кремль Лидеры обсудили поставки зерна. География Турция Темы Внешняя политика")).toEqual([
    "mention Лидеры|обсудили|поставки зерна (mention -)",
  ]);
});

test("tagStatements keeps the name before a person's card", () => {
  expect(read("Иван Петров Петров Иван Министр обороны поздравил моряков с праздником.")).toEqual([
    "indirect Иван Петров|поздравил|моряков с праздником (thanks -)",
  ]);
});

test("tagStatements reads a quotation before its source and a name in quotation marks as a name", () => {
  expect(read("«Порты открыты», – заявил Петров.")).toEqual(["direct Петров|заявил|Порты открыты (assessment -)"]);
  expect(read("Иван Петров отметил важность «зерновой инициативы».")).toEqual([
    "indirect Иван Петров|отметил|важность «зерновой инициативы» (position -)",
  ]);
});

test("tagStatements reads the turns of a transcript", () => {
  const text = "И.Петров: Уважаемые коллеги! Рад вас видеть. Порты открыты.";
  const labels = [{ name: { start: 0, end: 8 }, colon: { start: 8, end: 9 } }];
  expect(read(text, labels)).toEqual(["direct И.Петров|:|Рад вас видеть (thanks -)", "direct →0 ||Порты открыты (assessment -)"]);
});

test("readFirmness tells ready from will and will from will not", () => {
  expect(read("Министр заявил, что Россия готова открыть порт.")[0]).toMatch(/commitment intends/u);
  expect(read("Министр заявил, что Россия будет поставлять зерно.")[0]).toMatch(/commitment will/u);
  expect(read("Министр заявил, что Россия не будет поставлять зерно.")[0]).toMatch(/commitment will negated/u);
});

test("tagStatements leaves narration out", () => {
  expect(read("Состоялся телефонный разговор Ивана Петрова с Джоном Смитом.")).toEqual([]);
});

test("tagStatements reads each sentence of a quotation, and what one teller retells of another", () => {
  expect(read("Министр сказал: «Мы готовы помочь. Это наш долг».")).toEqual([
    "direct Министр|сказал|Мы готовы помочь (offer -)",
    "direct →0 ||Это наш долг (assessment -)",
  ]);
  expect(read("По словам Иванова, министр подчеркнул, что мост нужен.")).toEqual([
    "indirect Иванова|По словам|министр подчеркнул, что мост нужен (event done)",
    "indirect ^0 министр|подчеркнул|мост нужен (position -)",
  ]);
});

test("tagStatements reads papers signed, matters asked about, and a report with what points at it", () => {
  expect(read("Подписаны соглашения о торговле.")).toEqual(["indirect |Подписаны|соглашения о торговле (event signed)"]);
  expect(read("Министр рассказал о ходе реформ.")).toEqual(["mention Министр|рассказал о|ходе реформ (mention -)"]);
  expect(read("Как сообщает пресс-служба Кремля, порт закрыт.")).toEqual([
    "indirect пресс-служба Кремля|Как сообщает|порт закрыт (assessment -)",
  ]);
});
