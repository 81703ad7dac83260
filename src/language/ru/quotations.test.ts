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
    (one) =>
      `${one.type}${one.continues === null ? "" : ` →${one.continues}`} ${words(one.source)}|${words(one.cue)}|${words(one.content)}`,
  );
}

test("a quotation of several sentences is its teller's, in whatever marks", () => {
  const told = ["direct министр Петров|сказал|Мост откроют осенью", "direct →0 ||Мы готовы помочь соседям"];
  expect(read('"Мост откроют осенью. Мы готовы помочь соседям", – сказал министр Петров.')).toEqual(told);
  expect(read('"Мост откроют осенью. Мы готовы помочь соседям", - сказал министр Петров.')).toEqual(told);
  expect(read("“Мост откроют осенью. Мы готовы помочь соседям”, – сказал министр Петров.")).toEqual(told);
  expect(read("„Мост откроют осенью. Мы готовы помочь соседям“, – сказал министр Петров.")).toEqual(told);
  expect(read("«Мост откроют осенью. Мы готовы помочь соседям», – сказал министр Петров.")).toEqual(told);
});

test("a name in the same marks does not end a quotation, and a mark that is never closed swallows nothing", () => {
  expect(read('"Газета "Маяк" закрыта. Мы её откроем", — сказал Петров.')).toEqual([
    'direct Петров|сказал|Газета "Маяк" закрыта',
    "direct →0 ||Мы её откроем",
  ]);
  expect(read('Министр назвал порт "воротами страны. Петров отметил, что порт открыт.')).toContain("indirect Петров|отметил|порт открыт");
});

test("a teller inside the quotation parts it", () => {
  expect(read("«Мост нужен, – подчеркнул Петров. – Мы его построим».")).toEqual([
    "direct Петров|подчеркнул|Мост нужен",
    "direct →0 ||Мы его построим",
  ]);
  expect(read('"Мы рады, - сказала Иванова, - что мост открыт. Он нужен всем".')).toEqual([
    "direct Иванова|сказала|Мы рады…что мост открыт",
    "direct →0 ||Он нужен всем",
  ]);
  expect(read("«Наша цель – мир и рост», – отметил президент.")).toEqual(["direct президент|отметил|Наша цель – мир и рост"]);
});

test("a converb at the head leaves the main verb its own content", () => {
  expect(read("Отметив рост торговли, Иван Петров указал на важность новых мостов.")).toEqual([
    "indirect |Отметив|рост торговли",
    "indirect Иван Петров|указал на|важность новых мостов",
  ]);
  expect(read("Отметив, что порт открыт, министр заявил о готовности помочь.")).toEqual([
    "indirect |Отметив|порт открыт",
    "indirect министр|заявил о|готовности помочь",
  ]);
  expect(read("О ходе реформ министр сообщил послам.")).toEqual(["indirect министр|сообщил|О ходе реформ"]);
});

test("the head of a state is named whole", () => {
  expect(read("Глава нашего государства отметил рост торговли.")).toEqual(["indirect Глава нашего государства|отметил|рост торговли"]);
  expect(read("Руководитель государства заявил, что порт открыт.")).toEqual(["indirect Руководитель государства|заявил|порт открыт"]);
});

test("a greeting of both is no statement", () => {
  expect(read("Министры тепло поприветствовали друг друга. Стороны обсудили торговлю.")).toEqual(["mention Стороны|обсудили|торговлю"]);
  expect(read("Министр поприветствовал участников форума.")).toHaveLength(1);
});
