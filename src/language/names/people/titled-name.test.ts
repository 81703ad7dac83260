import { expect, test } from "vitest";
import { readPeople as english } from "../../en/people.ts";
import { readPeople as korean } from "../../ko/people.ts";
import { readPeople as russian } from "../../ru/people.ts";
import { readPeople as chinese } from "../../zh/people.ts";
import { findNames } from "../find-names.ts";
import type { ReadPeople } from "./titled-name.ts";

/** Title, words of the name, name and family of everybody found. */
function read(readPeople: ReadPeople, text: string): readonly (readonly string[])[] {
  return readPeople(text, findNames(text, "2025-11-10")).map(({ title, place, name, family }) => [
    text.slice(title.start, title.end),
    text.slice(place.start, place.end),
    name,
    family,
  ]);
}

test("English names stand behind the title and its matter, and behind the state", () => {
  expect(read(english, "Norwegian Trade Minister Kari Lund met Mr. Friis.")).toEqual([
    ["Trade Minister", "Kari Lund", "Kari Lund", "Lund"],
    ["Mr.", "Friis", "Friis", "Friis"],
  ]);
  expect(read(english, "Minister of Commerce and Industry Ada Rossi spoke.")).toEqual([
    ["Minister of Commerce and Industry", "Ada Rossi", "Ada Rossi", "Rossi"],
  ]);
  expect(read(english, "The Minister of Fisheries of Norway Ole J. Friis left.")[0]?.[2]).toBe("Ole J. Friis");
  expect(read(english, "Kari Lund, the Norwegian trade minister, said so.")[0]?.slice(1)).toEqual(["Kari Lund", "Kari Lund", "Lund"]);
});

test("a name between two titles is one mention", () => {
  expect(read(english, "The minister, Kari Lund, the envoy, left.").map(([, place]) => place)).toEqual(["Kari Lund"]);
});

test("the family name of Chinese, Korean and Hungarian names in English is the first", () => {
  const families = (text: string): readonly (string | undefined)[] => read(english, text).map(([, , , family]) => family);
  expect(families("Vice Minister Wang Guoqing met Agriculture Minister Song Mi-ryung and Minister Nagy István.")).toEqual([
    "Wang",
    "Song",
    "Nagy",
  ]);
  expect(families("Minister Kim Larsen Dahl spoke.")).toEqual(["Dahl"]);
});

test("each writing of names has its own part that stands alone", () => {
  const families = (text: string): readonly (string | undefined)[] => read(english, text).map(([, , , family]) => family);
  for (const [text, family] of [
    // Hong Kong, Taiwan, Singapore; a given name of another kind may stand before.
    ["Secretary for Security Chris Tang Ka-wing spoke.", "Tang"],
    ["Council President Tsang Wing-fai spoke.", "Tsang"],
    ["Minister Hsu Kuo-chang spoke.", "Hsu"],
    ["Minister Goh Eng Seng spoke.", "Goh"],
    ["Minister Mi-ryung Kwon spoke.", "Kwon"],
    // Japan and Hungary in both orders, Vietnam by the last word.
    ["Agriculture Minister Yamada Hanako spoke.", "Yamada"],
    ["Agriculture Minister Hanako Yamada spoke.", "Yamada"],
    ["Minister Szabó Ágnes spoke.", "Szabó"],
    ["Minister Ágnes Szabó spoke.", "Szabó"],
    ["Minister Nguyễn Hồng Vân spoke.", "Vân"],
    ["Minister Tran Thi Lan spoke.", "Lan"],
    // Spain: of two family names the first; the Arab world: the house; Burma: the whole.
    ["Minister María Jesús Robles Quintana spoke.", "Robles"],
    ["Minister José Luis Quintana spoke.", "Quintana"],
    ["Crown Prince Rashid bin Omar bin Hamad Al Farsi spoke.", "Al Farsi"],
    ["Minister Omar bin Khalid al-Farsi spoke.", "al-Farsi"],
    ["Minister U Thein Maung spoke.", "Thein Maung"],
  ] as const)
    expect(families(text), text).toEqual([family]);
});

test("ranks and offices bring in names in every language", () => {
  const title = (readPeople: ReadPeople, text: string): readonly (string | undefined)[] =>
    read(readPeople, text).map(([words, , name]) => `${words}: ${name}`);
  expect(title(english, "Lieutenant General Ole Friis and Colonel Ida Holm left.")).toEqual([
    "Lieutenant General: Ole Friis",
    "Colonel: Ida Holm",
  ]);
  expect(title(english, "Under Secretary of State for Economic Growth Jan Berg left.")).toEqual([
    "Under Secretary of State for Economic Growth: Jan Berg",
  ]);
  expect(title(english, "Major European companies and Judge Advocates left.")).toEqual(["Judge: Advocates"]);
  expect(title(chinese, "解放军上将张大民出席。")).toEqual(["上将: 张大民"]);
  expect(title(chinese, "挪威国防军司令奥勒·弗里斯阁下说。")).toEqual(["国防军司令: 奥勒·弗里斯"]);
  expect(title(chinese, "将军们出席。上将会议召开。教授级代表团抵达。公主号邮轮。")).toEqual([]);
  expect(title(russian, "Генерал-лейтенант Олег Ладынский и начальник Генштаба Анна Лосева прибыли.")).toEqual([
    "Генерал-лейтенант: Олег Ладынский",
    "начальник Генштаба: Анна Лосева",
  ]);
  expect(title(russian, "Посол Норвегии в России Кари Лунд и глава Банка Норвегии Ида Хольм.")).toEqual([
    "Посол Норвегии в России: Кари Лунд",
    "глава Банка Норвегии: Ида Хольм",
  ]);
  expect(read(russian, "Секретарь ЦК Ван Лили сказала.")[0]?.[3]).toBe("Ван");
  expect(read(russian, "Шейх Мухаммед бен Тарик аль-Фарси сказал.")[0]?.[2]).toBe("Мухаммед бен Тарик аль-Фарси");
  expect(title(korean, "얀 베르그 공군 대장은 말했다.")).toEqual(["공군 대장: 얀 베르그"]);
  expect(title(korean, "국방 분야 단장은 말했다. 그 의원은 떠났다.")).toEqual([]);
});

test("a megabyte of titles or of names takes under a second", () => {
  const hostile: readonly (readonly [ReadPeople, string])[] = [
    [english, "Minister of Trade and "],
    [english, "Al bin "],
    [english, "Kari Lund, the "],
    [russian, "генерал Олег "],
    [russian, "посол Норвегии в "],
    [chinese, "司令上将"],
    [korean, "공군 대장 "],
  ];
  for (const [readPeople, piece] of hostile) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    readPeople(text, []);
    // Under a second alone; the machines that run this are shared.
    expect(performance.now() - start, piece).toBeLessThan(3000);
  }
});

test("titles that go on, sentence openings and names of the table are nobody beyond the table", () => {
  for (const text of [
    "The Prime Minister Office published it.",
    "Foreign Minister Level talks were held.",
    "The General Assembly met. Secretary Rubio spoke.",
    "The ministers agreed. The Secretary Monday left.",
    "President Trump and President Xi met.",
  ])
    expect(read(english, text), text).toEqual([]);
});

test("Chinese names end at the verb; foreign ones have their dot, both scripts", () => {
  expect(read(chinese, "挪威渔业大臣卡丽·隆德表示，配额上升。")).toEqual([["渔业大臣", "卡丽·隆德", "卡丽·隆德", "隆德"]]);
  expect(read(chinese, "挪威外長卡麗·隆德說，會談順利。")[0]?.[1]).toBe("卡麗·隆德");
  expect(read(chinese, "农业农村部副部长张大民在北京出席会议。")).toEqual([["农业农村部副部长", "张大民", "张大民", "张"]]);
  expect(read(chinese, "会见意大利外长内里。")[0]?.[2]).toBe("内里");
});

test("Chinese titles before other words bring in nobody", () => {
  for (const text of [
    "总统高兴地表示欢迎。",
    "外长会议在京举行。",
    "总统府发表声明。",
    "主席高度评价合作。",
    "首相先生，欢迎您。",
    "总理今年访华。",
  ])
    expect(read(chinese, text), text).toEqual([]);
});

test("Russian names agree with the title, and are given in the nominative", () => {
  const names = (text: string): readonly (string | undefined)[] => read(russian, text).map(([, , name]) => name);
  expect(names("Встреча с министром рыболовства Норвегии Йенсом Бергом прошла в Осло.")).toEqual(["Йенс Берг"]);
  expect(names("Визит министра финансов Олега Ладынского отложен.")).toEqual(["Олег Ладынский"]);
  expect(names("Беседа с министром иностранных дел Норвегии Кари Лунд.")).toEqual(["Кари Лунд"]);
  expect(names("Президент России Владимир Путин выступил.")).toEqual([]);
  expect(names("Министр сказал, что Берлин готов.")).toEqual([]);
});

test("Korean names stand before the state, the matter and the title", () => {
  expect(read(korean, "송미령 농림축산식품부 장관은 말했다.")).toEqual([["농림축산식품부 장관", "송미령", "송미령", "송"]]);
  expect(read(korean, "카리 룬드 노르웨이 외교장관과 만났다.")[0]?.slice(2)).toEqual(["카리 룬드", "룬드"]);
  expect(read(korean, "이탈리아 안토니오 네리 외교부 장관은 떠났다.")[0]?.[2]).toBe("안토니오 네리");
  expect(read(korean, "트럼프 대통령은 말했다. 이날 장관은 떠났다.")).toEqual([]);
});

test("readPeople stays quick on hostile texts", () => {
  const hostile: readonly (readonly [ReadPeople, string])[] = [
    [english, "Minister "],
    [english, "Minister of Trade and Trade, "],
    [english, "Minister Ada Lund "],
    [english, "Ada de la Lund, the "],
    [russian, "министр финансов и "],
    [russian, "министр Олег Ладынский "],
    [chinese, "外长"],
    [chinese, "外长卡丽·"],
    [korean, "송미령 장관 "],
    [korean, "외교부 "],
  ];
  for (const [readPeople, piece] of hostile) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    readPeople(text, []);
    expect(performance.now() - start, piece).toBeLessThan(1000);
  }
});
