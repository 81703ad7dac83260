import { expect, test } from "vitest";
import { segmentSentences } from "../../text/sentences.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Each statement in one line: `type source|cue|content`. */
function read(text: string): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join("…");
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  return tagStatements({ text, paragraphs, sentences, names: [], labels: [] }).map(
    (one) => `${one.type} ${words(one.source)}|${words(one.cue)}|${words(one.content)}`,
  );
}

test("whom something is told to stands in neither cue nor content", () => {
  expect(read("Министр рассказал главе ведомства о ходе стройки.")).toEqual(["mention Министр|рассказал|ходе стройки"]);
  expect(read("Министр рассказал российскому коллеге о том, что порт открыт.")).toEqual(["indirect Министр|рассказал|порт открыт"]);
  expect(read("Министр напомнил Джону Смиту о долгах.")).toEqual(["indirect Министр|напомнил|долгах"]);
  expect(read("Министр сообщил журналистам в Анкаре о подписании договора.")).toEqual(["indirect Министр|сообщил|подписании договора"]);
});

test("a matter in the accusative is no addressee", () => {
  expect(read("Министр сообщил подробности о переговорах.")).toEqual(["indirect Министр|сообщил|подробности о переговорах"]);
  expect(read("Министр напомнил историю порта и слова о мире.")).toEqual(["indirect Министр|напомнил|историю порта и слова о мире"]);
});

test("whom one thanks or mourns with is left out where the reason stands behind", () => {
  expect(read("Министр выразил признательность турецкому лидеру за помощь.")).toEqual(["indirect Министр|выразил признательность|помощь"]);
  expect(read("Министр признателен Джону Смиту за приём.")).toEqual(["indirect Министр|признателен|приём"]);
  expect(read("Министр поблагодарил Турцию, Иран и Египет за помощь.")).toEqual(["indirect Министр|поблагодарил|помощь"]);
  expect(read("Министр выразил соболезнования народу Турции в связи с гибелью людей.")).toEqual([
    "indirect Министр|выразил соболезнования|гибелью людей",
  ]);
  expect(read("Министр выразил соболезнования народу Турции.")).toEqual(["indirect Министр|выразил соболезнования|народу Турции"]);
  expect(read("Министр поблагодарил коллег, которые выступили за мир.")).toEqual([
    "indirect Министр|поблагодарил|коллег, которые выступили за мир",
  ]);
});

test("a paper or agency is named whole", () => {
  expect(read("Порт закрыт, сообщает Primer.kz.")).toEqual(["indirect Primer.kz|сообщает|Порт закрыт"]);
  expect(read("Порт закрыт, сообщило РИА «Маяк» в понедельник.")).toEqual(["indirect РИА «Маяк»|сообщило|Порт закрыт"]);
  expect(read('Порт закрыт, пишет газета "Маяк".')).toEqual(['indirect газета "Маяк"|пишет|Порт закрыт']);
  expect(read("РИА «Маяк» сообщает, что порт закрыт.")).toEqual(["indirect РИА «Маяк»|сообщает|порт закрыт"]);
  expect(read("Primer.kz сообщил о закрытии порта.")).toEqual(["indirect Primer.kz|сообщил о|закрытии порта"]);
});

test("what a topic rests on is the narrator's", () => {
  expect(read("Подчёркнут настрой на развитие партнёрства, в основе которого общая история.")).toEqual([
    "indirect |Подчёркнут|настрой на развитие партнёрства",
  ]);
  expect(read("Министр заявил, что ценит партнёрство, в основе которого общая история.")).toEqual([
    "indirect Министр|заявил|ценит партнёрство, в основе которого общая история",
  ]);
});

test("solidarity keeps its preposition in the cue", () => {
  expect(read("Министр выразил солидарность с народом Турции.")).toEqual(["indirect Министр|выразил солидарность с|народом Турции"]);
  expect(read("Министр выразил солидарность.")).toEqual([]);
});

test("what a side is to do is no part of the name behind it", () => {
  const [one = ""] = read("С учётом желания турецкой стороны содействовать поиску путей мира Иван Петров отметил рост торговли.");
  expect(one).toBe("indirect Иван Петров|отметил|рост торговли");
  expect(read("Глава сети школ Иван Петров отметил рост торговли.")).toEqual([
    "indirect Глава сети школ Иван Петров|отметил|рост торговли",
  ]);
});
