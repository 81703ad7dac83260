import { expect, test } from "vitest";
import type { EncounterPerson } from "../../domain/person.ts";
import { toAccounts } from "../../workspace/account-input.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { extractAccount } from "../../workspace/compare-encounter.ts";
import type { ReadAccount } from "../read-account.ts";
import { listPeople } from "./list-people.ts";

/** The accounts of an encounter, read: one text a language. */
function readAll(texts: Readonly<Record<string, string>>, date: string): readonly ReadAccount[] {
  const accounts = toAccounts(
    Object.entries(texts).map(([id, text]) => ({ id, text, language: id.split("_")[0] ?? id, publishedAt: date, side: "third-party" })),
  );
  return accounts.map((account) => ({ account, pack: choosePack(account.language), extraction: extractAccount(account) }));
}

const listIn = (texts: Readonly<Record<string, string>>, date = "2025-11-10"): readonly EncounterPerson[] =>
  listPeople(readAll(texts, date), date);

const find = (people: readonly EncounterPerson[], name: string): EncounterPerson | undefined =>
  people.find((person) => person.name === name);
/** Words and how they are known, place by place, with what bore them. */
const told = (person: EncounterPerson | undefined) => person?.places.map(({ quote, how, by }) => [quote, how, by?.quote ?? null]);

test("every place says how it is known and by which words", () => {
  const people = listIn({
    en: "Trade Minister Kari Lund of Norway met President Macron in Oslo. Lund said that nets are fine. She added that prices fell. Fishermen had asked Lund for help.",
  });
  expect(told(find(people, "Kari Lund"))).toEqual([
    ["Kari Lund", "title", "Trade Minister"],
    ["Lund", "short-form", "Kari Lund"],
    ["She", "pronoun", "Lund"],
    ["Lund", "short-form", "Kari Lund"],
  ]);
  expect(told(find(people, "Emmanuel Macron"))).toEqual([["Macron", "table", null]]);
  expect(find(people, "Kari Lund")).toMatchObject({
    id: "name:Kari Lund",
    party: "NO",
    titles: ["Trade Minister"],
    speakers: ["name:Kari Lund"],
  });
  expect(find(people, "Emmanuel Macron")).toMatchObject({
    id: "person:emmanuel-macron",
    names: { zh: "马克龙" },
    offices: [{ en: "president" }],
  });
});

test("a title alone means whoever bears it, and a family name of many is settled by its title", () => {
  const people = listIn({ en: "Secretary of State Marco Rubio met Foreign Minister Wang. The Secretary said that talks go on." });
  expect(told(find(people, "Wang Yi"))).toEqual([["Wang", "title", "Foreign Minister"]]);
  expect(told(find(people, "Marco Rubio"))?.at(-1)).toEqual(["The Secretary", "title", "Marco Rubio"]);
});

test("one name in several accounts is one person; another party's bearer is another", () => {
  const people = listIn({
    en_a: "Norwegian Trade Minister Kari Lund spoke.",
    en_b: "The Norwegian trade minister, Kari Lund, agreed.",
    en_c: "Danish Energy Minister Kari Lund disagreed.",
  });
  expect(people.map(({ name, party, places }) => [name, party, [...new Set(places.map(({ account }) => account))]])).toEqual([
    ["Kari Lund", "NO", ["en_a", "en_b"]],
    ["Kari Lund", "DK", ["en_c"]],
  ]);
});

test("a name is found again in a declined form, and not within another's", () => {
  const people = listIn({
    ru: "Министр торговли Норвегии Йенс Берг выступил. Журналисты спросили Берга о квотах. Анна Берг промолчала. Бергамо далеко.",
  });
  expect(told(find(people, "Йенс Берг"))?.map(([words]) => words)).toEqual(["Йенс Берг", "Берга"]);
});

test("one person in four languages, by the system of each; who fits twice or is of another party stays apart", () => {
  const people = listIn({
    en: "Norwegian Trade Minister Kari Lund met Chinese Vice Minister Wang Lili.",
    zh: "挪威贸易大臣卡丽·隆德会见中国商务部副部长王丽丽。",
    ru: "Министр торговли Норвегии Кари Лунд встретилась с Ван Лили. Заместитель министра торговли Китая Ван Лили согласилась.",
    ko: "카리 룬드 노르웨이 통상장관은 왕리리 중국 상무부 차관과 만났다.",
  });
  const matched = (name: string) =>
    find(people, name)?.spellings.flatMap(({ text, matched: how }) => (text.length > 2 ? [[text, how]] : []));
  expect(matched("Kari Lund")).toEqual([
    ["Kari Lund", "own"],
    ["卡丽·隆德", "foreign-in-han"],
    ["Кари Лунд", "foreign-in-cyrillic"],
    ["카리 룬드", "foreign-in-hangul"],
  ]);
  expect(matched("Wang Lili")).toEqual([
    ["Wang Lili", "own"],
    ["王丽丽", "pinyin"],
    ["Ван Лили", "palladius"],
    ["왕리리", "chinese-in-hangul"],
  ]);
  expect(find(people, "Wang Lili")?.names).toEqual({ en: "Wang Lili", zh: "王丽丽" });
  const apart = listIn({
    en: "Norwegian Trade Minister Kari Lund and Norwegian Energy Minister Karl Lund left.",
    zh: "挪威贸易大臣卡丽·隆德离开。丹麦能源大臣奥勒·达尔离开。",
    ru: "Министр энергетики Швеции Оле Даль уехал.",
  });
  expect(apart.map(({ spellings }) => spellings.map(({ text }) => text))).toEqual(apart.map(({ name }) => [name]));
  expect(apart).toHaveLength(5);
});

test("hostile names cost no time", () => {
  const read = readAll(
    { en: "Minister Ada (.*+?)[ Lund met Minister Bo Dahl. ".repeat(300), zh: "外长卡丽·隆德会见外长·卡·卡。".repeat(300) },
    "2025-11-10",
  );
  const start = performance.now();
  listPeople(read, null);
  expect(performance.now() - start).toBeLessThan(1000);
});
