import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../../index.ts";
import type { LanguagePack } from "../../language/language-pack.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { readDeeds } from "./read-deeds.ts";

/** Each deed of each statement: firmness, words, and its figures with the time of each. */
function deeds(text: string, language: LanguagePack["tag"], fields: Partial<AccountInput> = {}) {
  const extraction = extractStatements({ id: "one.txt", publishedAt: "2026-02-04", language, ...fields, text });
  const pack = choosePack(language);
  return extraction.statements.flatMap((statement) =>
    readDeeds(statement, extraction, pack).map(({ span, modality, figures }) => [
      modality,
      text.slice(span.start, span.end),
      ...figures.map(({ quantity, time }) => `${quantity.value} ${quantity.unit} ${time?.edtf ?? "-"}`),
    ]),
  );
}

test("readDeeds binds each figure to its own period", () => {
  expect(deeds("President Trump said that China will buy 20 million tons of corn in 2026, and 25 million tons in 2027.", "en")).toEqual([
    ["will", "China will buy 20 million tons of corn in 2026", "20000000 t 2026"],
    ["will", "25 million tons in 2027", "25000000 t 2027"],
  ]);
});

test("readDeeds gives one time behind or before all figures to each of them", () => {
  const figures = (text: string) => deeds(text, "en").flatMap(([, , ...found]) => found);
  expect(figures("President Trump said that China will buy 20 million tons of corn and $3 billion of timber by 2027.")).toEqual([
    "20000000 t ../2027",
    "3000000000 USD ../2027",
  ]);
  expect(figures("President Trump said that in 2027 China will buy 20 million tons of corn and $3 billion of timber.")).toEqual([
    "20000000 t 2027",
    "3000000000 USD 2027",
  ]);
});

test("readDeeds does not hand on a time that stands with the figure before", () => {
  const [first, second] = deeds(
    "President Trump said that China will buy 20 million tons of corn in 2027 and 3 million tons of wheat.",
    "en",
  );
  expect([first?.[2], second?.[2]]).toEqual(["20000000 t 2027", "3000000 t -"]);
});

test("readDeeds tells what is considered from what is promised in one statement", () => {
  expect(deeds("习近平表示，中方正在考虑今年采购2000万吨玉米，并已同意明年采购2500万吨。", "zh")).toEqual([
    ["considering", "中方正在考虑今年采购2000万吨玉米", "20000000 t 2026"],
    ["agreed", "明年采购2500万吨", "25000000 t 2027"],
  ]);
});

test("readDeeds lays what a conjunction of its own opens to whoever speaks, not to the verb before", () => {
  const [, second] = deeds(
    "The paper wrote that Norland was considering a rise to 20 million tons in 2026, and that 25 million tons were committed for 2027.",
    "en",
  );
  expect(second).toEqual(["will", "25 million tons were committed for 2027", "25000000 t 2027"]);
});

test("readDeeds makes no deed of what a figure is compared with", () => {
  const words = "China will buy 20 million tons of corn in 2026, against 12 million tons so far";
  expect(deeds(`President Trump said that ${words}.`, "en")).toEqual([["will", words, "20000000 t 2026", "12000000 t -"]]);
});

test("readDeeds keeps a statement of one firmness whole", () => {
  const words = "the United States will lower its duties, open its ports and hold talks";
  expect(deeds(`President Trump said that ${words}.`, "en")).toEqual([["will", words]]);
});
