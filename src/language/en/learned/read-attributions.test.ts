import fc from "fast-check";
import { expect, test } from "vitest";
import { cutTokens } from "./lay-tokens.ts";
import { sharedModelBytes, useModelBytes } from "./load-model.ts";
import { readLearned } from "./read-learned.ts";

const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
const read = (text: string): string[] =>
  readLearned(text).map(({ source, cue, content }) => `${words(text, source)} | ${words(text, cue)} | ${words(text, content)}`);

test("who said what, in the turns of the news", () => {
  expect(read("The minister said on Monday that the ferry would sail again in spring.")).toEqual([
    "The minister | said | that the ferry would sail again in spring",
  ]);
  expect(read("“We will rebuild the bridge,” the mayor told reporters.")[0]).toMatch(/^the mayor \| told/);
  expect(read("According to the harbour board, two ships had been turned away.")[0]).toMatch(
    /^the harbour board \| According to \| two ships/,
  );
});

test("bytes that another thread has read serve as well, and are the same memory", () => {
  const before = read("The minister said on Monday that the ferry would sail again in spring.");
  const shared = sharedModelBytes();
  useModelBytes(shared);
  expect(read("The minister said on Monday that the ferry would sail again in spring.")).toEqual(before);
  expect(sharedModelBytes()).toBe(shared);
});

test("narration hands nothing over", () => {
  expect(read("The ferry left at noon and reached the island two hours later.")).toEqual([]);
});

test("tokens part clitics from words and hold abbreviations together", () => {
  const text = "The U.S. doesn't rule out Norway's 1,500-ton offer.";
  expect(cutTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
    "The|U.S.|does|n't|rule|out|Norway|'s|1,500|-|ton|offer|.".split("|"),
  );
});

test("any text is read, twice alike, with spans inside it and in its paragraphs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const found = readLearned(text);
      expect(readLearned(text)).toEqual(found);
      for (const { source, cue, content } of found)
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 60 },
  );
});

test("a hostile text takes its time in proportion", () => {
  const took = (text: string): number => {
    const from = process.cpuUsage().user;
    readLearned(text);
    return (process.cpuUsage().user - from) / 1000;
  };
  took("He said that it works. ".repeat(200));
  const line = "“he said she said that ".repeat(1500);
  expect(took(line + line)).toBeLessThan(Math.max(200, took(line)) * 4);
}, 60_000);
