import { expect, test } from "vitest";
import { findNames } from "../find-names.ts";
import { findEntity, listEntities } from "../name-table.ts";
import { spellChinese } from "./chinese-spellings.ts";
import { spellCyrillic } from "./cyrillic-spellings.ts";
import { spellKorean } from "./korean-spellings.ts";
import { listSpellings } from "./list-spellings.ts";

const found = (text: string, on = "2025-01-01"): readonly string[] => findNames(text, on).map(({ entity }) => entity);

test("spellChinese writes Wade–Giles, the given name in two, and the family name last", () => {
  expect(spellChinese("Xi Jinping")).toEqual(["Xi Jin-ping", "Hsi Chin-p'ing", "Hsi Chin-ping", "Jinping Xi", "Jin-ping Xi"]);
  expect(spellChinese("Zhang Guoqing")).toContain("Chang Kuo-ch'ing");
  expect(spellChinese("Zhao Ziyang")).toContain("Chao Tzu-yang");
  expect(spellChinese("Wang Yi")).toEqual([]);
  expect(spellChinese("Carrie Lam")).toEqual([]);
});

test("spellCyrillic writes the systems of several countries", () => {
  const spelled = spellCyrillic("Юрий Щербаков", false);
  for (const one of [
    "Yuriy Shcherbakov",
    "Yury Shcherbakov",
    "Iurii Shcherbakov",
    "Jurij Scerbakov",
    "Jurij Schtscherbakow",
    "Iouri Chtcherbakov",
    "Yuriy Shcherbakoff",
  ])
    expect(spelled).toContain(one);
  expect(spellCyrillic("Григорий Ильин", true)).toContain("Hryhoryi Ylyn");
  expect(spellCyrillic("Олег Ладынский", false)).toContain("Oleg Ladynskij");
});

test("spellKorean writes the revised system and the common ways", () => {
  const spelled = spellKorean("윤경수");
  for (const one of ["Yoon Gyeong-su", "Yun Gyeongsu", "Yoon Kyung-soo", "Kyung-soo Yoon", "Yun Kyong-su"]) expect(spelled).toContain(one);
  expect(spellKorean("이나")).toEqual([]);
});

test("findNames knows people of the table in spellings that it does not list", () => {
  expect(found("Hsi Chin-p’ing, Xí Jìnpíng, Jinping Xi")).toEqual(["person:xi-jinping", "person:xi-jinping", "person:xi-jinping"]);
  expect(found("Sergej Lawrow and Dmitrij Peskow")).toEqual(["person:sergey-lavrov", "person:dmitry-peskov"]);
  expect(found("Wolodymyr Selenskyj, Volodymyr Zelenskyj and Volodimir Zelens'kyi")).toEqual([
    "person:volodymyr-zelenskyy",
    "person:volodymyr-zelenskyy",
    "person:volodymyr-zelenskyy",
  ]);
  expect(found("Mun Jae-in, Lee Jaemyung, Jae-in Moon")).toEqual(["person:moon-jae-in", "person:lee-jae-myung", "person:moon-jae-in"]);
  expect(found("Orbán Viktor and Ishiba Shigeru")).toEqual(["person:viktor-orban", "person:shigeru-ishiba"]);
});

test("a family name alone and a namesake are nobody", () => {
  expect(found("Hsi said so. Mun agreed. Yun left.")).toEqual([]);
  expect(found("Yi Wang and Qiang Li wrote a paper.")).toEqual([]);
});

test("no spelling is that of two people, nor listed for another", () => {
  const owners = new Map<string, string>();
  for (const { id, forms } of listEntities()) for (const { text } of forms) owners.set(text, id);
  for (const entity of listEntities())
    for (const { text } of listSpellings(entity)) {
      expect(owners.get(text) ?? entity.id, text).toBe(entity.id);
      owners.set(text, entity.id);
    }
});

test("names of Chinese people are known in pinyin, Wade–Giles, Cyrillic and Hangul where the table lists none", () => {
  expect(found("Lai Qingde and Cai Yingwen; Cho Jung-t'ai; Zhuo Rongtai; Li Jiachao and Lee Ka-chiu")).toEqual([
    "person:lai-ching-te",
    "person:tsai-ing-wen",
    "person:cho-jung-tai",
    "person:cho-jung-tai",
    "person:john-lee",
    "person:john-lee",
  ]);
  expect(found("Чжу Фэнлянь заявила.")).toEqual(["person:zhu-fenglian"]);
  expect(found("川普、普丁和澤倫斯基；特朗普、普京和泽连斯基；트럼프 대통령, 푸틴 대통령")).toEqual([
    "person:donald-trump",
    "person:vladimir-putin",
    "person:volodymyr-zelenskyy",
    "person:donald-trump",
    "person:vladimir-putin",
    "person:volodymyr-zelenskyy",
    "person:donald-trump",
    "person:vladimir-putin",
  ]);
  expect(listSpellings(findEntity("person:lai-ching-te") as NonNullable<ReturnType<typeof findEntity>>)).toContainEqual({
    text: "Lai Qingde",
    script: "latin",
    weak: false,
    system: "pinyin",
  });
});
