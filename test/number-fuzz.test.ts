import { expect, test } from "vitest";
// @ts-expect-error: a plain module shared with bench/fuzz-numbers.mjs
import { hostileStrings, randomStrings } from "../bench/fuzz/number-strings.mjs";
import { readNumbers as readEnglish } from "../src/language/en/numbers.ts";
import { readQuantities as amountsEn } from "../src/language/en/quantities.ts";
import { readNumbers as readKorean } from "../src/language/ko/numbers.ts";
import { readQuantities as amountsKo } from "../src/language/ko/quantities.ts";
import { readNumbers as readRussian } from "../src/language/ru/numbers.ts";
import { readQuantities as amountsRu } from "../src/language/ru/quantities.ts";
import { readNumbers as readChinese } from "../src/language/zh/numbers.ts";
import { readQuantities as amountsZh } from "../src/language/zh/quantities.ts";

const readers = {
  en: [readEnglish, amountsEn],
  zh: [readChinese, amountsZh],
  ru: [readRussian, amountsRu],
  ko: [readKorean, amountsKo],
} as const;
type Tag = keyof typeof readers;

/** 10⁶ strings: node bench/fuzz-numbers.mjs */
test("no string of number pieces makes a reader throw, leave the text or give what is no number", () => {
  for (const [tag, text] of randomStrings(8000, 7) as Iterable<[Tag, string]>) {
    const [numbers, amounts] = readers[tag];
    for (const { start, end, value } of [...numbers(text), ...amounts(text, null)]) {
      const inside = start >= 0 && start <= end && end <= text.length;
      if (!inside || [value].flat().some((v) => !Number.isFinite(v)))
        expect.fail(`${tag} ${JSON.stringify(text)}: ${start}–${end} ${value}`);
    }
  }
});

test("numbers never overlap and come in order", () => {
  for (const [tag, text] of randomStrings(4000, 11) as Iterable<[Tag, string]>) {
    let last = 0;
    for (const { start, end } of readers[tag][0](text)) {
      if (start < last) expect.fail(`${tag} ${JSON.stringify(text)}: ${start} before ${last}`);
      last = end;
    }
  }
});

test("time grows with the length of hostile strings, not with its square", { timeout: 120_000 }, () => {
  const cost = (work: () => void) => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const long = new Map(hostileStrings(160_000) as Iterable<[string, string]>);
  for (const [name, short] of hostileStrings(20_000) as Iterable<[string, string]>) {
    for (const [numbers, amounts] of Object.values(readers)) {
      const read = (text: string) => {
        numbers(text);
        amounts(text, null);
      };
      const few = cost(() => read(short));
      const many = cost(() => read(long.get(name) ?? ""));
      // Eight times the text; the square would take 64 times.
      if (many > 300 && many > 30 * few) expect.fail(`${name}: ${few} ms, then ${many} ms`);
    }
  }
});
