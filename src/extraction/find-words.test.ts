import { expect, test } from "vitest";
import { compileWords, findWords, type WordGroup } from "./find-words.ts";

function read(text: string, groups: readonly WordGroup[]): string[] {
  return findWords(text, compileWords(groups)).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

test("findWords keeps to word boundaries in Latin and Cyrillic script", () => {
  const groups = [
    { code: "oil", forms: ["oil", "газ"] },
    { code: "ai", forms: ["AI"] },
  ];
  expect(read("Turmoil on the oil market; oilseeds are another matter.", groups)).toEqual(["oil: oil"]);
  expect(read("В магазине газ не продают, газета об этом пишет.", groups)).toEqual(["oil: газ"]);
  expect(read("He said that AI-driven aid came from the AIIB.", groups)).toEqual(["ai: AI"]);
});

test("findWords takes a star for any ending, within a phrase too", () => {
  const groups = [{ code: "nuclear-weapons", forms: ["ядерн* оружи*"] }];
  expect(read("Речь шла о ядерном оружии и ядерной энергетике.", groups)).toEqual(["nuclear-weapons: ядерном оружии"]);
});

test("findWords meets a form with a capital only in that case", () => {
  const groups = [{ code: "who", forms: ["WHO", "world health organization"] }];
  expect(read("Those who met at the WHO praised the World Health Organization.", groups)).toEqual([
    "who: WHO",
    "who: World Health Organization",
  ]);
});

test("findWords lets the longest form of one code win and other codes stand beside it", () => {
  const groups = [
    { code: "taiwan", forms: ["taiwan"] },
    { code: "arms-sales", forms: ["arms sales", "arms sales to taiwan"] },
  ];
  expect(read("They spoke of arms sales to Taiwan.", groups)).toEqual(["arms-sales: arms sales to Taiwan", "taiwan: Taiwan"]);
});

test("findWords leaves out what stands inside a form that forbids", () => {
  const groups = [{ code: "korea", forms: ["republic of korea", "!democratic people's republic of korea"] }];
  expect(read("The Democratic People’s Republic of Korea and the Republic of Korea differ.", groups)).toEqual(["korea: Republic of Korea"]);
});

test("findWords passes over line breaks, hyphens and marks of quotation inside a form, not over an empty line", () => {
  const groups = [
    { code: "no-independence", forms: ["不支持台独"] },
    { code: "respect", forms: ["mutual respect"] },
    { code: "ceasefire", forms: ["cease fire"] },
  ];
  expect(read("美方重申不支持“台独”，也不寻求冲突。", groups)).toEqual(["no-independence: 不支持“台独"]);
  expect(read("They relied on mutual\n  respect and a cease-fire.", groups)).toEqual([
    "respect: mutual\n  respect",
    "ceasefire: cease-fire",
  ]);
  expect(read("They owe it to mutual res\u00adpect.", groups)).toEqual(["respect: mutual res\u00adpect"]);
  expect(read("The aid was mutual\n\nRespect came later.", groups)).toEqual([]);
});

test("findWords finds Hangul words at the head of an eojeol with their particles", () => {
  const groups = [{ code: "tariff", forms: ["관세"] }];
  expect(read("양측은 관세를 낮추기로 했다. 무관세 품목은 그대로다.", groups)).toEqual(["tariff: 관세"]);
});

test("findWords runs regular expressions over the lower-cased text", () => {
  const groups = [{ code: "ties", forms: [/\b[a-z]+-[a-z]+ ties\b/] }];
  expect(read("Sino-Irish ties are warm.", groups)).toEqual(["ties: Sino-Irish ties"]);
});

test("findWords stays quick on a hostile text", () => {
  const groups = [{ code: "x", forms: ["ab* cd* ef*", "中国", "a b"] }];
  const matcher = compileWords(groups);
  const began = performance.now();
  for (const piece of ["ab ", "a", "ab cd ", "中", '中"', "a \n", "\n", '"']) findWords(piece.repeat(250_000), matcher);
  expect(performance.now() - began).toBeLessThan(4000);
});
