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

/** Pieces that say much over and over: every rule and every stratum has something to do at every place. */
const hostile = {
  en: "hours |last last |Monday to |May 5 |3 days ago |for two months |the next day |since 2018 |by the end of |hours hours, |first |to ",
  zh: "几十|年年年|年|月底|上周|2月4日|近年来|未来10年|第|十|第二天|二〇二六年|每两周|周三至|本季大豆|与",
  ru: "по с |1 мая |через |в течение 90 дней |этого года |на следующий день |10 лет назад |с |до конца срока ",
  ko: "다음|이달|4월 |1월1일부터|지난 3년 |올해 |이튿날|오는 4월 |한|임기 중 ",
  any: "from |9|1 1 1|2026-2026-|1:|12:30-|1.|10–|1/|-|.|\n|é|\ud83d",
};
const [shortLength, timesLonger] = [6000, 8];

test.each(["en", "zh", "ru", "ko"] as const)("readTimes of %s takes time in proportion to a hostile text", (language) => {
  const own = hostile[language].split("|");
  const all = [...own, ...hostile.any.split("|")];
  const mixed = Array.from(texts(40), (text) => text + own.join("")).join("");
  // Of the processor: a busy machine makes the long text wait more than its share.
  const timeOf = (text: string): number => {
    const began = process.cpuUsage();
    readers[language](text, anchor);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  for (const piece of [...all, mixed]) {
    const short = piece.repeat(Math.ceil(shortLength / piece.length));
    const long = short.repeat(timesLonger);
    let best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
    // In proportion it is 8 times as long; with the square of the length, 64 times. Some rounds may be spoilt, hardly all.
    const isLinear = (): boolean => best[1] < 4 * timesLonger * Math.max(best[0], 1);
    for (let round = 0; round < 8 && !isLinear(); round++) best = [Math.min(best[0], timeOf(short)), Math.min(best[1], timeOf(long))];
    expect(isLinear(), `${JSON.stringify(piece.slice(0, 40))}: ${best.join(", ")} ms`).toBe(true);
  }
});

test.each(Object.entries(readers))("readTimes of %s leaves relative words alone where no day is known", (_, readTimes) => {
  for (const words of ["We met yesterday.", "双方昨天会谈。", "Стороны встретились вчера.", "양측은 어제 만났다."]) {
    expect(readTimes(words, { publishedAt: null, encounterDate: null })).toEqual([]);
  }
});
