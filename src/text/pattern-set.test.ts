import { expect, test } from "vitest";
import { everyMatch } from "./every-match.ts";
import { createPatternSet } from "./pattern-set.ts";

const patterns = [
  { pattern: /\b(?:the )?(?:next|last) (?:\d{1,2} )?(?:day|week)s?\b/giu },
  { pattern: /(?<![\d.])\d{1,4}年(?!代)/gu },
  { pattern: /(?<!\p{L})(?:до|к) (?:концу |конца )?года(?!\p{L})/giu },
  { pattern: /\bfor (?:a |\d{1,3} )weeks?\b/giu, words: [" week"] },
  { pattern: /[a-z]{1,30}day/gu },
  { pattern: /\d+-\d+/gu },
  { pattern: /(?=a)|aa/gu },
];

test("a set finds what each pattern finds by itself, wherever it stands", () => {
  const pieces = [
    ..."the next |NEXT |last |3 |12 |day|days|week|Weeks|年|年代|1999|.| |до |к |концу |года|ГОДА|for |a |aa|x|-|\n|\ud83d|\udc00|ſ".split(
      "|",
    ),
    "y".repeat(40),
  ];
  let seed = 20_260_204;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const set = createPatternSet(patterns);
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)] ?? "").join("");
    const found: [number, string][][] = patterns.map(() => []);
    set(text, (index, { index: at, 0: words }) => found[index]?.push([at, words]));
    expect(found, JSON.stringify(text)).toEqual(
      patterns.map(({ pattern }) => everyMatch(pattern, text).map(({ index, 0: words }) => [index, words])),
    );
  }
});

test("a set looks at a text once, however many pieces it has", () => {
  const set = createPatternSet(patterns);
  let found = 0;
  set("the next week ".repeat(50_000), () => {
    found++;
  });
  expect(found).toBe(50_000);
});
