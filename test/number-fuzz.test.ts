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

/** Milliseconds of processor time: other work on the machine is none of ours. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Work of the readers' kind, to tell how fast the machine is just now: it takes 4 ms where a second was enough. */
function yardstick(): number {
  const text = "12 tons, ".repeat(40_000);
  return Math.min(
    ...[1, 2, 3].map(() =>
      cost(() => {
        const found: { start: number; end: number; value: number }[] = [];
        for (const { 0: word, index } of text.matchAll(/\d+(?= ?tons)/gu))
          found.push({ start: index, end: index + word.length, value: Number(word) });
      }),
    ),
  );
}

/** That a second is enough for a megabyte is measured on a quiet machine: node bench/fuzz-numbers.mjs. Here twice as much is let pass. */
test("a megabyte of any hostile string takes a second or two", { timeout: 120_000 }, () => {
  const length = 100_000;
  for (const [name, text] of hostileStrings(length) as Iterable<[string, string]>) {
    for (const [tag, [numbers, amounts]] of Object.entries(readers)) {
      for (const read of [() => numbers(text), () => amounts(text, null)]) {
        // Most are far below it. What is not is read again, since the first time is spent on compiling, and held against the machine's own pace.
        const limit = (2 * length) / 1000;
        let least = cost(read);
        for (let again = 0; again < 4 && least > limit; again++) least = Math.min(least, cost(read));
        if (least > limit && least > limit * (yardstick() / 4)) expect.fail(`${tag} ${name}: ${least} ms for ${length} characters`);
      }
    }
  }
});
