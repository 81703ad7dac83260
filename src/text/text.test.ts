import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../domain/span.ts";
import { foldText } from "./folding.ts";
import { toSimplified } from "./han-variants.ts";
import { canonicalTag, detectLanguage } from "./language.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { displayWidth, padToWidth, printable } from "./printable.ts";
import { findQuotations } from "./quotation-marks.ts";
import { type SentenceRules, segmentSentences } from "./sentences.ts";
import { findSpeakerLabels } from "./speaker-labels.ts";
import { tokenise } from "./tokens.ts";
import { wrapText } from "./wrap-text.ts";

const english: SentenceRules = {
  abbreviations: new Set(["mr", "mrs", "dr", "no", "e.g"]),
  softAbbreviations: new Set(["jr", "u.s", "p.m", "oct", "inc"]),
  han: false,
};
const russian: SentenceRules = { abbreviations: new Set(["т.е", "им", "ул"]), softAbbreviations: new Set(["г", "т.д", "млн"]), han: false };
const chinese: SentenceRules = { abbreviations: new Set(), softAbbreviations: new Set(), han: true };
const korean: SentenceRules = { abbreviations: new Set(), softAbbreviations: new Set(), han: false };

const words = (text: string, spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end));
const sentences = (text: string, rules: SentenceRules) => words(text, segmentSentences(text, splitParagraphs(text), rules));
const labels = (text: string) => findSpeakerLabels(text, splitParagraphs(text)).map(({ name }) => text.slice(name.start, name.end));
const quotations = (text: string) =>
  findQuotations(text).map(({ inner, depth, closed, kind }) => [text.slice(inner.start, inner.end), depth, closed, kind]);

test("splitParagraphs takes each line as one where people broke them", () => {
  const text = "  The ministers met. \n\nThey spoke of rail.\r\nThey parted.\n";
  expect(words(text, splitParagraphs(text))).toEqual(["The ministers met.", "They spoke of rail.", "They parted."]);
});

test("splitParagraphs joins lines that a program wrapped", () => {
  const text = [
    "The foreign ministers of both countries met on Tuesday in the old town hall",
    "to speak about the rail link, which has been closed since the great floods",
    "of last autumn, and about the harvest. They agreed to send engineers before",
    "the first snow.",
    "",
    "A second meeting will follow in the spring.",
  ].join("\n");
  expect(splitParagraphs(text)).toHaveLength(2);
  expect(sentences(text, english)).toHaveLength(3);
});

test("segmentSentences keeps English abbreviations, initials and numbers together", () => {
  expect(
    sentences(
      "Mr. Ford met John R. Smith, Jr. at 3 p.m. on Oct. 5 in the U.S. The U.S. President paid 3.5 percent for No. 7. He smiled.",
      english,
    ),
  ).toEqual([
    "Mr. Ford met John R. Smith, Jr. at 3 p.m. on Oct. 5 in the U.S.",
    "The U.S. President paid 3.5 percent for No. 7.",
    "He smiled.",
  ]);
  expect(sentences("U.S.-China ties grew. China-U.S. relations did too.", english)).toHaveLength(2);
  // The part behind a hyphen is an abbreviation too, before a word that begins no sentence.
  expect(sentences("They praised the ROK-U.S. Mutual Defense Treaty. It is old.", english)).toHaveLength(2);
  expect(sentences("They said no. They left (see no. 4). Then... they came back. 1. The first point.", english)).toEqual([
    "They said no.",
    "They left (see no. 4).",
    "Then... they came back.",
    "1. The first point.",
  ]);
});

test("segmentSentences keeps closing quotation marks and what a question goes on with", () => {
  expect(sentences("He said: “We agree. It is good.” “Really?” she asked. (Laughter.) Yes.", english)).toEqual([
    "He said: “We agree.",
    "It is good.”",
    "“Really?” she asked.",
    "(Laughter.)",
    "Yes.",
  ]);
});

test("segmentSentences ends Chinese sentences without spaces, not at semicolons", () => {
  expect(sentences("双方同意合作；铁路将重开。“这很好。我们高兴！”部长提出“怎么办？”的问题。增长3.5%。", chinese)).toEqual([
    "双方同意合作；铁路将重开。",
    "“这很好。",
    "我们高兴！”",
    "部长提出“怎么办？”的问题。",
    "增长3.5%。",
  ]);
});

test("segmentSentences reads Russian years, addresses and initials", () => {
  expect(
    sentences(
      "Встреча, т.е. беседа, прошла в 2024 г. Стороны были в г. Казань у театра им. Горького. А. П. Чехов писал о нём. «Где?» — спросил он.",
      russian,
    ),
  ).toEqual([
    "Встреча, т.е. беседа, прошла в 2024 г.",
    "Стороны были в г. Казань у театра им. Горького.",
    "А. П. Чехов писал о нём.",
    "«Где?» — спросил он.",
  ]);
});

test("segmentSentences ends Korean sentences and goes on after a quoted one", () => {
  expect(sentences("두 장관은 만났다. 장관은 “철도를 다시 열겠다.”고 말했다. 회담은 끝났다.", korean)).toEqual([
    "두 장관은 만났다.",
    "장관은 “철도를 다시 열겠다.”고 말했다.",
    "회담은 끝났다.",
  ]);
});

test("tokenise finds words, numbers and single Han characters", () => {
  expect(tokenise("Xi's China-U.S. plan: 1,234.5 tons, 双方 20th").map((token) => token.text)).toEqual([
    "Xi's",
    "China-U",
    "S",
    "plan",
    "1,234.5",
    "tons",
    "双",
    "方",
    "20th",
  ]);
  expect(tokenise("people-to-people", undefined, { joined: false })).toHaveLength(3);
});

test("findQuotations reads curly, straight, angled and nested marks", () => {
  expect(quotations('He called it “a ‘good’ day” and "fine".')).toEqual([
    ["a ‘good’ day", 0, true, "speech"],
    ["good", 1, true, "speech"],
    ["fine", 0, true, "speech"],
  ]);
  expect(quotations("Он сказал: «Это „важно“ для нас».")).toEqual([
    ["Это „важно“ для нас", 0, true, "speech"],
    ["важно", 1, true, "speech"],
  ]);
  expect(quotations("他在《人民报》写道：“很好”。「好」")).toEqual([
    ["人民报", 0, true, "title"],
    ["很好", 0, true, "speech"],
    ["好", 0, true, "speech"],
  ]);
});

test("findQuotations takes no apostrophe for a quotation", () => {
  expect(quotations("The leaders’ talks, China's plan and the ministers' work; it's ‘90s music.")).toEqual([]);
});

test("findQuotations lets a quotation that no mark closes end with its paragraph", () => {
  expect(quotations("“We came.\n\n“We went.”")).toEqual([
    ["We came.", 0, false, "speech"],
    ["We went.", 0, true, "speech"],
  ]);
});

test("findSpeakerLabels reads transcripts of several houses", () => {
  expect(labels("MR. FORD: Good morning.\n\nQ Thank you. Two things: why and when?\n\nSENIOR ADMINISTRATION OFFICIAL: Soon.")).toEqual([
    "MR. FORD",
    "Q",
    "SENIOR ADMINISTRATION OFFICIAL",
  ]);
  expect(
    labels("В.Иванов: Добрый день! Рад видеть. П.Сидоров (как переведено): Спасибо. Вопрос: Когда?\nКак сказал В.Иванов: скоро."),
  ).toEqual(["В.Иванов", "П.Сидоров"]);
  expect(labels("记者：何时再会？\n李明：明年春天。\n记者：在哪里？\n李明：在北京。")).toEqual(["记者", "李明", "记者", "李明"]);
  // One speaker alone is a label where a line says whose remarks follow; a title's subject is none.
  expect(labels("Opening remarks by Anna #Berg at her talks with Ivan Petrov\n\nAnna Berg: The idea arose last year.")).toEqual([
    "Anna Berg",
  ]);
  expect(labels("President of Norland Anna Berg received Ivan Lund.\n\nAnna Berg: Mr Lund,\n\nWelcome.")).toEqual(["Anna Berg"]);
  expect(labels("The President toured the coast.\n\nClean Water: open to all.")).toEqual([]);
  expect(labels("Statement by President Anna Berg on Market Access\n\nMarket Access: open to all.")).toEqual([]);
  expect(labels("President of Examplia Anna Berg: Welcome, colleagues. Ivan Petrov: Thank you. Anna Berg: Let us begin.")).toEqual([
    "President of Examplia Anna Berg",
    "Anna Berg",
  ]);
});

test("findSpeakerLabels takes no heading, list or time for a speaker", () => {
  expect(
    labels(
      "FACT SHEET: Rail link\n\nCritical minerals: both sides agreed.\n\nBackground: none.\n\nAt 3:40 they left.\n\n部长指出：铁路将重开。\n\nThe first is: rail.",
    ),
  ).toEqual([]);
});

test("printable disarms escapes, overrides and invisible marks and keeps words", () => {
  expect(printable("a\u001b[31mred\u001b[0m \u202eevil\u202c z\u200bw\u0000\u009b1m\r\nnext\t双方")).toBe("a␛red␛ evil zw␀␛\nnext\t双方");
  expect(printable("\u001b]0;title\u0007after")).toBe("␛after");
});

test("wrapText breaks between Han characters and words, and keeps closing marks with their line", () => {
  expect(wrapText("双方同意重开铁路，明年再会。", 10)).toEqual(["双方同意重", "开铁路，明", "年再会。"]);
  expect(wrapText("the two ministers met", 9)).toEqual(["the two", "ministers", "met"]);
  expect(wrapText("a\n\nb", 9)).toEqual(["a", "", "b"]);
  expect(padToWidth("双方", 6)).toBe("双方  ");
});

test("foldText folds marks, width and radicals and keeps the length", () => {
  expect(foldText("“Ｇ７” ⼈\u00a0’s İ")).toBe('"g7" 人 \'s İ');
});

test("toSimplified replaces traditional characters one by one", () => {
  expect(toSimplified("兩國領導人同意擴大貿易")).toBe("两国领导人同意扩大贸易");
  expect(toSimplified("著名 rail 着")).toBe("著名 rail 着");
});

test("detectLanguage goes by script first", () => {
  const told = (text: string) => detectLanguage(text, null).language;
  expect(told("双方同意在冬季之前恢复铁路。")).toBe("zh");
  expect(told("雙方同意在冬季之前恢復鐵路聯通。")).toBe("zh-Hant");
  expect(told("両国は鉄道の再開で合意した。")).toBe("ja");
  expect(told("두 장관은 철도를 다시 열기로 했다.")).toBe("ko");
  expect(told("Стороны договорились возобновить движение поездов.")).toBe("ru");
  expect(told("Сторони домовилися відновити рух поїздів і зустрітися навесні.")).toBe("uk");
  expect(told("The ministers agreed to reopen the rail link before winter comes.")).toBe("en");
  expect(told("Die Minister haben vereinbart, die Bahnstrecke noch vor dem Winter wieder zu öffnen.")).toBe("de");
  expect(detectLanguage("…", null)).toMatchObject({ language: "und", diagnostic: { rule: "language-unknown" } });
});

test("detectLanguage takes a declaration as evidence, not as truth", () => {
  const text = "The ministers agreed to reopen the rail link before winter comes, and to meet again in the spring.";
  expect(detectLanguage(text, "en-GB")).toEqual({ language: "en-GB" });
  expect(detectLanguage(text, "zh")).toMatchObject({ language: "en", diagnostic: { rule: "language-contradicts-text" } });
  expect(detectLanguage("OK.", "fr")).toEqual({ language: "fr" });
  expect(canonicalTag("zh_TW")).toBe("zh-Hant");
});

/** Text as hostile pages have it: words, marks of every sort, odd spaces, halves of characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...".!?…。！？“”‘’«»„\"'():：；,—- \n\r\t\u200b《》「」Q",
        "Mr.",
        "U.S.",
        "В.Путин: ",
        "MR. FORD: ",
        "1.",
        "双方",
        "했다.",
        "\u001b[",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function inOrder(text: string, spans: readonly Span[], trimmed: boolean): boolean {
  let last = 0;
  return spans.every((span) => {
    const good =
      span.start >= last &&
      span.start < span.end &&
      span.end <= text.length &&
      (!trimmed || text.slice(span.start, span.end).trim().length === span.end - span.start);
    last = span.end;
    return good;
  });
}

test("spans of any text stand in order, inside it and trimmed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = splitParagraphs(text);
      const split = [english, russian, chinese].map((rules) => segmentSentences(text, paragraphs, rules));
      const lost = text.replace(/[\s\u200b\u2060\ufeff]/g, "").length;
      return (
        inOrder(text, paragraphs, true) &&
        split.every(
          (spans) =>
            inOrder(text, spans, true) &&
            words(text, spans)
              .join("")
              .replace(/[\s\u200b\u2060\ufeff]/g, "").length === lost,
        ) &&
        inOrder(text, tokenise(text), false) &&
        inOrder(
          text,
          findSpeakerLabels(text, paragraphs).map(({ name, colon }) => ({ start: name.start, end: colon.end })),
          false,
        ) &&
        findQuotations(text).every(
          ({ outer, inner }) => outer.start < inner.start && inner.start <= inner.end && inner.end <= outer.end && outer.end <= text.length,
        )
      );
    }),
    { numRuns: 500 },
  );
});

test("foldings of any text keep its length, and printable text stays printable", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = printable(text);
      return (
        foldText(text).length === text.length &&
        toSimplified(text).length === text.length &&
        printable(safe) === safe &&
        !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(safe)
      );
    }),
    { numRuns: 500 },
  );
});

test("wrapText loses no word and keeps to its width", () => {
  fc.assert(
    fc.property(anyText.map(printable), fc.integer({ min: 10, max: 40 }), (text, columns) => {
      const lines = wrapText(text, columns);
      return lines.join("").replace(/\s/g, "") === text.replace(/\s/g, "") && lines.every((line) => displayWidth(line) <= columns * 4);
    }),
    { numRuns: 200 },
  );
});

test.each(["(", '"', "“", "”«", "a.", "A. ", "\n", "。", "A: ", "В.", "Q ", "？”", "\u001b["])(
  "a megabyte of %j is read at once",
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const steps: Record<string, () => unknown> = {
      sentences: () => segmentSentences(text, splitParagraphs(text), { ...english, han: true }),
      quotations: () => findQuotations(text),
      labels: () => findSpeakerLabels(text, splitParagraphs(text)),
      folding: () => foldText(toSimplified(text)),
      printable: () => printable(text),
      language: () => detectLanguage(text, null),
    };
    for (const [step, work] of Object.entries(steps)) {
      const before = performance.now();
      work();
      // A second on an idle machine; the limit allows for a busy one, and is still far below what anything quadratic takes.
      expect(performance.now() - before, step).toBeLessThan(5_000);
    }
  },
  60_000,
);
