import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../../index.ts";

/** Each statement in one line: `source|cue|content`, with `^` before one that stands in another's words and `<` before one that goes on. */
function read(text: string, fields: Partial<AccountInput> = {}): string[] {
  const { statements } = extractStatements({ id: "a", text, language: "ru", side: null, kind: "independent-media", ...fields });
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join("…");
  return statements
    .filter((one) => one.type !== "own")
    .map((one) => `${one.parent ? "^" : ""}${one.continues ? "<" : ""}${words(one.source)}|${words(one.cue)}|${words(one.content)}`);
}

test("a house or a capital speaks through an impersonal plural behind it", () => {
  expect(read("В Кремле сообщили, что визит готовится.")).toEqual(["Кремле|сообщили|визит готовится"]);
  expect(read("В МИД Чехии призвали к сдержанности и отметили важность диалога.")).toEqual([
    "МИД Чехии|призвали к|сдержанности",
    "|отметили|важность диалога",
  ]);
  expect(read("В Анкаре сразу же заявили о недопустимости давления.")).toEqual(["Анкаре|заявили о|недопустимости давления"]);
});

test("a place where two agree says nothing", () => {
  expect(read("В Анкаре договорились о перемирии.").map((line) => line.split("|")[0])).not.toContain("Анкаре");
});

test("whoever closes a quotation may be called by a common noun", () => {
  expect(read("«Нам нужен мост», — говорили жители долины.")).toEqual(["жители долины|говорили|Нам нужен мост"]);
});

test("the agency that was told stands between the verb and whoever told it", () => {
  expect(read("«Переговоры завершены. Итоги подведут завтра», — сообщил ТАСС источник в правительстве.")).toEqual([
    "источник|сообщил|Переговоры завершены",
    "<||Итоги подведут завтра",
  ]);
});

test("direct speech behind a dash has no statements of its own", () => {
  expect(read("— Мы готовы к диалогу, — сказал министр Орлов. — Но нужны условия.")).toEqual([
    "министр Орлов|сказал|Мы готовы к диалогу",
    "<||Но нужны условия",
  ]);
});

test("a report that closes the sentence holds what stands before it", () => {
  expect(read("Лидеры договорились о паузе на десять дней, говорится в сообщении ведомства.")).toEqual([
    "сообщении ведомства|говорится|Лидеры договорились о паузе на десять дней",
    "^Лидеры|договорились о|паузе на десять дней",
  ]);
  expect(read("Орлов предложил провести встречу в Казани, о чём сообщила пресс-служба ведомства.")).toEqual([
    "пресс-служба ведомства|сообщила|Орлов предложил провести встречу в Казани",
    "^Орлов|предложил|провести встречу в Казани",
  ]);
});

test("a name with its titles and a colon bears the quotation behind it", () => {
  expect(read("Иван Орлов, секретарь Союза рыбаков: «Флот готов. Людей хватает».")).toEqual([
    "Иван Орлов, секретарь Союза рыбаков|:|Флот готов",
    "<||Людей хватает",
  ]);
});

test("a headline hands over the words of a known person", () => {
  expect(read("Лавров: Россия не будет обсуждать ультиматумы")).toEqual(["Лавров|:|Россия не будет обсуждать ультиматумы"]);
  expect(read("Итоги недели: переговоры и торговля")).toEqual([]);
});

test("a chain of cues goes on over a semicolon", () => {
  expect(read("Орлов отметил важность диалога, добавив, что порт открыт; при этом подчеркнул необходимость учёта интересов.")).toEqual([
    "Орлов|отметил|важность диалога",
    "|добавив|порт открыт",
    "|подчеркнул|необходимость учёта интересов",
  ]);
});

test("“и” behind a verb that names a topic only adds", () => {
  const account = { side: "RU", kind: "official-readout" } as const;
  expect(read("Обсуждались и первые итоги ярмарки.", account)).toEqual(["|Обсуждались|первые итоги ярмарки"]);
  expect(read("О ремонте дорог шла речь на встрече в Туле.", account)).toEqual(["|шла речь|О ремонте дорог"]);
  expect(read("Строительство порта сейчас активно обсуждается.", account)).toEqual(["|активно обсуждается|Строительство порта"]);
});

test("labels set out in full, and the page's own asides", () => {
  const text =
    "Встреча с министром Ахмадом Наср Халидом. В.Путин: Рад Вас видеть. (Смех.) Мост построен. Ахмад Наср Халид: (Как переведено.) Спасибо за приём.";
  expect(read(text, { side: "RU", kind: "transcript" })).toEqual([
    "В.Путин|:|Рад Вас видеть",
    "<||Мост построен",
    "Ахмад Наср Халид|:|Спасибо за приём",
  ]);
});

test("a card of the person, a heading behind stars and a greeting are the page's own", () => {
  const text =
    "По итогам был подписан пакет документов. Подписание документов * * * Начало переговоров В.Путин: Рад Вас видеть. А.Орлов Орлов Андрей Ильич начальник управления – первый заместитель министра : Товарищ генерал! Мост построен.";
  expect(read(text, { side: "RU", kind: "transcript" })).toEqual([
    "|был подписан|пакет документов",
    "В.Путин|:|Рад Вас видеть",
    "А.Орлов|:|Мост построен",
  ]);
});

test("a family name that looks like a particle belongs to its sentence", () => {
  expect(read("На встрече с министром торговли Китая Ли Чжаном в Туле Президент России сказал: «Мост нужен».")).toEqual([
    "Президент России|сказал|Мост нужен",
  ]);
});

test("the agency that was told may stand in quotation marks, and what was discussed under “как” is nested", () => {
  expect(read("Как сообщил РИА «Маяк» пресс-секретарь ведомства Алексей Орлов, в ходе беседы были обсуждены вопросы рыболовства.")).toEqual(
    [
      "пресс-секретарь ведомства Алексей Орлов|Как сообщил|в ходе беседы были обсуждены вопросы рыболовства",
      "^|были обсуждены|вопросы рыболовства",
    ],
  );
});

test("with whom something was discussed is not what was discussed", () => {
  expect(read("Сегодня ситуацию в порту он обсудил с главой ведомства Иваном Орловым.")).toEqual(["он|обсудил|ситуацию в порту"]);
  expect(read("Министр обсудил поставки зерна с коллегами из Сербии и Чехии.")).toEqual(["Министр|обсудил|поставки зерна"]);
});

test("what a talk was about, with insertions and the verb first", () => {
  expect(read("Речь, в том числе, идёт о поставках зерна.")).toEqual(["|Речь, в том числе, идёт о|поставках зерна"]);
  expect(read("На встрече также шла речь и о ремонте дорог.")).toEqual(["|также шла речь и о|ремонте дорог"]);
  expect(read("В ходе переговоров планируется уделить внимание рыболовству.")).toEqual(["|уделить внимание|рыболовству"]);
});

test("two may meet in an opinion; a programme and an aside hand nothing over", () => {
  expect(read("Министры сошлись во мнении, что порт нужен.")).toEqual(["Министры|сошлись во мнении|порт нужен"]);
  expect(read("Смотрите в этом выпуске: порт открыт; мост освободили от снега, сообщили в Минобороны.")).toEqual([]);
  const account = { side: "RU", kind: "official-readout" } as const;
  expect(read("Министр отметил, что порт открыт. (Как раз сегодня прошёл ледокол.)", account)).toEqual(["Министр|отметил|порт открыт"]);
});

test("“об этом” with its subject before the verb points at the sentence before", () => {
  expect(read("Порт откроют в мае. Об этом министр Орлов сегодня заявил в Туле, на ярмарке.")).toEqual([
    "министр Орлов|Об этом…заявил|Порт откроют в мае",
  ]);
});

test("a house with a small letter speaks under “как”", () => {
  expect(read("Как сообщили в пресс-службе ведомства, министр Орлов тепло поздравил рыбаков с праздником.")).toEqual([
    "пресс-службе ведомства|Как сообщили|министр Орлов тепло поздравил рыбаков с праздником",
    "^министр Орлов|тепло поздравил|рыбаков с праздником",
  ]);
});

test("the day, the partner and the conviction stay out of what is handed over", () => {
  expect(read("Готовность открыть порт сегодня подтвердил министр Орлов.")).toEqual(["министр Орлов|подтвердил|Готовность открыть порт"]);
  expect(read("Поставки зерна министр Орлов обсудил по телефону с президентом этой страны.")).toEqual([
    "министр Орлов|обсудил|Поставки зерна",
  ]);
  expect(read("Министр Орлов выразил убеждение, что порт нужен.")).toEqual(["Министр Орлов|выразил убеждение|порт нужен"]);
});
