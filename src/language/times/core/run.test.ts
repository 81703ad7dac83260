import { expect, test } from "vitest";
import { createCascade } from "./cascade.ts";
import { createLexer } from "./lex.ts";
import { numberCategories } from "./number-categories.ts";
import { createRunMemory, elementsOf, longestRun, type Run } from "./run.ts";

const cascade = createCascade([[{ category: "day", pattern: "{month} {dom}", build: () => 0 }]]);
const lex = createLexer({
  lexicon: new Map([
    ["may", [{ name: "month", value: 5 }]],
    ["五月", [{ name: "month", value: 5 }]],
    ["五", [{ name: "int", value: 5 }]],
  ]),
  words: new Set([...cascade.words, "the", "-"]),
  begins: cascade.begins,
  number: numberCategories,
});

function runsOf(text: string): string[] {
  const runs: string[] = [];
  lex(text, (run) => {
    const shown = elementsOf(run).map(({ start, end, text: word, glued, capital }) => {
      expect(text.slice(start, end).toLowerCase().replace("—", "-")).toBe(word);
      return `${glued ? "~" : ""}${capital ? "^" : ""}${word}`;
    });
    runs.push(shown.join(" ") + (run.followed ? " …" : ""));
  });
  return runs;
}

test("the lexer cuts a text into runs of known words, each with what stands beside it", () => {
  expect(runsOf("On May 5—the MAY zebra")).toEqual(["^may 5 ~- ~the ^may …"]);
  expect(runsOf("may\nmay  x mays 五月五六 the -")).toEqual(["may", "may", "五月 ~五"]);
  expect(runsOf("maу mayé may\u0301 ｍay")).toEqual([]);
});

test("a run without end is cut", () => {
  expect(runsOf("may ".repeat(longestRun + 1))).toHaveLength(2);
});

test("a run is read once, and anew where a capital, a space, a number or what follows is another", () => {
  const read: string[] = [];
  const memory = createRunMemory((run: Run) => {
    const shown = elementsOf(run)
      .map(({ text }) => text)
      .join(" ");
    read.push(shown);
    return shown;
  });
  for (const text of ["may 5", "may 5", "May 5", "may5", "may 6", "may 5 zebra", "may 5"]) {
    const results: string[] = [];
    lex(text, (run) => results.push(memory(run)));
    expect(results).toEqual([text.includes("6") ? "may 6" : "may 5"]);
  }
  expect(read).toHaveLength(5);
});
