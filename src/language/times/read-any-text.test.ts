import { expect, test } from "vitest";
import { readTimes as readEnglish } from "../en/times.ts";
import { readTimes as readKorean } from "../ko/times.ts";
import { readTimes as readRussian } from "../ru/times.ts";
import { readTimes as readChinese } from "../zh/times.ts";

const readers = { en: readEnglish, zh: readChinese, ru: readRussian, ko: readKorean };
const anchor = { publishedAt: "2026-02-04", encounterDate: null };

// Pieces of times and of other text, put together by a fixed random sequence, so that a failure can be run again.
const pieces = [
  "February 4",
  "30 February 2026",
  "2026",
  "by the end of ",
  "from ",
  " to ",
  "May",
  "next ",
  "three years",
  " of my term",
  "0000-99-99",
  "2月30日",
  "去年",
  "2027年",
  "底前",
  "十五五",
  "未来",
  "10年来",
  "任期内",
  "本季",
  "大豆",
  "周三（2月4日）",
  "в ",
  "31 февраля",
  "2030 году",
  "к концу ",
  "года",
  "сезон",
  "지난해 12월",
  "까지",
  "임기 중",
  "4월",
  "~",
  "99일",
  "\n",
  ". ",
  " ",
  "-",
  "–",
  "(",
  ")",
  "\ud83d",
  "\udc00",
  "\u0000",
  "💬",
  "१२",
  "9".repeat(40),
];

function* texts(count: number): Generator<string> {
  let seed = 20_260_204;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let i = 0; i < count; i++) yield Array.from({ length: next(24) }, () => pieces[next(pieces.length)] ?? "").join("");
}

test.each(Object.entries(readers))("readTimes of %s gives spans in order, within any text, without overlap", (_, readTimes) => {
  for (const text of texts(1500)) {
    for (const time of [anchor, { publishedAt: "2026-02", encounterDate: null }, { publishedAt: null, encounterDate: null }]) {
      let end = 0;
      for (const found of readTimes(text, time)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.edtf).not.toMatch(/NaN|undefined|null/);
        end = found.end;
      }
    }
  }
});

test.each(Object.entries(readers))("readTimes of %s stays linear on hostile text", (_, readTimes) => {
  for (const seed of ["from ", "1 мая ", "2026年", "4월 ", "the ", "9", "十"]) {
    const text = seed.repeat(200_000 / seed.length);
    const began = performance.now();
    readTimes(text, anchor);
    // A fifth of a megabyte; the limit leaves room for a busy machine, yet any quadratic rule would pass it by far.
    expect(performance.now() - began).toBeLessThan(2000);
  }
});

test.each(Object.entries(readers))("readTimes of %s leaves relative words alone where no day is known", (_, readTimes) => {
  for (const words of ["We met yesterday.", "双方昨天会谈。", "Стороны встретились вчера.", "양측은 어제 만났다."]) {
    expect(readTimes(words, { publishedAt: null, encounterDate: null })).toEqual([]);
  }
});
